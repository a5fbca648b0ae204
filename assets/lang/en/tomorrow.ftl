# What a shift leaves behind: promises that are still open when the window is over, and where they are taken up.

tomorrow-title = What comes next
tomorrow-open =
    { $n ->
        [one] One promise of yours is still open.
       *[other] { $n } promises of yours are still open.
    }
tomorrow-over-too =
    { $n ->
        [one] Of one the hour is over already.
       *[other] Of { $n } the hour is over already.
    }
tomorrow-nothing = Nothing is left for later: what you promised has been seen to. Nobody goes home waiting for you.
tomorrow-nothing-promised = Nothing is left for later: you have promised nobody anything.
tomorrow-nothing-open = Nothing is left for later. What was broken cannot be taken up any more.
tomorrow-about = “{ $title }” begins at { $at }. All the help there is what you have written down.
tomorrow-people =
    { $n ->
        [0] Nobody with an hour there is yours; yours are among the many others.
        [one] One of those with an hour there is yours.
       *[other] { $n } of those with an hour there are yours.
    }
tomorrow-go-on =
    { $n ->
        [one] Take up the open promise
       *[other] Take up { $n } open promises
    }
tomorrow-after = After “{ $title }”
tomorrow-by = by { $at } · { $owner }
tomorrow-owner-me = you yourself
tomorrow-owner-team = your team
tomorrow-owner-department = another department
tomorrow-owner-nobody = nobody by name
tomorrow-unrecorded = in no task list
tomorrow-over = its hour is over
tomorrow-notes = Written down: { $notes }
tomorrow-no-notes = Nothing is written down.
tomorrow-promised = promised by { $at }: { $what }

play-shift-tomorrow = What is left for later
play-shift-tomorrow-nothing = Nothing: no promise is open.
play-shift-tomorrow-owed = { $who } · { $what } · by { $at }, { $owner }
