# source 443ca0f0
title = Három perc levegővétel nélkül
# source 02d11a62
about = Hogyan hallgassunk végig egy szóáradatot úgy, hogy ne sodorjon el, és hogyan tegyük meg végre, amit egyszer már megígértek.
# source aa40ed1a
brief = Ön Dana, harmadik hete telefonál az otthoni internetet adó Orvane ügyfélszolgálatán. 10:20 van. A hívó két és fél percet várt. A kijelzett szám alapján megnyílt egy adatlap; hogy ki beszél valójában, azt még nem tudja.
    .goal-1 = Hallja ki a hosszú, dühös történetből azt a néhány mondatot, amely számít, és hagyja, hogy a hívó végigmondja.
    .goal-2 = Találja meg, mit ígértünk, anélkül hogy bárkinek kétszer kellene elmondania.
    .goal-3 = Egyezzenek meg abban, mi történik és mikorra, tegye is meg, és hagyjon olyan feljegyzést, amellyel egy idegen is boldogul.
    .may = Vonalat lezárni és a számláját törölni Ön is tud; hogy visszamenőleg meddig, azt a tudástár írja. 3 000 forintig adhat jóváírást. A többiről Ines dönt, a supervisor. A kollégák kettőig vannak bent.
# source 21be2dfd
caller = { $name }
    .prompt-panpipes = Halló? Ott van még, vagy megint a pánsíp jön?
    .prompt-typing = Hallom, hogy gépel. Rólam szól, vagy regényt ír?
    .prompt-oven = Ahol én dolgozom, ott odaég, amire ennyi ideig nem néz rá senki.
    .prompt-sleep = Ha elszunnyadt, engem is ébresszen, amikor fölkel.
# source 5cf154e7
record =
    .events = 1-je: bekapcsoltuk a vonalat a { $new_street } utcában. 3-a: egy hívás. Ma 10:18: hívás az ismert számról.
    .purchases = Otthon 200, { $old_street } utca, 2017 óta. Otthon 200, { $new_street } utca, 1-je óta.
    .services = Két vonal, mindkettőn egy router.
    .settings = Papíralapú számlák, egy borítékban. Csoportos beszedéssel fizet.
    .complaints = Nincs bejegyzés.

# source 884d03d0
node-flood =
    .part-list = Nem. Nincs jó reggelt. Jó reggel volt, amíg ki nem nyitottam a postaládát. Eddig maguk pánsípoztak nekem, most én játszom, Ön meg tartja a vonalat. Van egy listám. Kenyeres zacskóra írtam, mert az volt kéznél.
    .part-nights = Tudja, én pék vagyok. Éjszaka sütök. Maguk alszanak, én csinálom a zsemléjüket, szóval nekem most van az éjszaka közepe.
    .part-moved = Szóval. Harmincegyedikén negyvenegy dobozt vittem le a { $old_street } utcából, és föl a { $new_street } utcában a harmadikra, mert a lift átmenetileg nem működik, 2019 óta. Ott lakom. Egy ágy, egy macska, egy internet.
    .part-brochure = És én szabályosan csináltam! Elolvastam a szórólapjukat. „Költözni könnyű.” Egy táncoló pár van rajta. Egy szál lámpával! Ki költözik egy szál lámpával?
    .part-envelope = És ma reggel: egy boríték. Jó vastag. Gondolom, de kedves, írt nekem valaki. Két számla! Az egyik ide, rendben. A másik a { $old_street } utcába, { $sum } forint, ahol nem lakik senki, csak egy radiátor meg egy szobafestő.
    .part-radiator = Minek egy radiátornak kétszáz megabit? Filmet néz? Mondja meg. Nem. Ne mondja. Még nem végeztem.
    .part-neighbour = És a kukáknál ott az alsó szomszéd. Ugyanaz a ház, ugyanaz a fal, ugyanaz a csatlakozó, és a felét fizeti. A felét! A Corvolannál. És ott a második csöngésre fölveszik, azt mondja. Kinevetett. Banánhéjjal a kezében.
    .part-third = És most jön a java. Harmadikán fölhívom magukat. Nekem reggel, maguknak este. És egy nagyon kedves hang azt mondja: el van intézve. Mosolyogva. Hallani lehetett a mosolyt. Minden el van intézve, aludjon jól.
    .part-bread = El van intézve! Ha én azt mondom, hogy a kenyér el van intézve, akkor van kenyér. Ott van. Meg lehet enni.
    .part-machine = Három órát aludtam. Megnyomtam az egyest, a négyest meg a csillagot, elmondtam az egészet egy gépnek, és a gép azt mondta: nem értettem, mit mond. Ez volt a legőszintébb mondat, amit a cégüktől valaha hallottam.
    .part-end = Na. Ez volt a zacskó, mindkét oldala. És most Ön majd azt mondja, hogy ma lassú a rendszer.
    .sign-mhm = Ühüm.
    .sign-yes = Igen.
    .sign-with-you = Figyelek.
    .sign-writing = Mondja csak, írom.
    .reassure = Egy pillanatra hadd szakítsam félbe: már látom is, hogy közösen jó megoldást fogunk találni.
    .reassure-why = A vigasz is közbevágás, ha mondat közepén jön. Akiből ömlik a szó, annak fül kell, nem megoldás.
    .number-first = Hogy gyorsan segíteni tudjak, megkaphatnám az ügyfélszámát?
    .number-first-why = Ebben a percben a szám csak az ügyintézőnek segít. Ráér, ha a hívó végzett.
    .calm-down = Szívesen segítek, de kérem, előbb egy kicsit nyugodjon meg.
    .calm-down-why = Attól még senki nem nyugodott meg, hogy felszólították rá. Csak annyit üzen: a baj a hívó haragja.
    .other-tariff = A szomszédjának biztosan másik szerződése van, a kettőt nem lehet összehasonlítani.
    .other-tariff-why = A szomszéd a hamis nyom. Ha válaszol rá, öt percig a kukákról beszélgetnek.

