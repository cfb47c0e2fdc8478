"""The questions of the public form: one form each, whose fields keep what was typed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wtforms import Field, HiddenField, MultipleFileField

from casework.cases.model import Whom
from casework.cases.writing import who_sees
from casework.fields import Choice, Choices, Form, Line, Needed, Words, email_shape, phone_shape
from casework.people.model import ReachBy
from casework.policy.authority import Basis
from casework.policy.shape import Anonymous
from casework.policy.words import Kind, Mode
from casework.resident.telling.journey import YES, Step

WORDS_CAP, NEEDS_CAP = 20_000, 2_000


class Harm(Form):
    """Is somebody in danger?"""

    harm = Choice(
        "Is anybody at risk of harm?",
        [Needed("Choose yes or no")],
        choices=[(YES, "Yes"), ("no", "No")],
        description="Somebody who is being hurt, neglected or threatened, or may be. It can be you.",
    )


class What(Form):
    """What is it?"""

    what = Choice(
        "What would you like to send us?",
        [Needed("Choose what you would like to send us")],
        choices=[
            (Kind.COMPLIMENT.value, "A compliment"),
            (Kind.COMMENT.value, "A comment"),
            (Kind.ENQUIRY.value, "A question or a request"),
            (Kind.COMPLAINT.value, "A complaint"),
            (Kind.DATA_PROTECTION_COMPLAINT.value, "A complaint about how you used my personal information"),
        ],
        hints={
            Kind.COMPLIMENT: "Somebody or something was good",
            Kind.COMMENT: "Your opinion, or an idea",
            Kind.ENQUIRY: "Also when you want to see information we hold, about you or about anything else",
            Kind.COMPLAINT: "Something went wrong, was done badly, or was not done at all",
            Kind.DATA_PROTECTION_COMPLAINT: "For example: it was lost, wrong, or given to somebody",
        },
    )


ASKED = {
    Kind.COMPLIMENT: ("What was good?", "Tell us what you liked"),
    Kind.COMMENT: ("What would you like to say?", "Write what you would like to say"),
    Kind.ENQUIRY: ("What would you like to ask?", "Write what you would like to ask"),
    Kind.COMPLAINT: ("What happened?", "Write what happened"),
    Kind.DATA_PROTECTION_COMPLAINT: ("What happened to your information?", "Write what happened"),
}


class Happened(Form):
    """What happened?"""

    words = Words(
        "What happened?",
        [Needed("Write what happened")],
        cap=WORDS_CAP,
        description="Your own words are best. When and where was it? You have room for about 3,500 words.",
    )


class AboutWhat(Form):
    """Who or what is it about?"""

    about = Choices("Who or what is it about?", [Needed("Choose who or what it is about")])
    service = Line("Which service, if it is about one?", description="For example: cemetery, allotments, play areas")


class Wanted(Form):
    """What would put it right?"""

    wanted = Words(
        "What would put it right?",
        cap=WORDS_CAP,
        description="If you do not know, leave this empty and continue.",
    )


class Reach(Form):
    """How much of yourself do you tell us?"""

    mode = Choice("How shall we reach you?", [Needed("Choose how we shall reach you")])


class Contact(Form):
    """Who are you, and how do our letters reach you?"""

    name = Line("Your name", [Needed("Write your name")])
    organisation = Line("Your organisation, if you write for one")
    email = Line("E-mail address", [email_shape])
    telephone = Line("Telephone number", [phone_shape], cap=40)
    address = Words("Postal address", cap=500)
    reach_by = Choice(
        "How would you like to hear from us?",
        [Needed("Choose how you would like to hear from us")],
        choices=[
            (ReachBy.EMAIL.value, "By e-mail"),
            (ReachBy.POST.value, "By post"),
            (ReachBy.TELEPHONE.value, "By telephone"),
            (ReachBy.TRACKING.value, "I will come back to this website and look"),
        ],
    )
    behalf = Choices(
        "Do you write for somebody else?",
        choices=[(YES, "Yes, I write for another person")],
        description="For example for your mother, for a child, or for somebody who votes for you. If you write for "
        "yourself, leave this empty.",
    )

    def validate(self, extra_validators: dict[str, Sequence[object]] | None = None) -> bool:
        """Also: the way chosen must be one they gave, and there must be one at all."""
        good = super().validate(extra_validators)
        missing = self._missing()
        if missing is not None:
            self.blame(*missing)
        return bool(good and missing is None)

    def _missing(self) -> tuple[str, str] | None:
        ways = {
            ReachBy.EMAIL: ("email", "Write your e-mail address, or choose another way to hear from us"),
            ReachBy.POST: ("address", "Write your postal address, or choose another way to hear from us"),
            ReachBy.TELEPHONE: ("telephone", "Write your telephone number, or choose another way to hear from us"),
        }
        chosen = ways.get(self.reach_by.data)
        if chosen and not self[chosen[0]].data:
            return chosen
        if not any(self[name].data for name, _ in ways.values()):
            return "email", "Write an e-mail address, a telephone number or a postal address: one is enough"
        return None


class OnBehalf(Form):
    """For whom do you write?"""

    represented = Line("The name of the person you write for", [Needed("Write the name of the person you write for")])
    basis = Choice(
        "By what may you speak for them?",
        [Needed("Choose by what you may speak for them")],
        choices=[(each.value, each.words) for each in Basis],
    )


class Needs(Form):
    """What do you need from us?"""

    adjustments = Words(
        "Do you need anything from us to make this easier?",
        cap=NEEDS_CAP,
        description="For example: large print, a telephone call instead of a letter, more time, somebody to help "
        "you or to speak for you. If not, leave this empty and continue.",
    )


class GoOn(Form):
    """A page to read, with a button."""


class Check(Form):
    """Send it. `seen` is the fingerprint of the answers that were on the page."""

    token = HiddenField()
    seen = HiddenField()
    files = MultipleFileField("Add files, if you have any")


class WrittenDown(Form):
    """The word asked back."""

    token = HiddenField()
    word = Line("Word", cap=100)


FORMS: dict[Step, type[Form]] = {
    Step.HARM: Harm,
    Step.WHAT: What,
    Step.HAPPENED: Happened,
    Step.ABOUT: AboutWhat,
    Step.WANTED: Wanted,
    Step.REACH: Reach,
    Step.CONTACT: Contact,
    Step.BEHALF: OnBehalf,
    Step.NEEDS: Needs,
    Step.PRIVACY: GoOn,
    Step.ONE_ANOTHER: GoOn,
}


def ask_in_words(form: Form, kind: Kind | None) -> None:
    """Put a question in the words of what is being sent: nothing need be wrong for a comment or a compliment."""
    if isinstance(form, Happened):
        form.words.label.text, sentence = ASKED[kind or Kind.COMPLAINT]
        form.words.validators = [Needed(sentence)]
    elif isinstance(form, Wanted) and kind in (Kind.COMMENT, Kind.ENQUIRY):
        form.wanted.label.text = "What would you like us to do?"


def offer_people(form: AboutWhat, people: Sequence[tuple[str, str]]) -> None:
    """The answers to *who or what is it about*, our people by name among them."""
    form.about.choices = [
        *people,
        (Whom.UNKNOWN.value, "Somebody who works for the council, I do not know who"),
        (Whom.SERVICE.value, "A service"),
        (Whom.COUNCIL.value, "The council as a whole, or a decision it made"),
    ]


def offer_ways(form: Contact, mails: bool) -> None:
    """How somebody may hear from us; by e-mail only where mail can go."""
    form.reach_by.choices = [way for way in form.reach_by.choices if mails or way[0] != ReachBy.EMAIL]


def offer_modes(form: Reach, anonymous: Anonymous) -> None:
    """The three ways to write, each with who will see what; anonymous only where the council takes it."""
    offered = [(Mode.NAMED.value, "With my name"), (Mode.CONFIDENTIAL.value, "In confidence")]
    if anonymous.accepted:
        offered.append((Mode.ANONYMOUS.value, "Anonymously"))
    form.mode.choices = offered
    form.mode.hints = {
        Mode.NAMED.value: f"For yourself or for an organisation. {who_sees(Mode.NAMED)}",
        Mode.CONFIDENTIAL.value: f"{who_sees(Mode.CONFIDENTIAL)} Only a court or the law could make us tell others.",
        Mode.ANONYMOUS.value: f"We do not ask who you are. {anonymous.limits} Nobody can get lost words back."
        + (" Nobody here sees it before tomorrow." if anonymous.held else ""),
    }


LABELS = {
    "harm": "Anybody at risk of harm",
    "what": "What it is",
    "about": "About",
    "service": "Service",
    "mode": "Who you are",
    "name": "Name",
    "organisation": "Organisation",
    "reach_by": "How to reach you",
    "behalf": "Written for somebody else",
    "represented": "Written for",
    "basis": "Why you may speak for them",
    "adjustments": "What you need from us",
}
"""What *check your answers* calls an answer, where the question itself is too long."""
ALONE = {"wanted", "adjustments"}
"""Answers that may be empty and still are a page of their own."""


def told(form: Form, answer: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """One page's answers as (question, answer) in words, without fields of many that were left empty."""
    for field in form:
        if field.name not in answer:
            continue
        text = in_words(field, answer[field.name])
        if text or field.name in ALONE:
            yield LABELS.get(field.name, field.label.text), text or "Nothing written"


def in_words(field: Field, said: Any) -> str:
    """An answer as the page that asked for it worded it."""
    if not isinstance(field, Choice):
        return said or ""
    words = dict(field.choices)
    return "\n".join(words.get(one, "") for one in (said if isinstance(said, list) else [said]))
