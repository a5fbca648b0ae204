# Not my parcel: Hungarian. Both sides use the formal address.

# source 314e09e8
title = Nem az én csomagom
# source 58c3c548
about = Azt a lépést gyakoroltatja, amelyik a „futárnál van” és a „megkérdezem Ön helyett a futárt” között van: őszinte határ, valódi lépés, és egy ügy, amelyet a végéig elkísérünk.
# source a74700f5
debrief = A csomag soha nem veszett el. Egyetlen szám hiánya miatt feküdt a raktárban, és ez a szám ott volt az ügyfél fejében: aki megkérdezte a címet, és nem felolvasta, az meghallhatta, mi hiányzik belőle. A „futárnál van” és a „megkérdezem a futárt” ugyanaz a tény; a másodikban azonban van valaki, aki tesz is valamit. Az időt nem lehet visszapörgetni, a furgont sem Ön vezeti, és ezt ki is szabad mondani, ha a következő mondat arról szól, hogy mit tesz meg és mikorra. Felelősséget vállalni azért, amin az ügyfél keresztülment, nem ugyanaz, mint kimondani, hogy ki a hibás. Az utalvány gyors vigasz, de egyetlen kérdésből (mi van a csomagban?) kiderült, hogy itt nem vigaszra volt szükség. És az ügy nem a hívással ért véget, hanem egy déli utánanézéssel és egy hívással, amely hírt vitt, nem pedig kérdezett. Amiről nem Ön tehet: a chat, amelynek a kódja valakinek a fiókjában lapul, és a szabály, amely szerint „eseti döntés alapján”; ezek a cég számláját terhelik, és ott is vannak elkönyvelve.

# source 272b9789
brief = Ön a Hazelbox ajándékbolt telefonos ügyfélszolgálatán dolgozik. 15 óra 42 perc van. Az ügyfél három és fél perce vár; a rendelésszámot még nem tudjuk.
    .goal-1 = Derítse ki találgatás nélkül, mi tartja vissza a csomagot.
    .goal-2 = Rendelési adatot csak annak mondjon el, aki igazolta, hogy kicsoda.
    .goal-3 = Ne maradjon semmi, aminek az ügyfélnek kell utánajárnia, és ne ígérjen olyat, ami nincs leírva.
    .may = A kiszállítást a Fecske Futár végzi. A telefonos vonalukon körülbelül hat perc a várakozás; a képernyőjén van egy partnerchat is. Pénz: legfeljebb 3 000 forint, ahol a szabályok engedik. A műszakvezető két sorral odébb ül.

# source caf47a86
caller = { $name }
    .prompt-there = Halló? Ott van még?
    .prompt-typing = Hallom, hogy gépel. Mondjon már valamit.
    .prompt-line = A vonal szakadt meg, vagy Ön ment el?
    .prompt-cake = Nekem még tortát kellene sütnöm.
# source 9f9c965e
record =
    .events = E-mail tegnap 9:12-kor: „Hol van a csomagom?” Automatikus válasz. Azóta semmi.
    .purchases = Távcső, gravírozva: „{ $kid }”, { $paid } Ft.
    .services = Kiszállítás egy napon belül, { $fee } Ft.
    .settings = Értesítés e-mailben és SMS-ben.
    .complaints = Eddig nem volt.

# source 01eb9d36
fact-order = Három napja átadva a futárnak; a rendelésen a cím a harmadik emelettel véget ér.
# source f29cbbec
fact-wrote-before = Az ügyfél tegnap írt, és csak egy automata válaszolt.
# source 26fd5a02
fact-rules = Kézikönyv: a késés a futár ügye; a négyig beérkező javítás rákerül a holnapi körre.
# source 025e99bb
fact-partner-code = A futár partnerchatjének a kódja.
# source 11d965f9
fact-fee-rule = Legfeljebb 3 000 forint jóváírható, ha a csomag késik és az ok ismert.
# source 8b94928c
fact-engraved = Az ajándék egy távcső, rajta a gyerek nevével.
# source 14346550
fact-held = A futár visszatartja a csomagot a raktárban: nincs ajtószám a címkén.
# source bde3a8c0
fact-corrected = A futárnál megvan az ajtószám; holnap kilenc és tizenkettő között.
# source f9551684
fact-neighbour = A szomszédok átvehetik a csomagot.

# source ae78a1f1
system-orders = Rendelések
    .order-asks = A rendelés megnyitása
    .order-shows = Rendelés: { $order }. Távcső, gravírozva: „{ $kid }”. Fizetve. Átadva a Fecske Futárnak három napja, 16:05. Szállítási cím: { $name }, Kemence köz { $house }., B lépcsőház, 3. emelet.
    .order-otherwise = Melyik rendelés? Hiányzik a szám.
# source 56ba6ee7
system-record = Ügyféllap
    .contacts-asks = A telefonszámhoz tartozó korábbi megkeresések
    .contacts-shows = Tegnap 9:12, e-mail: „Hol van a csomagom?” 9:12, automatikus válasz: „Szívesen segítünk.” Azóta semmi.
# source e4a45e10
system-handbook = Kézikönyv
    .late-parcel-asks = Keresés: „késő csomag, futár”
    .late-parcel-shows = 7.3: Az átadást követően a szállítási idő a futárszolgálat ügye. Tíz munkanap elteltével keresés indítható. 7.8: Címjavítás 16:00 óráig kerül rá a másnapi körre. 9.2: Méltányosság eseti döntés alapján.
