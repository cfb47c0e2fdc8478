"""Praise, passed on to whom it praises."""
