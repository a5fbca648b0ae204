# Home: the side column.
home-channel = Channel
home-result = Result
home-any = any
home-open = not passed yet
home-passed = passed

# A folder of one's own.
home-folder = Scenarios of your own
home-folder-path = Path of a folder
home-folder-why = The scenarios of a folder stand beside the others. One with the same name takes the other's place.
home-folder-use = Use this folder
home-folder-browse = Browse …
home-folder-none = Without it
home-folder-found =
    { $n ->
        [0] No scenario stands in this folder.
        [one] One scenario stands in this folder.
       *[other] { $n } scenarios stand in this folder.
    }
home-folder-trouble = This folder cannot be used: { $why }.

# For whoever writes.
home-writing = Write your own scenarios
home-writing-new = 1. In a terminal, “frontline new scenario mine/my-first” makes a commented scenario that works. Change it in any text editor.
home-writing-check = 2. Choose its folder, here “mine”, under “Scenarios of your own”: it stands among the cards, and one that cannot be played yet shows what is wrong, with line and column.
home-writing-read = 3. “Read again” takes over what you change. “Robots play it” shows what robots with good and bad habits reach in it.

# What to practise next.
home-why-first = A calm call of four minutes that shows you the desk, one thing at a time.
home-why-not-passed = You have not passed this one yet; the easier ones come first.
home-why-least = You have passed all of them. This is the one with the most left to gain.
home-skip = I know the desk already

# Robots that play a scenario.
home-robots = Robots play it
home-robots-why = Robots with good and with bad habits play this scenario, and a table shows whether it tells them apart.
home-robots-title = Robots play: { $title }
home-robots-playing = { $done } of { $all } plays
home-robots-done = { $states } situations, worked out exactly; { $plays } plays
home-robots-none-blind = No robot that ignores the content passes.
home-robots-percent = { $n } %
home-robots-lost = The robots broke off before the end. Let them play again.
home-robots-cancel = Cancel
home-robots-close = Close

# The desk.
desk-hint = To try now