# source a78d6fec
node-cut-off = Tessék! A gépük legalább megvárta, amíg a menü végére érek. A zacskó közepénél tartottam!
    .silence = És most meg nem szól senki. Gyönyörű. Először túl korán, aztán sehogy.
    .only-helping = Csak időt szerettem volna megtakarítani Önnek, mert ügyfélszám nélkül sajnos semmit nem tudok itt megnyitni.
    .only-helping-why = Ugyanaz a kérés indoklással is ugyanaz a kérés, csak hangosabban. És nem is igaz: az adatlap nyitva van.
    .think-i-know = Azt hiszem, értem: valami nem stimmel a számlájával. Ezt elrendezem.
    .think-i-know-why = Aki a történet felét érti, a baj felére talál megoldást, és még azt sem tudja, melyik fele van meg.
    .let-finish = Igaza van, közbevágtam. Mondja, kérem, én írom, és hallgatok.
    .let-finish-why = Rövid, nem mentegetőzik, és visszaadja a szót: így lehet helyrehozni egy közbevágást.
    .sigh = Jól van. Hallgatom.
    .sigh-why = A sóhaj áthallatszik. Ebben a beszélgetésben egyedül a saját hangját választhatja meg.

# source 9e177f7b
node-rest = Hol is tartottam. Két számla, az egyik arra a lakásra, ahonnan harmincegyedikén eljöttem. Harmadikán pedig valaki azt mondta maguknál, hogy el van intézve. Ez a rövid változat. A poénokról lemaradt.
    .sorry-long = Őszintén sajnálom, ami történt, el tudom képzelni, milyen bosszantó ez, és köszönöm, hogy időt szánt arra, hogy felhívjon bennünket.
    .sorry-long-why = Kedves, és minden hívónak elmondható. Semmi sem mutatja benne, hogy őt meghallotta.
    .restate-short = Harmincegyedikén kiköltözött, harmadikán azt mondtuk, kész, és most mégis jött számla. Jól értem?
    .restate-short-why = A lényeg egy mondatban, kérdőjellel a végén: most már tudja a hívó, hogy megérkezett.
    .request = És pontosan mit szeretne tőlünk?
    .request-why = Az imént mondta el, kétszer. Mondja el, mit értett belőle, és hagyja, hogy a hívó kijavítsa.

# source 6063b0c7
node-out-of-breath = Nos? Van ott valaki, vagy a pánsípnak meséltem?
    .or-milder = Nos. Ennyi volt. … Hagyta, hogy végigmondjam. Ez új.
    .silence = Hahó! Arra kértem, hogy hallgasson meg. Arra nem, hogy haljon meg.
    .sorry-understand = Végtelenül sajnálom. Teljesen megértem, mennyire idegesítő ez Önnek, és szeretném, ha tudná, hogy nekünk minden ügyfelünk fontos.
    .sorry-understand-why = Egy hosszú mondat, és egyetlen szava sem erről a hívóról szól. A megértést az mutatja, ha visszamondjuk, amit hallottunk.
    .two-bills = Egy számlát várt, és kettőt talált a borítékban. Jól értem?
    .two-bills-why = Igaz, de ez a következmény. Az ok az előtte és az utána lévő mondatban van.
    .restate-core = Harmincegyedikén eljött a { $old_street } utcából. Harmadikán azt mondtuk, el van intézve. Nem volt, és ma mindkét lakásra számlát kapott. Erről van szó?
    .restate-core-why = Két döntő tény három percből, a hívó saját szavaival, kérdéssel a végén.
    .double-price = Tehát az a gond, hogy ugyanazért a vonalért kétszer annyit fizet, mint a szomszédja?
    .double-price-why = A leghangosabb kép nem az ok. Minden mondatnál kérdezze meg magától: megoldódna az ügy, ha ez másképp volna?
    .main-thing = Ez most sok volt egyszerre. El tudná mondani még egyszer, röviden, a lényeget?
    .main-thing-why = Három perc a semmiért. Mondja el, ami megvan, és csak azt kérdezze, ami hiányzik.

# source 065ed067
node-half-heard = Ez van a borítékban. És hogy miért van benne? Azt is elmondtam. Részletesen!
    .move-and-third = Mert elköltözött, és mert ami harmadikán elhangzott, csak szó maradt.
    .move-and-third-why = Késő, de telibe talál. Néhány szó is elég, ha a megfelelő szavak azok.
    .check-invoices = Akkor engedje meg, hogy tételről tételre végigmenjünk a két számlán, hogy lássuk, melyik összeg mögött mi áll.
    .check-invoices-why = Szorgalom rossz helyen. Mindkét összeg stimmel; egy szerződés az, amelynek már nem volna szabad léteznie.
    .by-mistake = Valószínűleg a számlázáson hibázott valaki, előfordul.
    .by-mistake-why = Találgatás, és mindjárt egy osztály, amelyre rá lehet fogni. Az okot Önnek elmondták, és ott áll az adatlapon.

# source 0ee2e597
node-what-did-i-say = Kedves. Nagyon kedves. Harmadikán is kedvesek voltak. Akkor mondja meg: mit mondtam?
    .dissatisfied = Hogy nem elégedett a szolgáltatásunkkal, és szeretné, ha az ügye mielőbb rendeződne.
    .dissatisfied-why = Ez mindenkire igaz, aki valaha betelefonált. Kell bele egy dolog, amit csak ez a hívó mondott.
    .all-three = Harmincegyedikén költözött. Harmadikán ígéretet kapott. Ma két lakásra jött számlája.
    .all-three-why = Aki jegyzetelt, az itt még behozhatja a lemaradást, három rövid mondattal.
    .too-dear = Hogy másokhoz képest drágának talál bennünket.
    .too-dear-why = A legtöbb hívó az árról beszél, ezért az ember ezt hallja. Amit a leggyakrabban mondanak, az nem az, amit itt mondtak.
    .honest-gap = Bevallom, elvesztettem a fonalat. Harmadika, azt mondja: mit ígértek akkor Önnek?
    .honest-gap-why = Őszinte és pontos: egyetlen dolgot kérdez, nem az egész történetet újra.

