# The floor around the desk.
floor-chip = Floor (F)
floor-waiting =
    { $n ->
        [0] Nobody waits
        [one] One waits, for { $longest }
       *[other] { $n } wait, the longest for { $longest }
    }
floor-agents =
    { $n ->
        [one] One agent there: { $parts }
       *[other] { $n } agents there: { $parts }
    }
floor-talking = { $n } talking
floor-after-call = { $n } in after-call work
floor-calling-back = { $n } calling back
floor-stuck = { $n } before a frozen system
floor-away = { $n } away
floor-free =
    { $n ->
        [0] nobody free
       *[other] { $n } free
    }
floor-more = +{ $n }
floor-you = you
floor-open = { $name }: answers
floor-answering = { $name }: is being asked
floor-busy = { $name }: busy
floor-dark = { $name }: nobody answers
