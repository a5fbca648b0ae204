# source afce9bf6
title = Azt ígérték, hogy felhívnak
# source c215e7a9
about = Átvenni egy ígéretet, amelyet más tett és senki sem tartott be, úgy, hogy ne szülessen belőle még egy ugyanolyan.

# source ab12baf7
debrief =
    Ennek az ügyfélnek senki sem hazudott. Tizenegy óra tízkor egy kolléga nem tudta, miért hibás a számla, kedves akart lenni, és azt mondta: „délig valaki felhívja”. Feladat nem lett belőle, név nem állt mögötte, és délben egy konyhaasztalon hallgatott egy telefon. Így szüli az egyik hullám a másikat: nem rosszindulatból, hanem egy mondatból, amely segítségnek hangzik. Amit Ön tehetett, ahhoz nem kellett ismerni az okot. Kimondhatta, hogy „mi voltunk azok”, és nem kellett hozzá nevet keresni. Elolvashatta a feljegyzést, mielőtt kérdezett volna, és megtalálhatta benne a lényeget: a délutáni hívás egy szekrénybe érkezik, az SMS viszont egy emberhez. Megmondhatta, melyik sor hibás, akkor is, ha azt nem tudta, miért, leállíthatta a pénteki beszedést, és ígérhetett valami olyan kicsit, ami mindenképp teljesül, névvel, órával és olyan úton, amelyen meg is érkezik. Amikor pedig megvolt az ok, a táblán vagy a számlázástól, elmondhatta, és nem kellett ígérnie semmit. A legjobb visszahívás az, amelyikre senkinek sincs szüksége. Az okot magát nem Önnek kellett volna megtalálnia: hogy kinek, azt a második lista mutatja.

# source 5fe71592
brief =
    Ön a telefonoknál dolgozik egy hő- és áramszolgáltatónál. Tizenegy óta mindenki a számlájáról kérdez, és a csapatból senki sem tudja, miért. Akiknek egy órája azt mondták, várjanak, most kezdenek másodszor is telefonálni.
    .goal-1 = Senkinek se kelljen másodszor is elmondania, amit délelőtt elmondott, és amit fel is jegyeztek.
    .goal-2 = Derítse ki, mi más ezen a számlán, és csak azt mondja, amit tud.
    .goal-3 = Ne ígérjen semmit, aminek nincs neve, órája, vagy nincs útja, amelyen megérkezik.
    .may = Megnyithatja annak az adatlapját, aki megadta az ügyfélszámát és a címét, elolvashatja a kollégák feljegyzéseit, kérdezheti a vezetőjét és a számlázást, és írhat az ügyfeleknek. Leállíthatja egy kétséges számla beszedését. Ajándékról senki sem döntött.

# source d805c56b
caller = { $name }
    .prompt-there = Ott van még, vagy megint hívásra várjak?
    .prompt-egg = Hallom a konyhai órát. Lassan már jól ismerem.
    .prompt-class = Nemsokára óráim lesznek. Mondja, kérem.
# source 3c9f13b7
record =
    .events = Délelőtt egy hívás, felvette: { $mate }.
    .purchases = Nincs.
    .services = Fűtés és áram, egy lakás.
    .settings = Postai számla. Csoportos beszedéssel fizet.
    .complaints = Nincs.

# source 7799ba52
fact-number = Ismert az ügyfélszám és a cím.
# source fca0a9dd
fact-old-note = A délelőtti feljegyzés: egyötöddel több, más nem változott; délig hívás, és senkinek a listájában nincs hozzá feladat.
# source 332a49a1
fact-teaches = Délután a telefon egy szekrényben van: az SMS-t elolvassa, a hívás nem éri el.
# source ad81b8dd
fact-tax-line = Csak az adó sora tér el a múlt havitól.
# source e20aad84
fact-others = Sok kollégánál ugyanez a sor a hibás; a vezető a számlázást kérdezi, és egy óra előtt kiírja.
# source d5a0c373
fact-cause = Az egész számlafutásban rossz áfakulcs volt beállítva; a helyes számlák két nappal később kimentek.

# source 72a4a056
system-accounts = Ügyféladatok
    .note-asks = A délelőtti feljegyzés elolvasása
    .note-shows = 11:10, { $mate }: a számla egyötöddel több, otthon semmi sem változott. Ígéret: délig valaki felhívja. Délután órái vannak, a telefonja szekrényben, SMS-t olvas. Feladatlista: nincs bejegyzés.
    .note-otherwise = Ügyfélszám?
