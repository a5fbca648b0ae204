# Ki ül itt.
who-welcome = Üdvözöljük!
who-about = Válasszon egy nevet, amelyen szívesen szólítják; nem kell a sajátjának lennie. Jelszó nincs, és semmi nem hagyja el ezt a gépet.
who-hint = tetszőleges név
who-asks = Miért jött?
who-train = Gyakorolni szeretnék
    .hint = Szimulált ügyfelek hívásait, chatjeit és leveleit fogadja
who-write = Írni szeretnék
    .hint = Saját forgatókönyvek: hogyan kezdődnek, és mi nincs rendben bennük
who-skip = Csak körülnézek
who-goal = Mai célja: { $goal }

# Beállítások.
settings-title = Beállítások
settings-kept = { $person } beállításai; aki más ül ide, annak sajátjai vannak.
settings-kept-unnamed = Ezen a gépen maradnak meg. Adjon meg egy nevet a kezdőlapon, és a beállítások Önnel mennek.
settings-not-kept = A program bezárásáig érvényesek: ezúttal semmi sem őrződik meg.
settings-on = Be
settings-off = Ki
settings-percent = { $n }%
settings-silent = néma
settings-look = Megjelenés
settings-language = Nyelv
    .own = Magyar
settings-theme = Téma
settings-theme-system = Mint a rendszeré
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-text = Betűméret
    .hint = Vele együtt minden nagyobb lesz.
settings-still = Kevesebb mozgás
    .hint = Csak az mozog, aminek muszáj.
settings-first-door = Kezdőlap
    .hint = Amit indításkor elsőként lát.
settings-desk = A munkahelyen
settings-pace = Tempó
    .hint = Lassabb tempónál több ideje van olvasni és gondolkodni. Pontba nem kerül.
settings-whole-lines = A mondatok egyszerre jelennek meg
    .hint = Nem szavanként.
settings-floor = A munkaterem látszik
    .hint = A várakozó hívók és a kollégák Ön körül.
settings-sound = Hangok
settings-voices = Beszédhangok
settings-sounds = Csengés, hangjelzések, zene, billentyűk
settings-room = A terem zaja
settings-sound-note = Ami hallható, az mindig olvasható is.

# Névjegy.
about-title = Névjegy
about-version = Frontline { $version }
about-what = Program, amelyben az ügyfélszolgálatok munkatársai szimulált ügyfeleken gyakorolnak, és látják, hogyan zajlik körülöttük a nap.
about-data = Amit a program Önről megőriz, itt található: { $folder }.
about-no-data = Ezúttal semmi sem őrződik meg.
about-private = Semmi nem hagyja el ezt a gépet: a program nem használ hálózatot.
about-licences = Licencek megjelenítése
about-hide-licences = Licencek elrejtése
