# The bar at the top.
door-training = Training
door-lab = Staffing lab
door-writing = Writing
door-progress = Progress
door-settings = Settings
