# Shifts that are remembered: on the command line
records-not-packed = the person is erased and is in no list any more, but the file could not be packed, so that traces of what they did may still be in it ({ $why }); it is packed when the program starts next
records-shift-lost = { $with } % lost over the day instead of { $without } %
records-shift-mean = contacts { $points } on average

# At home: a shift that was interrupted
remembered-shift-go-on = Interrupted: { $title } · { $chair }
remembered-shift-so-far =
    { $decisions ->
        [0] Nothing was done yet; it is { $at }.
        [one] One step so far; it is { $at }.
       *[other] { $decisions } steps so far; it is { $at }.
    }

# What has to be said
remembered-rewritten = This shift has been changed or taken away since then. You see it as it was played.
remembered-not-looked-back = { $why } What came of it stays in the list.

# In the chair: leaving
chair-leave-kept = You can go on later where you are now: home offers it.

# Progress
progress-shifts = Whole shifts
progress-shift-line = { $date } · { $mode }
progress-shift-lost = Lost over the day: { $with } % instead of { $without } %
progress-shift-unlost = Nobody called on this day.
progress-shift-mean =
    { $n ->
        [one] One contact, score { $points }
       *[other] { $n } contacts, score { $points } on average
    }
progress-shift-no-mean =
    { $n ->
        [one] One contact, without a score
       *[other] { $n } contacts, without a score
    }
progress-shift-none = Nobody was talked to from this chair.
progress-shift-open = Open the debrief
progress-back = Back to the progress
progress-shift-not-kept = Its debrief is not kept.
progress-shifts-more =
    { $n ->
        [one] And one earlier shift.
       *[other] And { $n } earlier shifts.
    }
progress-shifts-all = Show them all