# source c90d1fa9
system-bill-archive = Számlaarchívum
    .compare-asks = E havi számla a múlt havi mellé
    .compare-shows = Fogyasztás: mint a múlt hónapban. Alapdíj: változatlan. Adó: { $wrong_tax } forint (múlt hónapban { $last_tax }). Összesen: { $sum } forint (múlt hónapban { $last }).
    .compare-otherwise = Nincs ügyfél kiválasztva.
# source fe7781b2
system-board = Hirdetőtábla
    .notices-asks = A hirdetőtábla elolvasása
    .notices-shows = 12:54, Nóra: a tömeges számlázásban rossz áfakulcs volt beállítva. A helyes számlák két nappal a hibásak után kimentek, azok az érvényesek. A túlfizetés lejön a következő számlából. Kérem, ne ígérjetek visszahívást: mondjátok el nekik azonnal.
    .notices-otherwise = Hétfő óta semmi új: javítják a kávégépet.

# source 5fba4002
department-billing = Számlázás
    .cause-asks = Mi a baj az adóval a számlákon?
    .cause-says = Az adó? Ja, rossz volt a kulcs, az egész futásban. De már el van intézve, két nap múlva kiküldtük a helyeseket. Azok számítanak, a többi lejön a következőből.
# source af898dae
department-lead = Nóra, műszakvezető
    .others-asks = Mások is jelezték ezt a sort?
    .others-says = Te lehetsz vagy a harmincadik. Én magam szedem ki a számlázásból; amit megtudok, az egy előtt fent lesz a táblán. Mondjátok meg nekik, melyik sor az, és ne ígérjetek hívást.

# source 70622cff
reason-callback = Panasz: elmaradt visszahívás
# source ba1516aa
reason-tax-line = Számla: eltérés az adó sorában
# source 71d9c011
reason-consumption = Számla: nagyobb fogyasztás

# source b924a063
promise-written = SMS az okkal, vagy azzal, ami még hiányzik
# source 8c4079ed
promise-somebody-rings = Valaki visszahívja

# source 23635820
event-notice = Kis csengő a képernyőn: egy új hír a hirdetőtáblán.

## 1  Egy be nem tartott ígéret

# source a34ca5d1
node-again = Azt ígérték, hogy felhívnak. Délig, ezt mondta a kollégája, én meg itt ülök a telefon mellett, mint kotlós a tojáson. Most én hívtam Önöket, és megint várhattam. Mi a baj a számlámmal?
    .who-said-so = Kivel beszélt délelőtt? Először azt nézném meg, ki ígérhetett Önnek ilyet.
    .who-said-so-why = Arra kéri az ügyfelet, hogy segítsen bűnbakot keresni. Ezen a vonalon egyetlen cég van, és az ígért.
    .all-day-long = Sajnos egész nap ez megy, tizenegy óta izzanak a vonalak.
    .all-day-long-why = Igaz, csakhogy az ügyfél ezt hallja: volt jobb dolgunk is.
    .that-was-us = Azt mondtuk, délig, és senki sem hívta. { $agent } vagyok, és azzal kezdem, amit délelőtt feljegyeztek.
    .that-was-us-why = Néven nevezi az ígéretet, magára veszi, és megmondja, mi következik: semmit sem kell újra elmondani.
    .what-about = Jaj, ezt őszintén sajnálom, ilyennek igazán nem lenne szabad megtörténnie. Elmondaná még egyszer, egész röviden, miről volt szó?
    .what-about-why = A bocsánatkérés jó. A kérdés visszavonja: délelőtt már elmondta, és ott áll az adatlapon.
# source 7e0cdf5f
node-who = Önökkel beszéltem. A cégükkel. Csinál valaki valamit, vagy üljek vissza a telefon mellé?
    .or-loud = Nekem mindegy, melyikük volt! Van ott valaki, aki csinál is valamit, vagy csak olyan, aki felveszi?
    .have-a-word = Biztosan { $mate } volt, két asztallal arrébb. Beszélek vele, ezt megígérem.
    .have-a-word-why = Most már van egy név meg egy bűnös, az ügyfélnek pedig még mindig nincs válasza.
    .certainly-today = Ezt biztosan nem kell. Most megjelölöm sürgősként, és valaki ma egészen biztosan felhívja.
    .certainly-today-why = Ugyanaz a mondat, mint délelőtt, csak „egészen biztosan” is van benne: se név, se óra, se ok.
    .mine-now = Nálunk ígérték, tehát mostantól az enyém. Nem vár többé hívásra, itt vagyok én.
    .mine-now-why = Senkit sem hibáztat, és ott van valaki. Eddig csak ez hiányzott.
    .thirty-days = Emiatt természetesen panasszal élhet. Felveszem, és harminc napon belül választ kap.
    .thirty-days-why = Panasz egy hívásról, amely elmaradt, ahelyett, amiért a hívás kellett volna.
