# A „mi lenne, ha” fájlok címe és története magyarul: minden fájlnak egy üzenet, a neve a fájlé.

# source 4bccb993
chat-concurrency =
    .title = Egyszerre három chat
    .about = A jó élő chat megtartja azt a látogatót, aki elakadt, és akit senki sem szólít meg (002. forrás, 2F.11), a tapasztalt kolléga pedig a jó pillanatban lép közbe (2F.13). Ha mindenki egyszerre hárommal beszél, többen férnek be, de minden chat hosszabb lesz. Hogy mennyivel, az a terv feltevése; hogy hány chat már túl sok a jó pillanathoz, arról a forrás nem szól.
# source e8bb27ed
deep-menu =
    .title = Három menü ugyanazon munkatárs előtt
    .about = A hívók percekig várnak, menüpontok között választanak, a végén mégis ugyanahhoz a kezelőhöz jutnak (004. forrás, 4.01). Itt három szint van, egyenként 20 másodperc, és mindegyiken leteszi a hívók 5%-a. Jobb helyre ettől senki sem kerül, így minden szint csak veszteség.
# source bc70a2e6
extra-tasks =
    .title = Négy munkatárs más feladaton
    .about = Ahol az ügyfélszolgálatnak csak operatív vezetése van, ott a marketing és az értékesítés újra meg újra megtorpedózza különmunkával (002. forrás, 2M.09). Itt négy munkatársat visznek el egész napra.
# source bc663c2c
good-agents-weak-house =
    .title = Kiváló munkatársak gyenge cégnél
    .about = Tévedés azt hinni, hogy az elégedettség csak az ügyintézőn múlik (000. forrás, 0.01): tegyük fel, hogy a tökéletes embert vették fel, és nézzük meg, mi következik (0.02). Itt mindenki egy tizeddel gyorsabb az átlagnál, de lassú, lefagyó rendszerekkel és leírt folyamatok nélkül dolgozik, ezért az ügyfelek visszajönnek. Ugyanez a terem átlagos emberekkel, de mindezek nélkül jobban boldogul.
# source 837c4017
guided-workflow =
    .title = Vezetett ügyintézés
    .about = A gyakori, ismétlődő gondok megoldatlanok maradnak, mert a folyamat nincs leírva, és nincs rá kidolgozott eljárás (004. forrás, 4.03); a legjobb támasz egy rugalmas, beépített folyamatkezelő (4.06). Itt az ügyek 80%-án vezetett folyamat viszi végig a munkatársat, és az ezekből adódó ismételt hívások háromnegyede elmarad. Mindkét arány feltevés.
# source 638cf3e4
lunch-together =
    .title = A terem fele együtt megy ebédelni
    .about = A forrásban a számlázás ebédel együtt, és nem veszi fel senki (000. forrás, 0.17), egy olyan napon, amelyen csendesebb időszakok és izzó vonalak váltják egymást (0.14). Itt maga az ügyfélszolgálat megy el: húsz munkatársból tíz nincs a helyén 12:00 és 13:00 között. Ez feltevés.
# source 66d1fb4d
many-novices =
    .title = Tízből hárman kezdők
    .about = A munkáltató keveset fizet, és nem igyekszik megtartani az embereit, mert könnyebbnek tűnik újat felvenni, mint a meglévőt fejleszteni (001. forrás, 1.11); a megtakarítás azonban látszólagos, mert a felvétel és a betanítás soha nem ér véget (1.12). Itt a munkatársak 30%-a ezen a héten kezdett. Hogy ennyien vannak, és hogy másfélszer annyi ideig tart nekik egy hívás, az feltevés.
# source bf82a440
more-agents =
    .title = Nyolc munkatárssal több
    .about = Az ügyfélszolgálat fel tudna készülni a rohamra (000. forrás, 0.24). Itt csak emberrel teszi: egész nap nyolccal többen vannak, de senki sem tud többet, mint eddig. Több hívót vesznek fel, ám változatlanul vakon, ezért még több visszahívást ígérnek. A nyolc feltevés.
# source d5f745f1
news-by-circular =
    .title = Az ok körlevélben jön
    .about = A leírt folyamat magától követ minden változást, és aki azon halad, nem tévedhet el (004. forrás, 4.07, 5. és 6. jellemző); enélkül amit a vezető megtudott, körlevélben érkezik, és akkor olvassák el, amikor idejük engedi. Itt a teremnek 12:54-kor szólnak, és egy munkatárs átlagosan húsz perc múlva ér a végére. A húsz perc feltevés.
