product = Frontline

# Számok
decimal-mark = { "," }

# Hangulatok
anger-calm = nyugodt
anger-annoyed = bosszús
anger-sharp = éles hangú
anger-loud = hangos
anger-shouting = kiabál

# Ki ígérte, hogy megteszi
owner-me = én
owner-team = a csapat
owner-department = az osztály
owner-nobody = senki

# Számítás
solving = Kiszámítom, melyik helyzet mennyit ér …
solving-company = Kiszámítom, mibe kerülnek a cég saját hibái …
solving-so-far = eddig { $thousands } ezer helyzet
solve-cancelled = a számítás megszakadt
solve-too-large = a forgatókönyvben több helyzet fordulhat elő, mint amennyi kiszámítható: rövidítse, vagy vegyen hosszabb ütemet

# check és new
check-summary =
    { $scenarios ->
        [one] Egy forgatókönyv
       *[other] { $scenarios } forgatókönyv
    }: { $errors ->
        [0] nincs hiba
       *[other] { $errors } hiba
    }, { $warnings ->
        [0] nincs figyelmeztetés
       *[other] { $warnings } figyelmeztetés
    }
new-written = Elkészült: { $file }. Írja át tetszése szerint; a frontline check { $folder } megmondja, mi nem illik össze.

# stamp
stamp-done =
    { $messages } üzenet naprakésznek jelölve ebben: { $file }; { $changed ->
        [0] egyik jel sem változott.
       *[other] { $changed } jel új vagy megváltozott.
    }

# play: ami történt
play-heading = { $title } (mag: { $seed })
script-too-short = A lépések listája a beszélgetés vége előtt elfogyott; onnan már semmi sem történt.
script-stop = A(z) { $number }. lépés ({ $wanted }) { $clock }-kor nem lehetséges. Ebben a pillanatban ezek közül lehet választani:
script-stop-over = A(z) { $number }. lépés ({ $wanted }) { $clock }-kor már nem lehetséges: mindennek vége.
voice-you = Ön
voice-customer = Ügyfél
the-computer = A számítógép
event-contact-began = Kezdődik a beszélgetés. Az ügyfél hangulata: { $anger }.
event-listened = Jelzi, hogy figyel.
event-interrupted = Közbevág.
event-cue-marked = Megjelöli: { $what }
event-cue-false = Olyasmit jelöl meg, ami nem vezet sehová.
event-look-up-began = { $system }: { $what } …
event-system-froze = Lefagyott: { $what }.
event-system-came-back = Újra működik: { $what }.
event-hold-asked = Várakoztatás, miután megkérdezte.
event-hold-unasked = Várakoztatás, egyetlen szó nélkül.
event-hold-ended = Ismét az ügyféllel beszél.
event-ask-phone = Telefonál: { $what } …
event-ask-chat = Üzenetet ír: { $what } …
event-ask-walk = Átmegy: { $what } …
event-ask-unanswered = Nem érhető el: { $what }.
event-fact-learned = Most már tudja: { $what }
event-fact-noted = Feljegyezve: { $what }
event-reason-tagged = Címke: { $what }
event-promise-made = Megígérve: { $what }
event-promise-recorded = A feladatlistán: { $what } (felelős: { $owner }, határidő: { $due })
event-promise-kept = Betartott ígéret: { $what }
event-promise-broken = Megszegett ígéret: { $what }
event-promise-needless = Fölösleges ígéret: { $what }
event-product-taken = A kosárba került: { $what }
event-product-declined = Nem kéri: { $what }
event-transfer-failed = Senki sem veszi át az ügyfelet.
event-goal-reached = Elérve: { $what }
event-phrase-missing = Kötelező, mégsem hangzott el: { $what }
event-fatal-breach = Olyan szabályszegés, amely minden mást felülír.
event-compensated = Jóváírás: { $what }
event-compensated-beyond = A megengedettnél nagyobb jóváírás: { $what }
event-anger-rose = Az ügyfél dühösebb lett. Hangulata: { $anger }.
event-anger-fell = Az ügyfél csillapodik. Hangulata: { $anger }.
event-trust-rose = Az ügyfél jobban bízik Önben.
event-trust-fell = Az ügyfél kevésbé bízik Önben.
event-fell-silent = Csend.
event-wrap-up-began = Utómunka.

