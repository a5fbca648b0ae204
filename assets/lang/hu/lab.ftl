# A létszámlabor: fejléc és részek

lab-part-compare = Mi lenne, ha
lab-part-plan = Terv
lab-part-day = Egy nap megtekintése
lab-part-risk = Kockázat
lab-part-staff = Létszám és beosztás
lab-part-import = Saját adatok
lab-head-plan = { $plan } · mag: { $seed }
lab-head-changed = { $plan } · módosítva · mag: { $seed }
lab-resume = Vissza ide, nincs elmentve: { $plan }
    .why = Módosította, de mentés előtt másik tervet nyitott meg.
lab-first-days = Az első napok szimulációja folyik …
lab-no-sense = Ez a terv így nem futtatható.
lab-no-sense-b = Amit kipróbál, nem illik erre a tervre: az oka a kapcsolók mellett áll.
lab-no-sense-show = Megnézem a tervben
lab-refining = eddig { $days } nap, pontosítás …
lab-refined = { $days } nap szimulálva
lab-took = { $seconds } másodpercig tartott.
lab-cancel = Mégse
lab-stuck = { $work }: { $why }
lab-stuck-no-plan = a terv így nem futtatható
lab-stuck-too-many-contacts = egy napon túl sok a hívás ahhoz, hogy újra meg újra szimulálni lehessen
lab-stuck-no-people = a tervben nincsenek munkatársak vagy műszakfajták
lab-stuck-no-report = nincs megnyitott jelentés
lab-stuck-target = a célnak 0 és 100% közé kell esnie
lab-stuck-no-thread = a gépnek nincs szabad szála
lab-stuck-lost = a számítás megszakadt
lab-work-risk = Jó napok és rossz napok
lab-work-heat = Eggyel több munkatárs értéke
lab-work-needs = Szükséges létszám
lab-work-roster = Beosztás
lab-work-against = Terv és tény
lab-work-import = A jelentés beolvasása
lab-work-share = { $work }: { $percent }%
lab-a = A, a terv
lab-b = B, a javaslat
lab-a-short = A
lab-b-short = B
lab-a-name = ahogy a tervben áll
lab-b-same = ugyanaz: még semmit sem próbál ki
lab-b-one = { $what }: { $value }
lab-b-changes = { $n ->
        [one] Egy változtatás
       *[other] { $n } változtatás együtt
    }
lab-times = { $n }×
lab-target = cél: { $share }
lab-source = Forrás: { $source }

# Útvonalak

lab-ask-open-plan = Terv megnyitása
lab-ask-open-what-if = Saját „mi lenne, ha” megnyitása
lab-ask-open-report = Jelentés vagy híváslista megnyitása
lab-ask-save-plan = A terv mentése
lab-ask-which = A fájl útvonala
lab-ask-open = Megnyitás

# Amit kipróbál

lab-what-if = Mi lenne, ha …
lab-what-if-others = { $n ->
        [one] Még egy, amely más tervhez való
       *[other] Még { $n }, amely más tervhez való
    }
lab-what-if-none = Ehhez a tervhez nincs kész „mi lenne, ha”. Állítson lent egy számot, vagy nyissa meg a sajátját.
lab-what-if-for = A következő tervhez: „{ $plan }”
lab-what-if-unfit = Olyasmit módosít, ami ebben a tervben nincs.
lab-what-if-open = Saját megnyitása …
lab-what-if-kept = A-ban és B-ben is érvényes: ami napközben kezdődik, nem írható bele a tervbe.
lab-clear = Minden vissza
lab-sliders = Számok állítása
lab-sliders-none = Ebben a tervben nincs állítható szám.
lab-sliders-more = További { $n } mutatása
lab-sliders-fewer = Kevesebb mutatása
lab-slider-moved = { $from } → { $to }
lab-slider-base = A tervben: { $n }
lab-slider-back = Visszaállítás: { $name }
lab-slider-back-sign = ↺
lab-slider-stuck = Amit bekapcsolt, felváltotta ezt, így az állításának nincs hatása.
lab-dial-agents = Munkatársak
lab-dial-contacts = Hívások
lab-dial-talk = Beszélgetési idő
lab-dial-after-call = Utómunka
lab-dial-patience = Türelem
lab-dial-redial = Elvesztés után újra hív
lab-dial-reach = Az osztály felveszi
lab-dial-surge = Az olvasók közül hív
lab-dial-shrinkage = Értekezletre menő idő
lab-dial-absence = Hiányzás
lab-dial-day-noise = A napok szórása
lab-rules = Szabályok, A-ra és B-re egyaránt
lab-rules-back = Ahogy a terv mondja
lab-seed = Véletlen
lab-seed-what = A szimulált napok első magja: { $seed }; A-t és B-t mindegyiken ugyanazok hívják. Ami csak ezeken a napokon igaz, az véletlen.
lab-seed-other = Más napok szimulálása
lab-seed-first = Vissza az 1-es magra
lab-effect = { $metric }: { $difference }
lab-shift-end = A műszak végén
lab-shift-end-finish-and-leave = befejezi a hívást, aztán elmegy
lab-shift-end-relieved = valaki átveszi
lab-shift-end-interrupt = a hívás megszakad
lab-counts = A kiszolgálási szint alapja
lab-counts-of-offered = minden beérkezett
lab-counts-of-offered-without-short-abandons = a beérkezettek, a hamar letevők nélkül
lab-counts-of-answered = a megválaszoltak
lab-counts-waited-no-longer = aki nem várt tovább

