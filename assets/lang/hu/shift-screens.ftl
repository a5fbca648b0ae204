# Egy egész műszak: kezdőlap és feladat
chair-shifts = Egy egész műszak
chair-title = { $title } · { $chair }
chair-hours = { $from }–{ $to }
chair-choose = Kinek a székében
chair-agent = Az ügyintéző széke
chair-agent-is = Ön fogadja az Önhöz befutó hívásokat, és látja, mit jelent ez mindenki másnak.
chair-lead = A műszakvezető széke
chair-lead-is = Ön vezeti a termet: az egészet látja, kideríti, mi történik, és eldönti, mi legyen.
chair-keys = Enter: kezdhetjük. Escape: vissza. A székben az O újra megnyitja ezt a lapot, a P megállítja az időt, a számbillentyűk pedig azt teszik, ami mellettük áll.
chair-modes-guided-is = Látja, hogyan érzi magát az ügyfél. Hogy melyik döntése mibe került, a műszak végén tudja meg.
chair-modes-practice-is = Mint a munkában. Az időt megállíthatja, de visszalépni nem lehet.
chair-modes-exam-is = Nincs hangulatjelzés, nincs szünet. Az idő itt is lelassítható.
chair-percent = { $n }%
chair-pace = ×{ $n }
chair-window = A műszak vége: { $to }
chair-window-left = A műszak végéig: { $time }

# A szék: távozás
chair-leave = Kilépés a műszakból
chair-leave-really = Kilép a műszakból?
chair-leave-means = Ebből a napból semmi nem marad meg.
chair-leave-now = Kilépek
chair-stay = Maradok

# A szék: mivel foglalkozik
chair-doing = Ezzel foglalkozik most
chair-left = még { $time }
chair-routine = Szokásos hívás, a megszokott módon intézi el. Közben gyorsabban telik az idő.
chair-finishing = Az Ön helyén még befejeznek valamit
chair-finishing-means = Egy korábban kezdődött hívást vagy egy esedékes visszahívást. Utána Ön szabad.
chair-nobody = Senki sincs a vonalban
chair-nobody-means = A következő hívás bármelyik pillanatban jöhet. Addig az ideje az Öné.
chair-over = Vége a műszaknak
chair-over-open =
    { $n ->
        [one] Egy ügy még nyitva van. Intézze el, vagy hagyja itt.
       *[other] { $n } ügy még nyitva van. Intézze el, vagy hagyja itt őket.
    }
chair-look-back = Visszatekintés a napra
chair-aside = Ne kapcsoljanak hívást (Z)
chair-aside-why = Ha a hívás után mást szeretne tenni: különben rögtön jön a következő hívó.
chair-aside-next = E hívás után nem kapcsolnak Önhöz senkit.
chair-aside-now = Nem kapcsolnak Önhöz senkit. Nyomja meg újra, ha készen áll.
chair-refused-contact = Most nem: valaki a vonalban van.
chair-refused-no-contact = Senki sincs a vonalban.
chair-refused-busy = Most nem: mással foglalkozik.
chair-refused-now = Ebben a pillanatban nem lehetséges.
chair-refused-over = Vége a műszaknak.

# A szék: mit lehet tenni
chair-actions = Amit tehet
chair-actions-none = Most éppen semmit.
chair-actions-over =
    { $n ->
        [one] Egy már megtörtént vagy nem szükséges
       *[other] { $n } már megtörtént vagy nem szükséges
    }
chair-takes = { $n } percig tart
chair-away = közben nincs a teremben
chair-works-after = { $n } perc múlva hat
chair-needs-pattern = Még nem látja, mi a közös ezekben a hívásokban.
chair-needs-cause = Az okot még senki sem mondta meg Önnek.
chair-needs-done = Előbb: { $what }
chair-needs-tried = Előbb próbálja meg: { $what }
chair-needs-after = { $at } előtt nem lehet
chair-needs-told = A csapat még nem tudja az okot.
chair-needs-owed = Csak ha már legalább { $count } visszahívás függőben van
chair-needs-nothing-over = Vége a műszaknak.
chair-needs-nothing-done = Megtörtént; még egyszer már nem változtatna semmin.
chair-needs-nothing-known = Az okot már ismeri.
chair-needs-time = Ha újra ráér
chair-needs-free = Ha senki sincs a vonalban

