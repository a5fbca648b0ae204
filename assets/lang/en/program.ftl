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
event-transfer-failed = Nobody takes the contact over.
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
cap-hung-up = Given up before anything had come of it: at most 25 points
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
measure-composure = Composure when they are angry
measure-share = { $n } %

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
explore-robot = Robot
explore-mean = Mean
explore-p10 = p10
explore-p90 = p90
explore-passed = Passed
explore-shuffled = choices shuffled
explore-order-ok = The robots come out in the right order.
explore-blind-pass = { $robot } ignores the content and passes all the same.
explore-best = Best line: { $score }
explore-worst = Worst line: { $score }

# The window
home-invitation = Choose a contact and take it. Nothing leaves this computer.
play-this = Play
back-home = Back to the scenarios
leave-the-seat = Leave the seat
day-clock = It is { $n }
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
simulate-over-budget = this run may have { $millions } million contacts in { $days } days and keep a core busy for { $minutes } minutes, { $budget ->
        [one] and only one is
       *[other] and only { $budget } are
    } spent without asking: ask for fewer replications, or add --force
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
metric-callbacks-owed = Callbacks owed, on average

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

# play: what stands around the contact
play-caller = Talking to: { $text }
play-goal = Goal: { $text }
play-may = What you may decide: { $text }
event-contact-with = — { $text } ({ $name })
event-procedure = Procedure “{ $name }”: { $steps }
due-on-a-day =
    { $days ->
        [1] { $time } tomorrow
       *[other] { $time } in { $days } days
    }
card-procedures = Procedures
card-followed = { $name }: followed
card-not-followed = { $name }: not followed
card-step-done = Done: { $text }
card-step-missed = Not done: { $text }
card-debrief = What this case teaches
card-source = Source: { $text }

# compare
compare-days =
    { $days ->
        [one] One day
       *[other] { $days } days
    } from seed { $seed } on; the plan and every proposal meet the same callers.
compare-chance = Differences with the half-width of their 95 % interval. { $mark } stands where the interval holds 0: that could be chance.
compare-as-planned = As planned
compare-planned = Plan
compare-proposed = With it
compare-difference = Difference
compare-points = { $n } points
compare-from = { $title }, from { $from } on
compare-meant-for = Its author had the plan { $plan } in mind; here, what is expected of it may not hold.
compare-expects-up = { $metric }, expected to rise: { $outcome }
compare-expects-down = { $metric }, expected to fall: { $outcome }
compare-expects-nowhere = { $metric }, expected to stay: { $outcome }
compare-outcome-as-expected = it does
compare-outcome-otherwise = it does not
compare-outcome-could-be-chance = could be chance
compare-intervals = Lost share, { $interval }
compare-glance-lost-share = Lost share of the day
compare-glance-service-level = Service level
compare-glance-cost = Cost
compare-glance-asa-s = Speed of answer
compare-glance-callbacks-promised = Callbacks promised

# records
records-folder = what the program remembers cannot be kept in { $file } ({ $why }): choose another folder with --data
records-no-home = this system names no folder in which a program may remember anything: choose one with --data
records-read-only = { $file } may be read but not written: give yourself the right to write it, or choose another folder with --data
records-not-opened = { $file } can be neither opened nor made: see whether its folder may be written, or choose another one with --data
records-in-use = another copy of this program has { $file } open: close that one first, or choose another folder with --data
records-newer = { $file } was written by a newer version of this program (its tables are version { $found }, this one knows { $known }): start the newer one, or choose another folder with --data
records-foreign = { $file } is no file of this program and is left as it is: move it away, or choose another folder with --data
records-damaged = { $file } is damaged: close the program and start it again, and what can be read will be saved
records-repaired =
    The records were damaged. The damaged file is kept as { $file }; from it { $people ->
        [one] one person
       *[other] { $people } people
    }, { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    } and { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    } were saved.
