# source fc0ca985
title = Az első hívás
# source 51756cbe
about = Maga az asztal: odafigyelés, megjelölés, keresés, egy kolléga megkérdezése, ígéret és feljegyzés.
# source fa53108c
brief = Ön Kim, és ez az első délelőttje az otthoni internetet adó Larkline ügyfélszolgálatán. Öt perccel múlt tíz. Valaki egy szerelő miatt telefonál, akinek holnap kell jönnie. Az asztalnál egyszerre mindig csak egy tanácsot kap; nem kell sietnie.
    .goal-1 = Hagyja, hogy a hívó végigmondja, és vegye észre, mi számít abból, amit elmesél.
    .goal-2 = Derítse ki, jön-e holnap valaki, és hánykor.
    .goal-3 = Erősítse meg írásban, és hagyjon olyan feljegyzést, amellyel egy kolléga is tovább tud lépni.
    .may = Bármelyik kiszállást megnyithatja, és felhívhatja a diszpécsereket, akik mindig felveszik. Azt nem tudja elérni, hogy a szerelő hamarabb jöjjön.
# source 7bd1db0c
caller = { $name }
    .prompt-there = Halló? Ott van még?
    .prompt-quiet = Nagyon csöndes lett ott Önöknél.
    .prompt-books = Ha a könyveimet számolja: háromszáz.
# source 2e831c9b
record =
    .events = Hétfő: SMS a kiszállásról, nem kézbesíthető.
    .purchases = Otthon 200, 2019 óta.
    .services = Új csatlakozó a nappaliba, múlt heti megrendelés.
    .settings = Értesítés SMS-ben. Telefon: a { $old } végű szám.
    .complaints = Nincs.
# source 67f886ef
fact-new-number = A hívónak hétfő óta új telefonszáma van.
# source 8bbc1a8e
fact-visit = A szerelő holnap nyolc és tizenkettő között jön; az erről szóló SMS a régi számra ment.
# source dbc7b196
fact-hour = Ez a nap első kiszállása: fél kilenckor jönnek, és tíz perccel előtte telefonálnak.
# source e93ebb25
system-visits = Kiszállások
    .tomorrow-asks = A holnapi kiszállás megnyitása
    .tomorrow-shows = { $number }, { $street } utca. Holnap 8:00–12:00, { $technician }. Új csatlakozó. Hétfői SMS a { $old } végű számra: nem kézbesíthető.
    .tomorrow-otherwise = Ügyfélszám?
# source 87c952f0
department-planning = Diszpécserek
    .hour-asks = Megkérdezem, hánykor jönnek
    .hour-says = { $technician }, holnap… az a nap első címe. Fél kilenc, és tíz perccel előtte telefonálnak. Igaz, amit a teknősről mesélnek?
# source 610d13ef
reason-fault = Hiba a vonalon
# source 12b2b9e2
reason-unconfirmed = Visszaigazolatlan kiszállás
# source a0afbdc7
reason-bill = Kérdés a számláról
# source 97dfae64
promise-text = SMS a kiszállásról az új számra
# source c1da7681
promise-somebody = Valaki majd jelentkezik

# source f545f05b
node-story =
    .part-books = Jó napot! A holnapi napról van szó. A levelükben az áll, hogy a falnak szabadon kell lennie, úgyhogy arrébb vittem a könyvespolcot. Háromszáz könyv, kézben, betűrendben.
    .part-tortoise = Most a fürdőkádban vannak. Ott van { $pet } is: teknős, a könyvespolc mögött lakik, és ilyen közelről még nem látott ennyi irodalmat.
    .part-number = Én pedig itt ülök, hétfő óta új telefonszámmal és egy üres fallal, és senki nem szólt, hogy egyáltalán jön-e valaki.
    .sign-mhm = Ühüm.
    .sign-yes = Igen.
    .sign-books = Háromszáz.
    .number-first = Először az ügyfélszámát kérném.
    .number-first-why = Ami számít, talán épp a következő mondatban jön. Egy szám ráér fél percet.
    .letter = Azt a levelet mindenki megkapja, nem kellett volna az egészet elhordania.
    .letter-why = A könyvek már a kádban vannak. Attól, hogy igaza van, egyiküknek sem lesz jobb.
    .calm = Kérem, szép sorban, mert így nem tudom követni.
    .calm-why = Szép sorban mondja. Figyeljen tovább, és jelezze is, hogy figyel.
