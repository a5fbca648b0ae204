# The contacts of a shift, each with its whole debrief.
contact-part-day = The day
contact-part-contacts = Your contacts ({ $n })
contact-arrows = Arrow up and arrow down go from one contact to the next.
contact-cards-come = Scores that are there: { $done } of { $all }. The others are still being worked out.
contact-all = All contacts
contact-previous = Previous contact
contact-next = Next contact
contact-again-note = “Play from here” opens this very contact by itself: the same customer, the same wait, the same luck. The day of the shift stays as it is, and you come back to it.
contact-back = Back to the shift
contact-page-title = Debrief: { $what }, { $at }
contact-page-shift = On the shift “{ $title }”, picked up at { $at } after { $waited } of waiting
contact-dearest = cost most: { $at }  { $done } (−{ $points })
contact-page-met = On the shift “{ $title }”, begun at { $at }
