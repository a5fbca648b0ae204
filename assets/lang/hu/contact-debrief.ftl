# Egy műszak beszélgetései, mindegyik a teljes kiértékelésével.
contact-part-day = A nap
contact-part-contacts = Az Ön beszélgetései ({ $n })
contact-arrows = A fel és a le nyíl egyik beszélgetésről a másikra lép.
contact-cards-come = Elkészült pontszámok: { $all } közül { $done }. A többi még készül.
contact-all = Minden beszélgetés
contact-previous = Előző beszélgetés
contact-next = Következő beszélgetés
contact-again-note = Az „Innen újrajátszom” gomb ugyanezt a beszélgetést nyitja meg magában: ugyanaz az ügyfél, ugyanannyi várakozás, ugyanaz a szerencse. A műszak napja nem változik, és Ön visszatér hozzá.
contact-back = Vissza a műszakhoz
contact-page-title = Kiértékelés: { $what }, { $at }
contact-page-shift = A „{ $title }” műszakban, kezdete: { $at }, { $waited } várakozás után
contact-dearest = ez került a legtöbbe: { $at }  { $done } (−{ $points })
contact-page-met = A „{ $title }” műszakban, kezdete: { $at }
