"""The forms of a complaint's points and findings."""

from collections.abc import Iterable, Mapping

from wtforms import IntegerField
from wtforms.widgets import HiddenInput

from casework.complaints.model import Finding
from casework.errors import Invalid, Refused
from casework.fields import Choice, Choices, Day, Form, Line, Needed, Pick, Words
from casework.policy.findings import FINDINGS
from casework.policy.reasons import Found
from casework.policy.words import Outcome

DRAFT_CAP = 40_000
FAULT = "fault"
FINDING_LABELS = {
    Outcome.UPHELD: "Upheld: we got it wrong",
    Outcome.PARTLY_UPHELD: "Partly upheld",
    Outcome.NOT_UPHELD: "Not upheld",
    Outcome.RESOLVED_INFORMALLY: "Put right informally, and the sender agrees",
    Outcome.WITHDRAWN: "Withdrawn by the sender",
    Outcome.OUT_OF_SCOPE: "Not for this council to decide",
    Outcome.OUT_OF_TIME: "Too long ago to look into",
    Outcome.UNABLE_TO_DETERMINE: "We could not find out",
}
_OUTCOMES = [("", "Not decided yet"), *((each.value, FINDING_LABELS[each]) for each in FINDINGS)]
NOBODY = ("", "Nobody in particular")


def beside(form: Form, error: Refused, field: str) -> None:
    """Say beside a field what a verb refused: the one it names, or else this one."""
    form.blame(error.field if isinstance(error, Invalid) and error.field in form else field, error.sentence)


class Points(Form):
    """What a complaint says, one point or several."""

    words = Words("What they say, point by point", [Needed("Write down at least one point")], cap=DRAFT_CAP)
    about = Pick("Whom are these points about?")

    def offer(self, abouts: Mapping[str, str]) -> None:
        """Let these be chosen as those it is about."""
        self.about.choices = [NOBODY, *abouts.items()]

    def texts(self) -> list[str]:
        """Each point: an empty line parts them."""
        parts = (self.words.data or "").replace("\n \n", "\n\n").split("\n\n")
        return [part.strip() for part in parts if part.strip()]


class ChangePoint(Points):
    """One point in other words."""

    words = Words("The point", [Needed("Write what the point is")])
    about = Pick("Whom is it about?")


class EndPoint(Form):
    """Why nothing is to be found on a point."""

    end = Choice(
        "Why does it end?",
        [Needed("Choose why it ends")],
        choices=[
            ("withdrawn", "The sender takes this point back"),
            ("mistaken", "They never made this point, or it stands in another"),
        ],
        hints={"withdrawn": "They can make it again at any time. The answer says that they took it back."},
    )
    because = Words("Say why, in a sentence or two", [Needed("Say why")], cap=2_000)


class KnownOn(Form):
    """When the matter became known to whoever complains of it."""

    known_on = Day("The day it became known to them", [Needed("Give the day it became known to them")])
    known_from = Line("How we know", [Needed("Say how we know: the sender’s words, or a paper")], cap=500)


class Findings(Form):
    """What was found on each point; one set of fields a point is added by `findings_form`."""

    story = IntegerField(widget=HiddenInput())

    def found(self, refs: Iterable[str]) -> dict[str, Found]:
        """What somebody would find on each point of which something is said."""
        said = {ref: self._found(ref) for ref in refs}
        return {ref: each for ref, each in said.items() if each != Found(None)}

    def _found(self, ref: str) -> Found:
        chosen = self[f"outcome_{ref}"].data
        return Found(
            outcome=Outcome(chosen) if chosen else None,
            reasons=(self[f"reasons_{ref}"].data or "").strip(),
            fault=FAULT in (self[f"fault_{ref}"].data or []),
            wrong=(self[f"wrong_{ref}"].data or "").strip(),
            discretion=(self[f"discretion_{ref}"].data or "").strip(),
        )


def findings_form(refs: Iterable[str]) -> type[Findings]:
    """The form with a set of fields for each of these points."""
    fields: dict[str, object] = {}
    for ref in refs:
        fields[f"outcome_{ref}"] = Pick("What do you find?", choices=_OUTCOMES)
        fields[f"reasons_{ref}"] = Words("The reasons", description="The sender reads them in the answer.")
        fields[f"fault_{ref}"] = Choices("Fault", choices=[(FAULT, "We were at fault")])
        fields[f"wrong_{ref}"] = Words(
            "What we got wrong, in the council’s voice",
            cap=4_000,
            description="Such as: We did not ring you back. The letter adds that it was our fault and we are sorry.",
        )
        fields[f"discretion_{ref}"] = Words("Why it is looked at although it is old, or is not", cap=4_000)
    return type("FindingsOfCase", (Findings,), fields)


def as_recorded(findings: Mapping[str, Finding]) -> dict[str, object]:
    """The fields as they were recorded, by the ref of the point."""
    filled: dict[str, object] = {}
    for ref, each in findings.items():
        filled |= {
            f"outcome_{ref}": each.outcome.value,
            f"reasons_{ref}": each.reasons,
            f"fault_{ref}": [FAULT] if each.fault else [],
            f"wrong_{ref}": each.wrong,
            f"discretion_{ref}": each.discretion,
        }
    return filled
