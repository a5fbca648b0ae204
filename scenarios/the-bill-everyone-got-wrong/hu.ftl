# source 4cd27430
title = A számla, amely senkinél sem stimmelt
# source d06894ff
about = Mit tehet becsülettel egy dühös ügyfélért, amíg az okot senki sem tudja megmondani.

# source 1bb38923
debrief =
    Az ok egyetlen folyosónyira volt Öntől, és senki sem hozta át: ez nem az Ön vesztesége, a második lista meg is mutatja, kié. Ami Önön múlt, ahhoz nem kellett ismerni az okot. Végighallgathatott valakit, sorról sorra elolvashatta a számlát, és kimondhatta, melyik sor nem stimmel. Szégyenkezés nélkül mondhatta, hogy „még nem tudom”, mert azt is hozzátette, mit tesz ellene. Kérdezhetett: másoknak is ugyanez a sor volt a képernyőjén, és aki elindult utánajárni, még azt is megmondta, mikor lesz válasz. Betarthatott egy ígéretet, amely elég kicsi volt ahhoz, hogy mindenképp teljesüljön: írásban, ötig, Öntől, az okkal vagy azzal, ami még hiányzik. Abból pedig, amit megjelölt és feljegyzett, lát meg a vezető egy mintát, és onnan folytatja a következő kolléga, ahol Ön abbahagyta. A hibát hamar megbocsátják, ha valaki vállalja; azt nem, ha harmadszor is kérdezni kell.

# source 4c36d6eb
brief =
    Ön a telefonoknál dolgozik egy hő- és áramszolgáltatónál. Nyolc perc múlva dél, tizenegy óta nő a sor, és senki sem mondta meg, miért. Az előző két hívó is a számláját emlegette.
    .goal-1 = Hagyja, hogy az ügyfél végigmondja, és hallja meg, amit érdemes meghallani.
    .goal-2 = Derítse ki, mi más ezen a számlán, és csak azt mondja, amit tud.
    .goal-3 = Ne hagyjon maga után gazdátlan dolgot: se ígéretet név és időpont nélkül, se felismerést címke és feljegyzés nélkül.
    .may = Megnyithatja annak az adatlapját, aki megadta az ügyfélszámát és a címét, kérdezheti a csapatot, a vezetőjét és a számlázást, várakoztathatja a hívót, és írhat az ügyfeleknek. Visszatérítésről vagy ajándékról senki sem döntött: ilyet nem ígérhet.

# source 52fb1b63
caller = { $name }
    .prompt-still-there = Halló? Van ott még valaki?
    .prompt-piano = Ha még egyszer bekapcsolja azt a zongorát, leteszem.
    .prompt-breathing = Hallom, hogy lélegzik. Az még nem válasz.
    .prompt-shoes = Egyik lábamon cipő, úgy állok itt az előszobában. Ma még visszajön hozzám?
# source 4cf6bb79
record =
    .events = 2014 óta ügyfél. 2019-ben házon belül költözött. Tavasszal új kazán.
    .purchases = Nincs.
    .services = Fűtés és áram, egy lakás.
    .settings = Postai számla. Átutalással fizet, mindig egy héten belül.
    .complaints = Két éve egy sem.

# source 7799ba52
fact-number = Ismert az ügyfélszám és a cím.
# source ff840c69
fact-record = Az ügyfél adatlapja nyitva van.
# source 36bd3547
fact-new-boiler = Tavasszal új kazánt szereltek be.
# source 82fae1b3
fact-neighbour = A szomszéd számlája ugyanúgy egyötöddel nőtt.
# source d2f6ebce
fact-second-bill = A második borítékban is számla van ugyanarra a hónapra, a múlt havi adókulccsal.
# source ad81b8dd
fact-tax-line = Csak az adó sora tér el a múlt havitól.
# source 471e68fa
fact-paid = A hibás számlát teljes egészében kifizették.
# source eb65fbac
fact-others = Több kollégánál is ugyanez a sor a hibás; a műszakvezető a számlázást kérdezi, és délben kiírja.
# source d5a0c373
fact-cause = Az egész számlafutásban rossz áfakulcs volt beállítva; a helyes számlák két nappal később kimentek.

# source 71376150
system-accounts = Ügyféladatok
    .record-asks = Az ügyfél adatlapjának megnyitása
    .record-shows = { $name }, 2014 óta ügyfél, postai számla, átutalás. Kimenő posta ebben a hónapban: számla 2-án; még egy küldemény 4-én, a fajtája nincs rögzítve. Két éve nincs panasz.
    .record-otherwise = Nincs beírva ügyfélszám.
# source c158974b
system-bill-archive = Számlaarchívum
    .compare-asks = E havi számla a múlt havi mellé
    .compare-shows = Fogyasztás: két egységgel kevesebb, mint a múlt hónapban. Alapdíj: változatlan. Adó: { $wrong_tax } forint (múlt hónapban { $last_tax }). Összesen: { $sum } forint (múlt hónapban { $last }).
    .compare-otherwise = Előbb nyissa meg az ügyfél adatlapját.
# source 397c5b4f
system-payments = Befizetések
    .received-asks = A befizetés keresése
    .received-shows = { $sum } forint beérkezett 6-án, a 2-i számlára könyvelve. Nincs tartozás.
    .received-otherwise = Nincs számla kiválasztva. A számla sorszáma az archívumban van.
# source a296bac9
system-board = Hirdetőtábla
    .notices-asks = A hirdetőtábla elolvasása
    .notices-shows = 12:00, Nóra, az ebédlőből: a tömeges számlázásban rossz áfakulcs volt beállítva. A helyes számlák két nappal a hibásak után kimentek, azok az érvényesek. A túlfizetést a következő számlából levonjuk; az Ügyféladatokban kell rögzíteni. Visszahívásra nincs szükség.
    .notices-otherwise = Hétfő óta semmi új: javítják a kávégépet.