# source 017a1503
node-asks = Szóval: jön holnap valaki, vagy hordhatok vissza mindent?
    .surely = Ha a levélben holnap áll, akkor holnap jön valaki. Számíthat rá, eddig mindig így volt.
    .surely-why = Nem nézte meg. Ha nem jön senki, Ön mondta, hogy jönnek.
    .find-out = Háromszáz könyv után nem kellene ezen tűnődnie. Most rögtön kiderítem.
    .find-out-why = Látja, mit tett a hívó, és megmondja, mit tesz Ön. Se kifogás, se találgatás.
    .account = A honlapunkon, a fiókjában bármikor megtalálja az összes kiszállást.
    .account-why = Aki telefonál, már választott egy ajtót. Ne mutasson neki másikat.
    .technicians = Én a helyükön hagynám a könyveket. A szerelők nekünk sem mondanak soha semmit.
    .technicians-why = A hívónak a szerelők és Ön ugyanaz a cég.
# source a375f340
node-doubts = Meg is nézte, vagy ezt így szokás mondani?
    .look-now = Így szokás mondani. Most megnézem.
    .look-now-why = Egy találgatást azonnal visszavonni semmibe sem kerül, és bizalmat ébreszt.
    .mondays = Őszintén szólva annyi itt a dolog ezen a héten, hogy még nem jutottam el odáig.
    .mondays-why = Lehet, hogy igaz, de Önről szól.
    .afternoon = Telefonáljon újra délután, akkorra többet tudunk.
    .afternoon-why = Minden ott van az asztalán, ami kell. A hívónak viszont egy kádnyi könyve van.
# source f2c03cf9
node-who = Köszönöm. { $name } vagyok.
    .hear-it = Persze, itt is van: { $name }, { $street } utca, az ügyfélszáma { $number }, ugye? Megnyitom a kiszállást, fél perc.
    .hear-it-why = Aki a nevet tudja, most már a címet is tudja. Ne Ön mondja el, kérdezze meg.
    .moment = Egy pillanat.
    .moment-why = Mennyi egy pillanat, és ki kérdez? Győződjön meg róla, ki beszél, és mondja meg, mire készül.
    .which-street = Hogy biztosan annak mondjam, akire tartozik: melyik utca, és milyen szám áll a levélen? … Egyezik. Megnyitom a kiszállást, fél perc.
    .which-street-why = Előbb győződjön meg róla, ki beszél, aztán mondja meg, mit csinál, és meddig tart.
# source 48ebd667
node-waits = Nyissa csak. Van itt könyv, amivel elütöm az időt.
    .in-order = Nekem úgy tűnik, minden rendben, a délelőtt folyamán, gondolom, meg is érkeznek.
    .in-order-why = Fél perc alatt tudni lehet. Egy „gondolom” egyetlen könyvet sem tesz vissza a polcra.
    .slow = Ma lassú a rendszer, sajnálom, ezzel nem tudok mit kezdeni.
    .slow-why = Várja meg, közben szóljon egy-egy szót. A fél percet előre jelezte.
    .old-number = Holnap nyolc és tizenkettő között jön a szerelőnk, { $technician }. Az SMS-ünk a régi számára ment, ezért nem kapta meg.
    .old-number-why = Amit megjelölt, és amit kikeresett, együtt: ez az egész rejtvény.
    .eight-to-twelve = Holnap nyolc és tizenkettő között jön a szerelőnk, { $technician }.
    .eight-to-twelve-why = Igaz, csak nem az egész. Hogy miért nem hallott róla a hívó, az ott volt a történetben.
