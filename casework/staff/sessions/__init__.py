"""Signing in and out, and the sessions that say who is at a browser."""
