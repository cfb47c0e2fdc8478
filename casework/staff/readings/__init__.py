"""The reading log: what was opened, what was refused, and how many strangers were."""
