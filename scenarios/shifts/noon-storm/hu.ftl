title = Déli vihar
about = Tizenegy óta egyre több a hívás, délre tízből négy elvész, a számlázás pedig nem veszi fel. Valakinek ki kell derítenie, miért, és el kell vinnie a választ a terembe.

agent =
    Ön egy hő- és áramszolgáltató telefonos ügyintézője, a teremben ülő húsz közül az egyik. Tizenegy óra, a nap úgy indult, mint bármelyik másik. Senki sem szólt Önöknek semmiről.
    .goal-1 = Aki Önhöz jut, azzal bánjon úgy, mintha senki más nem várna, és senkinek a percét ne vesztegesse el.
    .goal-2 = Jelölje meg, miért hívnak: a vezetője csak akkor lát mintát, ha valaki felírja.
    .goal-3 = Amit megtud, adja tovább; amit megígér, tartsa be. A felesleges visszahívás eggyel több hívás.
    .may = Két hívás között egy-két percre felállhat: megkérdezheti a szomszédait, utánajárhat valaminek, szólhat valakinek, leírhatja, mi maradt nyitva. Amíg nincs a helyén, senkit sem kapcsolnak Önhöz. Visszatérítést és ajándékot nem ígérhet.

lead =
    Ön a műszakvezető egy hő- és áramszolgáltatónál: húsz ügyintéző, egy terem, egy kijelző. Tizenegy óra, a nap úgy indult, mint bármelyik másik. Senki sem szólt Önnek semmiről.
    .goal-1 = Vegye észre korán, hogy valami történik, és hogy mi az: hallgasson bele, nézze az okokat, mielőtt a kijelző pirosra vált.
    .goal-2 = Tudja meg attól, aki tudja, mi az ok, kiket érint és mi érvényes most, és juttassa el minden ügyintézőhöz.
    .goal-3 = Tartson meg annyi hívót, amennyit lehet, minél kevesebb visszahívással maradjanak adósak, és ne döntsön egyedül arról, amiről nem Ön dönt.
    .may = Elhagyhatja a termet, áttehet szüneteket, behívhat embereket, bemondást kérhet a sorba, és fordulhat a számlázáshoz, a marketinghez és a vezetéshez. Bármit tesz, az az Ön idejéből megy, és sok minden csak később hat. A visszatérítés és az ajándék a vezetés dolga; ők negyed egyig értekezleten ülnek.

## A vezető székében

action-listen-in =
    .label = Belehallgatás két hívásba
    .done = Leül két ügyintéző mellé, felveszi a másik fejhallgatót, és nem szól semmit.
    .why = Két hívás, amelyet a saját fülével hall, többet mond bármilyen kijelzőnél: az azt mutatja, hányan vannak, azt soha, hogy mit mondanak.
action-call-billing =
    .label = A számlázás felhívása
    .done = A számlázás felveszi: az egész futásban rossz volt az áfakulcs, mindenki ilyet kapott, a jó számlák két nappal később mentek ki.
    .vain = Kicseng, egyre csak kicseng. A számlázáson senki sem veszi fel.
    .why = Ezzel érdemes kezdeni, mert egy percbe kerül. A harmadik próbálkozás már nem mond többet, mint a második: akkor oda kell menni.
action-walk-with-deputy =
    .label = Le az ebédlőbe, helyettest hagyva
    .done = Visszaért vele: az egész futásban rossz áfakulcs volt beállítva, a jó számlák két nappal később kimentek. Két falat között ez nem gond.
    .vain = Végigmegy az asztalok között. A számlázásról senki sincs ott.
    .talk-vain = Visszaért a terembe, és még mindig nem tudja egy mondatban megmondani, mi volt a baj.
    .why = Négy perc oda, négy vissza, meg amit közben beszélnek; más út nincs egy osztályhoz, amely együtt ebédel. A helyettes addig nem vesz fel hívást, de a teremnek van kit kérdeznie.
