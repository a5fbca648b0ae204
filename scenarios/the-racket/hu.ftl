# A teniszütő. A bolt tegezi a látogatóit; a chatben a magázó mondatok szándékos stílustörések.
# A gyakorlót a program magázza.

# source 6cb47746
title = A teniszütő
# source 9dbfe776
about = Észrevenni, hogy a látogató elakadt, kérdezni az ajánlat előtt, és megtartani a vásárlást, amelyet már eldöntött.
# source 3162835e
brief = Ön Remi, a Larkfield Sports chatjén dolgozik. Nemsokára négy óra. { $name } kosarában egy ütő van ({ $racket }, 42 900 Ft), és a szállítási oldalig jutott. Eddig senki nem kérdezett Öntől semmit. A bolt tegezi a látogatóit.
    .goal-1 = Akkor szólaljon meg, amikor jól jön a segítség, ne előbb
    .goal-2 = Tudja meg, mire van szüksége ennek a látogatónak, mielőtt bármit ajánl
    .goal-3 = Azt adja el, ami illik hozzá, és az ütőt soha ne veszítse el miatta
    .goal-4 = Készletről csak olyat mondjon, aminek utánakérdezett
    .may = Bármit ajánlhat a boltból. Engedményt, ajándékot nem adhat, és más bolt árához sem igazodhat. A raktár 16 óráig veszi fel a telefont; a csomagolási lista 16:45-kor zárul; a webes csapat 17 óráig olvassa a bejelentéseket.
# source a38db48a
caller = { $name }
    .prompt-there = Itt vagy még?
    .prompt-anyone = Hahó! Van ott valaki?
    .prompt-next-tab = A másik lapon egy másik bolt van nyitva, csak szólok.
# source d5af0539
record =
    .events = Bejelentkezve. Ma harmadszor van a szállítási oldalon.
    .purchases = Teniszcipő tavaly ősszel: kifizette, aztán mi töröltük, mert nem volt készleten.
    .services = Visszaküldés: nem volt. Hírlevél: nem kér.
    .settings = Chat: csak akkor nyitja meg, ha megszólítják.
    .complaints = Egy, a cipő miatt. Tizenegy nap után kapott választ.

## Tények

# source c51cc721
fact-form-fault = A rendelési űrlap nem fogad el perjelet az ajtószámban. A puszta ajtószám átmegy; az emelet beírható a futárnak szóló megjegyzésbe.
# source 10f7e87b
fact-gap = 50 000 Ft-tól ingyenes a szállítás; csak az ütővel 7 100 Ft hiányzik.
# source 4fa0e640
fact-twice-a-week = Hetente kétszer játszik.
# source 6546ab81
fact-sore-wrist = Tavasz óta fáj a csuklója.
# source a16def04
fact-holiday = Szabadtéren játszik; jövő hónapban két hét tenger, távol az emberektől.
# source aa7c0cc5
fact-count = A nyilvántartás szerint van néhány M-es csuklóvédő, de ez a tegnap esti leltár.
# source e23e4c4b
fact-shelf = Az ütő és az utolsó jó csuklóvédő ott van a polcon, a látogató nevére félretéve, este indul.
# source 51889dc9
fact-opinion = A kérdésre, mi lehetett volna egyszerűbb: az ajtószám. Figyel arra, hogyan adnak el neki.
# source 3ae83767
fact-picks = Az ajánlórendszer a Pro ütőt, a Sztárok éjszakáját és egy hátizsákot javasol.

## Áruk

# source 2b9436ab
product-racket = Teniszütő: { $racket }
# source d3d8a8fa
product-wrist-support = Csuklóvédő, vékony
# source 0f54a08a
product-balls = Teniszlabda, négyes doboz
# source 7484df53
product-glasses = Sport-napszemüveg

## Rendszerek és osztályok

# source 96a6b7fc
system-form = Rendelési űrlap, tesztnézet
    .as-visitor-asks = A szállítási oldal kitöltése, ahogy egy látogató tenné
    .as-visitor-shows = Utca: zöld. Ajtó, „{ $door }”: piros, üzenet nincs. Perjel nélkül: zöld. Megjegyzés a futárnak: szabad szöveg, zöld.
# source 6d262b90
system-catalogue = Kosár és katalógus
    .complements-asks = A kosár és a hozzá illő termékek megnyitása
    .complements-shows = { $racket }, 42 900 Ft. Szállítás 1 990 Ft, 50 000 Ft-tól ingyenes: 7 100 Ft hiányzik. Ami illik hozzá: csuklóvédő 4 900 Ft, labda 3 200 Ft, sport-napszemüveg 9 900 Ft, hátizsák 16 900 Ft. Legutóbbi rendelés: cipő, mi töröltük.
# source 35716cca
system-recommender = Ajánlórendszer
    .suggestions-asks = Mit javasol a rendszer ehhez a kosárhoz?
    .suggestions-shows = Amit lát: 1 ütő. Javaslat: 1. { $pro }, 58 900 Ft. 2. Sztárok éjszakája, { $seats } férőhely, 19 900 Ft. 3. Hátizsák, 16 900 Ft. Várható árrés szerint rendezve.
# source b2cd9158
system-stock = Készlet
    .shelf-count-asks = Az ütő és a hozzá illő termékek készlete
    .shelf-count-shows = { $racket }: 5. Csuklóvédő: S 0, M { $books }, L 9. Labda: 40. Sport-napszemüveg: 12. Utolsó leltár: tegnap 20:00. Polc ellenőrzése: raktár, telefonon 16:00-ig.
# source f47e39b7
department-warehouse = Raktár
    .on-shelf-asks = Ott van a polcon? És félre tudnátok tenni?
    .on-shelf-says = Várj, megyek. A gép szerint { $books }, jó csak egy van, a többinek kiszakadt a zacskója. Megvan, az ütő is. A cédulán: { $name }, esti kocsi.

