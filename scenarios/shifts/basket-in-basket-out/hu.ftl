title = Kosárba be, kosárból ki
about = Három látogató egyszerre: az egyik elakadt, a másik nem tudja, melyik méret kell, a harmadik csak nézelődik, valaki pedig nagyon sokat kérdez. Kit szólítson meg, mikor és mivel; és ki szól a webes csapatnak a mezőről, amely elpirosodik.

agent =
    Ön Remi, egyike annak a négynek, akik a Larkfield Sports chatjén dolgoznak. Negyed négy múlt öt perccel, és tele a tábla. Egyszerre három látogatóval tud beszélni. A legtöbbjük még semmit sem kérdezett: Ön látja, mit csinálnak, és eldönti, kit szólít meg. A bolt tegezi a látogatóit.
    .goal-1 = Különböztesse meg, ki akadt el, és ki nézelődik: időzik, visszalép, kivesz, visszatesz.
    .goal-2 = Akinek kell, azt akkor szólítsa meg, amikor jól jön, segítséggel és ne ajánlattal. A többieket hagyja békén.
    .goal-3 = Tudja meg, miben akadnak el ennyien, és vigye oda, ahol meg is javítják.
    .goal-4 = Mindhárman kapjanak választ, mielőtt bármelyikük türelme elfogyna.
    .may = Ha szól, hogy új látogatót ne kapcsoljanak, és befejezi, ami nyitva van, egy-két percre otthagyhatja a táblát: megkérdezheti a többieket, írhat valakinek, feljegyezhet valamit a csapatnak. Addig a másik három veszi fel, aki jön. Az ár, az engedmény és maga az oldal nem az Öné; a webes csapat ötig van bent.

## Megtudni, mi a baj

action-ask-the-row =
    .label = Megkérdezni a sort: a tieitek hol akadnak el?
    .done = Három szék gurul hátra a képernyőtől. Mi volt az utolsó, amit csináltak, mielőtt elmentek?
    .why = Egy piros mező, az valakinek a címe. Három, három képernyőn, az már minta, és egy perc alatt kiderül, melyik a kettő közül.
action-ask-web-team =
    .label = Megkérdezni a webes csapatot, nincs-e baj a rendelési űrlappal
    .done = Kipróbálják perjellel. „Hoppá. Hétfő óta a házszám csak számjegyet fogad el. Ez a szabály az irányítószámé volt.”
    .vain = Senki nem válaszol. Mind a hárman értekezleten ülnek, a rendelési űrlapról.
    .why = Egy perc, és megvan. Aki egy chatben már kitöltötte az űrlapot, annak nem kell kérdeznie: az fél perc, és biztos.
action-walk-over =
    .label = Átmenni a webes csapathoz, egy cédulán egy valódi címmel
    .done = Beírja az ő képernyőjükön. Piros. Hárman egy ideig nem szólnak semmit, aztán mind egyszerre.
    .vain = Három üres szék.
    .why = Ha látják, hogy elpirosodik, az mindenkit meggyőz. Öt percbe is kerül, és addig senkivel sem beszél.

## Továbbadni

action-report =
    .label = Jelenteni a hibát a webes csapatnak: milyen ajtók, mi lett piros, hányan mentek el
    .done = A webes csapat egy szóval felel: „Most.” Negyedóra múlva a mező elfogadja, ami az emberek ajtaján áll.
    .why = Onnantól alig akad el valaki: sem Önnél, sem a másik háromnál, sem este, amikor a webes csapat már hazament. Néhány perc szünet a helyén, és nincs chat, amely közben ennyit ért volna.
action-ticket =
    .label = Bejegyezni: „a rendelési űrlap néha piros”
    .done = A bejegyzés sorszámot kapott. Negyvenegy áll előtte.
    .why = Néha, valahol, valami: ezért senki nem áll fel. Mit írtak be, mi lett piros, és hányan mentek el: azért igen.
action-tell-the-row =
    .label = Két sorban elmondani a többieknek: mi a baj, és hogyan lehet túljutni rajta
    .done = Három képernyőn ott áll: a házszám csak számjegy lehet. Kérdezd meg, a puszta szám az ő ajtaja-e; ha nem, vedd fel kézzel a rendelést.
    .why = A mező piros marad, de senki sem találgat többé: két perc öt helyett, mindenkinél, aki elakadt. A jelentést nem pótolja.
action-line-above-field =
    .label = Kiíratni a mező fölé: „Csak a szám, a többi a megjegyzésbe”
    .done = A mező fölött ott áll egy sor. Kevesebben írnak Önnek.
    .why = A mező kizöldül, és néhány csomag az első házba megy. Egy látogatót meg lehet kérdezni, jó-e neki a kerülő út; az oldalra kiírva mindenkinél csak találgatás.

## A tábla

action-size-note =
    .label = Bemásolni a hiányzó mérettáblázatokat a csapat jegyzetébe
    .done = Tizenegy cipő, tizenegy sor. Legközelebb egyetlen kattintás.
    .why = Egyszer két perc, és minden méretkérdés mindenkinél rövidebb lesz. Előbb a jelentés: az sokszor ennyit ér.
action-greet-everybody =
    .label = Bekapcsolni az automata köszönést mindenkinek, aki tíz másodpercig áll
    .done = „Szia! Segíthetek valamiben?” Egy perc alatt kilencvenszer ment ki.
    .why = Az időzés négy jel közül csak az egyik, és többnyire olvasást jelent. Öt nézelődő helyett most hét van a chatben, és aki elakadt, mögöttük vár.

debrief =
    A táblán mind egyformának látszanak: egy oldal, egy kosár, néhány másodperc. Abból lehet megkülönböztetni őket, amit utána tesznek. Aki időzik, visszalép, kivesz és visszatesz, annak valami útban van; aki végigolvas és összehasonlít, annak nincs. Az elsőt két percen belül elveszíti, ha senki nem szólítja meg, pedig gyakran azt mondja, csak nézelődik; a másodikat akkor, ha megszólítják, ajánlattal.

    Három egyszerre nem háromszor annyi. Amíg az egyiknek ír, a többi vár, és ne az várjon a legtovább, aki elakadt. Mondja meg, mi meddig tart, akkor a másik kettőre is jut az az idő. Békén hagyni valakit szintén döntés, a tábla legolcsóbb döntése.

    És ott a mező, amely elpirosodik. Átsegíthet rajta mindenkit, egyiket a másik után, kedvesen és jól, este nyolcig. Vagy egyszer kideríti, mi az, elmondja a többieknek, hogyan lehet túljutni rajta, és a webes csapatnak, mit javítson meg, még öt előtt. Nézze meg a napot Ön nélkül: akik annál a mezőnél mentek el, azok senkinek nem írtak. Aki elmegy, az nem jelent hibát. A chat az egyetlen hely, ahol valaki látja, hogy megfordulnak, és ettől lesz a bolt legjobb próbája a saját oldalára.
