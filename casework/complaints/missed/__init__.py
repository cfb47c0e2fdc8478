"""A promise that was not kept, taken up as a complaint with one press."""
