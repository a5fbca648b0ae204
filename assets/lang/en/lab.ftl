# The staffing lab: head and parts

lab-part-compare = What if
lab-part-plan = Plan
lab-part-day = Watch a day
lab-part-risk = Risk
lab-part-staff = Staff and roster
lab-part-import = Your own figures
lab-head-plan = { $plan } · seed { $seed }
lab-head-changed = { $plan } · changed · seed { $seed }
lab-resume = Back to { $plan }, not saved
    .why = It was changed, and another plan was opened before it was saved.
lab-first-days = The first days are being simulated …
lab-no-sense = This plan cannot be run as it stands.
lab-no-sense-b = What is tried does not fit this plan: see beside the switches.
lab-no-sense-show = Show it in the plan
lab-refining = { $days } days so far, refining …
lab-refined = simulated { $days } days
lab-took = It took { $seconds } s.
lab-cancel = Cancel
lab-stuck = { $work }: { $why }
lab-stuck-no-plan = the plan cannot be run as it stands
lab-stuck-too-many-contacts = a day has too many contacts to be simulated again and again
lab-stuck-no-people = the plan names no people or no kinds of shift
lab-stuck-no-report = there is no report on the table
lab-stuck-target = the target has to lie between 0 and 100 %
lab-stuck-no-thread = this machine has no thread to spare
lab-stuck-lost = the work broke off
lab-work-risk = Good days and bad days
lab-work-heat = Worth of one agent more
lab-work-needs = Needed staff
lab-work-roster = Roster
lab-work-against = Plan against actual
lab-work-import = Reading the report
lab-work-share = { $work }: { $percent } %
lab-a = A, the plan
lab-b = B, the proposal
lab-a-short = A
lab-b-short = B
lab-a-name = as the plan has it
lab-b-same = the same: nothing is tried yet
lab-b-one = { $what } { $value }
lab-b-changes = { $n ->
        [one] One change
       *[other] { $n } changes together
    }
lab-times = { $n } ×
lab-target = target { $share }
lab-source = Source: { $source }

# Questions for a path

lab-ask-open-plan = Open a plan
lab-ask-open-what-if = Open a what-if of your own
lab-ask-open-report = Open a report or a call list
lab-ask-save-plan = Save the plan
lab-ask-which = Path of the file
lab-ask-open = Open

# What is tried

lab-what-if = What if …
lab-what-if-others = { $n ->
        [one] One more is for another plan
       *[other] { $n } more are for other plans
    }
lab-what-if-none = No ready what-if is for this plan. Move a number below, or open a what-if of your own.
lab-what-if-for = For the plan “{ $plan }”
lab-what-if-unfit = It changes something that this plan does not have.
lab-what-if-open = Open one of your own …
lab-what-if-kept = It holds in A and in B: what begins during the day cannot be written into the plan.
lab-clear = Try nothing
lab-sliders = Move a number
lab-sliders-none = This plan has no number that can be moved.
lab-sliders-more = Show { $n } more
lab-sliders-fewer = Show fewer
lab-slider-moved = { $from } → { $to }
lab-slider-base = In the plan: { $n }
lab-slider-back = Move back: { $name }
lab-slider-back-sign = ↺
lab-slider-stuck = What is switched on has replaced this, so moving it does nothing.
lab-dial-agents = Agents
lab-dial-contacts = Contacts
lab-dial-talk = Talk time
lab-dial-after-call = After-call work
lab-dial-patience = Patience
lab-dial-redial = Call again if lost
lab-dial-reach = Department picks up
lab-dial-surge = Readers who call
lab-dial-shrinkage = Time lost to meetings
lab-dial-absence = Absence
lab-dial-day-noise = How far days stray
lab-rules = Rules, for A and B alike
lab-rules-back = As the plan says
lab-seed = Chance
lab-seed-what = The simulated days begin with seed { $seed }; A and B have the same callers on each. What holds on these days only is chance.
lab-seed-other = Simulate other days
lab-seed-first = Back to seed 1
lab-effect = { $metric }: { $difference }
lab-shift-end = At the end of a shift
lab-shift-end-finish-and-leave = finish the contact, then leave
lab-shift-end-relieved = somebody takes over
lab-shift-end-interrupt = the contact is broken off
lab-counts = Service level counts
lab-counts-of-offered = of all offered
lab-counts-of-offered-without-short-abandons = of offered, short waits given up left out
lab-counts-of-answered = of those answered
lab-counts-waited-no-longer = whoever waited no longer

# What comes of it

lab-lost-in = Lost { $interval }
lab-card-to = → { $value }
lab-difference = difference { $difference }
lab-a-and-b = { $metric }: A { $a }, B { $b }
lab-chart-waiting = Callers waiting
    .title = Callers waiting at the same time
