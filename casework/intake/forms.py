"""What is asked when one of us writes down what reached the council by telephone, at the counter or on paper."""

from collections.abc import Sequence
from datetime import date, datetime, time

from wtforms import HiddenField

from casework.cases.model import Whom
from casework.cases.representing.actions import ANONYMOUS
from casework.cases.writing import KINDS, who_sees
from casework.clock import LONDON, When
from casework.fields import Choice, Choices, Day, Form, Line, Needed, Optional, Words, email_shape, phone_shape
from casework.intake.actions import AboutWhom, Behalf, Incoming, Sender
from casework.people.model import ReachBy
from casework.policy.authority import Basis
from casework.policy.words import Channel, Kind, Mode

TOKEN_CAP, WORDS_CAP = 64, 20_000
PERSON, YES = "person:", "yes"

CHANNELS = {
    Channel.TELEPHONE: "Telephone",
    Channel.VISIT: "A visit, or at the counter",
    Channel.LETTER: "Letter",
    Channel.EMAIL: "E-mail",
    Channel.VOICEMAIL: "Voicemail",
    Channel.SOCIAL_MEDIA: "Social media",
}
MODES = {
    Mode.NAMED: "They gave their name",
    Mode.CONFIDENTIAL: "They gave their name in confidence",
    Mode.ANONYMOUS: "They did not say who they are",
}
WAYS = {
    ReachBy.EMAIL: "By e-mail",
    ReachBy.POST: "By post",
    ReachBy.TELEPHONE: "By telephone",
    ReachBy.TRACKING: "They look at the website with their receipt",
}


