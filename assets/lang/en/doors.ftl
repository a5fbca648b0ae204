# The bar at the top.
door-training = Training
door-progress = Progress
door-settings = Settings