lab-chart-level = Service level
    .title = Share answered in time
lab-chart-lost = Lost
    .title = Lost share of the interval
lab-chart-occupancy = Occupancy
    .title = Occupancy of the agents
lab-chart-callbacks = Callbacks
    .title = Callbacks owed at the same time
lab-chart-classes = Reasons
    .title = Contacts of the day by reason
lab-chart-of = by { $minutes } minutes · { $days } days from seed { $seed } on · bands: 95 %
lab-chart-classes-of = contacts offered on a day · { $days } days from seed { $seed } on · what becomes of them is under the pointer
lab-chart-highest = { $name }: at most { $value }, at { $time }
lab-chart-nothing = Nothing of the kind happens on these days.
lab-dark = { $name } cannot be reached
lab-zoom-in = Closer
    .sign = +
lab-zoom-out = Wider
    .sign = −
lab-zoom-whole = Whole day
    .sign = ↔
lab-intervals = By { $minutes } minutes
lab-column-lost-share = Lost
lab-column-service-level = In time
lab-column-mean-waiting = Waiting
lab-column-occupancy = Busy
lab-column-cost = Cost
lab-variants = Variants
lab-variant = Variant
lab-variants-same = The same callers in every variant.
lab-variant-waits = …
lab-variant-broken = does not fit this plan any more
lab-variant-earlier = on the plan as it was before
lab-variant-take = Try it
lab-variant-baseline = Make it the baseline
lab-variant-drop = Delete
lab-variant-name = Name of the variant
lab-variant-keep = Keep
lab-proposal-baseline = Make { $name } the baseline
lab-save-picture = Picture (PNG)
lab-save-drawing = Drawing (SVG)
lab-save-table = Table (CSV)
lab-save-day = Whole day (CSV)
lab-save-variants = Variants (CSV)
lab-save-what-if = Sliders as a what-if
lab-save-page = Page for the boss

# The plan

lab-plan-ships = ships with the program
lab-plan-changed = Changed, and not saved yet.
lab-plan-undo = Undo
lab-plan-redo = Redo
lab-plan-save = Save
lab-plan-save-as = Save as …
lab-plan-open = Open …
lab-plan-template = New from the template
lab-plan-shelf = { $n ->
        [one] One plan to choose from
       *[other] { $n } plans to choose from
    }
lab-plan-recent = Opened last
lab-plan-drop = A plan or a report can also be dropped on the window.
lab-plan-sections = Parts of the plan
lab-plan-left-out = { $n ->
        [one] Show the one thing it leaves out
       *[other] Show { $n } things it leaves out
    }
lab-plan-default = left out: { $value }
lab-plan-none = left out: there is none
lab-section-day = Day and rules
lab-section-demand = Demand
lab-section-handling = Handling
lab-section-people = People
lab-section-departments = Departments and promises
lab-section-events = Surges and events
lab-section-costs = Costs
lab-section-text = The whole text
lab-text-hint = Add classes, groups, surges or people here; comments stay as they are.
lab-text-read = Read this text
lab-text-back = Back to the plan
lab-faults = Findings
lab-faults-none = Nothing to find fault with.
lab-faults-errors = { $n ->
        [one] One error: until it is repaired, nothing is run.
       *[other] { $n } errors: until they are repaired, nothing is run.
    }
