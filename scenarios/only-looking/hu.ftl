# Csak nézelődik. A bolt tegezi a látogatóit. A gyakorlót a program magázza.

# source 413d4032
title = Csak nézelődik
# source 2547fdd5
about = Megkülönböztetni azt, aki nézelődik, attól, aki elakadt: a jó pillanat, egy hasznos mondat, vagy éppen semmi.
# source 7745df16
brief = Ön Remi, a Larkfield Sports chatjén dolgozik, mellette a látogatók táblája. { $name } a sátrak között jár, üres kosárral, és olvas. Eddig senki nem kérdezett Öntől semmit. A bolt tegezi a látogatóit.
    .goal-1 = Különböztesse meg a nézelődést az elakadástól
    .goal-2 = Ha megszólal, jó pillanatban tegye, olyasmivel, aminek haszna van
    .goal-3 = A döntést és az estét hagyja meg a látogatónak
    .goal-4 = Ha nem szól semmit, ne hagyja annyiban: gondoskodjon róla, hogy az oldal megmondja, ami hiányzott
    .may = Megnyithatja a látogató naplóját és a raktár mérési listáját. Azt is megteheti, hogy nem szól semmit: nem kell mindenkit megszólítani. Egy oldalt utána is kijavíttathat. Engedményt nem adhat.
# source 502b5c20
caller = { $name }
    .prompt-there = Itt vagy még? Nem fontos.
    .prompt-reading = Akkor olvasok tovább.

## Tények

# source c77e8654
fact-log = A héten harmadik este jár a sátrak között; mindent végigolvas, a kosárig soha nem megy el; hírlevelet nem kért.
# source fa77c918
fact-weighed = { $other }: cövekek és kötelek nélkül adták meg; mindennel együtt { $whole } gramm, { $less } grammal több, mint a másik ({ $goods }).
# source 8e3247b7
fact-trip = Gyalog, egyedül, { $place }, május; mindent lemér.
# source f3a37df0
fact-best-seller = A hét legkelendőbbje: { $dear }, a legdrágább.

## Rendszerek

# source 9795d604
system-visitors = A látogató naplója
    .this-visitor-asks = Megnyitni, mit nézett meg ez a látogató
    .this-visitor-shows = { $name }. Hétfő, kedd, ma: sátrak, súly szerint rendezve. Vélemények: végigolvasva. Kosár: soha. Hírlevél: nem kéri.
    .this-visitor-otherwise = Semmi új.
# source 7d1a71f5
system-warehouse = A raktár mérési listája
    .scales-asks = Megnézni, mennyit nyom valójában a két sátor
    .scales-shows = A mi mérlegünkön, cövekekkel és kötelekkel. { $goods }: { $real } g. { $other }: { $whole } g (gyártó: { $said } g, nélkülük).
    .scales-otherwise = Semmi új.
# source 945e3084
system-shelf = Legkelendőbbek
    .week-asks = Mi fogy a legjobban ezen a héten?
    .week-shows = 1. { $dear }, 249 000 Ft. 2. { $other }. 3. { $goods }. Forgalom szerint rendezve.
    .week-otherwise = Semmi új.

## Okok

# source a9959fc0
reason-advice = Tanács egy termékről
# source 0ebec242
reason-lost-sale = Félbehagyott vásárlás
# source c5f10251
reason-price = Ár vagy szállítási díj

## Mielőtt bárki megszólal

