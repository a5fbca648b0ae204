# A whole shift: home and brief
chair-shifts = A whole shift
chair-title = { $title } · { $chair }
chair-hours = { $from } to { $to }
chair-choose = Whose chair
chair-agent = Agent’s chair
chair-agent-is = You take the calls that reach your seat, and see what becomes of them for everybody.
chair-lead = Lead’s chair
chair-lead-is = You lead the floor: you see all of it, find out what is going on, and decide what is done.
chair-keys = Enter: ready. Escape: back. In the chair O opens this page again, P stops the time, and the number keys do what stands beside them.
chair-modes-guided-is = You see how the customer feels. What a decision cost is said when the shift is over.
chair-modes-practice-is = As on the job. You can stop the time, but nobody can go back.
chair-modes-exam-is = No moods and no pause. Time may run more slowly, as in every mode.
chair-percent = { $n } %
chair-pace = ×{ $n }
chair-window = The shift ends at { $to }
chair-window-left = The shift ends in { $time }

# The chair: leaving
chair-leave = Leave the shift
chair-leave-really = Leave the shift?
chair-leave-means = Nothing of this day is kept.
chair-leave-now = Leave it
chair-stay = Stay

# The chair: what you are at
chair-doing = What you are doing now
chair-left = { $time } left
chair-routine = An ordinary call, which you settle as usual. Time runs faster meanwhile.
chair-finishing = Something is still being finished at your seat
chair-finishing-means = A call from before you came, or a callback that was owed. You are free once it is done.
chair-nobody = Nobody is on the line
chair-nobody-means = The next call may come at any moment. Until then your time is your own.
chair-over = The shift is over
chair-over-open =
    { $n ->
        [one] One case is still open. Take it up, or leave it.
       *[other] { $n } cases are still open. Take them up, or leave them.
    }
chair-look-back = Look back on the day
chair-aside = Put nobody through (Z)
chair-aside-why = If you want to do something else after this call: otherwise the next caller comes at once.
chair-aside-next = Nobody is put through once this call is over.
chair-aside-now = Nobody is put through to you. Press again when you are ready.
chair-refused-contact = Not now: somebody is on the line.
chair-refused-no-contact = Nobody is on the line.
chair-refused-busy = Not now: you have something else in hand.
chair-refused-now = Not possible at this moment.
chair-refused-over = The shift is over.

# The chair: what can be done
chair-actions = What you can do
chair-actions-none = Nothing just now.
chair-actions-over =
    { $n ->
        [one] One done or no longer needed
       *[other] { $n } done or no longer needed
    }
chair-takes = takes { $n } min
chair-away = away from the floor
chair-works-after = works { $n } min later
chair-needs-pattern = You do not see yet what these calls have in common.
chair-needs-cause = Nobody has told you the cause yet.
chair-needs-done = First: { $what }
chair-needs-tried = Try first: { $what }
chair-needs-after = Not before { $at }
chair-needs-told = The floor has not been told the cause yet.
chair-needs-owed = Only once { $count } callbacks are owed
chair-needs-nothing-over = The shift is over.
chair-needs-nothing-done = Done; once more would change nothing.
chair-needs-nothing-known = You know the cause already.
chair-needs-time = When you have time again
chair-needs-free = When nobody is on the line

# The chair: the wallboard
chair-waiting = Waiting now
chair-longest = the longest { $time }
chair-longest-wait = Longest wait
chair-lost = Lost
chair-lost-now = Lost this quarter-hour
chair-stretch = since { $since } · day so far { $day }
chair-stretch-before = { $from } to { $to }: { $n }
chair-in-time = Answered within { $n } s
chair-owed = Callbacks owed
chair-promised-so-far = promised so far { $n }
chair-needless-so-far = needless so far { $n }
chair-reasons = Why they call (tagged { $n } of { $of } answered)
chair-reasons-none = Nobody tags reasons here.
chair-untagged = another reason, or not tagged
chair-heard = Of one kind, heard or tagged: { $n }

# The chair: the floor, the departments, the log
chair-floor = Floor
chair-chart-waiting = Callers waiting, mean of each quarter-hour
chair-chart-lost = Callers lost, percent of those who called in each quarter-hour
chair-chart-said = { $name }: most { $n } at { $at }
chair-line-today = today
chair-line-usual = a usual day
chair-line-with = with you
chair-line-without = without you
chair-now = now
chair-departments = Departments
chair-department-answered = answered at { $at }
chair-department-silent = no answer at { $at }
chair-department-unknown = not asked yet
chair-log = What has happened
chair-log-empty = Nothing yet.
chair-log-came = A caller reaches you after { $time }.
chair-log-solved = Settled.
chair-log-promised = A callback is owed.
chair-log-calls-again = Not settled.
chair-log-began = You begin: { $what }
chair-log-in-vain = In vain: nobody answers.
chair-log-pattern = You see that many of these calls have one cause.
chair-log-cause = You know the cause.
chair-log-told = The floor knows the cause.
chair-log-taken-up = You take up an open case in time.
chair-log-taken-up-late = An open case goes on { $time } late.
chair-log-left = An open case is left.
chair-mile-pattern = Pattern seen
chair-mile-cause = Cause known to you
chair-mile-told = Cause known on the floor

