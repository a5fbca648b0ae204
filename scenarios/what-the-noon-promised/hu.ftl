# source 066f81b5
title = Amit a dél ígért
# source 00231ed0
about = Mások ígéreteit betartani: milyen sorrendben, milyen úton, és úgy, hogy nincs más fogódzó, csak amit leírtak.

# source 280df025
debrief =
    Akárki adta is ezeket az ígéreteket, mind a cégéi voltak. Hatvan ötperces hívást senki sem tud elintézni három óra alatt, ezért soha nem az volt a kérdés, mennyire igyekszik, hanem az, hogy mit néz meg először. A megígért órákat: kettő a hatvanból, és meg lehetett találni őket. Hogy ki mit kért: a legtöbben egy mondatot akartak, néhányan egy hangot. Hogy mi van valójában az üzenetrögzítőn: nyolc megrendelés, és a leghangosabb káromkodás mögött egy hideg lakás. Aki a hangnemet törli, a fűtést is törli vele. A csúcsidőt szabadon hagyta, mert akit a tegnapi visszahívások miatt váratnak, az a holnapi lesz. Más utat választott ahelyett, hogy háromszor tárcsázott volna. És ahol { $mate } vette át, ott az Ön feljegyzése döntött: üzenet annak, aki alszik, vagy egy telefon, amely az ágya mellett csörög. Az a lista, amelynek nem kellett volna meglennie, máshol áll: egy mondat tizenegykor, és két hívás lett volna hatvan helyett; egy szabály, és a gép nem felejtene éjfélkor.

# source df64de45
brief =
    Ön { $agent }, telefonos ügyintéző egy hő- és áramszolgáltatónál. Délben rosszak voltak a számlák, és senki sem tudta, miért; mostanra mindenki tudja: rossz áfakulcs, a második számla az érvényes, a túlfizetés a következőből jön le. Két óra van. A délből hatvan megígért visszahívás maradt, és huszonöt üzenet a rögzítőn. Nóra, a műszakvezető, Önre és egy kollégára bízta őket ({ $mate }), és a belső vonalon várja Önt.
    .goal-1 = Amit órára ígértek, azt az óra előtt tartsa be.
    .goal-2 = Hívja fel, akinek hívás kell, írjon annak, akinek egy mondat kell, és egy üzenet se vesszen el a hangneme miatt.
    .goal-3 = Maradjon a vonalnál, aki felveszi, és minden ügynél egy feljegyzés, amelyből más is folytatni tudja: { $mate }.
    .may = Ön tervezi meg kettejük délutánját. Küldhet üzeneteket, megnyithatja a visszahívások listáját a feljegyzésekkel, és meghallgathatja a rögzítőt. Küldheti az ügyeletet. Ajándékról nem született döntés.

# source 107935a5
caller = Nóra
    .prompt-there = Itt vagy még?
    .prompt-red = Fél szemmel a kijelzőt nézem, szóval mondd csak.
    .prompt-plan = Nem tökéletes terv kell. Egy terv kell.
# source e2a17f3a
record =
    .events = Tizenegy óta: 60 megígért visszahívás, többnyire időpont nélkül.
    .purchases = Nincs.
    .services = Két ember délutánra: Ön és { $mate }.
    .settings = A rögzítő éjfélig őrzi az üzeneteket.
    .complaints = Egyelőre nincs.

# source 3fb758d4
fact-two-timed = Kettőnek { $hour } előtti választ ígértek: { $first } és { $second }.
# source dea72003
fact-wishes = A hatvanból negyvenegy csak az okot akarja tudni; tizenheten hívást kértek.
# source 736d601f
fact-first-note = { $first } befizette az első számlát, és azt akarja hallani, mi lesz a pénzzel.
# source 265ff1e0
fact-second-note = { $second } éjszakás: kettőtől csak üzenettel érhető el.
# source b02789f6
fact-orders = A huszonöt üzenetből nyolc megrendelés.
# source c4c78284
fact-no-heating = { $cold }, aki a legcifrábban káromkodik, tegnap óta fűtés nélkül van.