# source ba358bd2
department-billing = Számlázás
    .cause-asks = Mi a baj az adóval a számlákon?
    .cause-says = Ja, az. Valaki rossz áfakulcsot állított be az egész futásra. De nincs gond, két nap múlva kiküldtük a helyes számlákat. Amit túlfizettek, lejön a következőből.
    .transfer-blind = Kapcsolom a számlázást. Ők többet tudnak erről, mint én.
    .transfer-blind-why = Ha úgy kapcsol tovább, hogy nem tudja, van-e ott valaki, az ügyfél egy várakozással később elölről kezdi. Előbb kérdezzen, aztán kapcsoljon.
# source 0d50c432
department-lead = Nóra, műszakvezető
    .others-asks = Mások is jelezték ezt a sort?
    .others-says = Te vagy az ötödik. Épp megyek le az ebédlőbe, ott ül az egész számlázás. Amit kihúzok belőlük, az délben fent lesz a táblán.
# source ed028adf
department-team-chat = Csapatchat
    .others-asks = Kinél volt még ez a sor?
    .others-says = Tomi: tizenegy óta a harmadik. Judit: nálam is, mindig az adó. Márk: Nóra lement az ebédlőbe, személyesen kérdezi a számlázást. Délben kiírja a táblára.

# source a5e67dd7
reason-bill-amount = Számla: túl magas összeg
# source ba1516aa
reason-tax-line = Számla: eltérés az adó sorában
# source 71d9c011
reason-consumption = Számla: nagyobb fogyasztás

# source e93d9f3f
promise-written-answer = Levél az okkal és a helyes összeggel, vagy azzal, ami még hiányzik
# source b4228e6a
promise-some-call = Valaki valamikor visszahívja
# source 8a9ea29a
promise-refund = A különbözet még ma a számlán van

# source bdd71f2e
event-wallboard = A kijelző pirosra vált, és úgy is marad.
# source 23635820
event-notice = Kis csengő a képernyőn: egy új hír a hirdetőtáblán.

## 1  A vihar

# source 37ca7e62
node-storm =
    .part-piano = Na végre! Közel hat percig azt a zongorát hallgattam, és félpercenként bemondják, milyen fontos vagyok Önöknek.
    .part-sum = Itt egy számla { $sum } forintról. Múlt hónapban { $last } volt. Ugyanaz a lakás, ugyanazok a lámpák, ugyanaz az ember ül alattuk.
    .part-boiler = És az új kazánommal ne jöjjön! Húsvétkor szerelték be, kevesebbet fogyaszt, mint a régi, minden héten felírom.
    .part-neighbour = A fölöttem lakó szomszédasszony a lépcsőházban bontotta ki az övét, majdnem leült. Egyötöddel több, akárcsak nálam. Ő meg a kertet fűti?
    .part-letter = Tegnap meg jött Önöktől még egy boríték. Gondolom, felszólítás. Ki sem bontottam.
    .part-paid = Mert én kifizettem, aznap, ahogy életemben minden számlát. Én még soha senkinek nem tartoztam!
    .sign-yes = Igen.
    .sign-listening = Hallgatom.
    .sign-go-on = Mondja csak.
    .number-please = Mielőtt folytatnánk, megkaphatnám az ügyfélszámát?
    .number-please-why = A szám kell, de nem a tizedik másodpercben. Akinek a szavába vágnak, elölről kezdi, csak hangosabban.
    .so-sorry = Jaj, nagyon sajnálom, el tudom képzelni, milyen bosszantó lehet ez.
    .so-sorry-why = Jó szándékú, de közbevágás: még nem tudja, mit is sajnál. Hagyja előbb befejezni.
    .one-by-one = Kérem, szép sorjában. Ha kiabál, nem tudok segíteni.
    .one-by-one-why = Attól még senki sem nyugodott meg, hogy rászóltak. Egy halk „igen” többet ér minden csendre intésnél.
# source 34621288
node-breath = Na. Ez voltam én. Most Ön jön.
    .or-cut-off = Na? Ott van még? Most Ön jön, ha van ehhez mondanivalója!
    .used-more = A számla az óraállást követi. Hideg hónap volt, sokan többet fogyasztanak, mint gondolnák.
    .used-more-why = Még semmit sem nézett meg, az ügyfél pedig ezt hallja: maga a hibás. Előbb nézze meg, utána magyarázzon.
    .really-sorry = Igazán nagyon sajnálom. Teljesen megértem, mit érez, és őszintén szeretnék elnézést kérni minden kellemetlenségért, amit okoztunk.
    .really-sorry-why = A folytatás nélküli bocsánatkérés ott hagyja az ügyfelet, ahol volt. Egyszer kérjen elnézést, és kösse a következő lépéshez.
    .own-it = A nevem { $agent }. Előbb a zongora, aztán egy számla, amiből nem derül ki semmi. Szeretném sorról sorra átnézni Önnel.
    .own-it-why = Egy név, a baj pár szóban és egy következő lépés: ez felelősségvállalás, hibáztatás nélkül.
    .heard = Egyötöddel több, és a szomszédjáé is: ez nem úgy hangzik, mintha a lámpáin múlna. { $agent } vagyok. Nézzük meg sorról sorra.
    .heard-why = A szomszéd volt annak a percnek a leghasznosabb mondata. Ha visszamondja, az ügyfél tudja, hogy meghallotta.
    .only-phones = Én itt csak a telefont veszem fel, a számlát a számlázás készíti.
    .only-phones-why = Az ügyfélnek az a cég, aki felveszi a telefont. „Az egy másik osztály”: ez az első lépés a rossz ajtó felé.