# source 91c8dc6f
node-once-more = Délelőtt már mindent elmondtam, az utolsó számjegyig. Önöknél senki sem ír fel semmit?
    .its-here = Igaza van, itt kell lennie. Elolvasom, mielőtt bármit kérdeznék. Csak az ügyfélszáma és a címe kell hozzá.
    .its-here-why = Egy lélegzettel visszavonva. A feljegyzés két kattintásra van, és az ügyfél egyszer már elmondta.
    .key-words = De, valaki biztosan, csak hát a feljegyzések kicsit szűkszavúak szoktak lenni. Pár kulcsszó Öntől, és rögtön képben leszek.
    .key-words-why = Találgatja, milyen a feljegyzés, ahelyett hogy megnyitná.
    .so-many = Ennyi délelőtti hívás mellett sajnos nem lehet mindent felírni.
    .so-many-why = Fel volt írva. Ha megnézi, tudja.
# source dfb4177c
node-identify = Jó. És mit kér tőlem?
    .or-heard-that = „Valaki felhívja.” Ezt a mondatot ismerem. Délelőtt még el is hittem. Én ezen a vonalon maradok. Mit kér?
    .or-loud = Akkor kezdjen már hozzá! Mi kell?
    .i-can-see = Semmit, látom a kijelzőn: { $name }, { $street } utca, csoportos beszedés. Stimmel?
    .i-can-see-why = Aki arról a telefonról hív, most már azt is tudja, hol lakik és hogyan fizet { $name }. Az ügyfél mondja meg.
    .two-things = Az ügyfélszámát és a címét, hogy a jó feljegyzést nyissam meg.
    .two-things-why = Annyit, amennyi kell, és fél mondatban azt is, mire.
    .whole-form = Ügyfélszám, cím, születési dátum, a mérőóra száma, és a visszahíváshoz az összes telefonszám, amelyen el lehet érni.
    .whole-form-why = Az ötből kettő elég. A többi azért van ott, mert az űrlapon van hozzá mező.

## 2  A számla

# source ee1e4e38
node-reading = { $number }, { $street } utca. Egyötöddel több, mint a múlt hónapban. Na? Mi áll benne?
    .silence = Hallom, hogy gépel. Délelőtt is gépelt valaki.
    .released = A rendszer szerint ellenőrizték és jóváhagyták, úgyhogy rendben kell lennie.
    .released-why = A rendszer azt mutatja, mit számláztak ki. Az ügyfél azt szeretné tudni, helyes-e.
    .read-and-compare = Elolvasom a feljegyzést, aztán egymás mellé teszem a két számlát. Egy perc az egész.
    .read-and-compare-reply = Egy percem van. Több nincs.
    .read-and-compare-why = A csend elviselhető, ha az ember tudja, mire való és meddig tart.
    .from-the-note = Itt van, tizenegy tízkor írták: egyötöddel több, és otthon semmi sem változott. Egy szót sem kell megismételnie.
    .from-the-note-why = Ezért írták a feljegyzést. A második hívás onnan folytatódik, ahol az első abbamaradt.
    .ring-you = Ez nálunk eltart egy darabig, nem szeretném feltartani. Visszahívhatjuk ezzel kapcsolatban délután?
    .ring-you-why = Fél órára felszabadul a vonal. Aztán ugyanaz az ügyfél megint ott van benne, harmadszor.
    .moment = Egy pillanat, kérem.
    .moment-why = Mennyi egy pillanat? A délelőtti még mindig tart.
