# Hogyan ment eddig.
progress-title = Haladás
progress-calm = A pontszám tanulásra való: az számít, amit a következő alkalom tanít Önnek.
progress-empty = Itt még nincs semmi. Az első megkeresés után itt látja, hogyan ment, és mi változott azóta.
progress-practise = Gyakorlás
progress-none-shown = Ilyen módban még nem játszott.
progress-all-modes = mind
progress-all-scenarios = Minden forgatókönyv
progress-legend = Kitöltve: megfelelt. Üresen: nem felelt meg. A vizsgák a vonal mellett állnak; a vonal a többin megy át.
progress-scenarios = Forgatókönyvenként
progress-best = legjobb: { $points }, { $n } alkalom
progress-dimensions = Szempontonként
progress-last = legutóbb a pontok { $percent }%-a
progress-attempts = Minden alkalom
progress-calibration =
    { $n ->
        [one] A saját becslése { $points } ponttal tért el az eredménytől.
       *[other] A saját becslései átlagosan { $points } ponttal tértek el az eredménytől ({ $n } becslés).
    }
progress-no-guess = Becsülje meg a pontszámát, mielőtt látja az értékelést: itt derül ki, mennyire ismeri önmagát.
progress-date = Dátum
progress-scenario = Forgatókönyv
progress-mode = Mód
progress-score = Pontszám
progress-result = Eredmény
progress-guess = Saját becslés
progress-points = { $points } / 100
progress-guess-above = { $guess }: { $points } ponttal több
progress-guess-below = { $guess }: { $points } ponttal kevesebb
progress-guess-right = { $guess }: pontosan
progress-save = Mentés táblázatként…
progress-file = Haladás
save-progress-table = Az alkalmak mentése táblázatként