# play: az értékelés
card-score = Eredmény: { $points } pont a 100-ból
card-passed = megfelelt
card-not-passed = nem felelt meg
card-achievable = Ennél a cégnél legfeljebb { $points } pontot lehetett elérni a 100-ból.
card-lucky = Szerencse: { $points } ponttal jobban alakult a vártnál; nem számít bele.
card-unlucky = Balszerencse: { $points } ponttal rosszabbul alakult a vártnál; nem számít bele.
card-no-luck = Sem szerencse, sem balszerencse.
card-dimensions = Elért pontok
card-nothing-lost = Semmi sem veszett el: jobb megoldás nem volt.
card-dearest = Ami a legtöbbe került
card-better = Jobb lett volna: { $text }
card-opens = Erre: { $text }
card-because = Mert: { $text }
card-others = További { $n } döntés összesen { $points } pontba került.
card-company = Amennyibe maga a cég került (ez nem Önt terheli)
card-company-nothing = Semmibe.
card-measures = Mérőszámok

act-say = „{ $what }”
act-do = { $what }
act-listen = Egy rövid jelzés, hogy figyel
act-interrupt = Közbevágni
act-mark = Megjelölni: „{ $what }”
act-look-up = Megnézni: { $what }
act-hold = Várakoztatni az ügyfelet
act-ask = Megkérdezni: { $what }
act-tag = Címke: { $what }
act-compensate = Jóváírni: { $what }
act-note = Feljegyezni: { $what }
act-promise = Felvenni a feladatlistára: { $what }
act-end = Befejezni az utómunkát
act-silence = Nem szólni semmit, várni

cap-fatal-breach = Mindent felülíró szabályszegés: legfeljebb 40 pont
cap-hung-up = Megszakadt, mielőtt bármi eredménye lett volna: legfeljebb 25 pont
cap-solved-but-rude = Megoldva, de a bánásmód nem volt megfelelő: legfeljebb 84 pont
cap-kind-but-unsolved = A bánásmód jó volt, de az ügy nem oldódott meg
cap-neither-kind-nor-solved = Az ügy nem oldódott meg, és a bánásmód sem volt jó

dimension-resolution = Megoldás
dimension-empathy = Empátia
dimension-promises = Elvárások és ígéretek
dimension-compliance = Szabályosság
dimension-process = Folyamatok és rendszerek
dimension-effort = Fáradság és idő

measure-handle-s = Kezelési idő
measure-talk-s = Beszélgetési idő
measure-hold-s = Várakoztatás
measure-after-call-s = Utómunka
measure-dead-air-s = Holt idő
measure-longest-silence-s = A leghosszabb csend
measure-wait-before-s = Várakozás, mielőtt felvették
measure-anger-start = Düh az elején, 0–100
measure-anger-end = Düh a végén, 0–100
measure-cues-found = Megtalált nyomok
measure-cues-false = Hamis nyomok
measure-look-ups = Lekérdezések
measure-freezes = Lefagyások
measure-transfers = Átadások
measure-promises = Ígéretek
measure-promises-kept = Betartott ígéretek
measure-needless-callbacks = Fölösleges visszahívások
measure-evasions = Kitérő válaszok
measure-composure = Higgadtság dühös ügyféllel szemben
measure-share = { $n }%

because-choice = Ebben a pillanatban egy másik válasz többet ért volna.
because-not-silence = A hallgatás többe került, mint amennyibe egy válasz került volna.
because-not-interrupt = A közbevágás többe került, mint amennyit hozott.
because-not-hold = Ehhez nem kellett várakoztatni az ügyfelet.
because-listen = Egy rövid jelzés a jó pillanatban megnyugtat, és semmibe sem kerül.
because-interrupt = Itt megérte volna közbevágni.
because-mark = Ezt érdemes lett volna megjelölni, amíg elhangzott.
because-look-up = Amit a rendszer itt mutat, arra később szükség volt.
because-hold = Érdemes lett volna várakoztatni az ügyfelet, amíg a rendszer válaszol.
because-ask = Volt a cégnél valaki, aki tudta, ami itt hiányzott.
because-tag = A helyes címkéből látják meg mások, hogy ez nem egyedi eset.
because-compensate = Az összegről már döntöttek, és Ön is megadhatta volna.
because-note = Aki az ügyet folytatja, csak azt tudja, ami a feljegyzésben áll.
because-promise = Az ígéret csak akkor teljesül, ha felelőssel és időponttal ott áll a feladatlistán.
because-end = Nem maradt semmi olyan tennivaló, ami segített volna.
because-silence = Jobb lett volna hagyni, hogy az ügyfél beszéljen, vagy a rendszer válaszoljon.

