# Két méret között. A bolt tegezi a látogatóit; a chatben a magázó mondatok szándékos stílustörések.
# A gyakorlót a program magázza.

# source 72d58480
title = Két méret között
# source eb90430b
about = Olyan tanácsot adni, amelynek utánanézett: hosszt találgatás helyett, és azt is, hol ér véget a táblázat.
# source a2eea694
brief = Ön Remi, a Larkfield Sports chatjén dolgozik, mellette a látogatók táblája. { $name } egy terepfutó cipő oldalán jár ({ $goods }, 34 900 Ft). Eddig senki nem kérdezett Öntől semmit. A bolt tegezi a látogatóit.
    .goal-1 = Vegye észre, mi hiányzik, és akkor szólaljon meg, amikor jól jön a segítség
    .goal-2 = A gyártó táblázatából és egy igazi lábból adjon tanácsot, ne abból, amit a legtöbben visznek
    .goal-3 = Mondja meg, hol ér véget a táblázat
    .goal-4 = Egy pár induljon útnak, ne kettő
    .may = Tesztnézetben bármelyik termékoldalt megnyithatja, a tudástárban a gyártók táblázatait is. A nem hordott cipő tizennégy napon belül ingyen visszajöhet. Engedményt, ajándékot nem adhat.
# source b198d97d
caller = { $name }
    .prompt-there = Hahó! Itt vagy még?
    .prompt-one-foot = Fél lábon állok, ha ez számít.
    .prompt-elsewhere = Megnézem, a többieknél van-e táblázat.

## Tények

# source 1476b63d
fact-table-gone = Ennek a cipőnek az oldaláról hiányzik a mérettáblázat; a fül üres.
# source f0b40a14
fact-chart = A gyártó táblázata: { $usual }: { $before } milliméterig, { $next }: { $upto } milliméterig; a hosszabb láb számít.
# source 24b9d322
fact-narrow = A tudástárban: elöl keskeny; vastag zoknival van, aki fél számmal nagyobbat vesz, van, aki nem.
# source 33e0b91b
fact-length = A bal láb { $left } milliméter, a jobb { $right }.
# source 9bc36a01
fact-returns = Ebből a cipőből minden ötödik visszajön; szinte mindig „kicsi”.

## Rendszerek

# source 66fe10f2
system-page = Termékoldal, tesztnézet
    .as-visitor-asks = Az oldal megnyitása úgy, ahogy a látogató látja
    .as-visitor-shows = { $goods }, 34 900 Ft. Fülek: Képek, Anyag, Méretek. Méretek: üres. A gyártó összes többi cipőjénél ugyanez, a hétfői betöltés óta.
# source 960bf120
system-wiki = Tudástár, a gyártók táblázatai
    .table-asks = A gyártó táblázata ehhez a cipőhöz
    .table-shows = { $goods }. { $usual }: { $before } mm-ig. { $next }: { $upto } mm-ig. A hosszabb láb számít, este mérve. Elöl keskeny. Vastag zokni: megoszlanak a vélemények.
    .came-back-asks = Megnézni, mennyi jön vissza
    .came-back-shows = { $goods }. 100-ból 21 visszajön. Megadott ok: kicsi 18, széles 1, egyéb 2.

## Okok

# source b311c75d
reason-size = Méret: hiányzik a táblázat
# source 5c0ea777
reason-returns = Visszaküldés vagy csere
# source 19eff911
reason-undecided = Nem tudott dönteni

## Mielőtt bárki megszólal