# source aa409108
system-partner-chat = A Fecske Futár partnerchatje
    .what-holds-it-asks = Megkérdezni, mi tartja vissza a csomagot
    .what-holds-it-shows = 3-as pult: Jó napot! Tegnapelőtt óta a raktárban. A sofőr nem találta az ajtót, a címkén nincs rajta. Ha 16:00 előtt megküldik, rákerül a holnapi körre.
    .what-holds-it-otherwise = Partnerkódot és rendelésszámot kérünk. (A kódot a műszakvezetők őrzik.)
    .send-door-asks = Elküldeni az ajtószámot
    .send-door-shows = 3-as pult: { $door }. ajtó, megvan. Új címke, 31-es kör, holnap 9 és 12 között.
    .send-door-otherwise = Melyik csomagról van szó, kérem?

# source b58a89c2
department-lead = Műszakvezető
    .faster-way-asks = Megkérdezni, van-e gyorsabb út a futárhoz, és ki fizet, ha késik a csomag
    .faster-way-says = Írj a partnerchaten, az két perc; felírom a kódot erre a cetlire. És háromezerig magad is jóváírhatsz, ha már tudod az okát.
# source fa408910
department-courier = Fecske Futár, telefonos vonal
    .fix-it-asks = Megkérdezni, mi tartja vissza a csomagot, és megadni az ajtószámot
    .fix-it-says = Köszönöm, hogy várt. A raktárban van, a címkén nincs ajtószám. { $door }. ajtó, köszönöm. Holnap kilenc és tizenkettő között.

# source 9996555c
reason-late = Kiszállítás: a futár késik
# source 52cb31e1
reason-address = Kiszállítás: hiányos cím
# source 86ac4e80
reason-where = Hol a rendelésem

# source 81f6c510
promise-answer-today = Megkérdezni a futárt, megadni az ajtószámot, SMS-ben megírni a választ
# source 3f672e23
promise-hot-air = Valami, amit megígértek, és nincs senki kezében
# source a8d4fb38
promise-look-tomorrow = Megnézni, megérkezett-e, és telefonálni

# source a50aa9e0
node-opening = Na végre. Tegnapra ígérték a csomagomat, { $kid } holnap { $years } éves, az oldaluk pedig három napja azt írja ki, hogy „a futárnál”. Hol van?
    .with-courier = Ha az oldal azt írja, akkor a futárnál van. Onnantól már az ő kezükben van, sajnos.
    .with-courier-why = Aki felveszi a telefont, az a cég. Lehet, hogy „az ő kezükben van”; az ügyfél azt hallja belőle, hogy Ön elengedte az ügyét.
    .own-it = Holnap születésnap, és nincs meg a csomag. Kiderítem, hol van, és végig is viszem. Először a rendelésszámot kérném.
    .own-it-why = Két dolog egyszerre: visszamondta a lényeget, és van, aki kézbe veszi. Egyikhez sem kell hibást keresni.
    .so-sorry = Jaj, annyira sajnálom, teljesen megértem, milyen bosszantó lehet ez Önnek, és ráadásul éppen egy gyerek születésnapja előtt.
    .so-sorry-why = Együttérzés lépés nélkül. Fél mondat elég belőle; a többi szóljon arról, amit tenni fog.
    .number = A rendelésszámot kérem.
    .number-why = A számra tényleg szükség van. De ha ez az első szava, a születésnapból ügyirat lesz.

# source c7437638
node-only-sorry = Mindenki sajnálja. Három napja sajnálják. És mit fog tenni?
    .sorry-again = Tényleg nagyon sajnálom, és természetesen mindent megteszek, ami tőlem telik, hogy segítsek.
    .sorry-again-why = A „mindent megteszek” még semmi. Nevezze meg a következő mozdulatát.
    .peak = Most annyi a csomag, minden futárcég el van maradva a köreivel.
    .peak-why = Általános ok egy bizonyos csomagra: ez kifogás, ráadásul még senki sem nézett utána.
    .look-for-it = Megkeresem. Megnyitom a rendelést, és ha a futárnál van, megkérdezem a futárt. Megadja a rendelésszámot?
    .look-for-it-why = Azt kérdezték, mit fog tenni, és Ön a következő mozdulatát mondja. Három nap sajnálkozásra egyetlen ige a válasz.
    .estimates = Megértem. Csak hát az oldalon szereplő szállítási idők tájékoztató jellegűek, ez ott áll a megrendelés gomb alatt.
    .estimates-why = Senki sem azért telefonál, hogy felolvassák neki az apró betűt. Abban kér segítséget, hogy most mi legyen.

