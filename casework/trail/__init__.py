"""The trail: the only door to a change, what it records, and the proof that nobody rewrote it."""

from casework.trail.door import Act, act, refused
from casework.trail.model import Storied, Trailed, new_ref

__all__ = ["Act", "Storied", "Trailed", "act", "new_ref", "refused"]
