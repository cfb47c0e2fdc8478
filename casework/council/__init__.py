"""The council itself: its adopted policies, its calendar, its offices and who holds them."""
