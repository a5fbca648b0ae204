# A gyakorlástól a létszámig: hogyan dolgoznak a gyakorlók, és az így dolgozó újak

cohort-heading = A gyakorlásból
cohort-intro = Hogyan dolgoznak azok, akik itt gyakorolnak? A beszélgetéseikből kezelési idő, ismételt hívás és ígéret adódik a terv új munkatársaihoz. Csak legalább öt ember átlaga látható.
cohort-measure = Mérés
cohort-again = Új mérés
cohort-measuring = Mérés: a beszélgetések { $percent }%-a …
cohort-who = { $people } ember, { $contacts } beszélgetés; a ± az emberek közötti 95%-os intervallum
cohort-row-talk = Beszéd: { $talk } mp
cohort-row-hold = Tartás: { $hold } mp
cohort-row-after = Utómunka: { $after } mp
cohort-row-handle = Kezelési idő: { $handle } mp; ugyanezekkel a hívókkal a legjobb játék { $reference } mp
cohort-row-factor = Az idő ennyiszerese: { $factor }
cohort-row-repeats = Újra hívna: { $repeats }% (a legjobb játékban { $usual }%)
cohort-row-promises = Ígéretet tartalmazó beszélgetés: { $promises }%
cohort-row-kept = Megtartott ígéret: { $kept }%
cohort-notes = Amit feltételezünk
cohort-note-measured = Gyakorláson mérve: { $people } ember, { $contacts } beszélgetés, mindegyik egyedül, végigjátszva, visszalépés nélkül. Minden ember egyformán számít; a ± az emberek közötti 95%-os intervallum (Student-féle t).
cohort-note-time = Feltevés: a terv munkatársai olyan gyorsak, mint ugyanezekkel a hívókkal a legjobb játék. A megírt esetek a legtöbb hívásnál hosszabbak, ezért nem magát a kezelési időt vesszük át, hanem a tervét szorozzuk ennyivel: { $factor }.
cohort-note-repeats = Feltevés: amit az újak a legjobb játékon felül megoldatlanul hagynak ({ $repeats }% a { $usual }% helyett), megtartott ígéret nélkül, az hozzáadódik ahhoz, ahányan a terv szerint amúgy is újra hívnak.
cohort-note-promises = Feltevés: ahol egy osztály nem veszi fel, olyan gyakran ígérnek visszahívást, mint a gyakorláson: a megoldatlan esetek { $promised }%-ában, a megtartott ígéreteket számítva. A – jel ott áll, ahol ötnél kevesebb ember volna egy szám mögött; ott a terv saját aránya marad.
cohort-note-order = Először a csoportban maradókat kérdezzük, ahogyan a terv a csoportjait sorban kérdezi; az újaknak jut, ami marad.
cohort-group = Kiknek a helyére
cohort-agents = { $agents } új munkatárs
cohort-take = Próbálja ki velük: { $group }
cohort-title = { $agents } új munkatárs, aki így dolgozik
cohort-about = A(z) { $group } csoportból { $agents } munkatárs úgy dolgozik, ahogyan { $people } ember a gyakorláson, { $contacts } beszélgetésben: beszéd { $talk } mp, tartás { $hold } mp, utómunka { $after } mp, szorzó a legjobb játék idejéhez képest: { $factor }; { $repeats }% újra hívna. Feltevés, hogy a terv saját munkatársai olyan gyorsak, mint a legjobb játék.
cohort-source-answers = mérve: { $people } ember, { $contacts } beszélgetés, beszéd { $talk } mp, tartás { $hold } mp, utómunka { $after } mp; szorzó a legjobb játék idejéhez képest: { $factor }; { $repeats }% újra hívna. Feltevés, hogy a terv munkatársai olyanok, mint a legjobb játék
cohort-source-agents = amit kipróbálunk: újak a csoport munkatársainak helyén
cohort-source-repeat = feltevés: ebből a fajtából csak az hív újra, akinek új munkatárs felelt, átlagosan fél óra múlva
cohort-too-few = { $people ->
        [0] Itt még senki sem fejezett be olyan beszélgetést, amely számít
       *[other] Itt eddig { $people } ember fejezett be olyan beszélgetést, amely számít
    }. Legalább { $fewest } kell, hogy az átlagban senkire se lehessen ráismerni.
cohort-no-reference = Nem számítható ki, mennyi ideig tartana ezekkel a hívókkal a legjobb játék.
cohort-no-records = Itt semmi sincs megőrizve, ezért nincs mit mérni.
cohort-no-group = Ebben a tervben nincs { $group } nevű csoport.
cohort-no-group-near = Ebben a tervben nincs { $group } nevű csoport. Erre gondolt: { $near }?
cohort-too-many = A(z) { $group } csoportban 1 és { $most } közötti számú új munkatárs állhat a sajátok helyére.
cohort-written = Elkészült: { $path }

# The plan's fields

lab-field-guided = folyamat vezeti
lab-field-spread = ennyi idő, míg elolvassák
