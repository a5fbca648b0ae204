# Ami egy műszakból megmarad: az ígéretek, amelyek a műszak végén még nyitva állnak, és hogy hol folytatódnak.

tomorrow-title = Ami még hátravan
tomorrow-open =
    { $n ->
        [one] Egy ígérete még nyitva áll.
       *[other] { $n } ígérete még nyitva áll.
    }
tomorrow-over-too =
    { $n ->
        [one] Egynek már lejárt az ideje.
       *[other] Közülük { $n } már lejárt.
    }
tomorrow-nothing = Semmi sem maradt későbbre: amit ígért, annak utánajárt. Senki sem vár hiába Önre.
tomorrow-nothing-promised = Semmi sem maradt későbbre: senkinek sem ígért semmit.
tomorrow-nothing-open = Semmi sem maradt későbbre. Amit megszegtek, azt már nem lehet folytatni.
tomorrow-about = „{ $title }”: { $at }-kor kezdődik. Az egyetlen segítség az, amit Ön feljegyzett.
tomorrow-people =
    { $n ->
        [0] Az ottani időpontosok közül egyik sem az Öné; az Önéi a többiek között vannak.
        [one] Az ottani időpontosok közül egy az Öné.
       *[other] Az ottani időpontosok közül { $n } az Öné.
    }
tomorrow-go-on =
    { $n ->
        [one] A nyitott ígéret folytatása
       *[other] { $n } nyitott ígéret folytatása
    }
tomorrow-after = „{ $title }” után
tomorrow-by = eddig: { $at } · { $owner }
tomorrow-owner-me = Ön maga
tomorrow-owner-team = a csapata
tomorrow-owner-department = egy másik osztály
tomorrow-owner-nobody = név szerint senki
tomorrow-unrecorded = nincs a feladatok között
tomorrow-over = lejárt az ideje
tomorrow-notes = Feljegyezve: { $notes }
tomorrow-no-notes = Semmi sincs feljegyezve.
tomorrow-promised = eddig ígérte: { $at } – { $what }

play-shift-tomorrow = Ami későbbre maradt
play-shift-tomorrow-nothing = Semmi: egyetlen ígéret sem áll nyitva.
play-shift-tomorrow-owed = { $who } · { $what } · eddig: { $at }, { $owner }
