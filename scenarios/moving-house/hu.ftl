# source 27aaaa77
title = Költözés
# source 7cc84c36
about = Egy mindennapi hívás, hiánytalanul: ki beszél, lehet-e jó a szám, és hová megy a következő levél.

# source 3b2d24ef
debrief =
    A rutinhívás csak az egyik félnek rutin. Három dologtól lett teljes, és egyiket sem kérte senki. Meggyőződött róla, ki beszél, mielőtt bármit mondott egy lakásról, amely hamarosan üres lesz. A számot az előző mellé tette, mielőtt elhitte, és azt kérdezte, mi áll ott, nem azt, ki tévedett. És meglátta a levelet, amely olyan ajtóhoz ment volna, ahol már nincs, aki elolvassa. Mindegyik tíz másodperc; ha bármelyik kimarad, két hét múlva hívás lesz belőle valakitől, aki addigra kevésbé barátságos. Azon a napon, amikor tele van a sor, ennél gyorsabb út nincs.

# source e2aa0244
brief =
    Ön veszi fel a telefont egy hő- és áramszolgáltatónál. Valaki költözik. Ön százszor csinálta már, a hívó még soha.
    .goal-1 = Győződjön meg róla, ki beszél, mielőtt bármit megnyit.
    .goal-2 = Ne írjon be olyat, ami nem lehet igaz.
    .goal-3 = Ne hagyjon semmit, ami miatt újra telefonálni kell.
    .may = Megnyithat minden adatlapot és az óraállásokat, lezárhat egy szolgáltatást, megnyithatja a következőt, és írhat az ügyfeleknek.

# source f6348253
caller = { $name }
    .prompt-there = Halló? Ott van még?
    .prompt-carton = A másik karomban egy dobozt tartok, ha esetleg a zajon csodálkozna.
    .prompt-van = Ma valamikor jön a teherautó, tudja.
# source 107d7f4d
record =
    .events = Két éve nem keresett minket.
    .purchases = Nincs.
    .services = Fűtés és áram, egy lakás.
    .settings = Postai számla. Átutalással fizet.
    .complaints = Nincs.

# source 435bb376
fact-record = Az ügyfél adatlapja nyitva van: a számla postán, a régi címre megy.
# source 8396a58c
fact-last-reading = A legutóbbi állás { $last } volt: az új nem lehet tízszer annyi.
# source 82bd76a4
fact-red-digit = Az utolsó számjegy piros, nem számít: { $right }.
# source 6030a81e
fact-new-address = Az utolsó számla az új címre megy.
# source 4aca905b
fact-final-bill = Az utolsó számla tíz napon belül jön, fizetési határideje a következő hónap { $due }. napja.

# source 6bf81ba4
system-accounts = Ügyféladatok
    .record-asks = Az ügyfél adatlapjának megnyitása
    .record-shows = { $name }, { $old } utca { $house }. Fűtés és áram. Számla postán, erre a címre. Két éve nem keresett minket.
    .record-otherwise = Ügyfélszám?
    .closing-asks = A költözés rögzítése, és mikor jön az utolsó számla
    .closing-shows = A szolgáltatás a hónap { $day }. napján ér véget. Utolsó számla tíz napon belül, fizetendő a következő hónap { $due }. napjáig. Címzés: { $old } utca { $house }.
    .closing-otherwise = Előbb nyissa meg az adatlapot, és írja be az óraállást.
# source eab34c8a
system-readings = Óraállások
    .last-asks = A mérőóra korábbi állásai
    .last-shows = { $old } utca { $house }: { $last }, tizenegy hónapja olvasták le. Mérőóra: öt fekete számjegy, egy piros.
    .last-otherwise = Melyik óra? Írjon be ügyfélszámot.

# source 276ccc29
reason-move = Költözés
# source a0afbdc7
reason-bill = Kérdés a számláról
# source 5135261d
reason-fault = Elromlott mérőóra

# source 88013ede
promise-confirmation = Megírni, miben állapodtak meg: óraállás, cím, nap

# source b7ca24c6
node-opening = Jó napot! Költözöm. A hónap { $day }. napján adom át a kulcsokat, és addig szeretnék megszabadulni az áramtól. Mármint jó értelemben.
    .web-form = Erre van egy űrlap a honlapunkon, a Költözés alatt. Öt perc az egész, és akkor tölti ki, amikor ráér.
    .web-form-why = Aki telefonál, már választott ajtót. Az űrlap Ön előtt is ott van.
    .right-flat = Lezárjuk a régit, és megnyitjuk az újat, most. Az ügyfélszámát és a címét kérném, hogy a jó lakást zárjam le.
    .right-flat-why = Mi fog történni, és ki beszél: egy lélegzettel, indoklással.
    .lovely = Jaj, de jó, új otthon! Költözni mindig olyan izgalmas. Én tavaly tavasszal költöztem, ma is emlékszem minden egyes dobozra.
    .lovely-why = Kedves, csak éppen semmi sem kezdődött el. A kedvesség a következő lépésben legyen.
    .contracts = A költözést igazából a szerződéses csoport intézi. Felírhatom a listájukra.
    .contracts-why = Se név, se nap. Az ügyfél egy listán van, és még mindig az övé az áram.
