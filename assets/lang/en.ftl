product = Frontline

# Numbers
decimal-mark = { "." }

# Moods
anger-calm = calm
anger-annoyed = annoyed
anger-sharp = sharp
anger-loud = loud
anger-shouting = shouting

# Who promised to do it
owner-me = me
owner-team = the team
owner-department = the department
owner-nobody = nobody

# Solving
solving = Working out what every situation is worth …
solving-company = Working out what the company's own flaws cost …
solving-so-far = { $thousands } thousand situations so far
solve-cancelled = the calculation was cancelled
solve-too-large = the scenario has more situations than can be worked out: make it smaller, or its beat longer

# check and new
check-summary =
    { $scenarios ->
        [one] One scenario
       *[other] { $scenarios } scenarios
    }: { $errors ->
        [0] no errors
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }
new-written = { $file } is written. Change it as you like; frontline check { $folder } says what does not fit.
scenario-left-out = The scenario { $id } cannot be played; frontline check says why.

# stamp
stamp-done =
    { $messages ->
        [one] One message
       *[other] { $messages } messages
    } in { $file } marked as up to date; { $changed ->
        [0] no mark has changed.
        [one] one mark is new or has changed.
       *[other] { $changed } marks are new or have changed.
    }

# play: what happened
play-heading = { $title } (seed { $seed })
script-too-short = The script ends before the contact does; nothing more was done.
script-stop = Decision { $number }, { $wanted }, cannot be made at { $clock }. What can be done at this moment is:
script-stop-over = Decision { $number }, { $wanted }, cannot be made at { $clock }: everything is over.
voice-you = You
voice-customer = Customer
the-computer = The computer
event-contact-began = The contact begins. The customer is { $anger }.
event-listened = You show that you are listening.
event-interrupted = You interrupt.
event-cue-marked = You mark: { $what }
event-cue-false = You mark something that leads nowhere.
event-look-up-began = { $system }: { $what } …
event-system-froze = { $what } freezes.
event-system-came-back = { $what } is back.
event-hold-asked = On hold, after you asked.
event-hold-unasked = On hold, without a word.
event-hold-ended = Back with the customer.
event-ask-phone = You ring { $what } …
event-ask-chat = You write to { $what } …
event-ask-walk = You walk over to { $what } …
event-ask-unanswered = Nobody answers at { $what }.
event-fact-learned = You know now: { $what }
event-fact-noted = Into the note: { $what }
event-reason-tagged = Tagged: { $what }
event-promise-made = Promised: { $what }
event-promise-recorded = Into the task list: { $what } ({ $owner }, by { $due })
event-promise-kept = Promise kept: { $what }
event-promise-broken = Promise broken: { $what }
event-promise-needless = Promise that need not have been made: { $what }
event-product-taken = Into the basket: { $what }
event-product-declined = Declined: { $what }
event-transfer-failed = Nobody takes the call over.
event-goal-reached = Reached: { $what }
event-phrase-missing = Never said, though it must be: { $what }
event-fatal-breach = A breach that outweighs everything else.
event-compensated = Given: { $what }
event-compensated-beyond = Given beyond what was allowed: { $what }
event-anger-rose = The customer grows angrier: { $anger }.
event-anger-fell = The customer calms down: { $anger }.
event-trust-rose = The customer trusts you more.
event-trust-fell = The customer trusts you less.
event-fell-silent = Silence.
event-wrap-up-began = After-call work.

# play: the scorecard
card-score = Score { $points } of 100
card-passed = passed
card-not-passed = not passed
card-achievable = In this house { $points } of 100 could be reached.
card-lucky = Luck: { $points } better than could be expected; not counted.
card-unlucky = Bad luck: { $points } worse than could be expected; not counted.
card-no-luck = Neither luck nor bad luck.
card-estimated = These figures are estimates: the scenario is too large for exact ones.
card-dimensions = Points reached
card-nothing-lost = Nothing was lost: there was no better line.
card-dearest = What cost most
card-better = Better: { $text }
card-opens = Then: { $text }
card-because = Because: { $text }
card-others =
    { $n ->
        [one] One more decision cost { $points }.
       *[other] { $n } more decisions cost { $points } together.
    }
card-company = What the company itself cost (not charged to you)
card-company-nothing = Nothing.
card-measures = Measures

