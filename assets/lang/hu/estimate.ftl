# Amit akkor mond a program, ha a forgatókönyv túl nagy, és az értékeit csak becsülni lehet.

card-estimated = Becsült érték, plusz-mínusz { $points } pont: a forgatókönyv túl nagy a pontos kiszámításhoz.
explore-estimated = { $states } helyzet átnézve, becsülve, plusz-mínusz { $points } pont, { $seconds } mp alatt kiszámítva