# source d8a8018d
node-confirmed = Igen. Pontosan. Ez az egész kenyeres zacskó egy szuszra. És most?
    .or-told-again = Akkor lassabb sütőknek még egyszer: lakásból el harmincegyedikén, harmadikán ígéret, hogy lezárják, két számla. Megvan? És most mi lesz?
    .will-vanish = Most eltűnik az a második számla. Ne is törődjön vele többet.
    .will-vanish-reply = „Ne is törődjön vele.” Szó szerint ezt mondta harmadikán az a hang. { $name }, május tizennegyedike, irányítószám vége { $postcode }. Előbb nézze meg.
    .will-vanish-why = Lehet, hogy eltűnik; Ön még nem nézte meg. Így kezdődött a harmadika is.
    .who-was-it = Most tudnom kellene, kivel beszélt harmadikán, hogy megkérdezhessem. Nem írt fel véletlenül egy nevet, egy ügyszámot vagy azt, hány óra volt?
    .who-was-it-reply = A saját nevemet megmondhatom. { $name }, május tizennegyedike, irányítószám vége { $postcode }. A magukét maguk keressék meg.
    .who-was-it-why = Az adatlap tíz másodperc alatt megmondja. Soha ne kérdezzük az ügyféltől azt, ami a saját képernyőnkön áll.
    .identify = Most elolvasom, mit írtunk fel harmadikán. Előbb, hogy más ne hallhassa: megadná a születési dátumát és a régi irányítószámát?
    .identify-reply = Május tizennegyedike, és az irányítószám vége { $postcode }. Rajta van egyébként mindkét számlájukon. Kétszer.
    .identify-why = Ugyanaz a kérdés, mint a tizedik másodpercben, csak most jókor jön, és az indoklása a hívót védi.
    .on-display = Látom a kijelzőn, hogy Ön az, nem is fárasztom kérdésekkel. { $old_street } utca és { $new_street } utca, mindkettő nyitva van előttem.
    .on-display-why = A kijelzett szám egy telefon, nem egy ember. Két cím elhangzott, és még senki sem tudja, kinek.

# source 25d860a2
node-searching = Akkor olvassa. Ha lehet, hangosan, szeretnék ott lenni, amikor megtörténik.
    .silence = Amikor így elcsöndesedik, az jó jel vagy rossz?
    .two-active = Két élő szerződést látok, tehát a rendszer szerint mindkét számla helyes.
    .two-active-why = A rendszer azt mutatja, amit bevittek, nem azt, amit megígértek. Mielőtt ellentmond, olvassa el a korábbi beszélgetéseket.
    .opening = Megnyitom, mi történt harmadikán. Pár másodperc, itt maradok a vonalban.
    .opening-reply = Számolok hangosan.
    .opening-why = Ha tudni az okát, a csend nem csend.
    .found-it = Megvan. Harmadika, délután négy negyven, { $colleague }. Ön bejelentette a költözést, mi azt mondtuk, lezárjuk a régi vonalat. Egy piszkozat lett belőle, semmi más.
    .found-it-why = Az ígéret, dátummal és időponttal, a saját nyilvántartásunkból: senkinek nem kellett kétszer elmondania.
    .handover-fault = A legvalószínűbb, hogy technikai hiba történt, amikor az adatok átmentek egyik rendszerből a másikba.
    .handover-fault-why = A kitalált ok egy percig tudásnak hangzik, aztán vissza kell vonni.
    .believe-you = Tudja, mit, én egyszerűen elhiszem Önnek. Ne azt keressük, ki mit mondott, hanem nézzük azt a számlát.
    .believe-you-why = Nagyvonalú, de a hívó azt szerette volna hallani, hogy igaza volt. És a piszkozat nélkül nem tudja, mi a teendő.

# source d70d1263
node-doubted = Aha. És az a hang harmadikán, az mi volt? Hiba? Álom? Nappal pont magukkal álmodom?
    .read-first = Nem. Ön pontosan elmondta, én nem olvastam pontosan. Tíz másodpercet kérek, utána beszélek.
    .read-first-why = Megállítani önmagunkat nem szégyen. Jobb most megnézni, mint még egy percig a magunk igazát védeni.
    .in-writing = Ha megírja nekünk a dátummal és a névvel együtt, biztosan alaposan ki fogják vizsgálni.
    .in-writing-why = A panaszt már elmondták, szóban, három percen át. Aki írásért küld el valakit, udvariasan mond nemet.
    .what-i-see = Én sajnos csak azt tudom elmondani, amit a képernyőn látok.
    .what-i-see-why = És amit lát, az több ablakból egy. Nézzen tovább, mielőtt azt mondja, hogy nincs semmi.
    .long-day = Köztünk szólva, egy hosszú nap végén némelyik kolléga könnyen mond ilyesmit.
    .long-day-why = Önnek megkönnyebbülés, a hívónak nem. Neki mindketten az Orvane.
    .read-after-all = Nem álmodta. Előbb beszéltem, aztán olvastam: harmadika, délután négy negyven, költözés bejelentve, lezárás piszkozatban.
    .read-after-all-why = Egy elhamarkodott mondatot visszavonni három másodperc. Megvédeni: az egész beszélgetés.
    .read-first-reply = Tizet. Kenyerekben számolok.

