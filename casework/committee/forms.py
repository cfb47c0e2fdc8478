"""The forms of meetings: calling one, its notice and summonses, its papers, and what is entered at it."""

from collections.abc import Mapping, Sequence

from flask_wtf.file import FileField
from wtforms import Field
from wtforms.validators import ValidationError

from casework.committee.model import Resolution, Side
from casework.committee.sitting import Declared, Present
from casework.committee.voting import Motion
from casework.fields import Choice, Choices, Day, Form, Line, Needed, Optional, Pick, Words
from casework.letters.model import SentBy
from casework.policy.meetings import STEPS, Bond, Order, Presence, Step, Vote

NOBODY = ("", "Choose a name")
ORDERS = {
    Order.IN_PERSON: "In person, or by somebody who speaks for them",
    Order.IN_WRITING: "In writing: what they wrote is read out",
}
SIDES = {Side.COUNCIL: "The council’s", Side.RESIDENT: "Theirs: whoever wrote"}
VOTES = {Vote.FOR: "for", Vote.AGAINST: "against", Vote.ABSTAINED: "abstained"}


class Press(Form):
    """A button and its token."""


# Calling a meeting


class Call(Form):
    """A meeting: which body, where and when."""

    body = Choice("Which body meets?", [Needed("Choose which body meets")])
    on = Day("On which day?", [Needed("Write on which day it meets")])
    at = Line("When does it begin?", [Needed("Write when it begins, like 19:00")], cap=5)
    place = Line("Where is it held?", [Needed("Write where it is held")])


class CallOff(Form):
    """Why a meeting is not held."""

    because = Line("Why is it called off?", [Needed("Say why it is called off")], cap=500)


class Officer(Form):
    """Who acts as proper officer for a meeting, and by which minute."""

    staff_ref = Pick("Who acts as proper officer?", [Needed("Choose who acts as proper officer")])
    minute = Line("By which minute of the council?", [Needed("Write its date and number")], cap=80)


class Noticed(Form):
    """Where, by whom and on which day notice was posted."""

    where = Line("Where was it posted?", [Needed("Write where it was posted")], cap=300)
    posted_by = Line("Who posted it?", [Needed("Write who posted it")], cap=120)
    posted_on = Day("On which day?", [Needed("Write on which day it was posted")])


class AddItem(Form):
    """An item of the agenda."""

    case_ref = Choice("Does it decide a case?", choices=[("", "No")])
    title = Line("What is it about? Everybody reads this, so name nobody", [Needed("Say what the item is about")])
    private = Choice(
        "If it decides no case: are press and public likely to be excluded?", choices=[("no", "No"), ("yes", "Yes")]
    )


# Summonses


class Went(Form):
    """How and when a summons on paper left us."""

    way = Choice(
        "How did it leave us?",
        [Needed("Choose how it left us")],
        choices=[(SentBy.POST.value, "By post"), (SentBy.HAND.value, "Handed over, or left at their home")],
    )
    day = Day("On which day?", [Needed("Write on which day it left us")])


class Substitute(Form):
    """Who comes in whose place."""

    staff_ref = Pick("Which substitute is called?", [Needed("Choose a substitute")])
    instead_of = Pick("In whose place?", [Needed("Choose whose place they take")])


class Consent(Form):
    """That a member agreed to be summoned by e-mail."""

    staff_ref = Pick("Who agreed?", [Needed("Choose who agreed")])
    said = Line("How did they agree?", [Needed("Write how they agreed, such as a form and its date")], cap=300)


# Papers


class Give(Form):
    """Which papers of the case are given, and to whom."""

    keys = Choices("Which papers?")
    to = Choices("Who reads them?")


class Upload(Form):
    """A file that becomes a paper of either side."""

    file = FileField("The file")
    side = Choice("Whose paper is it?", [Needed("Choose whose paper it is")], choices=list(SIDES.items()))
    title = Line("What is it?", [Needed("Say what it is")], cap=80)
    readers = Choices("Who reads it?")


# At the meeting


class Attend(Form):
    """Who is there, who sent apologies, and who presides."""

    here = Choices("Who is here?")
    sorry = Choices("Who sent apologies?")
    presides = Pick("Who presides?", [Needed("Choose who presides")])
    note = Line("If you enter this afterwards: from what?", cap=300)

    def fit(self, seats: Mapping[str, str]) -> None:
        """Offer those with a seat: names by ref."""
        self.here.choices = self.sorry.choices = list(seats.items())
        self.presides.choices = [NOBODY, *seats.items()]

    def present(self, seats: Mapping[str, str]) -> Present:
        """What was entered: whoever is in neither list is absent."""
        here, sorry = set(self.here.data or ()), set(self.sorry.data or ())
        how = {ref: Presence.HERE if ref in here else Presence.APOLOGIES if ref in sorry else Presence.ABSENT
               for ref in seats}  # fmt: skip
        return Present(how, self.presides.data or "", self.note.data or "")


class Leaves(Form):
    """Who leaves for an item, and why."""

    staff_ref = Pick("Who leaves?", [Needed("Choose who leaves")])
    bond = Choice(
        "They are",
        [Needed("Choose what binds them to it")],
        choices=[(bond.value, bond.words[:1].upper() + bond.words[1:]) for bond in Bond],
    )
    own = Choice(
        "Who said so?",
        [Needed("Choose who said so")],
        choices=[("yes", "They did"), ("no", "Somebody else did")],
    )
    said = Line("What was said, in a few words", cap=500)

    def declared(self) -> Declared:
        """What was entered."""
        return Declared(self.staff_ref.data, Bond(self.bond.data), self.own.data == "yes", self.said.data or "")