# source d6c8c1fb
node-passed-on = Az ő kezükben? Én Önöknek fizettem, nem nekik. Most én szaladjak a sofőrjük után?
    .do-the-running = Nem. Tőlünk vásárolt, a szaladgálás az én dolgom. Kérhetném a rendelésszámot?
    .do-the-running-why = Egyetlen mondattal visszavonta. A felelősség arról szól, mi történik ezután, nem arról, ki rontotta el.
    .explain = Csak az a helyzet, hogy ha egy csomag elhagyta a raktárat, mi sem látunk többet, mint Ön, tudja.
    .explain-why = Megmagyarázza, miért tehetetlen. Az ügyfél olyat keresett, aki nem az.
    .their-page = A futár saját oldalán próbálta már a számot? Az általában pontosabb, mint a miénk.
    .their-page-why = Másik ajtóhoz küldeni valakit: ennél rosszabb válasz nincs. Ön is meg tudja nézni ott.
    .not-meant = Nem úgy értettem. Mi a rendelésszám, kérem?
    .not-meant-why = A hangnemet visszavonja, de nyitva hagyja, ki fogja elvégezni a munkát. Mondja ki, hogy Ön.

# source f1f0f754
node-who-is-speaking = { $order }. És most gondolom, a cipőméretem is kell.
    .number-is-enough = Nem, nekem elég a rendelésszám. Három napja adtuk át a futárnak, úgyhogy lássuk csak.
    .number-is-enough-why = A rendelésszám rajta van minden címkén, és ott van minden papírkosárban. Előbb az azonosítás, aztán a rendelés.
    .all-of-it = Születési dátum, a kártyája utolsó négy számjegye, e-mail-cím és a rendelésen szereplő cím, kérem. Ez az előírás.
    .all-of-it-why = Biztonságos, de négy kérdés ott, ahol kettő is elég. Annyit kérdezzen, amennyi kell, és mondja meg, mire kell.
    .read-it-out = Nem szükséges, itt látom: { $name }, Kemence köz { $house }., harmadik emelet. Így van?
    .read-it-out-why = Egy ismeretlen hangnak mondta el, hol lakik valaki. És egy „igen” semmit sem tanít: ha az ügyfél mondja a címet, Ön meghallja, mi hiányzik.
    .as-on-a-parcel = Csak a nevét és a címét, úgy, ahogy egy csomagra írná. Hogy a rendeléséről más ne tudjon meg semmit.
    .as-on-a-parcel-why = A nyitott kérdés védi az ügyfelet, megmondja az okát, és többet hoz, mint egy igen: a címet, ahogy lennie kellene.
    .skip = Nem, dehogy. Hallom, hogy Ön az.
    .skip-why = Azt nem lehet hallani. Amit innentől a rendelésről mond, azt bárkinek mondja.

# source effebb82
node-on-the-envelope = { $name }, Kemence köz { $house }., B lépcsőház, harmadik emelet, { $door }. ajtó. Harminc csengő van lent, számít az ajtó. Nos?
    .or-door-forgotten = Majdnem. Az ajtót lenyelte: { $door }. ajtó. Harminc csengő van lent, számít az ajtó. Nos?
    .or-not-the-moon = Kemence köz { $house }., B lépcsőház, harmadik emelet, { $door }. ajtó. Nem a Holdon van. Szóval hol a csomag?
    .all-fine = Köszönöm, Ön az. A rendelést kifizették, becsomagolták, időben átadták, úgyhogy a mi oldalunkon minden rendben van.
    .all-fine-why = A „mi oldalunk” nem segít annak, akinél nincs csomag. Csak az ügyfél oldala számít.
    .wrote-yesterday = Tegnap délelőtt írt nekünk, és csak egy automata válaszolt. Elnézést kérek. Nem kellett volna kétszer kérdeznie.
    .wrote-yesterday-reply = Nem. Tényleg nem kellett volna.
    .wrote-yesterday-why = Egy pillantás az ügyféllapra, és az ügyfélnek nem kell elmesélnie. Egy valódi dologért kért elnézés többet ér három általánosnál.
    .loading = Köszönöm. Megnézem a rendelését, tíz másodperc.
    .loading-why = Tíz másodperc, ha oka van, nem csend. Amit most elolvas, azt mellé teheti a címnek, amelyet az imént hallott.
    .no-door = Köszönöm. A mi rendelésünkből hiányzik az ajtószám. Lehet, hogy ezen akadt el. Megkérdezem, mielőtt többet mondanék.
    .no-door-why = Összevetette, amit hallott, azzal, amit látott. És sejtésnek nevezte, amíg valaki biztosan nem tudja.
    .surely-today = Köszönöm. Ha már három napja a futárnál van, akkor szinte ott is van. Szerintem még ma.
    .surely-today-why = Ezt senki sem mondta Önnek. A kitalált napot később vissza kell vonni, és ez többnyire másra marad.

# source ae47e95f
node-when-then = Szóval mikor jön? Napot mondjon. Ne azt, hogy „hamarosan”.
    .or-guessed-before = Ön szerint. Tegnap is „ma” volt. Szóval mikor jön? Biztosan?
    .cannot-but-can = Innen nem tudom elindítani, és napot nem találgatok. Amit meg tudok tenni: megkérdezem Ön helyett a futárt. Most.
    .cannot-but-can-why = A határ nyíltan kimondva, és ugyanazzal a lélegzettel a lépés. Ez a teljes különbség a kétféle ügyintéző között.
    .hotline-number = A leggyorsabb a futár telefonos vonala, ők élőben látják. Megadhatom a számukat, van Önnél toll?
    .hotline-number-why = Önnek gyors. Az ügyfél egy másik sor végén kezdi újra. Ha telefonálni kell, telefonáljon Ön.
    .send-another = Tudja, mit? Még ma kiküldetek egy másikat, akkor így is, úgy is biztosra mehet.
    .send-another-why = Elküldve, mielőtt bárki utánanézett volna. Tudja meg, mi baj az elsővel, különben a második is ugyanúgy jár.
    .normally = Rendszerint még egy munkanap, tehát szerintem holnap délig.
    .normally-why = Most megnyugtat, és talán még igaza is lesz. Akkor is kitalálta, és egy születésnap múlik rajta.
    .ten-days = A feltételeink szerint az átadás utáni idő a futáré. Ha tíz munkanapig nincs mozgás, keresést indíthatunk.
    .ten-days-why = Szó szerint igaz, és semmit sem segít. Ugyanazon az oldalon az is ott áll, mit lehet ma négyig megtenni.

