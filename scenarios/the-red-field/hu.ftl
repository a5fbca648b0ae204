# A piros mező. A bolt tegezi a látogatóit; a chatben a magázó mondatok szándékos stílustörések.
# A gyakorlót a program magázza.

# source ef6ca736
title = A piros mező
# source cea63eb1
about = Észrevenni, hogy a látogató elakadt, segítséggel nyitni ajánlat helyett, és végigvinni a rendelést.
# source a77775be
brief = Ön Remi, a Larkfield Sports chatjén dolgozik, mellette a látogatók táblája. { $name } kosarában egy hátizsák van ({ $goods }, { $price } Ft), és a szállítási oldalon áll. Eddig senki nem kérdezett Öntől semmit. A bolt tegezi a látogatóit.
    .goal-1 = Olvassa a jeleket, és akkor szólaljon meg, amikor jól jön a segítség
    .goal-2 = Tudja meg, mi van útban, mielőtt egy szót is szól az áruról
    .goal-3 = Vigye végig a rendelést, a jó ajtóig
    .goal-4 = Tegyen róla, hogy a következő látogató ne akadjon el ugyanitt
    .may = Tesztnézetben kipróbálhatja a rendelési űrlapot, és a chatből kézzel is felvehet rendelést: a látogató linken fizet. Kártyaszámot soha nem kérhet. Engedményt, ajándékot nem adhat. A webes csapat kilenctől ötig van bent.
# source 907055e5
caller = { $name }
    .prompt-there = Itt vagy még?
    .prompt-page = Még mindig ezen az oldalon állok, ha ez segít.
    .prompt-alone = Azt hiszem, megint egyedül vagyok.

## Tények

# source 2dc01506
fact-form-fault = A rendelési űrlap a házszámhoz csak számjegyet fogad el: perjelnél és betűnél pirosra vált, üzenet nélkül.
# source 7a092793
fact-draft = Megnyílt a kézi rendelés, a kosár úgy van benne, ahogy volt.
# source ad6a5ed2
fact-web-knows = A webes csapat látta a hibát, és öt előtt foglalkozik vele.
# source 2d57ed42
fact-two-doors = A puszta szám az utcai ház; ami oda megy, az ott is marad.

## Rendszerek, osztály

# source 08d808cf
system-form = Rendelési űrlap, tesztnézet
    .as-visitor-asks = A szállítási oldal kitöltése, ahogy egy látogató tenné
    .as-visitor-shows = Utca: zöld. Házszám, „{ $door }”: piros, üzenet nincs. „{ $bare }”: zöld. Megjegyzés a futárnak: szabad szöveg, zöld.
    .as-visitor-otherwise = Semmi új: ugyanaz a mező piros.
# source 04fa33b7
system-orders = Rendelések
    .by-hand-asks = Kézi rendelés nyitása ezzel a kosárral
    .by-hand-shows = { $order }, kézi. Hátizsák: { $goods }, { $price } Ft; szállítás 1 990 Ft. Cím: szabad szöveg. Fizetés: link a látogatónak.
    .by-hand-otherwise = A kézi rendeléshez szállítási cím kell.
# source a5713909
department-web-team = Webes csapat
    .house-number-asks = Megmutatni a webes csapatnak, mit művel az űrlap ezzel az ajtóval
    .house-number-says = Csak számjegy? Az az irányítószámhoz kellett volna, egy sorral feljebb. Öt előtt megnézzük. Hányan jártak így?

## Okok, ígéretek

# source 97f6b9d3
reason-form = Rendelési űrlap: elakadt a címnél
# source c5f10251
reason-price = Ár vagy szállítási díj
# source 19eff911
reason-undecided = Nem tudott dönteni
# source 8021be58
promise-tell-web-team = Jelenteni a házszámot a webes csapatnak, még a következő chat előtt

## Mielőtt bárki megszólal