# source ffd84a3e
node-which-hour = Tehát az egész délelőtt. Nem lehet ezt pontosabban megmondani?
    .half-past-eight = De igen, most már tudom: fél kilenc, a nap első címe. Tíz perccel előtte telefonálnak.
    .half-past-eight-why = Megkérdezte azt, aki tudja, és elmondta, mit hallott tőle.
    .by-nine = Felírom, hogy Önhöz jöjjenek először, akkor kilencre biztosan kész lesz minden.
    .by-nine-why = Nem Ön tervezi az útvonalat. A feljegyzett kívánság még nem időpont.
    .terms = A kiszállásokra az általános szerződési feltételek szerint négyórás idősávban kerül sor.
    .terms-why = A hívó Önt kérdezte, nem a feltételeket.
    .not-better = Én nem tudom: annyi biztos, hogy délelőtt, és nem szeretnék találgatni.
    .not-better-why = Őszinte válasz, csak volt egy kolléga, aki tudta.
# source acfb935f
node-agrees = És ha változik? A múltkor én tudtam meg utoljára.
    .hope = Nem fog változni, a szavamat adom rá. Egyáltalán nem kell aggódnia.
    .hope-why = A szava nem állít meg egy furgont. Azt ígérje, amit Ön meg tud tenni.
    .to-which = Tizenegyig megírom SMS-ben. Melyik számra küldhetem?
    .to-which-why = Jó ígéret. Csak a szám elhangzott már a történetben, és újra el kellett mondani.
    .by-eleven = Tizenegyig SMS-ben ott lesz az új számán, és oda megy a változás is, ha lesz. Kim vagyok.
    .by-eleven-why = Mit, mikorra és ki. Ennyi kell egy ígérethez.
    .somebody = Akkor majd valaki jelentkezik Önnél.
    .somebody-why = A „valakinek” se neve, se időpontja. A múltkor is így volt.
# source a23e3d79
node-thanks = Jó. Akkor mi most olvasunk egy kicsit, { $pet } meg én.
    .tariff = Mielőtt leteszi: a nagyobb csomagunkkal havonta csak egy kicsivel többért kétszer olyan gyors lenne az internet.
    .tariff-why = Még semmi sincs bedugva. Kedves búcsú volt; maradjon is az.
    .better = Még egy kérdés: mit csináljunk jobban?
    .better-reply = Olyan számra írjanak, amit az ember tényleg használ.
    .better-why = Tíz másodperc, és a cég olyasmit hall, amit egyetlen felmérés sem kérdez.
    .goodbye = Akkor szép délelőttöt mindkettejüknek. Viszonthallásra!
    .goodbye-why = Jó befejezés. Egy rövid kérdés még belefért volna: aki épp végigcsinálta, az tudja, mi lehetne jobb.
# source e28b80da
wrap-send = Elküldöm az SMS-t a kiszállásról az új számra
    .why = Az ígéretet a hívás után tartjuk be, vagy sehogy.
# source f057f6ef
wrap-report = Jelzem, hogy a kézbesíthetetlen SMS-eket senki sem látja
    .why = A következővel is megtörténik, hacsak valaki nem szól.
# source 70c49996
goal-told = A hívó tudja, hogy jön valaki.
# source 61e31a1a
goal-hour-known = Megkérdezte azt, aki tudja, hánykor jönnek.
# source 48bb096c
goal-calm = A végén a hívó nyugodt.
# source 8be55c1b
goal-note = A feljegyzésben benne van, mikor jönnek, bárki veszi is fel legközelebb.
# source 3ab51aae
goal-number-noted = Az új szám ott van a feljegyzésben.
# source bd962ef0
ending-served = { $name } leteszi. Valahol víz folyik le egy kádból, és valaki azt mondja: még ne!
# source f17abc0a
ending-sent-away = { $name } leteszi, és könyveket kezd hordani.
# source 3b3da474
ending-hung-up = { $name } az Ön mondatának a közepén leteszi.
# source a3455c6f
ending-out-of-time = Megszakad a vonal; semmiben sem állapodtak meg.
# source ae1234f7
debrief = Semmi nehéz nem volt benne, és nehéz hívásokban minden újra előjön. Hagyta, hogy valaki végigmondja, és a mindent megmagyarázó mondat jött utoljára. Elmondta, mit csinál, amíg a rendszer dolgozik. Kérdezett, mielőtt valakit tartásba tett, és időponttal jött vissza, nem találgatással. Egyetlen dolgot ígért, határidővel és névvel, felírta, megtette, és feljegyzést hagyott róla. És jutott ideje egy teknősre is, mert a jól vitt hívás nem hosszú.

