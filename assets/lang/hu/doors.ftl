# A felső sáv.
door-training = Gyakorlás
door-progress = Haladás
door-settings = Beállítások
