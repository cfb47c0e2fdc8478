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
    "directory.address-entered": _kind("The address of {body} was entered in the directory", "body"),
    "calendar.seeded": _kind("Bank holidays were seeded up to {until}", "until"),
    "calendar.changed": _kind("{name} on {day} was added to the calendar", "day", "name"),
    "office.held": _kind("{office} is held by {name}", "office", "name", "named"),
    "office.change-proposed": _kind("{name} was proposed as {office}", "office", "name", "named"),
    "office.change-refused": _kind("The change of {office} was refused", "office", "named"),
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
    "case.split-off": _kind("A part became a {kind} of its own: {reference}", "kind", "reference"),
    "case.entered": _kind("Entered from before, with its true dates", "reason"),
    "case.moved": _kind("{label}{because}", "move", "label", "because", "from_stage", "to_stage", "reason", "until"),
    "case.kind-restored": _kind("The sender kept it as {kind}, with its original date", "kind"),
    "case.noted": _kind("Added a note"),
    "case.message-sent": _kind("Wrote to the sender"),
    "case.message-received": _kind("The sender wrote"),
    "case.told": _kind("The sender told us more {channel_words}", "channel_words"),
    "case.dates-moved": _kind(
        "The calendar changed: {promise} is now due on {day}{instead}", "promise", "day", "instead"
    ),
    "case.released": _kind("The day was over: from here on we see it"),
    "case.policy-changed": _kind("Put under the policy in force from {from_on}: {reason}", "from_on", "reason"),
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
    "opening.asked": _kind("{name} asked to be let in, in an emergency: {reason}", "name", "reason"),
    "opening.confirmed": _kind(
        "{name} was let in until {day}, in an emergency. {named} agreed: {reason}", "name", "day", "named", "reason"
    ),
    "opening.in-vain": _kind("An opening in an emergency was agreed to, and no case opened", "named"),
    "opening.refused": _kind("{named} did not agree to let {name} in: {reason}", "name", "named", "reason"),
    "opening.ended": _kind("Letting {name} in, in an emergency, is over{because}", "name", "because"),
    "authority.claimed": _kind("They write for somebody else, who has not been shown to have agreed"),
    "authority.estate": _kind("The sender has died: somebody writes for what they left"),
    "authority.asked": _kind("Asked to see the authority"),
    "authority.checked": _kind("The authority was accepted until {until}", "until", "covers"),
    "authority.refused": _kind("The authority was not accepted: {reason}", "reason"),
    "authority.ended": _kind("The authority was ended: {reason}", "reason"),
    "authority.withdrawn": _kind("The person it was written for {how}, and deals with us themselves", "how"),
    "authority.directed": _kind("From here we tell what we find to {whom}", "whom"),
    "case.points-added": _kind("Wrote down what the complaint says, point by point"),
    "case.point-changed": _kind("Put a point of the complaint in other words"),
    "case.point-ended": _kind("Ended a point of the complaint"),
    "case.known-on": _kind("The matter became known on {day}", "day"),
    "remedy.promised": _kind("Promised a remedy"),
    "remedy.changed": _kind("Gave a remedy to somebody else, or another day: {day}", "day"),
    "remedy.done": _kind("A remedy was done"),
    "remedy.dropped": _kind("A remedy was dropped"),
    "lesson.promised": _kind("Noted a lesson"),
    "lesson.changed": _kind("Gave a lesson to somebody else, or another day: {day}", "day"),
    "lesson.done": _kind("A lesson was learnt"),
    "lesson.dropped": _kind("A lesson was dropped"),
    "decision.recorded": _kind("Completed the record of the decision"),
    "decision.taken-off": _kind("Took the record of the decision off the public page"),
    "lesson.published": _kind("Published what was said and what we did"),
    "lesson.unpublished": _kind("Took back what was published"),
    "praise.passed-on": _kind("Passed the praise on to {name}", "name"),
    "case.linked": _kind("Linked it to another case"),
    "case.unlinked": _kind("Ended a link to another case"),
    "case.standard-missed": _kind(
        "Became a complaint, because a promise was not kept: {label}, by {day} ({kind})", "label", "day", "kind"
    ),
    "case.findings-recorded": _kind("Recorded what was found, at stage {level}, under {under}", "level", "under"),
    "putting.begun": _kind("Began a letter that puts it to whoever it is about"),
    "putting.changed": _kind("Changed the words that are to be put"),
    "putting.asked": _kind("Asked the sender whether these words may be put, until {day}", "day"),
    "putting.answered": _kind("The sender’s answer to the words that are to be put: {consent}", "consent"),
    "putting.sent": _kind("Put it to whoever it is about{how}; they may comment until {day}", "how", "day"),
    "putting.words-replaced": _kind("New words were made for the letter that puts it; the old ones open nothing"),
    "putting.commented": _kind("Whoever it is about commented {channel_words}", "channel_words"),
    "putting.waived": _kind("It is not put to somebody it is about, and why was written down"),
    "consent.asked": _kind("Asked the sender, by {until}, whether {body} may be told who wrote", "body", "until"),
    "consent.answered": _kind("The sender {answer} {channel_words}: {body}", "answer", "channel_words", "body"),
    "consent.withdrawn": _kind(
        "The sender withdrew {channel_words} what they had agreed to for {body}{gone}", "channel_words", "body", "gone"
    ),
    "file.added": _kind("A file was added: {name}", "name"),
    "letter.left": _kind("The letter left us by {channel}", "channel"),
    "letter.to-post": _kind("The letter waits to be posted: {reason}", "reason"),
    "letter.returned": _kind("The letter came back: {reason}", "reason"),
    # meetings
    "meeting.called": _kind("A meeting of {committee} was planned for {on}", "committee", "on", "at", "place"),
    "meeting.changed": _kind("A meeting was moved to {on}, {at}, {place}", "on", "at", "place"),
    "meeting.notice-given": _kind("Notice was posted at {where}", "where", "posted_by", "posted_on"),
    "meeting.called-off": _kind("The meeting was called off: {because}", "because"),
    "meeting.officer-named": _kind("{name} was named proper officer for a meeting: minute {minute}", "name", "minute"),
    "item.added": _kind("Put on the agenda of a meeting: {title}", "title"),
    "item.taken-off": _kind("Taken off the agenda of a meeting: {title}", "title"),
    "summons.consented": _kind("{name} agreed to be summoned by e-mail: {said}", "name", "said"),
    "summons.consent-ended": _kind("{name} is no longer summoned by e-mail", "name"),
    "summons.signed": _kind("{name} signed the summons to {many} members", "name", "many", "signs_as"),
    "summons.substitute": _kind("{name} was called in the place of {instead}", "name", "instead"),
    "summons.left": _kind("The summons to {name} left us by {way}", "name", "way"),
    "paper.added": _kind("{many} papers were given to {names}", "many", "names"),
    "paper.taken-back": _kind("The paper {title} was taken back", "title"),
    "meeting.attended": _kind("{many} members were there; {name} presided", "many", "name", "note"),
    "item.interests-asked": _kind("Members were asked for their interests"),
    "interest.declared": _kind("{name} left for the item: {bond}", "name", "bond"),
    "interest.struck": _kind("The interest of {name} was struck out", "name"),
    "interest.dispensed": _kind("{name} may stay by a dispensation: minute {minute}", "name", "minute"),
    "item.presided": _kind("{name} presided over the item", "name"),
    "item.excluded": _kind("Press and public were excluded: {because}", "because"),
    "item.heard": _kind("The committee heard it {order}", "order", "many"),
    "item.put-off": _kind("The committee put it off: {because}", "because"),
    "item.noted": _kind("A private note of the meeting was written"),
    "resolution.entered": _kind("The committee voted: {words} ({votes})", "words", "minute", "votes"),
    "resolution.confirmed": _kind("Resolved, minute {minute}: {words}", "words", "minute", "name"),
    "minutes.drafted": _kind("The minutes were drafted"),
    "minutes.approved": _kind("The minutes were approved at the meeting of {on}, and {name} signed", "on", "name"),
    # keeping
    "bundle.asked": _kind("Asked for a bundle {what}: {reason}", "what", "reason"),
    "bundle.made": _kind("The bundle {what} was made: {pages} pages", "what", "pages", "sha256"),
    "bundle.not-made": _kind("The bundle could not be made: {because}", "because"),
    "hold.lifted": _kind("Lifted a hold from erasure: {reason}", "reason"),
    "content.erased": _kind("Content was erased: {ground}", "ground", "entries", "named"),
    "trail.put-back": _kind("The database was put back from a copy: {why}", "why", "named", "lost"),
}

AT_ONCE = frozenset({
    "policy.adopted", "office.held", "delegation.given", "delegation.ended", "staff.change-confirmed",
    "staff.disabled", "resolution.confirmed", "case.seal-opened", "case.seal-confirmed", "case.seal-split",
    "case.seal-objected", "case.concerns-me", "opening.confirmed", "bundle.asked", "content.erased", "trail.put-back",
})  # fmt: skip
"""Acts after which the trail is signed at once and not at the day's end: those somebody might most wish undone."""