# source 32830a5d
node-shoe-page =
    .shows-tab = Megnyitja a „Méretek” fület. Bezárja. Megint megnyitja.
    .shows-usual = Kosárba: { $usual }.
    .shows-both = Kosárba ez is: { $next }.
    .shows-swaps = { $usual } ki. { $next } ki. { $usual } vissza.
    .just-both = Szia { $name }! Rendeld meg egyszerűen mind a kettőt, az egyiket meg küldd vissza, a legtöbben így csinálják. Bent hagyjam mindkettőt?
    .just-both-why = Megtölti a kosarat, a jövő héten pedig kiüríti. A látogató választ keres, nem két csomagot.
    .what-measure = Szia { $name }, Remi vagyok. Ha a méret a kérdés: mesélj a lábadról, itt van előttem a gyártó táblázata.
    .what-measure-why = Két méret, ki-be: ez egyetlen kérdés. Megnevezi, és azt is elmondja, mivel tud rá felelni.
    .few-left = Szia { $name }! Jó ízlésed van, a te méretedből már nincs sok. Én sietnék.
    .few-left-why = Melyik az ő mérete? Épp ezt nem tudja, és ezen a sürgetés nem segít.
    .our-tab = Szia { $name }, Remi vagyok. Üres nálunk a „Méretek” fül, bocsi. A gyártó táblázata itt van előttem: megmérjük?
    .our-tab-why = Tíz másodperc az oldalon úgy, ahogy ő látja, és rögtön azzal nyithat, ami hiányzik.
    .how-can-i-help = Jó napot kívánok! Miben lehetek a segítségére?
    .how-can-i-help-why = Rábízza a látogatóra, hogy megfogalmazza a baját. Aki tudná, az nem állna ott.

## A beszélgetés

# source b72baaba
node-why-both = Nem kell két pár. Egy kell, ami jó.
    .free-anyway = De hát a visszaküldés neked ingyen van, semmit sem kockáztatsz. Mindenki jól jár!
    .free-anyway-why = Két csomag, egy út a postára, egy hét várakozás. És minden ötödik így is visszajön.
    .right = Igazad van. Miből tudunk kiindulni?
    .right-why = Egy lépés vissza oda, amit kért: egy pár. És rögtön egy kérdés, amely továbbvisz.
    .whichever = Akkor vidd azt, amit hordani szoktál. Azért szoktad azt hordani.
    .whichever-why = Melyik boltban szokta? Erre a cipőre még senki nem nézett rá.
# source 809ed378
node-blank-tab = Üres nálatok a „Méretek” fül. Városi cipőből { $usual } kell, síbakancsból { $next }. Itt melyik?
    .one-up = Terepfutó cipőből mindig eggyel nagyobb kell, a lejtők miatt. Szóval { $next }, erre mérget vehetsz.
    .one-up-why = Ami minden cipőre szabály, az erre az egyre találgatás. Lehet, hogy bejön; akkor szerencséje volt.
    .paper = Ebből egyik sem derül ki. Állj egy papírra, sarok a falhoz: mennyi a leghosszabb ujjadig?
    .paper-why = A hosszt meg lehet keresni a táblázatban, egy másik gyártó cipőméretét nem. És egy perc az egész.
    .size-guide = Általános mérettájékoztatónkat a lap alján, a „Szolgáltatások” pont alatt találja.
    .size-guide-reply = Egy rajzolt láb van rajta. Erről a cipőről semmi.
    .size-guide-why = Mindenre való tájékoztató egy cipőhöz, amelynek saját táblázata van. És Öntől kérdezte.
    .standard = Akkor { $usual }. Az európai méretek egyformák, arra való a szabvány.
    .standard-why = Nem egyformák, és aki kétfélét hord, az tudja is.
# source 77120f57
node-says-who = Ezt a gyártó mondja, vagy te?
    .everybody = Minden vásárlónk ezt mondja. Őszintén, rengeteget eladtam már belőle, és alig volt, aki ne lett volna elégedett.
    .everybody-why = Ebből a cipőből minden ötödik visszajön. Nem nézett utána.
    .not-good-enough = Én, és ez így kevés. Mekkora a lábad, saroktól a leghosszabb ujjadig?
    .not-good-enough-why = Azonnal visszavont találgatás. Aztán a kérdés, amellyel már utána lehet nézni.
    .return-it = Amennyiben a méret nem megfelelő, a terméket tizennégy napon belül, nem viselt állapotban, eredeti csomagolásban visszaküldheti.
    .return-it-why = Szabályzat egy lábujjakról szóló kérdésre. Igaz, és nem válasz.
