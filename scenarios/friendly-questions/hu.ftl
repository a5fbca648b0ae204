# Barátságos kérdések. A bolt tegezi a látogatóit; a chatben a magázó mondatok szándékos stílustörések.
# A gyakorlót a program magázza.

# source cdc3a6e0
title = Barátságos kérdések
# source 37540745
about = Nyíltan beszélni arról, amit bárki megtudhat, és röviden, barátságosan lezárni a többit, akárki kérdezi.
# source c63e190e
brief = Ön Remi, a Larkfield Sports chatjén dolgozik, mellette a látogatók táblája. { $name } gyorsan átfut a futóórákon, és az egyikből kilencvenkilencet tesz a kosárba ({ $goods }, { $price } Ft). Eddig senki nem kérdezett Öntől semmit. A bolt tegezi a látogatóit.
    .goal-1 = A kérdést kezelje kérdésként, akárki teszi fel
    .goal-2 = Amit bárki megtudhat, azt szívesen mondja el, de előbb nézze meg
    .goal-3 = Ami csak a boltra tartozik, azt tartsa meg, mentegetőzés és szemrehányás nélkül
    .goal-4 = Vezesse tovább ahhoz, aki többet tehet, mint Ön
    .may = Elmondhat mindent, ami az oldalakon áll. A beszerzési ár, az árrés, az eladások és a készlet száma a házon belül marad. Árat nem csökkenthet. A nagyobb tételek az üzleti vevők csapatáéi: másnap délig válaszolnak.
# source 363bcccd
caller = { $name }
    .prompt-there = Itt vagy még?
    .prompt-many = Túl sok kérdés? Tudom, tudok idegesítő lenni.

## Tények

# source 471d2f0c
fact-public = Ami az oldalon áll: { $price } Ft, raktáron, két nap alatt az ajtóban, 50 000 Ft-tól ingyenes szállítás.
# source 12a08cb5
fact-inside = Belső adat: { $stock } darab, hetente { $week }, árrés { $margin } százalék. Nem látogatóknak.
# source 937f125c
fact-elsewhere = A látogató szerint ugyanez az óra a Smashbarnnál { $elsewhere } Ft.
# source 3ea4c6dd
fact-buyer = Más boltoknak vásárol; szívesen beszélne tovább.

## Rendszerek

# source a1e42ef0
system-page = Termékoldal, ahogy a látogatók látják
    .watch-asks = Megnyitni az óra oldalát úgy, ahogy a látogató látja
    .watch-shows = { $goods }. { $price } Ft. Raktáron. Két nap alatt az ajtódban. 50 000 Ft-tól ingyenes szállítás. Kosár: a 99-et elfogadja, később ellenőrzi.
    .watch-otherwise = Semmi új.
# source 512886b7
system-stock = Készlet és beszerzés
    .count-asks = Megnézni a készletet, az eladást és az árrést
    .count-shows = BELSŐ. { $goods }: { $stock } darab, hetente { $week }, árrés { $margin } %.
    .count-otherwise = Semmi új.

## Okok, ígéretek

# source a13ad751
reason-business = Érdeklődés: nagyobb tétel vagy üzleti vevő
# source b580e79f
reason-abuse = Visszaélés a chattel
# source 5a402eac
reason-stuck = Rendelési űrlap: elakadt
# source 5453b813
promise-one-line = Egy sorban megírni az üzleti vevők csapatának, mi volt a kérdés

## Mielőtt bárki megszólal

