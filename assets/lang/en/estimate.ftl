# What is said where a scenario is too large to be solved and its values are estimated.

card-estimated = Estimated, plus or minus { $points } points: the scenario is too large for exact figures.
explore-estimated = { $states } situations searched, estimated, plus or minus { $points } points, worked out in { $seconds } s
