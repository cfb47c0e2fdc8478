"""Form fields that keep what was typed, cap it before anything else, and say plainly what is wrong with it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from flask import request
from flask_wtf import FlaskForm
from werkzeug.datastructures import CombinedMultiDict, MultiDict
from wtforms import Field, FileField, StringField, TextAreaField
from wtforms.validators import StopValidation, ValidationError

from casework.letters.mail import BadAddress, address

SUBMITTED = frozenset({"POST", "PUT", "PATCH", "DELETE"})
LINE_CAP, TEXT_CAP = 200, 10_000
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
BLANKS = re.compile("[\t\n]+")
DIGITS = re.compile("[0-9]{1,4}", re.ASCII)
PHONE = re.compile(r"\+?[0-9 ()-]{7,25}", re.ASCII)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Problem(NamedTuple):
    """One thing wrong with a form: what it is, and the id of the input to go to."""

    text: str
    target: str


class Form(FlaskForm):
    """A form of ours; `problems()` is what its error summary shows, in the order of the page."""

    class Meta(FlaskForm.Meta):
        """Where a form's answers come from."""

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """What a page sends: text for fields of text, files for fields of files; nothing of any other shape."""
            if formdata is None or hasattr(formdata, "getlist"):
                return formdata
            if request.method not in SUBMITTED:
                return None
            files = [(name, each) for name, each in request.files.items(multi=True) if takes_files(form, name)]
            return CombinedMultiDict((MultiDict(files), request.form))

    def problems(self) -> list[Problem]:
        """Every error once, each with the id of the first input it is about."""
        return [Problem(text, target_of(field)) for field in self for text in self.errors_of(field)]

    def errors_of(self, field: Field) -> list[str]:
        """The sentences about one field; none for a hidden token, which has a page of its own."""
        return [str(text) for text in field.errors] if field.type != "CSRFTokenField" else []

    def blame(self, name: str, sentence: str) -> None:
        """Say beside a field what was refused by somebody who knows more than the form."""
        field = self[name]
        field.errors = [*field.errors, sentence]


def takes_files(form: Any, name: str) -> bool:
    """Whether a form has a field of that name for files."""
    return name in form and isinstance(form[name], FileField)


def target_of(field: Field) -> str:
    """Id of the input an error link must go to: the wrong part of a date, the first of several choices."""
    return str(getattr(field, "wrong_id", field.id))


# Text


class Plain:
    """Text as it was typed, without what nobody can see: mix into a WTForms text field.

    Longer than `cap` characters: refused, kept. Control characters and marks that turn the direction of writing:
    taken out and refused once, so that sending the same page again passes. Newlines become one kind.
    """

    cap: int
    one_line: bool
    data: str | None
    label: Any
    process_errors: list[str]

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Take what was sent; ValueError carries the sentence to show."""
        if not valuelist:
            return
        raw = valuelist[0].replace("\r\n", "\n").replace("\r", "\n")
        if len(raw.strip()) > self.cap:
            self.data = raw
            raise ValueError(too_long(self.cap, len(raw.strip())))
        self.data, hidden = cleaned(raw)
        if self.one_line:
            self.data = BLANKS.sub(" ", self.data)
        if hidden:
            raise ValueError(HIDDEN)


class Line(Plain, StringField):
    """One line of text."""

    one_line = True

    def __init__(self, label: str, validators: Sequence[Any] = (), *, cap: int = LINE_CAP, **rest: Any) -> None:
        self.cap = cap
        super().__init__(label, validators, **rest)


class Words(Plain, TextAreaField):
    """Several lines of text."""

    one_line = False

    def __init__(self, label: str, validators: Sequence[Any] = (), *, cap: int = TEXT_CAP, **rest: Any) -> None:
        self.cap = cap
        super().__init__(label, validators, **rest)


HIDDEN = (
    "There were hidden characters in this text, often left by copying. We have taken them out. "
    "Check that it still says what you mean, then continue."
)


def too_long(cap: int, length: int) -> str:
    """The sentence for text beyond its limit, both in characters."""
    return f"This can be at most {cap:,} characters, and it is {length:,}. Nothing has been cut off: please shorten it."


def cleaned(text: str) -> tuple[str, bool]:
    """The text without hidden characters and surrounding space, and whether there were any hidden."""
    clean = DIRECTION.sub("", CONTROL.sub("", text))
    return clean.strip(), clean != text


# Validators


class Needed:
    """Refuses an empty answer with a sentence that says what to do, such as `Write what happened`."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self.field_flags: dict[str, Any] = {}

    def __call__(self, form: Any, field: Field) -> None:
        empty = not field.data or (isinstance(field.data, str) and not field.data.strip())
        if empty and not field.process_errors:
            field.errors = []
            raise StopValidation(self.sentence)


class Optional:
    """Lets an empty answer pass without asking the validators after it."""

    def __init__(self) -> None:
        self.field_flags: dict[str, Any] = {}

    def __call__(self, form: Any, field: Field) -> None:
        if not field.data and not field.process_errors:
            raise StopValidation()


def is_email(text: str) -> bool:
    """Whether our mail takes it for an address: shape only, nothing is looked up."""
    try:
        return bool(address(text))
    except BadAddress:
        return False


def email_shape(form: Any, field: Field) -> None:
    """Refuses what cannot be an e-mail address."""
    if field.data and not is_email(field.data):
        raise ValidationError("Write an e-mail address in full, like name@example.org")


