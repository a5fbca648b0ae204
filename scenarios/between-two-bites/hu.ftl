# Két falat között. A kollégák tegezik egymást, a hívó és az ügyintéző magázódik. A gyakorlót a program magázza.

# source 3159fae3
title = Két falat között
# source 4ab1d49c
about = Négy tényt és egy megállapodást szerezni valakitől, aki nem lát benne gondot, úgy, hogy ne legyen belőle ellenség.

# source 9c849868
debrief =
    Nem volt az Ön ellensége. Két nap alatt kiküldött tizenháromezer jó számlát, és azt hitte, ezzel az ügy le van zárva: a másik végét soha senki sem mutatta meg neki. Két szám elég volt hozzá, szemrehányás nélkül. Aztán négy rövid kérdés: mi volt, kiknél, mi érvényes, és az, amelyet ő sem tett fel magának: mi fut még a rossz adattal. A harmadiknál mindenki megáll, mert a harmadiknál már megoldottnak hangzik. Utasítani senkit sem utasíthatott, és nem is kellett: aki maga talál meg valamit, szívesen leállítja, és akinek megmaradhat a közös ebéd, az odatesz egy telefont a kenyér mellé. A szemrehányás, amely jogos lett volna, pontosan abba kerül, amiért Ön lement. Tartsa meg, és csináljon belőle olyan mondatot, amelyet egykor a vezetőnek mond el: egy sor, mielőtt a posta elviszi. Amiről Ön nem tehetett, az a másik listán áll: egy cég, ahol senkinek sem dolga szólni, és egy gép, amely felszólítást küld a hibás számlákról.

# source 2acd8e4c
brief =
    Ön a műszakvezető egy hő- és áramszolgáltatónál. Fent izzik a vonal, minden második hívónak furcsa az adó a számláján. A számlázás nem veszi fel, ezért Ön otthagyta a termet, és lejött. Az egész számlázás egy asztalnál ül, és eszik.
    .goal-1 = Négy tényt vigyen fel: mi volt a hiba, mely számlákon, mi érvényes most, és mi fut még a rossz adattal.
    .goal-2 = Legyen egy megállapodásuk, hogy legközelebb senkinek se kelljen leszaladnia ezen a lépcsőn.
    .goal-3 = Öt perc múlva legyen fent, és holnap is szívesen lássák ennél az asztalnál.
    .may = Mindent kérhet, és semmire sem adhat utasítást: ez másik osztály. { $boss }, a számlázás vezetője, egyig nincs bent. Az Ön telefonja mutatja az utolsó hívások okait, és { $deputy }, az egyik ügyintézője, válaszol az üzenetre.

# source b04cf0be
caller = { $name }
    .prompt-soup = Kérsz levest, vagy csak nézed?
    .prompt-still = Még mindig itt állsz.
    .prompt-chair = Ülj le, vagy bökd ki, ebédidőm van.
# source e20d6080
record =
    .events = Az egész számlázással ebédel, mindennap; fent nem marad senki.
    .purchases = Nincs.
    .services = Tömeges számlázás.
    .settings = Telefon: fent, az asztalán.
    .complaints = Nincs; itt soha senki sem panaszkodik, Önöket hívják.

# source 4a9ccdc2
fact-figures = Az utolsó ötven hívásból { $same } ugyanarról a számláról szól. Válasz nélkül maradt: { $blind }.
# source d1a9b14b
fact-asked-most = Amit a hívók a leggyakrabban kérdeznek: melyik számla érvényes a kettő közül, és mi van, ha az elsőt már befizették.
# source 80bb16e0
fact-cause = A tömeges futásban rossz áfakulcs volt beállítva.
# source cb434724
fact-scope = A másodikai futás: minden háztartás, tizenháromezer.
# source aed84631
fact-remedy = A jó számlák két nappal később kimentek; azok az érvényesek.
# source 048e4a3b
fact-reminder = Ma este hatkor felszólítás megy ki a hibás számlákról, hacsak valaki le nem állítja.