# source f8c5eff7
node-what-for = És akkor Ön minek van ott? Hívtam őket. Fél óra zene, aztán egy gép.
    .mornings = Kora reggel azonnal felveszik. Nyolckor kezdenek.
    .mornings-why = Tanács egy másik sorhoz. És a holnap reggel nyolc már a határidő után van.
    .would-love-to = Higgye el, szívesen segítenék, tényleg nagyon szívesen. Csak hát itt, ennél az asztalnál, az égvilágon semmit sem tudok tenni.
    .would-love-to-why = Kedves, és mégis csukott ajtó. Időt senki sem tud varázsolni, de néhány lépést mindig lehet tenni a csomag felé.
    .form = Panaszt tehet a futárra, van rá űrlap az oldalunkon. Azt el is olvassák.
    .form-why = A panasz éppen most hangzott el, élőszóban. Vegye fel itt, és tegyen vele valamit.
    .my-job = Pontosan erre. Önnek senkit sem kell hívnia. Én kérdezem meg, most.
    .my-job-why = Azt kérdezték, minek van ott. Ennek: a telefonálás az Ön dolga, és most kezdődik.

# source a86fcee3
node-second-one = Egy másikat, holnapra? { $kid } nevével? Azt ma este ki gravírozza bele?
    .without-name = Akkor gravírozás nélkül. Maga a távcső tudtommal raktáron van.
    .without-name-why = Még egy találgatás az első tetejére; márpedig a név volt az ajándék.
    .too-soon = Senki. Előbb beszéltem, mint hogy utánanéztem volna. Hadd derítsem ki először, hol akadt el az Öné.
    .too-soon-why = Az elkapkodott ajánlatot a következő mondatban olcsó visszavonni, egy nap múlva drága.
    .mark-urgent = Sürgősnek jelölöm. A műhely az ilyesmiben nagyon rendes, csináltak már ilyet, és én is szólok néhány szót az érdekében.
    .mark-urgent-why = Mások éjszakáját ígéri oda. Azt ígérje, ami az Ön kezében van.
    .workshop = Az már a műhely dolga lenne, erről ők maguk döntenek.
    .workshop-why = Az ötlet az Öné volt; most már a műhelyé. Inkább vonja vissza.

# source 81b50716
node-what-now = Akkor kérdezze meg. Hogy megy ez, és meddig ülök itt?
    .text-by-four = Náluk hat perc a várakozás. Amint letettük, felhívom őket, és négy előtt SMS-ben megkapja a választ.
    .text-by-four-why = Ki, mit, mikorra. Ez a jó út, amíg nincs gyorsabb; ha a partnerchat nyitva van, akkor kerülő.
    .delivery-team = Továbbítom a kiszállítási csoportunknak. Amint van valami hír, valaki jelentkezni fog Önnél.
    .delivery-team-why = Se név, se időpont, se ok. Így kerül az ügy két szék közt a pad alá.
    .depends = Ez teljesen rajtuk múlik. Kérem, maradjon vonalban.
    .depends-why = A várakozás elviselhető, ha az ember tudja, meddig tart és mire vár. Mondja meg mindkettőt.
    .chat-open = A futár saját pultjának írok. Körülbelül két perc, és addig Önnel maradok.
    .chat-open-why = Elment gyorsabb utat kérni, és azt is megmondja, meddig tart. Két perc kettesben rövidebb, mint hat egyedül.
    .had-them = Köszönöm, hogy tartotta. Beszéltem a futárral: a raktárukban fekszik, mert a címkén nincs ajtószám.
    .had-them-why = Először az, ami kiderült, utána minden más.

# source 41f9b852
node-voucher = Tudja, mit? Kíméljük meg egymást. Adjanak egy utalványt { $paid } forintról, és ma este veszek valamit a városban.
    .what-is-it = Szabad tudnom, mi van a csomagban? Mit kap { $kid }?
    .what-is-it-reply = Egy távcsövet. Belegravírozva a név. Nem, ilyet a városban nem kapok.
    .what-is-it-why = Egy apró kérdés minden ajánlat előtt. Tíz másodperc, és megváltozik tőle, mi a jó válasz.
    .full-sum = Ezek után tökéletesen megértem. Kiállíttatok Önnek egy utalványt a teljes összegről, akkor meglesz a nyugalma.
    .full-sum-why = Messze több, mint amennyit adhat, és pótlékra fizet, miközben az igazi ajándék egy raktárban fekszik.
    .parcel-first = Akkor ezt még ne cseréljük utalványra. Hallgassuk meg előbb a futárt. Ha nem megy, együtt keresünk valami mást.
    .parcel-first-why = Nem tagadta meg az utalványt. Segített meglátni, mibe kerülne, és nyitva hagyta a választást.
    .only-lost = Utalványra sajnos csak akkor van mód, ha a csomag elveszettnek számít.
    .only-lost-why = A szabály az „utalvány” szóra felel. A kérdés mögötte ez volt: fel kell adnom?
    .turn-up = Ugyan, ne adjuk fel ilyen hamar. Biztosan meglesz.
    .turn-up-why = A derűlátás nem tájékoztatás. Tudja meg, mi a tét, aztán segítsen dönteni.