## Okok, ígéretek, események

# source 97f6b9d3
reason-form = Rendelési űrlap: elakadt a címnél
# source f9baa187
reason-payment = Sikertelen fizetés
# source 5c0ea777
reason-returns = Visszaküldés vagy csere
# source c3fae28d
promise-tonight = Minden ma este indul, egy csomagban
# source a2fdffc1
promise-tonight-unasked = Minden ma este indul, egy csomagban
# source e5db8cf0
promise-by-five = Megírni ötig, hogy minden benne van-e a csomagban
# source 4326451b
promise-tell-web-team = Szólni a webes csapatnak az ajtószámról, mielőtt lezárul a chat
# source 527f9b34
event-four = 16:00. A raktár telefonja átvált üzenetrögzítőre: „Rendelést négyig szedünk össze.”

## Mielőtt bárki megszólal

# source 29014bfb
node-watching =
    .shows-lingers = A szállítási oldalon áll. Húsz másodperce nem ír be semmit.
    .shows-back = Vissza a kosárhoz.
    .shows-takes-out = Kivette az ütőt a kosárból ({ $racket }).
    .shows-in-again = Visszatette az ütőt ({ $racket }). Szállítási oldal.
    .watched-you = Szia { $name }! Egy ideje figyelem, hogy ide-oda jársz a szállítás és a kosár között. Segíthetek?
    .watched-you-why = Mindenki tudja, hogy a bolt látja a kosarat. Más érzés, ha meg is mondják neki, hogy figyelik. A segítséget ajánlja fel, a naplót tartsa meg magának.
    .at-your-disposal = Jó napot kívánok! Amennyiben a vásárlás során segítségre van szüksége, állok szíves rendelkezésére.
    .at-your-disposal-why = Egyenruhás mondat egy boltban, amely barátként beszél. Mindent felajánl, ezért senki nem tudja, mit kérjen.
    .play-often = Szia { $name }, Remi vagyok. Szép választás: { $racket }! Gyakran jársz teniszezni?
    .play-often-why = Ártatlan kérdés, róla szól, nem a kosárról. Megnyitja a beszélgetést; csak az marad a helyén, ami feltartja.
    .six-extras = Szia { $name }! Ehhez az ütőhöz labdát, csuklóvédőt, szemüveget, hátizsákot, klubbérletet és Sztárok éjszakája jegyet szoktak venni. Küldjem a linkeket?
    .six-extras-why = Hat kiegészítő, és egyikre sincs ok. Ezt az automata lista is tudja; Ön azért van ott, mert kérdezni is tud.
    .slash-hint = Szia { $name }, Remi vagyok. Ha az űrlapunk nem fogadja el az ajtószámodat: a mezőbe csak az ajtószám kell, az emelet a megjegyzésbe. Bocsi, ez a mi hibánk.
    .slash-hint-why = Aki egy lépésnél jár oda-vissza, az elakadt. Ha előbb maga is kipróbálja az űrlapot, rögtön azzal nyithat, ami segít.
    .gap-first = Szia { $name }! Már csak 7 100 Ft hiányzik az ingyenes szállításhoz. Kitöltsük valamivel?
    .gap-first-why = Az első mondat a pénzről szól, ráadásul a miénkről. Az ajánlathoz kell valami, amit a látogató mondott.

## Nyitás

# source c6b2e2c6
node-just-looking = Csak nézelődöm. Vagyis nem: rendelnék. A szállítási oldalatok pirosra vált, és nem mondja meg, miért.
    .cookies = Ez általában a böngésző. Töröld a sütiket, és lépj be újra.
    .cookies-why = Találgatás, ami a látogatónak öt perc, Önnek semmi. Kipróbálni az űrlapot fél perc.
    .slash = Ez a mi hibánk, bocsi. A mező nem bírja a perjelet: csak az ajtószámot írd be, az emeletet a futárnak szóló megjegyzésbe.
    .slash-why = Ok, hiba és kiút két sorban. Aki kipróbálta az űrlapot, annak nem kell találgatnia.
    .asterisk = A csillaggal jelölt mezők kitöltése kötelező. Ellenkező esetben a megrendelést nem áll módunkban feldolgozni.
    .asterisk-why = A látogató mindent kitöltött. A felolvasott szabályból csak az derül ki, hogy meg sem nézték.
    .try-and-ask = Adj fél percet, kitöltöm itt én is. Addig mesélj: minden hétre kell az ütő, vagy csak néha?
    .try-and-ask-why = Az űrlapnak úgyis idő kell. Ha közben kérdez, a várakozásból beszélgetés lesz.
    .take-your-time = Ó, semmi gond, nyugodtan, ráérünk! Itt vagyok, csak írj, ha bármi kell.
    .take-your-time-why = Épp most mondta meg, mi kell. A kedves szó nem válasz a piros mezőre.
# source f0661bc4
node-unstuck = Szóval ti vagytok, nem én! Háromszor írtam be, hogy { $door }. Még egy, és bezárom az oldalt.
    .web-people = Ja, a webesek hétfőn átírták, és persze nem próbálta ki senki.
    .web-people-why = Ön megkönnyebbül, a látogató meg azt hallja, hogy ebben a boltban senkit nem érdekel semmi. Az ő szemében Ön a bolt.
    .three-times = Háromszor, ne haragudj. És most a szebbik része: sokat játszol?
    .three-times-why = Egy bocsánatkérés, azért, amiért kell, aztán egy kérdés, amelyre jobb felelni, mint az utolsó tíz percre visszagondolni.
    .on-the-house = Háromszor, ne haragudj! Ezért kapsz egy fedőgripet a csomagba, tőlünk. Sokat játszol?
    .on-the-house-why = Apróság, azonnal, valódi bosszúságért. Ennél a boltnál a chat ezt nem teheti meg.
    .glasses-gap = Szuper, hogy megy! Egy sport-napszemüveggel a szállítás is ingyen lenne. Betegyem?
    .glasses-gap-why = Ha a segítség egy mondaton belül eladássá válik, csalinak látszik. Előbb kérdezzen; az ok a válaszból jön.
    .carry-on = Szuper! Akkor csak folytasd. Nagyon köszönöm a türelmedet, és legyen csodás napod!
    .carry-on-why = A látogató épp megnyílt, Ön pedig elköszön. Ez volt a legjobb pillanat egyetlen ártatlan kérdésre.