# source bf2f603b
system-mobile = Az Ön telefonja
    .wallboard-asks = Megnézni a kijelzőt
    .wallboard-shows = Az utolsó ötven hívás okai. „Eltérés az adó sorában”: { $same }. Válasz nélkül maradt: { $blind }.
# source 7f0ebfd1
department-deputy = { $deputy }, fent a teremben
    .asked-most-asks = Megkérdezni, mit akarnak a hívók leginkább tudni
    .asked-most-says = Hogy melyik számla érvényes a kettő közül! És mi van, ha az elsőt már befizették. Siess.

# source db7b18ea
reason-run = Ok: tömeges számlafutás
# source 4567cf59
reason-callers = Ok: a hívók nem olvassák el a számlát
# source 0b63f3a7
reason-phones = Ok: kevés ember a telefonnál

# source 5158518c
promise-block = Leállítani a ma esti felszólításokat, és egy sorban jelezni
# source 37ae2138
promise-some-time = A számlázás majd valamikor foglalkozik a felszólításokkal

## 1  Az asztalnál

# source 739ef82d
node-table = Na végre, és hogy lihegsz! Ülj le, maradt leves. Úgy nézel ki, mintha égne a ház.
    .because-of-you = Ég is, méghozzá miattatok. Fent megállás nélkül ordítanak velük, ti meg itt ültök és ebédeltek, mintha mi sem történt volna.
    .because-of-you-why = Ezt hat ember hallotta, és az egyiküknél ott az Ön válasza. Akit mások előtt vonnak kérdőre, az először is védekezik.
    .two-minutes = Két perc. Fent sorra leteszik, a többiek meg a számláitokról kérdeznek.
    .two-minutes-why = Meddig tart, és miről szól, egy lélegzettel. Előbb a hatás; hogy ki tehet róla, az ráér.
    .in-figures = Két perc. Az utolsó ötven hívásból { $same }, { $blind } válasz nélkül, és mind az egyik futásotok miatt.
    .in-figures-why = Két szám, jelző nélkül. Számon senki sem sértődhet meg, és senki sem mondhatja rá, hogy semmiség.
    .only-passing = Á, csak erre jártam. De jó illat van! Hogy vagy, alig látjuk egymást mostanában?
    .only-passing-why = Kedves akart lenni, mielőtt kér valamit. Fent ez hívókba kerül, és ő is tudja, hogy nem az illatért jött.
    .where-is-boss = Hol van { $boss }? Olyasvalaki kell, aki felel ezért.
    .where-is-boss-why = Aki tudja, ott ül Ön előtt, és most hallotta, hogy ő nem számít.
# source 97874f68
node-small-talk = Sok a dolog, a futás, tudod. És tényleg miért jöttél? Nem az egészségemről érdeklődni.
    .no-idea-where-to-begin = Őszintén szólva ma minden egy kicsit sok, azt sem tudom, hol kezdjem.
    .no-idea-where-to-begin-why = Igaz, és Önről szól. Azzal kezdje, amire ő tud felelni.
    .your-bills = A számláitok miatt. Sorra leteszik miattuk a hívóink.
    .your-bills-why = Későn, de most már kint van az asztalon.
    .if-you-have-time = Ráér, amíg befejezed, tényleg. Csak gondoltam, ha a nap folyamán lenne egy perced.
    .if-you-have-time-why = Nem ér rá, és ő most épp az ellenkezőjét tudja.
# source 05c85277
node-defends = Lassan a testtel. Ami tőlünk rosszul ment ki, azt rég rendbe tettük. Mit akarsz?
    .or-boss = Fogorvosnál, egyig. És én mi vagyok, a ruhatáros?
    .then-explain = Akkor talán magyarázd el azoknak a vonalban, hogy miért vannak a vonalban.
    .then-explain-why = Jó mondat. A következő válaszba kerül.
    .wrong-foot = Rosszul kezdtem, bocsánat. A segítséged kell: tele a vonal, és nincs mit mondanom nekik.
    .wrong-foot-why = Tíz másodperc, és segíthet ahelyett, hogy nyernie kellene.
    .a-report = Délutánra kérek egy írásos jelentést arról, hogyan történhetett ez.
    .a-report-why = Utasítást nem adhat, és órákkal azután jönne meg, hogy kellett volna.

