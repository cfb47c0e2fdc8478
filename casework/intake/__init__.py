"""What reaches us: one way in for every channel, the same for everybody."""