action-walk-alone =
    .label = Le az ebédlőbe, azonnal és egyedül
    .done = Visszaért vele: az egész futásban rossz áfakulcs volt beállítva, a jó számlák két nappal később kimentek. Két falat között ez nem gond.
    .vain = Végigmegy az asztalok között. A számlázásról senki sincs ott.
    .talk-vain = Visszaért a terembe, és még mindig nem tudja egy mondatban megmondani, mi volt a baj.
    .why = Az ok ugyanaz, csak amíg Ön oda volt, a teremben senkinek sem volt kit kérdeznie: nyolc perc a lépcsőn, meg amit közben beszéltek. Elég lett volna fél mondat egy helyettesnek.
action-publish =
    .label = Két mondat mindenkinek: mi a baj, és mi érvényes
    .done = Minden képernyőn ott áll: ebben a futásban rossz volt az áfakulcs, a mi hibánk. A két nappal később kiküldött számla az érvényes; a túlfizetés a következőből jön le.
    .why = Ettől a perctől senki sem ül vakon a telefonnál, és senki sem ígér visszahívást azért, mert nincs mit mondania. Két mondat; egy oldalt majd csak holnap olvasnának el.
action-announce =
    .label = Bemondás azoknak, akik várnak
    .done = Aki vár, hallja, hogy a számla hibás, hogy a jó már úton van, és hogy mennyit kell várnia.
    .why = Minden harmadik hívó az első mondatból megkapja, amiért telefonált. A többi tudja, mire vár.
action-message =
    .label = Üzenet a marketingtől minden érintettnek
    .done = A marketing elkészíti: a hibás számla, az ok, a helyes számla és egy bocsánatkérés.
    .why = Húsz perc, amíg kimegy, utána viszont mindenkinél hat, aki még nem telefonált. Aki korán kéri, annak egyszer kell kérnie.
action-move-breaks =
    .label = A déli szünetek áttétele délutánra
    .done = Négyen, akik délben mentek volna, kettőig maradnak.
    .why = Négy ember, aki fél órával később megy, végig kettővel több a telefonoknál. Szívesen megteszik annak, aki megmondja, miért, és aki visszaadja a szünetet.
action-push =
    .label = Végig a sorok között: rövidebb hívásokat, kérem
    .done = Végigmegy a sorok között. Rövidebbek lesznek a hívások, és a válaszok is.
    .why = A rövidebb hívás, amely semmit sem intéz el, visszajön, mégpedig dühösebben. A teremben senki sem lassú: vakok.
action-call-people-in =
    .label = Két ember behívása a szabadnapjáról
    .done = Ketten igent mondanak. Háromnegyed óra múlva ülhetnek a telefonhoz.
    .why = Segítség, amely akkor ér ide, amikor a hullám már itt van. Az okot nem pótolja: két további ember, aki nem tud semmit, két ember visszahívásait ígéri meg.
action-tell-management =
    .label = Szólni a vezetésnek, mi történik, és mire van szüksége
    .done = Vége az értekezletnek. Három mondatban elmondja: mi ment ki, mit művel a teremmel, mit kér tőlük. Semmiről sem tudtak.
    .why = Egy osztály hibája, amely az ügyfelekre zúdul, mindenkié. Ha idejében megtudják, közösen lehet dönteni; utólag már csak magyarázkodni lehet.
action-signal-compensation =
    .label = Engedélyt kérni: annyi elmondható, hogy lesz kárpótlás
    .done = Megegyeztek: aki kérdezi, annak elmondható, hogy a cég jóváteszi, az összeget pedig írásban közli.
    .why = A jelzést tovább lehet adni, az összeget nem: aki ma számot mond, olyat ígér, amiről senki sem döntött.
action-decide-compensation =
    .label = Dönteni a vezetéssel, mit kapjanak az érintettek
    .done = Közös döntés: egyhavi alapdíj mindenkinek, aki a hibás számlát kapta, a következővel együtt, kérés nélkül.
    .why = Kicsi, mindenkinek ugyanannyi, és senkinek sem kell telefonálnia érte. Amit kérni kell, az meghozza a következő ezer hívást.

## Mindkét székben

action-ask-it =
    .label = Megkérdezni az informatikát, nincs-e baj a rendszerekkel
    .done = Az informatika végignézi a lámpáit. Mind zöld; a számlákról semmit sem tudnak. „A számlázást kérdezték már?”
    .why = A rendszerek azt tették, amit mondtak nekik. A rossz szám, amelyet hibátlanul gépeltek be, nem gyújt ki lámpát; azt kérdezze, akié a szám.

