# The agent's chair where it answers chats.
chair-agent-is-chat = You answer the chats that reach your seat, and see what becomes of them for everybody.
chair-routine-chat = An ordinary chat, which you settle as usual. Time runs faster meanwhile.
chair-finishing-means-chat = A chat from before you came, or an answer that was owed. You are free once it is done.
chair-nobody-chat = Nobody is in the chat
chair-nobody-means-chat = The next visitor may come at any moment. Until then your time is your own.
chair-aside-chat = Nobody new (Z)
chair-aside-why-chat = If you want to do something else after these chats: otherwise the next visitor comes at once.
chair-aside-next-chat = Nobody new comes; you are free once the chats you have are over.
chair-aside-now-chat = Nobody new comes to you. Press again when you are ready.
chair-refused-contact-chat = Not now: somebody is in the chat.
chair-refused-no-contact-chat = Nobody is in the chat.
chair-needs-pattern-chat = You do not see yet what these chats have in common.
chair-needs-free-chat = When nobody is in the chat
chair-line-chat = The queue
chair-log-came-chat = A visitor reaches you after { $time }.
chair-log-promised-chat = An answer is owed.
chair-log-pattern-chat = You see that many of these chats have one cause.

# Its debrief
chair-guess-lost-chat = Of the visitors who came in the worst interval of your shift, how many were lost?
chair-answer-chat = Of the visitors who came between { $from } and { $to }, { $with } were lost. Without you, with the same visitors, it would have been { $without }.
chair-same-callers-chat = The same visitors, with and without you
chair-answer-lost-chat = Visitors lost: { $with } instead of { $without }
chair-answer-callbacks-chat = Later answers promised: { $with } instead of { $without }
chair-answer-needless-chat = Needless promises: { $with } instead of { $without }
chair-further-lost-chat = Visitors lost a day
chair-further-callbacks-chat = Later answers promised a day
chair-further-note-chat = On each of these days other visitors come. What you did is done at the same clock times, and your seat works as you worked. In brackets: where the true value lies with 95 % certainty.
chair-helped-lost-chat = Visitors lost over the day
chair-helped-callbacks-chat = Later answers promised
chair-chart-waiting-chat = Visitors waiting, mean of each interval
chair-chart-lost-chat = Visitors lost, percent of those who came in each interval
chair-link-callbacks-chat = Later answers are promised for want of one now
chair-link-second-wave-chat = People come again who need not have
chair-link-lost-chat = Visitors are lost
chair-calm-chat = The same handling on a calm day would have lost { $calm } of all visitors; here it was { $here }.