# source d1f23fc2
node-wants-the-boss = Jó éjszakát. Adjon valakit, akit azért fizetnek, hogy tudja. A főnökét. Várok, a zenéjüket már megszoktam.
    .the-same = A supervisorunk is pontosan ugyanezt mondaná, higgye el. Inkább nézzük a számlát.
    .the-same-why = Egy becsukott ajtó és egy találgatás egyetlen mondatban.
    .put-through = Természetesen, máris kapcsolom a supervisort, ő biztosan tud majd segíteni; kérem, maradjon a vonalban, csak egy pillanat.
    .put-through-why = Udvarias, és a hívó újra kezdheti a harmincegyedikénél meg a dobozoknál, olyasvalakinek, aki semmit nem tud.
    .factual = Maradjunk, kérem, a tényeknél, akkor gyorsabban haladunk.
    .factual-why = A hívó öt tényt adott Önnek. Akinek még egy sincs, az Ön.
    .you-were-right = Megkaphatja. De Önnek volt igaza, itt van előttem: harmadika, délután négy negyven, egy ígéret, és mögötte csak egy piszkozat.
    .you-were-right-why = Késő, de megadja, amiért a hívó a főnököt kérte: valakit, aki elolvasta.
    .two-minutes = Megkaphatja. De akkor harmadszor is elmondja a zacskót. Megkérdezem őt én, és a számlára még ebben a hívásban választ kap.
    .two-minutes-why = Nem utasítja el a kérést, és gyorsabbat kínál: a főnök jön az ügyhöz, nem a hívó a főnökhöz.

# source 6750a4b8
node-the-draft = Piszkozat. Valaki piszkozatot csinált belőlem. Szóval igaz: nem bolond vagyok, csak fáradt. És ez most kinek a sara?
    .our-fault = Teljes egészében a miénk, egyértelműen szerződést szegtünk. Az Ön helyében én kártérítést kérnék.
    .our-fault-why = A felelősségvállalás nem beismerő vallomás. Az ügyet Ön viszi; hogy ki miért felel, azt nem Ön ítéli meg.
    .ours-now = A miénk. Ön harmadikán megtette a magáét, mi nem. Sajnálom ezt a hónapot. Mostantól az én asztalomon van.
    .ours-now-why = Aki felveszi, az a cég: vállalja, ami történt, nem hibáztat senkit, és mostantól van gazdája.
    .three-things = A miénk, háromszorosan: lezárás harmincegyedikétől, díjmentes átfedés, levél. Semmit nem kapott meg. Sajnálom. Ma mind a három megjön.
    .three-things-why = Megkérdezte a kollégát, mielőtt beszélt, és minden adott szót meg tudott nevezni. Ennél erősebb bocsánatkérés nincs.
    .a-word = { $colleague } dolga lett volna elküldeni. Gondom lesz rá, hogy valaki komolyan elbeszélgessen vele.
    .a-word-why = A bűnös nem megoldás. A piszkozat csapdája pedig holnap is ott vár a következőre.
    .month-end = Hó végén a fél város költözik, ilyenkor sajnos néha ott marad egy-egy dolog.
    .month-end-why = Lehet, hogy így van, de ez a mi bajunk. A kéretlen magyarázat kifogás.

# source 356a1811
node-nobodys-head = Nekem nem kell senkinek a feje. Én aludni akarok. Érti a különbséget?
    .only-explain = Nem kifogásnak szántam, csak szerettem volna, ha érti, hogyan fordulhat elő nálunk ilyesmi.
    .only-explain-why = Ha a magyarázatot is megmagyarázza, kettő lesz belőle.
    .furious-too = Értem. Őszintén, az Ön helyében én is ugyanilyen dühös volnék ránk.
    .furious-too-why = Együttérzés, de a hívó ágyat kért, nem társaságot.
    .so-it-ends = Igen. Úgyhogy nem magyarázok tovább, hanem befejezem. Sajnálom.
    .so-it-ends-why = Itt a legrövidebb válasz a legjobb: elfordul attól, ami volt, afelé, ami most történik.

# source 6d4a0a28
node-remedy = Akkor mondja úgy, hogy egy pék is értse: mi lesz a { $sum } forinttal?
    .silence = Ilyen nehéz kérdés? { $sum } forint. A maguk papírján áll.
    .all-three = Három dolog, mind ma, mind én: a régi vonalat harmincegyedikével lezárom, azt a számlát törlöm, és leállítom a ma esti beszedést. Kettőig írásban is megkapja.
    .all-three-why = Előbb megnézte, aztán ígért: a szabályt, a pénzt, az időpontot. Nincs ebben a mondatban semmi, ami megdőlhetne.
    .leave-it = Azt a számlát egyszerűen hagyja, ne fizesse be. Majd utánanézetek.
    .leave-it-why = Magától befizetődik, csoportos beszedéssel. Aki pénzről ad tanácsot, nézze meg, hogyan mozog az a pénz.
    .look-first = Mielőtt bármit ígérek, két dolgot megnézek: meddig zárhatok vissza, és mikor megy le a pénz. Fél perc.
    .look-first-reply = Maguknál most először akar valaki tudni valamit, mielőtt mondja. Tessék, a fél perc.
    .look-first-why = Előbb nézni, és ezt ki is mondani: harmadikán éppen ez hiányzott.
    .close-and-cancel = A régi vonalat harmincegyedikével lezárom, azt a számlát pedig törlöm. Kettőig írásban is megkapja.
    .close-and-cancel-why = Jó, van gazdája és határideje. Csak a ma esti beszedés nem tud még róla.
    .pay-first = Az lesz a legjobb, ha egyelőre mindkettőt hagyjuk futni. Ami sok volt, azt valamelyik következő számlában beszámítjuk.
    .pay-first-why = Az ügyfél előlegezi meg a mi hibánkat. A tudástár pedig azt írja: törölni kell, nem beszámítani.
    .to-contracts = Továbbítom a szerződéseseknek, a visszamenőleges lezárásokról ők döntenek.
    .to-contracts-why = Se gazdája, se határideje, és még csak nem is igaz: a tudástár szerint bármelyik ügyintéző megteheti.

