"""The forms of the clerk's pages: what each step, note and reply asks for."""

from collections.abc import Mapping

from wtforms import HiddenField, IntegerField
from wtforms.widgets import HiddenInput

from casework.cases.moves import OF_ROUTE, SAY, Answers
from casework.cases.writing import CHANNELS, KINDS
from casework.fields import Choice, Day, Form, Line, Needed, Pick, Words
from casework.people.model import Person
from casework.policy.shape import Move
from casework.policy.words import Ask, Basis, Channel, Outcome, Tie, Way

LETTER_CAP = 20_000
OPINION, PERSON = "opinion", "person"

OUTCOMES = {
    Outcome.UPHELD: "Upheld: we got it wrong",
    Outcome.PARTLY_UPHELD: "Partly upheld",
    Outcome.NOT_UPHELD: "Not upheld",
    Outcome.RESOLVED_INFORMALLY: "Put right informally, and the sender agrees",
    Outcome.WITHDRAWN: "Withdrawn by the sender",
    Outcome.OUT_OF_SCOPE: "Not for this council to decide",
    Outcome.OUT_OF_TIME: "Too long ago to look into",
    Outcome.UNABLE_TO_DETERMINE: "We could not find out",
    Outcome.ANSWERED: "Answered",
    Outcome.THANKED: "Thanked",
    Outcome.PASSED_ON: "Passed on to whoever deals with it",
    Outcome.REFUSED: "Refused, with reasons",
    Outcome.GIVEN: "Given in full",
    Outcome.PARTLY_GIVEN: "Given in part: the rest is exempt",
    Outcome.NOT_HELD: "We do not hold it",
}


WAYS = {
    Way.SIGNPOSTED: "They go there themselves: nothing leaves us",
    Way.WITH_CONSENT: "We pass it on with their name, as they agreed",
    Way.WITHOUT_IDENTITY: "We pass it on without their name",
    Way.LEGAL_BASIS: "We pass it on with their name because the law lets us or makes us",
}
BASES = {
    "": "Choose one",
    Basis.SAFEGUARDING: "A child or an adult at risk has to be protected",
    Basis.CRIME: "A crime has to be prevented or looked into",
    Basis.LEGAL_DUTY: "An Act or a court obliges us to",
    Basis.VITAL_INTERESTS: "Somebody’s life is in danger",
}


class Press(Form):
    """A button and its token."""


class Search(Form):
    """What to look for; `before` is the ref of the case with which the page before ended."""

    q = Line("Words, a name or a reference", [Needed("Write what to look for")], cap=200)
    before = HiddenField()

    @property
    def mark(self) -> str:
        """Where the page before ended, if that could be a case's ref."""
        typed = self.before.data or ""
        return typed if len(typed) == 26 and typed.isascii() and typed.isalnum() else ""


class Note(Form):
    """A note for ourselves."""

    note = Words("Note: not sent. The person it is about can ask to read it", [Needed("Write the note")])
    nature = Choice(
        "Is it a fact or an opinion?",
        [Needed("Choose fact or opinion")],
        choices=[("fact", "A fact: seen, heard or on paper"), (OPINION, "An opinion")],
    )


class Reply(Form):
    """A message to whoever wrote."""

    message = Words("Reply: the resident will read this", [Needed("Write the reply")])


class Told(Form):
    """What the sender of a case told us without writing to us on the web."""

    channel = Choice(
        "How did it reach us?",
        [Needed("Choose how it reached us")],
        choices=[
            (each.value, words[:1].upper() + words[1:]) for each, words in CHANNELS.items() if each is not Channel.WEB
        ],
    )
    day = Day("On which day?", [Needed("Write on which day it reached us")])
    taken_by = Line("Who took it", [Needed("Write who took it")], cap=120)
    words = Words("What they said, in their own words: they can read this", [Needed("Write what they said")])
    wants = Choice("What do they want?", [Needed("Choose what they want")])
    who = Choice("Who told us?")

    def told_by(self, person: Person | None) -> None:
        """Where somebody writes for another person, ask which of the two it was."""
        if person is None:
            del self.who
            return
        self.who.choices = [("writer", "Whoever wrote"), (PERSON, f"{person.name}, for whom it was written")]
        self.who.validators = [Needed("Choose who told us")]


class GiveTo(Form):
    """Who handles a case from here."""

    handler = Choice("Who handles it from here?", [Needed("Choose who handles it")])
    reason = Line("Why, if there is something to say", cap=500)


class Interest(Form):
    """What binds somebody to a case that is not about them."""

    tie = Choice(
        "What is it to you?",
        [Needed("Choose what it is to you")],
        choices=[
            (Tie.INTEREST.value, "I have an interest in it, such as money, land or another office"),
            (Tie.CLOSE.value, "Somebody close to me is part of it"),
        ],
    )
    reason = Words("In a few words, what is it?", [Needed("Say in a few words what it is")], cap=2000)