# source 4579a0af
node-watches =
    .shows-quick = Húsz másodperc alatt nyolc óra: ár, szállítás, következő.
    .shows-many = { $goods }: 99 a kosárba. Az oldal elfogadja.
    .shows-out = 98 ki. Egy marad. Impresszum. Feltételek. Vissza az órához.
    .which-shop = Szia! Kilencvenkilenc óra, be, aztán ki. Na, melyik boltból jöttél?
    .which-shop-why = Lehet, hogy igaza van. Lehet, hogy egy iskola az, kilencvenkilenc futóval. Aki csapdát állít, az semmit nem tud meg, és mindkettőt elveszíti.
    .how-many = Szia { $name }, Remi vagyok. Ha nagyobb tételről van szó: mennyi lenne? Tudom, ki dönt róla.
    .how-many-why = Annak veszi a kilencvenkilencet, ami könnyen lehet: kérdésnek, és megmondja, mit tehet vele.
    .only-so-many = Szia { $name }! Sajnos kilencvenkilenc nem fog menni, a polcon csak ennyi van: { $stock }.
    .only-so-many-why = Épp ez volt a kérdés, és Ön felelt rá, mielőtt feltették volna. A darabszám a házon belül marad.
    .special-price = Szia { $name }! Kilencvenkilencre biztosan tudok neked nagyon jó árat adni, ha még ma megrendeled. Legyen mondjuk tíz százalék?
    .special-price-why = Semmit nem csökkenthet. Holnap egy másik bolt listáján úgy áll majd, hogy ez a mi árunk.
    .hello = Jó napot kívánok, üdvözlöm a Larkfield Sportsnál! Miben lehetek a segítségére?
    .hello-why = Bajt nem csinál. Csak az látszik rajta, hogy senki nem nézte, mivel foglalkozik a látogató.

## A beszélgetés

# source 9888bd94
node-beg-pardon = Tessék? Órákat tettem egy kosárba. Van erre valami nyomtatvány?
    .we-know = Ugyan már, senki nem vesz kilencvenkilenc órát. Tudjuk mi, hogy megy ez.
    .we-know-why = Ez most már veszekedés, és órák helyett róla szól. Semmi nem lett tőle biztonságosabb.
    .not-my-business = Nincs. Ehhez semmi közöm nem volt, bocsi. Mit szeretnél tudni?
    .not-my-business-why = Egy sorban visszavonta. Egy kérdésre lehet felelni vagy nem; megítélni nem kell.
    .security = Ezt biztonsági okokból meg kell kérdeznünk, biztosan megérted.
    .security-why = Nincs ilyen szabály, és ezt mindketten tudják.
# source ee7d20b3
node-what-you-pay = Épp összehasonlítok. { $price } Ft: ebből nagyjából mennyi marad nálatok?
    .between-us = Köztünk szólva úgy a harmada. El sem hinnéd, mennyiért lehet ezeket megvenni.
    .between-us-why = Köztünk, meg mindenki között, aki chatet olvas. Hogy a bolt mennyit fizet, azt nem Ön mondja el, akármilyen kedvesen kérdezik.
    .ours = Ez a mi dolgunk. Amit mondhatok: { $price } Ft, és a szállítás benne van.
    .ours-why = Barátságos nem, mentegetőzés nélkül, és rögtön az, amit bárki megtudhat, utánanézve. Ezért senki nem haragszik.
    .ours-short = Ez a mi dolgunk, ahogy nálad is az lenne. Mit hasonlítasz: árat vagy szállítást?
    .ours-short-why = Mosolygós nem, és egy út tovább. Ha az oldal nyitva van, rögtön mondhatott volna valamit.
    .not-allowed = Nagyon, de nagyon sajnálom, { $name }, de erről sajnos semmiféle felvilágosítást nem adhatok.
    .not-allowed-why = Úgy hangzik, mintha volna mit rejtegetni. Egyszerűen csak a mi dolgunk; mondja ki, és mondja el, mi van helyette.
    .why-ask = És miért akarná ezt egy vásárló tudni?
    .why-ask-why = A kíváncsisághoz nem kell ok. A kérdésre lehet nemmel felelni, visszakérdezés nélkül.