# source b0d400bd
system-list = Visszahívások listája
    .wishes-asks = A lista rendezése aszerint, ki mit kért
    .wishes-shows = 60. Csak az okot akarja tudni: 41. Hívást kért: 17. Időponttal: 2, { $first } és { $second }, mindkettő { $hour } előtt.
    .wishes-otherwise = Kérés szerint rendezve, mint az előbb.
    .notes-asks = Az időpontos kettő feljegyzéseinek elolvasása
    .notes-shows = { $first }: az első számlát aznap befizette. Mi lesz a pénzzel? { $second }: éjszakai műszak, kettőtől nyolcig alszik. Az üzenetet elolvassa; a hívást nem veszi fel.
    .notes-otherwise = Hatvan feljegyzés. Melyik?
# source 9fd50290
system-machine = Üzenetrögzítő
    .all-asks = Mind a huszonöt elejét meghallgatni
    .all-shows = 14 a számláról. 8 akar valamit: második lakás, tarifa, új mérőóra. 3 káromkodik.
    .all-otherwise = Él a belső vonal; most semmit sem lehet lejátszani.
    .swearing-asks = A három káromkodót végighallgatni
    .swearing-shows = Egy: a számla. Kettő: a számla meg a zongora. Három, { $cold }, két perc után: „…és ráadásul hideg is van, tegnap dél óta, mind a három radiátor!”
    .swearing-otherwise = Él a belső vonal; most semmit sem lehet lejátszani.

# source 5c2944a4
reason-promised = Déli visszahívás: hibás számla
# source f15a63ec
reason-complaint = Panasz a hangnemre
# source 43a7312d
reason-other = Egyéb

# source f3670d50
promise-before-three = { $hour } előtt elérni: { $first } és { $second }
# source ac14c29f
promise-all-rung = Ma délután mind a hatvanat felhívni

## 1  A terv, a belső vonalon

# source 7bec5c17
node-list = Hatvan visszahívás, huszonöt üzenet, és ketten vagytok. Hogyan fogtok neki?
    .from-the-top = Fentről lefelé, szép sorban. Ez a legigazságosabb, senki sem mondhatja, hogy kihagytuk.
    .from-the-top-why = Az érkezési sorrend nem ismer órákat. A harmincegyedik azt az ígéretet kapta: „{ $hour } előtt”, és jóval utána kerülne sorra.
    .loudest = Előbb a legdühösebbek, akkor túl vagyunk rajta.
    .loudest-why = A hangerő se nem óra, se nem szükség. Akinek órára ígértek valamit, az csendben vár, aztán már nem.
    .by-hour = Aszerint, ki hányra kapott ígéretet. Kinek van időpontja?
    .by-hour-why = Előbb az, aminek ideje van. Az órára szóló ígéretet az óra szegi meg, a többit csak a feledés.
    .look-first = Fél perc: előbb rendezem a listát.
    .look-first-reply = Csináld. Én is szeretném tudni.
    .look-first-why = Hatvan ember terve azzal kezdődik, mit akar a hatvan, és aki Önre vár, tudja, mire.
    .these-two = Előbb { $first } és { $second }, én, { $hour } előtt. Aztán a többi.
    .these-two-why = Előbb nézte meg, mint hogy kérdezték volna, és meg is nevezi őket.
    .everybody-off = Ha engem kérdezel: mindenki szálljon ki a vonalból, mind a húszan a listára, egy óra alatt üres, és fellélegezhetünk.
    .everybody-off-why = Akkor a vonal telik meg olyanokkal, akik megfogadják, hogy soha többé nem telefonálnak, vagy háromszor hívnak.
# source b502e754
node-fair = És ki kapott időpontot? Ketten, { $hour } előttre. Valahol középen vannak.
    .will-come = Sorra kerülnek, mint mindenki más, nem kivételezhetünk senkivel.
    .will-come-why = Ez nem kivétel, ezt mondta a cégük. { $hour }-kor válik hazugsággá.
    .then-those = Akkor előbb az a kettő, én, { $hour } előtt.
    .then-those-why = Ki, kit, mikorra. A terv fél percig volt rossz.
    .who-promised = És ki ígér délben időpontot, amikor negyvenen várnak? Ezt előre lehetett látni.
    .who-promised-why = Valaki, aki kedves akart lenni, a sötétben. Az ígéret már a cégé, és az ma Ön.