# source 1cfbfdec
node-delivery-page =
    .shows-lingers = Szállítási oldal. Húsz másodperce nem ír be semmit.
    .shows-back = Egy lépés vissza, a kosárhoz.
    .shows-out = Kivette a hátizsákot ({ $goods }).
    .shows-in-again = Visszatette a hátizsákot ({ $goods }). Szállítási oldal.
    .rain-cover = Szia { $name }! A legtöbben esőhuzatot is visznek ehhez a hátizsákhoz, 4 200 Ft. Betegyek neked egyet?
    .rain-cover-why = A kosár a szállítási oldalon ürül ki és telik meg újra: itt nem az áruval van gond. Aki egy elakadt embernek elad, azt is elveszíti, ami már a kosárban volt.
    .cannot-decide = Szia { $name }! Látom, kivetted a hátizsákot, aztán visszatetted. Nem tudsz dönteni?
    .cannot-decide-why = Megmondja neki, hogy figyelik, és még félre is olvasta: aki nem tud dönteni, az más hátizsákokhoz megy, nem a szállítási oldalra.
    .what-does-it-do = Szia { $name }, Remi vagyok. Ha a szállítási oldalunk van az utadban: mit csinál?
    .what-does-it-do-why = Megnevezi a helyet, ahol a látogató áll, a naplót pedig megtartja magának. Csak az lett volna gyorsabb, ha előbb kipróbálja az űrlapot.
    .it-is-us = Szia { $name }, Remi vagyok. Az űrlapunk nem bírja az ilyen ajtószámot: { $door }. A mi hibánk; két perc, és túl vagy rajta.
    .it-is-us-why = Négy jel ugyanannál a lépésnél, fél perc az űrlappal, és már az első mondat segít.
    .any-questions = Jó napot kívánok! Amennyiben kérdése merülne fel termékeinkkel kapcsolatban, készséggel állok rendelkezésére.
    .any-questions-why = A termékről nincs kérdése. A mindenkinek szóló mondat rábízza, hogy szavakat keressen, és az emberek fele nem keres.

## A beszélgetés

# source 3131f9ac
node-not-now = Nem huzat kell. Egy oldal kell, ami elfogadja a címemet.
    .or-decided = Én döntöttem. Az oldalatok nem. Nem fogadja el a címemet.
    .wrong-end = Rosszul kezdtem, bocsi. Mit csinál a címeddel?
    .wrong-end-why = Két szóval visszavonja, aztán jön a kérdés, amellyel kezdeni kellett volna.
    .free-delivery = Mindjárt meglesz! És a huzattal sokkal közelebb lennél az ingyenes szállításhoz, kár lenne kihagyni.
    .free-delivery-why = Második ajánlat annak, aki épp elmondta, mi a baj. Most már Ön is útban van.
    .take-your-time = Jaj! Hát, csak nyugodtan, ráérünk, egész délután itt vagyok.
    .take-your-time-why = Épp az idejét vesztegette el. Az oldal ugyanolyan piros, mint volt.
# source bd5b4f02
node-turns-red = Az ajtómnál pirosra vált: { $door }. Üzenet semmi. Harmadszorra már azt hittem, én rontom el.
    .other-browser = Ez általában a böngésző. Próbáld meg a telefonodon, vagy töröld a sütiket, és lépj be újra, jó?
    .other-browser-why = A látogatónak öt perc, Önnek semmi, és ugyanaz jön ki belőle. Kipróbálni fél perc.
    .try-it = Nem te rontod el. Beírom itt én is, fél perc.
    .try-it-why = Megmondja, mit csinál, és meddig tart. A bejelentett fél percet senki nem bánja.
    .digits-only = Nem te rontod el, hanem mi: a mező csak számjegyet fogad el, és szólnia kellene. Bocsi.
    .digits-only-why = Ok és hiba egy sorban. Aki kipróbálta az űrlapot, annak nem kell találgatnia.
    .order-line = A rendelővonal telefonon is felveszi. Jobban ismerik az űrlapot, mint én, és gyorsak.
    .order-line-why = Másik ajtó, másik sor, és az egész történet elölről. Rendelést Ön is felvehet.
# source 198a41d9
node-kettle = Jó. Fél perc, az egy tea.
    .once-more = Fura, innen mennie kellene. Megpróbálnád még egyszer, lassan? Néha csak kell neki egy kis idő.
    .once-more-why = Negyedszer, lassan. Azt ígérte, megnézi, és nem nézte meg.
    .found-it = Megvan: a mező csak számjegyet fogad el, és ezt nem mondja meg. A mi hibánk.
    .found-it-why = Fél percet mondott, és az okkal jött vissza.
    .monday = A webesek hétfőn átírtak valamit, és szokás szerint senki nem próbálta ki.
    .monday-why = A látogató szemében Ön és a webesek egy bolt, és az a bolt még mindig nem fogadja el a címét.