# source 271b4fe2
node-and-now = Ez kedves Öntől. És mit tesz az ügyben?
    .or-loud = Nem együttérzésért álltam sorba! Megnézi, vagy nem nézi meg?
    .my-own-bill = Higgye el, tavaly télen az én fűtésszámlám is sokkolt. Pontosan tudom, milyen érzés, őszintén együttérzek Önnel.
    .my-own-bill-why = Most már az Ön számlájáról van szó. Az együttérzés abban látszik, amit ezután tesz.
    .take-it-down = Szívesen felveszem panaszként. Beérkezési sorrendben foglalkoznak velük.
    .take-it-down-why = Attól, hogy leírta, még nem foglalkozott vele. A számlát most is meg lehet nyitni.
    .side-by-side = Mellé teszem a múlt havit. Akkor mindketten látjuk, mi változott.
    .side-by-side-why = Rövid, és arra felel, amit kérdeztek: mit tesz?
    .if-you-let-me = Épp erre akartam rátérni, ha hagyná, hogy befejezzem a mondatot.
    .if-you-let-me-why = Az ingerültség gazdát cserélt. A kérdést vegye át, a hangnemet ne.
# source 32676375
node-insulted = Harminc évig vezettem mások könyvelését. Azt hiszi, nem tudok elolvasni egy számlát?
    .or-cut-off = Hat percig hallgattam Önöket. És Ön egy percig sem tud engem meghallgatni?
    .look-first = Igaza van. Előbb válaszoltam, mint hogy meghallgattam volna. Hadd nézzem meg, mielőtt bármit mondanék.
    .look-first-why = Visszavonni egy mondatot tíz másodperc. Megvédeni: az egész hívás.
    .statistics = Ilyet senki sem mond. Csak hát tízből kilencszer a végén mégiscsak a fogyasztás az oka.
    .statistics-why = Ez az ügyfél nem „tízből kilenc”. Az ökölszabály mindig veszít az ellen, akinek a kezében van a papír.
    .object-in-writing = Természetesen kifogással élhet. Írásban, harminc napon belül, a cím a számla hátoldalán van.
    .object-in-writing-why = A panasz az imént elhangzott. Papíron kérni annyi, mint: nem itt, nem most, nem nálam.
    .be-polite = Én csak segíteni próbálok. Megkérem, hogy Ön is maradjon udvarias velem.
    .be-polite-why = Még senki sem sértette meg, csak ellentmondtak. Tartogassa ezt a mondatot arra a napra, amikor szükség lesz rá.
# source 94326730
node-billing-door = Akkor adjon valakit, aki ért a számlákhoz.
    .or-loud = Akkor kapcsolja őket, ha maguk csak azért vannak ott, hogy felvegyék a telefont!
    .their-number = Természetesen. A számlázásnak külön száma van, a számla jobb alsó sarkában. Ők sokkal többet tudnak mondani, mint én.
    .their-number-why = Másik szám, másik sor, és a történet megint elölről. Azt sem tudja, van-e ott egyáltalán valaki.
    .mark-urgent = Továbbíthatom nekik, és megjelölöm sürgősként.
    .mark-urgent-why = Kinek, mikorra? Egy piros zászló egy cédulán, amelyet senki sem olvas, nem lépés.
    .never-tell-us = Őszintén szólva nekünk sem mondanak semmit. Mindig az ügyfelektől tudjuk meg először.
    .never-tell-us-why = Valószínűleg még igaz is. De Önnek könnyebb tőle, nem az ügyfélnek, aki most az egész cégben bízik kevésbé.
    .told-once = Egyszer már elmondta, elég volt. Én nyitom meg a számlát, és ha kell a számlázás, én kérdezem meg őket Ön helyett.
    .told-once-why = Az ügyfél nem osztályt akar. Azt akarja, hogy valaki magára vegye az ügyet.

## 2  A számla

# source 1e9d736a
node-identify = Jó. Mit kér tőlem?
    .or-loud = Hát akkor csinálja már! Mi kell?
    .two-things = Az ügyfélszámát és a számlán szereplő címet, hogy biztosan a jó számlát nyissam meg.
    .two-things-why = Annyit, amennyi kell, olyan keveset, amennyit lehet, és fél mondatban azt is, miért.
    .from-display = Semmit, itt látom a kijelzőn: { $name }, Nyír köz 14., postai számla, átutalás. Stimmel?
    .from-display-why = Egy telefonszám még nem ember. Mondja meg az ügyfél, ki ő; addig az adatlapról semmit se mondjon ki.
    .full-set = Ügyfélszám, születési dátum, anyja neve, a mérőóra száma és egy e-mail-cím kellene. Minden mezőt ki kell töltenem.
    .full-set-why = Öt kérdés, mert az űrlapon öt mező van. A bizonyossághoz kettő is elég.
    .read-it-to-me = Hagyjuk most a formaságokat. Olvassa fel, mi áll rajta, felülről lefelé.
    .read-it-to-me-reply = Ötször elolvastam. Abban bíztam, hogy Ön nézi meg. Mi kell hozzá?
    .read-it-to-me-why = Nagyvonalúnak hangzik, de szám és cím nélkül semmit sem nyithat meg, az ügyfél pedig az Ön munkáját végzi.
# source 5fa4f2d3
node-looking = Négy-hét-egy, egy-nulla-kilenc. Nyír köz tizennégy. Na? Mit lát?
    .silence = Azt hallom, hogy gépel. Azt nem hallom, hogy beszél.
    .one-moment = Egy pillanat, kérem.
    .one-moment-why = Mennyi egy pillanat? Aki csak a billentyűket hallja, minden másodpercet kétszer számol.
    .half-a-minute = Most kérem le az archívumból mindkét hónapot, ez fél perc. Vonalban maradok, és mondom, amit látok.
    .half-a-minute-why = A csend elviselhető, ha az ember tudja, mire való és meddig tart.
    .open-it = Az archívumnak fél perc kell. Addig is: az a másik boríték, amelyet felszólításnak hitt, kibontaná nekem?
    .open-it-why = Az adatlap tud egy második levélről, és az ügyfél is említette. Míg a rendszer tölt, a válasz talán ott fekszik az előszobában.
    .in-order = Az összeg lekönyvelve, jóváhagyva. A rendszer szerint a számla rendben van.
    .in-order-why = A rendszer azt mutatja, mit számláztak ki, nem azt, hogy helyes-e.
    .ring-you-back = Ez nálunk eltart egy darabig, nem szeretném feltartani. Visszahívhatjuk ezzel kapcsolatban?
    .ring-you-back-why = Figyelmesnek hangzik, és felszabadul a vonal. De a számla egyetlen pillantásra van, az ok nélküli visszahívás pedig még egy hívás ugyanazzal a kérdéssel.