# source aa46db1e
node-two-timed = Kettő: { $first } és { $second }, mindkettő { $hour } előtt. A többinek „valamikor” vagy „amint lehet”.
    .plenty = { $hour } előtt, akkor még bőven van idő. Előbb a többivel foglalkozom, és szemmel tartom az órát.
    .plenty-why = Amit szemmel tartanak, az még nem feladat. { $hour }-kor valaki mással fog beszélni.
    .i-ring = Mindkettő az enyém, { $hour } előtt. Előbb elolvasom a feljegyzésüket.
    .i-ring-why = Egy név és egy óra, és nem kell kétszer elmesélni a történetet.
    .mates = Azt biztosan el tudja intézni { $mate }.
    .mates-why = Akiről szó van ({ $mate }), nem tud róla. Az a feladat, amelyre senki sem mondott igent, két szék között a földre esik.
# source 46b0b9e3
node-rest = És a másik ötvennyolc? Öt perccel számolva öt óra, és három van.
    .silence = Ötvennyolc. Nem viccelek.
    .ring-all = Visszahívást ígértünk, tehát visszahívást kapnak, az utolsóig. Az ígéret ígéret, és ehhez tartom magam.
    .ring-all-why = Szótartásnak hangzik, és nem lehet betartani. A legtöbben az okot akarták; az elfér fél képernyőn.
    .by-wish = Negyvenegy csak az okot akarja: ők két mondatot kapnak írásban. Tizenheten hívást kértek: őket felhívjuk.
    .by-wish-why = Amit ki-ki kért, nem az, ami a leggyorsabb. A lista tudta; valakinek meg kellett néznie.
    .mail-for-all = Egy üzenet mindnek, két mondat, és készen vagyunk.
    .mail-for-all-why = Háromból kettőnek jó. A tizenhét, aki hangot kért, körlevelet kap, és telefonál.
    .let-it-rest = Mostanra megvan náluk a második számla. Én hagynám, a legtöbben biztosan megértették.
    .let-it-rest-why = Azt mondták nekik, hogy jelentkezünk. Aki semmit sem hall, nem megértette, hanem feladta.
# source e40d465a
node-machine = És a rögzítő? Huszonöt. Három úgy káromkodik, hogy még én is tanultam belőle.
    .when-done = Ha kész a lista, meghallgatom, mi van rajta. Előbb az emberek, aztán a gép.
    .when-done-why = A rögzítőn is emberek vannak. A lista nem lesz kész, és a gép éjfélkor felejt.
    .delete-three = Azt a hármat töröljük. Ezt itt senkinek sem kell eltűrnie, és aki így beszél, annak nem lehet olyan sürgős a válasz.
    .delete-three-why = Senki sem hallgatta végig őket. A hangnem nem indok; hogy miről van szó, az utolsó mondatban hangzik el.
    .a-task-each = Mindegyikből feladat lesz, valamelyikünk nevével és egy órával.
    .a-task-each-why = Egy sem vész el. Hogy melyik nem várhat, azt csak az tudja, aki végighallgatja.
    .to-the-end = Azt a hármat előbb meghallgatom, végig. Egy perc.
    .to-the-end-reply = Végig? Tartsd egy kicsit távolabb a kagylót.
    .to-the-end-why = A leghangosabbakat a legkönnyebb átugrani. Hogy miért ilyen hangosak, az rendszerint a végén derül ki.
    .one-is-cold = Mindegyikből feladat lesz, névvel és órával. Az első { $cold }: tegnap óta nincs fűtése.
    .one-is-cold-why = Végighallgatva, a káromkodás mögött: a délután egyetlen ügye, amely nem várhat.
# source e63b365e
node-reserve = Még valami: háromkor megint megtelik a vonal, mindennap így van. Akkor ki veszi fel?
    .between = Közben csináljuk, amikor épp úgy adódik. Majd csak megleszünk valahogy, eddig is megvoltunk.
    .between-why = A „közben” azt jelenti: amikor senki sem vár. Háromkor ilyen nincs.
    .list-goes-first = Ma a lista az első. Aki most hív, annak egy kicsit várnia kell.
    .list-goes-first-why = Aki ma kilenc percet vár, az holnap ott lesz a listán.
    .ten-to-three = Lista kettő ötvenig, utána fél ötig mindketten a vonalnál, aztán megint a lista.
    .ten-to-three-why = Kifelé a völgyben, befelé a csúcson. Akkor senkit sem hívnak, amikor mindenki hív.
