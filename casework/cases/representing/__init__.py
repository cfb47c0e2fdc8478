"""Somebody writes for somebody else: what they claim, what we saw of it, and to whom we tell what we found."""
