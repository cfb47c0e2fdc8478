"""Cases about the same matter, linked and never merged."""
