"""The closed vocabulary of what can be done, each act with the facts it carries and its words in a story."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ActKind:
    """One kind of act: the facts it may carry and how a story tells it, with `{fact}` for each."""

    story: str
    facts: frozenset[str]


def _kind(story: str, *facts: str) -> ActKind:
    return ActKind(story, frozenset(facts))


ACTS: dict[str, ActKind] = {
    # council
    "council.set-up": _kind("The council was set up", "council", "nation"),
    "policy.adopted": _kind("Policy adopted: minute {minute}, in force from {from_on}", "minute", "from_on", "digest"),
    "calendar.seeded": _kind("Bank holidays were seeded up to {until}", "until"),
    "calendar.changed": _kind("{name} on {day} was added to the calendar", "day", "name"),
    "office.held": _kind("{office} is held by {name}", "office", "name"),
    "committee.founded": _kind("{name} was set up: minute {minute}", "name", "minute"),
    "committee.ended": _kind("{name} came to an end: minute {minute}", "name", "minute"),
    "committee.seated": _kind("{name} took a seat on {committee}: minute {minute}", "name", "committee", "minute"),
    "committee.left": _kind("{name} left {committee}: minute {minute}", "name", "committee", "minute"),
    "committee.renewed": _kind("The seats on {committee} changed: minute {minute}", "committee", "minute"),
    "delegation.given": _kind("{holder} may {power}: minute {minute}", "holder", "power", "minute"),
    "delegation.ended": _kind("{holder} may no longer {power}: minute {minute}", "holder", "power", "minute"),
    # staff
    "staff.added": _kind("{name} was added", "name"),
    "staff.change-proposed": _kind("A change of account was proposed: {kind}", "kind", "named"),
    "staff.change-confirmed": _kind("The change of account was confirmed: {kind}", "kind", "named"),
    "staff.change-refused": _kind("The change of account was refused: {kind}", "kind", "named"),
    "staff.disabled": _kind("The account was closed", "reason"),
    "staff.password-set": _kind("A password was set"),
    "staff.pattern-changed": _kind("The working days were changed"),
    "act.refused": _kind("Refused: {what}. {because}", "what", "because"),
    # cases
    "contact.received": _kind("Received {channel_words}, under {policy}", "channel", "channel_words", "policy", "kind"),
    "case.entered": _kind("Entered from before, with its true dates", "reason"),
    "case.moved": _kind("{label}{because}", "move", "label", "because", "from_stage", "to_stage", "reason", "until"),
    "case.kind-restored": _kind("The sender kept it as {kind}, with its original date", "kind"),
    "case.noted": _kind("Added a note"),
    "case.message-sent": _kind("Wrote to the sender"),
    "case.message-received": _kind("The sender wrote"),
    "case.dates-moved": _kind(
        "The calendar changed: {promise} is now due on {day}{instead}", "promise", "day", "instead"
    ),
    "case.handed-over": _kind("Passed to {name}{because}", "name", "because"),
    "case.read-acknowledged": _kind("Marked the new message as read"),
    "case.receipt-replaced": _kind("A fresh receipt was made{how}; the old one no longer opens anything", "how"),
    "case.receipt-left": _kind("The fresh receipt left us by {channel}", "channel"),
    "case.receipt-written-down": _kind("The sender wrote down the receipt"),
    "case.interest-declared": _kind("{name} declared an interest and no longer sees it", "name"),
    "case.passed-on": _kind("Passed to {name}, because whoever held it no longer can", "name"),
    "case.seal-opened": _kind("Sealed for now, because it names {name}", "name"),
    "case.seal-confirmed": _kind("The seal was confirmed: {reason}", "reason"),
    "case.seal-split": _kind("Only the point about {name} stays sealed: {reason}", "name", "reason"),
    "case.seal-objected": _kind("The sender objected to that: {reason}", "reason"),
    "case.concerns-me": _kind("Somebody said that it concerns them; it moved to {name}", "name"),
    "file.added": _kind("A file was added: {name}", "name"),
    "letter.left": _kind("The letter left us by {channel}", "channel"),
    "letter.to-post": _kind("The letter waits to be posted: {reason}", "reason"),
    "letter.returned": _kind("The letter came back: {reason}", "reason"),
    # keeping
    "content.erased": _kind("Content was erased: {ground}", "ground", "entries", "named"),
    "trail.put-back": _kind("The database was put back from a copy: {why}", "why", "named", "lost"),
}

AT_ONCE = frozenset({
    "policy.adopted", "office.held", "delegation.given", "delegation.ended", "staff.change-confirmed", "staff.disabled", "case.seal-opened",
    "case.seal-confirmed", "case.seal-split", "case.seal-objected", "case.concerns-me", "content.erased",
    "trail.put-back",
})  # fmt: skip
"""Acts after which the trail is signed at once and not at the day's end: those somebody might most wish undone."""
