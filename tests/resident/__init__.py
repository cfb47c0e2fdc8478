"""The public side."""