records-full = there is no room left to write { $file }: what is there is safe; make room, and what is still to be written follows
records-pseudonym = a pseudonym has 1 to 60 letters that can be seen
records-gone = the person or the attempt that this belongs to has been erased
records-other = { $file } cannot be used ({ $why }): choose another folder with --data
records-stopped = nothing is written any more: close the program and start it again
records-changed-scenario = What was played cannot be read by this version of the program any more.
records-changed-rules = This was played by other rules of the program and cannot be played again.
records-changed-damaged = What was kept of it is damaged; it cannot be played again.
records-changed-decision = This takes another way in this version of the program and cannot be played again.
records-empty = Nobody has practised here yet.
records-person =
    { $person }: { $attempts ->
        [0] no attempts
        [one] one attempt
       *[other] { $attempts } attempts
    }
records-mode-guided = guided
records-mode-practice = practice
records-mode-exam = exam
records-mode-show = show
records-given-up = given up
records-open =
    not finished, { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    } so far
records-exported =
    { $people ->
        [one] One person is
       *[other] { $people } people are
    } written into { $files }.
records-erased =
    { $person } is erased, with { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }, { $shifts ->
        [one] one shift
       *[other] { $shifts } shifts
    } and { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    }.
records-nobody = nobody here is called "{ $person }": frontline records list says who is
records-nobody-near = nobody here is called "{ $person }": did you mean "{ $near }"?

# staff
staff-searching = Looking for staff …
staff-too-many-contacts = a day of this plan has { $contacts } contacts, too many to be simulated again and again: take a part of them, or ask frontline erlang
staff-target-not-reached = no number of agents reaches this target everywhere.
staff-roster-not-enough =
    { $parts ->
        [one] the people of this plan leave one part of what is needed uncovered.
       *[other] the people of this plan leave { $parts } parts of what is needed uncovered.
    }
staff-target = { $level } % within { $seconds } s, in every interval.
staff-risk = And on { $share } % of the days at least { $level } % over the whole day.
staff-simulated =
    { $days ->
        [one] One day was simulated
       *[other] { $days } days were simulated
    } from seed { $seed } on.
staff-erlang = Erlang A
staff-needed = Needed
staff-planned = Planned
staff-rostered = Rostered
staff-good-days = { $share } % of the days reach the service level.
staff-roster = Who works when
staff-free = free
staff-breaks = away { $times }
staff-roster-cost = { $hours } paid hours, { $cost }.
staff-wishes-missed =
    { $wishes ->
        [one] One wish is not granted.
       *[other] { $wishes } wishes are not granted.
    }
staff-gap = No roster is better than this one by more than { $gap } % of paid hours, wishes and uncovered time together.
staff-gap-stopped = The search was stopped early; no roster is better than this one by more than { $gap } % of paid hours, wishes and uncovered time together.
staff-uncovered = What stays uncovered
staff-missing =
    { $agents ->
        [one] one agent is missing
       *[other] { $agents } agents are missing
    }
staff-why-nobody-answers = no group answers { $class }
staff-why-never-enough = however many agents there are, no more than { $level } % are answered in time
staff-why-not-yet = not yet with { $agents } agents when the search had used up its days
staff-why-nobody-has-the-skill = nobody has this skill
staff-why-no-shift-covers = no kind of shift covers this time
staff-why-too-few-can-come = fewer people with this skill can come then than are needed
staff-why-on-break = somebody is away on a break that cannot be at a better time
staff-why-used-up = whoever could come works at another time or place that day, or has no hours or days left
staff-why-not-found = somebody could come, but no roster was found in which that is better
staff-monday = Monday
staff-tuesday = Tuesday
staff-wednesday = Wednesday
staff-thursday = Thursday
staff-friday = Friday
staff-saturday = Saturday
staff-sunday = Sunday

# window: the bar
bar-debrief = Debrief: { $title }

# window: home
home-title = Scenarios
home-search = Search the scenarios
home-all = all
home-reload = Read again
home-nothing-found = No scenario fits. Change the search or the channel.
home-start = Start
home-next = Practise next: { $title }
home-broken =
    { $id } cannot be played: { $n ->
        [one] one finding
       *[other] { $n } findings
    }
