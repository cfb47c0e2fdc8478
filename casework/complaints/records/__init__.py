"""The record of what an officer decided alone, and what the public reads of it."""