# source 345e01b6
node-go = Jó. Akkor hajrá. Kell tőlem valami?
    .or-hm = Hm. Ha te mondod. Kell tőlem valami?
    .nothing = Nem, köszönjük, tudjuk, mi a dolgunk, és ha mégis lenne valami, időben jelentkezünk.
    .nothing-why = Barátságos. Hogy ugyanarra a tervre gondolnak-e, az háromkor derül ki.
    .in-short = Röviden: kettő { $hour } előtt, a többi kérés szerint, minden üzenet feladat. Fél hatkor hallod, mi maradt nyitva.
    .in-short-why = A terv egy mondatban, és az, hogy mikor hall róla újra.
    .extra-pay = Jólesne egy szó a vezetéstől, hogy a délről nem mi tehettünk.
    .extra-pay-why = Jólesne. Mondja el neki holnap; ma két ember várja, hogy mi történik { $hour }-ig.
    .voucher = Ígérhetek mindenkinek egy kis utalványt?
    .voucher-why = Erről senki sem döntött, ez áll a feladatában. És az okot kérték.

## 2  Az óra előtt

# source a8b13ada
node-first-picks-up = Igen? …Maguk azok? Hiszen még nincs is { $hour }.
    .so-sorry = Jó napot kívánok, { $agent } vagyok. Mindenekelőtt szeretnék a legőszintébben elnézést kérni minden kellemetlenségért, amely Önt érte.
    .so-sorry-why = Korán hív, és tudja a választ. Azzal kezdje; a bocsánatkérést utána el is hiszik.
    .from-note = { $agent } vagyok, ahogy ígértük. Rossz volt az áfakulcs, a második számla érvényes. Ön pedig az elsőt már befizette.
    .from-note-why = Korábban, az okkal, és azzal, ami a feljegyzésben állt: semmit sem kell újra elmondani.
    .reason-only = { $agent } vagyok, ahogy ígértük. Rossz volt az áfakulcs, a második számla az érvényes.
    .reason-only-why = Az ígéret megvan. Amit délben kérdeztek, azt egy feljegyzés megmondta volna.
    .what-was-it = Jó napot kívánok, { $agent } vagyok. Délben telefonált nekünk. Elmondaná még egyszer, miről volt szó?
    .what-was-it-why = Délben elmondta. Ha valaki le is írta, tíz másodperc elolvasni.
# source 17db3d9d
node-first-rings = { $hour } előtt, ezt mondták. Most { $after } van. Úgyhogy most én hívom Önöket, és hat percet vártam rá.
    .sixty = Meg kell értenie, hogy ma hatvan ilyen hívásunk van, és csak ketten vagyunk rá.
    .sixty-why = Hatvan van, és { $first } az egyik. Méghozzá órára.
    .ours = Ezt mondtuk, és nem tartottuk be. Sajnálom. Amit { $hour }-ig hallania kellett volna: rossz áfakulcs, és a második számla az érvényes.
    .ours-why = Egyszer, nyíltan, aztán azonnal az, amivel tartoztak.
    .just-about = Épp most akartam hívni, Ön volt a következő a listámon.
    .just-about-why = Ezt a mondatot még soha senki sem hitte el, akkor sem, ha igaz volt.