# source e5ae87ea
node-in-a-week = Jogos. És fogy? Heti tíz, húsz? És mennyi van, ha hamar kellene pár?
    .or-a-third = A harmada! Köszönöm. És fogy? Heti tíz, húsz? És mennyi van, ha hamar kellene pár?
    .or-curious = Csak kíváncsi voltam. És fogy? Heti tíz, húsz? És mennyi van, ha hamar kellene pár?
    .thousands = Mint a cukrot! Ezrével áll hátul, holnap felszerelhetnéd belőle az egész várost, meg a szomszédnak is a felét.
    .thousands-why = A hazugság a versenytársnak is hazugság, és ha mégis iskola, akkor erre alapozva rendel.
    .on-the-page = Raktáron, két nap: ez áll az oldalon. Ha mondasz darabot és napot, megkérdezzük a raktárt.
    .on-the-page-why = Ami az oldalon áll, és egy igazi út egy igazi igényhez. Aki csak számolni akart, annak semmi nincs a kezében; akinek órák kellenek, annak minden.
    .the-figure = Szóval: itt { $stock }, és egy hét alatt úgy { $week } megy el. Elég lesz?
    .the-figure-why = Pontos, gyors, segítőkész, és kikerült a boltból. Az ablakra rá volt írva.
    .you-first = Te is elárulod, én is elárulom. Ti mennyit adtok el?
    .you-first-why = Lehet viccesnek is venni. Ha nem kereskedő, akkor udvariatlan; ha az, akkor most Ön halászik.
    .enough = Szerintem elég. Tőlünk sosem fogy ki semmi, vagyis alig valami, legalábbis amennyire én tudom.
    .enough-why = Nem nézett utána. Ha valakinek péntekre kell harminc, ez ígéret volt.
# source 0e6f9c22
node-by-the-way = Egyébként a Smashbarnnál { $elsewhere } Ft. Tudsz ezzel valamit kezdeni?
    .match = Neked én is lemegyek eddig: { $elsewhere } Ft. De ne mondd el senkinek, jó?
    .match-why = Nem teheti. És tovább fogják adni, hiszen ezért kérdezték.
    .write-it-down = Köszi, felírom úgy, ahogy mondod. A miénk marad { $price } Ft.
    .write-it-down-why = Meghallgatni nem kerül semmibe. Világos nem az árra, egy szó sem a másik boltra, és a bolt megtud valamit.
    .what-you-get = Hát, a Smashbarn … olcsó húsnak híg a leve, ahogy mondani szokás. Próbáltál már náluk visszaküldeni valamit?
    .what-you-get-why = Megjegyzés egy másik boltról, amelyet nem tud bizonyítani, írásban, olyasvalakinek, aki talán ott dolgozik.
    .cannot-be = Az nem lehet. Annyiért már ráfizetnének, biztosan lehagytak valamit.
    .cannot-be-why = Nem nézett utána, és épp elárulta, milyen közel van ez a beszerzési árhoz.
# source 9dbf0131
node-buy-for = Jó téged kérdezni. Jó, ha tudod: egy háromboltos láncnak vásárolok, egy másik városban. Megnézem, mit csinálnak a többiek.
    .or-dry = Megspórolom neked a találgatást: egy háromboltos láncnak vásárolok, egy másik városban. Megnézem, mit csinálnak a többiek.
    .knew-it = Na, az első perctől sejtettem. Kilencvenkilenc, ilyet senki nem csinál.
    .knew-it-why = Itt csak annyit lehetett nyerni, hogy igaza legyen, és most ezt be is söpörte. Nyíltan elmondta; feleljen nyíltan.
    .business-desk = Akkor neked az üzleti vevők csapata kell: egy sorban megírom nekik a kérdésed, holnap délig felelnek.
    .business-desk-why = Se riadó, se szemrehányás: a kereskedők egymástól is vesznek. Ki, mit, mikorra.
    .customers-only = Akkor ezt itt sajnos be kell fejeznem, { $name }. A chat csak a saját vásárlóinké, remélem, megérted.
    .customers-only-why = Semmit nem vitt el, holnap pedig lehet, hogy vevő. Akinek az orrára csapják az ajtót, az a szakmában is elmeséli.
    .web-page = Rólunk minden ott van az oldalainkon, { $name }, a „Rólunk” alatt. Nézz körül nyugodtan, ameddig csak tetszik.
    .web-page-why = Már olvasta, az volt az impresszum a táblán. Erre külön kollégája van.