# source d289be3b
node-among-tents =
    .shows-sorts = Sátrak, súly szerint. Megnyitotta: { $goods }.
    .shows-reviews = { $goods }: a véleményeket olvassa, az utolsóig.
    .shows-compares = Egymás mellé tette: { $goods } és { $other }.
    .shows-pegs = { $other }: keresés az oldalon, „cövek”. Nincs találat. „Cövekkel együtt”. Nincs találat.
    .tonight-only = Szia { $name }! Ha ma este megrendeled valamelyiket, az alátétet ajándékba adom hozzá. Csak éjfélig!
    .tonight-only-why = Nem teheti, és nem is készült venni senki. Aki három este nézelődik, azt a harmadikon sem kell siettetni.
    .one-figure = Szia { $name }, Remi vagyok. Egy szám, amit az oldalunk elhallgat, bocsi: { $other }, cövekekkel { $whole } gramm. És már itt sem vagyok.
    .one-figure-why = Kétszer is kereste. Egy mondat, pontosan azzal, és hely, hogy tovább olvasson: így senki nem bánja, ha megszólítják.
    .third-evening = Szia { $name }! Megint a sátrak, immár harmadik este. Még mindig nem hagynak aludni?
    .third-evening-why = Viccnek szánta, de úgy hangzik: valaki felírja az estéimet. A naplót tartsa meg magának.
    .where-to = Szia { $name }, Remi vagyok. Hova megy majd a sátor, ha már tudod?
    .where-to-why = Nyitott, rövid, róla szól, nem egy kosárról. Jó pillanatban erre szívesen felelnek.
    .any-help = Szia! Segíthetek valamiben?
    .any-help-why = A választ előre tudni: köszönöm, csak nézelődöm. Onnantól pedig kellemetlen nézelődni.

## A beszélgetés

# source 5399599c
node-only-looking = Köszi, csak nézelődöm.
    .or-watched = Számoljátok? Csak nézelődöm. Illetve nézelődtem.
    .or-no-footprint = Nem kell alátét, sátram sincs még. Csak nézelődöm.
    .what-for = Persze! Hány személyre, melyik évszakra, és nagyjából mennyit szánsz rá?
    .what-for-why = Három kérdés annak, aki egyet sem kért. Nemet mondott, méghozzá barátságosan.
    .look-on = Akkor nézelődj nyugodtan. Nyolcig itt vagyok, és hallgatok, amíg nem írsz.
    .look-on-why = Szaván fogta. Akit békén hagynak, az néha visszajön egy kérdéssel, és az már igazi kérdés.
    .best-sellers = Akkor nézd meg ezeket: { $dear }, { $other }, { $goods }. Mindenki ezt viszi.
    .best-sellers-why = Jobban ismeri a listát, mint Ön; három este olvasta.
    .only-this = Jó. Csak ennyit, ha már összeveted őket: az egyiket ({ $other }) cövekek nélkül adták meg, valójában { $whole } gramm.
    .only-this-why = Sem ajánlat, sem kérdés: az az egy, amit az oldal nem mond meg. Ezzel szabad zavarni valakit.
# source 8021ce16
node-trip = Gyalog, egyedül, { $place }, májusban. Mindent lemérek. És senki nem írja, mennyit nyom a cövek.
    .or-after-all = Ha már nem akarsz semmit: egyedül megyek, { $place }, májusban, és mindent lemérek. Tudod, mennyit nyom a cövek?
    .lightest = Akkor neked csak egy való: { $dear }, 249 000 Ft, 890 gramm. Nem is érzed majd a hátadon!
    .lightest-why = Dupla ár, és a kérdés a cövek volt. Súlyra az árrés nem válasz.
    .scales = Mi lemértük: { $goods } mindennel együtt { $real } gramm, { $other } { $whole }.
    .scales-why = Két szám a saját mérlegünkről. Ez több, mint amennyit bármelyik vélemény tud.
    .alone = Teljesen egyedül? Májusban, a hegyekben? Nem veszélyes az, nem akarod még egyszer átgondolni?
    .alone-why = Hosszabban gondolkodott rajta, mint Ön. Az útról senki nem kérdezte, csak a cövekről.
    .half-a-minute = A raktárban van mérleg. Fél perc, utánanézek.
    .half-a-minute-why = Nem tudja, de megtudhatja, és megmondja, meddig tart.
    .same = Ó, a cövek alig nyom valamit. Mindegyiknél ugyanannyi, emiatt én nem aggódnék.
    .same-why = Ennél a kettőnél { $less } gramm. Aki a fogkefe nyelét is lefűrészeli, az kideríti.