# source e531f95b
node-first-paid = És a pénzem? Az elsőt még aznap befizettem, amikor megjött.
    .or-you-see = Igen, befizettem. Tudja? Jó. És mi lesz a pénzzel?
    .or-again = Arról, amit délben elmondtam. A rosszat fizettem be. Mi lesz a pénzemmel?
    .refund = Elintézem, hogy holnapra a számláján legyen, mindezek után ez a legkevesebb, amit megtehetünk.
    .refund-why = A következő számlából jön le; így döntöttek, és ott állt a feladatában. Holnap semmi sem lesz a számlán.
    .next-bill = Lejön a következő számlájából. Most rögzítem; este írásban is megkapja.
    .next-bill-why = Mi történik, mikor, és papíron. Ezzel az ügy lezárult, és a lista eggyel rövidebb.
    .somebody-else = A befizetésekkel a számlázás foglalkozik. Továbbítom nekik.
    .somebody-else-why = Harmadik osztály, időpont nélkül. Délben ugyanez a mondat hangzott el.
    .automatic = Ez a maga idejében automatikusan rendeződik, Önnek tényleg semmit sem kell tennie.
    .automatic-why = Igaz, és úgy hangzik, mint délben. Mondja meg, hol és mikor, és hogy rögzítette.
# source f4f61bae
node-first-bye = Hát jó. Majd meglátjuk.
    .or-content = Jó. Ön ma az első, aki mondott is valamit.
    .survey = Ha elégedett volt a mai segítségemmel, örülnék öt csillagnak.
    .survey-why = Adósság volt, amelyet kifizetett, nem szívesség, amelyet tett.
    .what-better = Mit kellett volna délben mondanunk?
    .what-better-reply = Hogy még nem tudják. És hogy mikor fogják.
    .what-better-why = Egy kérdés, és a nap legjobb válasza.
    .thank-you = Köszönjük, hogy várt ránk. Viszonthallásra.
# source df75fae5
node-second-rings = (Kicseng. Egyre csak kicseng. Senki sem veszi fel.)
    .silence = (Elhallgatott.)
    .again-and-again = Azonnal újra tárcsázni, aztán harmadszor is.
    .again-and-again-why = Háromszor ugyanaz egyetlen próbálkozás. Változtasson az órán vagy az úton.
    .text = Üzenetet küldeni: rossz áfakulcs, a második számla érvényes, és egy szám, amelyet nyolcig felvesznek.
    .text-why = Ami a feljegyzésben áll, ahhoz elég egy üzenet. Nyolckor elolvassa, és senkit sem ébresztett fel.
    .voice-message = A rögzítőjére mondani, ki Ön, az okot két mondatban, és hogy nincs teendője.
    .voice-message-why = Jobb, mint a harmadik próbálkozás. Hogy itt mi lett volna elég, azt egy feljegyzés megmondta volna.
    .tick-off = Kipipálni: hívtuk, nem volt elérhető.
    .tick-off-why = A „nem volt elérhető” állapot, nem befejezés. Választ ígértek, nem csengetést.

## 3  A rögzítő

# source 41cc9c20
node-cold = Mi az? Megint a gép, vagy emberük is van?
    .your-tone = Emberünk is, és hallottuk, amit a rögzítőre mondott. Ha szabad megjegyeznem: arra nem volt szükség.
    .your-tone-why = Nem volt. Csakhogy ennyi van a kezében; az üzenet többi része egy radiátor volt.
    .heard = Emberünk: { $agent }. Végighallgattam. Tegnap óta nincs fűtése; küldöm az ügyeletet.
    .heard-why = A „végig” a kulcsszó. Nem kell még egyszer elmondania, és hangosabban sem.
    .about-bill = Gondolom, a számlájáról van szó. Rossz volt az áfakulcs, a második érvényes, és ezzel minden el van intézve.
    .about-bill-why = A huszonötből tizennégy szólt a számláról. Ez itt senkinek sem a tizennegyede.
    .which-message = Emberünk is van. Délben üzenetet hagyott nálunk; itt van nálam feladatként. Mi a gond?
    .which-message-why = A feladat legalább megvan. Hogy miről szól, az a szalagon volt, az utolsó mondatban.