# source d27c9d50
node-by-itself = Este hatkor meg kiszolgálják magukat! Úgy nyúlnak a számlámba, mint a saját kötényzsebükbe. Aláírtam azt a papírt. Magától megy!
    .bank = A bankja nyolc hétig indoklás nélkül visszahívja a beszedést, két kattintás az egész.
    .bank-why = A legrosszabb válasz: az ügyfél a mi hibánkat egy másik pultnál javítja ki.
    .comes-back = Ha mégis lemenne, később automatikusan visszakapja.
    .comes-back-why = Semmi nem jön vissza automatikusan egy olyan cégnél, ahol egy lezárás piszkozat maradhat.
    .debit-first = Akkor ezzel kezdem. Leállítom a beszedést, lezárom a vonalat harmincegyedikével, és törlöm a számlát. Kettőig írásban is megkapja.
    .debit-first-why = A hívó szólt, hogy mi kerülte el a figyelmét. Fogadja el, vegye előre, és menjen tovább.
    .answer-by-two = Erre nem gondoltam, leállítom. Hogy meddig zárhatok vissza, azt még nem tudom. Kettőig megkapja tőlem a választ, írásban.
    .answer-by-two-why = Őszinte abban, ami nyitott, biztos abban, ami nem, és a többire időpontot mond.

# source 0478f324
node-the-trouble = Hm. Ez amúgy is járt volna. És a többi? A pánsíp, a zacskó, az alvás? Mit kapok érte, egy naptárt?
    .no-authority = Higgye el, nagyon szívesen adnék valamit, de ehhez az én szintemen sajnos nincs jogosultságom.
    .no-authority-why = Van 3 000 forintja, és egy supervisora, egyetlen üzenetnyire. A „nincs jogosultságom” ott ér véget, ahol a kérdezés kezdődik.
    .own-three = Nem naptárt. 3 000 forintot írok jóvá a következő számlán, én, most.
    .own-three-why = Gyors, és belefér a keretébe. Egy megszegett szóért többet is lehet, ha megkérdezi.
    .month-on-us = Nem naptárt. Megkérdeztem Inest: a { $new_street } utcai havi díjat, { $goodwill } forintot, most mi álljuk. Azért a hónapért, amíg utánunk járt.
    .month-on-us-why = Előbb kérdezett, mint hogy követelték volna, az döntött, aki dönthet, és összeg is van. Bocsánatkérés, amelynek a kezében is van valami.
    .month-own = Nem naptárt. A { $new_street } utcai havi díjat, { $goodwill } forintot, most mi álljuk. Szavunkat adtuk, és nem tartottuk meg.
    .month-own-why = Ezt mondhatná az ügyintéző azonnal, ha a kerete a cég szokásos hibáihoz igazodna.
    .three-months = Ezek után három hónapot díjmentesen beírok Önnek.
    .three-months-why = Csodásan megnyugtat, a következő számláig. Második kedves hang, második üres ígéret.
    .or-open = Hm. Majd meglátjuk. És az eddigi rohangálásért? A pánsíp, a zacskó, az alvás? Mit kapok érte, egy naptárt?
    .propose-it = Szívesen felterjesztem. Ha jóváhagyják, a következő hetekben biztosan jelentkezünk.
    .propose-it-why = Se gazdája, se határideje, se összeg. Aki dönt, egyetlen üzenetnyire ül.

# source ca5644dc
node-corvolan = Aha. A Corvolannál, mondja a szomszéd, egy süteményt is tettek volna a borítékba. Miért vagyok én még maguknál, megmondaná?
    .six-months = A Corvolannál a fél ár általában csak az első fél évre szól. Utána ott többet fizet, mint itt.
    .six-months-why = Lehet, hogy így van. De ez érzés, nem árlista: ne azt vizsgálja, igaz-e.
    .loyal = Nagyon sajnálnánk, ha ennyi év után elveszítenénk, mert a hűséges ügyfeleink igazán sokat jelentenek nekünk.
    .loyal-why = Annyit jelentettek, hogy a lezárás piszkozat maradt. Hogy miért maradjon, azt megmutatni kell, nem mondani.
    .more-megabits = Megnézzük a csomagját? Egy kicsivel többért ötszáz megabitje lehetne az új lakásban.
    .more-megabits-why = Egy internetet kért, nem nagyobbat. Amíg egy ügy nyitva van, nem adunk el.
    .fair-question = Jogos kérdés. Kérdezze meg este újra, amikor a vonal zárva lesz, és nem vontak le semmit.
    .fair-question-why = Aki azzal fenyeget, hogy elmegy, esélyt ad, hogy megtartsuk. Fogadja el az érzést, és hagyja, hogy a tett válaszoljon.
    .bins = Hát, a kukáknál sok mindent összebeszélnek az emberek.
    .bins-why = Egy kis nevetés a hívó rovására, éppen ott, ahol már egyszer kinevették.

# source bb2c06a7
node-how-will-i-know = És miből veszem észre, hogy ezúttal történik is valami? Az előző is mosolygott. Én meg most megyek aludni.
    .silence = Hallom, hogy kattintgat. Nekem kattintgat? Akkor kattintgasson.
    .or-mellow = Jó. Már majdnem hiszek Önnek. És miből veszem észre, hogy most van is kenyér? Mert én megyek aludni.
    .before-you-wake = Nem hívja senki, Ön alszik. Mire fölkel, lesz egy e-mailje három sorral: lezárva, törölve, beszedés leállítva. Aláírva: Dana. Így megfelel?
    .before-you-wake-why = A huszadik másodpercben elhangzott tény most lett hasznos: a megfelelő csatorna, a megfelelő időben, ennek az egy embernek.
    .do-it-now = Elküldöm a lezárást és leállítom a beszedést most, amíg a hívó vonalban van
    .do-it-now-why = A kész több, mint a kész lesz. Amit a hívás alatt befejeznek, az nem maradhat piszkozat.
    .ring-at-noon = Délben személyesen fölhívom, és elmondom, hogy áll az ügy, akkor nem kell tovább izgulnia.
    .ring-at-noon-reply = Délben. Az éjszakám közepén. A pék nappal alszik. Írjon.
    .ring-at-noon-why = Jó szándékú, és fölver egy péket az éjszaka közepén. Az ígéret az emberhez igazodjon: ő vajon mikor alszik?
    .a-mail = Kettőig kap egy e-mailt, az én nevemmel az alján.
    .a-mail-why = Jó: írásban, időponttal, névvel. Hogy mi lesz benne, azt a hívó szívesen hallotta volna.
    .next-invoice = Már minden benne van a rendszerben, a következő futással automatikusan átmegy; legkésőbb a következő számlán látni fogja.
    .next-invoice-why = „A rendszerben” volt a piszkozat is. Olyan jelet adjon, amelyet az ügyfél lát, mielőtt kérdeznie kellene.