## 2  A négy tény

# source 023044fd
node-which-bills = A számlák? Ja, az. De hát az már rendben van.
    .or-sour = Ha a számlák miatt jöttél: az már rendben van. A levesem meg kihűl.
    .silence = Mondom, rendben van. Becsukhatod a szád.
    .fixed-good = Rendben? El sem tudod képzelni, mekkora kő esett le a szívemről. Akkor felmegyek, és azonnal megmondom nekik.
    .fixed-good-why = A „rendben van” nem olyan mondat, amelyet egy ügyintéző elmondhat. Mi volt, kinél, és mi érvényes most?
    .what-was-it = Jó. Mi volt az? Egy mondat, írom.
    .what-was-it-why = Rövid, zárt kérdés, és szaván fogja a „rendben van”-t ahelyett, hogy kétségbe vonná.
    .nobody-says = És senkinek sem jut eszébe szólni nekünk? Tizenegy óta vakon ülünk odafent.
    .nobody-says-why = Igaza van. De előbb a válaszok, aztán a megállapodás: a szemrehányás abba kerül, ami még kell.
    .how-come = De hát hogy történhet meg egyáltalán ilyesmi? Senki sem ellenőrzi ezeket a futásokat, mielőtt ennyi emberhez kimennek?
    .how-come-why = Ez a jövő hét kérdése. Ma az kell: mi, kinél, és most mi legyen.
# source d1e9a8d6
node-closes = Azt derítsék ki azok, akiknek dolguk. Én elvégzem a magamét. Kérdezd a vezetőt: { $boss }.
    .i-will = Meg is fogom, arra mérget vehetsz.
    .i-will-why = Fenyegetés két falat között. Tovább fog rá emlékezni, mint az adókulcsra.
    .only-what = Hagyjuk a hogyant. Csak azt: mi áll rajtuk, ami nem jó?
    .only-what-why = Visszavonja a kérdését, és egy kicsit hagy neki.
    .someone-must-know = Csak tud róla valamit valaki ennél az asztalnál, vagy egyikőtök sem tudja, mit küldtök ki?
    .someone-must-know-why = Most hat embert kérdezett meg, és mind a hatot megbántotta.
# source 7eedeeae
node-vat = Rossz áfakulcs, a tömeges futásban. Valaki a teljeset írta be. Előfordul.
    .who-typed = Valaki? És ki volt az, ha szabad kérdeznem?
    .who-typed-why = A névvel egy hívónak sem segít, és könnyen lehet, hogy az övé.
    .that-is-all = Rossz áfakulcs! Ez kellett. Köszönöm, jó étvágyat, már itt sem vagyok.
    .that-is-all-why = Az ok csak az első kérdésre felel. A második, hogy „és melyiket fizessem be?”, ugyanazzal a lélegzettel jön.
    .which-run = Melyik futás, és kik kapták?
    .which-run-why = Enélkül fent mindenki maga találgatná, kiket érint, egyesével.
    .happens = Előfordul, persze. Csak éppen nem veletek fordul elő, hanem velünk, és több ezer emberrel, aki nem tehet semmiről.
    .happens-why = Minden szava igaz. A végén mondja, amikor a megállapodást kéri: ott van mit alátámasztania.
# source 2fb28809
node-closed-door = Nem néztem, ki. Ez kihallgatás? Mert akkor előbb befejezném az ebédet.
    .no-names = Neveket nem, bocsánat. Csak azt: melyik futás, és kik kapták?
    .no-names-why = Vissza ahhoz, ami kell.
    .will-come-out = Úgyis kiderül, úgyhogy akár most is megmondhatod, és mindannyiunknak kevesebb a gondja.
    .will-come-out-why = A névre soha nem lesz szüksége. Őrá még négy percig.
    .a-joke = Na ne már, máskor nem vagy ilyen érzékeny.
    .a-joke-why = Most már ő a baj. Az előbb még egy adókulcs volt.
