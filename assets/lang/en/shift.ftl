# check: shifts
check-shifts =
    { $n ->
        [one] 1 shift
       *[other] { $n } shifts
    }

# play: a shift
play-shift-heading = { $title }, { $chair } (seed { $seed })
play-shift-chair-agent = in the agent's chair
play-shift-chair-lead = in the lead's chair
play-shift-robot = Played by: { $robot }
play-shift-with-lead = In the lead's chair: { $lead }
play-shift-contacts = Contacts in the seat
play-shift-contact = { $at } { $caller }: waited { $waited }, handled in { $handled }, { $score } points, { $outcome }
play-shift-outcome-solved = nothing more comes of it
play-shift-outcome-promised = a callback is owed
play-shift-outcome-calls-again = not settled
play-shift-score = Mean score of the contacts: { $score }
play-shift-promises = Promises: { $made } given; { $kept } kept, { $late } kept late, { $broken } broken, { $needless } needless, { $open } still open
play-shift-no-contacts = No contact that is a conversation came to an end in the seat.
play-shift-interventions = What was done, and what each thing changed by itself
play-shift-in-vain = nobody answered
play-shift-alone = Lost share of the interval at { $interval }: { $watched }; of the day: { $day }; callbacks promised: { $callbacks }
play-shift-alone-nothing = By itself it changed nothing for those who called.
play-shift-nothing-done = Nothing was done besides talking.
play-shift-day = The same day without and with
play-shift-without = Without
play-shift-with = With
play-shift-watched = Lost share { $interval }, from { $from } on
play-shift-chain = How it came about
play-shift-link-unreachable = Nobody answered where the cause was known: { $with } minutes of the window. Tried in vain: { $tries }.
play-shift-link-no-cause = The floor did not know the cause for { $with } minutes; without this chair for { $without }.
play-shift-link-callbacks = Callbacks promised for want of an answer: { $with }; without this chair: { $without }.
play-shift-link-needless = Of these, needless in the light of what the house knew: { $with }; without this chair: { $without }.
play-shift-link-second-wave = Calls again that a settled matter would have spared: { $with }; without this chair: { $without }.
play-shift-link-lost = Contacts lost over the day: { $with }; without this chair: { $without }.
play-shift-measures = On the way
play-shift-detect = Pattern seen
play-shift-cause = Cause known
play-shift-script = Floor told
play-shift-after = after { $minutes } min
play-shift-never = not in this window
play-shift-messages = Messages to many at once
play-shift-joint = Compensation decided together
play-shift-yes = yes
play-shift-no = no
play-shift-company = The company's ledger over the shift
play-shift-deficit = { $deficit } { $origin }: { $points } points over { $contacts ->
        [one] one contact
       *[other] { $contacts } contacts
    }
play-shift-calm = The same handling on a calm day, without the wave: { $share } % of the day's contacts lost.
play-shift-carries = What carries over
play-shift-carries-days = The same interventions at their times, and the same way of handling contacts, on { $days } further days with other callers, against the same days without.
play-shift-fewer = Fewer contacts are lost: { $points } of the day's lost share.
play-shift-more = More contacts are lost: { $points } of the day's lost share.
play-shift-no-effect = No measurable effect on the day's lost share: its interval holds 0.
