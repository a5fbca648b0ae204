# The debrief in three acts, its page on paper, and saving files.

# Act one: the trainee's own guess.
guess-title = Before you see the result
guess-why = Say first what you think yourself. Nobody scores it; comparing is what teaches.
guess-points = How many of 100 points, do you think?
guess-moment = Which of your decisions cost most?
guess-reason = Why? One line is enough.
guess-meanwhile = The result is being worked out meanwhile: { $thousands } thousand situations so far.
guess-compare = Compare with the result
guess-skip = Show me without a guess

# Act two: the answer.
debrief-your-score = Your score
debrief-passes = To pass, the customer has to be treated well and the matter has to be settled, without a breach.
debrief-guess = Your guess: { $points }
debrief-result = Result: { $points }
debrief-guess-low = You did better than you thought, by { $points } points.
debrief-guess-high = You thought better of it than it was, by { $points } points.
debrief-guess-near = You saw yourself as you were. The difference in points: { $points }.
debrief-guess-right = You named the dearest moment yourself: { $at }.
debrief-guess-other = You named the moment at { $at }: it cost { $points } points, others cost more.
debrief-guess-harmless = You named the moment at { $at }: it cost nothing to speak of.
debrief-best-moment = Your best moment
debrief-spared = At this moment, everything else that could have been done would have cost { $points } points on average.
debrief-everything = Show everything
debrief-hidden = The contact is over
debrief-hidden-ask = Ask the group first: how many of 100 points, and which moment decided it? The score comes when you ask for it.
debrief-reveal = Reveal the score (Z)
debrief-short = The short answer

# Act three: everything.
debrief-radar = What was reached in each dimension, as a shape; the figures stand below.
debrief-mood-picture = The mood over the contact: your line, the best line and every decision
debrief-axis-time = minutes and seconds
debrief-line-own = your line
debrief-line-best = best line, same luck
debrief-dot-lost = cost points
debrief-dot-fine = cost nothing
debrief-replay = Replay
debrief-replay-all = To the end
debrief-known-at = At { $at }
debrief-mood-at = Mood: { $anger }
debrief-trust-at = Trust: { $n } of 100
debrief-noted = in the note
debrief-nothing-known = Nothing was known yet.
debrief-decisions = Every decision
debrief-costly =
    { $n ->
        [0] None of them cost points.
        [one] One of them cost points.
       *[other] { $n } of them cost points.
    }
debrief-at = At
debrief-done = You
debrief-felt = The customer
debrief-lost = Lost
debrief-why = Why, and what would have been better
debrief-fine = best
debrief-felt-angrier = angrier: from { $from } to { $to }
debrief-felt-calmer = calmer: from { $from } to { $to }
debrief-felt-trust = trusts you more
debrief-felt-distrust = trusts you less
debrief-rest = All other decisions together: { $points }
debrief-waits =
    { $n ->
        [one] One moment is left out: time passed, or nothing could be decided.
       *[other] { $n } moments are left out: time passed, or nothing could be decided.
    }
debrief-sum = 100 { $parts } = { $points }
debrief-sum-decisions = − { $points } (decisions)
debrief-sum-cap = − { $points } ({ $what })
debrief-play-here = Play from here
debrief-play-from = Play from { $at }
debrief-flaw = Flaw
debrief-origin = Where
debrief-worth = Worth
debrief-deficit = Kind
debrief-flaws =
    { $n ->
        [0] No flaws are known.
        [one] One flaw.
       *[other] { $n } flaws.
    }
debrief-company-note = Worth: what could be reached more if this flaw alone were repaired. The figures need not add up: one flaw may hide another.
debrief-deficits = What D1 to D5 mean
deficit-told-d1 = What customers expect, and what management believes they expect, have little in common.
deficit-told-d2 = Rules are badly worded or too complicated, and stand in the way of serving.
deficit-told-d3 = What the rule foresees and what is really done are not the same.
deficit-told-d4 = What the company tells the world and what the service gives are not the same.
deficit-told-d5 = What the customer expected and what they got are not the same: this one decides.
debrief-luck = Luck
debrief-luck-note = Luck is what chance gave against what could be expected from your decisions: whether somebody picked up, whether a system froze. It is shown and not counted.
debrief-measure = Measure
debrief-own = You
debrief-best = Best
debrief-target = Target
debrief-measures-note = Best: the best line with the same luck. Targets come from the scenario, or are nothing where every one is too many.
debrief-traps = The usual traps
debrief-no-traps = You fell into none of them.
debrief-trap-count =
    { $n ->
        [0] You fell into none of them.
        [one] You fell into one of them.
       *[other] You fell into { $n } of them.
    }
debrief-times =
    { $n ->
        [one] once
       *[other] { $n } times
    }
debrief-avoided = Not fallen into: { $what }
trap-kindness = Kind, but empty
    .instead = Kind words need a next step: what happens, who does it, by when.
trap-promise = Promising too much
    .instead = Promise only what you know and may decide; say owner and time, and write it into the task list.
trap-evasion = Getting out of it
    .instead = Say what you cannot do, and in the same breath what you do.
trap-transfer = Handing over blindly
    .instead = Stay on the line until a colleague knows the story.
trap-callback = A needless callback
    .instead = Look first: what was known already would have settled it there and then.
trap-guess = Guessing
    .instead = Say that you look it up, look, and read out what is there.
trap-interrupt = Breaking in
    .instead = Let the first flood pass; a short sign that you listen shortens it.
trap-hold = Holding without a word
    .instead = Ask before you put somebody on hold, and say how long it takes.
trap-retell = Having the story told again
    .instead = Read what is there before you ask; give back what you know.
debrief-own-goal = Your goal for the next time
debrief-goal-why = Choose one. Who has decided beforehand what to do then does it.
debrief-goal = If { $situation }, then: { $better }
debrief-no-goals = Nothing was lost: keep it as it is.
goal-if-after-call = the contact is over and the after-call work begins
goal-if-flood = a customer pours everything out at once
goal-if-visit = a visitor looks around
goal-if-slow = a system keeps me waiting
goal-if-loud = a customer gets loud
goal-if-says = a customer says “{ $text }”
goal-if-anything = this comes up again
debrief-next = What to practise next
debrief-next-again = This one again, with other luck: it is not passed yet.
debrief-next-trains = Asks for: { $what }
debrief-next-nothing = Nothing is left that trains what was missing here.

# The page on paper.
debrief-page-title = Debrief: { $what }
debrief-page-scenario = Scenario { $what }
debrief-page-person = Trainee: { $who }
debrief-page-seed = luck { $seed }
debrief-guessed = Own guess beforehand: { $points } of 100
debrief-explained = Own explanation: { $text }
debrief-save-page = Save as a page …
debrief-save-table = Save as a table …

# Saving files.
save-debrief-page = Save the debrief as a page
save-debrief-table = Save the decisions as a table
save-where = Path of the file
save-save = Save
save-replace = Replace it
save-replaces = There is a file of that name already. Replace it, or choose another name.
save-browse = Browse …
save-cancel = Cancel
save-done = Saved: { $path }
save-no-folder = Not saved: the folder of { $path } does not exist. Choose another one.
save-is-folder = Not saved: { $path } is a folder. Add a file name.
save-failed = Not saved: { $path } cannot be written. { $why }