# source a9677fa2
node-two-bills = Várjon… Ez nem felszólítás. Ez is számla. Ugyanarra a hónapra, { $right_sum } forint. Egy szó sincs mellette. Akkor most melyiknek higgyek?
    .silence = Elhallgatott. Ez többnyire nem jót jelent.
    .hold-both = Ezt még nem tudom, és az Ön pénzével nem akarok találgatni. Tartsa meg mindkettőt, és egyikkel se tegyen semmit, amíg nem jelentkezem.
    .hold-both-why = Őszinte, és van mibe kapaszkodni. Az adó sorának ismeretében egy dologgal többet is mondhatott volna.
    .newest-counts = Természetesen a későbbi az érvényes. Az elsőt széttépheti.
    .newest-counts-why = Utóbb kiderül, hogy így van, mégis csak tipp volt. Ha nem jön be, az egyetlen bizonyíték most a szemétben lenne.
    .read-me-the-tax = És azon mennyi az adó? { $right_tax }? Az megint a múlt havi kulcs. Helyesbítésnek tűnik; de szeretném, ha ezt megerősítenék, mielőtt számít rá.
    .read-me-the-tax-why = Amit lát, aminek látszik, és amit nem tud: ez három külön dolog, és az ügyfél mindhármat megkapja.
    .machine = Ezeket a gép nyomtatja. Innen nem látom, miért kapott kettőt.
    .machine-why = Igaz, de az ügyfél egyedül marad a két számlával. Tegye hozzá, Ön mit fog tenni.
# source 33b9221d
node-loading = Na? Mi áll benne?
    .or-two = Akkor ezt félreteszem. És az első? Azon mit lát?
    .silence = Halló? Személyesen ment el érte?
    .the-boiler = Említett egy új kazánt. Azok gyakran többet fogyasztanak, amíg rendesen be nem állítják őket, és egy hideg hónap után épp ilyen összeg szokott kijönni.
    .the-boiler-why = A leghangosabb részlet nem mindig az ok. Hogy nőtt-e a fogyasztás, azt maga a számla mondja meg.
    .it-hangs = Most fagyott le a gépem, egy perc, míg újraindul. Amint visszajött, szólok.
    .it-hangs-reply = Legalább megmondja.
    .it-hangs-why = A lefagyott képernyő nem titok, de nem is kifogás. Mondja ki egyszer, és mondja meg, meddig tart.
    .it-is-higher = Már látom. A végösszeg valóban jóval magasabb, mint a múlt havi, ebben teljesen igaza van.
    .it-is-higher-why = Ezt az ügyfél eddig is tudta. Ott van Ön előtt a sor: nevezze meg.
    .name-the-line = A fogyasztás annyi, mint múlt hónapban, az alapdíj is. Csak az adó ugrik: { $last_tax } forintról { $wrong_tax } forintra. Ez az egy sor a teljes különbség.
    .name-the-line-why = Ez ma az első, amit valaki tényleg látott. Ahhoz, hogy megnevezze a sort, nem kell tudnia az okát.
    .system-says = Ez a számlázórendszer dolga. Én csak a végösszeget látom, azt nem, hogyan jön ki.
    .system-says-why = Ennél többet lát: az archívumban minden sor ott van. Ami fél percbe telik, az nem lehetetlen.
    .somebody-checks = Ránézésre nem látom. Valaki megnézi, és visszahívja.
    .somebody-checks-why = Ránézni nem annyi, mint megnézni. Amelyik számlát most senki sem nyitja meg, azt később másvalaki nyitja meg.

## 3  A lényeg: miért?

# source 2c4d4f31
node-why = Köszönöm. Szóval tudok számlát olvasni. Akkor most azt mondja meg, miért. Miért ugrik az adó az ötszörösére?
    .silence = A hallgatás is válasz, de ezt nem fogadom el.
    .or-still-blank = Hogy több, azt innen is látom! Az adó az, magam is megtaláltam: az ötszöröse. Miért?
    .the-law = Feltételezem, ebben a hónapban emelték a kulcsot. Erről a kormány dönt, mi csak továbbhárítjuk, úgyhogy ez most mindenhol, mindenkinek a számláján így lesz.
    .the-law-why = A kitalált okot később vissza kell vonni, és akkor már az igazit sem hiszik el.
    .clear-it-and-ring = Ennek utána kell nézni. Amint kiderül, valaki visszahívja.
    .clear-it-and-ring-why = Ki, és mikor? Nincs gazdája, és délre már negyven ilyen van.
    .not-known-yet = Még nem tudom. Azt látom, melyik sor rossz, azt nem, hogy miért. Inkább megkérdezem, mint hogy olyat mondjak, amit vissza kell vonnom.
    .not-known-yet-why = A „még nem tudom” akkor válasz, ha elmondja, mit tud már, és mit tesz most.
    .not-for-me = Adókérdésekben sajnos nem én vagyok az illetékes, erről nincs információm.
    .not-for-me-why = Több információja van, mint egy perce. Ami hiányzik, meg lehet kérdezni.
    .those-people = Őszintén? Nem először küld ki ilyesmit a számlázás. Ők csinálják, a hívásokat meg mi kapjuk.
    .those-people-why = Jó, ha az ügyfélnek szövetségese van, de ne a saját cége ellen. Most olyasvalakit kér, aki kézben tartja a dolgokat.
    .already-known = Rossz volt az adókulcs, az összes számlán. A mi hibánk, és a helyes két nappal később kiment.
    .already-known-why = Azt kérdezték, miért, és Ön megmondta, miért. Ehhez csak annyi kellett, hogy valaki szóljon, vagy felvegye a telefont.
    .since-noon = Az imént írták ki: rossz adókulcs, az összes számlán. A mi hibánk. A helyes két nappal később kiment.
    .since-noon-why = Ha szól a csengő, a táblára hívás közben is érdemes ránézni.