# source 1a333da7
node-line = Nos? Miért több egyötöddel?
    .or-not-again = Nem. Nem kérek még egy hívást, amelyik elmarad. Vonalban maradok: miért több egyötöddel?
    .or-loud = Kapok ma választ? Miért több egyötöddel?
    .silence = Szóval Ön sem tudja.
    .colder = Hideg hónap volt. A legtöbben többet fogyasztanak, mint hinnék, és csak a számlán látják meg.
    .colder-why = A fogyasztás annyi, mint a múlt hónapban, és ez ott áll az archívumban. Előbb nézze meg.
    .only-tax = Egyedül az adó sora: { $wrong_tax } forint, a múlt hónapban { $last_tax } volt. Minden más a régi.
    .only-tax-why = Azt nem tudja, miért, azt viszont igen, hogy hol. Ennyit sem mondott ma ennek az ügyfélnek senki.
    .whole-truth = Az adó. Minden számlán rossz volt a kulcs, ez a mi hibánk; { $right_sum } forint a helyes.
    .whole-truth-why = Sor, ok, összeg: ez lett volna a délig ígért hívás.
    .price-rise = Úgy rémlik, év elején volt egy áremelés, az egész jól megmagyarázná.
    .price-rise-why = Délelőtt a kollégának is csak rémlett valami. A két számlát egymás mellé lehet tenni.
# source cf1e1c9a
node-why-tax = Az adó. És miért ugrik meg az adóm egyik hónapról a másikra?
    .or-you-believe = Ön is csak gondolja. Délelőtt is gondolt valaki valamit. Van olyan, amit tud is?
    .silence = Egyszerű kérdés volt.
    .i-am-asking = Azt még nem tudom. Megkérdezem azokat, akiknek tudniuk kell, egy perc, és jelentkezem.
    .i-am-asking-reply = Végre valaki kimondja.
    .i-am-asking-why = A „még nem tudom” nem szégyen, ha a következő mondat arról szól, mit tesz ellene.
    .by-law = Az adót törvény írja elő, arra nekünk semmilyen ráhatásunk nincs.
    .by-law-why = Véglegesnek hangzik, pedig találgatás: nem törvényt módosított valaki, hanem egy számot.
    .many-others = Nem Ön az egyetlen: sokaknál ugyanez a sor a hibás, és a vezetőm már jár utána az oknak. Nekem még nincs meg.
    .many-others-why = Amit tudnak, amit nem, és ki foglalkozik vele. Becsületesebb minden visszahívásnál.
    .the-rate = Megvan: rossz volt az adókulcs, a futás összes számláján. A mi hibánk. { $right_sum } forint a helyes.
    .the-rate-why = Ok és összeg egy mondatban, olyasvalakitől, aki elment és megkérdezte.
    .billings-number = Ezzel legjobb lenne közvetlenül a számlázást hívnia. Saját számuk van, a számla jobb alsó sarkában, és sokkal többet tudnak erről.
    .billings-number-why = A harmadik szám, a harmadik sor, és ebédidőben ott senki sem veszi fel.

## 3  Ami addig is érvényes

# source 4bae2693
node-money = És pénteken levesznek a számlámról { $sum } forintot, akár jó, akár nem?
    .get-it-back = Ha tényleg sok lenne, természetesen visszakapja. Nálunk nem vész el semmi.
    .get-it-back-why = Az ügyfél pénze hiányzik majd hó végén. Ön két kattintással leállíthatja.
    .ten-off = Leállítom. Az egész kellemetlenségért pedig a következő számlájából is leveszek tíz százalékot, ehhez mit szól?
    .ten-off-why = Az első fele elég lett volna. A másodikról senki sem döntött, és nem is kérték.
    .stopped = Nem. Most leállítom: a számlájáról semmi sem megy le, amíg az összeg nem helyes.
    .stopped-why = Ehhez nem kell se ok, se másik osztály. Megszűnt a gond, amelynek dátuma volt.
    .your-bank = A bankja nyolc hétig díjmentesen visszafordítja.
    .your-bank-why = Ez az ügyfélnek munka, egy másik pultnál, az Önök hibája miatt.
