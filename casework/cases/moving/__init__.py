"""Making a move: its questions, its letter, and the page of it when the case went on meanwhile."""
