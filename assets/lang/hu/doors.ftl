# A felső sáv.
door-training = Gyakorlás
door-lab = Létszámtervezés
door-writing = Szerzőknek
door-progress = Haladás
door-settings = Beállítások
