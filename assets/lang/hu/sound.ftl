# Ami hallható; minden, ami hallható, olvasható is.
sound-none = Ezen a gépen nincs hang, de minden olvasható is. A gép üzenete: { $why }.
sound-lost = Elhallgatott a hang, de minden olvasható is. Ha újra hallani szeretné, csatlakoztassa az eszközt, és indítsa újra a programot. A gép üzenete: { $why }.
