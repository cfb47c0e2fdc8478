"""How much each page costs, and how that grows: `python -m tests.bench`."""
