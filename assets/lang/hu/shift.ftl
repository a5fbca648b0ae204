# check: műszakok
check-shifts =
    { $n ->
        [one] 1 műszak
       *[other] { $n } műszak
    }

# play: egy műszak
play-shift-heading = { $title }, { $chair } (mag: { $seed })
play-shift-chair-agent = az ügyintéző székében
play-shift-chair-lead = a műszakvezető székében
play-shift-robot = Játssza: { $robot }
play-shift-with-lead = A műszakvezető székében: { $lead }
play-shift-contacts = Beszélgetések ebben a székben
play-shift-contact = { $at } { $caller }: { $waited } várakozás, { $handled } kezelési idő, { $score } pont, { $outcome }
play-shift-outcome-solved = az ügy ezzel lezárult
play-shift-outcome-promised = visszahívást vár
play-shift-outcome-calls-again = nincs elintézve
play-shift-score = A beszélgetések átlagos pontszáma: { $score }
play-shift-promises = Ígéretek: { $made }; betartva { $kept }, későn betartva { $late }, megszegve { $broken }, fölösleges { $needless }, még nyitva { $open }
play-shift-no-contacts = Ebben a székben egyetlen beszélgetés sem zárult le.
play-shift-interventions = Ami történt, és amit mindegyik lépés önmagában megváltoztatott
play-shift-in-vain = senki sem vette fel
play-shift-alone = Elveszett hívások aránya az időszakban, amelynek kezdete { $interval }: { $watched }; egész nap: { $day }; megígért visszahívások: { $callbacks }
play-shift-alone-nothing = Önmagában semmit sem változtatott a hívók helyzetén.
play-shift-nothing-done = A beszélgetéseken kívül nem történt semmi.
play-shift-day = Ugyanaz a nap nélküle és vele
play-shift-without = Nélküle
play-shift-with = Vele
play-shift-watched = Elveszett, { $interval }, kezdete: { $from }
play-shift-chain = Így jutott idáig
play-shift-link-unreachable = Ahol az okot ismerték, nem vette fel senki: az időablakból { $with } percig. Hiábavaló próbálkozás: { $tries }.
play-shift-link-no-cause = Az ügyintézők { $with } percig nem ismerték az okot; e szék nélkül { $without } percig.
play-shift-link-callbacks = Válasz híján megígért visszahívások: { $with }; e szék nélkül: { $without }.
play-shift-link-needless = Ebből fölösleges, mert a választ a cégnél már tudták: { $with }; e szék nélkül: { $without }.
play-shift-link-second-wave = Újabb hívások, amelyeket egy elintézett ügy megspórolt volna: { $with }; e szék nélkül: { $without }.
play-shift-link-lost = Elveszett hívások egész nap: { $with }; e szék nélkül: { $without }.
play-shift-measures = Útközben
play-shift-detect = A közös ok gyanúja
play-shift-cause = Az ok ismert
play-shift-script = Az ügyintézők tudják
play-shift-after = { $minutes } perc után
play-shift-never = ebben az időablakban nem
play-shift-messages = Egyszerre sokaknak szóló üzenetek
play-shift-joint = Közös döntés a jóvátételről
play-shift-yes = igen
play-shift-no = nem
play-shift-company = A cég számlája az egész műszakban
play-shift-deficit = { $deficit } { $origin }: { $points } pont, { $contacts } beszélgetésben
play-shift-calm = Ugyanez a munka egy nyugodt napon, a hívási hullám nélkül: a nap hívásainak { $share }%-a veszett el.
play-shift-carries = Ami máskor is megmarad
play-shift-carries-days = Ugyanazok a lépések ugyanakkor, és ugyanez a munkamód { $days } további napon, más hívókkal; összevetve ugyanezekkel a napokkal nélküle.
play-shift-fewer = Kevesebb hívás vész el: { $points } a nap elveszett hívásainak arányában.
play-shift-more = Több hívás vész el: { $points } a nap elveszett hívásainak arányában.
play-shift-no-effect = A nap elveszett hívásainak arányára nincs mérhető hatása: a tartományában benne van a 0.
