"""Promises to ourselves, kept by a worker that may be killed at any moment."""
