# A kiértékelés három felvonásban, a nyomtatható oldal és a fájlok mentése.

# Első felvonás: a saját becslés.
guess-title = Mielőtt meglátja az eredményt
guess-why = Előbb mondja el, Ön mit gondol. Ezt senki nem pontozza; az összevetésből lehet tanulni.
guess-points = Mit gondol, hány pontot ért el a 100-ból?
guess-moment = Melyik döntése került a legtöbbe?
guess-reason = Miért? Egy sor elég.
guess-meanwhile = Az eredmény közben készül: eddig { $thousands } ezer helyzet.
guess-compare = Összevetem az eredménnyel
guess-skip = Becslés nélkül kérem

# Második felvonás: a válasz.
debrief-your-score = Az Ön pontszáma
debrief-passes = A sikerhez az kell, hogy az ügyféllel jól bánjanak, és az ügye el is rendeződjön, súlyos hiba nélkül.
debrief-guess = Becslés: { $points }
debrief-result = Eredmény: { $points }
debrief-guess-low = Jobban teljesített, mint gondolta: { $points } ponttal.
debrief-guess-high = Jobbnak gondolta, mint amilyen volt: { $points } ponttal.
debrief-guess-near = Reálisan látta magát: { $points } pont az eltérés.
debrief-guess-right = A legdrágább pillanatot Ön is eltalálta: { $at }.
debrief-guess-other = Ön ezt a pillanatot nevezte meg: { $at }. Ez { $points } pontba került, mások többe.
debrief-guess-harmless = Ön ezt a pillanatot nevezte meg: { $at }. Ez gyakorlatilag semmibe sem került.
debrief-best-moment = A legjobb pillanata
debrief-spared = Ebben a pillanatban minden más lehetőség átlagosan { $points } pontba került volna.
debrief-everything = Minden részlet
debrief-hidden = A beszélgetés véget ért
debrief-hidden-ask = Először kérdezze meg a csoportot: hány pont a százból, és melyik pillanat döntött? Az eredmény akkor jön, amikor kéri.
debrief-reveal = Mutassa az eredményt (Z)
debrief-short = A rövid válasz

# Harmadik felvonás: minden részlet.
debrief-radar = Az egyes területeken elért eredmény alakzatként; a számok alatta állnak.
debrief-mood-picture = A hangulat a beszélgetés során: az Ön menete, a legjobb menet és minden döntés
debrief-axis-time = perc és másodperc
debrief-line-own = az Ön menete
debrief-line-best = a legjobb menet, ugyanazzal a szerencsével
debrief-dot-lost = pontba került
debrief-dot-fine = nem került semmibe
debrief-replay = Visszajátszás
debrief-replay-all = A végéig
debrief-known-at = { $at }-kor
debrief-mood-at = Hangulat: { $anger }
debrief-trust-at = Bizalom: { $n } a 100-ból
debrief-noted = a jegyzetben
debrief-nothing-known = Ekkor még semmit sem lehetett tudni.
debrief-decisions = Minden döntés
debrief-costly =
    { $n ->
        [0] Egyik sem került pontba.
       *[other] Közülük { $n } került pontba.
    }
debrief-at = Idő
debrief-done = Ön
debrief-felt = Az ügyfél
debrief-lost = Veszteség
debrief-why = Miért, és mi lett volna jobb
debrief-fine = jó
debrief-felt-angrier = dühösebb: { $from } helyett { $to }
debrief-felt-calmer = nyugodtabb: { $from } helyett { $to }
debrief-felt-trust = jobban bízik Önben
debrief-felt-distrust = kevésbé bízik Önben
debrief-rest = Az összes többi döntés együtt: { $points }
debrief-waits = { $n } pillanat kimaradt: telt az idő, vagy nem volt miről dönteni.
debrief-sum = 100 { $parts } = { $points }
debrief-sum-decisions = − { $points } (döntések)
debrief-sum-cap = − { $points } ({ $what })
debrief-play-here = Innen újrajátszom
debrief-play-from = Újrajátszás innen: { $at }
debrief-flaw = Hiba
debrief-origin = Hol
debrief-worth = Ennyit ér
debrief-deficit = Fajtája
debrief-flaws =
    { $n ->
        [0] Nincs ismert hiba.
       *[other] { $n } hiba.
    }