# source b43eea27
node-two-feet = Megmértem. Bal { $left } milliméter, jobb { $right }. És most?
    .or-unasked = Ebből nem lettem okosabb. Inkább megmértem a lábam: bal { $left } milliméter, jobb { $right }. És most?
    .left-counts = Akkor { $fits }. { $usual } csak { $before } milliméterig jó, { $next } pedig { $upto }-ig, és a hosszabb láb számít.
    .left-counts-why = Két szám tőle, két szám a gyártótól, és az ok egy sorban. Most már ő maga is megtalálná.
    .the-mean = Szóval nagyjából a kettő közepe … az akkor még { $usual }. A láb sosem teljesen egyforma, ez nem gond.
    .the-mean-why = A hosszabb lábnak bele kell férnie. A középérték egyiknek sem jó, és a táblázatot sem nyitotta meg.
    .table-now = Most a gyártó táblázata: adj fél percet.
    .table-now-why = Megmondja, mit csinál, és meddig tart. Így senki nem számolja a másodperceket.
    .bigger = Hm, fogas kérdés! Én erre mennék: { $next }, inkább legyen elöl egy kis levegő, mint hogy ne legyen.
    .bigger-why = Most eltalálta. Legközelebb nem találja el, és kívülről a kettő egyforma.
# source 04029947
node-thick-socks = Jó. És vastag zoknival? { $place }, október, oda kell.
    .no-problem = Semmi gond, hordás közben úgyis enged. Garantálom, hogy egyetlen vízhólyagod sem lesz!
    .no-problem-why = Lábujjra senki nem adhat garanciát. A tudástár szerint elöl keskeny, és a vízhólyag emlékezni fog Önre.
    .socks-too = Akkor vidd hozzá a vékony terepzoknit, két pár 5 900 Ft! Betegyem?
    .socks-too-why = Azt kérdezte, a saját zoknijával jó-e. Ez a felelet eladó, de nem válasz.
    .table-ends = Itt véget ér a táblázat. Elöl keskeny, és megoszlanak a vélemények. Próbáld fel otthon, este, azzal a zoknival: ha nem hordtad, ingyen visszajön.
    .table-ends-why = Mit tud, mit nem tud, és hogyan derülhet ki. Arra való a tizennégy nap.
    .no-idea = Sajnos erről nincs információm. A gyártó esetleg tudja.
    .no-idea-why = Őszinte, és zsákutca: a tudástár nyitva volt, és ki is lehetett volna próbálni.
# source b4a55ae0
node-one-pair = Jó, akkor megrendelem. Egy párat, nem kettőt!
    .or-still-two = Nem is tudom. Talán mégis jobb, ha mind a kettőt megrendelem.
    .measure-on-it = Egy pár, { $fits }. Ráírom a rendelésre: { $left }/{ $right }, így a csere is csak egy sor neked.
    .measure-on-it-why = Még egyszer, írásban, azzal együtt, amin alapul. Aki a következő chatet nyitja, annak nem kell elölről kezdenie.
    .cheers = Csodás! Remekül választottál, { $name }, úgy örülök neked. Jó szórakozást hozzá, { $place } biztosan gyönyörű lesz!
    .cheers-why = Meleg, és semmi nem marad belőle. Hogy mekkora a láb, és melyik méret lett, annak valahol állnia kell.
    .waterproof = Szuper. Októberre viszont inkább a vízálló kellene, 8 000-rel több. Kicseréljem?
    .waterproof-why = Már eldöntötte. Minden új cipőnek saját táblázata van, és kezdhetik elölről.
    .table-first = Ne mindkettőt. Most megnéztem: { $usual } csak { $before }-ig jó, { $next } meg { $upto }-ig. A bal lábadra { $fits } kell.
    .table-first-why = Késő, de még idejében: mielőtt két pár indulna útnak, megnézi azt, amivel kezdenie kellett volna.
