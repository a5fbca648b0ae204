# Az ügyintéző széke, ha chateket fogad.
chair-agent-is-chat = Ön válaszol az Önhöz érkező chatekre, és látja, mit jelent ez mindenki másnak.
chair-routine-chat = Szokásos chat, a megszokott módon intézi el. Közben gyorsabban telik az idő.
chair-finishing-means-chat = Egy korábban kezdődött chatet vagy egy még hiányzó választ. Utána Ön szabad.
chair-nobody-chat = Senki sincs a chatben
chair-nobody-means-chat = A következő látogató bármelyik pillanatban jöhet. Addig az ideje az Öné.
chair-aside-chat = Ne jöjjön új látogató (Z)
chair-aside-why-chat = Ha e chatek után mást szeretne tenni: különben rögtön jön a következő látogató.
chair-aside-next-chat = Új látogató nem jön; ha a mostani chatek véget érnek, Ön szabad.
chair-aside-now-chat = Nem jön Önhöz új látogató. Nyomja meg újra, ha készen áll.
chair-refused-contact-chat = Most nem: valaki a chatben van.
chair-refused-no-contact-chat = Senki sincs a chatben.
chair-needs-pattern-chat = Még nem látja, mi a közös ezekben a chatekben.
chair-needs-free-chat = Ha senki sincs a chatben
chair-line-chat = A várakozók
chair-log-came-chat = { $time } várakozás után látogató érkezik Önhöz.
chair-log-promised-chat = Válasszal tartozunk.
chair-log-pattern-chat = Látja, hogy sok chatnek ugyanaz az oka.

# Az értékelése
chair-guess-lost-chat = A műszak legrosszabb időszakában érkező látogatók közül mennyi veszett el?
chair-answer-chat = A { $from } és { $to } között érkező látogatók közül { $with } veszett el. Ön nélkül, ugyanezekkel a látogatókkal, { $without } lett volna.
chair-same-callers-chat = Ugyanazok a látogatók, Önnel és Ön nélkül
chair-answer-lost-chat = Elveszett látogatók: { $with }, Ön nélkül { $without }
chair-answer-callbacks-chat = Későbbre ígért válaszok: { $with }, Ön nélkül { $without }
chair-answer-needless-chat = Fölösleges ígéretek: { $with }, Ön nélkül { $without }
chair-further-lost-chat = Naponta elveszett látogatók
chair-further-callbacks-chat = Naponta későbbre ígért válaszok
chair-further-note-chat = Ezeken a napokon más látogatók jönnek. Amit Ön tett, ugyanabban az órában történik meg, és a széke úgy dolgozik, ahogy Ön dolgozott. Zárójelben: 95% biztonsággal itt van a valódi érték.
chair-helped-lost-chat = A nap elveszett látogatói
chair-helped-callbacks-chat = Későbbre ígért válaszok
chair-chart-waiting-chat = Várakozó látogatók, időszakonkénti átlag
chair-chart-lost-chat = Elveszett látogatók, az időszakban érkezők százalékában
chair-link-callbacks-chat = Válasz híján későbbre ígérik
chair-link-second-wave-chat = Újra jönnek, akiknek nem kellene
chair-link-lost-chat = Látogatók vesznek el
chair-calm-chat = Elveszett látogatók ugyanezzel a munkával egy nyugodt napon: { $calm }; itt: { $here }.