# Ami kijön belőle

lab-lost-in = Elveszett { $interval }
lab-card-to = → { $value }
lab-difference = különbség: { $difference }
lab-a-and-b = { $metric }: A { $a }, B { $b }
lab-chart-waiting = Várakozók
    .title = Egyszerre várakozó hívók
lab-chart-level = Kiszolgálási szint
    .title = Az időben megválaszoltak aránya
lab-chart-lost = Elveszett
    .title = Az elvesztettek aránya az időszakban
lab-chart-occupancy = Foglaltság
    .title = A munkatársak foglaltsága
lab-chart-callbacks = Visszahívások
    .title = Egyszerre függőben lévő visszahívások
lab-chart-classes = Okok
    .title = A nap hívásai okok szerint
lab-chart-of = { $minutes } percenként · { $days } nap, { $seed }. magtól · sávok: 95%
lab-chart-classes-of = beérkező megkeresések egy napon · { $days } nap, { $seed }. magtól · hogy mi lesz velük, a mutató alatt látszik
lab-chart-highest = { $name }: legfeljebb { $value }, ekkor: { $time }
lab-chart-nothing = Ezeken a napokon ilyesmi nem fordul elő.
lab-dark = { $name } nem érhető el
lab-zoom-in = Közelebb
    .sign = +
lab-zoom-out = Távolabb
    .sign = −
lab-zoom-whole = Egész nap
    .sign = ↔
lab-intervals = { $minutes } percenként
lab-column-lost-share = Elveszett
lab-column-service-level = Időben
lab-column-mean-waiting = Várakozó
lab-column-occupancy = Foglalt
lab-column-cost = Költség
lab-variants = Változatok
lab-variant = Változat
lab-variants-same = Minden változatban ugyanazok a hívók.
lab-variant-waits = …
lab-variant-broken = már nem illik erre a tervre
lab-variant-earlier = a korábbi terven
lab-variant-take = Kipróbálom
lab-variant-baseline = Legyen ez az alap
lab-variant-drop = Törlés
lab-variant-name = A változat neve
lab-variant-keep = Megőrzés
lab-proposal-baseline = Legyen { $name } az alap
lab-save-picture = Kép (PNG)
lab-save-drawing = Rajz (SVG)
lab-save-table = Táblázat (CSV)
lab-save-day = Egész nap (CSV)
lab-save-variants = Változatok (CSV)
lab-save-what-if = A csúszkák „mi lenne, ha” fájlként
lab-save-page = Oldal a vezetőnek

# A terv

lab-plan-ships = a programmal érkezett
lab-plan-changed = Módosítva, még nincs elmentve.
lab-plan-undo = Visszavonás
lab-plan-redo = Ismét
lab-plan-save = Mentés
lab-plan-save-as = Mentés másként …
lab-plan-open = Megnyitás …
lab-plan-template = Új a mintából
lab-plan-shelf = { $n ->
        [one] Egy terv közül választhat
       *[other] { $n } terv közül választhat
    }
lab-plan-recent = Legutóbb megnyitva
lab-plan-drop = Tervet vagy jelentést az ablakra is húzhat.
lab-plan-sections = A terv részei
lab-plan-left-out = { $n ->
        [one] Az egy kihagyott is látsszon
       *[other] A { $n } kihagyott is látsszon
    }
