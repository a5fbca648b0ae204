# A terem a munkahely körül.
floor-chip = Terem (F)
floor-waiting =
    { $n ->
        [0] Senki sem vár
        [one] Egy ügyfél vár, { $longest } ideje
       *[other] { $n } ügyfél vár, a legrégebben { $longest } ideje
    }
floor-agents = { $n } ügyintéző van a helyén: { $parts }
floor-talking = { $n } beszél
floor-after-call = { $n } utómunkát végez
floor-calling-back = { $n } visszahív valakit
floor-stuck = { $n } lefagyott rendszer előtt ül
floor-away = { $n } nincs a helyén
floor-free =
    { $n ->
        [0] senki sem szabad
       *[other] { $n } szabad
    }
floor-more = +{ $n }
floor-you = Ön
floor-open = { $name }: elérhető
floor-answering = { $name }: épp kérdezik
floor-busy = { $name }: foglalt
floor-dark = { $name }: senki sem veszi fel
