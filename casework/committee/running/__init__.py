"""The one page on which an item is run, step by step, by whoever presides or records."""
