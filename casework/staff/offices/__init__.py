"""Who holds which office, and changing it: proposed by one named person, confirmed by another."""