# A szék: a kijelző
chair-waiting = Most várakozik
chair-longest = a leghosszabb { $time }
chair-longest-wait = Leghosszabb várakozás
chair-lost = Elveszett
chair-lost-now = Elveszett ebben a negyedórában
chair-stretch = { $since } óta · a nap eddig { $day }
chair-stretch-before = { $from }–{ $to }: { $n }
chair-in-time = { $n } mp-en belül felvéve
chair-owed = Függő visszahívás
chair-promised-so-far = eddig ígérve { $n }
chair-needless-so-far = ebből fölösleges { $n }
chair-reasons = Miért hívnak ({ $of } felvett hívásból { $n } megjelölve)
chair-reasons-none = Itt senki sem jelöli meg a hívás okát.
chair-untagged = más ok, vagy nincs megjelölve
chair-heard = Egyforma, hallott vagy megjelölt hívás: { $n }

# A szék: terem, osztályok, napló
chair-floor = Terem
chair-chart-waiting = Várakozó hívók, negyedóránkénti átlag
chair-chart-lost = Elveszett hívók, a negyedórában hívók százalékában
chair-chart-said = { $name }: a legtöbb { $n } ({ $at })
chair-line-today = ma
chair-line-usual = szokásos nap
chair-line-with = Önnel
chair-line-without = Ön nélkül
chair-now = most
chair-departments = Osztályok
chair-department-answered = válaszolt: { $at }
chair-department-silent = nem vették fel: { $at }
chair-department-unknown = még nem kérdezte
chair-log = Ami eddig történt
chair-log-empty = Még semmi.
chair-log-came = { $time } várakozás után befut Önhöz egy hívó.
chair-log-solved = Elintézve.
chair-log-promised = Visszahívással tartozunk.
chair-log-calls-again = Nincs elintézve.
chair-log-began = Nekilát: { $what }
chair-log-in-vain = Hiába: senki sem válaszol.
chair-log-pattern = Látja, hogy sok hívásnak ugyanaz az oka.
chair-log-cause = Ismeri az okot.
chair-log-told = A terem ismeri az okot.
chair-log-taken-up = Időben folytat egy nyitott ügyet.
chair-log-taken-up-late = Egy nyitott ügy { $time } késéssel folytatódik.
chair-log-left = Egy nyitott ügy magára marad.
chair-mile-pattern = Meglátta a közös vonást
chair-mile-cause = Ön ismeri az okot
chair-mile-told = A terem ismeri az okot

# Az ügyintéző széke
chair-line = A vonal
chair-my-contacts = Az Ön lezárt esetei
chair-announced = Aki vár, hallja, meddig tart, és miért.
chair-floor-knows = A terem ismeri az okot.
chair-notices = Faliújság
chair-cases = Ez is Önre vár
chair-cases-none = Nincs nyitott ügy.
chair-take-up = Folytatom
chair-due-at = esedékes: { $n }
chair-due-in = { $n } perc múlva esedékes
chair-due-late = { $n } késésben

# A műszak után: a becslés
chair-guess = Mielőtt visszatekint
chair-guess-lost = A műszak legrosszabb negyedórájában hívók közül mennyi veszett el?
chair-guessed = Az Ön becslése { $guess } volt; a valóság { $was }.
chair-reviewing = Ugyanez a nap Ön nélkül, és további napok: { $n } / { $of }