# source 635ac334
guide-listen = Valaki mesél Önnek: hagyja. Jólesik neki egy rövid jelzés, hogy figyel; nyomja meg néha az L billentyűt. Ha olyat hall, ami később számíthat, jelölje meg a pont billentyűvel, amíg mondja. Ebben a hívásban ez jön utoljára.
# source b072b286
guide-marked = Jól hallotta. Amit megjelöl, bekerül azok közé a dolgok közé, amelyeket már tud, és nem kell újra megkérdeznie.
# source 91effae6
guide-answer = Most Ön jön: válaszoljon számbillentyűvel vagy kattintással. Olvassa el nyugodtan mindet. Melyik mondat látja meg, amit a hívó tett, és visz közben tovább is?
# source 924f5b9a
guide-take-back = Ez találgatás volt, vagy egy másik ajtó. Vissza lehet vonni: az őszinte válasz is itt van.
# source e69431c0
guide-verify = Mielőtt bármit elmond egy ügyfélről, győződjön meg róla, ki beszél. És ha valami eltart egy ideig, mondja meg, meddig.
# source e8cb5e19
guide-look-up = Most nyissa meg a holnapi kiszállást: F1 vagy kattintás. Eltart egy kicsit. Ezt előre mondta, úgyhogy senki sem bánja; a szóköz továbbengedi az időt.
# source da597410
guide-say-it = Megvan. Mondja el, mit talált, és tegye hozzá, amit megjelölt.
# source be6dc338
guide-no-guess = A kiszállást nem látta, tehát nem tudhatja. Ezt őszintén is meg lehet mondani; a találgatás holnap visszaütne.
# source 10a8f7ac
guide-ask = A pontos időt Ön nem tudja, de a diszpécserek igen. Hívja fel őket. A hívót kérdéssel vagy szó nélkül is tartásba teheti: kérdezzen.
# source b3c2094b
guide-come-back = Visszajött, és nem üres kézzel. Mondja el, mit hallott.
# source e3eedc5d
guide-promise = Egy ígérethez három dolog kell: mit, mikorra és ki. Ha bármelyik hiányzik, az csak remény.
# source 881e576e
guide-goodbye = Mindjárt kész. Maradjon kedves; egy rövid kérdés mindig belefér.
# source 2648907a
guide-cut-off = Ez korán véget ért. Előfordul. Fejezze be az utómunkát, nézze meg, mit mond a kiértékelés, és vegye fel még egyszer: ez a hívás türelmes.
# source cf2615a3
guide-reason = A hívás véget ért, az ügy nem. Adja meg a megkeresés okát, hogy feltűnjön valakinek, ha ugyanaz gyakran előfordul.
# source da691efd
guide-note = Most a feljegyzés. Mit kell tudnia annak a kollégának, aki legközelebb felveszi, és sosem hallott a teknősről?
# source 590c34fc
guide-do-it = Először tegye meg, amit ígért: küldje el az SMS-t.
# source afa9e564
guide-write-it-down = Most kerüljön az ígéret a feladatok közé: a saját nevével és azzal az időponttal, amelyet mondott.
# source 8924a758
guide-finish = Ezzel megvan egy teljes hívás. Fejezze be az utómunkát, és nézze meg a kiértékelést: megmondja, melyik válasz mennyit ért, és miért.