# source 60038d72
node-scope = A másodikai. Minden háztartás, tizenháromezer. Na és, páran felhívnak titeket.
    .a-few = Páran! Feljössz megszámolni őket? Gyere, adok fejhallgatót, és mondd meg nekik te, hogy előfordul.
    .a-few-why = Soha nem hallotta, milyen az. Felajánlásnak érne valamit, fenyegetésnek nem.
    .since-when-right = És a jók: kimentek már, és mióta?
    .since-when-right-why = Minden hívó ezt kérdezi utána. Napok óta a postán van, és fent senki sem tudja.
    .right-ones-will = Akkor azt mondom nekik, hogy a jókat a napokban küldik.
    .right-ones-will-why = Találgatás, miközben ott ül Ön előtt, aki tudja. Neki kell kijavítania, ha van kedve hozzá.
    .refund-all = Akkor azt mondom nekik, hogy mindenki kap valami engedményt a kellemetlenségért, gondolom, ez a legkevesebb.
    .refund-all-why = Erről se Ön nem dönthet, se ő. Azt kérdezze, mi érvényes, ne azt, mi lenne szép.
# source a3761d1d
node-remedy = Két nappal később kimentek, tegnap óta ott vannak náluk. Ezért mondom: nincs gond.
    .silence = Na látod. Nincs gond.
    .no-problem-then = Akkor tényleg nincs gond, csak rosszkor jött. Mi az ok, kiknél, mi érvényes: megvan minden, ami kellett. Jó étvágyat!
    .no-problem-then-why = Három a négyből. Az a kérdés hiányzik, amelyet ő sem tett fel magának: mi fut még ezekkel a számokkal?
    .what-else = Mi fut még a rosszakkal? Felszólítás, beszedés, bármi?
    .what-else-why = Itt senki sem titkol semmit; csak senkinek sem jutott eszébe. Egyetlen kérdés, és megvan a holnapi hullám.
    .two-bills = Nektek két futás. Nekik két számla, és azt kérdezik, melyik érvényes. A második?
    .two-bills-why = Az asztalhoz viszi a hívók kérdését. Aki egy ügyfél fejével gondolja végig, az jön rá arra, amire senki sem gondolt.
    .no-problem-for-you = Nektek nincs. Ne haragudj, hogy fentről ezt egy kicsit másképp látom.
    .no-problem-for-you-why = Ez lett volna a kérdés pillanata. A gúny lezárja azt a beszélgetést, amelyben még volt valami.
# source 268effa9
node-reminder = Nem… várj. (Leteszi a kanalat.) A felszólítások. Annak, aki az elsőt nem fizette be. Ma este hatkor. Magától fut.
    .or-thinks = Persze hogy a második. Aki az elsőt befizette, visszakapja. Aki meg nem… várj. (Leteszi a kanalat.) A felszólítások. Ma este hatkor. Magától fut.
    .cannot-be-true = Ez nem lehet igaz! Küldtök valakinek egy rossz számlát, aztán felszólítást, mert nem fizette be?
    .cannot-be-true-why = Magától is látja, a kanala az asztalon. Most olyan kell neki, aki vele gondolkodik.
    .one-at-a-time = Szép sorjában. Előbb a telefonokat kell rendbe tennem, aztán jöhetnek a leveleitek.
    .one-at-a-time-why = Hatkor magától elmegy. A holnap reggeli sorban keresni fogja ezt a percet.
    .can-you-stop = Jó, hogy eszedbe jutott. Le tudod állítani?
    .can-you-stop-why = Ő találta meg, és Ön ki is mondja. Innentől az asztal ugyanazon oldalán vannak.
    .to-the-director = Ezt az igazgatóhoz viszem, akkor biztosan leállítják. Úgyis jó, ha tudja, mi folyik itt.
    .to-the-director-why = Átnyúl fölötte, és { $boss } fölött is. Talán még működik is, csak ennél az asztalnál utána senki sem mond Önnek semmit.