# source e601ba6e
node-cold-when = Tegnap óta nincs fűtés, az a gond! Két pulóverben ülök itt. Mikor jön valaki?
    .or-known = …Hm. Na jó. Két pulóver van rajtam. És mikor jönnek?
    .as-soon-as = Amint lehet. Sürgősként továbbítom, valaki majd jelentkezik Önnél.
    .as-soon-as-why = Ugyanezekkel a szavakkal hatvan másik ember vár dél óta.
    .by-six = Hatig. Az autóból felhívják. Ha fél hatig senki sem hívta, én hívom.
    .by-six-why = Egy óra, előtte egy jel, és valaki, aki észreveszi, ha nem sikerül.
    .thermostat = Megnézte, nincs-e letekerve a termosztát? Az esetek többségében csak ennyi, meg lenne lepve.
    .thermostat-why = Három radiátor, tegnap óta. Aki két pulóverben ül, az már minden gombot eltekert.
    .emergency-number = Arra van az ügyeleti szám, a honlapunkon megtalálja.
    .emergency-number-why = Ön is küldheti őket. Az ügyfél nyolcvanéves, és dél óta egy géppel beszél.
# source dcfeb62b
node-cold-daughter = Az apám tegnap délben üzenetet hagyott Önöknél. Nincs fűtés. Nálam aludt, lázasan. Mi történik az üzeneteikkel?
    .not-clear = Az üzenet sajnos nem volt egészen érthető, és nagyon sok volt belőlük.
    .not-clear-why = Érthető volt, az utolsó mondatban. Senki sem hallgatta meg.
    .ours-now = Nem hallgattuk meg, pedig kellett volna. Egy órán belül ott vannak nála; hívom, amint odaértek.
    .ours-now-why = Egy éjszakával később, és az első igaz mondat benne.
    .his-tone = Hallania kellene, milyen hangon beszélt velünk, akkor talán Ön is jobban megértené.
    .his-tone-why = Ismeri a hangját. Azt nem tudja, miért marad tőle hideg egy lakás.
# source 688b2cbc
node-buyer = Á, szóval mégis meghallgatja valaki! Elsejétől bérlek egy második lakást. Akarják ellátni vagy sem?
    .best-tariff = Szívesen! Van egy igen kedvező csomagunk is biztosítással, kazánvizsgálattal és zöldárammal; hadd menjek végig röviden a három változaton.
    .best-tariff-why = A kérdés az volt: igen vagy nem. Három változat: az valami harmadik.
    .yes-where = Igen. Hol van, és melyik naptól? Írom, ahogy mondja.
    .yes-where-why = Vásárolni akar. Két kérdés, és kész.
    .call-again = A megrendeléseket az értékesítés veszi fel. Felhívhatják holnap?
    .call-again-why = Még egy visszahívás, annak, aki a vonalban van, és alá akarja írni.
# source 585bf7b1
node-buyer-lost = Hagyja csak. Délben üzenetet hagytam, megrendeltem volna valamit. A másik cég felvette.
    .discount = Várjon, kérem! Biztosan el tudok intézni Önnek valami kedvezményt, legalább tíz százalékot, ha visszajön hozzánk.
    .discount-why = Ezt senki sem engedte meg Önnek, és az derül ki belőle, hogy egy felvett telefon olcsóbb lett volna.
    .what-decided = Sajnálom, hogy nálunk senki. Megkérdezhetem, mi döntött?
    .what-decided-why = Ami elveszett, elveszett; az oka viszont ér valamit. Rövid lesz: „felvették”.
    .their-loss = Hát, rendkívüli helyzet volt nálunk. Remélem, ők jobban bánnak majd Önnel.
    .their-loss-why = Megsértődött egy gép nevében, amelyet senki sem hallgatott meg.

## 4  A csúcs és az este

# source 3ad3f634
node-peak = Kilenc perc! Mindenki ebédel ott, vagy mi van? Van itt egy számlám kétféle adóval. Illetve két számlám.
    .busy = A déli visszahívásokon dolgozunk, ezért tart most egy kicsit tovább.
    .busy-why = Aki most vár, a délért fizet, és azt hallja, hogy így tervezték.
    .straight = Kilenc perc túl sok, sajnálom. A második érvényes; az elsőt tegye félre. A túlfizetés a következőből jön le.
    .straight-why = Egy mondat a várakozásról, kettő a dologról. Ma senki sem akart többet.
    .ring-you-back = Inkább visszahívnám ezzel kapcsolatban, ha egy kicsit nyugodtabb lesz itt.
    .ring-you-back-why = A hatvanegyedik, egy mondat miatt, amelyet el is mondhatna.