# source a70cd252
node-good-night = Jó. Megnézem majd. És ha nincs ott, hozom a másik zacskót.
    .or-content = Jó. Akkor mehet a zacskó a papírkukába. Van még valami? Hív a párnám.
    .sorry-again = Nincs. Még egyszer nagyon-nagyon sajnálom a kellemetlenséget, és köszönöm a türelmét és a megértését. Viszonthallásra!
    .sorry-again-why = Ha egyszer jól kértünk bocsánatot, nem kell repeta. Az maradjon a fülében, amiben megállapodtak.
    .television = Még valami, ha már új ott: tévével alig lenne drágább a vonal.
    .television-why = Még semmi sincs lezárva. Aki nyitott ügy közben ad el, annál az egész beszélgetés eladásnak látszik.
    .ask-opinion = Egy kérdés: mit tegyünk, hogy a következő költözőnek ne kelljen zacskó?
    .ask-opinion-reply = Egy cetli. Amilyet a lisztesem hagy: dátum, pipa, aláírás. „Lezárva.” Akkor elhiszem, és maguk sem felejtik el.
    .ask-opinion-why = A dühös hívó egy hónapja gondolkodik a mi folyamatunkon. Kérdezze meg, ha elült a vihar.
    .three-lines = Csak ennyi: a régi vonal harmincegyedikével lezárva, { $sum } forint törölve, e-mail kettőig. Köszönöm, hogy végigmondta. Aludjon jól.
    .three-lines-why = Az hangzik el utoljára, amiben megállapodtak. És a köszönet szól is valamiért: az egész zacskóért.
    .done-already = Egy perce le is van zárva, este nem megy le semmi. Köszönöm az egész zacskót. Aludjon jól.
    .done-already-why = Amikor a pék azt mondja, el van intézve, van kenyér. Most van.
    .bye = Nincs, ennyi volt. Jó éjszakát kívánok, vagy jó napot.
    .bye-why = Barátságos, de senki nem ismétli meg, miben maradtak, és három óra alvás után rövid az emlékezet.

# source ce85b36b
node-is-it-closed = { $name }, május tizennegyedike, irányítószám vége { $postcode }, ismerem magukat. Kaptam egy e-mailt valami Danától. Szép szavakat kaptam már. Úgyhogy egész bután kérdezem: le van zárva?
    .silence = Ön nem Dana, ugye. Egyszerű kérdés: igen vagy nem.
    .mail-says-so = Ha Dana ezt írta, akkor úgy is van, tényleg ne aggódjon.
    .mail-says-so-why = Harmadikán is volt feljegyzés. A feljegyzés azt írja, mit akart valaki tenni; a szerződés azt, ami van.
    .whats-it-about = Délelőtt nem én voltam a vonalban. Elmondaná röviden, miről van szó?
    .whats-it-about-why = A zacskó harmadszor. Amit Dana nem írt fel, azt az ügyfél fizeti meg.
    .read-the-note = Nem kell elmondania semmit, minden benne van Dana feljegyzésében. Megnyitom magát a szerződést, tíz másodperc.
    .read-the-note-reply = Magát a szerződést. Ezt már szeretem.
    .read-the-note-why = Erre való a feljegyzés: a következő ott folytatja, ahol az előző abbahagyta.
    .seen-myself = Igen. Harmincegyedikével lezárva, a számla törölve, pontosan úgy, ahogy Danával megbeszélték. Itt van előttem.
    .seen-myself-why = Megnézte a szerződésben, és egy sorban elmondta. Azért rövid, mert igaz.
    .seen-half = Le van zárva, ennyit látok. Hogy délelőtt még miben állapodtak meg Önnel, azt nem; elmondaná röviden?
    .seen-half-why = Helyes, és mégis előkerül a zacskó. Egyetlen sornyi feljegyzés megspórolta volna a hívónak.

# source 49399788
node-the-slip = És ezt megkaphatom egy cetlin? Dátummal? A hűtőre. A lámpás táncoló pár mellé.
    .send-slip = Igen. Lezárás, dátum, a nevem, egy oldalon, öt percen belül ott van az e-mailjei között.
    .send-slip-why = Apróság, azonnal. Ez az, amit holnap a kukáknál elmesélnek.
    .mail-enough = Dana e-mailje viszont már megvan Önnek. Az ugyanolyan érvényes, azt is kinyomtathatja.
    .mail-enough-why = Helyes, és öt perccel szűkmarkúbb a kelleténél. A kérés nem az érvényességről szólt.
    .no-form = Ilyen cetlit a rendszerünk sajnos nem ismer. De a javaslatot szívesen továbbítom.
    .no-form-why = Amire nincs nyomtatvány, arra elég egy kétsoros e-mail.

# source 73f6dbfe
node-money-gone = { $name }, május tizennegyedike, { $postcode }. Hazaérek a kemencétől, ránézek a számlámra: { $sum } forint, elment tegnap este hatkor. A „töröljük” maguknál mást jelent?
    .or-no-word = { $name }, május tizennegyedike, { $postcode }. Hazaérek a kemencétől, ránézek a számlámra: { $sum } forint, elment tegnap este hatkor. Egy radiátorért!
    .silence = A gondolkodáshoz is pánsíp kell?
    .story = Ezt nagyon sajnálom. Tegnap nem voltam bent, úgyhogy megkérném, mondja el az elejétől, mi történt, és miben állapodtak meg Önnel.
    .story-why = A zacskó elölről, másnap, egy idegennek. Az adatlap egy kattintásra van.
    .bank-again = A leggyorsabb, ha a bankja visszaküldi a beszedést.
    .bank-again-why = Nekünk gyors. Mi vettük el, mi visszük vissza.
    .send-back = Le kellett volna állítani, és nem történt meg. Most visszautalom, két napon belül ott van, és egy órán belül írásban is megkapja, a nevemmel.
    .send-back-why = A második hibát ugyanúgy vállaljuk, mint az elsőt: mi romlott el, mit teszek, mikorra.
    .dana-should = Ezt Danának kellett volna leállítania. Üzenek neki, hogy jelentkezzen Önnél.
    .dana-should-why = Az ügy visszavándorol egy asztalhoz, ahol nem ül senki. Aki felveszi, azé.