home-more-faults =
    { $n ->
        [one] And one more; frontline check shows it.
       *[other] And { $n } more; frontline check shows them.
    }
channel-phone = phone
channel-chat = chat
channel-mail = mail
channel-desk = service desk
card-line = { $channel } · { $minutes } min · { $languages }
card-level = Level { $level } of 5
card-trains = Trains: { $what }
card-best = best { $points }
card-new = new

# window: before the contact
brief-role = Who you are
brief-goals = What you are to reach
brief-may = What you may decide
brief-ready = I am ready
brief-keys = Enter: ready. Escape: back. At the desk O opens this page again, and P stops the time.
ring-phone = The phone rings
ring-chat = Somebody writes in the chat
ring-mail = A message has come in
ring-desk = Somebody steps up to the desk
ring-waited = Waiting for { $n } s
ring-answer = Answer

# window: the desk
desk-pause = Pause
desk-go-on = Go on
desk-close-brief = Back to the desk
desk-brief = Open the brief
desk-give = Make good
desk-tasks = Tasks
desk-reason = Reason of the contact
desk-note = Note for whoever comes next
desk-paused = Paused
desk-no-clock = After-call work: take the time you need.
desk-over = The contact is over.
desk-debrief = See how it went
desk-once-more = Once more from the start
desk-nobody-there = nobody answered at { $at }
desk-system-ready = ready
desk-system-works = working, { $n } s
desk-system-frozen = frozen, { $n } s
desk-system-down = computer down, { $n } s
desk-in-talk = In contact
desk-after-call = After-call work
desk-is-over = Over
desk-known = What you know
desk-nothing-known = Nothing yet.
desk-procedure = Procedure: { $name }
desk-day = The day around you
means-phone = by phone
means-chat = by chat
means-walk = on foot
tool-mark-what = Mark: “{ $what }”

# window: after the contact
judging-title = Working out your result
judging-card = Putting it together …
judging-why = Every situation that could have come about is worked out. This takes a while the first time a scenario is played here; after that it is kept.
judging-leave = Leave without a result
judging-none = There is no result
judging-again = Try again
judging-unready = One of the repairs in this scenario cannot be carried out; frontline check says which.
judging-no-thread = This machine has not enough memory for the calculation: close other programs and try again.
judging-lost = The calculation broke off. The attempt itself is not affected.
debrief-of-100 = of 100 points
debrief-of = { $points } of { $most }
debrief-choose = Choose a row to find the moment in the transcript.
debrief-record = Transcript
debrief-here = here
debrief-mood = The customer’s mood
debrief-lesson = What to take along
debrief-again = Again, with the same luck
debrief-another = Again, with other luck
deficit-d1 = expectations and what management takes them for
deficit-d2 = rules that are badly made or too complicated
deficit-d3 = the rules and what is done
deficit-d4 = what is promised and what is delivered
deficit-d5 = what was expected and what was received

# import
import-reading = Reading the rows …
import-fitting = Fitting the model …
import-judging = Trying the model on the report …
import-empty = the file is empty
import-workbook = the file is a workbook of a spreadsheet program or an archive, not a text: save the sheet as CSV there
import-no-header = no row of the file looks like the header of a report: name the columns with --map, as in --map start="When" --map offered="Calls in"
import-no-rows = there is nothing below the header of the file
import-no-contacts = no contact is offered in any row of the file
import-no-such-day = no row is about that day of the week
import-no-dates = the file has no dates, so no day of the week can be chosen
import-cancelled = the import was cancelled
import-missing = the file has no column for { $column }: say which one it is with --map { $column }=…
import-no-such-column = there is no column "{ $name }"; there are { $columns }
import-no-such-queue = there is no queue "{ $name }"; there are { $queues }
import-too-many-queues = the file has { $number } queues, too many for one plan: choose one with --queue, such as { $queues }
import-nothing-usable = no row can be used; line { $line }: { $reason }
import-row-totals = adds up other rows
import-row-repeats = says the same as another row
import-row-nothing = says nothing about contacts
import-row-date = "{ $cell }" is no date
import-row-time = "{ $cell }" is no time of day
import-row-number = "{ $cell }" under "{ $column }" is no number
import-row-negative = "{ $cell }" under "{ $column }" is less than nothing
import-kind-intervals = an interval report
import-kind-calls = a call list
import-kind-days = a table of days, with arrivals only
import-tab = tab
import-read = { $rows } rows, { $kind }; { $encoding }, columns parted by { $separator }, decimals after { $mark }
import-order =
    Dates are read with the { $order } first; { $seen ->
        [seen] the dates show it.
       *[assumed] nothing in the file shows it, so please check.
    }