# source 0ca5c5cb
node-can-she = Felfüggeszteni én is tudom. Végleg kivenni { $boss } dolga; egykor jön vissza.
    .you-see-to-it = Akkor légy szíves, gondoskodj róla, hogy valaki szóljon neki.
    .you-see-to-it-why = Valaki, valamikor. Ugyanaz a mondat, mint ma odafent.
    .at-once = Akkor most, ebben a percben. A leves ráér, tizenháromezer ember nem.
    .at-once-why = Hatkor fut, az ebéd meg jóval előbb véget ér. Fél óráért az ő jóindulatával fizet.
    .block-and-line = Függeszd fel, ha felmész, és írj egy sort. A többit { $boss } elé viszem egykor.
    .block-and-line-why = Ki, mit, mikorra, és honnan tudja meg Ön. Ő végigebédelhet, Ön meg számíthat rá.
    .mail-to-all = Írok erről egy levelet mindenkinek, akit érint, a két vezetőnek másolatban, akkor legalább dokumentálva van.
    .mail-to-all-why = Attól, hogy dokumentálva van, még nem állt le. A másolat pedig pofon.

## 3  A megállapodás

# source 3a529dd6
node-commit = Ennyi volt? Már bőrös a pudingom.
    .or-cold = Ennyi volt? Pár percem maradt, és azt nélküled szeretném eltölteni.
    .one-more = Még egy, hogy soha többé ne rontsam el a pudingodat: ki veszi fel nálatok, amíg a többi eszik?
    .one-more-why = Így a következő alkalom az ő ügye is, és nevet kér, nem jobb kommunikációt.
    .talk-generally = Egyszer tényleg le kellene ülnünk, és általában beszélni arról, hogyan kommunikál egymással a két osztályunk.
    .talk-generally-why = Egyszer, általában. Erre senki sem mond nemet, és semmi sem következik belőle.
    .must-be-reachable = Valakinek mostantól elérhetőnek kell lennie nálatok. Ez a minimum, ami elvárható.
    .must-be-reachable-why = Tényleg a minimum, de elrendelni nem tudja. Kérje, és akkor rábólinthat.
    .never-mind = Ennyi. Semmi baj, most már tudom az utat.
    .never-mind-why = Barátságos, és a jövő hónapban újra tudni fogja az utat.
# source 4eeff922
node-who-stays = Együtt eszünk. Ez a nap egyetlen órája, amikor mind látjuk egymást. Ezt nem hagyom elvenni.
    .i-understand = Megértem, az is fontos. Akkor egyelőre hagyjuk ennyiben, aztán meglátjuk.
    .i-understand-why = Méltányos akart lenni, és visszaadta, amit már majdnem megkapott. Van olyan út, amelyiken mindkettő megmarad.
    .phone-on-table = Maradjon meg. Kapcsoljátok a vonalat egy mobilra, ide, a kenyér mellé. És mielőtt rossz levél megy ki: egy sor nekem.
    .phone-on-table-why = Senkinek sem kell egyedül ennie, és valaki mégis felveszi. Ugyanazzal a lélegzettel a másik fele: egy sor előre.
    .everybody-else = Minden más osztály megoldja, hogy ebédidőben ül valaki a telefonnál. Nem értem, pont nálatok miért volna lehetetlen.
    .everybody-else-why = A vitát talán megnyeri. A telefon azért ugyanúgy egy üres szobában fog csörögni.
    .rota = Akkor felváltva: naponta egyikőtök fél órával később eszik. Mondanál egy nevet holnapra?
    .rota-why = Működik, és attól kér a legtöbbet, aki ad. Egy telefon az asztalon elég lett volna; az előzetes sor pedig hiányzik.
