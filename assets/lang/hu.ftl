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
scenario-left-out = Ez a forgatókönyv nem játszható: { $id }. Az okát a frontline check mondja meg.

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
event-transfer-failed = Senki sem veszi át a hívást.
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
card-estimated = Ezek becsült értékek: a forgatókönyv túl nagy ahhoz, hogy pontosan kiszámítható legyen.
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

because-choice = Ebben a pillanatban egy másik válasz többet ért volna.
because-not-silence = A hallgatás többe került, mint amennyibe egy válasz került volna.
because-not-interrupt = A közbevágás többe került, mint amennyit hozott.
because-not-hold = Ehhez nem kellett várakoztatni az ügyfelet.
because-listen = Egy rövid jelzés a jó pillanatban megnyugtat, és semmibe sem kerül.
because-interrupt = Itt megérte volna közbevágni.
because-mark = Ezt érdemes lett volna megjelölni, amíg elhangzott.
because-look-up = Amit a rendszer itt mutat, arra később szükség volt.
because-hold = Érdemes lett volna várakoztatni az ügyfelet, amíg a rendszer válaszol.
because-ask = Volt a házban valaki, aki tudta, ami itt hiányzott.
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
explore-estimated = { $states } helyzet, becsülve, { $seconds } mp alatt kiszámítva
explore-robot = Robot
explore-mean = Átlag
explore-p10 = p10
explore-p90 = p90
explore-passed = Megfelelt
explore-shuffled = kevert sorrendben
explore-order-ok = A robotok sorrendje rendben van.
explore-order-broken = Robotok: { $what }.
explore-blind-pass = { $robot } nem figyel a tartalomra, és mégis megfelel.
explore-best = A legjobb menet: { $score }
explore-worst = A legrosszabb menet: { $score }

# Az ablak
home-invitation = Válasszon egy megkeresést, és vegye fel. Semmi nem hagyja el ezt a gépet.
card-facts = { $level }. szint az 5-ből, körülbelül { $minutes } perc
play-this = Kezdés
back-home = Vissza a forgatókönyvekhez
leave-the-seat = Felállok a székből
day-clock = A pontos idő: { $n }
day-waiting = Most vár: { $n }
day-answered = Ma eddig fogadott hívás: { $n }
day-lost = Ma eddig elveszett hívás: { $n }
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
erlang-none-reaches = Nincs olyan létszám { $most } főig, amely eléri ezt a szolgáltatási szintet.

# simulate
simulating = A napok lejátszása …
simulate-cancelled = a futtatás megszakadt
simulate-over-budget = ez a futtatás { $days } nap alatt akár { $millions } millió megkeresést jelent, kérdés nélkül pedig csak { $budget } milliót futtatunk le: kérjen kevesebb ismétlést, vagy írja hozzá: --force
simulate-not-so-exact = { $days } nap nem volt elég ahhoz, hogy a kiszolgálási szint a kért pontossággal ismert legyen.
simulate-with = Ezzel: { $title } ({ $id })
simulate-with-from = Ezzel, { $from }-tól: { $title } ({ $id })
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