# What would have been better, where it was to wait
better-until-answer = Megvárni a választ erre: „{ $what }”, utána: { $then }
better-until-back = Megvárni, amíg a rendszer újra működik, utána: { $then }
better-until-finished = Hagyni, hogy az ügyfél végigmondja, utána: { $then }
better-until-heard-out = Tovább hallgatni, utána: { $then }
better-until-right-moment = Hagyni, hogy a látogató még egy kicsit nézelődjön, utána: { $then }
better-until-moment = Egy pillanatig nem szólni semmit, utána: { $then }

# explore
explore-nodes = Elért csomópontok: { $whole } közül { $part }
explore-choices = Választott válaszok: { $whole } közül { $part }
explore-conditions = Feltételes válaszok, amelyek feltétele teljesült is, nem is: { $whole } közül { $part }
explore-exact = { $states } helyzet, pontosan, { $seconds } mp alatt kiszámítva
explore-robot = Robot
explore-mean = Átlag
explore-p10 = p10
explore-p90 = p90
explore-passed = Megfelelt
explore-shuffled = kevert sorrendben
explore-order-ok = A robotok sorrendje rendben van.
explore-blind-pass = { $robot } nem figyel a tartalomra, és mégis megfelel.
explore-best = A legjobb menet: { $score }
explore-worst = A legrosszabb menet: { $score }

# Az ablak
home-invitation = Válasszon egy megkeresést, és vegye fel. Semmi nem hagyja el ezt a gépet.
play-this = Kezdés
back-home = Vissza a forgatókönyvekhez
leave-the-seat = Felállok a székből
day-clock = A pontos idő: { $n }
day-answered = Ma eddig fogadva: { $n }
day-lost = Ma eddig elveszett: { $n }
no-display = Ezen a gépen nincs képernyő az ablakhoz; a parancssor így is működik (frontline --help).
no-driver = Ezen a gépen nincs használható Vulkan-meghajtó: telepítse a mesa-vulkan-drivers csomagot vagy a videokártya meghajtóját; a parancssor így is működik.
tool-wait = Várok és figyelek
tool-listen = Jelzem, hogy figyelek
tool-interrupt = Közbeszólok
tool-mark = Megjelölöm, ami elhangzott
tool-end = Befejezem az utómunkát
tool-hold-asked = Tartást kérek, amíg a rendszer válaszol
tool-hold = Szó nélkül tartásba teszem
tool-ask-unasked = { $what } (tartáskérés nélkül)
tool-tag = Ok: { $what }
tool-note = Jegyzet: { $what }
tool-compensate = Adok { $what } összeget
tool-record = Feladat: { $what }

# erlang
erlang-agents = Ügyintézők
erlang-load = Felajánlott forgalom (erlang)
erlang-level = { $target } mp-en belül fogadott
erlang-waits = Várakozni kényszerül
erlang-asa = Átlagos válaszidő
erlang-mean-wait = Átlagos várakozás (mindenki, aki bejutott)
erlang-mean-waiting = Átlagosan ennyien várnak
erlang-abandonment = Feladja a várakozást
erlang-occupancy = Az ügyintézők foglaltsága
erlang-blocking = Foglaltat kap
erlang-seconds = { $n } mp
erlang-no-figure = —
erlang-too-few = { $agents } ügyintéző nem bír el { $load } erlang munkát, ezért a sor vég nélkül nő.
erlang-none-reaches = Nincs olyan létszám { $most } főig, amely eléri ezt a kiszolgálási szintet.

# simulate
simulating = A napok lejátszása …
simulate-cancelled = a futtatás megszakadt
simulate-over-budget = ez a futtatás { $days } nap alatt akár { $millions } millió megkeresést jelent, és { $minutes } percre lefoglal egy processzormagot, kérdés nélkül pedig legfeljebb { $budget } perc megy rá: kérjen kevesebb ismétlést, vagy írja hozzá: --force
simulate-not-so-exact = { $days } nap nem volt elég ahhoz, hogy a kiszolgálási szint a kért pontossággal ismert legyen.
simulate-with = Ezzel: { $title } ({ $id })
simulate-with-from = Ezzel, kezdete { $from }: { $title } ({ $id })
simulate-expects-up = Várhatóan nő: { $metric }
simulate-expects-down = Várhatóan csökken: { $metric }
simulate-expects-nowhere = Várhatóan nem változik: { $metric }
simulate-days = { $days } nap, az első magja { $seed }; naponta { $contacts } beérkezett megkeresés.
simulate-interval = Kezdete
simulate-in-interval =
    { $minutes ->
        [15] e negyedórában
        [30] e félórában
        [60] ebben az órában
       *[other] e { $minutes } percben
    }