debrief-company-note = Ennyit ér: ennyivel több lenne elérhető, ha csak ezt az egy hibát kijavítanák. A számok nem feltétlenül adódnak össze: egyik hiba elfedheti a másikat.
debrief-deficits = Mit jelent D1–D5
deficit-told-d1 = Amit az ügyfelek elvárnak, és amit a vezetés erről gondol, alig fedi egymást.
deficit-told-d2 = A szabályok rosszul vannak megfogalmazva vagy túl bonyolultak, és a kiszolgálás útjában állnak.
deficit-told-d3 = Más az, amit a szabály előír, és más, ami valójában történik.
deficit-told-d4 = Más az, amit a cég magáról hirdet, és más, amit az ügyfélszolgálat ad.
deficit-told-d5 = Más az, amit az ügyfél várt, és más, amit kapott: ez dönt el mindent.
debrief-luck = Szerencse
debrief-luck-note = A szerencse az, amit a véletlen adott ahhoz képest, ami az Ön döntéseitől várható volt: felvette-e valaki, lefagyott-e egy rendszer. Látható, de nem számít bele.
debrief-measure = Mutató
debrief-own = Ön
debrief-best = Legjobb
debrief-target = Cél
debrief-measures-note = Legjobb: a legjobb menet ugyanazzal a szerencsével. A célok a forgatókönyvből valók; ahol minden egyes eset sok, ott a cél nulla.
debrief-traps = A szokásos csapdák
debrief-no-traps = Egyikbe sem esett bele.
debrief-trap-count =
    { $n ->
        [0] Egyikbe sem esett bele.
       *[other] { $n } csapdába esett bele.
    }
debrief-times =
    { $n ->
        [one] egyszer
       *[other] { $n } alkalommal
    }
debrief-avoided = Ezeket elkerülte: { $what }
trap-kindness = Kedves, de üres
    .instead = A kedves szó mellé kell a következő lépés: mi történik, ki teszi, mikorra.
trap-promise = Túl sokat ígér
    .instead = Csak azt ígérje, amit tud és amiről dönthet; mondjon felelőst és időpontot, és vegye fel a feladatlistára.
trap-evasion = Kibúvót keres
    .instead = Mondja meg, mit nem tehet, és ugyanazzal a lendülettel azt is, mit tesz.
trap-transfer = Vakon kapcsol
    .instead = Maradjon vonalban, amíg a kolléga meg nem ismeri a történetet.
trap-callback = Fölösleges visszahívás
    .instead = Előbb nézzen utána: a már ismert tények azonnal elintézték volna.
trap-guess = Találgat
    .instead = Mondja, hogy utánanéz, nézzen utána, és olvassa fel, ami ott áll.
trap-interrupt = Közbevág
    .instead = Engedje lefutni az első áradatot; a figyelem egy rövid jele megrövidíti.
trap-hold = Szó nélkül tartásba tesz
    .instead = Kérdezze meg, mielőtt tartásba teszi, és mondja meg, meddig tart.
trap-retell = Újra elmondatja a történetet
    .instead = Olvassa el, ami megvan, mielőtt kérdez; foglalja össze, amit tud.
debrief-own-goal = Az Ön célja a következő alkalomra
debrief-goal-why = Válasszon egyet. Amit előre eldönt, azt a következő alkalommal könnyebben megteszi.
debrief-goal = Ha { $situation }, akkor: { $better }
debrief-no-goals = Semmi sem veszett el: maradjon így.
goal-if-after-call = a beszélgetés véget ért, és kezdődik az utómunka
goal-if-flood = az ügyfél egyszerre mindent kiönt magából
goal-if-visit = egy látogató nézelődik
goal-if-slow = egy rendszer megvárakoztat
goal-if-loud = az ügyfél felemeli a hangját
goal-if-says = az ügyfél azt mondja: „{ $text }”
goal-if-anything = ez újra előkerül
debrief-next = Mit gyakoroljon legközelebb
debrief-next-again = Ugyanezt még egyszer, más szerencsével: ez még nem sikerült.
debrief-next-trains = Ezt gyakoroltatja: { $what }
debrief-next-nothing = Nem maradt olyan, ami az itt hiányzót gyakoroltatná.

# A nyomtatható oldal.
debrief-page-title = Kiértékelés: { $what }
debrief-page-scenario = Forgatókönyv: { $what }
debrief-page-person = Gyakorló: { $who }
debrief-page-seed = szerencse: { $seed }
debrief-guessed = Saját becslés előre: { $points } a 100-ból
debrief-explained = Saját magyarázat: { $text }
debrief-save-page = Mentés oldalként …
debrief-save-table = Mentés táblázatként …

# Fájlok mentése.
save-debrief-page = A kiértékelés mentése oldalként
save-debrief-table = A döntések mentése táblázatként
save-where = A fájl elérési útja
save-save = Mentés
save-replace = Felülírás
save-replaces = Ilyen nevű fájl már van. Írja felül, vagy válasszon másik nevet.
save-browse = Tallózás …
save-cancel = Mégse
save-done = Elmentve: { $path }
save-no-folder = Nincs elmentve: { $path } mappája nem létezik. Válasszon másikat.
save-is-folder = Nincs elmentve: { $path } egy mappa. Adjon meg fájlnevet is.
save-failed = Nincs elmentve: { $path } nem írható. { $why }
