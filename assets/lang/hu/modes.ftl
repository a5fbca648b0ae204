# Hogyan játsszák a megkeresést
modes-choose = Hogyan szeretne játszani?
modes-guided = Vezetett
modes-guided-is = Látja, hogyan érzi magát az ügyfél, és minden döntése után azonnal magyarázatot kap.
modes-practice = Gyakorlás
modes-practice-is = Mint a munkában, de visszatérhet egy korábbi döntéshez, és kipróbálhat egy másikat.
modes-exam = Vizsga
modes-exam-is = Nincs hangulatjelzés, nincs visszalépés, nincs szünet. Az idő itt is lelassítható.
modes-show = Csoportnak
modes-show-is = Kivetítőhöz: nagy betűk, minden döntésnél megáll az idő, a pontok csak kérésre jelennek meg.
modes-keys-exam = Enter: kezdés. Escape: vissza. Az asztalnál az O billentyű újra megnyitja ezt a lapot. Vizsgán az idő nem állítható meg.

# A megkeresés előtt
modes-display-phone = A kijelzőn: { $name }
modes-display-chat = Bejelentkezve: { $name }
modes-display-mail = Feladó: { $name }
modes-ring-keys = Enter vagy szóköz: fogadás. Escape: vissza a forgatókönyvekhez.

# Vezetett: hangulatok
modes-moods = Hogyan érzi magát az ügyfél
modes-anger = Düh: { $word }
modes-trust = Bizalom: { $word }
modes-trust-0 = semmi
modes-trust-1 = kevés
modes-trust-2 = némi
modes-trust-3 = sok
modes-trust-4 = teljes
modes-cooperation = Együttműködés: { $word }
modes-cooperation-0 = elutasító
modes-cooperation-1 = vonakodó
modes-cooperation-2 = hajlandó
modes-cooperation-3 = segítőkész
modes-cooperation-4 = lelkes

# Vezetett: az utolsó döntés
modes-last = Az utolsó döntése
modes-nothing-yet = Még nem történt döntés.
modes-best = Itt ez volt a legjobb, amit tehetett.
modes-cost = Ez { $points } pontjába került.
modes-back-to-this = Vissza ehhez a döntéshez
modes-failed = Most nem mondható meg, mibe kerülnek a döntések.
modes-failed-large = Nem mondható meg, mibe kerülnek a döntések: a forgatókönyvben több helyzet fordulhat elő, mint amennyi kiszámítható.
modes-failed-memory = Nem mondható meg, mibe kerülnek a döntések: ezen a gépen nincs elég memória a számításhoz. Zárjon be más programokat.

# Visszalépés
modes-back = Vissza egy korábbi döntéshez
modes-back-one = Egy döntéssel vissza

# Csoportnak
modes-show-listen = Figyeljenek. Amíg az ügyfél beszél, telik az idő.
modes-show-held = Megállt az idő. Önök most mit tennének?
modes-show-revealed = A választások mellett ott áll, melyik mennyibe kerülne. Válasszanak, vagy hagyják, hogy teljen az idő.
modes-show-gone-on = Az idő a következő lépésig telik.
modes-reveal = Mutassuk a pontokat (Z)
modes-go-on = Teljen az idő (Z)
modes-lost-so-far = Eddig elveszett { $points } pont