# source 664ac79c
node-going = Mára elég volt a pirosból. Majd veszek egyet a városban.
    .half-a-minute = Az űrlapunk miatt ne, légyszi. Beírom itt én, fél perc, neked semmihez sem kell nyúlnod.
    .half-a-minute-reply = Fél perc. A kabátom már rajtam van.
    .half-a-minute-why = Ezért érdemes maradni: innentől más dolgozik, és megmondja, meddig.
    .take-by-hand = A { $door } a baja, és ez a mi hibánk. Felveszem kézzel a rendelésedet, két perc.
    .take-by-hand-why = Az utolsó pillanatban már csak maga a megoldás segít: az ok, és egy kerülő út, amelyet Ön jár végig.
    .ten-percent = Várj! Ha most befejezed a rendelést, kijárok neked tíz százalékot.
    .ten-percent-reply = Tíz százalékot miből? A címemet nem fogadja el.
    .ten-percent-why = Nem teheti, és nem is az árral volt baj. Tíz százalék egy oldalból, amely nem működik.
    .have-a-nice-day = Nagyon sajnálom, { $name }. Köszönöm, hogy benéztél, és legyen csodás délutánod!
    .have-a-nice-day-why = Kedves, és oda a hátizsák. Aki még elmondja, miért megy, annak még lehet segíteni.
# source c7aad551
node-not-stupid = Akkor mégsem vagyok buta egy űrlaphoz. Jó tudni. És hogy jutok át rajta?
    .number-alone = A mezőbe csak ennyi: { $bare }, a többi a futárnak szóló megjegyzésbe. Akkor kizöldül.
    .number-alone-why = Kizöldül, ez igaz. Hogy a csomag meg is érkezik-e, az más kérdés, és arra csak ő tud felelni.
    .which-house = Ha csak annyit írunk, hogy { $bare }: úgy is megtalálnak?
    .which-house-why = A kerülő út akkor jó, ha az ő ajtajához vezet. Egy kérdés egy elveszett csomag helyett.
    .try-again-tomorrow = A webesek biztosan hamar megjavítják. A kosarad megmarad, nézz be egyszerűen holnap vagy valamikor.
    .try-again-tomorrow-why = Most van itt, kártyával a kezében. Holnap már egy másik boltban.
    .and-a-bottle = Megoldjuk! Jut eszembe, az oldalzsebbe való kulacs 3 900 Ft. Betegyem?
    .and-a-bottle-why = Addig ne, amíg a cím át nem ment. Utána talán; ma még az is sok lenne.
# source 1ff0ede9
node-house-in-front = Ha csak { $bare }, az az utcai ház. Ami oda megy, az ott is marad.
    .or-no-bottle = Nem kulacs kell. Cím. És ne az legyen, hogy csak { $bare }, az az utcai ház.
    .they-read = Ne aggódj, a futáraink mindig elolvassák a megjegyzést. Eljut hozzád, eddig mindig eljutott.
    .they-read-why = Egyetlen futárt sem kérdezett meg. Eddig az utcai házban maradt, épp most mondták el Önnek.
    .work-address = Van esetleg másik cím, ahova küldhetjük? Munkahely, egy szomszéd?
    .work-address-reply = A húgomé, a folyó túloldalán. Jó, majd onnan elhozom.
    .work-address-why = Működik, de a mi hibánkból neki lesz egy útja. Önnek megvannak erre a saját útjai.
    .phone-in-note = Akkor a telefonszámod is menjen a megjegyzésbe: „hátsó ház, { $door }, kérem, hívjon fel”.
    .phone-in-note-why = Ez a kerülő út tart: a futár két ajtó között áll, és meg tudja kérdezni. Kézzel a saját címe lett volna rajta.
    .by-hand = Akkor felveszem kézzel, itt: két perc, és az ajtód marad { $door }. Jó lesz?
    .by-hand-why = Az űrlap a miénk, hát a kerülő is legyen a miénk. Ezt megteheti, és megmondja, meddig tart.
# source 28de4ee2
node-address = Rendben. { $street } utca { $door }, hátsó ház, második emelet.
    .card-number = Köszi, { $name }! És ha a kártyaszámodat meg a lejáratát is megadod, rögtön ki is fizetem helyetted.
    .card-number-why = Kártyaszám soha nem való chatbe, akármilyen jó szándékú is: aki a chatet olvassa, vásárolhat vele. Ez mindent felülír. Erre van a link.
    .got-it = Megvan, küldöm is a fizetési linket.
    .got-it-why = Nem nyitott rendelést, vagy nem olvasta vissza: egy elírt betű, és megint az utcai ház jön.
    .read-back = { $street } utca { $door }, hátul, második. Egy { $goods }, { $price } Ft, plusz 1 990 Ft. Jó így? Akkor itt a link.
    .read-back-why = Cím és összeg még egyszer, mielőtt élesre fordul. Egy sor az egész.
    .web-nowadays = Bocsi, hogy mindent újra be kell írnod. Ezek az űrlapok manapság külön tudomány, nem?
    .web-nowadays-reply = De. Szóval meg van rendelve?
    .web-nowadays-why = Nem az űrlapok a hibásak, hanem ez az egy, és ez a miénk. Neki a rendelés kell.
