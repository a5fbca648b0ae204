# How it went so far.
progress-title = Progress
progress-calm = Scores are for learning: what counts is what the next one teaches you.
progress-empty = Nothing here yet. After your first contact you see here how it went, and what has changed since.
progress-practise = Practise
progress-none-shown = No attempt was played like that.
progress-all-modes = all
progress-all-scenarios = All scenarios
progress-legend = Filled: passed. Hollow: not passed. Exams stand beside the line; it goes through the rest.
progress-scenarios = By scenario
progress-best =
    { $n ->
        [one] best { $points }, one attempt
       *[other] best { $points }, { $n } attempts
    }
progress-dimensions = By what is judged
progress-last = last { $percent } % of the points
progress-attempts = Every attempt
progress-calibration =
    { $n ->
        [one] Your own guess was { $points } points away from the score.
       *[other] Your own guesses were { $points } points away from the score on average ({ $n } guesses).
    }
progress-no-guess = Guess your score before you see the card: here you find out how well you know yourself.
progress-date = Date
progress-scenario = Scenario
progress-mode = Played
progress-score = Score
progress-result = Result
progress-guess = Own guess
progress-points = { $points } of 100
progress-guess-above = { $guess }: { $points } too high
progress-guess-below = { $guess }: { $points } too low
progress-guess-right = { $guess }: just right
progress-save = Save all as a table…
progress-file = Progress
save-progress-table = Save your attempts as a table