# source 45b5c831
node-going = Tíz perce ezzel szórakozom. Majd veszek egyet a boltban.
    .fill-it-in = Az űrlapunk miatt ne, légyszi. Fél perc: kitöltöm itt, és megmondom, mi a baja.
    .fill-it-in-why = Megmondja, mit csinál, és meddig tart. Ezért érdemes maradni; egy engedményért nem lett volna.
    .ten-percent = Várj! Ha most rendelsz, kijárok neked tíz százalékot. A főnököm úgysem bánja.
    .ten-percent-why = Engedmény, amelyet nem adhat, olyan bajra, amely nem az ár. A mező közben még mindig piros.
    .slash = A perjel az ajtószámodban. A mezőbe csak az ajtószám, az emelet a futárnak szóló megjegyzésbe.
    .slash-why = Az utolsó pillanatban már csak maga a megoldás segít.
    .order-line = Sajnálom, hogy meggyűlt vele a bajod. A telefonos rendelővonalunkon felveszik, nagyon gyorsak.
    .order-line-why = Másik ajtóhoz küldve, ahol mindent elölről kell mesélni. Aki itt feladta, ott már ritkán hív.
    .let-go = Megértem. Köszi, hogy benéztél, és még egyszer bocsánat!
    .let-go-why = Udvarias, és oda az ütő. Aki még elmondja, mi állította meg, annak még lehet segíteni.
# source be1266ef
node-why-more = Egy ütőért jöttem, nem kerekebb végösszegért. Mire kellene nekem több?
    .sums = Mert ugye a szállítás 1 990 Ft. Egy-két kiegészítővel az gyakorlatilag ingyen van!
    .sums-why = Számtan egy nem ellen. Többe kerülne, mint amennyit megspórol, és a látogató is tud számolni.
    .terms = Tájékoztatjuk, hogy 50 000 forint feletti rendelés esetén a kiszállítás díjmentes.
    .terms-why = Azt kérdezte, mire kell, és az üzletszabályzatot kapta.
    .wrong-end = Igazad van, rosszul fogtam hozzá. Sokat játszol? Akkor tudnám, hogy érdemes-e bármi.
    .wrong-end-why = Egy rövid mondattal visszavonja, aztán a látogatóról kérdez.
    .nothing = Semmire. Akkor maradjon az ütő.
    .nothing-why = Megtartja az ütőt, és ez sokat ér. Egy kérdés a beszélgetést is megtartotta volna.
# source c4290d19
node-too-much = Állj, állj. Egy ütő. Csak azt tettem bele.
    .or-not-the-price = Nem tíz százalék kell. Egy ütő kell, és egy cím, ami átmegy.
    .so-sorry = Jaj, nagyon sajnálom, tényleg nem akartalak zavarni. Felejtsd el, amit írtam!
    .so-sorry-why = Jó, hogy visszalép; de az ütő helyett most már az Ön lelkiismeretéről van szó.
    .just-one = Jó, akkor csak egy: a hátizsák, 16 900 Ft. Azt mindenki viszi.
    .just-one-why = A mindenki senkit sem jelent. Egy világos nem után a rövidebb lista is lista.
    .only-racket = Akkor csak az ütő. Hogy tényleg neked való legyen: milyen gyakran játszol?
    .only-racket-why = Vissza ahhoz, amit kiválasztott, aztán egy kérdés. A kiegészítők megvárják, míg ok is lesz rájuk.
    .today-only = Persze. Csak azért mondom, mert ezek az árak ma éjfélig élnek.
    .today-only-why = Sürgetés arra, ami már úgyis sok volt. És ha nem is igaz, akkor még rosszabb.
# source 43f14614
node-hard-on-arm = Még valami, mielőtt megrendelem. Ez az ütő megterheli a kart?
    .or-while-you-do = Jó, fél perc. Amíg csinálod: ez az ütő megterheli a kart?
    .loved = Dehogy, nagyon kényelmes. Aki csak megvette, mind imádja.
    .loved-reply = Aha.
    .loved-why = Ezt nem tudhatja. Senki nem kérdez ilyet ok nélkül, és épp azt az okot érdemes meghallani.
    .figures = 300 gramm, egyensúlypont 32 centinél, merevség 64. Fent van a termékoldalon, a „Részletek” alatt.
    .figures-reply = Ez nekem semmit nem mond.
    .figures-why = Az adatlap más kérdésre felel. Ő a karjáról kérdezett.
    .no-information = Sajnos erről nincs információm. A gyártó biztosan tudja.
    .no-information-reply = A gyártó. Értem.
    .no-information-why = Az őszinte „nem tudom” rendben van, ha jön utána egy lépés. Ez zsákutca, pedig a látogató épp mesélni készül.
    .why-hurt = Miért, fáj valami, amikor játszol?
    .why-hurt-why = Az áruról szóló kérdés mögött majdnem mindig van egy történet. Öt szó elég, hogy előjöjjön.
    .pro = Akkor vidd inkább ezt: { $pro }. 58 900 Ft, egyszerűen jobb ütő.
    .pro-why = Az ajánlórendszer egy kosarat látott, nem egy kart. A Pro a merevebb ütő.

## Amit meg kell tudni