class Contact(Form):
    """One contact, as whoever took it writes it down."""

    token = HiddenField()
    harm = Choice(
        "Is anybody at risk of harm?",
        [Needed("Choose yes or no")],
        choices=[(YES, "Yes: the safeguarding lead is told at once"), ("no", "No")],
    )
    channel = Choice(
        "How did it reach us?",
        [Needed("Choose how it reached us")],
        choices=[(each.value, words) for each, words in CHANNELS.items()],
    )
    day = Day("When?", [Needed("Write the day it reached us")])
    clock = Line("At what time, if you know", [Optional()], cap=5, description="For example 14:30")
    taken_by = Line("Who took it", [Needed("Write who took it")], cap=120)
    called = Choice("What do they call it?", [Needed("Choose what they call it")])
    words = Words("What they said, in their own words", [Needed("Write what they said")], cap=WORDS_CAP)
    wanted = Words("What would put it right for them, if they said", cap=4000)
    about = Choices("Who or what is it about?", [Needed("Choose who or what it is about")])
    service = Line("Which service or place, if it is about one", cap=200)
    mode = Choice(
        "Who wrote or spoke?",
        [Needed("Choose whether they said who they are")],
        choices=[(mode.value, words) for mode, words in MODES.items()],
        hints={mode.value: who_sees(mode) for mode in (Mode.NAMED, Mode.CONFIDENTIAL)},
    )
    name = Line("Their name", cap=200)
    organisation = Line("Their organisation, if they speak for one", cap=200)
    reach_by = Choice(
        "How would they like to hear from us?",
        choices=[(each.value, words) for each, words in WAYS.items()],
    )
    email = Line("E-mail address", [Optional(), email_shape], cap=254)
    telephone = Line("Telephone number", [Optional(), phone_shape], cap=40)
    address = Words("Postal address", cap=500)
    adjustments = Words("Anything they need so that they can deal with us", cap=2000)

    behalf = Choices("Do they speak for somebody else?", choices=[(YES, "Yes: for the person named here")])
    represented = Line("The name of that person", cap=200)
    basis = Choice("By what may they, as they say?", choices=[(each.value, each.called) for each in Basis])

    def offer(self, kinds: Sequence[Kind], people: Sequence[tuple[str, str]]) -> None:
        """Offer the kinds the policy has, and each of us by name."""
        self.called.choices = [(kind.value, KINDS[kind][:1].upper() + KINDS[kind][1:]) for kind in kinds]
        self.about.choices = [
            (Whom.SERVICE.value, "A service or place"),
            (Whom.COUNCIL.value, "The council as a whole, or a decision or policy of it"),
            (Whom.UNKNOWN.value, "Somebody who works for the council, they do not know who"),
            *((PERSON + ref, words) for ref, words in people),
        ]

    def validate(self, extra_validators: object = None) -> bool:
        """Also: a name unless they gave none, a way to reach them that they gave, and a time that is one."""
        good = super().validate(extra_validators)
        asked = (self._no_name(), self._no_way(), self._no_time(), self._no_behalf())
        wrong = [each for each in asked if each]
        for field, sentence in wrong:
            self.blame(field, sentence)
        return good and not wrong

    def _no_name(self) -> tuple[str, str] | None:
        if self.mode.data in (Mode.NAMED, Mode.CONFIDENTIAL) and not self.name.data:
            return "name", "Write their name, or say that they did not give one"
        return None

    def _no_way(self) -> tuple[str, str] | None:
        """A way of reaching them needs what it goes to."""
        needs = {
            ReachBy.EMAIL: ("email", "Write their e-mail address: it is how they want to hear from us"),
            ReachBy.POST: ("address", "Write their postal address: it is how they want to hear from us"),
            ReachBy.TELEPHONE: ("telephone", "Write their telephone number: it is how they want to hear from us"),
        }
        if self.mode.data not in (Mode.NAMED, Mode.CONFIDENTIAL):
            return None
        if not self.reach_by.data:
            return "reach_by", "Choose how they would like to hear from us"
        lacking = needs.get(ReachBy(self.reach_by.data)) if self.reach_by.data in set(ReachBy) else None
        return lacking if lacking and not self[lacking[0]].data else None

    def _no_behalf(self) -> tuple[str, str] | None:
        if not self.behalf.data:
            return None
        if self.mode.data == Mode.ANONYMOUS:
            return "behalf", ANONYMOUS
        if not self.represented.data:
            return "represented", "Write the name of the person they speak for"
        return None if self.basis.data else ("basis", "Choose by what they say that they may")

    def _no_time(self) -> tuple[str, str] | None:
        try:
            self.happened()
        except ValueError:
            return "clock", "Write the time like 14:30, or leave it empty"
        return None

    def happened(self) -> When | None:
        """When it was, in London; a day alone where the time is not known. ValueError for what is no time."""
        if self.day.data is None:
            return None
        if not self.clock.data:
            return When.on(self.day.data)
        return When.at(datetime.combine(self.day.data, time.fromisoformat(self.clock.data), LONDON))

    def limit(self, today: date) -> None:
        """No day that has not come."""
        self.day.latest = today

    def incoming(self, from_before: str = "") -> Incoming:
        """The contact as `receive` takes it."""
        return Incoming(
            called=Kind(self.called.data),
            words=self.words.data or "",
            channel=Channel(self.channel.data),
            sender=self.sender(),
            token=self.token.data or "",
            about=tuple(self._about(each) for each in self.about.data or ()),
            wanted=self.wanted.data or "",
            urgent=self.harm.data == YES,
            taken_by=self.taken_by.data or "",
            happened=self.happened(),
            behalf=Behalf(self.represented.data or "", Basis(self.basis.data)) if self.behalf.data else None,
            from_before=from_before,
        )

    def sender(self) -> Sender:
        """Who it came from; of somebody anonymous nothing else is taken, whatever stands in the form."""
        mode = Mode(self.mode.data)
        if mode is Mode.ANONYMOUS:
            return Sender(mode)
        texts = ("name", "organisation", "email", "telephone", "address", "adjustments")
        return Sender(mode, reach_by=ReachBy(self.reach_by.data), **{each: self[each].data or "" for each in texts})

    def _about(self, chosen: str) -> AboutWhom:
        words = dict(self.about.choices)[chosen]
        if chosen.startswith(PERSON):
            return AboutWhom(Whom.PERSON, chosen.removeprefix(PERSON), words)
        named = (self.service.data or "") if chosen == Whom.SERVICE.value else ""
        return AboutWhom(Whom(chosen), None, named or words)


class FromBefore(Contact):
    """A case from before this program, with its true dates."""

    reason = Words("Why is it entered now, and what exists on paper?", [Needed("Say why and what exists")], cap=2000)


class Split(Form):
    """Make a part of a message a case of its own."""

    kind = Choice("What is this part?", [Needed("Choose what this part is")])
    words = Words("The words that belong to this part", [Needed("Copy the words that belong to this part")], cap=20_000)


class WrittenDown(Form):
    """The token of a form whose receipt has been handed over."""

    token = HiddenField()