# source 0fc8ea87
node-goodbye = Hm. Jól van. Menj, mielőtt érted jönnek.
    .or-glad = Mobilra, a kenyér mellé. Megpróbálhatjuk. Menj már, fent szükség van rád.
    .or-cold = Ahogy gondolod. Csukd be magad után az ajtót, huzat van.
    .in-short = Röviden: egy előtt felfüggeszted, és írsz; { $boss } az én dolgom. Köszönöm, húsz embernek segítettél.
    .in-short-why = Amiben megegyeztek, még egyszer, és hogy mire jó. Segített, és tudnia kell róla.
    .thank-you = Köszönöm a két percet. Húsz embernek segítettél odafent.
    .thank-you-why = Helyes, és jól jön legközelebb. Hogy pontosan mi lesz most, azt senki sem mondta ki.
    .not-you = Goromba voltam. A tele vonal miatt, nem miattad. Azért köszönöm.
    .not-you-why = Késő, de jobb, mint soha. A harmadik kérdés előtt olcsóbb lett volna.
    .next-time = És legközelebb egyszerűen vegyétek fel a telefont, nem olyan nehéz az, és mindannyiunknak kevesebb a baja.
    .next-time-why = Az utolsó mondat az, amelyik ott marad az asztalnál.
    .off = Rohannom kell.
    .off-why = Azt látják. Azt nem, hogy hová, és hogy miben egyeztek meg.

## 4  Újra fent

# source 25901872
node-floor = Na végre! Tele a vonal. Mit mondjunk?
    .or-came-in = Most jött meg a két mondatod. Tele a vonal. Mindenki így mondja?
    .or-nothing-new = Na végre! És? Mind ugyanazt kérdezi, én meg visszahívást ígérgetek helyetted.
    .full = Rossz áfakulcs, a mi hibánk; a második számla érvényes, visszahívás nem kell. Minden képernyőre, most.
    .full-why = Mi, kinél, mi érvényes, és vége a visszahívásoknak. Elfér minden képernyőn.
    .as-sent = Igen, minden képernyőre, most. És innentől erre nincs visszahívás.
    .as-sent-why = A lépcsőről küldte, előbb ért fel, mint Ön. Húsz embernek három mondat elég.
    .cause-only = Rossz áfakulcs volt. A többit magyarázzátok el nekik, ahogy tudjátok.
    .cause-only-why = Minden hívó következő kérdése az, hogy most mi érvényes.
    .be-quick = Legyetek rövidek, mindenki, és írjátok fel a számokat. Délután, ha többet tudunk, mindenkit visszahívunk.
    .be-quick-why = Mindegyikükhöz egy visszahívás, amelyet valakinek meg kell tennie, egy mondat helyett, amelyet ki lehetett volna mondani.
    .it-is-fixed = Mondjátok nekik, hogy a számlázás rendbe tette, semmi komoly, nem kell aggódniuk miatta.
    .it-is-fixed-why = Hogyan tette rendbe, és melyiket fizessem? Az ügyintézők Önt kérdezik, a hívók őket.

## 5  Egy óra: a számlázás vezetője

# source dbda0a7c
node-boss = Egy cédula van az asztalomon a ma esti felszólításokról, a te neveddel. Hallgatlak.
    .or-blocked = { $name } felfüggesztette a ma esti felszólításokat, és azt mondja, te kérted. Hallgatlak.
    .or-from-above = Most hívott az igazgató a saját felszólításaim miatt. Szívesebben hallottam volna tőled.
    .your-people = Az embereid napok óta tudták, hogy rosszak ezek a számlák, és egyiküknek sem jutott eszébe, hogy bárkinek is szóljon.
    .your-people-why = Ítélet olyanokról, akik az imént segítettek Önnek. A vezetőjük most őket fogja védeni, nem az Ön hívóit.
    .leave-it-out = Aki nem fizette be, jól tette. Kérlek, vedd ki ezeket a számlákat végleg a futásból.
    .leave-it-out-why = Egy mondat indok, egy mondat kérés. Azonnal rá tudja mondani, hogy igen.
    .only-asking = Csak meg akartam említeni. Te nyilván jobban tudod, számít-e, nem akarok beleszólni az osztályod dolgába.
    .only-asking-why = Olyan udvarias, hogy nem kért semmit. Hatkor magától elmegy.
    .orders = Ezek a levelek nem mehetnek ki. Ehhez ragaszkodnom kell.
    .orders-why = Ma beválik. Ha legközelebb kér valamit, tovább fog tartani.