act-say = “{ $what }”
act-do = { $what }
act-listen = A short sign that you are listening
act-interrupt = Break in
act-mark = Mark this: “{ $what }”
act-look-up = Look up: { $what }
act-hold = Put the customer on hold
act-ask = Ask: { $what }
act-tag = Tag: { $what }
act-compensate = Give { $what }
act-note = Note: { $what }
act-promise = Into the task list: { $what }
act-end = End the after-call work
act-silence = Say nothing and wait

cap-fatal-breach = A breach that outweighs everything: at most 40 points
cap-solved-but-rude = Solved, but not treated well: at most 84 points
cap-kind-but-unsolved = Treated well, but not solved
cap-neither-kind-nor-solved = Neither solved nor treated well

dimension-resolution = Resolution
dimension-empathy = Empathy
dimension-promises = Expectations and promises
dimension-compliance = Compliance
dimension-process = Process and systems
dimension-effort = Effort and time

measure-handle-s = Handle time
measure-talk-s = Talk time
measure-hold-s = On hold
measure-after-call-s = After-call work
measure-dead-air-s = Dead air
measure-longest-silence-s = Longest silence
measure-wait-before-s = Waited before
measure-anger-start = Anger at the start, 0 to 100
measure-anger-end = Anger at the end, 0 to 100
measure-cues-found = Cues found
measure-cues-false = False cues
measure-look-ups = Look-ups
measure-freezes = Freezes
measure-transfers = Transfers
measure-promises = Promises
measure-promises-kept = Promises kept
measure-needless-callbacks = Needless callbacks
measure-evasions = Evasions

because-choice = Another answer was worth more at this moment.
because-not-silence = Saying nothing cost more than an answer would have.
because-not-interrupt = Breaking in cost more than it brought.
because-not-hold = The customer did not have to be put on hold for this.
because-listen = A short sign of listening at the right moment calms, and costs nothing.
because-interrupt = Here it was worth breaking in.
because-mark = This was worth marking while it was being said.
because-look-up = What the system shows here was needed later.
because-hold = It was worth putting the customer on hold until the system had answered.
because-ask = Somebody in the house knew what was missing here.
because-tag = The right tag shows others that this is not a single case.
because-compensate = A sum was decided and within what you may give.
because-note = Whoever takes the case next knows only what is in the note.
because-promise = A promise is kept only if it stands in the task list with its owner and a time.
because-end = There was nothing left to do that helped.
because-silence = It was better to let the customer speak, or the system answer.

# What would have been better, where it was to wait
better-until-answer = Wait for the answer to “{ $what }”, then: { $then }
better-until-back = Wait until the system is back, then: { $then }
better-until-finished = Let the customer finish, then: { $then }
better-until-heard-out = Go on listening, then: { $then }
better-until-right-moment = Let the visitor look around a little longer, then: { $then }
better-until-moment = Say nothing for a moment, then: { $then }

# explore
explore-nodes = Nodes reached: { $part } of { $whole }
explore-choices = Choices taken: { $part } of { $whole }
explore-conditions = Choices with conditions that were seen to hold and not to hold: { $part } of { $whole }
explore-exact = { $states } situations, exact, worked out in { $seconds } s
explore-estimated = { $states } situations, estimated, worked out in { $seconds } s
explore-robot = Robot
explore-mean = Mean
explore-p10 = p10
explore-p90 = p90
explore-passed = Passed
explore-shuffled = choices shuffled
explore-order-ok = The robots come out in the right order.
explore-order-broken = Robots: { $what }.
explore-blind-pass = { $robot } ignores the content and passes all the same.
explore-best = Best line: { $score }
explore-worst = Worst line: { $score }

# The window
home-invitation = Choose a contact and take it. Nothing leaves this computer.
card-facts = level { $level } of 5, about { $minutes } minutes
play-this = Play
back-home = Back to the scenarios
leave-the-seat = Leave the seat
day-clock = It is { $n }
day-waiting = Waiting in the queue: { $n }
day-answered = Answered so far today: { $n }
day-lost = Lost so far today: { $n }
no-display = This machine has no display for the window; the command line works all the same (frontline --help).
no-driver = This machine has no usable Vulkan driver: install mesa-vulkan-drivers or the driver of the graphics card; the command line works all the same.
tool-wait = Wait and listen
tool-listen = Give a listening signal
tool-interrupt = Break in
tool-mark = Mark what is being said
tool-end = Finish the after-call work
tool-hold-asked = Ask to hold until the system has answered
tool-hold = Put on hold without a word
tool-ask-unasked = { $what } (without asking the customer to hold)
tool-tag = Reason: { $what }
tool-note = Note: { $what }
tool-compensate = Give { $what }
tool-record = Task: { $what }

