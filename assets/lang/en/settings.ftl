# Who sits here.
who-welcome = Welcome
who-about = Choose a name you like to be called by; it need not be your own. There is no password, and nothing leaves this computer.
who-hint = a name of your choice
who-asks = What brings you here?
who-train = I train
    .hint = Take calls, chats and mails of simulated customers
who-write = I write
    .hint = Scenarios of your own: how they begin, and what is wrong with them
who-skip = Just look around
who-goal = Your goal for today: { $goal }

# Settings.
settings-title = Settings
settings-kept = Kept for { $person }; whoever else sits down here has settings of their own.
settings-kept-unnamed = Kept on this computer. Give yourself a name on the first page, and these settings go with it.
settings-not-kept = Kept until the program is closed: nothing is remembered this time.
settings-on = On
settings-off = Off
settings-percent = { $n } %
settings-silent = silent
settings-look = What you see
settings-language = Language
    .own = English
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Text size
    .hint = Everything grows with it.
settings-still = Reduced motion
    .hint = Nothing moves that need not.
settings-first-door = Opens with
    .hint = The page you see first.
settings-desk = At the desk
settings-pace = Pace
    .hint = At a slower pace you have more time to read and think. It costs no points.
settings-whole-lines = Whole lines at once
    .hint = Instead of word by word.
settings-floor = Show the floor
    .hint = The callers waiting and the colleagues around you.
settings-sound = What you hear
settings-voices = Voices
settings-sounds = Ring, tones, music and keys
settings-room = The room
settings-sound-note = What can be heard can always be read as well.

# About.
about-title = About
about-version = Frontline { $version }
about-what = A program in which people of a contact centre practise on simulated customers, and see how a day goes on around them.
about-data = What is remembered of you lies in { $folder }.
about-no-data = Nothing is remembered this time.
about-private = Nothing leaves this computer: the program uses no network.
about-licences = Show the licences
about-hide-licences = Hide the licences
