# A műszakvezetői szék pontszáma: amit mérünk
lead-score-name-detect = Amíg kiderült, hogy közös az ok
lead-score-name-cause = Amíg megvolt az ok
lead-score-name-script = Amíg a terem megtudta
lead-score-name-lost-share = Elveszett a legrosszabb időben
lead-score-name-callbacks-owed = Megígért visszahívások
lead-score-name-callbacks-needless = Fölösleges visszahívások
lead-score-name-messages = Üzenet egyszerre sokaknak
lead-score-name-joint-decision = Közös döntés

# Amennyi lett
lead-score-minutes = { $n } perc
lead-score-lower = { $n }-kal alacsonyabb, mint Ön nélkül
lead-score-higher = { $n }-kal magasabb, mint Ön nélkül

# Mi ad minden pontot, és mi egyet sem
lead-score-target-minutes = { $full } percig minden pont, { $none } perctől semmi
lead-score-target-percent-lower = { $full }-os csökkenéstől minden pont, { $none }-os csökkenésig semmi
lead-score-target-callbacks = legfeljebb { $full }: minden pont, { $none } vagy több: semmi
lead-score-target-messages = legalább { $full }: minden pont, { $none }: semmi
lead-score-target-yes-or-no = igen
lead-score-assumed = * Ezt a célt vagy egy részét a műszak nem adja meg: a program feltevése.

# Miért
lead-score-because-detect = { $value } perc után derült ki, hogy sok megkeresésnek egy oka van.
lead-score-never-detect = Ebben az időablakban nem derült ki, hogy sok megkeresésnek egy oka van.
lead-score-because-cause = Az ok { $value } perc után volt meg.
lead-score-never-cause = Az ok ebben az időablakban nem derült ki.
lead-score-because-script = A terem { $value } perc után tudta meg.
lead-score-never-script = A terem ebben az időablakban nem tudta meg.
lead-score-because-lost-share = A legrosszabb időben a megkeresések { $with }-a veszett el; e szék nélkül { $without }-a.
lead-score-because-callbacks-owed = A nap folyamán megígért visszahívások: { $with }; e szék nélkül { $without }.
lead-score-because-callbacks-needless = Visszahívások, amelyekre egy ismert tény birtokában nem lett volna szükség: { $with }; e szék nélkül { $without }.
lead-score-because-messages = Ennyiszer tudtak meg valamit egyszerre sokan: { $value }.
lead-score-because-joint-decision = Fölfelé már tudták, mielőtt eldőlt a jóvátétel.
lead-score-never-joint-decision = A jóvátételről nem született döntés a feljebbvalókkal közösen.

# Mi lett volna jobb
lead-score-better-minutes = { $full } percen belül minden pontot ({ $of }) megadott volna.
lead-score-better-percent-lower = Egy { $full }-os csökkenés minden pontot ({ $of }) megadott volna.
lead-score-better-callbacks = Legfeljebb { $full } minden pontot ({ $of }) megadott volna.
lead-score-better-messages = { $full } üzenet minden pontot ({ $of }) megadott volna.
lead-score-better-yes-or-no = Ha előbb szól fölfelé, és csak azután születik döntés, az minden pontot ({ $of }) megadott volna.
lead-score-undone = Elmaradt: { $actions }.
lead-score-action = „{ $label }”

# Ami kimarad
lead-score-left-out = Itt nem számít: { $what } ({ $why })
lead-score-idle-no-topic = nincs mit kideríteni
lead-score-idle-known = a terem már előtte tudta
lead-score-idle-no-action = semmi sem vezet oda, amit itt tenni lehet
lead-score-idle-nothing-to-gain = e szék nélkül sem lett volna

# Az értékelésben
lead-score-yours = Az Ön pontszáma a műszakvezető székében
lead-score-nothing = Ezen a napon nincs mit pontozni.
lead-score-all-got = Semmi sem veszett el: minden cél teljesült.
lead-score-good = Ami jól sikerült
lead-score-no-good = Ezen a napon semmi sem ért pontot. Ugyanez a nap újra megpróbálható.
lead-score-lost = −{ $points } · { $name }
lead-score-table = Miből áll össze a pontszám
lead-score-head-measure = Amit mérünk
lead-score-head-value = Ennyi lett
lead-score-head-target = Pontok
lead-score-head-points = Megszerezve
lead-score-got = { $points } / { $of }
lead-score-adds-up = Ami a sorokból hiányzik, az hiányzik a 100-hoz.

# Az ügyintéző székében
lead-score-mean = A beszélgetések átlagpontszáma
lead-score-mean-note = Minden beszélgetés egyformán számít. Ebben a székben a műszaknak nincs más pontszáma.
lead-score-mean-comes = A pontszámok még készülnek.

# Parancssorban és listákban
play-shift-lead-score = Pontszám a műszakvezető székében
play-shift-lead-points = Pontszám: { $score } / 100
play-shift-lead-unscored = Ezen a napon nincs mit pontozni.
play-shift-involved = Fölfelé szólt
play-shift-compensation = Jóvátétel
records-shift-lead-score = pontszám a műszakvezető székében { $points }
progress-shift-lead-score = Pontszám a műszakvezető székében: { $points } / 100
progress-shift-lead-best = Pontszám a műszakvezető székében: { $points } / 100; a legjobb ezen a műszakon: { $best }
