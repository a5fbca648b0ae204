# A tervek címe és leírása magyarul: minden tervnek egy üzenet, a neve a fájlé.

# source 028b4f4d
basket-afternoon =
    .title = A teli kosarak délutánja
    .about = A Larkfield Sports csevegése, egyszerre három látogatóval. Majdnem minden negyedik elakad a rendelési űrlapnál; a munkatársak órákig nem tudják, miért, és a webes csapathoz, amely ötkor hazamegy, semmi sem jut el belőle.
# source 24e6e66d
billing-error-day =
    .title = A hibás számlák napja
    .about = Rossz áfakulccsal ment ki egy egész futás számla. A teremnek nem szólnak, a számlázás nem veszi fel a telefont, a munkatársak pedig visszahívásokat ígérnek, amíg 12:54-kor ki nem derül az ok.
# source e2dbb910
chat-team =
    .title = Csevegő csapat
    .about = A Fernhill Outdoor csevegése: hány ügyféllel érdemes egyszerre beszélnie egy munkatársnak, közben e-mailekkel.
# source 4824938d
plain-day =
    .title = Egy átlagos nap
    .about = Egy telefonos sor és húsz munkatárs, jó létszámmal: az a nap, amelyhez minden mást hasonlítunk.
# source 2dca62c3
small-office =
    .title = Kis iroda
    .about = Hárman veszik fel a telefont a Brightwater Plumbingnál: az ebédjük és egy üzenetrögzítő.
# source 168e4299
two-skills =
    .title = Két nyelv
    .about = A Sapphire Rail ügyfélvonala angolul és németül, két csapattal és néhány munkatárssal, aki mindkettőt beszéli.
# source 70607f24
yardstick-w1 =
    .title = Mérce: W1
    .about = Tízezer hívás húsz félóra alatt, egy vonal, egy csoport: az a nap, amelyen a szimulátorokat össze szokás mérni.