# source 52067fcb
node-then-what = És honnan tudom meg, mi lesz? Gondolom, valaki felhív.
    .or-knows = És a két számla közül melyiket tartsam meg? Vagy azzal is felhív majd valaki?
    .yes-somebody = Igen, amint többet tudunk, valaki felhívja, ezúttal számíthat rá.
    .yes-somebody-why = Az „ezúttal” elárulja, mit ér a mondat. Ki, mikor, miről, és melyik telefonon?
    .i-ring-at-three = Én magam hívom, háromkor. A nevem megvan: { $agent }.
    .i-ring-at-three-why = Név is van, óra is, csak út nincs, amelyen megérkezne. Az ígérethez az is hozzátartozik, hogyan lehet valakit elérni.
    .in-writing = Nem telefonon, az akkor már a szekrényben van. Ötig SMS-t kap tőlem: az okot, vagy azt, ami még hiányzik.
    .in-writing-why = Egy név, egy óra, egy tartalom és egy út, amelyen megérkezik. És akkor is áll, ha senki sem tud meg semmit.
    .nothing-to-wait-for = Senkinek sem kell hívnia. A második számla az érvényes, { $right_sum } forint; a péntekit töröltem. Ezzel el van intézve.
    .nothing-to-wait-for-why = Az a visszahívás, amelyre nincs szükség, mindkettejüknek eggyel több hívás.
    .towards-evening = Az lenne a legjobb, ha estefelé újra megpróbálná. Olyankor általában nyugodtabb, és biztosan többet tudunk.
    .towards-evening-why = A harmadik hívás, és megint annak kell telefonálnia, akit kétszer is cserben hagytak.
# source d2ae3ffe
node-in-class = Háromkor huszonnyolc gyerek előtt állok, a telefonom meg egy szekrényben van. Délelőtt ezt is elmondtam. Az sincs odaírva?
    .or-there = Háromkor órám van, a telefonom egy szekrényben. Délelőtt ezt is elmondtam. Ott van Ön előtt, nem?
    .two-minutes = De szünete csak van, nem? Tényleg csak két perc lenne.
    .two-minutes-why = Az ügyfél megmondta, mi lehetséges. Most Önnek kell utat találnia, nem neki szünetet.
    .then-a-text = De igen, elsiklottam fölötte. Akkor SMS, ötig, tőlem: az ok, vagy az, ami hiányzik.
    .then-a-text-why = Elismerte a figyelmetlenséget, és rögtön helyre is tette az ígéretet. Az SMS megvárja az embert a szekrényben, a hívás nem.
    .mailbox = Semmi gond. Akkor rámondom a hangpostájára, és az órái után egyszerűen visszahív minket.
    .mailbox-why = Akkor megint az ügyfélé a hívás. A harmadik.
# source 4a21f24b
node-when = Valaki felhív. Délelőtt is ezt mondták, szóról szóra. Ki? Mikor? És hol, ha szabad kérdeznem?
    .or-school = Szóval megint én szaladjak Önök után. Ki mond nekem mit, és mikor? Erre tud felelni?
    .normally-quick = Egy kollégám, amint meg lehet oldani. Általában ez nálunk igazán elég gyorsan megy.
    .normally-quick-why = Három kérdés, és egyikre sincs válasz. Harmadik hívás lesz belőle.
    .that-was-none = Igaza van, ez nem volt válasz. Én írok SMS-t, { $agent }, ötig: azt, amit tudunk, és azt, ami hiányzik.
    .that-was-none-why = A kérdés megmutatta, mi hiányzott: ki, mikorra, melyik úton.
    .two-days = Két munkanapon belül. Ez a visszahívási normánk.
    .two-days-why = Egy normának nincs neve. A „délig” is belefért a normába.
# source 37c298ce
node-and-if = Ötig. És ha ötkor sem tud többet, mint most?
    .we-will = Addigra biztosan tudni fogjuk, ez egyáltalán nem kérdés.
    .we-will-why = Reméli. Azt ígérheti, hogy ír.
    .and-a-call = Akkor a biztonság kedvéért a csapatból valaki fel is hívja, és nyugodtan elmagyaráz Önnek mindent.
    .and-a-call-why = Volt egy világos ígéret. A másodiknak nincs gazdája, és arra fognak emlékezni.
    .then-just-that = Akkor azt írom meg, és azt, hogy mikor lesz több. Harmadszor nem kell telefonálnia.
    .then-just-that-why = Az az ígéret, amely a legrosszabb napon is áll, többet ér egy nagyobbnál, amely másokon múlik.