# source 74a359e1
node-evening = Húsz perc múlva hat. Szóval: mi maradt nyitva?
    .or-ring-all = Húsz perc múlva hat. Ötvennyolcból huszonhármat értetek el. És a többi harmincöt?
    .or-rested = Húsz perc múlva hat. A déliek közül tizenegyen másodszor is hívtak. Mi maradt nyitva?
    .nothing-open = Semmi, amiről tudnék. Részemről a lista kész, és mindent egybevéve jó délután volt.
    .nothing-open-why = „Amiről tudnék”: ez a dél mondata. Nézze meg a listát, mielőtt becsukja.
    .closed = A kettő { $hour } előtt megtudta. A tizenhét hatig megy; ami marad, annak holnapra van neve és órája.
    .closed-why = Mi teljesült, mi folyik, mi maradt: mindennek van gazdája.
    .what-is-left = Több, mint terveztem. Ami nyitva van, mind felírom holnapra, névvel és órával, és este írok nekik.
    .what-is-left-why = Őszinte, és senki sem fekszik le úgy, hogy egy telefonra vár.
    .tomorrow = Majd holnap megnézem, mi maradt. Nem bírom tovább.
    .tomorrow-why = Érthető. Öt perc egy listára: ez lett volna ennek a délnek az utolsó öt perce.

# source 00fae140
wrap-tell-mate = Átszólni a képernyő fölött, mi a terv ({ $mate }): ki kit hív, és mikor vannak mindketten a vonalnál
    .why = Két ember terve, amelyet csak az egyik ismer, fél terv.
# source 082a3573
wrap-moan = Beírni a chatbe, címzett { $mate }: „Hatvan! És három közülük káromkodik. Tudom, melyiket nem hívom.”
    .why = Így lesz egy hideg lakásból vicc.

# source 30c9e1d2
later-before-three-first = 14:20. A feladatlista: { $first }, { $hour } előtt. Ön tárcsáz.
    .caller = { $first }
    .prompt-hello = Halló? Ön hívott.
    .prompt-coat = Hogy őszinte legyek, már rajtam a kabát.
# source 89008582
later-before-three-second = 14:35. A feladatlista: { $second }, { $hour } előtt. Ön épp mással beszél; { $mate } veszi át, és azt látja, amit Ön feljegyzett.
    .caller = { $second }
    .prompt-beep = (Egy sípszó. Aztán semmi.)
    .prompt-still = (A vonal még él.)
# source b8ab3fec
later-the-cold-flat = 14:45. A feladatlista: { $cold } üzenete, hét perccel múlt dél. Ön tárcsáz.
    .caller = { $cold }
    .prompt-well = Na?
    .prompt-jumper = Most veszem fel a harmadik pulóvert.
# source 531836e0
later-at-the-peak = 15:12. Három óta tele a vonal. Egy hívás jut Önhöz, amely kilenc percet várt.
    .caller = { $late }
    .prompt-again = Halló? Csak ne megint, kérem.
    .prompt-dial = Mást is fel tudok hívni.
# source b629b0f6
later-nobody-rang-first = { $after }. A vonalban { $first }, akinek { $hour } előtti választ ígértek.
    .caller = { $first }
    .prompt-hello = Halló?
    .prompt-twenty-one = Már huszonegy perccel múlt.
# source dc493ea5
later-an-order = 16:35. A feladatlista: { $buyer } üzenete, szeretne valamit. Ön tárcsáz.
    .caller = { $buyer }
    .prompt-yes = Igen?
    .prompt-others = A másik cégnek is van telefonja, ugye tudja.
# source 7ed17f41
later-an-order-elsewhere = 16:35. A vonalban { $buyer }, akinek az üzenete a rögzítőn van.
    .caller = { $buyer }
    .prompt-only = Csak szólni akartam.
    .prompt-that-is-it = Hát, ennyi lett volna.
# source e5383b1e
later-in-the-evening = 17:40. Nóra a belső vonalon.
    .caller = Nóra
    .prompt-and = És?
    .prompt-home = Én is szeretnék hazamenni.
# source 28cace60
later-the-next-morning = Másnap reggel, húsz perc múlva kilenc. A vonalban { $cold } lánya.
    .caller = { $cold } lánya
    .prompt-here = Itt vagyok még.
    .prompt-well = Tényleg szeretném tudni.