# source dae9ad0b
node-paying = A fizetés megy. Tudod, majdnem nem válaszoltam neked. Hányan mentek el csak úgy?
    .or-green = Zöld! És ki is fizettem. Tudod, majdnem nem válaszoltam neked. Hányan mentek el csak úgy?
    .or-digits-again = A link is kért házszámot, és ennyit fogadott el: { $bare }. Majd meglátjuk, hol köt ki. Hányan mentek el csak úgy?
    .or-hope = Kifizettem. Ha a szomszédban köt ki, tudom, kinek írjak. Hányan mentek el csak úgy?
    .rare = Szinte senki, őszintén. Csak ahol a házszám után áll még valami, a legtöbben sosem látják.
    .rare-why = A fél óvárosban áll valami a házszám után. És aki annál a mezőnél megy el, az senkinek nem szól.
    .before-next = Többen, mint amennyiről tudok. A webes csapat megkapja tőlem, mielőtt új chatet nyitok.
    .before-next-why = Ki, mit, mikorra: egy sorban. Aztán meg is kell tenni.
    .pass-on = Jó kérdés! Továbbítom az illetékeseknek. Nagyon köszönöm, hogy szóltál, { $name }.
    .pass-on-why = Kinek, és mikor? Ez az a mondat, amely után nem történik semmi.
    .they-know-now = Túl sokan. A webes csapat most látta, öt előtt megnézik. Köszi, hogy maradtál, { $name }.
    .they-know-now-why = Jelentette, amíg a fizetés futott, és a választ is visszahozta. A következő perjeles látogatónak már nem kell Ön.

## Utómunka

# source b0f73d03
wrap-report = Leírni a webes csapatnak: mit írt be, mi lett piros, mi ment át
    .why = Aki elmegy, az nem jelent hibát. Aki látja, az a bolt egyetlen érzékelője.
# source ca1d422d
wrap-suggest = Javasolni, hogy a piros mező mondja meg, mit vár, és élesítés előtt idegenek próbálják ki az űrlapot
    .why = Ezt a hibát megjavítják; a következő jön a következő módosítással. Ha olyasvalaki próbálja ki az űrlapot, aki nem maga csinálta, az előbb szól, mint a látogatók.

## Célok

# source 64763165
goal-ordered = A hátizsák meg van rendelve, és megtalálja az ajtót.
# source 53c671e3
goal-own-door = A rendelésen a valódi cím áll, visszaolvasva és jóváhagyva.
# source 312ed43e
goal-web-team-told = A webes csapat frissiben látta a hibát, egy ajtóval, amely tényleg létezik.
# source c94a3a11
goal-not-sold-to = A látogató a végén nem bosszúsabb, mint az elején, és senki nem próbált eladni neki semmit.
# source ebde84d6
goal-noted = A jegyzetben benne van, mit csinál az űrlap: aki a következő chatet nyitja, tudni fogja.

## A cég

# source 32ab3b26
flaw-digits-only = Hétfő óta a rendelési űrlap minden olyan házszámot visszadob, amelyben perjel vagy betű van, üzenet nélkül, és senki nem próbálta ki igazi címmel.
    .origin = Webes csapat

## Befejezések

# source 1b444f9e
ending-warm = A rendelés úton van ({ $order }). { $name } bezárta a másik bolt oldalát.
# source 93303592
ending-plain = Bejött egy rendelés. Két perc múlva a következő látogatónál is piros a mező.
# source fd7f71f0
ending-order-line = { $name } megkapta a rendelővonal számát. Ott soha nem fognak hallani felőle.
# source 77106c5c
ending-left = A kosár ott marad, tele. A hátizsákot a városban veszik meg.
# source 7aa79ba8
ending-hung-up = A chatablak bezárul, egy szó nélkül.
# source 896db4bc
ending-out-of-time = { $name } már rég elment. Az utolsó sor ott áll, és senki nem olvassa.

# source 5d5ae675
debrief = Áll egy lépésnél, visszamegy, kiveszi, visszateszi: négy jel, és mind a szállítási oldalon. Ő nem a hátizsákban kételkedik; valami nem engedi át. Fél perc az űrlappal megmondja, mi, és akkor az első mondat már segítség, nem kérdés, és főleg nem ajánlat. A gyors kerülő úttól kizöldül a mező, a csomag pedig az utcai házba megy: kérdezze meg, az ő ajtajához vezet-e az a kerülő, mielőtt megadja. Kézzel két perc, és az a mi két percünk. Amit egy látogatóért megtett, azt a jelentés megteszi az összes többiért: aki egy piros mezőnél megy el, az senkinek nem ír.