lab-fault-error = Error
lab-fault-warning = Warning
lab-fault-note = Note
lab-unit-seconds = s
lab-unit-minutes = min
lab-unit-hours = h
lab-unit-days = days
lab-unit-percent = %
lab-unit-per-minute = a minute
lab-field-classes = Reason
lab-field-groups = Group
lab-field-departments = Department
lab-field-topics = Cause
lab-field-surges = Surge
lab-field-events = Event
lab-field-people = People
lab-field-shift-types = Kind of shift
lab-field-title = title
lab-field-about = about
lab-field-open = opens
lab-field-close = closes
lab-field-interval = interval
lab-field-service-level = service level
lab-field-percent = share
lab-field-within = within
lab-field-counts = counts
lab-field-shift-end = end of a shift
lab-field-after-close = after closing time
lab-field-agent-choice = who takes the next contact
lab-field-lines = telephone lines
lab-field-volume-noise = noise of days
lab-field-weekday = day of the week
lab-field-weekday-factors = factors of weekdays
lab-field-guided-workflow = guided workflow
lab-field-currency = currency
lab-field-costs = costs
lab-field-agent-hour = agent, an hour
lab-field-overtime-hour = overtime, an hour
lab-field-lost-customer = customer lost
lab-field-line = telephone line
lab-field-channel = channel
lab-field-contacts = contacts
lab-field-patience = patience
lab-field-balking = gives up on seeing the line
lab-field-redial = calls again
lab-field-first = after the first time
lab-field-later = after later times
lab-field-delay = delay
lab-field-priority = priority
lab-field-routes = routes
lab-field-handle = handling
lab-field-informed = handling once informed
lab-field-talk = talk
lab-field-hold = hold
lab-field-after-call = after-call work
lab-field-factor = factor
lab-field-topic = cause
lab-field-needs = needs a department
lab-field-department = department
lab-field-vain-try = try in vain
lab-field-promise = promised callbacks
lab-field-due = due after
lab-field-urgent = urgent before
lab-field-reach = is reached
lab-field-failed-try = failed try
lab-field-tries = tries
lab-field-between = between tries
lab-field-broken-calls = call after a broken promise
lab-field-unpromised-calls = call without a promise
lab-field-calls-after = call after
lab-field-repeat = calls back unsolved
lab-field-callback-offer = offer of a callback
lab-field-voicemail = voicemail
lab-field-deferred = may wait
lab-field-self-service = self-service
lab-field-menu = menu
lab-field-answers = answers
lab-field-agents = agents
lab-field-shifts = shifts
lab-field-shrinkage = meetings and breaks
lab-field-absence = absence
lab-field-chats-at-once = chats at once
lab-field-slow-down = slower with more chats
lab-field-novices = novices
lab-field-freezes = frozen systems
lab-field-reserve = kept free
lab-field-picks = takes next
lab-field-pick-up = picks up after
lab-field-answer = answer
lab-field-lead = lead of the floor
lab-field-told-at = told at
lab-field-tagged = tagged with the reason
lab-field-notices-after = notices after
lab-field-looks-from = looks from
lab-field-tries-every = tries every
lab-field-briefing = briefing
lab-field-class = reason
lab-field-customers = customers
lab-field-calls = of them call
lab-field-read = when it is read
lab-field-notice-prevents = prevented by a notice
lab-field-from = from
lab-field-to = to
lab-field-roster-days = days of the roster
lab-field-day = of days
lab-field-correlation = correlation

# A day

lab-day = Watch a day
lab-day-what = The very days that were simulated, caller by caller: choose a plan and a day.
lab-day-a = A, the plan
lab-day-b = B, the proposal
lab-day-worst = One of the worst:
lab-day-one = seed { $seed }: { $level } in time
lab-day-stop = Watch no longer
lab-day-any = Any day
lab-day-number = day { $n } of { $of }
lab-day-play = Go on
lab-day-pause = Pause
lab-day-pace = Pace: { $n } seconds a second
lab-day-time = Time of the day
lab-wall-waiting = Waiting now
lab-wall-longest = the first since { $n }
lab-wall-nobody = nobody is in the line
lab-wall-lost-now = Lost, this interval
lab-wall-lost-day = Lost, day so far
lab-wall-of = { $n } of { $of } offered
lab-wall-level = Answered in time
lab-wall-day = day so far
lab-wall-callbacks = Callbacks owed
lab-wall-owed = promised and neither kept nor broken
lab-wall-free = Free agents
lab-wall-there = of { $n } there

# Risk

lab-risk = Good days and bad days
lab-risk-what = An average hides the bad days. Here every day is counted, A and B on the same callers.
lab-risk-begin = Work it out
lab-risk-noisy = Days stray
lab-risk-even = Every day expects the same
lab-risk-of = { $days } days from seed { $seed } on; days stray by { $noise } %.
lab-risk-of-assumed = { $days } days from seed { $seed } on; the plan does not say how far days stray, so { $noise } % are assumed.
lab-risk-of-b = In B days stray by { $noise } %: that is what is proposed.
lab-risk-of-even = { $days } days from seed { $seed } on; every day expects the same contacts, and only chance differs.
lab-risk-tenth = One day in ten reaches { $level } or less.
lab-risk-tenth-mean = These days reach { $level } on average.
lab-risk-below = { $share } of the days stay below the target of { $target }.
lab-risk-same = B is A: nothing is tried.
lab-risk-chart = Days by their service level
lab-risk-axes = Across: the share answered in time on a day. Upwards: how many days.
lab-heat = What one agent more is worth
lab-heat-what = One agent more in one group for half an hour, everything else as in A. What could be chance is pale and has a ~; grey cells are not known.
lab-heat-begin = Work it out
lab-heat-level = Service level
    .legend = points of the day's service level, { $days } days from seed { $seed } on
lab-heat-lost = Fewer lost
    .legend = contacts fewer lost on the day, { $days } days from seed { $seed } on
