# What a machine may lack or lose while the window is open.
picture-lost = The driver that draws the window has stopped: start Frontline again, and an interrupted contact goes on where it was.
display-lost = The display that showed the window is gone: start Frontline again, and what was interrupted goes on where it was.
