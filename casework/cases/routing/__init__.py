"""A matter that is not ours: who deals with it, what of it leaves us and how, and what the sender agreed to."""
