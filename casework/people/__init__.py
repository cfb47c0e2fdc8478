"""Who writes to us: persons and organisations, ways to reach them, and the adjustments they need."""