# source b496f80c
node-challenged = Harminc év alatt egyetlen kulcsváltozás sem kerülte el a figyelmemet. Mikor emelték? Hol olvashatom el?
    .customer-letter = Bizonyára a tavaszi ügyféltájékoztatóban volt. A legtöbben addig már nem olvassák el.
    .customer-letter-why = A második tipp az elsőre épül. Most az ügyfél már nemcsak téved, de figyelmetlen is.
    .components = Ez több összetevőből áll össze. Telefonon ez kicsit messzire vezetne.
    .components-why = Köd. Aki ezt hallja, tudja, hogy Ön nem tudja, és azt is, hogy nem mondja ki.
    .tax-office = Azt az adóhivatal biztosan meg tudja mondani, végül is az ő kulcsuk. Nagyon jó az ügyfélvonaluk.
    .tax-office-why = A számla az Önöké, a kérdés is. Attól, hogy máshová küldi, a mondata még nem lesz igaz.
    .unsay-it = Sehol. Úgy mondtam, hogy nem tudtam biztosan, és visszavonom. Amit tudok, az a sor. Az okát még meg kell kérdeznem.
    .unsay-it-why = Tíz kínos másodperc, és utána megint ér valamit a szava.
# source 46850329
node-demands-lead = Azzal akarok beszélni, aki Önért felel. Most, kérem.
    .or-boiler = Kértem, hogy a kazánommal ne jöjjön! Azzal akarok beszélni, aki Önért felel.
    .or-loud = Elég! A főnökét! Ide a telefonhoz, most!
    .i-carry-it = Én magam teszem fel neki a kérdését, és a válasszal jövök vissza. Így nem kell még egyszer elmondania.
    .i-carry-it-why = Aki a főnököt kéri, olyat kér, akit érdekel. Mutassa meg, hogy ez Ön, és hozza el a főnök válaszát.
    .same-answer = Sajnos ő sem tud mást mondani.
    .same-answer-why = Becsukott ajtó, mögötte egy tipp: meg sem kérdezte.
    .over-to-her = Természetesen. Kapcsolom a mellékét, csak maradjon vonalban, személyesen foglalkozik majd vele.
    .over-to-her-why = Senki sem nézte meg, a helyén van-e. Ebédidő van, egy órája nő a sor, és ő épp a lépcsőn jár.
    .she-rings-you = Ma délután visszahívja Önt, ezt megígérem.
    .she-rings-you-why = Most másvalaki délutánját ígérte el. Azt ígérje, amit Ön tud megtenni.
    .no-drama = Azt hiszem, tényleg nem kell ezt ennyire felfújni.
    .no-drama-why = Hogy mekkora, azt az ügyfél dönti el; és ami azt illeti, nagyobb, mint azt bármelyikük sejtené.
# source cbf2c708
node-asking = És kit kérdez meg? Ebédidő van.
    .silence = Kérdez, vagy Ön is ebédel?
    .nobody-in = Odaát senki sem veszi fel. Attól tartok, ma már nem tehetek többet Önért.
    .nobody-in-why = Az első fele tény, a második nem. Mindig marad valami, ami Önön múlik.
    .not-alone = Körbekérdeztem. Tizenegy óta több kollégámnál is ugyanez a sor a hibás. Nem az Ön lakásával van baj, hanem a mi számláinkkal.
    .not-alone-why = Ha négyen látják ugyanazt, az tény, ok nélkül is. Az ügyfél nincs már egyedül vele.
    .wait-for-noon = A vezetőm most kérdezi személyesen a számlázást, és délben kiírja. Vonalban marad velem addig, vagy inkább megírjam?
    .wait-for-noon-why = Nem a várakozás a baj, hanem ha nem tudni, mire. Mondja meg, mire, meddig, és hagyja választani.
    .here-is-why = Megvan: rossz adókulcs, az összes számlán. A mi hibánk, és a helyesek két nappal később kimentek.
    .here-is-why-why = Egy kérdés a megfelelő embereknek, és az ügy ebben a hívásban elintéződik.
    .just-posted = Most írták ki: rossz adókulcs, az összes számlán. A mi hibánk. A helyesek két nappal később kimentek.
    .just-posted-why = Ha szól a csengő, a táblára hívás közben is érdemes ránézni.
    .two-of-you = Az Öné és a szomszédjáé is egyötöddel több. Meglepne, ha ez nem tőlünk jönne.
    .two-of-you-why = Annak mondta, ami: két számla és egy következtetés. Ha megkérdezi a csapatot, sok lett volna belőle.
    .after-one = Egy körül, gondolom, mind visszaérnek. Ha akkor újra felhív minket, olyat ér el, aki tényleg tud mit mondani.
    .after-one-why = Most az ügyfélnél van az Ön feladata, és másodszor is sorba áll vele.
    .without-them = Most senkit sem érek el, aki tudná. Úgyhogy elmondom, mit tudok tenni nélkülük.
    .without-them-why = Senkinek sem kell mindent tudnia. Egy őszinte határ és mögötte egy lépés messzire viszi a beszélgetést.
