# What can be heard; whatever is heard can also be read.
sound-none = There is no sound on this machine; everything can be read as well. Its reason: { $why }.
sound-lost = The sound has stopped; everything can be read as well. To hear it again, connect the device and start the program once more. The machine's reason: { $why }.
