# Ami a gépből hiányozhat, vagy nyitott ablak mellett elromolhat.
picture-lost = Az ablakot rajzoló illesztőprogram leállt: indítsa el újra a Frontline-t, és a megszakadt beszélgetés onnan folytatódik, ahol abbamaradt.
display-lost = Megszakadt a kapcsolat a képernyővel, amelyen az ablak volt: indítsa el újra a Frontline-t, és ami félbemaradt, onnan folytatódik, ahol abbamaradt.