# source 5f862bf0
no-order-tool =
    .title = Nincs rendeléskezelő a munkatársak asztalán
    .about = Ha minden asztalon ott a rendeléskezelő, mellette az ügyfél előzményei és a tudástár, semmit sem kell a vezetőnek továbbadni (003. forrás, 3.11). Nélküle a munkatárs tartásba teszi az ügyfelet, megkérdez valakit, akinek van, és az ügyfelek egy része újra telefonál. Hogy ez 30 másodperc, és hogy 20%-uk hív vissza, az feltevés.
# source fefaddf4
no-promises =
    .title = Senki sem ígér visszahívást
    .about = Aki nem ismeri az okot, visszahívást ígér (000. forrás, 0.19), és sokról kiderül, hogy felesleges volt (0.24). Itt senki sem ígér. A délutánt nem terhelik visszahívások, délben azonban semmi sem jobb, és senkinek sem intéződik el az ügye: mindkettőhöz az okot kellene ismerni.
# source 4e44219e
one-person-reachable =
    .title = A számlázáson egy ember elérhető marad
    .about = A számlázás együtt megy ebédelni, senki sem veszi fel, az ügyfélszolgálat pedig visszahívásokat ígér (000. forrás, 0.17 és 0.19). Az együtt ebédeléssel nincs baj, mondja a szerző, de egy embert az ügyfélszolgálatnak mindig el kell érnie telefonon (0.23). Itt a négyből egy a helyén marad.
# source 1f3e8b1e
self-service =
    .title = A könnyű ügyeket az önkiszolgálás viszi
    .about = A webes és mobilos önkiszolgálás a telefon rovására terjed, azoknál, akik úgy érzik, egyedül jobban boldogulnak (002. forrás, 2E.02). Itt a hívók 20%-a még hívás előtt elintézi az ügyét. Ezek a könnyű ügyek, ezért ami marad, egy tizeddel tovább tart. Mindkét szám feltevés.
# source 6c2cd2ad
slow-systems =
    .title = Lassú, lefagyó rendszerek
    .about = A válasz négy rendszerből jön, hat ablakon át, a huszadik kattintásra (000. forrás, 0.09); a rendszerek lassúak (0.10), és naponta négyszer-ötször úgy lefagynak, hogy az egész gépet újra kell indítani (0.11). A hatperces újraindítás és a minden hívásban elkeresgélt 60 másodperc feltevés.
# source d25c2974
told-before =
    .title = Az ügyfélszolgálatnak szóltak a roham előtt
    .about = Az ügyfeleket érintő hibát előre meg kell mondani az ügyfélszolgálatnak, hogy tudja, mire számítson, és ne üljön vakon a telefonnál, felesleges visszahívásokat gyártva magának (000. forrás, 0.24). Itt a nap kezdetétől ismerik az okot és a teendőt. Maguknak az ügyfeleknek senki sem szólt.
# source 5c42b885
told-before-with-message =
    .title = Szóltak az ügyfélszolgálatnak és az ügyfeleknek is
    .about = Mint amikor az ügyfélszolgálatnak előre szólnak (000. forrás, 0.24), és az osztályok együtt keresik a legjobb megoldást (0.25): az ügyfelek üzenetet kapnak, hogy rossz a számla, és hogy úton van a helyes. Hogy ez a hívások 30%-ának elejét veszi, az feltevés.
# source fd56a52d
two-pools =
    .title = Egy csapat helyett kettő
    .about = A sorba állítás és az útválasztás dönti el, mikor és kihez fut be a hívás, és külön kérdés, hogyan érdemes szakosodni (002. forrás, 2E.08). Itt a hívókat és a munkatársakat két fél csapatra osztották, amelyek nem segítenek egymásnak, és ettől senki sem lett gyorsabb. Hogy mennyivel gyorsabbnak kellene lenniük a szakosodottaknak, azt Ön próbálhatja ki.
# source a712418d
upsell-in-calls =
    .title = Ajánlat tíz hívásból háromban
    .about = Aki gyorsabban elintézi, amiért az ügyfél telefonált, annak marad figyelme arra is, amit még nem mondott ki, és helye egy előzékeny ajánlatnak (002. forrás, 2E.04); a ráadás eladása azonban a vásárlást is elronthatja (2F.14). Itt a hívások 30%-ában hangzik el ajánlat, egyenként 40 másodpercben, így egy hívás átlagosan 12 másodperccel hosszabb. Ezek a számok feltevések.
# source 5217ee93
voice-identification =
    .title = A hangjáról ismerik meg az ügyfelet
    .about = Egyetlen hangminta után nem kell többé kódokat beütni vagy bemondani (002. forrás, 2H.03). Itt minden hívás 30 másodperccel rövidebb. Ez feltevés.