# source baefd700
node-boss-cold = Az embereim két nap alatt tizenháromezer jó számlát küldtek ki. Szeretném, ha ez is elhangzana.
    .two-days = Gyors volt, szívesen kimondom. Legközelebb egy sor nekem, előre?
    .two-days-why = Megadja neki, ami az övé, és kéri, ami Önnek kell. Mindkettő igaz.
    .not-the-point = Minden tiszteletem mellett: nem ez a lényeg.
    .not-the-point-why = Neki ez. Akit nem látnak meg, az nem mozdul.
    .customers-say = Akkor talán mondd el azoknak is, akik emiatt kilenc perce várnak odafent a vonalban.
    .customers-say-why = Ők nincsenek a szobában. Ő igen, és leállíthatta volna.
# source af96aba0
node-boss-rule = Kész, kivettem. És mit szeretnél tőlem, hogy ez ne forduljon elő még egyszer?
    .better-communication = Hogy mindannyian jobban kommunikáljunk egymással az osztályok között, és mindenben egy kicsit többet gondoljunk az ügyfélre.
    .better-communication-why = Azt kérdezte, mit, és kívánságot kapott. A kívánságtól hétfőn semmi sem lesz másképp.
    .line-and-phone = Egy sort, mielőtt a posta elviszi. Az ebédidős telefont { $name } már elkezdte; a felszólításokat is ő találta meg.
    .line-and-phone-why = Két dolog, amelyről látszik, hogy megtörtént, és egy jó szó arról, aki elkezdte.
    .one-line = Egy sort a műszakvezetőnek, mielőtt bármi rossz az ügyfelekhez ér.
    .one-line-why = A fele, és a fontosabbik. Hogy ki veszi fel ebéd közben, azt az asztalnál lehetett volna elintézni.
    .all-fine = Semmit, most, hogy leállt. Köszönöm, és bocsánat a kellemetlenségért.
    .all-fine-why = Nyitva tartotta Önnek az ajtót. A kellemetlenség pedig nem Ön volt.

## 6  Másnap reggel

# source bbec849e
node-reminded = Két számla, ma meg egy felszólítás arról, amelyikre azt mondták, dobjam ki. Szándékosan csinálják?
    .ignore-it = Azt nyugodtan hagyja figyelmen kívül, automatikusan ment ki.
    .ignore-it-why = És holnap ki mondja meg { $guest } hívónak, mit hagyjon még figyelmen kívül?
    .ours-again = Nem. Meg kellett volna állítanunk, és nem tettük. Nem tartozik semmivel; egy órán belül írásban is megkapja.
    .ours-again-why = Nyíltan, egészben, bizonyítékkal. Tegnap egyetlen kérdésbe került volna.
    .billing-again = Sajnos ez megint a számlázás volt. Higgye el, én ugyanúgy meglepődtem, mint Ön.
    .billing-again-why = Két osztály, egy fejléc. És Ön tudta, kit kérdezhetett volna meg.

# source 6ecbcd05
wrap-on-the-stairs = A lépcsőn megírni a két mondatot, és előreküldeni: { $deputy }
    .why = Két perccel hamarabb minden képernyőn: kevesebb hívónak mondják azt, hogy „visszahívjuk”.
# source 65e66428
wrap-grumble = { $deputy } telefonjára írni: „Megvannak. Levest esznek. El se hinnéd.”
    .why = Tíz perc múlva az egész terem tudja, egy óra múlva ez az asztal is.

# source 8dd8bed2
later-back-on-the-floor = A terem, piros kijelző. { $deputy } lehúzza a fél fülhallgatót.
    .caller = { $deputy }
    .prompt-well = Na? Várnak, mondom.
    .prompt-more = Nem lesznek kevesebben.