def phone_shape(form: Any, field: Field) -> None:
    """Refuses what cannot be a telephone number; spaces, brackets and a leading plus are welcome."""
    if field.data and not PHONE.fullmatch(field.data):
        raise ValidationError("Write a telephone number in digits, like 01462 730064")


# Choices


class Choice(Field):
    """One of a few answers, as radio buttons; what was not offered is refused in a sentence.

    `choices` are pairs of value and label, and may be set on the bound field; `hints` are by value.
    """

    refusal = "Choose one of the answers shown"
    data: Any

    def __init__(self, label: str, validators: Sequence[Any] = (), *, choices: Iterable[tuple[str, str]] = (),
                 hints: Mapping[str, str] | None = None, **rest: Any) -> None:  # fmt: skip
        self.choices = list(choices)
        self.hints = dict(hints or {})
        super().__init__(label, validators, **rest)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Take the answer that was sent, or None."""
        self.data = valuelist[0] if valuelist else None

    def pre_validate(self, form: Any) -> None:
        """Refuse an answer that was not offered; no answer at all is for `Needed` to refuse."""
        answers = self.data if isinstance(self.data, list) else [self.data]
        if any(one and one not in {value for value, _ in self.choices} for one in answers):
            raise StopValidation(self.refusal)


class Pick(Choice):
    """One of many answers, as a drop-down list."""


class Choices(Choice):
    """Any number of a few answers, as checkboxes; `data` is a list."""

    refusal = "Choose only from the answers shown"

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Take the answers that were sent, each once; an empty one is none."""
        self.data = list(dict.fromkeys(filter(None, valuelist)))


# Dates


class Day(Field):
    """A date typed in three boxes, each with a name of its own: `when-day`, `when-month`, `when-year`.

    `data` is a `date` or None; `typed` is what stood in the boxes; `wrong` names the boxes at fault. Set `earliest`
    and `latest` on the bound field to limit it.
    """

    parts = ("day", "month", "year")

    def __init__(self, label: str, validators: Sequence[Any] = (), **rest: Any) -> None:
        self.typed: dict[str, str] = dict.fromkeys(self.parts, "")
        self.wrong: tuple[str, ...] = ()
        self.earliest: date | None = None
        self.latest: date | None = None
        super().__init__(label, validators, **rest)

    @property
    def wrong_id(self) -> str:
        """Id of the box an error link goes to."""
        return f"{self.id}-{self.wrong[0] if self.wrong else self.parts[0]}"

    def process(self, formdata: Any, data: Any = None, extra_filters: Any = None) -> None:
        """Read the three boxes, or show a date we already have."""
        self.process_errors: list[str] = []
        self.data: date | None = None
        self.wrong = ()
        sent = formdata is not None and any(f"{self.name}-{part}" in formdata for part in self.parts)
        if not sent:
            self.show(data if data is not None and not callable(data) else self.default_day())
            return
        self.typed = {part: formdata.get(f"{self.name}-{part}", "").strip()[:20] for part in self.parts}
        if any(self.typed.values()):
            self.read()

    def default_day(self) -> date | None:
        """The day the field starts with, if it has one."""
        found = self.default() if callable(self.default) else self.default
        return found if isinstance(found, date) else None

    def show(self, when: Any) -> None:
        """Fill the boxes from a date."""
        if isinstance(when, date):
            self.data = when
            self.typed = {"day": str(when.day), "month": str(when.month), "year": str(when.year)}

    def read(self) -> None:
        """Make a date of what was typed, or say which box is wrong and why."""
        missing = tuple(part for part in self.parts if not self.typed[part])
        if missing:
            self.blame(missing, f"The date must include a {' and a '.join(missing)}")
            return
        numbers = {part: number(self.typed[part], part) for part in self.parts}
        odd = tuple(part for part in self.parts if numbers[part] is None)
        if odd:
            self.blame(odd, f"The {' and the '.join(odd)} must be written in digits, like 27 3 2026")
        elif len(self.typed["year"]) != 4:
            self.blame(("year",), "The year must have four digits")
        else:
            self.make(numbers)

    def make(self, numbers: Mapping[str, int | None]) -> None:
        """The date itself, or the sentence that there is no such day."""
        try:
            self.data = date(numbers["year"] or 0, numbers["month"] or 0, numbers["day"] or 0)
        except (ValueError, OverflowError):
            month = numbers["month"] or 0
            self.blame(("day",) if 1 <= month <= 12 else ("month",), "There is no such day in the calendar")

    def blame(self, parts: tuple[str, ...], sentence: str) -> None:
        """Record an error and the boxes it is about."""
        self.wrong = parts
        self.process_errors.append(sentence)

    def pre_validate(self, form: Any) -> None:
        """Refuse a day outside the limits."""
        if self.data and self.earliest and self.data < self.earliest:
            raise StopValidation(f"The date must be {spelled(self.earliest)} or later")
        if self.data and self.latest and self.data > self.latest:
            raise StopValidation(f"The date must be {spelled(self.latest)} or earlier")


def number(text: str, part: str) -> int | None:
    """A part of a date as a number: one to four plain digits, or for a month its English name."""
    if DIGITS.fullmatch(text):
        return int(text)
    short = text[:3].lower()
    return MONTHS.index(short) + 1 if part == "month" and text.isascii() and short in MONTHS else None


def spelled(when: date) -> str:
    """`27 March 2026`."""
    return f"{when.day} {when:%B %Y}"