# source 1442dc96
node-bye = Majd meglátjuk. Ennyi volt?
    .or-settled = Na tessék. Két mondat. Ezért ültem itt fél napig. Ennyi volt?
    .or-written = SMS, ötig, { $agent }. Ráírom a számlára. Ennyi volt?
    .patience = Akkor nagyon köszönöm a türelmét és a megértését, és kellemes délutánt kívánok Önnek.
    .patience-why = Köszönet egy türelemért, amelyre senki sem kérte. Utolsó mondatnak jobb lett volna az, ami most érvényes.
    .sum-up = Röviden: { $right_sum } forint a helyes, azt a számlát tartsa meg. Maradt még nyitott kérdés?
    .plan-in-short = Röviden: az adó sora a hibás, nem Ön. Az SMS-emig semmi dolga. Így világos?
    .plan-in-short-why = Mindketten ugyanazt tudják: mi a baj, ki mit tesz, és mikorra.
    .what-better = Még egy kérdés: mit szeretett volna délelőtt?
    .what-better-reply = Egy hívást. Vagy senkit, aki azt mondja, hogy lesz.
    .what-better-why = Nyitott, rövid, a végén. És a választ érdemes továbbadni.
    .that-was-it = Részemről ennyi volt. Viszonthallásra.
    .that-was-it-why = Tíz másodperc megtakarítás. Az ügyfél leteszi, és elkezd azon gondolkodni, pontosan miben is maradtak.

## 4  A délután

# source 2b922ad3
node-staff-room = Én vagyok, a tanáriból, két perc szünetem van. SMS-t kellett volna kapnom Öntől. Tudja már?
    .not-five = Még nincs öt óra. Időben megkapja az SMS-t, ahogy megbeszéltük.
    .not-five-why = Igaza van, és nem segít vele. Amíg ezt mondja, utána is nézhetne.
    .look-now = Elolvasom, mi van meg azóta. Tíz másodperc.
    .look-now-why = A hívás óta kiderülhetett valami. Előbb nézze meg, aztán mondja.
    .nothing-yet = Nem, sajnos egyelőre semmi újság, különben már rég megírtam volna.
    .nothing-yet-why = Nem nézte meg. A „semmi újság” is állítás, és tíz másodperc alatt ellenőrizhető.
# source 59b45e4e
node-third-call = Ma ez a harmadik. Először senki sem hívott, aztán mindenki nagyon kedves volt hozzám, és még mindig nem tudom, mi a baj a számlámmal.
    .or-no-call = Valakinek fel kellett volna hívnia. Ma kétszer is, ugyanaz a mondat, és kétszer senki. Ez a harmadik hívásom. Mi a baj a számlámmal?
    .or-other-door = Azt tettem, amit mondtak, és ott sem tud senki semmit. Ma ez a harmadik hívásom. Mi a baj a számlámmal?
    .other-colleagues = A kollégáim nevében nem beszélhetek, én erről most hallok először.
    .other-colleagues-why = Az ügyfélnek egy cég van. Innentől Ön beszélhet a nevében.
    .from-the-start = Végtelenül sajnálom, ez igazán szörnyű lehet Önnek. Elmondaná az elejétől, hogy ezúttal semmi se vesszen el?
    .from-the-start-why = Barátságos módja annak, hogy valakivel harmadszor is elmondassunk mindent. Két feljegyzés van ott.
    .two-notes = Három hívás egyetlen mondatért. Itt vannak előttem a feljegyzések, megnézem, mit tudunk mostanra. Húsz másodperc.
    .two-notes-why = Ennél jobbat most már nem tehet: magára veszi, megnézi, és csak aztán beszél.
# source 894d1e31
node-tell = Nos? Hallgatom.
    .or-sharp = És ez válasz? Mi a baj a számlámmal?
    .ring-tomorrow = Utánajáratok, és holnap valaki felhívja, ezúttal tényleg sikerülni fog.
    .ring-tomorrow-why = A harmadik visszahívást akkor sem hiszik el, ha megtörténik. Amit tudnak, azt mondja el, még ma.
    .the-cause = Minden számlán rossz volt az adókulcs, ez a mi hibánk. { $right_sum } forint a helyes, egy órán belül írásban is megkapja.
    .the-cause-why = Ok, összeg, bizonyíték. Késve, de hiánytalanul.
    .what-we-have = Megerősített okom nincs. Ma SMS-ben megkapja, amit tudunk, holnap tízig pedig azt, ami hiányzik.
    .what-we-have-why = Őszinte. Csakhogy az ok délután egy óta ott van a táblán: tíz másodperc, és lezárult volna az ügy.
    .ten-per-cent = Leveszek tíz százalékot a következő számlájából, és akkor elfelejthetjük az egészet, ugye?
    .ten-per-cent-why = Erről senki sem döntött, és az volt a kérdés, mi a baj.

