"""Finding the case to look at next: the worklist and search."""
