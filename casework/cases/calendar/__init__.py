"""The calendar: the days that do not count, and the open promises that a new one moves."""