simulate-of-the-day = egész nap
simulate-within = { $seconds } mp alatt
simulate-within-targets = célon belül
simulate-day = Egy átlagos nap
simulate-waits = A fogadottak ekkora része ennél nem várt tovább: { $waits }
simulate-spread = Jó napok és rossz napok
simulate-worst-tenth = Tíz napból egyen a kiszolgálási szint legfeljebb { $level }%.
simulate-below-target = A napok { $share }%-a elmarad a { $target }%-os céltól. A napok a kiszolgálási szintjük szerint:
simulate-class = Típus
simulate-group = Csoport
simulate-assumed = Ebben a tervben feltételezés, nem mérés

unit-share = { $n }%
unit-seconds = { $n } mp
unit-hours = { $n } óra

column-offered = Érkezett
    .below = { "" }
column-answered = Fogadott
    .below = { "" }
column-abandoned = Elveszett
    .below = { "" }
column-lost-share = Elveszett arány
column-service-level = Kiszolgálás
column-asa-s = Fogadási
    .below = idő
column-max-waiting = Legtöbb
    .below = várakozó
column-occupancy = Foglaltság
    .below = { "" }
column-redials = Újrahívó
    .below = { "" }
column-cost = Költség
    .below = { "" }

metric-attempted = Próbálkozás
metric-deflected = Ügyintéző nélkül megoldva
metric-busy = Foglalt jelzést kapott
metric-offered = Beérkezett
metric-answered = Fogadott
metric-abandoned = Elveszett
metric-lost-share = Elveszettek aránya egész nap
metric-service-level = Kiszolgálási szint
metric-asa-s = Átlagos fogadási idő
metric-mean-wait-s = Átlagos várakozás, a feladókkal együtt
metric-max-waiting = Egyszerre várakozók, legfeljebb
metric-mean-waiting = Egyszerre várakozók, átlagosan
metric-occupancy = Foglaltság
metric-redials = Újrahívások
metric-customers-lost = Végleg elvesztett ügyfelek
metric-callbacks-promised = Megígért visszahívások
metric-callbacks-kept = Időben teljesített visszahívások
metric-callbacks-late = Késve teljesített visszahívások
metric-callbacks-broken = Nem teljesített visszahívások
metric-callbacks-needless = Fölöslegesen ígért visszahívások
metric-callback-hours = Az ügyintézők ideje visszahívásokkal
metric-failure-demand-share = Hibából eredő próbálkozások
metric-cost = Költség
metric-left-in-menu = Letette a menüben
metric-abandonments = Letették, a letétel ideje szerint
metric-callbacks-owed = Függőben lévő visszahívások, átlagosan

# check: tervek és feltevések
check-scenarios = { $n } forgatókönyv
check-plans = { $n } terv
check-what-ifs = { $n } feltevés
check-totals =
    { $read }: { $errors ->
        [0] nincs hiba
        [one] egy hiba
       *[other] { $errors } hiba
    }, { $warnings ->
        [0] nincs figyelmeztetés
        [one] egy figyelmeztetés
       *[other] { $warnings } figyelmeztetés
    }

# play: ami a beszélgetés körül van
play-caller = A beszélgetőtárs: { $text }
play-goal = Cél: { $text }
play-may = Amiről Ön dönthet: { $text }
event-contact-with = — { $text } ({ $name })
event-procedure = „{ $name }” eljárás: { $steps }
due-on-a-day =
    { $days ->
        [1] holnap { $time }
       *[other] { $days } nap múlva { $time }
    }
card-procedures = Eljárások
card-followed = { $name }: betartva
card-not-followed = { $name }: nem lett betartva
card-step-done = Megtörtént: { $text }
card-step-missed = Elmaradt: { $text }
card-debrief = Amit ez az eset tanít
card-source = Forrás: { $text }