# source 97b86c63
node-until-twelve = Délig, rendben. Itt van előttem a konyhai óra.
    .silence = Tik-tak. Azt legalább tudja, mire vár?
    .weather = És amúgy? Egészen enyhe ez a november, nem igaz?
    .weather-why = A csevegés akkor híd, ha kedvelik egymást. Itt az időt magára az ügyre is fordíthatja.
    .aloud = Közben megnézem, megvan-e a befizetése, hogy utána rögtön el tudjuk intézni.
    .aloud-reply = Megvan. Meglátja.
    .aloud-why = A hangosan kimondott munka rövidíti a várakozást, és a befizetésre mindjárt szüksége lesz.
    .here-it-is = Most jött: rossz adókulcs, az összes számlán. A mi hibánk. A helyesek két nappal később kimentek.
    .here-it-is-why = Ok, kié, mi a megoldás. Három rövid mondat elég, ha igaz.
    .open-it-now = Akkor használjuk ki az időt. Az a másik boríték, az állítólagos felszólítás: kibontaná?
    .open-it-now-reply = Ez is számla! Ugyanarra a hónapra, { $right_sum } forint. És egy szó sincs mellette.
    .open-it-now-why = A várakozás ideje az ügyé, és a fél válasz ott feküdt az ügyfél előszobájában.
    .not-longer = Nem tartom fel ezzel tovább. Elmondom, mit tudok most megígérni.
    .not-longer-why = Tisztességes: senki se várjon tovább, mint ahogy megbeszélték. Csak vigyen is valamit a várakozásból: amit meg tud ígérni, időponttal.
# source 0acd5c3f
node-ours = Szóval az Önök hibája. Nem az enyém, nem a kazánomé. Akkor ezt Öntől is hallani szeretném.
    .irregularity = Nem mennék odáig, hogy hibának nevezzem. Az egyik tételnél rendellenesség mutatkozik, amelynek kivizsgálása jelenleg folyamatban van.
    .irregularity-why = Ebből a mondatból mindenki kihallja a jogászt. Aki elismeri, ami úgyis nyilvánvaló, nem veszít semmit.
    .yes-ours = Igen. A miénk, és Ön az elejétől jól látta. Sajnálom, hogy hat perc zongora kellett hozzá, hogy ezt hallja.
    .yes-ours-why = Nyíltan, egyszer, és ahhoz kötve, amin ez az ügyfél átment. Most már van mire alapoznia a bocsánatkérésnek.
    .ashamed = Ez teljes egészében a mi hibánk, és őszintén szégyellem magam. Nem tudok eléggé bocsánatot kérni azért, ahogy ez a cég bánt Önnel.
    .ashamed-why = A felelősség nem bűnösség. Senki sem kérte, hogy térdeljen le, és most az ügyfélnek kell vigasztalnia Önt.
    .last-to-hear = A hiba a számlázáson történt. Mi itt a telefonoknál mindig utoljára tudjuk meg.
    .last-to-hear-why = Jogos panasz, csak nem ide való. A vezetőjének mondja el; az ügyfélnek azt: a miénk.

## 4  És most?

# source 627a0c49
node-what-now = És a pénzem? Azt szeretném tudni, mi lesz vele. És semmi líra, kérem.
    .silence = Egyszerű kérdés. Az én pénzem volt.
    .or-nothing-more = Semmit? Ott ül egy telefonnal meg egy számítógéppel, és semmit sem tud tenni?
    .refund-today = Elintézem, hogy a különbözet még ma a számláján legyen.
    .refund-today-why = Erről senki sem döntött, és Ön nem tudja megtenni. Egy délutánra megnyugtat, és évek bizalmába kerül.
    .settle-in-hand = A második az érvényes: { $right_sum } forint. Ön { $sum } forintot fizetett, { $excess } tehát lejön a következőből. Most rögzítem, és írásban is megkapja.
    .settle-in-hand-why = Melyik számla él, mennyit fizettek, mi jár vissza, és bizonyíték róla. Nem maradt semmi, amiért vissza kellene hívni.
    .settle = A helyes számla két nappal később ment ki: { $right_sum } forint. Ön { $sum } forintot fizetett; a { $excess } túlfizetés lejön a következőből. Most rögzítem.
    .settle-why = Elintézve, visszahívás nélkül. Egy dolog maradt ki: a bontatlan boríték ott fekszik az ügyfél előszobájában.
    .pay-the-second = Az első számlát tegye félre, és fizesse be a másodikat, { $right_sum } forintot. Akkor minden rendben van.
    .pay-the-second-reply = Én már fizettem! Az elsők között mondtam. Kétszer szeretné?
    .pay-the-second-why = Egyetlen pillantás a befizetésekre, még e mondat előtt, és Ön hozta volna a jó hírt.
    .write-by-five = Amit most nem tudok megmondani, megírom: ötig, én, az okkal és a helyes összeggel, vagy azzal, ami még hiányzik.
    .write-by-five-why = Egy név, egy időpont, egy tartalom, és akkor is áll, ha senki sem tud meg semmit. Ez a különbség a visszahíváshoz képest.
    .write-and-mark = Itt a befizetése, { $sum } forint; megjelölöm benne az adót vitatottként, hogy ne vesszen el semmi. Ötig pedig megírom, amit tudunk.
    .write-and-mark-why = A megjelöléshez nem kell se ok, se számlázás, se vezető; a levélhez egy név és egy időpont. Mindkettő Önön múlik.
    .no-reminders = Emiatt ne aggódjon. Letiltom erre a számlára a felszólításokat, így senki sem zaklatja, amíg ki nem derül.
    .no-reminders-why = Kedves válasz egy másik kérdésre. Az ügyfél az elején elmondta, hogy kifizette, és a befizetéseknél is látszik.
    .somebody-rings = Valaki visszahívja ezzel, amint többet tudunk.
    .somebody-rings-why = Ki, mikor, miről? Az a mondat, amelyben nincs név, csak kívánság.
# source 6fddbde4
node-by-five = Ötig. És ha ötkor sem tud többet, mint most?
    .then-just-that = Akkor azt írom meg, és azt, hogy mikor jön a következő hír. Nem kell érte telefonálnia.
    .then-just-that-why = Az az ígéret, amit mindenképp be tud tartani, többet ér egy nagyobbnál, amely másokon múlik.
    .we-certainly-will = Addigra biztosan tudni fogjuk. Erre mérget vehet.
    .we-certainly-will-why = Reméli. Tudni csak azt tudja, hogy írni fog.
    .then-ring-us = Akkor egyszerűen hívjon fel minket még egyszer. Hatig itt vagyunk, és késő délután általában azonnal be lehet jutni.
    .then-ring-us-why = Ezzel az ígéret visszakerül az ügyfélhez. A következő lépés azé, aki ígért.
    .and-a-call = Akkor a csapatból valaki fel is hívja, a biztonság kedvéért.
    .and-a-call-why = Volt egy világos ígéret. A másodiknak nincs gazdája, és arra fognak emlékezni.