# source 1f90c97c
later-head-of-billing = 13:05. { $boss } már a helyén ül, és nyitva az ajtaja.
    .caller = { $boss }
    .prompt-yes = Igen? Fél kettőkor értekezletem van.
    .prompt-and = Akartál tőlem valamit.
# source c5cc3d16
later-the-next-morning = Másnap reggel, kilenc óra húsz. A felszólítások hatkor kimentek. Most Önön is fejhallgató van.
    .caller = { $guest }
    .prompt-hello = Halló? Elment, hogy küldjön még egyet?
    .prompt-third = Várok. Megint.

# source 16e069a9
goal-cause-known = Tudja, mi volt a hiba.
# source d4308cd3
goal-remedy-known = Tudja, mi érvényes most.
# source e9426dc7
goal-reminder-found = Megtalálta, mi futott volna még a rossz adattal.
# source 39286f1a
goal-stopped = A felszólítások nem mennek ki: holnap nincs második hullám.
# source 19baac0e
goal-floor-told = Húsz ember tudja, mit mondjon.
# source 362fd584
goal-agreed = Legközelebb ebédidőben is felveszi valaki.
# source 716ae94c
goal-rule = Legközelebb előre jön egy sor.
# source 0d2e8548
goal-on-terms = Megköszönte, és Önnek is megköszönték: ennél az asztalnál szívesen látják.
# source 590d091c
goal-written-down = Ami érvényes, le van írva, ha épp nincs ott, amikor kérdezik.
# source 16d9de1e
goal-reminder-noted = A felszólítások le vannak írva: aki a délutános műszakban van, tudja, mi nem mehet ki hatkor.
# source 696e7543
goal-scope-noted = Le van írva, kiket érint: fent senkinek sem kell találgatnia.

# source 3358ec90
flaw-nobody-told = A számlázás napok óta tudott a hibáról, és ki is javította; szólni azoknak, akik a telefont felveszik, senkinek a feladatlistáján nincs rajta.
    .origin = Számlázás
# source 39012d09
flaw-runs-by-itself = A felszólítások hatkor maguktól futnak: a dolgok rendjében az számít, hogy bejöjjön a pénz, nem az, hogy jó-e mögötte a számla.
    .origin = Vezetés

# source 9543b205
ending-agreed = Kettesével veszi a lépcsőt. Ön mögött valaki telefont kér.
# source d3bd339d
ending-loose = Elindul fölfelé. Hogy miben egyeztek meg, azt ketten kétféleképp mesélnék el.
# source b32fd990
ending-three-known = Felszalad, három ténnyel a zsebében. Hatkor a negyedik elküldi magát.
# source 4214c4dd
ending-half-known = Felszalad egy okkal. Az utolsó lépcsőfokon jut eszébe, mit kérdeznek majd utána.
# source 8f1e8951
ending-empty-handed = Felszalad, és megmondja nekik, hogy rendben van. „Mi van rendben?”, kérdezi { $deputy }.
# source 332dcc4d
ending-told = Ott áll minden képernyőn. Valaki a teremben azt mondja: „aha!”, aztán húsz ember mondja ugyanazt.
# source 5d79df9d
ending-half-told = A terem tovább kérdezgeti önmagát, és ígérget.
# source 89263eb7
ending-rule-agreed = { $boss } beírja a naptárába, minden futás elé. Két szó: szólni nekik.
# source f6b30a77
ending-nothing-agreed = Barátként válnak el. A következő futásig.
# source 44959c67
ending-as-planned = Hatkor egy gép nyomtatni kezd.
# source 093cf6b6
ending-mended = { $guest } leteszi. Van még kilencszáz ilyen levél.
# source a9b23541
ending-second-wave = { $guest } leteszi. Fél tízkor piros a kijelző.
# source 3de687dd
ending-hung-up = Fogja a tálcáját, és átül egy másik asztalhoz. Ennél az asztalnál senki sem néz fel.
# source e289fa57
ending-out-of-time = Csörög a telefonja: jöjjön fel, most, akármije van. Hét perce van idelent.