# source cb8852c0
node-nothing-came = { $name }, május tizennegyedike, { $postcode }. Aludtam, megittam a kávémat, megnéztem: nincs e-mail. Kettőig, azt mondták. Na, van kenyér, vagy nincs?
    .or-no-word = { $name }, május tizennegyedike, { $postcode }. Reggel én elvesztettem a türelmem, maguk meg a hívásomat. Aludtam, megnéztem: semmi. Na, van kenyér, vagy nincs?
    .silence = Ezt a csendet ismerem. Ez a nincs kenyér csendje.
    .spam = A levélszemétben megnézte? A mi leveleink sajnos gyakran odakerülnek.
    .spam-why = Az első gyanú az ügyfélre esik. Nézze meg a saját szerződését, mielőtt mást a postaládájába küld.
    .no-bread = Még nincs kenyér. A vonal még nyitva van; most zárom le, harmincegyedikével, és mire leteszi, meg is írtam.
    .no-bread-why = A színtiszta igazság és a tett egy lélegzetvétellel. Késő, de befejezett.
    .certainly-coming = Akkor biztosan úton van Önhöz; délutánonként nálunk néha kicsit tovább tart. Csak annyit kérnék, hogy ma estig legyen türelemmel.
    .certainly-coming-why = Második ígéret egy megszegett tetejébe, megint anélkül, hogy megnézte volna.

# source fa58e650
wrap-send-closing = Elküldöm a régi vonal lezárását harmincegyedikével, az e-maillel együtt
    .why = Amit a hívásban mondtak, utána meg is kell tenni. Pontosan ez a kattintás hiányzott harmadikán.
# source 94a61417
wrap-stop-debit = Leállítom a régi vonal ma esti beszedését
    .why = A törölt számla nem állítja meg a beszedést, amelyik már úton van.
# source b15cc0d7
wrap-log-competitor = Feljegyzem a marketingnek, ahogy elhangzott: „a szomszéd szerint a Corvolan féláron van, és a második csöngésre fölveszik”
    .why = A hívásban nem számított, a cégnek mégis ér valamit: úgy, ahogy az ügyfél érzi, vizsgálat nélkül.
# source 881dd7f4
wrap-log-slip = Feljegyzem az ötletet: keltezett cetli minden lezárt vonalról
    .why = A dühös hívó megmondja, mi lehetne jobb. Semmit nem ér, ha az Ön fülében marad.
# source 75840154
wrap-report-draft = Jelentem: ha egy lezárás piszkozatként marad, nem lesz belőle se feladat, se riasztás
    .why = A kolléga elfelejtette; a rendszer hagyta, hogy elfelejtse. Végleg csak a másodikat lehet megjavítani.
# source d545a321
wrap-next-desk = Ezt nem fogod elhinni. Most volt egy kenyeres zacskósom. (a szomszéd asztalnak)
    .why = Két másik hívó hallja a háttérben, Ön pedig azt hallja, ahogy egy emberből anekdotát csinál.

# source 59074616
system-record = Ügyféladatlap
    .contacts-asks = Korábbi megkeresések megnyitása
    .contacts-shows = 3-a, 16:40, { $colleague }. Költözés 31-én, { $old_street } utcából { $new_street } utcába. Régi vonal lezárása: PISZKOZAT. Ügyfél tájékoztatva. Feladat: nincs.
# source 60c46ad8
system-payments = Befizetések
    .debits-asks = A következő beszedések megnyitása
    .debits-shows = Ma 18:00: két beszedés, vonalanként egy; { $old_street } utca: { $sum } forint. Egy-egy beszedés aznap 14:00-ig állítható le.
# source 802c1355
system-handbook = Tudástár
    .moving-asks = Keresés: költözés
    .moving-shows = Költözés, 3. oldal a 7-ből. Ha a költözést bejelentették, a régi vonalat bármelyik ügyintéző lezárhatja a költözés napjáig visszamenőleg, legfeljebb 60 napra. A későbbi számlákat törölni kell, nem beszámítani.
# source 1d84e112
system-contracts = Szerződések
    .old-line-asks = A régi vonal megnyitása
    .old-line-shows = { $old_street } utca: 31-ével lezárva, rögzítve ma. { $sum } forintos számla: törölve.
    .old-line-otherwise = { $old_street } utca: AKTÍV. Lezárás 31-ével: piszkozat, mentve 3-án, nem küldték el.

# source 1f99df3f
department-colleague = { $colleague }, itt a teremben
    .words-asks = Mit ígértünk pontosan 3-án?
    .words-says = A pék! Azt mondtam: lezárjuk harmincegyedikétől, az átfedést nem kell fizetni, egy héten belül levél. Az űrlap kért egy routerszámot, elmentettem, lejárt a műszakom. Jaj, ne.
# source aa79a4ab
department-supervisor = Ines, supervisor
    .goodwill-asks = Mit adhatunk a sok utánajárásért?
    .goodwill-says = Harmadikán a szavunkat adtuk? Akkor az új lakás havi díja most a miénk: { $goodwill } forint. És mondd meg neki, mielőtt kérnie kell.
    .transfer-warm = Átadnám Inesnek, a supervisornak. Előbb mindent elmondok neki, hogy Önnek ne kelljen újra.
    .transfer-warm-why = Melegen átadni jobb, mint átdobni. De ehhez az ügyhöz nem kellett főnök: a székéből mindent el lehetett intézni.