## Az ügyintéző székében

action-compare-notes =
    .label = Megkérdezni a szomszédokat, náluk miért hívnak
    .done = Hátragurul a székkel, és kérdez jobbra-balra: miről szólt az utolsó hívásod?
    .why = Egy furcsa számla egy eset. Három, három asztalnál, már minta, és egy perc alatt kiderül, melyik a kettő közül.
action-look-at-board =
    .label = Megnézni a táblán az utolsó hívások okait
    .done = Elolvassa a legfrissebb sorokat: ki mit jelölt meg tizenegy óta.
    .why = Így látható a leggyorsabban, mit hall húsz ember. Csak azt mutatja, amit valaki vette a fáradságot, és megjelölt.
action-ring-billing =
    .label = A számlázás hívása a helyéről
    .done = Valaki felveszi: az egész futásban rossz volt az áfakulcs, a jó számlák két nappal később kimentek.
    .vain = Tizenötször kicsengeti. A számlázáson senki sem veszi fel.
    .why = Egy próbát megér. Ha húsz ügyintéző hatszor próbálja, az két óra, amikor senkivel sem foglalkoznak: egy kérdezzen, és mondja el a többieknek.
action-send-lead =
    .label = Szólni a vezetőnek: mind az ebédlőben vannak, oda kell menni
    .done = A vezetője ránéz a piros kijelzőre, a telefonra, Önre, és leveszi a kabátját a székről.
    .why = Az okot nem tudja, de azt igen, hol ebédel. Ez a mondat ma többet ér tíz gyorsan felvett hívásnál.
action-tell-lead =
    .label = Elmondani a vezetőnek, amit kiderített
    .done = Két mondatban elmondja: minden számlán rossz az áfakulcs, a jók két nappal később kimentek. Három perc múlva minden képernyőn ott áll.
    .why = Amit egy ügyintéző tud, az egy hívást old meg. Amit húsz tud, az a napot.
action-tell-neighbours =
    .label = Elmondani a két szomszédnak
    .done = Egy cédula, jobbra is, balra is: rossz áfakulcs, a második számla érvényes, visszahívás nem kell.
    .why = Gyors és kedves, de két székkel arrébb elakad. Szóljon a vezetőjének is: van út mind a húszukhoz.
action-write-open-cases =
    .label = Leírni, mi maradt nyitva, és a vezető asztalára tenni
    .done = Rövid lista: kinek mit ígért, mikorra, és mi hiányzik még hozzá.
    .why = Délben mindenki emlékszik; háromkor már senki. A listától éli túl az ígéret a műszakot.

tomorrow-unwritten = Semmi sincs feljegyezve.

debrief =
    Ebben a teremben senki sem hibázott, és akik a dél előtti utolsó negyedórában hívtak, azok közül tízből négyen mégis feladták. Az okot napok óta tudta valaki, két ajtóval arrébb, és elintézettnek hitte, mert a jó számlák már a postán voltak. Egyetlen mondat hiányzott.

    Az ügyintéző székéből: a vihart nem tudja elállítani, de Ön hallja meg elsőnek. Az első percben megjelölt ok többet ér, mint egy fél perccel rövidebb hívás, mert a vezetője csak azt látja, amit valaki felír. Mondja el, amit tud, mondja ki, amit nem tud, és ne ígérjen semmit név és időpont nélkül. Ha pedig megtud valamit, vigye tovább a saját hívásánál.

    A vezető székéből: a kijelző azt mutatja, hogy ég, azt nem, hogy mi. Hallgasson bele két hívásba, mielőtt bárkitől gyorsaságot kér. Telefonáljon egyszer-kétszer; aztán induljon el, hagyjon helyettest, és hozza el az okot, azt, hogy kiket érint, és azt, hogy mi érvényes. Utána a sorrend számít: előbb a terem, aztán akik várnak, aztán akik még nem telefonáltak, végül akik döntenek.

    És mindkettőjüknek a másik lista: kié volt a veszteség. Egy értesítés aznap reggel, vagy ebédidőben egyetlen ember egyetlen telefonnál, és ez a nap olyan lett volna, mint a többi. Állapodjanak meg mindkettőben a következő futás előtt.