# A műszak után: a válasz
chair-answer = A { $from } és { $to } között hívók közül { $with } veszett el. Ön nélkül, ugyanezekkel a hívókkal, { $without } lett volna.
chair-same-callers = Ugyanazok a hívók, Önnel és Ön nélkül
chair-answer-day = Elveszett az egész napon: { $with }, Ön nélkül { $without }
chair-answer-lost = Elveszett hívók: { $with }, Ön nélkül { $without }
chair-answer-callbacks = Megígért visszahívások: { $with }, Ön nélkül { $without }
chair-answer-needless = Fölösleges visszahívások: { $with }, Ön nélkül { $without }
chair-further = Ami { $n } további napra átvihető
chair-further-stretch = Elveszett { $from }–{ $to }
chair-further-lost = Naponta elveszett hívók
chair-further-callbacks = Naponta megígért visszahívások
chair-further-line = { $what }: { $change }
chair-further-fewer = kevesebb, a különbség { $mean } ({ $from } és { $to } között)
chair-further-more = több, a különbség { $mean } ({ $from } és { $to } között)
chair-further-fewer-points = kevesebb, a különbség { $mean } százalékpont ({ $from } és { $to } között)
chair-further-more-points = több, a különbség { $mean } százalékpont ({ $from } és { $to } között)
chair-further-nothing = nincs mérhető hatás
chair-further-note = Ezeken a napokon mások hívnak. Amit Ön tett, ugyanabban az órában történik meg, és a széke úgy dolgozik, ahogy Ön dolgozott. Zárójelben: 95% biztonsággal itt van a valódi érték.
chair-helped-most = Ami a legtöbbet változtatott
chair-helped = Mit változtatott egy-egy lépés önmagában
chair-helped-what = Amit Ön tett
chair-helped-share = Elveszett a legrosszabb időben, százalékpont
chair-helped-lost = A nap elveszett hívói
chair-helped-callbacks = Megígért visszahívások
chair-helped-none = A beszélgetéseken kívül nem tett semmit.
chair-helped-note = Minden szám az Ön napja ugyanazzal a nappal szemben, amelyből csak ez az egy hiányzik. Nem adódnak össze: az egyik segíti a másikat.
chair-mark-pattern = közös vonás
chair-mark-cause = megvan az ok
chair-mark-told = a terem is tudja

# A műszak után: minden
chair-measures = Milyen gyorsan, és kinek
chair-measure-detect = Amíg meglátta a közös vonást
chair-measure-cause = Amíg megtudta az okot
chair-measure-script = Amíg a teremnek szólt
chair-measure-messages = Ennyiszer szólt egyszerre sokaknak
chair-measure-involved = A vezetés megtudta
chair-measure-compensation = Jóvátétel
chair-compensation-none = nem döntöttek
chair-compensation-signalled = jelezték, hogy lesz valami
chair-compensation-concrete = eldőlt az összeg
chair-joint = A döntés közösen született.
chair-not-joint = Közös döntés nem született.
chair-never = soha
chair-after-minutes = { $n } perc ({ $at })
chair-promises = Az Ön ígéretei
chair-promises-made = megígérve
chair-promises-kept = időben betartva
chair-promises-late = későn betartva
chair-promises-broken = megszegve
chair-promises-open = még nyitva
chair-promises-needless = fölösleges
chair-chain = Miért alakult így a nap
chair-chain-note = Minden szám az Ön napja; zárójelben ugyanaz a nap Ön nélkül.
chair-link-minutes = { $with } perc ({ $without })
chair-link-number = { $with } ({ $without })
chair-link-tries = ({ $n } hiábavaló próbálkozás)
chair-link-unreachable = Az osztályon, amely tudja, senki sem veszi fel
chair-link-no-cause = A terem nem ismeri az okot
chair-link-callbacks = Válasz híján visszahívást ígérnek
chair-link-needless = Ebből fölösleges
chair-link-second-wave = Újra hívnak, akiknek nem kellene
chair-link-lost = Hívók vesznek el
chair-contacts = Az Ön beszélgetései
chair-contacts-none = Senkivel sem volt beszélgetése.
chair-handled = { $time } alatt
chair-card-comes = A pontszáma még készül.
chair-card-failed = A pontszámát ezen a gépen nem lehet kiszámítani.
chair-ledger-origin = innen: { $origin }, { $n } beszélgetésben
chair-calm = Elveszett hívók ugyanezzel a munkával egy nyugodt napon: { $calm }; itt: { $here }.

# A szék: több chat egyszerre
chair-chat-free = Szabad: bármikor jöhet a következő látogató.
chair-chat-key = Ctrl+{ $n }: váltás erre a chatre
chair-chat-somebody = Látogató
chair-chat-write-up = utómunka vár rá
chair-chat-typing = éppen ír…
chair-chat-visitor = nézelődik { $time }
chair-chat-waits = vár { $time }
chair-chat-in-front = Ön előtt van
chair-chat-answered = megkapta a válaszát
chair-chats-hint = A Ctrl és egy szám egy chatre vált, a Ctrl és a 0 arra, aki a legrégebben vár. A váltás { $n } másodperc, és addig mindenki vár.