lab-plan-default = kihagyva: { $value }
lab-plan-none = kihagyva: nincs ilyen
lab-section-day = Nap és szabályok
lab-section-demand = Igény
lab-section-handling = Ügyintézés
lab-section-people = Emberek
lab-section-departments = Osztályok és ígéretek
lab-section-events = Hullámok és események
lab-section-costs = Költségek
lab-section-text = A teljes szöveg
lab-text-hint = Új okot, csoportot, hullámot vagy munkatársat itt vehet fel; a megjegyzések megmaradnak.
lab-text-read = A szöveg beolvasása
lab-text-back = Vissza a tervhez
lab-faults = Észrevételek
lab-faults-none = Nincs kifogásolnivaló.
lab-faults-errors = { $n ->
        [one] Egy hiba: amíg ki nem javítja, semmi sem fut.
       *[other] { $n } hiba: amíg ki nem javítja őket, semmi sem fut.
    }
lab-fault-error = Hiba
lab-fault-warning = Figyelmeztetés
lab-fault-note = Megjegyzés
lab-unit-seconds = s
lab-unit-minutes = perc
lab-unit-hours = óra
lab-unit-days = nap
lab-unit-percent = %
lab-unit-per-minute = percenként
lab-field-classes = Ok
lab-field-groups = Csoport
lab-field-departments = Osztály
lab-field-topics = Kiváltó ok
lab-field-surges = Hullám
lab-field-events = Esemény
lab-field-people = Emberek
lab-field-shift-types = Műszakfajta
lab-field-title = cím
lab-field-about = leírás
lab-field-open = nyitás
lab-field-close = zárás
lab-field-interval = időszak
lab-field-service-level = kiszolgálási szint
lab-field-percent = arány
lab-field-within = ennyi időn belül
lab-field-counts = számítási alap
lab-field-shift-end = műszak vége
lab-field-after-close = zárás után
lab-field-agent-choice = ki veszi a következőt
lab-field-lines = telefonvonalak
lab-field-volume-noise = a napok szórása
lab-field-weekday = a hét napja
lab-field-weekday-factors = napok szorzói
lab-field-guided-workflow = vezetett ügyintézés
lab-field-currency = pénznem
lab-field-costs = költségek
lab-field-agent-hour = munkatárs, óránként
lab-field-overtime-hour = túlóra, óránként
lab-field-lost-customer = elvesztett ügyfél
lab-field-line = telefonvonal
lab-field-channel = csatorna
lab-field-contacts = hívások
lab-field-patience = türelem
lab-field-balking = a sor láttán feladja
lab-field-redial = újra hív
lab-field-first = az első után
lab-field-later = a későbbiek után
lab-field-delay = késleltetés
lab-field-priority = elsőbbség
lab-field-routes = útvonalak
lab-field-handle = ügyintézés
lab-field-informed = ügyintézés, ha már tudja az okot
lab-field-talk = beszélgetés
lab-field-hold = tartás
lab-field-after-call = utómunka
lab-field-factor = szorzó
lab-field-topic = kiváltó ok
lab-field-needs = osztály kell hozzá
lab-field-department = osztály
lab-field-vain-try = hiábavaló próba
lab-field-promise = ígért visszahívás
lab-field-due = esedékes
lab-field-urgent = sürgős ennyivel előtte
lab-field-reach = elérhető
lab-field-failed-try = sikertelen próba
lab-field-tries = próbák
lab-field-between = két próba között
lab-field-broken-calls = megszegett ígéret után hív
lab-field-unpromised-calls = ígéret nélkül hív
lab-field-calls-after = ennyi idő múlva hív
lab-field-repeat = megoldatlanul visszahív
lab-field-callback-offer = felajánlott visszahívás
lab-field-voicemail = hangposta
lab-field-deferred = várhat
lab-field-self-service = önkiszolgálás
lab-field-menu = menü
lab-field-answers = mit vesz fel
lab-field-agents = munkatársak
lab-field-shifts = műszakok
lab-field-shrinkage = értekezlet és szünet
lab-field-absence = hiányzás
lab-field-chats-at-once = egyidejű chatek
lab-field-slow-down = lassulás több chat mellett
lab-field-novices = újoncok
lab-field-freezes = lefagyó rendszerek
lab-field-reserve = szabadon tartva
lab-field-picks = mit vesz elsőnek
lab-field-pick-up = ennyi idő után veszi fel
lab-field-answer = válasz
lab-field-lead = csoportvezető
lab-field-told-at = szóltak ekkor
lab-field-tagged = okkal megjelölve
lab-field-notices-after = ennyinél veszi észre
lab-field-looks-from = ettől figyeli
lab-field-tries-every = ilyen gyakran próbálja
lab-field-briefing = tájékoztatás
lab-field-class = ok
lab-field-customers = ügyfelek
lab-field-calls = közülük hív
lab-field-read = mikor olvassák el
lab-field-notice-prevents = közlemény megelőzi
lab-field-from = ettől
lab-field-to = eddig
lab-field-roster-days = a beosztás napjai
lab-field-day = napoké
lab-field-correlation = együttmozgás