import-day-first = day
import-month-first = month
import-days =
    { $days ->
        [one] One day, { $first }.
       *[other] { $days } days, { $first } to { $last }, as one mean day.
    }
import-columns = Columns
import-unused = Not used: { $columns }
import-rejected = Rows that were not used
import-rejected-row = Line { $line }: { $reason }
import-rejected-more = … and { $rows } more
import-checks = Checks
import-check-balanced = Offered is answered + abandoned + flowed out in all { $intervals } intervals.
import-check-off = Offered is not answered + abandoned + flowed out in { $off } of { $intervals } intervals; together { $missing } contacts are missing, in the worst interval { $worst }.
import-check-totals =
    { $rows ->
        [one] One row adds
       *[other] { $rows } rows add
    } up others.
import-check-repeated-hour = On { $day }, { $intervals } intervals stand there twice: clocks were put back. They count as one, with their mean.
import-check-added = { $rows } rows share queue and interval with another one and were added to it.
import-check-unknown = { $cells } cells of { $column } are empty: unknown, not nothing.
import-check-target = In { $intervals } intervals more were answered within the target than were answered.
import-check-unlike = The busiest day of the week has { $factor } times the contacts of the quietest one: a mean of both is neither. Choose with --weekday.
import-fitted = The plan
import-noise = Days stray by { $day } % and intervals by { $interval } %, beyond chance, over { $days } days.
import-no-noise = Too few days to say how far days stray: none is assumed.
import-measured = measured
import-estimated = estimated
import-assumed = assumed
import-queue = { $queue }: { $offered } contacts offered on the mean day
import-handle = Handle time { $mean } s, standard deviation { $sd } s ({ $from })
import-patience = Patience { $mean } s on average ({ $from })
import-agents = Up to { $agents } agents ({ $from })
import-explained = Does the model explain the report?
import-verdict = The model explains { $explained } of { $judged } intervals.
import-verdict-none = A day has so many contacts that it was not simulated: whether the model explains the report is not known.
import-verdict-held = It was fitted to { $fitted } days and tried on { $held } others that it had not seen. Each row: the report, and in brackets where 95 of 100 such reports would lie.
import-verdict-same = It could only be tried on the days it was fitted to, so this says little about other days. Each row: the report, and in brackets where 95 of 100 such reports would lie.
import-written = Written: { $file }

# remembered
remembered-name = Who practises here:
remembered-take-name = Use this name
remembered-go-on = Interrupted: { $title }
remembered-so-far =
    { $decisions ->
        [0] Nothing was decided yet.
        [one] One step so far, the last one at { $at }.
       *[other] { $decisions } steps so far, the last one at { $at }.
    }
remembered-continue = Continue
remembered-set-aside = Set aside
remembered-more =
    { $n ->
        [one] And one more that was interrupted earlier.
       *[other] And { $n } more that were interrupted earlier.
    }
remembered-dismiss = All right
remembered-forgets = You can practise, but nothing is remembered this time: { $why }.
remembered-not-kept = What you decide cannot be written down at the moment. Go on; it is tried again with every step. The reason: { $why }.
remembered-not-continued = { $why } You can set it aside.
remembered-not-named = This name cannot be taken: { $why }.
