"""What a person sees: the real program in a real browser."""