# Egy nap

lab-day = Egy nap megtekintése
lab-day-what = Pontosan a szimulált napok, hívóról hívóra: válasszon tervet és napot.
lab-day-a = A, a terv
lab-day-b = B, a javaslat
lab-day-worst = A legrosszabbak egyike:
lab-day-one = { $seed }. mag: { $level } időben
lab-day-stop = Megtekintés vége
lab-day-any = Bármelyik nap
lab-day-number = { $n }. nap, összesen { $of }
lab-day-play = Tovább
lab-day-pause = Szünet
lab-day-pace = Tempó: másodpercenként { $n } másodperc
lab-day-time = Napszak
lab-wall-waiting = Most vár
lab-wall-longest = az első ennyi ideje: { $n }
lab-wall-nobody = senki sincs a sorban
lab-wall-lost-now = Elveszett, ebben az időszakban
lab-wall-lost-day = Elveszett, ma eddig
lab-wall-of = { $n } a beérkezett { $of } közül
lab-wall-level = Időben megválaszolva
lab-wall-day = ma eddig
lab-wall-callbacks = Hátralévő visszahívás
lab-wall-owed = megígérve, se betartva, se megszegve
lab-wall-free = Szabad munkatárs
lab-wall-there = a jelen lévő { $n } közül

# Kockázat

lab-risk = Jó napok és rossz napok
lab-risk-what = Az átlag elrejti a rossz napokat. Itt minden nap számít, A és B ugyanazokkal a hívókkal.
lab-risk-begin = Kiszámítás
lab-risk-noisy = A napok szórnak
lab-risk-even = Minden napra ugyanannyi várható
lab-risk-of = { $days } nap, { $seed }. magtól; a napok szórása { $noise }%.
lab-risk-of-assumed = { $days } nap, { $seed }. magtól; a terv nem mondja meg, mennyire szórnak a napok, ezért { $noise }% a feltevés.
lab-risk-of-b = B-ben a napok { $noise }%-kal szórnak: épp ez a javaslat.
lab-risk-of-even = { $days } nap, { $seed }. magtól; minden napra ugyanannyi hívás várható, csak a véletlen más.
lab-risk-tenth = Tíz nap közül egy legfeljebb { $level } szintet ér el.
lab-risk-tenth-mean = Ezek a napok átlagosan { $level } szintet érnek el.
lab-risk-below = A napok { $share } része a { $target } cél alatt marad.
lab-risk-same = B ugyanaz, mint A: még semmit sem próbál ki.
lab-risk-chart = Napok a kiszolgálási szintjük szerint
lab-risk-axes = Vízszintesen: a nap időben megválaszolt aránya. Függőlegesen: hány nap.
lab-heat = Mit ér eggyel több munkatárs
lab-heat-what = Fél órára eggyel több munkatárs egy csoportban, minden más, mint A-ban. Ami véletlen is lehet, halvány, és ~ áll előtte; a szürke mező nem ismert.
lab-heat-begin = Kiszámítás
lab-heat-level = Kiszolgálási szint
    .legend = százalékpont a nap kiszolgálási szintjéből, { $days } nap, { $seed }. magtól
lab-heat-lost = Kevesebb elveszett
    .legend = ennyivel kevesebb elveszett hívás a napon, { $days } nap, { $seed }. magtól
lab-heat-cost = Megtakarítás
    .legend = megtakarítás a napon, { $days } nap, { $seed }. magtól; ami többe kerül, az a veszteség színét kapja

# Létszám és beosztás

lab-staff = Aminek teljesülnie kell
lab-staff-what = Minden időszakban és csoportban: először Erlang A szerint, aztán szimulációval, amíg teljesül. Semmi sem marad ki azért, hogy meglegyen.
lab-staff-level = Időben megválaszolva
lab-staff-target = { $level }%, { $seconds } mp-en belül
lab-staff-mean = átlagosan
lab-staff-risk = és tízből kilenc napon
lab-staff-needs = A szükséges létszám kiszámítása
lab-staff-roster = Beosztás készítése
lab-staff-no-people = Ebben a tervben nincsenek emberek: a beosztáshoz vegyen fel embereket és műszakfajtákat.
lab-save-needs = Szükséges létszám (CSV)
lab-save-roster = Beosztás (CSV)
lab-save-sheets = Lap mindenkinek
lab-needed = Szükséges és tervezett
lab-needed-of = { $days } szimulált nappal, { $seed }. magtól. A szükséges létszám ára { $cost }.
lab-needed-asked = ahogy kell
lab-needed-given = ahogy beosztva
lab-needed-all-covered = Minden időszak fedett.
lab-roster = A beosztás
lab-roster-solver = A módszer: { $solver }.
lab-roster-against = Amit kért és amit kapott, szimulálva
lab-roster-day = Nap
lab-roster-only-day = a nap
lab-roster-simulated = Egyenként { $days } nap, { $seed }. magtól, ugyanazok a hívók.
lab-roster-take = E nap beosztása kerüljön a tervbe
lab-people-nobody = Senki sem kapott műszakot.

