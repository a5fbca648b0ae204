# The desk: its parts
desk-talk = Conversation
desk-part-case = Case
desk-part-systems = Systems and people

# The desk: the talk
desk-began = The contact begins.
desk-typing = { $who } is writing
desk-mark = mark this
desk-mark-key = mark this (key { $key })
desk-call-wait = Wait
desk-call-listen = Listening signal
desk-call-interrupt = Break in
desk-call-hold = Hold, ask first
desk-call-hold-unasked = Hold, no word
desk-call-mute = Mute

# The desk: the microphone
desk-mute = Mute
desk-unmute = Unmute
desk-muted = Muted { $time }
desk-mute-is = Your microphone goes off. The customer hears nothing and is not told why: to them it is silence. On hold they know that they wait and hear music; ask for that when something takes longer.
desk-unmute-is = Your microphone goes on again: the customer hears you.
desk-unmute-first = They cannot hear you: unmute first.
desk-hint-muted = They ask whether anybody is there: your microphone is off. Press M, then say what you are doing.

# The desk: your answer
desk-your-answer = Your answer
desk-listening = You listen
desk-next-asks = { $n } s before the customer speaks again
desk-next-heard = { $n } s to the next moment
desk-next-look = { $n } s to the visitor's next moment
desk-next-part = { $n } s to the next sentence
desk-next-breath = { $n } s until they draw breath
desk-too-late = Not possible at this moment; nothing has changed.
desk-costs = costs { $points }
desk-costs-nothing = costs nothing

# The desk: the case
desk-nobody-known = Name not known yet
desk-waited = Waited { $time } before
desk-target = Target { $time }
desk-held = On hold so far { $time }
desk-angrier = angrier than before
desk-calmer = calmer than before
desk-steps-done = { $n } of { $of } done
desk-visitor = Visitor
desk-looking = Looking around for { $time }
desk-no-moves = Nothing seen yet.
desk-basket = Basket
desk-basket-empty = The basket is empty.
desk-basket-sum = Together
desk-declined = Declined: { $what }

# The desk: systems
desk-search = Search
desk-search-label = Search in { $system }
desk-search-none = Nothing here goes by these words.
desk-system-nothing = There is nothing to look up here just now.
desk-system-restarts = It has stopped answering and is restarting.
desk-computer-restarts = The computer has stopped and is restarting, with everything on it.
desk-notes-lost = What was marked and not yet in the note is lost.

# The desk: people
desk-people = Phone book
desk-people-to-ask = Who you can ask
desk-reach-always = Nearly always picks up at this hour
desk-reach-mostly = Mostly picks up at this hour
desk-reach-sometimes = Sometimes picks up at this hour
desk-reach-hardly = Hardly ever picks up at this hour
desk-reach-closed = Not staffed at this hour
desk-somebody-there = answered at { $at }
desk-transfer-blind = Hand over unannounced: { $what }
desk-transfer-warm = Hand over once they pick up: { $what }
desk-transfer-briefed = Brief them, then hand over: { $what }

# The desk: after-call work
desk-note-empty = Nothing is in the note yet.
desk-promised = Promised
desk-recorded = On the task list: { $owner }, by { $due }
desk-no-task = There is no task list for this promise.
desk-follow-up = Still to do