# source 894e9502
wrap-no-task-behind = Megírni a vezetőnek: „Délre ígért visszahívás, feladat nélkül a listában. Lesz még több is.”
    .why = Egy elfelejtett hívás botlás. Az viszont, ahogyan elfelejtették, az egész délelőttre igaz.
# source 94df362a
wrap-thanks-a-lot = Beírni a csapatchatbe: „{ $mate }, kösz szépen a visszahívásodat. Most volt hozzá szerencsém.”
    .why = Egy percre Önnek könnyebb tőle. { $mate } ugyanolyan vakon ült ott, mint most Ön, és legközelebb senkit sem kérdez meg.
# source 4bef6f08
wrap-confirm = Azonnal két sort küldeni: az adó sora az, és ötig jön az SMS
    .why = Ami mindkét oldalon le van írva, azt nem kell elhinni.

# source a42e2bf9
later-break-time = 16:35. A feladatlista emlékezteti az ötkor esedékes SMS-re. Ekkor megszólal a telefon.
# source cbce5598
later-nobody-again = 17:20. Senkinek a listájában nem állt semmi. Egy kolléga veszi fel, és azt látja, amit Ön feljegyzett.
# source fd88daf9
later-other-door = 17:05. Vége a tanításnak, az ügyfél még egyszer végigvárta a sort. Egy kolléga veszi fel, és azt látja, amit Ön feljegyzett.
# source af88d9b8
later-loose = 17:30. Az ügyfél hazafelé gondolkodott rajta. Egy kolléga veszi fel, és azt látja, amit Ön feljegyzett.

# source f1869120
goal-settled-now = Ebben a hívásban elintézve, és senkinek sem kell hívnia senkit.
# source 7fab2cb9
goal-answered-later = Az ok és az összeg még aznap megérkezett.
# source c8d07452
goal-account-safe = Hibás számláért semmit sem vesznek le.
# source 305064ce
goal-straight = Elhangzott, mi érvényes akkor, ha semmi sem derül ki.
# source c8fc4126
goal-calmer = A végére a harag a középvonal alá csökkent.
# source 5c957f09
goal-pattern = A hibás sor szerint megjelölve, nem az elmaradt hívás szerint: csak így látszik, hogy egyetlen hibáról van szó.
# source 7942dbba
goal-note-left = A felismerés bekerült a feljegyzésbe: egy harmadik hívás onnan folytatódna, ahol ez abbamaradt.

# source 12fe09d4
flaw-nobody-told-us = A számlázás napok óta tudta, hogy minden számla hibás, a helyeseket ki is küldte, de senkinek sem szólt: se az ügyfeleknek, se Önnek, se a vezetésnek.
    .origin = Számlázás
# source 2da88c26
flaw-all-at-lunch = Az egész számlázás egyszerre ment ebédelni. Egyetlen ember egyetlen telefonnál elég lett volna.
    .origin = Számlázás
# source 1b8005de
flaw-said-and-not-entered = Visszahívást úgy is lehet ígérni, hogy nem lesz belőle feladat, és amikor az ügyfél újra telefonál, egyetlen képernyő sem mutatja, hogy tartoznak neki eggyel.
    .origin = Ügyfélszolgálat

# source a8403f45
ending-settled = { $name } áthúzza a két számla egyikét, és elindul az iskolába.
# source 6abb4975
ending-written-plan = Ok még nincs, de van egy név, egy óra és egy út. { $name } elindul az iskolába, nem boldogan, de nem is elfeledve.
# source c0bdf755
ending-loose-end = A hívás udvariasan véget ér. Hogy pontosan miben maradtak, azt ketten kétféleképp mesélnék el.
# source ff6fba82
ending-sent-away = { $name } felír egy újabb számot, az Önöké alá.
# source c9a23d20
ending-answered = Késve, de hiánytalanul. „Látja, mégiscsak elfér egy mondatban” – mondja { $name }.
# source b742acc0
ending-still-open = Még egy nap egyetlen mondatért. { $name } felírja az időpontot és az Ön nevét.
# source c7c04ab5
ending-trust-gone = { $name } azt kérdezi, mit kell írni a felmondáshoz.
# source b038270a
ending-hung-up = { $name } leteszi. Ezúttal senki sem várakozik a telefon mellett.
# source 980f9062
ending-out-of-time = Az iskolai csengő közelebb van, mint az Önök válasza. { $name } leteszi a kagylót.
