# Megőrzött műszakok: a parancssorban
records-not-packed = a személy törölve van, és már semmilyen listában nem szerepel, de a fájlt nem sikerült tömöríteni, ezért maradhatott benne nyoma annak, amit tett ({ $why }); a program a következő induláskor pótolja
records-shift-lost = a nap folyamán elveszett { $with }%, Ön nélkül { $without }%
records-shift-mean = a hívások átlaga { $points } pont

# A kezdőlapon: félbemaradt műszak
remembered-shift-go-on = Félbemaradt: { $title } · { $chair }
remembered-shift-so-far =
    { $decisions ->
        [0] Még nem történt semmi; { $at } van.
       *[other] Eddig { $decisions } lépés; { $at } van.
    }

# Amit mondani kell
remembered-rewritten = Ezt a műszakot azóta megváltoztatták vagy elvitték. Ön úgy látja, ahogy akkor volt.
remembered-not-looked-back = { $why } Az eredménye megmarad a listában.

# A székben: távozás
chair-leave-kept = Később innen folytathatja: a kezdőlap felajánlja.

# Haladás
progress-shifts = Egész műszakok
progress-shift-line = { $date } · { $mode }
progress-shift-lost = A nap folyamán elveszett: { $with }%, Ön nélkül { $without }%
progress-shift-unlost = Ezen a napon senki sem hívott.
progress-shift-mean = { $n } beszélgetés, átlagosan { $points } pont
progress-shift-no-mean = { $n } beszélgetés, pontszám nélkül
progress-shift-none = Ebből a székből senkivel sem beszélt.
progress-shift-open = Az értékelés megnyitása
progress-back = Vissza a haladáshoz
progress-shift-not-kept = Az értékelése nem maradt meg.
progress-shifts-more = És még { $n } korábbi műszak.
progress-shifts-all = Mutassa mindet