# source 4fbc7190
node-see-you = Köszönöm. A legtöbben a második kérdésnél már idegesek.
    .us-too = Mi is. Mit kerestél az oldalainkon, amit nem találtál meg?
    .us-too-reply = Szállítást boltba, nem ajtóig. Többet adnátok el belőle.
    .us-too-why = Aki minden boltot megnéz, az jobban ismeri az Önökét, mint Ön. Nyitott kérdés, és nincs benne csapda.
    .tell-me-yours = Akkor most én jövök, ha már ilyen őszinték vagyunk egymással: nálatok mennyi marad egy ilyenen ({ $goods })?
    .tell-me-yours-why = Viccnek nem rossz. Utolsó sornak viszont párbajt csinál az egész beszélgetésből.
    .bye = Szívesen. Szia!
    .bye-why = Jó befejezés, és rövid. Itt volt valaki, aki minden boltot ismer; egy kérdés ingyen lett volna.

## Utómunka

# source 8635b047
wrap-as-told = Feljegyezni a másik bolt árát, úgy, ahogy mondta, dátummal és oldallal, hozzátétel nélkül
    .why = Amit a látogatók másokról mondanak, azt érdemes megőrizni, annak, ami: valaki mondta.
# source 162ee018
wrap-one-line = Elküldeni a sort az üzleti vevők csapatának: ki, melyik óra, mi a kérdés, mikorra
    .why = Időponttal ígérte. Most valakinek meg is kell írnia.
# source d10a8f77
wrap-warn-all = Riasztani az egész csapatot: „kém a chatben”, névvel
    .why = Egy név egy listán, mert kérdezett. A következő kilencvenkilenc óra egy iskola lesz.

## Célok

# source d31a5a7a
goal-kept = Ami csak a boltra tartozik, az a boltban maradt.
# source a2dff5b5
goal-answered = Amit el lehetett mondani, az elhangzott, és utána is nézett.
# source 2ec70655
goal-led-on = A kérdés a megfelelő kollégához kerül, időponttal.
# source 46e3ae66
goal-friendly = Úgy bántak vele, mint bárki mással.
# source 61425163
goal-noted = A jegyzetben ott van, mi volt a kérdés, és mit látott máshol.

## A cég

# source 191b93e3
flaw-one-window = Az árrés és az eladás ugyanabban az ablakban áll, mint a készlet, amelyre egy ügyintézőnek szüksége van, és sehol nincs leírva, mi mondható el. Mindenki maga húzza meg a határt.
    .origin = A bolt rendszerei

## Befejezések

# source 8fbd153b
ending-parted-well = { $name } ír az üzleti vevők csapatának, és vesz egyet ({ $goods }). „Kipróbálni.”
# source 375bdf76
ending-parted = { $name } másnap tizenegyre megkapja a választ az üzleti vevők csapatától.
# source 9f154d6b
ending-parted-cool = { $name } felír rólunk valamit. Nem az árakról szól.
# source 7a51c802
ending-left = Egy óra a kosárban marad. Akárki volt, a következő boltot kérdezi meg.
# source 7aa79ba8
ending-hung-up = A chatablak bezárul, egy szó nélkül.
# source 9d2dde3f
ending-out-of-time = { $name } már elment. Az utolsó sor ott áll, és egy másik boltban valaki fel fogja olvasni.

# source b31078b4
debrief = Kilencvenkilenc darab egy kosárban: ez egy kérdés a készletről, és jöhet egy másik boltból, egy iskolából vagy valakitől, aki csak kíváncsi. Nem kell tudnia, melyikből: a válaszok ugyanazok. Ami az oldalon áll, azt szívesen el lehet mondani, csak előbb meg kell nézni. Hogy a bolt mennyiért vesz, mennyit keres, és mennyije van, az a boltra tartozik; egy rövid, barátságos mondat ezt is elmondja, mentegetőzés nélkül, és anélkül, hogy visszakérdezne. A csapda, a vád és a másik boltról mondott vicc nem hoz semmit: egy idegennek azt mutatja, hogy Ön ideges, egy iskolának azt, hogy nem látják szívesen. A hazugság sem védekezés, mert lehet, hogy valaki arra alapozva rendel. És hallgasson oda: aki minden boltot megnéz, többet tud az Önökéről, mint Ön, és ingyen elmondja.