# The agent's chair
chair-line = The line
chair-my-contacts = Contacts you have closed
chair-announced = Whoever waits is told how long it takes, and why.
chair-floor-knows = The floor knows the cause.
chair-notices = Notice board
chair-cases = Also for you
chair-cases-none = No open cases.
chair-take-up = Take it up
chair-due-at = due at { $n }
chair-due-in = due in { $n } min
chair-due-late = overdue by { $n }

# After the shift: the guess
chair-guess = Before you look back
chair-guess-lost = Of those who called in the worst quarter-hour of your shift, how many were lost?
chair-guessed = You guessed { $guess }; it was { $was }.
chair-reviewing = The same day without you, and further days: { $n } of { $of }

# After the shift: the answer
chair-answer = Of those who called between { $from } and { $to }, { $with } were lost. Without you, on the same callers, it would have been { $without }.
chair-same-callers = The same callers, with and without you
chair-answer-day = Lost over the whole day: { $with } instead of { $without }
chair-answer-lost = Callers lost: { $with } instead of { $without }
chair-answer-callbacks = Callbacks promised: { $with } instead of { $without }
chair-answer-needless = Needless callbacks: { $with } instead of { $without }
chair-further =
    { $n ->
        [one] What carries over to one further day
       *[other] What carries over to { $n } further days
    }
chair-further-stretch = Lost { $from } to { $to }
chair-further-lost = Callers lost a day
chair-further-callbacks = Callbacks promised a day
chair-further-line = { $what }: { $change }
chair-further-fewer = { $mean } fewer ({ $from } to { $to })
chair-further-more = { $mean } more ({ $from } to { $to })
chair-further-fewer-points = { $mean } percentage points less ({ $from } to { $to })
chair-further-more-points = { $mean } percentage points more ({ $from } to { $to })
chair-further-nothing = no measurable effect
chair-further-note = On each of these days other people call. What you did is done at the same clock times, and your seat works as you worked. In brackets: where the true value lies with 95 % certainty.
chair-helped-most = What changed most
chair-helped = What each thing changed by itself
chair-helped-what = What you did
chair-helped-share = Lost when it was worst, in percentage points
chair-helped-lost = Callers lost over the day
chair-helped-callbacks = Callbacks promised
chair-helped-none = You did nothing besides talking.
chair-helped-note = Each figure is your day against the same day with only this left out. They do not add up: one thing helps the other.
chair-mark-pattern = pattern seen
chair-mark-cause = cause known
chair-mark-told = floor told

# After the shift: everything
chair-measures = How quickly, and to whom
chair-measure-detect = Until you saw the pattern
chair-measure-cause = Until you knew the cause
chair-measure-script = Until you had told the floor
chair-measure-messages = Times you told many people something
chair-measure-involved = Management told
chair-measure-compensation = Compensation
chair-compensation-none = nothing decided
chair-compensation-signalled = signalled that there will be something
chair-compensation-concrete = a sum decided
chair-joint = The decision was taken together.
chair-not-joint = No decision was taken together.
chair-never = never
chair-after-minutes = { $n } min, at { $at }
chair-promises = Your promises
chair-promises-made = given
chair-promises-kept = kept in time
chair-promises-late = kept too late
chair-promises-broken = broken
chair-promises-open = still open
chair-promises-needless = needless
chair-chain = Why the day went as it did
chair-chain-note = Each figure is your day; in brackets the same day without you.
chair-link-minutes = { $with } min ({ $without })
chair-link-number = { $with } ({ $without })
chair-link-tries =
    { $n ->
        [one] (tried once in vain)
       *[other] (tried { $n } times in vain)
    }
chair-link-unreachable = Nobody answers in the department that knows
chair-link-no-cause = The floor does not know the cause
chair-link-callbacks = Callbacks are promised for want of an answer
chair-link-needless = Of these, needless
chair-link-second-wave = People call again who need not have
chair-link-lost = Callers are lost
chair-contacts = Your contacts
chair-contacts-none = No contact became a conversation.
chair-handled = took { $time }
chair-card-comes = Its score is still being worked out.
chair-card-failed = Its score cannot be worked out on this machine.
chair-ledger-origin =
    { $n ->
        [one] from { $origin }, in one contact
       *[other] from { $origin }, in { $n } contacts
    }
chair-calm = The same handling on a calm day would have lost { $calm } of all callers; here it was { $here }.

# The chair: several chats at a time
chair-chat-free = Free: the next visitor may come at any moment.
chair-chat-key = Ctrl+{ $n } turns to this chat
chair-chat-somebody = Visitor
chair-chat-write-up = to be written up
chair-chat-typing = is typing…
chair-chat-visitor = looks around { $time }
chair-chat-waits = waits { $time }
chair-chat-in-front = in front of you
chair-chat-answered = has your answer
chair-chats-hint = Ctrl and a number turn to a chat, Ctrl and 0 to whoever has waited longest. Turning takes { $n } s, in which everybody waits.