# source f88adec6
node-cartons = Negyven doboz között állok. El tudja intézni, vagy nem?
    .normally = Alapesetben igen, csak most éppen nagyon sok itt a dolog.
    .normally-why = Hogy Önöknél sok-e a munka, az az Önök gondja. A válasz igen lett volna.
    .next-week = Az lenne a legjobb, ha jövő héten hívna, amikor már megvan a pontos óraállás.
    .next-week-why = Az óraállás ott van az ügyfél kezére írva. Három másodperc lett volna megkérdezni.
    .i-can = El tudom, és nem kellett volna kétszer kérdeznie. Most megcsináljuk.
    .i-can-why = Rövid, és magára veszi a kerülőt.
    .of-course = Természetesen el tudjuk, hiszen ezért vagyunk itt, a lehető legjobb helyre fordult.
    .of-course-why = Háromszor igen, és még mindig egy kérdés sem.
# source 0b7af112
node-address = Jó. Mi kell hozzá?
    .both = Az ügyfélszáma és a régi címe, hogy a jót zárjam le.
    .both-why = Két adat, és az, hogy mire kell.
    .display = Semmi, a telefonszámáról látom: { $name }, { $old } utca { $house }., postai számla?
    .display-why = Egy telefon még nem ember, és most már bárki tudja, akinél a telefon van, hol lakik valaki, és mikortól nem lakik ott senki.
    .everything = Ügyfélszám, születési dátum, a mérőóra száma, a tulajdonos neve és a bérleti szerződés másolata kellene.
    .everything-why = Az ötből kettő kell. A többi egy dobozban van.
# source f57bb266
node-number = { $number }, { $old } utca { $house }. Az óra állása pedig { $said }. A kezemre írtam, szóval siessünk.
    .silence = Olvassam fel még egyszer? { $said }.
    .noted = { $said }, nagyon köszönöm, be is írtam Önnek. Ez volt a legfontosabb.
    .noted-why = Tízszer annyi, mint egyévnyi fogyasztás, és senki sem nézett utána. Az utolsó számlán nagy betűkkel ott lesz.
    .moment = Mellé teszem az előző állást, tíz másodperc.
    .moment-reply = Tegye.
    .moment-why = Most tíz másodperc, vagy tíz nap múlva egy hibás számla.
    .red = Legutóbb { $last } volt. Nem piros véletlenül az utolsó számjegy?
    .red-why = Előbb összevetette, aztán hitte el, és azt kérdezte, ami látszik. Senki sem tévedett.
    .misread = Az nem lehet, tavaly { $last } volt. Biztosan rosszul olvasta le, ezt folyton elrontják.
    .misread-why = Tényleg nem lehet, és erről senki sem tehet. Azt kérdezze, mi áll ott, ne azt, ki a hibás.
    .send-photo = Kérem, küldjön az óráról egy fényképet e-mailben, és valaki majd megnézi.
    .send-photo-why = Most is megnézheti: a tavalyi állás két kattintás.
# source 4b89538a
node-red = Várjon… igen, az utolsó piros! Azt hittem, az csak dísz.
    .or-cross = Tudok olvasni. { $said } áll ott. Az utolsó piros, ha ezzel megy valamire.
    .right-one = Akkor { $right }, a piros nélkül. Jó így?
    .right-one-why = Egyszer visszamondva, és mindkettőjüknél ugyanaz a szám áll a papíron.
    .everybody = Semmi baj, ebbe mindenki beleesik, de tényleg mindenki. El sem hinné, miket olvasnak be nekem.
    .everybody-why = Vigasznak szánta, és az ügyfél azt hallja belőle, hogyan mesél majd Ön erről a hívásról. Inkább a számot mondja.
    .thanks = Rendben, javítom.
    .thanks-why = Hangosan javítsa: azt a számot, amelyik egyszer már rossz volt, érdemes visszamondani.
