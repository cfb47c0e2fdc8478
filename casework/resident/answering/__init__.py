"""Answering a letter that puts a complaint to somebody: by the words that came with it, once, and nothing else."""