# source 41085541
node-plays = Hetente kétszer, ha a karom épp nem sztrájkol.
    .again-1 = Jó, ennyit a markolatról. Szóval: hetente kétszer, már ha a karom is akarja.
    .can-of-balls = Akkor labda is kell. Egy négyes doboz 3 200 Ft, betegyek egyet?
    .can-of-balls-why = Illik hozzá, nem is rossz. De a válasz másik fele, a kar, elment a füle mellett.
    .strike = Sztrájkol? Mi fáj?
    .strike-why = A mondat második fele volt a fontos. Három szó elég, hogy fölvegye a fonalat.
    .grip = Tudod, hányas markolattal játszol?
    .grip-why = Arról kérdez, amit már kiválasztott, nem arról, amit még hozzá lehetne tenni. A karnak is jót tesz, és egy visszaküldést is megelőz.
    .envy = Hetente kétszer, hű! Bárcsak nekem lenne időm. Nincs is jobb, mint munka után egy kis sport, ugye?
    .envy-why = Kedves, és Önről szól. Amit a látogató a karjáról mondott, elveszett.
    .where = Szuper. És hol játszol, teremben vagy kint?
    .where-why = Jó kérdés. A jobbik abba kapaszkodott volna, ami épp elhangzott.
# source 39f92123
node-wrist = A csuklóm. Tavasz óta fáj. A gyógytornász { $physio } forintért mondja el alkalmanként, hogy játsszak kevesebbet.
    .thin-support = Egy vékony csuklóvédő nem engedi hátrafeszülni, és elfér a csuklópánt alatt. 4 900 Ft. Hordanál ilyet?
    .thin-support-why = Egyetlen dolog, az oka a látogató szavaival, az ára, és egy kérdés, amelyre nemet is lehet mondani.
    .nuisance = De bosszantó, pont amikor játszanál. Teremben jársz, vagy kint?
    .nuisance-why = Még egy kicsit hallgat, mielőtt ajánlana: hogy hol játszik, abból jön a következő ok.
    .cure = Akkor a mi csuklóvédőnk kell neked, 4 900 Ft. Két hét, és elmúlik a fájdalom, megígérem. Betegyem?
    .cure-why = A csuklóvédő nem orvosság, Ön pedig nem orvos. Azt mondja, mit csinál, ne azt, hogy mit gyógyít.
    .physio-right = Őszintén szólva igaza van a gyógytornásznak. Pihentesd pár hétig.
    .physio-right-reply = Kösz. Ezért már fizetek valakinek.
    .physio-right-why = Nem azt kérdezte, játsszon-e. Azt mondta el, mivel él együtt.
    .pro = Akkor én ezt venném: { $pro }, 58 900 Ft. Többet dolgozik helyetted.
    .pro-why = Az ajánlórendszer egy kosarat látott, nem egy csuklót. A Pro merevebb: nekünk nagyobb árrés, a karnak nagyobb ütés.
# source fb9800da
node-support-said = Nem, le szoktam tapaszolni. Nekem az elég.
    .or-yes = A csuklópánt alatt, ahol senki nem látja? Na jó, tegyél be egyet.
    .tape-stretches = Hidd el, a tapasz tíz perc alatt megnyúlik. A csuklóvédő egész más kategória.
    .tape-stretches-why = Ez egy nem volt. A második érvtől nem lesz belőle igen, csak az látszik, hogy el akar adni valamit.
    .m-for-most = Szuper, benne van! M-es, a legtöbbeknek az jó.
    .m-for-most-why = A legtöbbek csuklója nem ez a csukló. Ami nem jó, visszajön, és két csomag ára jön vele.
    .tape-is-fine = Ha a tapasz tart, maradj annál. Hol játszol: teremben vagy kint?
    .tape-is-fine-why = A rögtön elfogadott nem semmibe sem kerül, és bizalmat hoz.
    .backpack-too = Király! És ha már itt vagyunk: a hozzá illő hátizsák? 16 900 Ft.
    .backpack-too-why = Aki igent mondott valamire, amire volt oka, nem mondott igent a következőre, amire nincs.
    .check-size = Az M-es 16–18 centis csuklóra való: neked jó lesz? És hol játszol, teremben vagy kint?
    .check-size-why = Előbb győződik meg róla, hogy jó lesz, csak aztán indul útnak, és kérdez tovább. Az egyik mondat egy visszaküldést spórol meg, a másik a következő igényt nyitja meg.
    .article-available = Természetesen. Amennyiben meggondolná magát, a termék továbbra is megtalálható kínálatunkban.
    .article-available-why = Helyes és hideg: egy szórólap hangja a beszélgetés közepén.
# source 99728f5f
node-sun = Kint játszom. És jövő hónapban két hét tenger, { $place }: pályák, napsütés, sehol egy lélek. Végre.
    .or-if-the-wrist = Kint játszom. Jövő hónapban tenger, { $place }: pályák, napsütés, sehol egy lélek. Már ha a csuklóm engedi, tavasz óta fáj.
    .glasses = A tengernél az alacsonyan járó nap miatt nem látni a labdát. A sport-napszemüveg 9 900 Ft, szervánál is a helyén marad. Érdekel?
    .glasses-why = A tengert és a napot a látogató mondta. Az az ajánlat jó, amely abból nő ki, ami elhangzott.
    .all-three = Csukló, nap, heti két játék: csuklóvédő, szemüveg, egy doboz labda, mindet betettem neked. Most már tényleg minden megvan az útra!
    .all-three-why = Mindhárom illik hozzá, csak épp senki nem kérdezte meg. Az a kosár, amelyik magától telik, ki is ürül.
    .stars-night = Akkor előtte gyere el a Sztárok éjszakájára! { $seats } néző, az összes nagy név, 19 900 Ft.
    .stars-night-why = A „sehol egy lélek, végre” már felelt erre az ajánlatra, mielőtt kimondta volna.
    .jealous = Jaj, de jó neked! Én szeptemberig itt ülök. Gondolj rám a parton, jó?
    .jealous-why = Jólesik olvasni, de a látogatónak nincs benne semmi: épp most mondta el, mi segítene.
    .support-for-trip = Akkor a csuklónak is oda kell érnie. Egy vékony csuklóvédő, elfér a csuklópánt alatt, 4 900 Ft. Tegyek be egyet?
    .support-for-trip-why = A csuklót is említette, az utat is. Mindkettő egy mondatban van, és marad hely a nemnek.
    .enough = Jól hangzik. Akkor szerintem megvan, ami kell. Van még kérdésed, mielőtt megrendeled?
    .enough-why = Időben abbahagyni: ez is tudás. Itt még elfért volna egy dolog, ami illik hozzá; az utána következő lett volna sok.