# source a1e2c542
node-who-when = Valaki visszahív. Értem. Ki? És mikor?
    .or-reminders = Felszólítás? Én kifizettem! Ki hozza ezt rendbe, és mikor?
    .or-lead = Visszahív. Tudja ezt már ő is? És pontosan mikor, kérem?
    .or-passed-on = Sürgős. Kinek? És ki mondja meg nekem, mi lett vele, és mikor?
    .soon = Az illetékes osztály munkatársa, amint lehet. Általában nem tart sokáig.
    .soon-why = Háromszor semmi: se név, se időpont, se tartalom. Ez a hívás visszajön, és dühösebben.
    .two-working-days = Két munkanapon belül, ez a szolgáltatási normánk. A megadott számon fogjuk keresni, nyolc és hat óra között.
    .two-working-days-why = Egy normának nincs neve. Ez a hívás senkinek a naptárában nincs benne, az Önében sem.
    .me-by-five = Igaza van, ez nem volt válasz. Én írok Önnek, { $agent }, ma ötig, azzal, amit addig megtudunk.
    .me-by-five-why = A kérdés segített. Ki: én. Mikor: ötig. Mit: amit tudunk. Így már ígéret.
    .not-my-diary = Mások naptárába nem látok bele. Megjelölöm sürgősként, ennyit tehetek.
    .not-my-diary-why = A sajátjába belelát. Abból ígérjen.
# source 5ec9c008
node-goodbye = Majd meglátjuk. Ennyi volt?
    .or-settled = Na ugye. Nem is volt olyan nehéz. Egy sor a második számlán, és nem telefonálok. Ennyi volt?
    .or-written = Jó. Ráírom a borítékra: öt óra, { $agent }. Ennyi volt?
    .sum-up = Röviden: rossz volt nálunk az adókulcs, { $right_sum } forint a helyes, { $excess } lejön a következő számlából. Maradt még kérdése?
    .nice-day = Akkor nagyon köszönöm a türelmét és a megértését, és további szép napot kívánok Önnek.
    .nice-day-why = Barátságos, csak senki sem mondta ki, mi az, ami most érvényes. Egy összefoglaló utolsó mondat megspórolja a következő hívást.
    .plan-in-short = Röviden: az adó sora a hibás, nem Ön. Semmit sem kell tennie, amíg meg nem jön a levelem, ma ötig. Így világos?
    .plan-in-short-why = Mindketten ugyanazt tudják: mi a baj, ki mit tesz, és mikorra.
    .what-better = Egy kérdés, ha szabad. Mit csinálhattunk volna jobban?
    .what-better-reply = Szólhattak volna. Mielőtt nekem kell telefonálnom.
    .what-better-why = Nyitott, rövid, a végén. És a választ érdemes továbbadni.
    .all-done = Ennyi volt. Viszonthallásra.
    .all-done-why = Hosszú a sor, de tíz másodperc összefoglalás olcsóbb, mint az a hívás, amely nélküle jön.

## 5  A délután

# source f1060c0f
node-afternoon = Megint én vagyok, az ugráló adóval. Ötig akart írni. Fél ötkor el kell mennem itthonról. Tudja már?
    .not-five-yet = Még nincs öt óra. Időben megkapja a levelét, ahogy délben megbeszéltük.
    .not-five-yet-why = Igaza van, és nem segít vele. Az ügyfél olyat kérdezett, aminek utána tud nézni.
    .what-was-it = Melyik is volt ez? Azóta vagy nyolcvan hívásom volt. Ha mondana pár kulcsszót…
    .what-was-it-why = Délben feljegyzést írt. Olvassa el; az ügyfél egyszer már elmondta.
    .read-first = Jó, hogy hív. Tíz másodperc: előbb olvasok, aztán beszélek.
    .read-first-why = Dél óta kiderülhetett valami. Előbb nézze meg, aztán mondja.
    .no-news = Sajnálom, egyelőre nincs újság. Ha lett volna valami, megírtam volna.
    .no-news-why = Nem nézte meg. A „nincs újság” is állítás, és tíz másodperc alatt ellenőrizhető.
# source 5df3fd6c
node-back-again = Délben telefonáltam, mindenki nagyon kedves volt, és ugyanott tartok. Csak most két számlám van. Mi folyik itt?
    .or-no-refund = Még ma, ezt mondták. Megnéztem a számlámat: semmi. Csak most két számlám van. Mi folyik itt?
    .or-no-call = Valakinek fel kellett volna hívnia. Senki sem hívott. Hát most hívom én Önöket, kilenc perc zongora után. Mi a baj ezzel a számlával?
    .or-no-letter = Ötig, írásban, ezt mondták, és én elhittem. Húsz perccel múlt. Mi a baj ezzel a számlával?
    .or-other-number = Másik számra küldtek. Ott kicseng, és senki sem veszi fel! Most megint itt vagyok, és gondolom, kezdhetem elölről?
    .not-i = Az biztosan egy kolléga volt. Arról nem tudok nyilatkozni, mit mondtak mások.
    .not-i-why = Az ügyfélnek egy cég van, és az ígért. Innentől Ön beszélhet a nevében.
    .from-the-note = Nem kell újra elmondania, itt a feljegyzés: csak az adó ugrott meg. Megnézem, mit tudunk azóta.
    .from-the-note-why = Erre volt jó a déli feljegyzés: a második hívás ott kezdődik, ahol az első abbamaradt.
    .from-the-top = Ezt igazán nagyon sajnálom. Elmondaná röviden, az elejétől, miről van szó?
    .from-the-top-why = Udvarias módja annak, hogy valakivel mindent újra elmondassunk. Előbb nézze meg az adatlapot és a táblát.
    .look-before = Ennek nem lett volna szabad megtörténnie. Mielőtt bármit mondok, megnézem, mit tudunk mostanra. Húsz másodperc.
    .look-before-why = Üres feljegyzéssel ez a legtöbb, amit tehet: egy bocsánatkérés, és előbb nézni, aztán beszélni.