# compare
compare-days = { $days } nap, az első magja { $seed }; a terv és minden javaslat ugyanazokkal a hívókkal találkozik.
compare-chance = A különbségek mellett a 95%-os megbízhatósági tartomány fele áll. { $mark } jelöli, ha a tartományban benne van a 0: az véletlen is lehet.
compare-as-planned = A terv szerint
compare-planned = Terv
compare-proposed = Javaslat
compare-difference = Különbség
compare-points = { $n } pont
compare-from = { $title }, kezdete: { $from }
compare-meant-for = A szerzője a következő tervre gondolt: { $plan }. Itt nem biztos, hogy beválik, amit várt tőle.
compare-expects-up = { $metric }, várhatóan nő: { $outcome }
compare-expects-down = { $metric }, várhatóan csökken: { $outcome }
compare-expects-nowhere = { $metric }, várhatóan nem változik: { $outcome }
compare-outcome-as-expected = így lett
compare-outcome-otherwise = nem így lett
compare-outcome-could-be-chance = véletlen is lehet
compare-intervals = Elveszett hívások aránya, { $interval }
compare-glance-lost-share = Elveszett, egész nap
compare-glance-service-level = Kiszolgálási szint
compare-glance-cost = Költség
compare-glance-asa-s = Átlagos fogadási idő
compare-glance-callbacks-promised = Megígért visszahívások

# records
records-folder = itt nem őrizhető meg, amire a program emlékszik: { $file } ({ $why }); válasszon másik mappát a --data kapcsolóval
records-no-home = ezen a rendszeren nincs mappa, amelyben egy program adatokat őrizhetne: válasszon egyet a --data kapcsolóval
records-read-only = ez a fájl olvasható, de nem írható: { $file }; szerezzen hozzá írási jogot, vagy válasszon másik mappát a --data kapcsolóval
records-not-opened = ez a fájl nem nyitható meg, és nem is hozható létre: { $file }; nézze meg, írható-e a mappája, vagy válasszon másikat a --data kapcsolóval
records-in-use = a program egy másik példánya használja ezt a fájlt: { $file }; előbb zárja be azt, vagy válasszon másik mappát a --data kapcsolóval
records-newer = ezt a fájlt a program újabb változata írta: { $file } (tábláinak változata { $found }, ez a program { $known }-ig ismeri); indítsa az újabbat, vagy válasszon másik mappát a --data kapcsolóval
records-foreign = ez nem ennek a programnak a fájlja, ezért érintetlen marad: { $file }; helyezze át, vagy válasszon másik mappát a --data kapcsolóval
records-damaged = ez a fájl megsérült: { $file }; zárja be és indítsa újra a programot, és az megmenti, ami még olvasható
records-repaired =
    A feljegyzések megsérültek. A sérült fájl megmaradt: { $file }; belőle { $people } személyt, { $attempts } próbálkozást és { $decisions } döntést sikerült megmenteni.
records-full = nincs több hely ennek a fájlnak: { $file }; ami benne van, biztonságban van: szabadítson fel helyet, és a többi is bekerül
records-pseudonym = az álnév 1–60 látható betűből áll
records-gone = az a személy vagy próbálkozás, amelyhez ez tartozik, már törölve van
records-other = ez a fájl nem használható: { $file } ({ $why }); válasszon másik mappát a --data kapcsolóval
records-stopped = a program már semmit sem tud feljegyezni: zárja be és indítsa újra
records-changed-scenario = Amit akkor játszottak, azt a programnak ez a változata már nem tudja elolvasni.
records-changed-rules = Ezt a program más szabályai szerint játszották, ezért nem játszható le újra.
records-changed-damaged = Ami ebből megmaradt, megsérült; nem játszható le újra.
records-changed-decision = Ez a program mostani változatában másként alakulna, ezért nem játszható le újra.
records-empty = Itt még senki sem gyakorolt.
records-person =
    { $person }: { $attempts ->
        [0] még nincs próbálkozás
       *[other] { $attempts } próbálkozás
    }
records-mode-guided = vezetett
records-mode-practice = gyakorlás
records-mode-exam = vizsga
records-mode-show = bemutató
records-given-up = feladva
records-open = még nincs befejezve, eddig { $decisions } döntés
records-exported = { $people } személy adatai elkészültek: { $files }.
records-erased = Törölve: { $person }, vele együtt { $attempts } próbálkozás, { $shifts } műszak és { $decisions } döntés.
records-nobody = itt senkit sem hívnak így: „{ $person }”; a frontline records list megmondja, kik vannak itt
records-nobody-near = itt senkit sem hívnak így: „{ $person }”. Erre gondolt: „{ $near }”?