## A pénz, és a pillanat, amikor megbillen

# source 8cf0fa25
node-delivery = És a szállítás? A Smashbarnban { $rival } Ft, mindennel együtt.
    .they-add-it = Nézd meg jobban, az utolsó oldalon ők is rászámolják. Mind ezt csinálja.
    .they-add-it-why = Lehet. De nem nézte meg, és akit egy másik bolt ügyében rajtakapnak, annál nem maradnak hálából.
    .price-match = Emiatt ne aggódj, minden árat megadunk. Elintézem neked.
    .price-match-why = Nem ígérheti, és nem is kérték. A rendelés visszaigazolásával a kezükben fogják számonkérni.
    .already-free = Ingyenes. Túl vagy az 50 000-en.
    .already-free-why = A jó hír rövid.
    .balls-on-top = Már ingyenes! És mellé egy doboz labda 3 200-ért? Az mindig jól jön.
    .balls-on-top-why = A szállításról kérdezett, a válasz az volt, hogy ingyenes. A még egy dolog itt pontosan eggyel több.
    .only-1990 = Az plusz 1 990 Ft, a rendeléssel együtt fizeted.
    .only-1990-why = Igaz. De hogy milyen kevés hiányzik az ingyenes szállításhoz, azt a látogató szívesen hallaná, egyszer, sürgetés nélkül.
    .balls-instead = 1 990 Ft. Vagy semmi: 2 200 Ft hiányzik az 50 000 Ft-hoz, egy doboz labda 3 200 Ft, és heti kétszer játszol.
    .balls-instead-why = Becsületes számítás, és olyasmi, ami úgyis elfogy. Nemet is mondhat rá, és akkor is tud róla.
    .balls-anyway = 1 990 Ft. Vagy semmi: 2 200 Ft hiányzik az 50 000 Ft-hoz, és egy doboz labda 3 200 Ft. Labda mindig kell.
    .balls-anyway-why = A számítás jó, az indok senkié: azt, hogy milyen gyakran játszik, meg sem kérdezték. Ami nem abból következik, amit mondott, azt ritkán veszi meg.
    .not-for-that = 1 990 Ft. Van ingyenes is 50 000 Ft-tól, de csak azért én nem vennék semmit.
    .not-for-that-why = Megemlíti a különbséget, és nem piszkálja tovább. A saját kasszánk ellen adott tanácsra emlékeznek.
    .not-allowed = Sajnos más boltokról nem nyilatkozhatok.
    .not-allowed-why = Senki nem kért nyilatkozatot. Azt akarta tudni, nálunk mennyi a szállítás.
# source 24c2c0f4
node-cool = Hát. Én igazából csak az ütőt akartam.
    .or-looked-twice = Kétszer is megnéztem, benne van. Tudod, én igazából csak egy ütőt akartam.
    .or-near-the-door = Te most el akarsz adni nekem valamit, ugye? Egy kattintás, és bezárom.
    .so-close = Értem én. Csak már olyan közel vagy az ingyenes szállításhoz.
    .so-close-why = „Értem én”, aztán ugyanaz még egyszer. Innentől minden mondat a kiegészítőkről az ütőbe kerül.
    .what-you-chose = Akkor maradjon az, amit te választottál. Jó ütő. Ha kérdésed van, itt vagyok.
    .what-you-chose-why = Az ajánlat elbukhat, a vásárlás nem. Ha kimondja, hogy az eredeti marad, vissza is adja.
    .regret = Sajnálattal vesszük tudomásul, hogy ajánlatunk nem nyerte el tetszését.
    .regret-why = Egy hivatal felelt. A látogató Remivel beszélgetett.
    .price-tonight = Oké, semmi gond! Csak hogy tudd, azt tényleg nem tudom megmondani, hogy holnap is ennyi lesz-e.
    .price-tonight-why = Apró fenyegetés kedves szavakkal. A másik lapon nyitva van egy másik bolt, és most már oka is van átmenni.
# source 61a21dc8
node-grip-size = Hármassal, azt hiszem. A régin már lekopott. Számít?
    .three-is-fine = Nem igazán, ne aggódj. A legtöbben hármassal játszanak, és később bármikor tekerhetsz rá egy kis szalagot.
    .three-is-fine-why = A vékony markolatot szorítani kell, és azt a kar fizeti meg. Megmérni tíz másodperc.
    .size-chart = Kérjük, tekintse meg mérettáblázatunkat, amelyet a „Méretek” fül alatt talál.
    .size-chart-why = Ön hozta szóba; ha most elküldi olvasni, vége is a témának.
    .finger = A karnak számít. Fogd meg a régit: az ujjbegyed és a tenyered közé épp be kell férnie egy ujjnak.
    .finger-why = Tanács ahhoz, amit már úgyis kiválasztott: semmibe sem kerül, és évekig a kézben marad.

## Amit megígérsz

