# Az asztal: részei
desk-talk = Beszélgetés
desk-part-case = Ügy
desk-part-systems = Rendszerek és kollégák

# Az asztal: a beszélgetés
desk-began = Kezdődik a beszélgetés.
desk-typing = { $who } éppen ír
desk-mark = megjelölöm
desk-mark-key = megjelölöm ({ $key } billentyű)
desk-call-wait = Várok
desk-call-listen = Figyelek
desk-call-interrupt = Közbeszólok
desk-call-hold = Tartás, kérve
desk-call-mute = Némítás
desk-call-hold-unasked = Tartás szó nélkül

# A munkaasztal: a mikrofon
desk-mute = Némítás
desk-unmute = Némítás vége
desk-muted = Némítva { $time }
desk-mute-is = Kikapcsolja a mikrofonját. Az ügyfél semmit sem hall, és nem tudja, miért: számára ez csend. Tartás közben tudja, hogy várnia kell, és zenét hall; ha valami tovább tart, inkább kérje meg erre.
desk-unmute-is = Visszakapcsolja a mikrofonját: az ügyfél hallja Önt.
desk-unmute-first = Az ügyfél nem hallja Önt: előbb kapcsolja vissza a mikrofont.
desk-hint-muted = Az ügyfél azt kérdezi, van-e ott valaki: az Ön mikrofonja ki van kapcsolva. Nyomja meg az M billentyűt, és mondja el, mit csinál.

# Az asztal: az Ön válasza
desk-your-answer = Az Ön válasza
desk-listening = Ön most hallgat
desk-next-asks = { $n } mp múlva újra az ügyfél szólal meg
desk-next-heard = { $n } mp a következő pillanatig
desk-next-look = { $n } mp a látogató következő pillanatáig
desk-next-part = { $n } mp a következő mondatig
desk-next-breath = { $n } mp, amíg levegőt vesz
desk-too-late = Ebben a pillanatban nem lehetséges; semmi sem változott.
desk-costs = ára { $points }
desk-costs-nothing = nem kerül semmibe

# Az asztal: az ügy
desk-nobody-known = A név még nem ismert
desk-waited = Előtte { $time } ideig várt
desk-target = Célidő: { $time }
desk-held = Tartásban eddig: { $time }
desk-angrier = dühösebb, mint az előbb
desk-calmer = nyugodtabb, mint az előbb
desk-steps-done = { $n } / { $of } kész
desk-visitor = Látogató
desk-looking = { $time } óta nézelődik
desk-no-moves = Egyelőre semmi sem látszik.
desk-basket = Kosár
desk-basket-empty = A kosár üres.
desk-basket-sum = Összesen
desk-declined = Nem kérte: { $what }

# Az asztal: rendszerek
desk-search = Keresés
desk-search-label = Keresés itt: { $system }
desk-search-none = Ezekre a szavakra itt nincs találat.
desk-system-nothing = Most nincs itt mit megnézni.
desk-system-restarts = Nem válaszol, éppen újraindul.
desk-computer-restarts = Leállt a számítógép, és mindennel együtt újraindul.
desk-notes-lost = Amit megjelölt, de még nem jegyzett fel, elveszett.

# Az asztal: kollégák
desk-people = Telefonkönyv
desk-people-to-ask = Akitől kérdezhet
desk-reach-always = Ilyenkor szinte mindig felveszik
desk-reach-mostly = Ilyenkor többnyire felveszik
desk-reach-sometimes = Ilyenkor néha felveszik
desk-reach-hardly = Ilyenkor szinte soha nem veszik fel
desk-reach-closed = Ilyenkor senki sincs ott
desk-somebody-there = Válaszoltak: { $at }
desk-transfer-blind = Átadás bejelentés nélkül: { $what }
desk-transfer-warm = Átadás, ha felvették: { $what }
desk-transfer-briefed = Előbb tájékoztatás, aztán átadás: { $what }

# Az asztal: utómunka
desk-note-empty = A feljegyzésben még nem áll semmi.
desk-promised = Megígérve
desk-recorded = A feladatlistán: { $owner }, határidő: { $due }
desk-no-task = Ehhez az ígérethez nincs feladatlista.
desk-follow-up = Hátravan még