# staff
staff-searching = A létszám keresése …
staff-too-many-contacts = a tervnek egy napra { $contacts } megkeresése van, ennyit nem lehet újra meg újra lejátszani: vegye egy részüket, vagy kérdezze a frontline erlang parancsot
staff-target-not-reached = nincs olyan létszám, amely ezt a célt mindenütt eléri.
staff-roster-not-enough = a terv munkatársaival a szükséges létszám { $parts } helyen nincs meg.
staff-target = Minden időszakban { $level }% { $seconds } mp-en belül.
staff-risk = És a napok { $share }%-án az egész napra nézve is legalább { $level }%.
staff-simulated = { $days } lejátszott nap, az első magja { $seed }.
staff-erlang = Erlang A
staff-needed = Kell
staff-planned = Tervezett
staff-rostered = Beosztott
staff-good-days = A napok { $share }%-a éri el a kiszolgálási szintet.
staff-roster = Ki mikor dolgozik
staff-free = szabad
staff-breaks = szünet: { $times }
staff-roster-cost = { $hours } fizetett óra, { $cost }.
staff-wishes-missed = { $wishes } kívánság nem teljesül.
staff-gap = Nincs olyan beosztás, amely ennél több mint { $gap }%-kal jobb volna a fizetett órákat, a kívánságokat és a fedetlen időt együtt nézve.
staff-gap-stopped = A keresés idő előtt megállt; nincs olyan beosztás, amely ennél több mint { $gap }%-kal jobb volna a fizetett órákat, a kívánságokat és a fedetlen időt együtt nézve.
staff-uncovered = Ami fedetlen marad
staff-missing = { $agents } ügyintéző hiányzik
staff-why-nobody-answers = ezt a típust egyik csoport sem fogadja: { $class }
staff-why-never-enough = akárhány ügyintézővel is legfeljebb { $level }% kap időben választ
staff-why-not-yet = { $agents } ügyintézővel még nem, és a keresés felhasználta a napjait
staff-why-nobody-has-the-skill = ehhez senki sem ért
staff-why-no-shift-covers = ezt az időt egyik műszakfajta sem fedi le
staff-why-too-few-can-come = ilyenkor kevesebb hozzáértő tud jönni, mint ahány kell
staff-why-on-break = valaki olyan szüneten van, amely nem kerülhet jobb időre
staff-why-used-up = aki jöhetne, az aznap máskor vagy máshol dolgozik, vagy elfogytak az órái vagy a napjai
staff-why-not-found = volna, aki jön, de nem találtunk olyan beosztást, amelyben ez jobb
staff-monday = hétfő
staff-tuesday = kedd
staff-wednesday = szerda
staff-thursday = csütörtök
staff-friday = péntek
staff-saturday = szombat
staff-sunday = vasárnap

# window: a felső sáv
bar-debrief = Értékelés: { $title }

# window: a kezdőlap
home-title = Forgatókönyvek
home-search = Forgatókönyv keresése
home-all = mind
home-reload = Újraolvasás
home-nothing-found = Egyetlen forgatókönyv sem felel meg. Változtasson a keresésen vagy a csatornán.
home-start = Indítás
home-next = Most ezt érdemes gyakorolni: { $title }
home-broken = Nem játszható: { $id } ({ $n } hiba)
home-more-faults = És még { $n }; a frontline check mindet megmutatja.
channel-phone = telefon
channel-chat = chat
channel-mail = levél
channel-desk = ügyfélpult
card-line = { $channel } · { $minutes } perc · { $languages }
card-level = { $level }. szint az 5-ből
card-trains = Ezt gyakorolja: { $what }
card-best = legjobb: { $points }
card-new = új

# window: a megkeresés előtt
brief-role = Az Ön szerepe
brief-goals = Mit kell elérnie
brief-may = Miről dönthet
brief-ready = Kezdhetjük
brief-keys = Enter: kezdés. Escape: vissza. Az asztalnál az O billentyű újra megnyitja ezt a lapot, a P megállítja az időt.
ring-phone = Csörög a telefon
ring-chat = Valaki ír a chatben
ring-mail = Üzenet érkezett
ring-desk = Valaki a pulthoz lép
ring-waited = { $n } másodperce vár
ring-answer = Fogadom