# source b4f74c26
node-table-missing = Megrendeltem. Miért nincs fent az a táblázat?
    .or-both = Megrendeltem, mind a kettőt. Miért nincs fent egy táblázat?
    .import = Elveszett a hétfői betöltésnél, ennek a gyártónak az összes táblázatával együtt. Jelentem, még a következő chat előtt.
    .import-why = Mi a baj, és ki mit tesz, mikorra. Aztán meg is kell tenni.
    .somebody = Jó meglátás! Szólok majd valakinek. Mindenesetre köszi a türelmet, és szép napot neked!
    .somebody-why = Valakinek, valamikor: senki nem fogja megtenni.
    .look-at-it = Ott kellene lennie. Amint végeztünk, megnézem az oldalt, és jelentem.
    .look-at-it-why = Még nem látta, ezért nem magyarázza. Azt viszont meg tudja mondani, mit tesz most.
    .others = Akik az oldalakat csinálják, azoknak, úgy látszik, más dolguk van.
    .others-why = Most már tudja, mit gondol Ön a kollégáiról. A táblázat továbbra sincs meg.

## Utómunka

# source 528c2092
wrap-report = Jelenteni a hiányzó táblázatokat: melyik gyártó, melyik oldalak, mióta
    .why = Egy táblázat negyven oldalról hiányzik. Aki ott megy el, egy szó nélkül megy el.
# source 4e794537
wrap-to-the-page = Beírni a gyártó számait a csapat jegyzetébe ehhez a cipőhöz, amíg vissza nem kerül a táblázat
    .why = A következő kolléga öt másodperc alatt megtalálja, és nem lesz miért találgatnia.

## Célok

# source 0460b7dd
goal-right-size = Egy pár indul útnak, a hosszabb láb méretében.
# source 25c7ba85
goal-limit-said = Tudja, mit nem mond meg a táblázat, és hogyan derítheti ki.
# source e0540158
goal-trusted = Tanácsot kapott, nem rábeszélést.
# source 0acc19e9
goal-noted = A jegyzetben ott van mindkét láb hossza arra a napra, amikor a cipő visszajön, vagy a következő indul.

## A cég

# source 8ab957fb
flaw-import = A hétfői betöltés óta hiányoznak egy gyártó mérettáblázatai. Utána senki nem nézett meg egyetlen oldalt sem.
    .origin = Termékadatok

## Befejezések

# source f78c2e53
ending-warm = Este egy csomag indul. A rendelésen ott áll: „{ $left }/{ $right }”.
# source 276592f8
ending-plain = Bejött egy rendelés.
# source 11377d02
ending-left = Mindkét méret kikerül a kosárból. Egy másik boltban megnyílik egy táblázat.
# source 7aa79ba8
ending-hung-up = A chatablak bezárul, egy szó nélkül.
# source b4771a47
ending-out-of-time = { $name } már rég elment. Mindkét méret ott van a kosárban.

# source bda2570c
debrief = Ugyanabból a cipőből két méret, ki-be: ez egy kérdés, és az oldal nem felel rá. Mindkettőt megrendelni nagyvonalúnak látszik, és két csomag lesz belőle, egy út a postára, meg egy cipő, amelyet közben senki nem hordhatott. Egy papír, egy fal és a gyártó táblázata két perc, és onnantól ez már nem vélemény. Ahol véget ér a táblázat, ott mondja meg: a találgatás, amely bejön, pontosan úgy hangzik, mint amelyik nem, és a látogató nem tudja megkülönböztetni őket; azt viszont megteheti, hogy otthon, a saját zoknijával felpróbálja. Utána pedig gondoljon az oldalra: a táblázat, amely ennek a látogatónak hiányzott, mindenkinek hiányzik, aki nem ír.