# source db4a7553
fact-nights = A hívó éjszaka süt, és nappal alszik.
# source f874d2b1
fact-moved = A hívó a múlt hónap 31-én elköltözött a régi lakásból.
# source 747905c2
fact-two-bills = Egy borítékban két számla jött, az egyik az üres lakásra.
# source 065015da
fact-neighbour = A szomszéd a felét fizeti, a Corvolannál.
# source 67b9c4f3
fact-promise-3rd = 3-án nálunk valaki azt mondta, hogy minden el van intézve.
# source adcf6d6e
fact-note-3rd = A 3-ai bejegyzés: a költözést bejelentették, a lezárás piszkozat maradt.
# source 517467bf
fact-exact-promise = A 3-ai szavak: lezárás 31-étől, az átfedést nem kell fizetni, egy héten belül levél.
# source bb871a7c
fact-may-backdate = Az ügyintéző a költözés napjáig visszamenőleg lezárhatja a vonalat.
# source 97ba807d
fact-debit-tonight = Ma 18:00-kor mindkét számlát beszedik; egy-egy beszedés 14:00-ig állítható le.
# source f3c05e9b
fact-goodwill = Ines jóváhagyja az új vonal e havi díját.
# source e7bcca32
fact-delivery-note = A hívó ötlete: keltezett cetli arról, hogy lezárva, mint egy szállítólevél.
# source cc68047d
fact-closed-seen = Maga a szerződés mutatja, hogy a régi vonal le van zárva.

# source 209b5138
reason-closing-undone = Költözés: megígért, de el nem végzett lezárás
# source 16e63140
reason-price = Ár: a konkurenciánál olcsóbb
# source 04e89836
reason-waiting = Várakozás és menü

# source 42d6cf95
promise-closing = A régi vonal lezárása 31-ével, a számla törlése, írásos visszaigazolás
# source e2a1e061
promise-answer = Kideríteni, meddig lehet visszamenőleg lezárni, és megírni
# source 87279639
promise-free-months = Három hónap díjmentesen

# source 2a6fc1d9
later-rested = 16:10. A hívó aludt egyet, és újra telefonál. Ön most Dana egyik kollégája, és csak Dana feljegyzése van Önnél.
# source b1cd1387
later-morning-after = Másnap reggel, 07:40. Ön a korai műszak egyik kollégája, és csak Dana feljegyzése van Önnél.
# source 18856f92
later-empty-mailbox = 16:10. A hívó aludt egyet, és újra telefonál. Ön most Dana egyik kollégája, és csak Dana feljegyzése van Önnél.

# source 14417c2e
goal-settled = A hívó válasszal tette le, és a válasz helyes volt.
# source f4847f99
goal-closed = A régi vonal valóban le van zárva.
# source 21f6bac7
goal-money-safe = Este nem vonnak le semmit.
# source 437537d6
goal-calmed = Hangosan kezdte, a végére legfeljebb bosszús volt.
# source 13379ecd
goal-handed-on = A következő kolléga ott folytathatja, ahol Ön abbahagyta.

# source b1d93faf
flaw-draft-without-task = Egy lezárást piszkozatként is el lehet menteni, és erre senkit nem figyelmeztet semmi. Amit megígértek, nincs benne a feljegyzésben.
    .origin = Szerződéskezelő rendszer
# source 84302a54
flaw-small-limit = Az ügyintéző kerete kisebb egyhavi díjnál, így minden megszegett szóhoz a supervisor kell.
    .origin = Kárpótlási szabályzat

# source 9fab9856
ending-warm-close = A hívó teszi le előbb, ásítva. Hallani a macskát.
# source df43cd68
ending-cold-close = A hívó elköszön, és a zacskót biztos, ami biztos, magával viszi az ágyba.
# source d580df0c
ending-handed-over = Ines olyan hívót vesz át, akinek semmit nem kell újra elmondania. Az ügy már nem az Öné.
# source 85f5e999
ending-passed-on = Kattanás, pánsíp, és egy új hang: „Miben segíthetek?” A lista a postaládánál kezdődik elölről.
# source 4d66fc4f
ending-on-the-fridge = A cetli kint van a hűtőn. Másnap a kukáknál az Orvane a téma, és nem rosszul.
# source 9c26f5e4
ending-left-it-there = Le van zárva, és ennyi. A hívó marad, és nem meséli el senkinek.
# source b562ec1d
ending-patched = Másodszorra rendbe jött. A zacskót a hívó megtartja.
# source 7dc76201
ending-gone = A hét végére megjön a levél: az új vonalat is felmondja. A Corvolan a második csöngésre fölvette.
# source c6b3adcf
ending-hung-up = A hívó egy mondat közepén leteszi.
# source d7aa49d1
ending-out-of-time = A beszélgetés túlment minden értelmes hosszon; a hívó elhallgatott, aztán eltűnt.

# source 2b4ef5fa
debrief = Három percben öt tény hangzott el, és kettő döntötte el az ügyet: egy harmincegyedikén elhagyott lakás és egy harmadikán adott szó. A legviccesebb, a banánhéjas szomszéd, semmit nem döntött el. Amíg valaki kiönti magából, addig az Ön dolga kicsi és nehéz: olykor egy rövid hang, egy toll és egy nyitott adatlap. Utána adja vissza a lényeget egy mondatban; semmi sem nyugtat meg úgy, mint az, ha értenek bennünket. Ezután a kedvesség már nem elég: a válasz a saját nyilvántartásunkban volt, az időpont a befizetéseknél, az engedély a tudástárban, és mindhármat az ígéret előtt nézzük meg, nem utána. Amit elveszített, annak egy része nem az Öné: egy rendszer, amely piszkozatként hagy heverni egy lezárást, és egy keret, amely kisebb a szokásos kárnál. Nem a hívóval volt baj: egy fáradt ember a listájával ingyen megmutatta, hol szivárog a folyamatunk. Ha legközelebb azt mondja, hogy valami el van intézve, tegyen úgy, mint a pék: legyen kenyér.