# source 3ef613e0
node-said-so = Mondtam, hogy nézelődöm. Megnézem inkább máshol.
    .one-more = Várj, még valami: vasárnapig félretehetem neked ezt ({ $goods }), minden kötelezettség nélkül!
    .one-more-why = Kötelezettség nélkül, és harmadszorra is kéretlenül. Az ablak most bezárult.
    .too-close = Mondtad, és nem figyeltem. Bocsi. Békén hagylak.
    .too-close-why = Két rövid mondat, „de” nélkül. Talán még itt nézelődik tovább.
    .no-offence = Jaj, nagyon sajnálom! Tényleg csak jót akartam, kérlek, ne haragudj rám, ez a dolgom, hogy kérdezzek. Legyen csodás estéd, { $name }!
    .no-offence-why = Most már neki kellene vigasztalnia Önt. Vonja vissza egy sorban, aztán csönd.
# source 7d356667
node-nowhere-else = Ez sehol sincs leírva, még a véleményekben sem. Akkor ez a könnyebb: { $goods }?
    .into-basket = Pontosan. Akkor be is teszem a kosaradba ({ $goods }), jó? { $price } Ft.
    .into-basket-why = Egy mondatig hasznos volt, és most úgy fest, mintha csali lett volna.
    .both-sides = Igen, { $less } grammal. Bent viszont egy tenyérnyivel alacsonyabb. Attól függ, melyik hiányozna jobban.
    .both-sides-why = A másik oldal is hozzátartozik. Aki mindkettőt elmondja, azt máskor is megkérdezik.
    .both-great = Mindkettő nagyon jó sátor, egyikkel sem lőhetsz mellé. A végén ez ízlés dolga, nem?
    .both-great-why = Olyat kérdezett, amire szám a válasz.
    .absolutely = Abszolút. És bármilyen vihart kibír, egy csepp sem jön be, hidd el nekem.
    .absolutely-why = Viharról senki nem kérdezett, és ilyet senki nem ígérhet. A szám elég jó volt.
# source 748c28ac
node-sleeps-on-it = Hm. Ma nem döntök. Sátorra aludni kell egyet.
    .or-crowded = Lassan a testtel. Ma nem döntök, és főleg nem úgy, hogy valaki a nyakamba liheg.
    .prices-change = Hát persze! Csak azt nem tudom megígérni, hogy holnap is ennyi lesz.
    .prices-change-why = Kis fenyegetés, mosolyogva. Holnap majd utánanéz, máshol.
    .newsletter = Akkor jó alvást! Felírhatlak a hírlevelünkre? Te tudnád meg elsőnek, ha akció van.
    .newsletter-why = Hírlevelet egyszer már nem kért, és nyugodtan akar gondolkodni.
    .both-saved = Sátornál ez a legjobb. Mindkettőt felírom a listádra a mi súlyainkkal, és senki nem fog írni neked.
    .both-saved-why = Amit megtudtak, az megmarad neki, és nincs rákötve semmi. Az ilyet megtalálják újra.
    .any-time = Semmi gond, { $name }. Déltől nyolcig mindig van itt valaki.
    .any-time-why = Barátságos, és elengedi. Amit a súlyokról megtudott, azt is vele küldhette volna.