lab-heat-cost = Saved
    .legend = saved on the day, { $days } days from seed { $seed } on; what costs more has the colour of loss

# Staff and roster

lab-staff = What is to hold
lab-staff-what = In every interval and group: first by Erlang A, then by simulation until it holds. Nothing is left out to reach it.
lab-staff-level = Answered in time
lab-staff-target = { $level } % within { $seconds } s
lab-staff-mean = on average
lab-staff-risk = and on nine days of ten
lab-staff-needs = Find the needed staff
lab-staff-roster = Make a roster
lab-staff-no-people = This plan names no people: add people and kinds of shift for a roster.
lab-save-needs = Needed staff (CSV)
lab-save-roster = Roster (CSV)
lab-save-sheets = A sheet for each person
lab-needed = Needed and planned
lab-needed-of = Found with { $days } simulated days from seed { $seed } on. The needed staff costs { $cost }.
lab-needed-asked = as needed
lab-needed-given = as rostered
lab-needed-all-covered = Every interval is covered.
lab-roster = The roster
lab-roster-solver = Found by { $solver }.
lab-roster-against = Asked for and given, simulated
lab-roster-day = Day
lab-roster-only-day = the day
lab-roster-simulated = { $days } days each, from seed { $seed } on, the same callers.
lab-roster-take = Put this day's roster into the plan
lab-people-nobody = Nobody is given a shift.

# Your own figures

lab-import = Your own figures
lab-import-what = An interval report or a call list as your telephone system writes it. It is read on this machine and goes nowhere.
lab-import-open = Open a report …
lab-import-sample = Try the sample
lab-import-close = Put it away
lab-import-take = Open as the plan
lab-import-against = Hold the plan against it
lab-import-none-rejected = Every row could be used.
lab-import-rejected = { $rows ->
        [one] One row was not used
       *[other] { $rows } rows were not used
    }
lab-import-no-column = none
lab-import-read = { $rows ->
        [one] One row
       *[other] { $rows } rows
    }, { $kind }; { $encoding }, columns separated by { $separator }, { $mark }
lab-import-separator-comma = commas
lab-import-separator-semicolon = semicolons
lab-import-separator-tab = tabs
lab-import-separator-bar = vertical bars
lab-import-mark-point = decimal point
lab-import-mark-comma = decimal comma
lab-import-queue = Queue:
lab-import-all-queues = all
lab-import-days = Days:
lab-import-all-days = all
lab-import-no-header = No row looks like the header of a report. Say below which column means what.
lab-import-missing = The file has no column for this: { $column }. Say below which one it is.
lab-import-too-many-queues = The file has { $number } queues, too many for one plan: { $queues }
lab-import-unlike = The busiest day of the week has { $factor } times the contacts of the quietest one: a mean of both is neither. Choose days below.
lab-meaning-date = Date
lab-meaning-start = Beginning
lab-meaning-end = End
lab-meaning-queue = Queue
lab-meaning-channel = Channel
lab-meaning-offered = Offered
lab-meaning-answered = Answered
lab-meaning-abandoned = Lost
lab-meaning-answered-in-target = Answered in time
lab-meaning-asa-s = Speed of answer
lab-meaning-abandon-time-s = Wait of the lost
lab-meaning-talk-s = Talk time
lab-meaning-hold-s = Hold time
lab-meaning-acw-s = After-call work
lab-meaning-aht-s = Handle time
lab-meaning-max-wait-s = Longest wait
lab-meaning-flow-in = Came from another queue
lab-meaning-flow-out = Went to another queue
lab-meaning-staffed = Agents there
lab-meaning-service-level = Service level
lab-meaning-wait-s = Wait
lab-meaning-outcome = How it ended
lab-model = the model, with the band of 95 of 100 such reports
lab-report = the report
lab-model-short = M
lab-report-short = R
lab-verdict-held = Fitted to { $fitted } days and tried on { $held } others that it had not seen.
lab-verdict-same = It could only be tried on the days it was fitted to, so this says little about other days.
lab-verdict-missed = Not explained here: { $missed } intervals; { $unjudged } have too few contacts to judge by.
lab-against = Plan against actual
lab-against-what = Cause after cause is taken from the report into the plan, { $days } days each from seed { $seed } on.
lab-against-no-staff = The report does not say who was there: absence cannot be told from the rest.
lab-against-cause = Taken up
lab-against-handle = Handling
lab-against-hours = Agent hours
lab-against-change = Change
lab-cause-plan = The plan as it is
lab-cause-volume = … with the contacts that came
lab-cause-handle-time = … with the handle time there was
lab-cause-absence = … with the people who were there
lab-cause-rest = The report; the rest is unexplained