# source 37e1ef4f
node-is-it-there = Jó. És tényleg megvan minden? Tavaly olyan cipőt adtatok el nekem, ami nem is volt.
    .silence = Na? Megvan vagy nincs?
    .books-say = Igen, nyugi! Itt látom a rendszerben, minden van készleten.
    .books-say-why = Ez a tegnap esti leltár. A cipő után épp a nyilvántartás az, amiben ez a látogató már nem hisz.
    .all-tonight = Persze, amire rá tudsz kattintani, az van készleten. Minden ma este indul, egy csomagban.
    .all-tonight-why = Nem kérdezte meg. Amit a raktár nevében ígér, azt a szerencse tartja be.
    .rather-ask = Inkább megkérdezem, mint hogy találgassak. A raktár négyig veszi fel, adj egy percet.
    .rather-ask-why = Megmondja, mi történik, és meddig tart. Egy előre bejelentett perc rövid.
    .pass-it-on = Továbbítom a kollégáknak a raktárba. Ha bármi hiányozna, egészen biztosan jelentkeznek majd nálad.
    .pass-it-on-why = Ki, mikor, és mi van, ha nem? Amit gazda és határidő nélkül ad tovább, azt eldobta.
    .untidy = Épphogy. Egy jó csuklóvédő maradt, a többinek kiszakadt a zacskója. Nem a rendről híresek a mieink a raktárban.
    .untidy-why = Igaz, és több annál, mint amit kérdezett. Aki kiszakadt zacskókról hall, nem hiszi, hogy épp az övé a jó.
    .yes-yes = Persze, persze, meglesz.
    .yes-yes-why = Megnézette, félretétette, és úgy mondja, mintha nem tette volna. Amit valakiért tettünk, azt el is kell mondani.
    .on-the-shelf = Igen. Felhívtam a raktárat: a nevedre félretették, és ma este indul.
    .on-the-shelf-why = Megkérdezte, megvan, félretették, és mikor indul: a cipő után csak ez a válasz számít.
    .write-by-five = Innen nem látom a polcot. Ötig meglesz a csomagolási lista, és megírom neked, hogy minden benne van-e.
    .write-by-five-why = Mit nem tudhat, mikor fogja tudni, és ki ír meddig. Jobb lett volna időben megkérdezni, de ez is sokkal jobb, mint egy igen.
# source 099ce98d
node-door = Oké. Jaj, már megint az űrlapotok! Piros az ajtónál. { $door }, mi ezzel a baj?
    .or-note-read = Oké. A cím átment, a megjegyzéssel. De elolvassa azt a futár? A múltkori az egyes ajtónál hagyta.
    .silence = Még mindig piros.
    .works-for-others = Fura, másnál működik. Biztos, hogy jól írtad be?
    .works-for-others-why = A látogató tudja, hol lakik. Aki kipróbálás nélkül kételkedik, az a bolt hibájából a vevő hibáját csinálja.
    .try-it = Semmi baj vele. Kitöltöm itt, és megnézem, mit akar az űrlap; fél perc.
    .try-it-why = Amíg ki nem próbálták, senki sem hibás. A bejelentett fél perc nem várakozás.
    .slash = Semmi, az űrlapunk nem bírja a perjelet. A mezőbe csak az ajtószám, az emelet a futárnak szóló megjegyzésbe. Bocsi!
    .slash-why = Megvan, kimondta, megoldotta. Tíz perccel korábban jobb lett volna, az első szó előtt a legjobb.
    .leave-it-out = Hagyd ki nyugodtan, a futár úgyis felhív.
    .leave-it-out-why = Nem ismeri azt a futárt. Egy csomag ajtószám nélkül: ez lesz a következő megkeresés.
    .they-always-do = El fogja olvasni, ne aggódj. Mindig elolvassák.
    .they-always-do-why = A látogató épp most mesélt egyről, aki nem olvasta el.
    .number-too = Érte nem ígérhetem meg. Írd a megjegyzésbe a telefonszámodat is, akkor az utcáról fel tud hívni.
    .number-too-why = Őszinte határ, és mellé egy lépés, amely mégis segít.
    .order-line = Ha nyűg az űrlap, hívd fel a rendelővonalunkat. Ők mindent felvesznek telefonon.
    .order-line-why = Egy oldalra a kasszától, és egy másik sor végére küldve.
# source 0383f2e5
node-door-again = Háromszor írtam be helyesen. Azt akarod mondani, hogy nem tudom, hol lakom?
    .or-waiting = Légyszi. Nekem három változatban is piros.
    .silence = Amúgy még mindig piros.
    .no-access = Nem, nem, bocsánat. De innen sajnos nem tudok belenyúlni az űrlapba.
    .no-access-reply = Akkor ajtószám nélkül. Csodás.
    .no-access-why = Senki nem kérte, hogy belenyúljon. Ahhoz, hogy utat találjon rajta, nem jogosultság kell, csak fél perc.
    .slash = A perjel az: az űrlapunk nem bírja, bocsi. A mezőbe csak az ajtószám, az emelet a futárnak szóló megjegyzésbe.
    .slash-why = Az űrlap hibás, nem a látogató. Ha kimondja, elmúlik a gyanúsítás éle.
    .fill-it-in = Nem. Te ismered az ajtódat, az űrlapunk nem. Fél perc, és megtalálom, hogyan megy át.
    .fill-it-in-why = Visszavonja a gyanút, és megmondja, mi következik.
    .without-for-now = Akkor próbáld meg most ajtó nélkül. A futár majd felhív.
    .without-for-now-reply = Ha te mondod.
    .without-for-now-why = A rendelés átmegy, a baj meg átkerül holnapra, egy futárhoz, aki mit sem tud róla.
    .other-browser = Dehogyis! Lehet, hogy a böngésző. Kipróbálnád légyszi egy másikkal?
    .other-browser-reply = Kihagytam az ajtót. Majd keresgél.
    .other-browser-why = Az első gyanúsítás után a második találgatás. Az űrlapot ki kell próbálni, mégpedig Önnek.