# source 079ecfd5
node-while-they-look = És? Válaszolnak?
    .or-by-text = Tehát SMS-ben. És addig én mit csináljak?
    .or-somebody = És ez a valaki. Van neve is?
    .silence = Nagyon elcsendesedett.
    .who-is-home = Egy dolog közben: ha olyankor jön, amikor nincs otthon, ki veheti át? Hozzáírom.
    .who-is-home-reply = Fél tizenegykor lufikért megyek. A szomszédok, a { $next_door }. ajtó. Ők mindig itthon vannak.
    .who-is-home-why = A várakozás arra az egy dologra megy el, ami holnap még félresikerülhet.
    .not-yet = Még nem. Amint írnak, mondom.
    .not-yet-why = Őszinte és rövid. Még jobb, ha a várakozást olyasmire használja, ami holnap segít.
    .tell-held = Megvan: a raktárban, mert a címkén nincs ajtószám. Az Önét most kapják meg tőlem.
    .tell-held-why = Az ok, rögtön, és ugyanazzal a lélegzettel az is, hogy mit tesz.
    .couriers = Tudja, milyenek a futárok. Mindenki panaszkodik rájuk, mi is.
    .couriers-why = A saját hangulatának jót tesz. Az ügyfél Önöket választotta, Önök pedig a futárt.
    .look-into-it = Attól tartok, ez ma tovább tart. Nyitva hagyom, utána fogunk nézni, és mindenképpen értesítjük.
    .look-into-it-why = A „mi” és a „mindenképpen” mögött nincs se időpont, se név. Ha tovább tart, mondja meg, ki kit hív, és mikor.
    .my-name = Van: az enyém. Magam hívom fel a futárt, és négy előtt SMS-ben megírom a választ.
    .my-name-why = A valakiből Ön lett, a majdból négy óra.
    .not-reached = Őszintén szólva még nem értem el őket. Amint letettük, felhívom őket, és négy előtt SMS-ben megírom, mi van.
    .not-reached-why = Későn, de őszintén: mi nem történt még meg, ki teszi meg, és mikorra.
    .just-the-bell = Semmit. Én telefonálok, én írok. Ön süt.
    .just-the-bell-why = Néhány szó, és mindhárom teendőnek van gazdája. Arra még lett volna idő, hogy megkérdezze, ki veheti át a csomagot.

# source 54625db6
node-for-a-number = Három nap, egyetlen szám miatt? És ez kinek a hibája volt?
    .should-have-asked = Valakinek már az első napon meg kellett volna kérdeznie Öntől. Senki sem tette. Most én megtettem, és rendbe jön.
    .should-have-asked-why = Vállalja, amin az ügyfél keresztülment, és közben nem mond ítéletet arról, ki a hibás.
    .ours-entirely = A miénk, teljes egészében. Súlyos mulasztás a részünkről, amiért természetesen kártérítést követelhet tőlünk.
    .ours-entirely-why = Felelősséget vállalni és a hibát elismerni két külön dolog. Az elsőt azonnal megteheti; a másodikat nem Ön mondja ki.
    .not-filled-in = Hát, a rendeléskor nem töltötték ki az ajtószámot. Így aligha találhatták meg.
    .not-filled-in-why = Lehet, hogy igaz. Visszaadja a csomagot az ügyfélnek, és attól, hogy igazunk volt, senkinek sem jobb.
    .driver = A futáré. A telefonszáma ott van a címkén, bármelyik sofőr felhívhatta volna. Mindig ez van.
    .driver-why = A futárt az Ön cége választotta. A másra tolt hiba úgy jön vissza: „akkor miért velük dolgoznak?”

# source 03cb27e6
node-blamed = Aha. Szóval én voltam. Köszönöm szépen.
    .only-facts = Csak el akartam magyarázni, hogyan történt. Senki sem vet a szemére semmit, kérem, ne vegye így.
    .only-facts-why = A megmagyarázott szemrehányás megismételt szemrehányás.
    .let-it-be = Akárhogy is volt, nézzünk előre.
    .let-it-be-why = Átlép azon, hogy megbántották. Előbb egy őszinte mondat, aztán nézzen előre.
    .wrong-answer = Nem. Ezt rosszul mondtam, és elnézést kérek. Az ajtóra az űrlapnak kellett volna rákérdeznie.
    .wrong-answer-why = „De” nélkül vonja vissza, és a hiba oda kerül, ahol van: egy űrlapba, nem egy emberre.
    .next-time = Mindenkivel előfordul. Legközelebb vessen rá egy pillantást, mielőtt rákattint.
    .next-time-why = Jó tanács, amelyet senki sem kért, valakinek a rossz hete közepén.

