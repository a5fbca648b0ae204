# A tervek címe és leírása magyarul: minden tervnek egy üzenet, a neve a fájlé.

# source 1fde8995
basket-afternoon =
    .title = A teli kosarak délutánja
    .about = A Larkfield Sports chatje, egyszerre három látogatóval. Majdnem minden negyedik elakad a rendelési űrlapnál; a munkatársak órákig nem tudják, miért, és a webes csapathoz, amely ötkor hazamegy, semmi sem jut el belőle.
    .classes-stuck = Elakadt az űrlapnál
    .classes-size = Melyik méret
    .classes-browsing = Csak nézelődik
    .classes-curious = Sok kérdés
    .classes-advice = Tanácsot kér
    .groups-chat = Chatcsapat
    .departments-web-team = Webes csapat
    .topics-house-number = Házszám mező
# source 3b126bbe
billing-error-day =
    .title = A hibás számlák napja
    .about = Rossz áfakulccsal ment ki egy egész futás számla. A teremnek nem szólnak, a számlázás nem veszi fel a telefont, a munkatársak pedig visszahívásokat ígérnek, amíg 12:54-kor ki nem derül az ok.
    .classes-general = Általános kérdések
    .classes-billing = Számlakérdések
    .groups-floor = Terem
    .departments-billing = Számlázás
    .topics-wrong-tax-rate = Hibás áfakulcs
    .surges-wrong-bills = Hibás számlák
# source 3efdb6f8
chat-team =
    .title = Chatcsapat
    .about = A Fernhill Outdoor chatje: hány ügyféllel érdemes egyszerre beszélnie egy munkatársnak, közben e-mailekkel.
    .classes-chat = Chatek
    .classes-email = E-mailek
    .groups-team = Csapat
# source be9a4b22
plain-day =
    .title = Egy átlagos nap
    .about = Egy telefonos sor és húsz munkatárs, jó létszámmal: az a nap, amelyhez minden mást hasonlítunk.
    .classes-general = Általános kérdések
    .groups-floor = Terem
# source 688a8b50
small-office =
    .title = Kis iroda
    .about = Hárman veszik fel a telefont a Brightwater Plumbingnál: az ebédjük és egy üzenetrögzítő.
    .classes-calls = Hívások
    .groups-office = Iroda
# source 77acdfa0
two-skills =
    .title = Két nyelv
    .about = A Sapphire Rail ügyfélvonala angolul és németül, két csapattal és néhány munkatárssal, aki mindkettőt beszéli.
    .classes-english = Angolul
    .classes-german = Németül
    .groups-english = Angol csapat
    .groups-german = Német csapat
    .groups-both = Mindkét nyelv
# source 0abb9a5f
yardstick-w1 =
    .title = Mérce: W1
    .about = Tízezer hívás húsz félóra alatt, egy vonal, egy csoport: az a nap, amelyen a szimulátorokat össze szokás mérni.
    .classes-calls = Hívások
    .groups-agents = Ügyintézők