## Zárás

# source ee4e038c
node-pay = Átment. Utolsó oldal, „Fizetés”. Mehet?
    .look-once = Nézd át egyszer a listát: csak olyan van benne, amit szeretnél? Amit nem használtál, tizennégy napon belül visszaküldheted.
    .look-once-why = Az utolsó ellenőrzés a vevőé. Aki minden sorra igent mondott, megtartja, ami megjön.
    .press-it = Igen, nyomd meg! Odáig leszel, egy osztállyal jobban fogsz játszani, garantálom.
    .press-it-why = Ezt senki nem garantálhatja, és senki nem is kérte. A vásárlás már eldőlt; most csend kell neki.
    .kindly = Kérjük, hagyja jóvá megrendelését a „Fizetés” gombra kattintva.
    .kindly-why = Tíz percig ember volt. Az utolsó sorig azon a hangon beszéljen, amelyet a bolt választott.
    .club-pass = Igen! És ha ugyanott bepipálod a klubbérletet, harmadával olcsóbb az egész szezon.
    .club-pass-why = A kasszánál már semmi ne mozduljon. Minden új dolog ok arra, hogy az egészet újragondolja.
# source 3526b114
node-paid = Kész. „Köszönjük, { $order }.”
    .or-hard-work = Kész. { $order }. Megdolgoztam érte.
    .bye = Szuper. Szia, és jó meccset!
    .bye-why = Nincs vele baj. Még egy nyitott kérdés, és a bolt megtudta volna, mi vitte el majdnem ezt a rendelést.
    .letter = Köszönjük vásárlását, és kívánjuk, hogy termékeinket megelégedéssel használja.
    .letter-why = Ezt a mondatot mindenki megkapja. Egy beszélgetés után úgy hangzik, mintha beszélgetés sem lett volna.
    .easier = Használd egészséggel! Mi lehetett volna ma egyszerűbb?
    .easier-why = Nyitott, rövid, és róla szól: nem lehet rá igennel felelni.
    .five-stars = Nagyon szépen köszönöm, { $name }! Sokat segítenél öt csillaggal a kis kérdőívben, ha nem gond.
    .five-stars-why = Osztályzatot kérni nem ugyanaz, mint véleményt kérni. A látogatónak munkát ad, Önnek semmi tanulságot.
# source e37fe7ff
node-opinion = Az az ajtószám. Különben: előbb kérdeztél, aztán ajánlottál. Ezt senki nem csinálja.
    .or-less-selling = Az az ajtószám. És egy kicsivel kevesebb eladás, ha szabad.
    .pass-on = Köszi, ez nagyon hasznos! Továbbítom.
    .pass-on-why = Kinek, és mikor? Akitől véleményt kérnek, tudja meg azt is, mi lesz belőle.
    .before-i-close = Az ajtószámot még a chat lezárása előtt megírom a webes csapatnak. Köszi, és jó játékot!
    .before-i-close-why = Ki mit csinál és meddig, egyetlen sorban. Aztán meg is kell csinálni.
    .slash-only = Ó, ez csak azoknál fordul elő, akiknek perjel van a címében. Elég ritka, a legtöbben sosem találkoznak vele.
    .slash-only-why = Akinek perjel van a címében, annál minden alkalommal előfordul. A véleményt, amelyet maga kért, ne magyarázza ki.
    .fourth-today = Tudom, ma te vagy a negyedik. Már nem is szólok nekik.
    .fourth-today-why = Őszinte és keserű. A látogatóban az marad meg, hogy ebben a boltban senki nem javít ki semmit.

## Ugyanaznap, később

# source 1816eacd
node-packing-list = Tíz perc múlva öt. Kíváncsi vagyok: minden benne van?
    .warehouse-gave-it = Az ütő igen. A csuklóvédőt a raktár odaadta másnak, ilyenek.
    .warehouse-gave-it-why = Igaz, csak nem segít: a látogatónak nem a bűnös kell, hanem a csuklóvédő.
    .two-ways = Az ütő benne van, a csuklóvédő nincs: az utolsó elkelt. Csütörtökön, külön csomagban, ingyen, vagy levonjam a számláról?
    .two-ways-why = A rossz hír időben, olyan kiúttal, amelyet a látogató választ, már majdnem jó hír.
    .regret-to-inform = Sajnálattal értesítjük, hogy egy termék átmenetileg nem elérhető. A többi tételt feladtuk, azok a következő napokban érkeznek meg Önhöz.
    .regret-to-inform-why = Az Ön ígérete volt, az Ön hangján. Ígéretet nem hivatal tart be, hanem ember.
    .on-its-way = Minden úton van! Jó játékot hozzá.
    .on-its-way-why = A fele. Az igazság a csomaggal érkezik meg, két nap múlva és Ön nélkül.
# source 17bfffba
node-after-five = A levélben két csomag van, a csuklóvédő csütörtökön. És senkinek nem jutott eszébe szólni?
    .or-said-tonight = A levélben két csomag van, a csuklóvédő csütörtökön. Azt mondtad, ma este, egyben.
    .or-nobody-wrote = Húsz perc múlva hat. Azt mondtad, ötig írsz. Szóval: benne van a csuklóvédő a csomagban?
    .very-sorry = Nagyon-nagyon sajnálom, kérlek, nézd el nekünk. A lehető leghamarabb nálad lesz, személyesen megígérem!
    .very-sorry-why = Bocsánat, aztán a következő ígéret nap nélkül. Szavakból már volt elég.
    .mix-up = Biztos keveredés volt a raktárban, pedig megszámolták.
    .mix-up-why = Nem a raktárat kérdezték, és nem a raktárnak kellett volna írnia.
    .my-word = Ezt tőlem kellett volna megtudnod, és időben. Ne haragudj. A csuklóvédő csütörtökön jön, ingyen, vagy levonom: melyik legyen?
    .my-word-why = Kimondja, nem keres kifogást, és választást kínál. Késő, de Ön felel érte.
    .order-mail = A kiszállítás állapotáról kérjük, tájékozódjon a rendelést visszaigazoló e-mailből.
    .order-mail-why = Elolvasta. Azért ír.