# source 93037d66
node-how-sure = És holnap tényleg megjön? Ez mennyire biztos?
    .or-nothing-known = És ha azt mondják, hogy nem? Holnap öt perccel négy után tudom meg, kilenc gyerekkel az előszobában?
    .checked-at-noon = Visszaigazolták: kilenc és tizenkettő között. A furgont nem én vezetem. De délben magam megnézem, és felhívom, akármit találok.
    .checked-at-noon-why = Annyira biztos, amennyire az, nem jobban; és ami bizonytalan maradt, annak van gazdája és időpontja.
    .word-of-honour = Száz százalék. Pontban kilenckor csöngetnek, a szavamat adom.
    .word-of-honour-why = Másnak a furgonjára adja a szavát. Öt perccel kilenc után már meg is szegte.
    .call-us = Ha délig nem érkezne meg, egyszerűen hívjon minket újra. Nyolcig itt vagyunk, és bármelyik kollégám tud segíteni.
    .call-us-why = Barátságos, de az utánajárás megint az ügyfélé. Aki átvesz egy ügyet, az azt is megnézi, jó vége lett-e.
    .noon-anyway = Azt még nem tudom. De holnap délben magam megnézem, és felhívom, akármit találok.
    .noon-anyway-why = Őszinte, van gazdája és időpontja. Csak éppen a déli utánanézéstől nem jön meg a csomag, ha az ajtószám ma nem jut el hozzájuk.
    .should-be = Most már tényleg rendben kell lennie.
    .should-be-why = „Rendben kell lennie”: három napja ezt hallja az ügyfél.

# source 13b35bc5
node-the-fee = És az egynapos kiszállítás { $fee } forintja? Akkor az is csak jó vicc volt.
    .not-refundable = Ha a csomag már elhagyta a raktárat, a szállítási díjat sajnos nem lehet visszatéríteni.
    .not-refundable-why = Nem kérdezte meg. A nemnek ugyanúgy utána kell nézni, mint az igennek.
    .ten-on-top = Igaza van. Azt visszakapja, és még tízezret a bosszúságért.
    .ten-on-top-why = Nagylelkű olyan pénzzel, amelyet nem adhat. Egy kis összeg, amely tényleg megérkezik, többet ér.
    .i-may = Egy napért fizetett, és négy lett belőle. Háromezerről magam dönthetek. Már úton van a kártyájára.
    .i-may-why = Kicsi, biztos és azonnali. De könyvelje is le: ha csak kimondja, az is csak egy újabb ígéret.
    .ask-and-write = Erre egyedül nem mondhatok igent. Ma megkérdezem a vezetőmet, és megírom Önnek a választ, akár igen, akár nem.
    .ask-and-write-why = Amit nem tud, annak utánajár, és napot is mond hozzá. Ez nem kibúvó.
    .later-money = Várjuk meg előbb, hogy megérkezik-e, aztán a pénzről is nyugodtan beszélhetünk.
    .later-money-why = Elhalasztva: se nap, se gazda. Az ügyfélnek megint kérdeznie kell majd.

# source 55ac1d92
node-in-writing = És ebből valami írásban is megvan, vagy csak a hangját kapom?
    .in-the-system = Minden rögzítve van a rendszerben, bármelyik kolléga látja.
    .in-the-system-why = Önök látják, az ügyfél nem. Három sor e-mailben kevesebbe kerül, mint a következő hívás.
    .sent-now = Most megy: az ajtószám, holnap kilenc és tizenkettő között, a nevem, a déli hívásom. Megérkezett?
    .sent-now-reply = Egy pillanat. Igen. Itt van.
    .sent-now-why = Akkor megy el, amikor az ügyfél hallja, és rá is kérdez, megjött-e. Innentől senkinek sem kell elhinnie semmit.
    .write-to-us = Ahhoz kérem, használja a kapcsolati űrlapot, akkor ügyszámot is kap.
    .write-to-us-why = Három sorért egy második ügyet kell nyitnia az ügyfélnek. Írja meg Ön.
    .as-it-stands = Egy perc, és meglesz: mit tudok, mi van még nyitva, és ki mit tesz mikorra.
    .as-it-stands-why = Egy egyszerű e-mail is előreviszi az ügyet. Akkor ér a legtöbbet, ha már napot is mondhat.
    .automatic = Amint változik az állapot, automatikus levelet fog kapni.
    .automatic-why = Az automatikus levél három napja hallgat.