# source 1720fbe6
node-mend = Nos? Hallgatom.
    .or-sharp = Ez sem válasz! Mi a baj ezzel a számlával?
    .tell-cause = Rossz adókulcs, az összes számlán; a mi hibánk. { $right_sum } forint a helyes, { $excess } lejön a következő számlából. Egy órán belül írásban is megkapja.
    .tell-cause-why = Ok, összeg, bizonyíték. Késve, de hiánytalanul, és nem maradt semmi, amit újra meg kellene kérdezni.
    .call-tomorrow = Utánajárok Önnek, és holnap valaki visszahívja ezzel kapcsolatban. A szavamat adom rá.
    .call-tomorrow-why = A második visszahívást akkor sem hiszik el, ha megtörténik. Amit tudnak, azt mondja el, még ma.
    .in-writing-today = Megerősített okom még nincs. Ma írásban megkapja, amit tudunk, holnap tízig pedig azt, ami hiányzik.
    .in-writing-today-why = Őszinte. De az ok dél óta ott van a táblán: egy pillantás a mondat előtt, és lezárult volna az ügy.
    .ten-per-cent = A kellemetlenségért leveszek tíz százalékot a következő számlájából, és felejtsük el az egészet.
    .ten-per-cent-why = Erről senki sem döntött, és a kérdés nem pénzről szólt, hanem az okról.

# source fe4fe2f8
wrap-tell-the-floor = Beírni a csapatchatbe: „Hibás számlák: először az adó sorát nézzétek, a fogyasztás nem változott.”
    .why = Önnek tíz másodperc, mindenki másnak fél hívás.
# source 933dfc37
wrap-let-off-steam = Beírni a csapatchatbe: „Most volt egy igazi cukorfalat. Volt könyvelő. Jó szórakozást, aki kifogja.”
    .why = A következő kolléga most vigyorogva vagy félve veszi fel. A gőzt a vezetőjénél engedje ki, név nélkül.
# source 7a868b7f
wrap-confirm-by-mail = Két sort küldeni: mit találtunk, és mi jön mikorra.
    .why = Ami mindkét oldalon le van írva, azt nem kell elhinni.

# source b3856b88
later-nobody-rang = 14:35. Egy kolléga hívást kap a sorból. A képernyőn az áll, amit Ön délben feljegyzett.
# source e7b9f17c
later-before-five = 16:10. A feladatlista emlékezteti az ötkor esedékes levélre. Ekkor megszólal a telefon: a déli ügyfél az.
# source dc5e084b
later-no-letter = 17:20. A feladatlistában nem állt semmi, így senki sem írt. Egy kolléga veszi fel, és azt látja, amit Ön délben feljegyzett.
# source d07e706a
later-other-number = 12:25. Az ügyfél még egyszer végigvárta a sort. Egy kolléga veszi fel, és azt látja, amit Ön feljegyzett.
# source a258e574
later-two-bills-on-the-table = 15:40. A második borítékot is kibontották. Egy kolléga veszi fel, és azt látja, amit Ön feljegyzett.

# source e3baabcb
goal-settled-at-noon = Ebben az egy hívásban elintézve, visszahívás nélkül.
# source 6168cb34
goal-answered-later = Az ok és az összeg még aznap eljutott az ügyfélhez.
# source c8fc4126
goal-calmer = A végére a harag a középvonal alá csökkent.
# source e3eda822
goal-straight = Az ok azonnal megvolt: senkinek sem kellett várnia rá, se a vonalban, se otthon.
# source 39a293c4
goal-pattern = A hibás sor szerint megjelölve: a vezető csak így látja meg, hogy ugyanarról a hibáról van szó.
# source 97c429ee
goal-note-left = A felismerés bekerült a feljegyzésbe: a következő kolléga ott folytatja, ahol Ön abbahagyta.

# source 12fe09d4
flaw-nobody-told-us = A számlázás napok óta tudta, hogy minden számla hibás, a helyeseket ki is küldte, de senkinek sem szólt: se az ügyfeleknek, se Önnek, se a vezetésnek.
    .origin = Számlázás
# source 2da88c26
flaw-all-at-lunch = Az egész számlázás egyszerre ment ebédelni. Egyetlen ember egyetlen telefonnál elég lett volna.
    .origin = Számlázás

# source dc58df7f
ending-settled = Az ügyfél mindkét borítékra ráírja: „kész”, és leteszi.
# source 517fda97
ending-honest-plan = Ok még nincs, de van egy név, egy időpont és egy következő lépés. Az ügyfél leteszi, nem boldogan, de nem is elveszve.
# source b1a06fad
ending-loose-end = A hívás udvariasan véget ér. Hogy pontosan mi is érvényes most, azt ketten kétféleképp mesélnék el.
# source 0da8447e
ending-waiting-blind = Az ügyfél egy hívásra vár, amely senkinek a naptárában sincs benne.
# source 8e89cef6
ending-sent-away = Kicseng, egyre csak kicseng. Aztán az ügyfél újra az Önök számát hívja, és ő a harminckettedik.
# source 4d3dceab
ending-answered = Késve, de hiánytalanul. „Látja – mondja az ügyfél –, elfér két mondatban.”
# source 386d436e
ending-still-open = Még egy nap két mondatért. Az ügyfél felírja az időpontot és az Ön nevét.
# source df9a1584
ending-trust-gone = Az ügyfél azt kérdezi, hogyan lehet Önöknél szerződést bontani.
# source f4226c9c
ending-hung-up = A kagyló lecsapódik. Egy óra múlva az egész lépcsőház tud róla.
# source a73454f2
ending-out-of-time = Valahol a tizenegyedik percben az ügyfél leteszi a kagylót az asztalra, és otthagyja.
