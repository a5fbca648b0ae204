## Conversations that one opens oneself: with whoever is there when a department is asked

chair-and-talk = and as long as the talk takes
chair-log-met = Somebody is there, and you talk.
chair-log-learned-nothing = In vain: there was somebody, and you come back without what you went for.
chair-met = You went there yourself
play-shift-talks = Conversations that were gone for
play-shift-met = { $at } { $caller }: gone to, { $handled } there, { $score } points
play-shift-learned-nothing = somebody was there, and nothing was learned
