"""Putting a complaint to whoever it is about, so that nobody is judged unheard."""
