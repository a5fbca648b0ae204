# A felső sáv.
door-training = Gyakorlás
door-lab = Létszámtervezés
door-progress = Haladás
door-settings = Beállítások