# erlang
erlang-agents = Agents
erlang-load = Offered load (erlangs)
erlang-level = Answered within { $target } s
erlang-waits = Have to wait
erlang-asa = Average speed of answer
erlang-mean-wait = Mean wait of all who were let in
erlang-mean-waiting = Mean number waiting
erlang-abandonment = Give up waiting
erlang-occupancy = Occupancy of the agents
erlang-blocking = Turned away
erlang-seconds = { $n } s
erlang-no-figure = —
erlang-too-few = { $agents } agents cannot keep up with { $load } erlangs of work, so the line grows without end.
erlang-none-reaches = No number of agents up to { $most } reaches this service level.

# simulate
simulating = Running the days …
simulate-cancelled = the run was cancelled
simulate-over-budget = this run may take { $millions } million contacts over { $days } days, more than the { $budget } million that are run without asking: ask for fewer replications, or add --force
simulate-not-so-exact =
    { $days ->
        [one] One day was
       *[other] { $days } days were
    } not enough to know the service level as exactly as asked.
simulate-with = With { $title } ({ $id })
simulate-with-from = With { $title } ({ $id }), from { $from } on
simulate-expects-up = Expected: more of this: { $metric }
simulate-expects-down = Expected: less of this: { $metric }
simulate-expects-nowhere = Expected: no difference in this: { $metric }
simulate-days =
    { $days ->
        [one] One day
       *[other] { $days } days
    } from seed { $seed } on; { $contacts } contacts offered a day.
simulate-interval = From
simulate-in-interval =
    { $minutes ->
        [15] this quarter-hour
        [30] this half-hour
        [60] this hour
       *[other] these { $minutes } min
    }
simulate-of-the-day = of the day
simulate-within = within { $seconds } s
simulate-within-targets = within target
simulate-day = The day, on average
simulate-waits = Of the answered, so many had waited no longer than this: { $waits }
simulate-spread = Good days and bad days
simulate-worst-tenth = One day in ten reaches a service level of { $level } % or less.
simulate-below-target = { $share } % of the days stay below the target of { $target } %. Days by their service level:
simulate-class = Class
simulate-group = Group
simulate-assumed = Assumed in this plan, not measured

unit-share = { $n } %
unit-seconds = { $n } s
unit-hours = { $n } h

column-offered = Offered
    .below = { "" }
column-answered = Answered
    .below = { "" }
column-abandoned = Lost
    .below = { "" }
column-lost-share = Lost share
column-service-level = Service level
column-asa-s = Speed of
    .below = answer
column-max-waiting = Waiting
    .below = at most
column-occupancy = Occupancy
    .below = { "" }
column-redials = Redials
    .below = { "" }
column-cost = Cost
    .below = { "" }

metric-attempted = Attempted
metric-deflected = Helped without an agent
metric-busy = Met the busy tone
metric-offered = Offered
metric-answered = Answered
metric-abandoned = Lost
metric-lost-share = Lost share of the day
metric-service-level = Service level
metric-asa-s = Average speed of answer
metric-mean-wait-s = Mean wait, answered or not
metric-max-waiting = Waiting at the same time, at most
metric-mean-waiting = Waiting at the same time, on average
metric-occupancy = Occupancy
metric-redials = Redials
metric-customers-lost = Customers lost for good
metric-callbacks-promised = Callbacks promised
metric-callbacks-kept = Callbacks kept in time
metric-callbacks-late = Callbacks kept too late
metric-callbacks-broken = Callbacks not kept
metric-callbacks-needless = Callbacks that need not have been promised
metric-callback-hours = Agents' time on callbacks
metric-failure-demand-share = Attempts caused by failure
metric-cost = Cost
metric-left-in-menu = Hung up in the menu
metric-abandonments = Hung up, by the time of hanging up

# check: plans and what-ifs
check-scenarios =
    { $n ->
        [one] 1 scenario
       *[other] { $n } scenarios
    }
check-plans =
    { $n ->
        [one] 1 plan
       *[other] { $n } plans
    }
check-what-ifs =
    { $n ->
        [one] 1 what-if
       *[other] { $n } what-ifs
    }
check-totals =
    { $read }: { $errors ->
        [0] no errors
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }
