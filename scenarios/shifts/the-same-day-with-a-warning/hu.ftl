title = Ugyanaz a nap, előzetes szóval
about = A számlázás reggel szólt, hogy rosszak a számlák. Innentől Önön múlik, mi lesz belőle: ki tudja meg, milyen szavakkal, és ki ül a telefonoknál, amikor mégis hívnak.

agent =
    Ön egy hő- és áramszolgáltató telefonos ügyintézője, a teremben ülő húsz közül az egyik. Fél tizenegy. Nyolckor értesítés jött a számlázástól: az utolsó futásban rossz volt az áfakulcs, a jó számlák két nappal később mentek ki. A hibásakat délelőtt hozza a posta.
    .goal-1 = Mondja meg azonnal, mi a hiba, és mi érvényes: Ön tudja, ne kelljen várni rá.
    .goal-2 = Ne ígérjen visszahívást. Akinél ott a válasz, annak nincs rá szüksége.
    .goal-3 = Szóljon a vezetőjének, ha valahol kevés a két mondat a képernyőn.
    .may = Mindent elintézhet a hívásban, ami a hibás számlával függ össze. Két hívás között egy-két percre felállhat. Amíg nincs a helyén, senkit sem kapcsolnak Önhöz. Ajándékot nem ígérhet, amíg nem döntöttek róla.

lead =
    Ön a műszakvezető egy hő- és áramszolgáltatónál: húsz ügyintéző, egy terem. Fél tizenegy. A számlázás nyolckor szólt Önnek és a teremnek: az utolsó futásban rossz volt az áfakulcs, tizenháromezer hibás számla ment ki, a jók két nappal később. A posta úton van, a vonal csendes, és van egy fél órája.
    .goal-1 = Érje el az érintetteket, mielőtt kibontják a borítékot.
    .goal-2 = Legyenek készen a szavak, amelyek elismerik a hibát, és megmondják, mi érvényes.
    .goal-3 = Számoljon azokkal, akik mégis hívnak: az értesítés még nem vesz fel telefont.
    .may = A marketing húsz perc alatt mindenkinek tud üzenetet küldeni, akit érint. Bemondást tetethet a sorba, áttehet szüneteket, behívhat embereket, és ebédidőre embert kérhet a telefonhoz a számlázástól. A vezetés ma a helyén van, és tud a dologról; az ajándékról Önnel együtt dönt.

## A vezető székében

action-message-first =
    .label = Üzenet, mielőtt kibontják a borítékot
    .done = A marketing kiküldi: „A ma érkező számlán rossz az áfakulcs. A mi hibánk. Kérjük, tegye félre; a helyes már a postán van, Önnek semmi teendője.”
    .why = Aki ezt olvassa előbb, nem ijed meg, és tízből hárman fel sem hívják. Délben ugyanez az üzenet olyanokhoz ér, akik már ott vannak a sorban.
action-soft-message =
    .label = Üzenet, amelyik nem hangzik olyan rosszul
    .done = A marketing kiküldi: „Egyes számlákon az egyes tételekben kisebb eltérések fordulhatnak elő. Köszönjük megértését.”
    .why = Most mindenki megnézi a számláját, és senki sem tudja, mit kezdjen vele. Az a szöveg, amelyik kisebbíti a hibát, hosszabbítja a sort.
action-announce =
    .label = A két mondat bemondása azoknak, akik várnak
    .done = Aki hív, még az első csengés előtt hallja: a másodikai keltezésű számla hibás, a helyes már úton van. És azt is, meddig tart.
    .why = Minden harmadik hívó az első mondatból megkapja, amiért telefonált, és egy elvesztegetett perc nélkül leteszi.
action-move-breaks =
    .label = A déli szünetek áttétele délutánra
    .done = Négyen, akik délben mentek volna, kettőig maradnak. Nyolc óra óta tudják, miért.
    .why = A postát ebédidőben bontják ki. Akinek reggel szóltak, attól délben lehet kérni valamit.
action-call-people-in =
    .label = Két ember behívása a dél körüli órákra
    .done = Ketten igent mondanak. Háromnegyed óra múlva a telefonnál ülnek, mellettük a szöveg.
    .why = Az előzetes szó a vakságot veszi el, nem a hívásokat. Fél tizenegykor a háromnegyed óra még időben van; délben már késő.
action-script =
    .label = Szöveg a terem számára: a hiba, az érvényes számla és az egyetlen kérdés
    .done = Minden képernyőn: „Igen, rossz rajta az adó, és ez a mi hibánk. A második számla az érvényes. Befizette az elsőt? Akkor a különbözet a következőből jön le.”
    .why = Az okot nyolc óta mindenki tudja; ha a szavak is kéznél vannak, egy hívás tizedével rövidebb, és nincs két ügyintéző, aki mást mond.
action-brief-agents =
    .label = Háromperces eligazítás mindenkinek, még a hullám előtt
    .done = Három perc, állva: mi ment ki, mit mondunk, mit nem ígérünk, kit lehet kérdezni. Aztán vissza a telefonokhoz, mielőtt megszólalnak.
    .why = Amit most megkérdeznek, azt délben nem kérdezik meg húszszor. Tizenegy előtt szinte semmibe sem kerül; fél tizenkettő után hívókba.
action-duty-person =
    .label = Egy embert kérni a számlázástól ebédidőre a telefonhoz
    .done = Megegyeztek: együtt esznek, egyikük pedig később. Mostantól mindig felveszi valaki.
    .why = Ha az ok minden képernyőn ott van, ma alig kell. Annak az ötvenből egy esetnek szól, amelyik nincs benne a szövegben, és a következő alkalomnak.
action-decide-compensation =
    .label = Dönteni a vezetéssel egy kis figyelmességről
    .done = Eldőlt: egyhavi alapdíj mindenkinek, aki a hibás számlát kapta, a következővel együtt, kérés nélkül.
    .why = Ha az első hívás előtt döntenek róla, ajándék. Ha az ezredik után, akkor az, amit a hangosak kaptak.
action-rely-on-it =
    .label = Semmi máson nem változtatni: hiszen szóltunk
    .done = Becsukja az értesítést. Mindenki tudja, tehát senki sem fog hívni. Csend van; megírja a havi jelentést.
    .why = Aki tudja, az is hív: meg akarja kérdezni, hogy az ő számlájára is igaz-e. Több ember nélkül délben a harmaduk elvész, akár szóltak, akár nem.
action-push =
    .label = Végig a sorok között: rövidebb hívásokat, kérem
    .done = Végigmegy a sorok között. Rövidebbek lesznek a hívások, és a válaszok is.
    .why = Az a hívás, amelyben nem esik szó a második számláról, rövid, és visszajön.

## Az ügyintéző székében

action-report-gap =
    .label = Szólni a vezetőnek, mit kérdeznek, ami nincs a képernyőn
    .done = „Mindenki azt kérdezi, mi van, ha már befizette.” A vezetője hozzáír egy sort.
    .why = Aki a szöveget írja, nem hallja a kérdéseket. Ön igen, és egy sor húsz embernek Önnek egy perc.
action-offer-later-break =
    .label = Későbbi szünetet ajánlani, és rávenni a szomszédot is
    .done = Mindketten kettőkor mennek dél helyett. A vezetője felírja, és azt is, mivel tartozik érte.
    .why = Két ember, aki később megy, végig eggyel több a telefonoknál. Azért lehet felajánlani, mert reggel valaki megmondta, milyen lesz a dél.
action-write-open-cases =
    .label = Leírni, mi maradt nyitva, és a vezető asztalára tenni
    .done = Két sor: kinek kell még valami írásban, és mikorra. Ma rövid a lista.
    .why = Egy-két ügy a jó napon is marad. A jó napon viszont van idő leírni.

debrief =
    Ugyanazok a számlák, ugyanazok a borítékok, ugyanazok az emberek bontják ki őket ebédkor: mégis más nap. Tegye a déli vihar mellé, és meglátja, mennyit ér egy mondat reggel nyolckor: hívókban, órákban és visszahívásokban, amelyeket senkinek sem kellett megígérnie.

    Az ügyintéző székéből: nem volt ügyesebb, mint a viharban, és kedvesebb sem. Tudta, miről van szó. A harag java elmúlt, amikor kimondta: „igen, ez a mi hibánk, és a második számla az érvényes”. Ezt a számlázáson dolgozó kollégáitól kapta; mondja meg nekik.

    A vezető székéből: az értesítéssel kezdődött a munkája, nem véget ért. Üzenet a boríték előtt, mégpedig őszinte. Két mondat azoknak, akik hívnak, mielőtt kérdezniük kellene. És emberek a telefonoknál: akinek szóltak, az is hív, csak rövidebben. Aki azt hitte, hogy az értesítés felveszi a telefont, az délben látta a kijelzőn.

    Ami még megbeszélni való, az kevés: hogy ilyen értesítés minden alkalommal jön, ki írja meg, és ki eszik a számlázáson később. Ezen a napon valakinek eszébe jutott. Legközelebb ne ezen múljon.