## Utómunka, később

# source f2cbba08
wrap-report-door = Hibabejelentés a webes csapatnak az ajtószámról: mit írtak be, mi lett piros, mi ment át
    .why = Aki elmegy, nem jelent hibát. Aki meglátja, az a bolt egyetlen érzékelője.
# source da78beb1
wrap-log-panel = Javaslat: az ajánlórendszer tegyen fel egy kérdést. A kosarat látja, a játékost nem
    .why = Ami ennek a látogatónak három rossz javaslat volt, az a következőnek is három lesz. Amit észrevett és nem írt le, estére elfelejtődik.
# source 058fa89b
later-list-is-out = 16:50, a feladatlistán: { $name }. A csomagolási lista lezárult. Ütő: becsomagolva. M-es csuklóvédő: az utolsó jó darab 16:20-kor másik rendelésbe ment; a következők csütörtökre jönnek.
# source 61fbe0d8
later-nobody-wrote = 17:40, { $name } újra megnyitja a chatet. Ütő: a kocsin. M-es csuklóvédő: 16:20 óta elfogyott, a következők csütörtökre jönnek.
# source 2b441b9f
later-two-parcels = 17:40, { $name } újra megnyitja a chatet. Ütő: a kocsin. M-es csuklóvédő: 16:20 óta elfogyott, a következők csütörtökre jönnek.

## Célok, hibák, befejezések

# source 0dcb9537
goal-support-bought = A csuklóvédő az ütővel együtt megy haza: illik ahhoz, amit a látogató elmesélt.
# source dbffde3d
goal-second-extra = Hazamegy vele valami a pályára vagy a napra is, és van rá oka.
# source 655201f7
goal-free-delivery = A szállítás ingyenes, sürgetés nélkül.
# source 6a7628cc
goal-noted = A feljegyzésben ott van, amit a látogató felelt: amit megkérdeznek és nem írnak le, azt kár volt megkérdezni.
# source 75d567a0
goal-not-left-waiting = A látogató a végén sem bosszúsabb, mint az elején, és nem érzi, hogy rá akartak tukmálni valamit.
# source 4806c3a7
goal-door-right = A csomag elsőre megtalálja az ajtót.
# source 7b5a6ce0
flaw-slash = A rendelési űrlap hétfő óta pirosra vált, ha perjel van az ajtószámban, és nem mondja meg, miért. Senki nem próbálta ki valódi címmel.
    .origin = Webes csapat
# source 69b19422
flaw-last-night = A készletet naponta egyszer számolják, a polcnak egyetlen telefonja van, és az négyig csörög, egy boltban, amely éjjel-nappal árul. A bizonyosság egy perc gyaloglás; egy perccel később már csak ígérni lehet.
    .origin = Raktár
# source c810791c
flaw-not-an-overgrip = Tíz percért, amelyet a bolt saját űrlapja vitt el, a chat egy fedőgripet sem adhat.
    .origin = Az üzlet vezetése
# source 5d76f0c9
ending-warm = A rendelés megvan, és { $name } tudja, mi lesz abból, amit mondott. A következő ütőt is itt veszi majd.
# source 60292709
ending-plain = A rendelés megvan. Vásárlás, mint bármelyik másik.
# source 36e83f97
ending-soured = A rendelés megvan. { $name } megkapta, ami kellett, legközelebb máshol néz körül.
# source fd7f71f0
ending-order-line = { $name } megkapta a rendelővonal számát. Ott sosem fog jelentkezni.
# source 75417bbe
ending-left = A kosár itt marad. Az ütőt a városban veszi meg.
# source 87a31b9d
ending-told-in-time = { $name } a csütörtököt választja. „Jó, hogy írtál.”
# source e148aee0
ending-told-half = { $name } nem válaszol többet. A többit majd a csomag mondja el.
# source 75a6015c
ending-told-late = { $name } inkább levonatja a számláról. Az ütő marad.
# source 7aa79ba8
ending-hung-up = Bezárul a chatablak, szó nélkül.
# source 896db4bc
ending-out-of-time = { $name } már egy ideje nincs itt. Az utolsó sor ott áll, és senki nem olvassa.
# source 83b84aed
debrief = Aki a szállítástól a kosárig és vissza jár, nem a labdákon gondolkodik: valami az útjában áll, és ha közben Ön is kipróbálja az űrlapot, Öné a lehető legjobb nyitómondat, az, amelyik segít. Utána egyetlen ártatlan kérdés többet tud, mint bármelyik ajánlórendszer: a gép egy ütőt lát, Ön azt hallja, hogy heti két játék, fájós csukló és két hét tenger. Egyszerre egy dolgot ajánljon, a látogató szavaival indokolva, és az első nemet vegye nemnek. Két jól választott kiegészítő jó nap, az ütő magában is jó nap; csak az a kosár rossz, amelyet addig tömtek, míg ki nem ürült. Nézze meg utólag az árréseket: a legdrágább javaslat volt ennek a csuklónak a legrosszabb, és vissza is jött volna. Amit készletről mond, az ígéret: addig kérdezze a polcot, amíg felel, és ha már nem felel, mondja meg, mikor fogja tudni. A perjel az űrlapon, a tegnap esti leltár és a négykor elnémuló telefon nem az Ön hibája volt; az viszont az Ön érdeme, ha utat talált mellettük.