# Saját adatok

lab-import = Saját adatok
lab-import-what = Időszaki jelentés vagy híváslista, ahogy a telefonrendszere írja. Ezen a gépen olvassuk, és nem megy sehová.
lab-import-open = Jelentés megnyitása …
lab-import-sample = A minta kipróbálása
lab-import-close = Elteszem
lab-import-take = Legyen ez a terv
lab-import-against = A terv összevetése vele
lab-import-none-rejected = Minden sor felhasználható volt.
lab-import-rejected = { $rows ->
        [one] Egy sor kimaradt
       *[other] { $rows } sor kimaradt
    }
lab-import-no-column = nincs
lab-import-read = { $rows ->
        [one] Egy sor
       *[other] { $rows } sor
    }, { $kind }; { $encoding }, oszlopelválasztó: { $separator }, { $mark }
lab-import-separator-comma = vessző
lab-import-separator-semicolon = pontosvessző
lab-import-separator-tab = tabulátor
lab-import-separator-bar = függőleges vonal
lab-import-mark-point = tizedespont
lab-import-mark-comma = tizedesvessző
lab-import-queue = Sor:
lab-import-all-queues = mind
lab-import-days = Napok:
lab-import-all-days = mind
lab-import-no-header = Egyik sor sem hasonlít egy jelentés fejlécére. Mondja meg lent, melyik oszlop mit jelent.
lab-import-missing = A fájlban nincs oszlop ehhez: { $column }. Mondja meg lent, melyik az.
lab-import-too-many-queues = A fájlban { $number } sor van, egy tervhez túl sok: { $queues }
lab-import-unlike = A hét legforgalmasabb napján ennyiszer annyi a hívás, mint a legcsendesebben: { $factor }. Az átlaguk egyikre sem hasonlít. Válasszon napokat lent.
lab-meaning-date = Dátum
lab-meaning-start = Kezdet
lab-meaning-end = Vég
lab-meaning-queue = Sor
lab-meaning-channel = Csatorna
lab-meaning-offered = Beérkezett
lab-meaning-answered = Megválaszolt
lab-meaning-abandoned = Elveszett
lab-meaning-answered-in-target = Időben megválaszolt
lab-meaning-asa-s = Válaszadási idő
lab-meaning-abandon-time-s = Az elveszettek várakozása
lab-meaning-talk-s = Beszélgetési idő
lab-meaning-hold-s = Tartási idő
lab-meaning-acw-s = Utómunka
lab-meaning-aht-s = Ügyintézési idő
lab-meaning-max-wait-s = Leghosszabb várakozás
lab-meaning-flow-in = Más sorból érkezett
lab-meaning-flow-out = Más sorba ment
lab-meaning-staffed = Jelen lévő munkatársak
lab-meaning-service-level = Kiszolgálási szint
lab-meaning-wait-s = Várakozás
lab-meaning-outcome = Hogyan végződött
lab-model = a modell, 100 ilyen jelentésből 95 sávjával
lab-report = a jelentés
lab-model-short = M
lab-report-short = J
lab-verdict-held = { $fitted } napra illesztve, és további { $held } napon kipróbálva, amelyet nem látott.
lab-verdict-same = Csak azokon a napokon volt kipróbálható, amelyekre illesztettük, ezért más napokról keveset mond.
lab-verdict-missed = Itt nem magyarázott: { $missed } időszak; { $unjudged } időszakban túl kevés a hívás az ítélethez.
lab-against = Terv és tény
lab-against-what = A jelentésből egyik ok a másik után kerül a tervbe, egyenként { $days } nap, { $seed }. magtól.
lab-against-no-staff = A jelentés nem mondja meg, kik voltak ott: a hiányzás nem választható el a többitől.
lab-against-cause = Figyelembe véve
lab-against-handle = Ügyintézés
lab-against-hours = Munkaóra
lab-against-change = Változás
lab-cause-plan = A terv, ahogy van
lab-cause-volume = … a ténylegesen jött hívásokkal
lab-cause-handle-time = … a tényleges ügyintézési idővel
lab-cause-absence = … a ténylegesen jelen lévőkkel
lab-cause-rest = A jelentés; a maradék magyarázatlan