# source a30050f4
node-good-night = Jó. Bolthoz képest kellemes volt.
    .or-hm = Rendben. Akkor olvasok még egy kicsit.
    .rate-me = Nagyon köszönöm! Ha adnál öt csillagot, azzal tényleg feldobnád a napomat.
    .rate-me-why = Attól volt kellemes, hogy senki nem akart semmit. Most valaki akar.
    .page-missing = Köszi. Mi hiányzik még az oldalainkról, ha már mindet elolvastad?
    .page-missing-reply = A csomagméret. Centiben, nem úgy, hogy „kompakt”.
    .page-missing-why = Senki nem olvasta ilyen figyelmesen ezeket az oldalakat. Egy nyitott kérdés, és a bolt megtud valamit.
    .trip-well = Akkor jó olvasást, { $name }. A sátrak nem szaladnak el.
    .trip-well-why = Jó befejezés. Három este minden oldalt elolvasott; egy kérdést megért volna.

## Utómunka

# source a4c8ab41
wrap-weights = Elküldeni a termékoldalakhoz a valódi súlyokat, cövekkel, a saját mérlegünkről
    .why = Kétszer kereste, és nem találta. Ahogy mindenki más sem, aki nem ír. És így egy szó nélkül is lehet segíteni.
# source 356bad67
wrap-pack-size = Feljegyezni a kívánságot: csomagméret centiméterben
    .why = Megkérdezte, tehát valahova be is kell kerülnie.
# source 154c02ea
wrap-call-back = Felvenni a látogatót a heti ajánlatok listájára
    .why = A hírlevelet nem kérte. Kéretlen listával lehet a leggyorsabban elveszíteni azt, akinek itt jó volt.

## Célok

# source 661147e6
goal-helped = Tudja, mennyit nyom valójában a két sátor, és nyugodtan dönt.
# source cd68e58e
goal-in-peace = Lett belőle haszna, és senki nem sürgette, se közben, se utána.
# source fb77ca52
goal-noted = A jegyzetben ott vannak a súlyok: aki legközelebb ezt a kettőt hasonlítja össze, azonnal megkapja.

## A cég

# source 2777780c
flaw-weights = Az oldalak azt ismétlik, amit a gyártók mondanak, hol cövekkel, hol anélkül. A raktár mindent lemért, és senki nem kérdezte meg.
    .origin = Termékoldalak

## Befejezések

# source c4d6bcd8
ending-parted-well = { $name } listáján két sátor áll, négy számmal. Csütörtökön az egyik már egy kosárban van.
# source 25f11861
ending-parted = { $name } olvas még egy ideig, aztán lefekszik.
# source 8d3bed9a
ending-left-in-peace = { $name } olvas tovább. A chat nyitva marad, ha kellene.
# source 292cb296
ending-left = { $name } az utolsó vélemény után bezárja az oldalt: senki nem zavarta, és a számot, amelyet kétszer is keresett, nem tudta meg.
# source 6b7159ba
ending-driven-off = { $name } olvas tovább, egy másik boltban.
# source 7aa79ba8
ending-hung-up = A chatablak bezárul, egy szó nélkül.
# source 73b6a21c
ending-out-of-time = { $name } már rég lefeküdt. Az utolsó sor ott áll, és senki nem olvassa.

# source 13ebac2e
debrief = Végigolvas, összehasonlít, a kosár üres: ez nézelődés, és a nézelődés nem baj, amelyet el kellene hárítani. Aki mindenkit megszólít, aki nézelődik, az a legtöbbjüket hiába szólítja meg, és elriaszt olyat is, aki visszajött volna. Egy jel azért itt is van: ugyanaz a szó, kétszer keresve, találat nélkül. Megmondja, mi hiányzik, és mikor. Akkor egyetlen mondat azzal az eggyel jól jön, és lehet, hogy az az egész beszélgetés. A kétely nem akadály, amelyet le kell győzni: „alszom rá egyet” – ez döntés. Hallgatni sem hiba: senkinek nem árt, és ha a táblán valaki más elakadt, akkor így helyes. De többet nem ér, mint amennyi: a látogató nyugodtan megy el, és a szám nélkül. Ezért itt a puszta hallgatás nem elég, a hallgatás és a kijavított oldal igen, a legjobb pedig az az egy mondat, jókor. Csak az a kérdés sosem jó, amely mindenáron eladni akar.