# window: az asztal
desk-pause = Szünet
desk-go-on = Folytatás
desk-close-brief = Vissza az asztalhoz
desk-brief = Az eligazítás megnyitása
desk-give = Jóvátétel
desk-tasks = Feladatok
desk-reason = A megkeresés oka
desk-note = Feljegyzés annak, aki folytatja
desk-paused = Szünet
desk-no-clock = Utómunka: szánjon rá annyi időt, amennyi kell.
desk-over = A megkeresés véget ért.
desk-debrief = Nézzük, hogy sikerült
desk-once-more = Még egyszer elölről
desk-nobody-there = Senki sem vette fel: { $at }
desk-system-ready = kész
desk-system-works = dolgozik, { $n } mp
desk-system-frozen = lefagyott, { $n } mp
desk-system-down = áll a számítógép, { $n } mp
desk-in-talk = Folyamatban
desk-after-call = Utómunka
desk-is-over = Véget ért
desk-known = Amit már tud
desk-nothing-known = Még semmit.
desk-procedure = Eljárás: { $name }
desk-day = A nap Ön körül
means-phone = telefonon
means-chat = chatben
means-walk = személyesen
tool-mark-what = Megjelölöm: „{ $what }”

# window: a megkeresés után
judging-title = Készül az eredménye
judging-card = Összeállítás …
judging-why = A program minden helyzetet kiszámít, amely előállhatott volna. Ez csak akkor tart sokáig, amikor itt először játszanak egy forgatókönyvet; az eredményt megőrzi.
judging-leave = Kilépés eredmény nélkül
judging-none = Nincs eredmény
judging-again = Újabb próba
judging-unready = A forgatókönyv egyik javítása nem hajtható végre; a frontline check megmondja, melyik.
judging-no-thread = Ezen a gépen nincs elég memória a számításhoz: zárjon be más programokat, és próbálja újra.
judging-lost = A számítás megszakadt. A próbálkozást ez nem érinti.
debrief-of-100 = pont a 100-ból
debrief-of = { $most } pontból { $points }
debrief-choose = Ha kiválaszt egy sort, az átirat az adott pillanathoz ugrik.
debrief-record = Átirat
debrief-here = itt
debrief-mood = Az ügyfél hangulata
debrief-lesson = Amit érdemes megjegyezni
debrief-again = Újra, ugyanazzal a szerencsével
debrief-another = Újra, más szerencsével
deficit-d1 = amit az ügyfél elvár, és amit erről a vezetés gondol
deficit-d2 = rossz vagy túl bonyolult szabályok
deficit-d3 = a szabály és a valóság
deficit-d4 = az ígéret és a teljesítés
deficit-d5 = az elvárás és a tapasztalat

# import
import-reading = A sorok olvasása …
import-fitting = A modell illesztése …
import-judging = A modell kipróbálása az adatokon …
import-empty = a fájl üres
import-workbook = ez egy táblázatkezelő munkafüzete vagy egy archívum, nem szöveg: mentse a lapot ott CSV-ként
import-no-header = a fájl egyetlen sora sem látszik egy jelentés fejlécének: nevezze meg az oszlopokat így: --map start="Mikor" --map offered="Bejövő"
import-no-rows = a fájl fejléce alatt nincs semmi
import-no-contacts = a fájl egyetlen sorában sincs beérkezett megkeresés
import-no-such-day = egyetlen sor sem szól a hétnek erről a napjáról
import-no-dates = a fájlban nincsenek dátumok, így a hét napja nem választható ki
import-cancelled = a beolvasás megszakadt
import-missing = a fájlban nincs oszlop ehhez: { $column }; mondja meg, melyik az: --map { $column }=…
import-no-such-column = nincs „{ $name }” nevű oszlop; ezek vannak: { $columns }
import-no-such-queue = nincs „{ $name }” nevű várakozási sor; ezek vannak: { $queues }
import-too-many-queues = a fájlban { $number } várakozási sor van, ez egy tervhez túl sok: válasszon egyet a --queue kapcsolóval, például: { $queues }
import-nothing-usable = egyetlen sor sem használható; { $line }. sor: { $reason }
import-row-totals = más sorokat összesít
import-row-repeats = ugyanazt mondja, mint egy másik sor
import-row-nothing = nem mond semmit a megkeresésekről
import-row-date = „{ $cell }” nem dátum
import-row-time = „{ $cell }” nem időpont
import-row-number = „{ $cell }” a(z) „{ $column }” oszlopban nem szám
import-row-negative = „{ $cell }” a(z) „{ $column }” oszlopban kisebb nullánál
import-kind-intervals = időszakos jelentés
import-kind-calls = híváslista
import-kind-days = napok táblázata, csak érkezésekkel
import-tab = tabulátor
import-read = { $rows } sor, { $kind }; { $encoding }, oszlopelválasztó: { $separator }, tizedesjel: { $mark }
import-order =
    A dátumokban a { $order } áll elöl; { $seen ->
        [seen] ez a dátumokból látszik.
       *[assumed] ezt a fájlban semmi sem mutatja, kérjük, ellenőrizze.
    }