# source 7bd25c73
node-goodbye = Majd meglátjuk. Nekem tortát kell sütnöm.
    .or-warm = Jól van. Akkor nyugodtan süthetek. Ön volt az első, aki tényleg utánanézett.
    .nice-day = Akkor köszönjük, hogy a Hazelboxot hívta, csodás napot és remek születésnapot kívánunk, és örülnénk, ha hamarosan ismét a vásárlóink között üdvözölhetnénk.
    .nice-day-why = Ezek minden hívás szavai. Egyetlen mondat erről a hívásról rövidebb lett volna.
    .what-better = Egy kérdés: mit kellett volna jobban csinálnunk?
    .what-better-reply = Megkérdezni az ajtót. Az űrlapjukon nincs neki hely.
    .what-better-why = Nyitott és rövid. Az ügyfél tudja, hol a hiba; utána írja le, és a cég is tudni fogja.
    .survey = Mindjárt kap egy rövid kérdőívet, és örülnék öt csillagnak.
    .survey-why = Dicséretet kér, mielőtt a csomag ott lenne. Inkább véleményt kérjen.
    .door-and-noon = Kilenc és tizenkettő között, { $door }. ajtó, és délben hívom. { $kid } születésnapjára pedig minden jót!
    .door-and-noon-why = Amiben megállapodtak, egy sorban, és egy név: ezt csak ebben a hívásban lehetett elmondani.
    .text-and-noon = Négy előtt SMS, holnap délben hívom. { $kid } születésnapjára pedig minden jót!
    .text-and-noon-why = Semmi sem biztos még, az ügyfél mégis tudja, mi jön mikor, és kitől.
    .as-agreed = Akkor, ahogy megbeszéltük: jelentkezem. És { $kid } születésnapjára minden jót.
    .as-agreed-why = Kedves, de miben maradtak? Mondja el még egyszer az ajtót, az idősávot és a hívást, ha már megvannak.

# source 2000abfa
node-task-due = (Emlékeztető: megjött?)
    .silence = (Az emlékeztető villog.)
    .tick-off = Kipipálni: visszaigazolták kilenc és tizenkettő közé, és senki sem telefonált.
    .tick-off-why = Ha nincs hír, az nem hír. Hívást ígért, akármit talál, és ezt a hívást még meg kell tenni.
    .dial-first = Rögtön tárcsázni, és megkérdezni, megérkezett-e.
    .dial-first-why = A hívás jó; előtte tíz másodperc utánanézés jó hírré tette volna.
    .hope-mail = Rövid levelet küldeni: reméljük, csomagja rendben megérkezett.
    .hope-mail-why = Hívást ígért, és a „reméljük” azt jelenti, hogy senki sem nézett utána.
    .look-first = Megnyitni a futár utolsó bejegyzését, aztán tárcsázni.
    .look-first-why = Nézzen utána, aztán beszéljen: így hírt visz, és nem kérdez.

# source 1df98fbc
node-on-the-stairs = Igen? A lépcsőn állok harminc lufival, és az ajtóm előtt nincs semmi.
    .delivered = A futár szerint 11:35-kor kézbesítették, tehát minden rendbe jött. Igazán örülök.
    .delivered-why = Az állapot „kézbesítve”; az ügyfél pedig egy üres küszöb előtt áll. Mondja meg, hol van.
    .next-door = 11:35-kor megjött. A szomszédban van, a { $next_door }. ajtónál. Vonalban maradok, amíg a kezében nem tartja.
    .next-door-why = Bezárult a kör, és a tegnapi apró kérdés megtérült.
    .at-the-kiosk = 11:35-kor csöngettek, és nem volt otthon senki. A sarki trafikban van, hatig nyitva. Oda tud menni érte?
    .at-the-kiosk-why = Utánanézett és telefonált, így van idő érte menni. A tegnapi kérdés a szomszédokról megspórolta volna a sétát.
    .until-twelve = Az idősáv tizenkettőig tart. Egy perccel múlt el. Adjunk nekik még egy kis időt.
    .until-twelve-why = Ott van Ön előtt a bejegyzés. Olvassa el, ne találgasson.

# source 9f147939
node-nothing-here = Nem. Nincs itt semmi. Azt hittem, Ön tudja.
    .or-delivered-where = Hová kézbesítették? Egy üres lábtörlőt nézek.
    .or-told-again = Elölről. Egy távcső, egy születésnap, és nem egészen két óra múlva kezdődik.
    .another-hour = Akkor biztosan még a kocsiban van. Adjon nekik még úgy egy órát, ezek az idősávok sosem egészen pontosak, és hívjon, ha nem jön.
    .another-hour-why = Találgatás, és az utánajárás megint az ügyfélé; a csomag pedig harminc lépésre van.
    .read-scan = Maradjon velem tíz másodpercig. Megvan: 11:35-kor leadták, és itt az is, hogy hol.
    .read-scan-why = Tíz másodperc utánanézés, vonalban. A tárcsázás előtt lett volna a helye; így is megelőzi a vendégeket.
    .ask-the-courier = Akkor a legjobb, ha közvetlenül a futárt hívja, ők rádión elérik a sofőrt.
    .ask-the-courier-why = Idáig végigvitte, és az utolsó ajtónál megint az ügyfélé lett.
    .ring-back = Tisztázom, és visszahívom.
    .ring-back-why = Megnézni tíz másodperc. Egy második ígéretet betartani tovább tart.

