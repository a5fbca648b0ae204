# The score of a shift in the lead's chair: what is measured
lead-score-name-detect = Until the common cause was seen
lead-score-name-cause = Until the cause was known
lead-score-name-script = Until the floor was told
lead-score-name-lost-share = Lost when it was worst
lead-score-name-callbacks-owed = Callbacks owed
lead-score-name-callbacks-needless = Needless callbacks
lead-score-name-messages = Messages to many at once
lead-score-name-joint-decision = Decided together

# What it came to
lead-score-minutes = { $n } min
lead-score-lower = { $n } lower than without
lead-score-higher = { $n } higher than without

# What gives all points, and what none
lead-score-target-minutes = all by { $full } min, none from { $none } min on
lead-score-target-percent-lower = all if { $full } lower than without, none if { $none } or less
lead-score-target-callbacks = all up to { $full }, none from { $none } on
lead-score-target-messages = all from { $full } on, none at { $none }
lead-score-target-yes-or-no = yes
lead-score-assumed = * The shift does not say this target, or not all of it: it is an assumption of this program.

# Why
lead-score-because-detect = That many contacts had one cause was seen after { $value } min.
lead-score-never-detect = That many contacts had one cause was not seen in this window.
lead-score-because-cause = The cause was known after { $value } min.
lead-score-never-cause = The cause was not found out in this window.
lead-score-because-script = The floor was told after { $value } min.
lead-score-never-script = The floor was not told in this window.
lead-score-because-lost-share = When it was worst, { $with } of the contacts were lost; without this chair { $without }.
lead-score-because-callbacks-owed = Callbacks promised over the day: { $with }; without this chair { $without }.
lead-score-because-callbacks-needless = Callbacks that a known fact would have spared: { $with }; without this chair { $without }.
lead-score-because-messages = How often many people were told something: { $value }.
lead-score-because-joint-decision = Somebody above knew before compensation was decided on.
lead-score-never-joint-decision = No compensation was decided on together with somebody above.

# What would have been better
lead-score-better-minutes = By { $full } min it would have given all { $of } points.
lead-score-better-percent-lower = A share { $full } lower than without would have given all { $of } points.
lead-score-better-callbacks = Up to { $full } would have given all { $of } points.
lead-score-better-messages = { $full } would have given all { $of } points.
lead-score-better-yes-or-no = First telling somebody above, then deciding would have given all { $of } points.
lead-score-undone = Left undone: { $actions }.
lead-score-action = “{ $label }”

# What is left out
lead-score-left-out = Not scored here: { $what } ({ $why })
lead-score-idle-no-topic = there is nothing to find out
lead-score-idle-known = the floor knew before
lead-score-idle-no-action = nothing that can be done leads to it
lead-score-idle-nothing-to-gain = without this chair there were none either

# In the debrief
lead-score-yours = Your score in the lead’s chair
lead-score-nothing = Nothing of this day can be scored.
lead-score-all-got = Nothing was lost: every target was reached.
lead-score-good = What went well
lead-score-no-good = Nothing gave points on this day. The same day is there for a second try.
lead-score-lost = −{ $points } · { $name }
lead-score-table = How the score is made up
lead-score-head-measure = What is measured
lead-score-head-value = It came to
lead-score-head-target = Points
lead-score-head-points = Got
lead-score-got = { $points } of { $of }
lead-score-adds-up = What is missing in the rows is what is missing to 100.

# In the agent's chair
lead-score-mean = Mean score of your contacts
lead-score-mean-note = Every contact counts alike. A shift in this chair has no other score.
lead-score-mean-comes = Scores are still being worked out.

# On the command line, and in lists
play-shift-lead-score = Score in the lead's chair
play-shift-lead-points = Score: { $score } of 100
play-shift-lead-unscored = Nothing of this day can be scored.
play-shift-involved = Told above
play-shift-compensation = Compensation
records-shift-lead-score = score in the lead's chair { $points }
progress-shift-lead-score = Score in the lead’s chair: { $points } of 100
progress-shift-lead-best = Score in the lead’s chair: { $points } of 100; best on this shift: { $best }