import-day-first = nap
import-month-first = hónap
import-days =
    { $days ->
        [one] Egy nap, { $first }.
       *[other] { $days } nap, { $first } – { $last }, egyetlen átlagos napként.
    }
import-columns = Oszlopok
import-unused = Nem használt oszlopok: { $columns }
import-rejected = Fel nem használt sorok
import-rejected-row = { $line }. sor: { $reason }
import-rejected-more = … és további { $rows }
import-checks = Ellenőrzések
import-check-balanced = Mind a { $intervals } időszakban a beérkezett = fogadott + elveszett + továbbirányított.
import-check-off = { $intervals } időszakból { $off } esetben a beérkezett nem egyenlő a fogadott, az elveszett és a továbbirányított összegével; összesen { $missing } megkeresés hiányzik, a legrosszabb időszakban { $worst }.
import-check-totals = { $rows } sor más sorokat összesít.
import-check-repeated-hour = { $day }: { $intervals } időszak kétszer szerepel, mert az órát visszaállították. Egynek számítanak, az átlagukkal.
import-check-added = { $rows } sor ugyanarról a várakozási sorról és időszakról szól, mint egy másik, ezért hozzáadtuk ahhoz.
import-check-unknown = { $cells } cella üres ebben: { $column }; ezek ismeretlenek, nem nullák.
import-check-target = { $intervals } időszakban többet fogadtak a célidőn belül, mint ahányat összesen fogadtak.
import-check-unlike = A hét legforgalmasabb napján ennyiszer annyi a megkeresés, mint a legcsendesebben: { $factor }. Az átlaguk egyikre sem hasonlít. Válasszon a --weekday kapcsolóval.
import-fitted = A terv
import-noise = A napok { $day }%-kal, az időszakok { $interval }%-kal szóródnak a puszta véletlenen túl, { $days } nap alapján.
import-no-noise = Túl kevés a nap ahhoz, hogy a napok szóródása megállapítható legyen, ezért nincs szóródás a tervben.
import-measured = mért
import-estimated = becsült
import-assumed = feltételezett
import-queue = { $queue }: az átlagos napon { $offered } beérkezett megkeresés
import-handle = Kezelési idő { $mean } mp, szórás { $sd } mp ({ $from })
import-patience = Türelem átlagosan { $mean } mp ({ $from })
import-agents = Legfeljebb { $agents } ügyintéző ({ $from })
import-explained = Megmagyarázza-e a modell a jelentést?
import-verdict = A modell { $judged } időszakból { $explained } időszakot magyaráz meg.
import-verdict-none = Egy napra annyi megkeresés jut, hogy nem szimuláltuk: nem tudni, hogy a modell megmagyarázza-e a jelentést.
import-verdict-held = { $fitted } naphoz illesztettük, és { $held } másik napon próbáltuk ki, amelyet nem látott. Soronként: a jelentés adata, zárójelben pedig az, ahová 100 ilyen jelentésből 95 esne.
import-verdict-same = Csak azokon a napokon próbálhattuk ki, amelyekhez illesztettük, ezért más napokról keveset mond. Soronként: a jelentés adata, zárójelben pedig az, ahová 100 ilyen jelentésből 95 esne.
import-written = Elkészült: { $file }

# remembered
remembered-name = Aki itt gyakorol:
remembered-take-name = Legyen ez a név
remembered-go-on = Félbemaradt: { $title }
remembered-so-far =
    { $decisions ->
        [0] Még nem történt döntés.
       *[other] Eddig { $decisions } lépés, az utolsó ekkor: { $at }.
    }
remembered-continue = Folytatás
remembered-set-aside = Félreteszem
remembered-more = És még { $n }, amely korábban maradt félbe.
remembered-dismiss = Rendben
remembered-forgets = Gyakorolhat, de a program most semmire sem fog emlékezni: { $why }.
remembered-not-kept = A döntéseit most nem lehet feljegyezni. Folytassa nyugodtan; a program minden lépésnél újra megpróbálja. Az ok: { $why }.
remembered-not-continued = { $why } Félreteheti.
remembered-not-named = Ez a név nem használható: { $why }.