class Dispense(Form):
    """By which minute somebody with an interest may stay."""

    dispensation = Line("By which minute may they stay?", [Needed("Write the minute of the dispensation")], cap=80)


class Presides(Form):
    """Who presides over one item."""

    presider = Pick("Who presides over this item?", [Needed("Choose who presides")])


class Exclude(Form):
    """Why press and public are excluded."""

    reason = Words("The reason, as resolved", [Needed("Write the reason: it stands in the minutes")], cap=1000)


class Hear(Form):
    """How an item is heard, and how far that is."""

    order = Choice("How is it heard?", [Needed("Choose how it is heard")], choices=list(ORDERS.items()))
    because = Line("If in writing: why?", cap=500)
    steps = Choices("What has happened, in this order")

    def fit(self, order: Order | None) -> None:
        """Offer the steps of the order that was chosen before, or of the longest one."""
        known = order or Order.IN_PERSON
        self.steps.choices = [(step.value, step.words(known)) for step in STEPS[Order.IN_PERSON]]
        if order is Order.IN_WRITING:
            self.steps.choices = [(step.value, step.words(known)) for step in STEPS[order]]

    @property
    def done(self) -> list[Step]:
        """The steps that were ticked."""
        return [Step(each) for each in self.steps.data or ()]


class PutOff(Form):
    """Why an item is not decided at this meeting."""

    why = Line("Why is it put off? Whoever wrote is told this", [Needed("Say why it is put off")], cap=500)


class Note(Form):
    """What is kept apart from the minutes."""

    private = Words("Private note: kept with the case, and apart from the minutes", [Needed("Write the note")])


def whole_number(form: Form, field: Field) -> None:
    """Refuse what is no count."""
    if field.data and not (field.data.isascii() and field.data.isdigit()):
        raise ValidationError("Write a number, such as 3")


class Decide(Form):
    """The motion, and how it was voted on."""

    words = Words(
        "What was resolved, as it is read out: it names nobody", [Needed("Write what was resolved")], cap=4000
    )
    votes_for = Line("For", [Needed("Write how many voted for it"), whole_number], cap=3)
    votes_against = Line("Against", [Needed("Write how many voted against it"), whole_number], cap=3)
    abstained = Line("Abstained", [Optional(), whole_number], cap=3)
    casting = Choice(
        "Casting vote of whoever presides",
        default="",
        choices=[("", "None: it was no tie"), (Vote.FOR.value, "For"), (Vote.AGAINST.value, "Against")],
    )
    named_for = Choices("Voted for, by name")
    named_against = Choices("Voted against, by name")
    named_abstained = Choices("Abstained, by name")
    dissent = Words("Dissent, if a member wants it recorded", cap=2000)
    reasons = Words("The reasons: kept in the private part, and told to whoever wrote", [Needed("Write the reasons")])
    minute = Line("Minute number", [Needed("Give the minute number")], cap=80)
    at = Line("Time of the vote, if you enter it afterwards", [Optional()], cap=5)

    def fit(self, able: Mapping[str, str]) -> None:
        """Offer the names of those who can vote."""
        self.named_for.choices = self.named_against.choices = self.named_abstained.choices = list(able.items())

    def validate_at(self, field: Field) -> None:
        """Refuse a time that is none."""
        hour, colon, minute = (field.data or "").partition(":")
        fits = colon and hour.isdigit() and minute.isdigit() and len(minute) == 2
        if field.data and not (fits and int(hour) < 24 and int(minute) < 60):
            raise ValidationError("Write the time on the 24-hour clock, like 20:15")

    def motion(self) -> Motion:
        """What was entered. Somebody ticked twice counts as what was ticked last, so that the totals tell."""
        named = {ref: vote for vote in Vote for ref in self[f"named_{vote.value}"].data or ()}
        return Motion(
            words=self.words.data or "",
            reasons=self.reasons.data or "",
            minute=self.minute.data or "",
            votes_for=int(self.votes_for.data or 0),
            votes_against=int(self.votes_against.data or 0),
            abstained=int(self.abstained.data or 0),
            casting=Vote(self.casting.data) if self.casting.data else None,
            named=named,
            dissent=self.dissent.data or "",
            at=self.at.data or "",
        )


def as_entered(row: Resolution | None) -> dict[str, object]:
    """A vote that is entered and not confirmed, as its form shows it for correcting."""
    if row is None or row.confirmed is not None:
        return {}
    named: dict[str, list[str]] = {f"named_{vote.value}": [] for vote in Vote}
    for ref, _, vote in row.named or ():
        named[f"named_{vote}"].append(ref)
    plain = {name: getattr(row, name) for name in ("words", "reasons", "minute", "dissent")}
    counts = {name: str(getattr(row, name)) for name in ("votes_for", "votes_against", "abstained")}
    return {**plain, **counts, **named, "casting": row.casting.value if row.casting else ""}


# Minutes


class Draft(Form):
    """The public minutes."""

    words = Words(
        "The minutes: everybody may read them, so they name nobody of any case", [Needed("Write the minutes")]
    )


class Approve(Form):
    """Which later meeting approved the minutes, and what it corrected."""

    later = Choice("Which meeting approved them?", [Needed("Choose the meeting that approved them")])
    corrections = Words("What did it resolve to correct, if anything?", cap=4000)
    text = Words("The minutes as approved", [Needed("Write the minutes as they were approved")])


def named(people: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """A list of names to pick from, beginning with none."""
    return [NOBODY, *people]
