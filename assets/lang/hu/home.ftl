# Kezdőlap: az oldalsáv.
home-channel = Csatorna
home-result = Eredmény
home-any = bármilyen
home-open = még nem felelt meg
home-passed = megfelelt

# Saját mappa.
home-folder = Saját forgatókönyvek
home-folder-path = Egy mappa elérési útja
home-folder-why = A mappa forgatókönyvei a többi mellé kerülnek. Ha kettőnek azonos a neve, a saját lép a másik helyére.
home-folder-use = Ezt a mappát kérem
home-folder-browse = Tallózás…
home-folder-none = Mégse kell
home-folder-found =
    { $n ->
        [0] Ebben a mappában nincs forgatókönyv.
       *[other] Ebben a mappában { $n } forgatókönyv van.
    }
home-folder-trouble = Ez a mappa nem használható: { $why }.

# Akik írnak.
home-writing = Írjon saját forgatókönyvet
home-writing-new = 1. A „frontline new scenario sajat/elso” parancs a terminálban egy működő, megjegyzésekkel ellátott forgatókönyvet készít. Bármilyen szövegszerkesztőben átírhatja.
home-writing-check = 2. Válassza ki a mappáját, itt a „sajat” nevűt, a „Saját forgatókönyvek” alatt: a forgatókönyv a kártyák közé kerül, és ha még nem játszható, itt látja, mi a baj vele, sorral és oszloppal.
home-writing-read = 3. Az „Újraolvasás” átveszi, amit megváltoztat. A „Robotok játsszák” megmutatja, mire jutnak benne a jó és rossz szokásokat követő robotok.

# Mit érdemes most gyakorolni.
home-why-first = Négyperces, nyugodt hívás, amely lépésről lépésre megmutatja, mi mire való az asztalon.
home-why-not-passed = Ezen még nem felelt meg; előbb a könnyebbek következnek.
home-why-least = Mindegyiken megfelelt. Ezen van a legtöbb javítanivaló.
home-skip = Már ismerem az asztalt

# Robotok próbálják ki.
home-robots = Robotok játsszák
home-robots-why = Jó és rossz szokásokat követő robotok játsszák végig a forgatókönyvet, és egy táblázat megmutatja, különbséget tesz-e közöttük.
home-robots-title = Robotok játsszák: { $title }
home-robots-playing = { $done } játszma a { $all } közül
home-robots-done = { $states } helyzet, pontosan kiszámítva; { $plays } játszma
home-robots-none-blind = Egyetlen olyan robot sem felel meg, amely nem figyel a tartalomra.
home-robots-percent = { $n }%
home-robots-lost = A robotok a vége előtt megszakadtak. Indítsa el őket újra.
home-robots-cancel = Megszakítás
home-robots-close = Bezárás

# Az asztal.
desk-hint = Most ezt próbálja ki
