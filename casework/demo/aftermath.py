"""What the demonstration's council does about what it was told: remedies, lessons, praise passed on, cases linked."""

from collections.abc import Mapping
from datetime import timedelta

from casework.cases.model import Case, LinkKind
from casework.clock import When
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Kind, Promised
from casework.complaints.links import actions as links
from casework.complaints.model import Lesson, Remedy
from casework.complaints.praise import actions as praise
from casework.complaints.published import actions as publishing
from casework.complaints.queries import whole
from casework.db import db
from casework.demo.cast import Cast

DOING: tuple[tuple[str, Kind, str, int], ...] = (
    # whose matter, what, by how many days from now
    ("Yvonne Clarke", Remedy, "We will hang a gate that shuts by itself.", 2),
    ("Yvonne Clarke", Lesson, "Every play area is looked at on Mondays, and the list is signed.", 20),
    ("Duncan Reid", Remedy, "We will say sorry in the newsletter.", 9),
    ("Beatrice Long", Lesson, "We sow the wild flowers again, and keep the strip by the school for them.", 60),
)
PUBLISHED = (
    ("Duncan Reid", "Two of us read every leaflet before it is printed.",
     "The leaflet said one time, and the fireworks began at another.",
     "Two people now read every leaflet before it goes to the printer."),
    ("Ivy Sutton", "The agenda goes on the notice board as well.",
     "Not everybody reads the agenda on a screen.", "It now hangs on the notice board too, three days before."),
)  # fmt: skip
KIND = ("Mabel Stone", "ben", "Your Mr Holt walked me home with my shopping when the bus did not come.")
SAME_MATTER = (("Edith Wren", "Roy Cutler"), ("Marjorie Tate", "Colin Webb"))


def follow_up(refs: Mapping[str, str], people: Cast, now: When) -> None:
    """Do what follows from some of the matters, each by the name of whoever wrote; `refs` are their cases."""
    ada, ben = people.ada, people.ben
    for name, kind, what, days in DOING:
        doing.promise(kind, refs[name], Promised(what, ben.id, now.day + timedelta(days=days)), ada, now)
    for name, what, said, did in PUBLISHED:
        doing.promise(Lesson, refs[name], Promised(what, ada.id, now.day), ada, now)
        lesson = whole(_case(refs[name])).lessons[-1].ref
        publishing.publish(refs[name], lesson, said, did, ada, now)
        doing.done(Lesson, refs[name], lesson, now.day, "Agreed at the weekly meeting of staff.", ada, now)
    name, who, words = KIND
    praise.pass_on(refs[name], people.named(who).id, words, False, ada, now)
    for one, other in SAME_MATTER:
        links.link(refs[one], _case(refs[other]).reference, LinkKind.SAME_MATTER, ada, now)


def _case(ref: str) -> Case:
    found = db.session.get(Case, ref)
    assert found is not None
    return found
