"""Telling the council something: one question a page, from the first to the receipt."""
