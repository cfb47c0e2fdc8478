"""The few ways we say no, each knowing its status and its sentence."""


class Refused(Exception):
    """Something that was asked for is not done; `sentence` is what the person reads."""

    status = 400

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Invalid(Refused):
    """What was sent cannot be used; `field` names the part of the form that is wrong, if one is."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class NotAllowed(Refused):
    """The person may see the thing and may not do this to it."""

    status = 403
    recorded = False
    """Whether the trail has it already that this was refused."""


class NotFound(Refused):
    """There is no such thing, or none that this person may know of: the two look alike."""

    status = 404

    def __init__(self, sentence: str = "There is no such page, or it is not one you can open.") -> None:
        super().__init__(sentence)


class Conflict(Refused):
    """Somebody else went first; nothing was changed, and what was typed is kept by the page."""

    status = 409


class TooMany(Refused):
    """More than the limit in the time; `retry_after` is in seconds."""

    status = 429

    def __init__(self, sentence: str, retry_after: int) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class Unavailable(Refused):
    """We cannot keep our word just now, so we promise nothing; `retry_after` is in seconds, if we know."""

    status = 503

    def __init__(self, sentence: str, retry_after: int | None = None) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class UnrecordedChange(RuntimeError):
    """A programming error: a trailed row was about to change outside an act."""


class SettingsError(RuntimeError):
    """A setting is unknown or impossible; the sentence says which and what to write instead."""
