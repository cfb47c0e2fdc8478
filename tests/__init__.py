"""The tests of Casework, one folder a room."""