class NameSubject(Form):
    """Which of us a case is about."""

    staff_ref = Pick("Who is it about?", [Needed("Choose who it is about")])


class DecideSeal(Form):
    """What becomes of a provisional seal."""

    decision = Choice(
        "What do you decide?",
        [Needed("Choose what you decide")],
        choices=[
            ("confirm", "The whole case is about them: keep it from them"),
            ("split", "Only one point is about them: keep that point from them, and handle the rest as usual"),
        ],
    )
    reason = Words("Why? The person who wrote is told this, and can object", [Needed("Say why")], cap=2000)
    rest = Words("What the rest of the case is about, without that point", cap=4000)


class MoveForm(Form):
    """What a step may ask for. A page keeps only the fields that its step does ask for."""

    story = IntegerField(widget=HiddenInput())
    kind = Choice("What is it?")
    handler = Choice("Who handles it?")
    outcome = Choice("How did it come out?")
    minute = Line("Which meeting decided it? Its date and the minute number", cap=200)
    exemption = Words("If any of it is kept back: which exemption or exception, and why it applies", cap=4000)
    on = Day("On which day did it reach us?")
    late = Words("If it came after the last day: why is it to be looked at all the same?", cap=4000)
    evidence = Words("What is new?", cap=4000)
    question = Words("What do you need to know? The sender reads this", cap=4000)
    reason = Words("Why?", cap=4000)
    until = Day("Until when can they reply?")
    answer = Words("The answer, with its reasons", cap=LETTER_CAP)
    route = Pick("Who deals with it?")
    way = Choice("How does it reach them?", choices=[(way.value, words) for way, words in WAYS.items()])
    words = Words("The exact words that leave us", cap=10_000)
    basis = Pick("If by law: what lets us or makes us?", choices=list(BASES.items()))
    basis_why = Words("If by law: why is that so here? The sender reads this", cap=2000)
    subject = Line("Subject of the letter", cap=300)
    letter = Words("The letter", cap=LETTER_CAP)

    def fit(self, move: Move, offered: Mapping[str, Mapping[str, str]]) -> None:
        """Keep what this step asks for, offer what can be chosen, and refuse together all that is left empty."""
        for field in (self.kind, self.handler, self.outcome, self.route):
            field.choices = list(offered[field.name].items())
        asked = {ask.value for ask in move.asks} | {"story"}
        asked |= {"reason"} if move.triages else set()
        asked |= {"subject", "letter"} if move.letter else set()
        asked |= OF_ROUTE if move.routes else set()
        for name in [field.name for field in self if field.name not in asked | {"csrf_token"}]:
            del self[name]
        for ask in [ask for ask in move.asks if ask in SAY and not (ask is Ask.REASON and move.triages)]:
            field = self[ask.value]
            field.validators = [Needed(SAY[ask])]

    def trust(self) -> None:
        """Take any choice for one that was offered: the verb that is given the answers refuses what was not."""
        for field in (self.kind, self.handler, self.outcome, self.route, self.way, self.basis):
            field.choices = [(field.data or "", "")]

    def answers(self) -> Answers:
        """What was answered, as the verb takes it."""
        given = [field for field in self if field.name in Answers.__dataclass_fields__]
        days = {field.name: field.data for field in given if isinstance(field, Day)}
        return Answers(**{field.name: field.data or "" for field in given if field.name not in days} | days)


def labels(move: Move) -> Mapping[str, str]:
    """What the fields of a step are called, where its purpose says more than their names."""
    if move.triages:
        return {"reason": "If you call it less than the sender did, or take it away from somebody: why?"}
    if Ask.QUESTION in move.asks:
        return {"reason": "Why do you need to know? The sender reads this too"}
    if move.extends:
        return {"reason": "Why does it take longer? The sender reads this", "until": "By when do you answer now?"}
    if move.outcome is Outcome.WITHDRAWN:
        return {"reason": "What did they say, and how did they tell us? The sender reads this"}
    if move.routes:
        return {"answer": "Why is it for them, and not for us?"}
    if move.outcome is not None:
        return {"answer": "What have we done to put it right?"}
    return {}


def kind_words(kinds: list[str]) -> dict[str, str]:
    """Kinds of case as a list of answers."""
    return {kind.value: words[:1].upper() + words[1:] for kind, words in KINDS.items() if kind.value in kinds}


def outcome_words(outcomes: list[Outcome]) -> dict[str, str]:
    """Outcomes as a list of answers."""
    return {outcome.value: OUTCOMES[outcome] for outcome in outcomes}