# source fc95a821
goal-in-time = { $first } { $hour } előtt megkapta a hívást, ahogy ígérték.
# source baceb40a
goal-first-told = { $first } tudja, mi lesz a pénzével.
# source f1563d3d
goal-second-told = { $second } úgy kapta meg a választ, ahogy el lehet érni: a feljegyzés elég volt hozzá.
# source 5dc5fe10
goal-content = { $first } elégedetten tette le.
# source 495ef33c
goal-by-wish = Negyvenegyen írásban kapták meg az okot, tizenhetet felhívnak: mindenki azt kapta, amit kért.
# source 9789c33f
goal-warm = Egy lakás újra meleg.
# source e8a9d801
goal-order-saved = A rögzítőn hagyott megrendelésből ügyfél lett.
# source 88093b99
goal-reserve = A csúcsidőben mindketten a vonalnál voltak.
# source 56cf9cd2
goal-second-noted = { $mate } az Ön feljegyzéséből folytatni tudta.
# source 267b56ae
goal-wishes-noted = Hogy a hatvanból ki mit kért, az a feljegyzésben áll, nem egyetlen fejben.
# source c5a5f203
goal-cold-noted = A hideg lakás ott áll a feljegyzésben: Ön nélkül sem felejtették volna el.

# source a6d91e96
flaw-promised-in-the-dark = Hatvan visszahívás, mert délben a teremben senki sem tudta kimondani azt az egy mondatot, amelyet a számlázáson napok óta tudtak.
    .origin = Számlázás
# source d79173d2
flaw-the-machine = Az üzenetek egy gépen maradnak, amely éjfélkor elfelejti őket; semmi sem csinál belőlük magától feladatot, és senkit sem kérnek meg, hogy meghallgassa őket.
    .origin = Vezetés

# source db8d4534
ending-planned = Nóra felír egy szót, és mögé egy időpontot.
# source a0ca9a82
ending-begun = Nóra annyit mond: „sok szerencsét”, és komolyan is gondolja.
# source 8172ab72
ending-first-done = { $first } leteszi. Ötvenkilenc.
# source a1c04125
ending-second-reached = Nyolckor egy kávéscsésze mellett felvillan egy telefon, és valaki bólint.
# source 73215125
ending-second-later = Egy hang a szalagon, egy besötétített lakásban. Kilenckor hallgatják meg, amikor már senkit sem lehet hívni.
# source 0de0deae
ending-second-missed = Egy besötétített lakás. Nyolckor valaki ránéz: három nem fogadott hívás, egy szó sem.
# source b399d412
ending-cold-helped = Tíz perccel múlt öt, amikor valaki szerszámosládával becsenget. „Ideje volt”, mondja { $cold }, és felteszi a teát.
# source 3946d861
ending-cold-still = { $cold } leteszi. Fél ötkor sötétedik.
# source 440340d9
ending-cold-late = Egy órán belül meleg van. Az üzenet egynapos.
# source 7417e7b9
ending-cold-lost = A lánya a hatóság címét kéri.
# source 38682dfa
ending-buyer-stays = { $buyer } lebetűzi az utca nevét, és e-mailben kéri a számlát. A jó adóval, ha lehet.
# source 9d96283c
ending-buyer-gone = { $buyer } leteszi, és valaki másnak új ügyfele van.
# source 7c9e72e1
ending-peak-done = { $late } egy perc múlva leteszi. Kilencet várt rá.
# source 6af0188e
ending-peak-sour = { $late } leteszi, és egy óra múlva újra hív.
# source 069d3e5e
ending-day-closed = Kikapcsolja a képernyőt. Tizenegy óta először senki sem vár Önre.
# source c4a4e168
ending-day-over = Kikapcsolja a képernyőt. Egy lista valahol tovább él.
# source 333b1af0
ending-hung-up = Nóra letette: a kijelző. Ön nekilát a legfelső sornak.
# source 11830909
ending-out-of-time = Tíz perccel múlt kettő. Amíg Ön tervezett, a vonal elkezdte Ön helyett.