# source 7e0043b1
node-ten-past-two = Tíz perccel múlt kettő, négykor jönnek a vendégek, csomag nincs. Ma kinél van az ügyem?
    .by-the-note = Nálam. A kollégám mindent feljegyzett: { $door }. ajtó, ma délelőtt. A bejegyzés szerint 11:35, és az is, hogy hol. Tud írni?
    .by-the-note-why = Egy jó jegyzetből egy idegen is a történet közepén tudja folytatni.
    .from-the-start = Én most kapcsolódom be. El tudná mondani röviden az elejéről, miről van szó?
    .from-the-start-why = A rendelésszám mindenhez elvezet. Az ügyfél egyszer mondja el a történetét.
    .colleague-off = A kollégám ma nincs bent. Hagyhatok neki üzenetet, hogy kereste.
    .colleague-off-why = Aki felveszi, az a cég, és ma ez Ön.
    .scan-now = Nálam. Elnézést, hogy Önnek kellett telefonálnia. Egy pillanat, az utolsó bejegyzés: 11:35, és itt az is, hogy hol.
    .scan-now-why = Jegyzet nélkül mindennek Önnek kell utánanéznie. Sikerül, de jóval később, mint kellett volna.

# source e76701d8
node-no-candle = Nem jött semmi. Semmi. Két óra múlva kilenc gyerek fog itt állni. Mi lesz így { $kid } születésnapjából?
    .depot = Látom, hogy még a raktárban van. Hétfőn biztosan elindul, akkor legkésőbb a hét elején Önnél van.
    .depot-why = Még mindig ajtószám nélkül, és megint egy kitalált nap.
    .not-on-shift = Én tegnap nem voltam műszakban. Pontosan mit mondott Önnek a kollégám?
    .not-on-shift-why = Az ügyfél a céggel beszélt. Hogy ki volt műszakban, az a mi dolgunk.
    .that-it-comes = Megjön az ajándék, csak későn, és ez rajtunk múlt. Az ajtószámot magam viszem a futárhoz, és háromkor hívom, hogy melyik nap.
    .that-it-comes-why = A születésnapot már nem lehet megmenteni, a cég szavát igen.
    .voucher-now = Amit fel tudok ajánlani, az egy utalvány a kellemetlenségért.
    .voucher-now-why = Az utalvány olyan kérdésre felel, amelyet nem tettek fel. Előbb a csomag, azután a jóvátétel.

# source bcb8b2ba
wrap-hotline-after = Felhívni a futár telefonos vonalát, kivárni a zenét, megadni az ajtószámot, SMS-t írni az ügyfélnek
    .why = Négy előttre ígérte a választ. A zene most már az Öné, az ügyfél meg süt.
# source 198de0a0
wrap-report-both = Házon belül jelezni: az űrlapba kell egy mező az ajtószámnak, a partnerkód pedig minden asztalra kell
    .why = Mindkettőért percekkel fizetett. Ha nem írja le, a következő is fizet.

# source 710110b3
later-own-reminder = Másnap, tizenkét óra. Előjön a saját feladata: { $name }, távcső, megjött? Hívást ígért.
# source ef62d553
later-called-instead = Másnap, tíz perccel múlt kettő. Senki sem telefonált. Most az ügyfél hív, és egy másik asztalnál veszik fel: ott csak azt tudják, amit Ön feljegyzett.
# source 0dbc4e55
later-nothing-came = Másnap, tíz perccel múlt kettő. A futár nem kapott ajtószámot. Az ügyfél újra telefonál.

# source 45e4730b
goal-on-the-tour = Az ajtószám négy előtt eljutott a futárhoz: a csomag rajta van a holnapi körön.
# source b66f761f
goal-in-one-call = Kiderítve, kijavítva és elmondva, amíg az ügyfél vonalban volt.
# source c5abd0ca
goal-calm = A végén az ügyfél nyugodtabb, mint az elején volt.
# source d49d1a42
goal-pattern-seen = Egy héten három ilyen címke, és valaki betesz egy mezőt az űrlapba.
# source c9951bb9
goal-note-for-others = A jegyzetből egy kolléga is folytatni tudja.

# source b1140d49
flaw-partner-line = A futár partnerchatje minden képernyőn ott van, de a kódja a műszakvezetőknél; aki nem talál vezetőt, hat percet vár a nyilvános vonalon.
    .origin = Logisztika
# source 2c6dcd0a
flaw-wording = A hetedik oldalon „a futárszolgálat ügye”, a kilencediken „méltányosság eseti döntés alapján”: a kézikönyvből senki sem tudja kiolvasni, mit adhat az ügyintéző.
    .origin = Jogi osztály

# source 85a279ac
ending-agreed = Az ügyfél tudja, mi történik ezután, és hogy ki és mikor hívja.
# source 12dafd5a
ending-left-open = Az ügyfél leteszi, és nem egészen biztos benne, miben maradtak.
# source 9527f866
ending-sent-away = Az ügyfél leteszi, és keresi a futár számát.
# source e9d66785
ending-party-saved = A távcső az asztalon áll, mielőtt az első vendég csönget.
# source 6158210d
ending-fetched = A távcsőért még idejében elmentek, kicsit kifulladva.
# source d46fa7e7
ending-ticked-off = A feladat zöld. Egy ajtó előtt üres a lábtörlő.
# source 89e466ec
ending-assumed = A csomag harminc lépésre van, és senki sem mondja meg. A szomszédok este áthozzák.
# source 536f48ad
ending-too-late = A születésnapot a távcső nélkül tartják meg.
# source 445d0de8
ending-hung-up = Az ügyfél a mondata közepén leteszi, és ezentúl máshol rendel.
# source 9a01b7b2
ending-out-of-time = A hívás minden észszerű hosszon túlnyúlt; a futár pultja mára bezárt.