# source dd558c0f
node-where-to = Jó. És mikor jön az utolsó számla? Azon is szeretnék túl lenni.
    .silence = Gépel, vagy ez a ragasztószalagom?
    .due = Tíz napon belül, a következő hónap { $due }. napjáig fizetendő. Csakhogy a { $old } utcába menne. Hol lesz Ön addigra?
    .due-why = A válasz, és az a kérdés, amelyet senki sem tett fel: a számla másnak az ajtaja mögött hevert volna.
    .where = Megnézem. És hová küldjük? A { $old } utcai lakás akkor már nem az Öné.
    .where-reply = Te jó ég! { $new } utca { $to }., a hónap { $day }. napjától.
    .where-why = Fél perc várakozás, arra használva, ami félrement volna.
    .due-there = Tíz napon belül, a { $new } utcába, és a következő hónap { $due }. napjáig fizetendő.
    .due-there-why = Mikor, hová, meddig: a kérdés le van zárva.
    .date-only = Tíz napon belül jön, és a következő hónap { $due }. napjáig kell befizetni. Ez mindenkinél ugyanígy van.
    .date-only-why = Igaz. És hol fog heverni aznap?
    .a-month = Az általában úgy egy hónap, emiatt egyelőre tényleg nem kell aggódnia.
    .a-month-why = Tíz nap, és ott áll az Ügyféladatokban. A hónap { $due }. napja után valaki felszólítást kap.
    .on-the-bill = A határidő rajta van a számlán, a jobb felső sarokban.
    .on-the-bill-why = Igaz, ha már megjött. A kérdés az volt, mikor.
# source e1773aec
node-light = És az új lakás? Ha belépek az első dobozzal, ég majd a villany?
    .or-thought-of = Te jó ég, a levelek! { $new } utca { $to }. És ha ott belépek az első dobozzal, ég majd a villany?
    .surely = Szerintem igen, két lakó között szinte soha nem kapcsolnak ki semmit.
    .surely-why = A „szinte soha” a sötétben derül ki, dobozzal mindkét kézben.
    .from-the-day = Megnyitom a hónap { $day }. napjától az Ön nevére, most. Akkor ég.
    .from-the-day-why = Mikortól, kinek a nevére, és mire kimondja, kész.
    .landlord = Ezt a tulajdonostól kellene megkérdeznie, nem mi döntünk róla.
    .landlord-why = A szolgáltatás az Önöké. A tulajdonos visszaküldené Önhöz.
    .separate-call = Az új miatt hívjon minket, ha már beköltözött; az nálunk külön ügy, és hamar megvan.
    .separate-call-why = Önnek két ügy, az ügyfélnek egy költözés.
# source 664071c7
node-goodbye = Jó. Akkor megyek vissza a dobozaimhoz. Van még valami?
    .nothing = Nincs, minden el van intézve. Jó költözést, és nagyon köszönjük, hogy idejében telefonált.
    .nothing-why = Barátságos. Hogy pontosan mi van elintézve, azt csak egyikük tudná megmondani.
    .in-short = Röviden: { $right }, az utolsó számla a { $new } utcába megy, és a hónap { $day }. napjától ég a villany. Ma írásban is megkapja.
    .in-short-why = Három tény egy mondatban, és ugyanez papíron. Nincs miért újra telefonálni.
    .in-writing = Ma mindent elküldök írásban, akkor a kezében lesz.
    .in-writing-why = Jó gondolat. Csak éppen a régi címre megy, akárcsak a számla.
    .stars = Még valami: adna nekünk utána öt csillagot? Óriási segítség lenne.
    .stars-why = Dicséretet kér, mielőtt bármi történt volna. Ha kérdez, azt kérdezze, mi lehetne jobb.

# source 5935b20e
wrap-send = Két sort írni: óraállás, cím, nap
    .why = Az ígéretet a hívás után tartják be, vagy sehogy.
# source 0b5ed4f6
wrap-report = Javasolni, hogy az űrlap csak a fekete számjegyeket kérje
    .why = A következő óraállásnál megint rá kell kérdezni. Egy sor az űrlapon, és nem kell.

# source fb5d81d2
goal-reading = Jó az óraállás.
# source daed7113
goal-address = Az utolsó számla oda megy, ahol valaki elolvassa.
# source c414e08c
goal-calm = Az ügyfél a végén nyugodt.
# source f62d9352
goal-noted = A feljegyzésben ott áll, miért változott az óraállás.

# source 854dc9ba
flaw-to-the-old-door = Az a képernyő, amely lezárja a szolgáltatást, az utolsó számlát továbbra is az elhagyott lakásba küldi, és senkit sem kérdez meg, hová menjen.
    .origin = Termékfejlesztés

# source 95ce51ab
ending-moved = { $name } leteszi, és negyven doboz egy gonddal könnyebb.
# source feb53b5b
ending-loose = { $name } leteszi. Két hét múlva egy számla keres valakit.
# source cda19c41
ending-sent-away = { $name } leteszi, és majd újra telefonálhat, dobozok közül.
# source b25d9e71
ending-hung-up = { $name } leteszi. Az óra jár tovább.
# source 4e0e2981
ending-out-of-time = Megszakad a vonal; semmi sincs beírva.
