# How a contact is played
modes-choose = How do you want to play it?
modes-guided = Guided
modes-guided-is = You see how the customer feels, and every decision is explained at once.
modes-practice = Practice
modes-practice-is = As on the job, but you may go back to an earlier decision and try another one.
modes-exam = Exam
modes-exam-is = No moods, no way back, no pause. Time may run more slowly, as in every mode.
modes-show = For a group
modes-show-is = For a projector: large type, time stands at every decision, and the points come only when you ask.
modes-keys-exam = Enter: ready. Escape: back. At the desk O opens this page again. In an exam the time cannot be stopped.

# Before the contact
modes-display-phone = On the display: { $name }
modes-display-chat = Signed in as { $name }
modes-display-mail = From { $name }
modes-ring-keys = Enter or space: answer. Escape: back to the scenarios.

# Guided: moods
modes-moods = How the customer feels
modes-anger = Anger: { $word }
modes-trust = Trust: { $word }
modes-trust-0 = none
modes-trust-1 = little
modes-trust-2 = some
modes-trust-3 = much
modes-trust-4 = full
modes-cooperation = Cooperation: { $word }
modes-cooperation-0 = refuses
modes-cooperation-1 = reluctant
modes-cooperation-2 = willing
modes-cooperation-3 = helpful
modes-cooperation-4 = eager to help

# Guided: the last decision
modes-last = Your last decision
modes-nothing-yet = Nothing has been decided yet.
modes-best = That was the best you could do here.
modes-cost = This cost you { $points } points.
modes-back-to-this = Back to this decision
modes-failed = What decisions cost cannot be said this time.
modes-failed-large = What decisions cost cannot be said: the scenario has more situations than can be worked out.
modes-failed-memory = What decisions cost cannot be said: this machine has not enough memory for the calculation. Close other programs.

# The way back
modes-back = Back to an earlier decision
modes-back-one = One decision back

# For a group
modes-show-listen = Listen. Time runs while the customer speaks.
modes-show-held = Time stands. What would you do now?
modes-show-revealed = Beside each choice stands what it would cost. Take one, or let the conversation go on.
modes-show-gone-on = Time runs until the next step.
modes-reveal = Reveal the points (Z)
modes-go-on = Let time run (Z)
modes-lost-so-far = Lost so far: { $points } points
