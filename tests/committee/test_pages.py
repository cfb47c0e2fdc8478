"""The pages of meetings: prepared in minutes, run from one page, read by members, and as cheap for many as for few."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.clock import When
from casework.committee import papers, queries, sitting, voting
from casework.committee.model import Meeting, Paper, Resolution, Summons
from casework.db import db
from casework.policy.meetings import STEPS, Order
from casework.policy.words import Tie
from casework.staff.model import Reading
from casework.staff.ties import tie
from casework.trail import act
from tests import cast
from tests.cases.test_budget import counted
from tests.committee.chamber import EVENING, MOTION, NEXT_DAY, POSTED, Chamber, chamber
from tests.town import MONDAY, later

MEETINGS, MEETING, ITEM, PAPER = 6, 12, 12, 12
"""How many statements each page may ask."""


@dataclass
class House:
    """A chamber with browsers before it, and a clock that stands where a test puts it."""

    app: Flask
    room: Chamber
    sets: Callable[[When], None]

    def browser(self, who: str) -> FlaskClient:
        """Somebody of the cast, signed in."""
        return cast.sign_in(self.app.test_client(), self.room.town.refs[who])

    def get(self, who: str, path: str) -> str:
        """A page as somebody sees it."""
        answer = self.browser(who).get(path, buffered=True)
        assert answer.status_code == 200, (path, answer.status_code, unescape(answer.text)[-1500:])
        return unescape(answer.text)

    def post(self, who: str, path: str, taken: int = 303, **data: object) -> str:
        """Send a form; gives the page that comes of it, or the address it leads to."""
        answer = cast.post(self.browser(who), path, data)
        assert answer.status_code == taken, (path, answer.status_code, problems(unescape(answer.text)))
        return unescape(answer.text) if taken != 303 else answer.headers["Location"]


def problems(text: str) -> list[str]:
    """What a page says is wrong."""
    return re.findall(r"<li>\s*<a href=\"#[^>]*>([^<]*)", text) or [text[-800:]]


@pytest.fixture
def house(app: Flask, monkeypatch: pytest.MonkeyPatch) -> House:
    def sets(when: When) -> None:
        monkeypatch.setattr(clock, "now", lambda: when.instant)

    sets(MONDAY)
    with app.app_context():
        room = chamber()
    return House(app, room, sets)


def ready(house: House, when: When = EVENING) -> None:
    """A meeting with its item, notice and summonses; the clock at its evening."""
    with house.app.app_context():
        house.room.ready()
    house.sets(when)


# Before


def test_a_clerk_prepares_a_meeting_from_its_pages(house: House) -> None:
    room = house.room
    with house.app.app_context():
        room.referred()
    day = {"on-day": "3", "on-month": "12", "on-year": "2026"}
    path = house.post("ada", "/meetings/new", body=room.body, at="19:00", place="The Hall", **day)
    page = house.get("ada", path)
    assert "By Friday 27 November at the latest" in page and "There is nothing on the agenda yet" in page
    assert "Each side sends its papers by Monday 23 November" in page
    refused = house.post("ada", f"{path}/items", 422, case_ref=room.case, title="Mrs Wren’s complaint", private="no")
    assert "without naming anybody" in refused and "Mrs Wren’s complaint" in refused
    house.post("ada", f"{path}/items", case_ref=room.case, title="A complaint about the hall", private="no")
    house.sets(later(1))
    posted = {"posted_on-day": "24", "posted_on-month": "11", "posted_on-year": "2026"}
    assert "/members" in house.post("ada", f"{path}/notice", where="The board", posted_by="Ada Marsh", **posted)
    house.post("ada", f"{path}/members")
    page = house.get("ada", path)
    assert "notice given Tuesday 24 November: 7 clear days, 3 needed" in page and "3 called" in page
    assert house.browser("ada").get(f"{path}/notice.pdf").status_code == 200


def test_a_meeting_whose_notice_is_late_says_the_first_lawful_day(house: House) -> None:
    with house.app.app_context():
        house.room.called()
    house.sets(later(7))
    page = house.get("ada", f"/meetings/{house.room.meeting}")
    assert "No notice was given by Friday 27 November 2026, so this meeting cannot lawfully be held" in page
    assert "at the earliest" in page


def test_the_clerk_gives_papers_and_a_member_reads_them_and_is_seen_to(house: House) -> None:
    ready(house, later(2))
    room = house.room
    page = house.get("ada", f"/items/{room.item}/papers")
    key = re.search(r'value="(message:[^"]+)"', page)[1]  # type: ignore[index]
    house.post("ada", f"/items/{room.item}/papers", 422, to=room.town.refs["dev"])
    house.post("ada", f"/items/{room.item}/papers", keys=key, to=room.town.refs["dev"])
    listed = house.get("dev", "/meetings")
    assert "1 paper to read by Thursday 3 December, 19:00" in listed and "not opened yet" in listed
    paper = re.search(r'href="(/papers/[^"]+)"', listed)[1]  # type: ignore[index]
    assert "disco" in house.get("dev", paper)
    assert asks(house, "dev", paper) <= PAPER
    assert "You have opened every paper" in house.get("dev", "/meetings")
    assert "Dev Rao (opened)" in house.get("ada", f"/items/{room.item}/papers")
    assert house.browser("fay").get(paper).status_code == 404
    with house.app.app_context():
        assert db.session.query(Reading).filter(Reading.what.like("read the paper%")).count() == 1


def test_a_file_is_a_paper_of_either_side(house: House) -> None:
    import io

    ready(house, later(2))
    room, refs = house.room, house.room.town.refs
    sent = {"file": (io.BytesIO(b"It was loud."), "note.txt"), "side": "resident", "title": "What she wrote",
            "readers": refs["dev"]}  # fmt: skip
    house.post("ada", f"/items/{room.item}/papers/file", **sent)
    with house.app.app_context():
        ref = db.session.query(Paper).one().ref
    assert house.browser("dev").get(f"/papers/{ref}/file", buffered=True).data == b"It was loud."
    assert house.browser("fay").get(f"/papers/{ref}/file").status_code == 404
    without = {"side": "resident", "title": "Nothing", "readers": refs["dev"]}
    assert "Choose the file." in house.post("ada", f"/items/{room.item}/papers/file", 422, **without)
    house.post("ada", f"/papers/{ref}/back")
    assert house.browser("dev").get(f"/papers/{ref}").status_code == 404


def test_a_summons_is_printed_for_its_member_and_for_the_clerk(house: House) -> None:
    ready(house, later(2))
    with house.app.app_context():
        ref = db.session.query(Summons).filter_by(name="Dev Rao").one().ref
    for who, status in (("dev", 200), ("ada", 200), ("fay", 403), ("gus", 404)):
        assert house.browser(who).get(f"/summonses/{ref}.pdf").status_code == status, who


# At the meeting


def runs(house: House, by: str = "ada", **vote: object) -> str:
    """The whole item by one person from one page; the path of the item."""
    room = house.room
    refs, path = room.town.refs, f"/items/{room.item}"
    house.post(by, f"{path}/present", here=[refs[name] for name in ("cora", "dev", "fay")], presides=refs["cora"])
    house.post(by, f"{path}/interests")
    house.post(by, f"{path}/exclude", reason="It is about a resident’s own affairs.")
    house.post(by, f"{path}/hearing", order="in-writing", because="They asked for it.")
    steps = [step.value for step in STEPS[Order.IN_WRITING]]
    house.post(by, f"{path}/hearing", order="in-writing", because="They asked for it.", steps=steps)
    given = {
        "votes_for": "2",
        "votes_against": "1",
        "words": MOTION.words,
        "reasons": MOTION.reasons,
        "minute": "45/26",
    }
    house.post(by, f"{path}/vote", **{**given, **vote})
    return path


@pytest.mark.parametrize("by", ["ada", "ben", "cora"])
def test_one_person_runs_the_whole_item_from_one_page(house: House, by: str) -> None:
    ready(house)
    if by == "cora":
        house.post("ada", f"/items/{house.room.item}/present", here=[house.room.town.refs["cora"]], sorry=[],
                   presides=house.room.town.refs["cora"])  # fmt: skip
    path = runs(house, by)
    page = house.get(by, path)
    assert "Now: step 6 of 6" in page and "2 for, 1 against; carried" in page
    with house.app.app_context():
        ref = db.session.query(Resolution).one().ref
    house.post(by, f"/resolutions/{ref}/confirm")
    assert "Resolved, minute 45/26." in house.get(by, path)
    with house.app.app_context():
        assert queries.resolution_of(house.room.case, 1) is not None


def test_members_devices_only_read(house: House) -> None:
    ready(house)
    path = runs(house)
    page = house.get("fay", path)
    assert "Here and able to decide" in page and 'method="post" action="/items' not in page
    assert "They asked for it" not in page
    for step in ("present", "interests", "leaves", "vote", "put-off", "note"):
        assert cast.post(house.browser("fay"), f"{path}/{step}", {}).status_code == 403


def test_what_cannot_be_decided_yet_is_said_where_the_vote_would_be(house: House) -> None:
    ready(house)
    room = house.room
    path, refs = f"/items/{room.item}", room.town.refs
    assert "Now: step 1 of 6" in house.get("ada", path)
    house.post("ada", f"{path}/present", here=[refs["cora"]], sorry=[refs["dev"]], presides=refs["cora"])
    with_names = {"votes_for": "1", "votes_against": "0", "words": "x", "reasons": "y", "minute": "1"}
    page = house.post("ada", f"{path}/vote", 409, **with_names)
    assert "so the meeting decides nothing: adjourn it to another day" in page


def test_what_was_typed_is_kept_when_a_vote_is_refused(house: House) -> None:
    ready(house)
    runs(house)
    page = house.post("ada", f"/items/{house.room.item}/vote", 422, votes_for="9", votes_against="1",
                      words="That the hall closes.", reasons="Because.", minute="46/26")  # fmt: skip
    assert "count the hands again" in page and "That the hall closes." in page
    page = house.post("ada", f"/items/{house.room.item}/vote", 422, votes_for="two", votes_against="1",
                      words="That the hall closes.", reasons="Because.", minute="46/26")  # fmt: skip
    assert "Write a number" in page


def test_an_interest_is_entered_and_struck_from_the_page(house: House) -> None:
    ready(house)
    room = house.room
    path = f"/items/{room.item}"
    house.post("ada", f"{path}/present", here=[room.town.refs[n] for n in ("cora", "dev", "fay")],
               presides=room.town.refs["cora"])  # fmt: skip
    house.post("ada", f"{path}/leaves", staff_ref=room.town.refs["fay"], bond="relative", own="yes", said="A cousin")
    page = house.get("ada", path)
    assert "Fay Quill left: a relative of somebody in it" in page
    assert house.browser("fay").get(path).status_code == 404
    assert "An item" in house.get("fay", f"/meetings/{room.meeting}")
    struck = re.search(r'action="(/interests/[^"]+)"', page)[1]  # type: ignore[index]
    house.post("ada", struck)
    assert "Fay Quill left" not in house.get("ada", path)


def test_the_item_sheet_is_printed_and_entered_the_next_day(house: House) -> None:
    ready(house)
    sheet = house.get("ada", f"/items/{house.room.item}/sheet")
    assert "Signed by whoever presided" in sheet and "has the last word" in sheet.lower()
    house.sets(NEXT_DAY)
    path, refs = f"/items/{house.room.item}", house.room.town.refs
    here = [refs[name] for name in ("cora", "dev", "fay")]
    page = house.post("ada", f"{path}/present", 422, here=here, presides=refs["cora"])
    assert "Write what you enter it from" in page
    house.post("ada", f"{path}/present", here=here, presides=refs["cora"], note="The sheet Cora signed")
    with house.app.app_context():
        house.room.heard(NEXT_DAY)
    given = {
        "votes_for": "2",
        "votes_against": "1",
        "words": MOTION.words,
        "reasons": MOTION.reasons,
        "minute": "45/26",
    }
    house.post("ada", f"{path}/vote", at="20:10", **given)
    with house.app.app_context():
        ref = db.session.query(Resolution).one().ref
    assert cast.post(house.browser("ada"), f"/resolutions/{ref}/confirm").status_code == 403
    assert "Confirm it" in house.get("cora", path)
    house.post("cora", f"/resolutions/{ref}/confirm")


def test_minutes_are_drafted_kept_and_name_nobody(house: House) -> None:
    ready(house)
    with house.app.app_context():
        room = house.room
        room.begun()
        room.heard()
        voting.confirm(room.votes().ref, room.who("cora"), EVENING)
        sitting.write_note(room.item, "Mrs Wren spoke.", room.who("ada"), EVENING)
    path = f"/meetings/{house.room.meeting}/minutes"
    page = house.get("ada", path)
    assert "Minute 45/26. Resolved" in page and "Mrs Wren spoke." in page
    assert "Mrs Wren" not in house.get("fay", path)
    refused = house.post("ada", path, 422, words="Mrs Wren was thanked.")
    assert "private note" in refused and "Mrs Wren was thanked." in refused
    house.post("ada", path, words="The complaint was upheld.")


# Who is bound to a case


def test_a_clerk_bound_to_an_item_finds_no_trace_of_its_case(house: House) -> None:
    ready(house, later(2))
    room = house.room
    with house.app.app_context():
        reference = room.town.case(room.case).reference
        by = room.who("ben", MONDAY)
        with act("case.noted", by=by, now=MONDAY, case=room.case):
            tie(room.case, room.town.refs["ada"], Tie.SUBJECT, by.id, "", MONDAY)
        papers.give(room.item, [papers.choices(opened(room, "ben"))[0].key], [room.town.refs["dev"]],
                    room.who("ben"), later(2))  # fmt: skip
        paper = db.session.query(Paper).one().ref
    browser = house.browser("ada")
    for path in (f"/items/{room.item}", f"/items/{room.item}/papers", f"/items/{room.item}/sheet", f"/papers/{paper}",
                 f"/papers/{paper}/file"):  # fmt: skip
        missing = browser.get(path.replace(room.item, "a" * 26).replace(paper, "a" * 26), buffered=True)
        found = browser.get(path, buffered=True)
        assert found.status_code == missing.status_code == 404 and found.data == missing.data, path
    for path in ("/meetings", f"/meetings/{room.meeting}", f"/meetings/{room.meeting}/members",
                 f"/meetings/{room.meeting}/minutes", f"/meetings/{room.meeting}/items"):  # fmt: skip
        page = browser.get(path, buffered=True).text
        assert reference not in page and room.case not in page and "late music" not in page
    assert browser.get(f"/meetings/{room.meeting}/notice.pdf").status_code == 403
    for step in ("interests", "vote", "present"):
        assert cast.post(browser, f"/items/{room.item}/{step}", {}).status_code == 404


def opened(room: Chamber, who: str):
    from casework.cases.queries import opened as open_case
    from casework.policy.access import Action

    return open_case(room.who(who), room.case, Action.CASE_SEE, MONDAY)


# What it costs


def asks(house: House, who: str, path: str) -> int:
    browser = house.browser(who)
    for _ in range(2):
        assert browser.get(path, buffered=True).status_code == 200
    with counted(house.app) as said:
        assert browser.get(path, buffered=True).status_code == 200
    return len(said)


def test_the_pages_of_a_meeting_take_as_many_statements_for_many_items_and_members_as_for_few(house: House) -> None:
    room = house.room
    with house.app.app_context():
        room.referred()
        room.called()
        room.listed()
        few = asks_all(house)
        room.case, first = "", room.item
        for number in range(8):
            room.listed(f"Benches, part {number}")
        room.item = first
        seat_more(room)
        assert asks_all(house) == few
        room.noticed(POSTED)
    house.sets(EVENING)
    with house.app.app_context():
        room.begun()
        room.heard()
    assert asks(house, "ada", f"/items/{room.item}") <= ITEM
    assert asks(house, "fay", f"/items/{room.item}") <= ITEM
    assert asks(house, "ada", f"/meetings/{room.meeting}") <= MEETING


def asks_all(house: House) -> tuple[int, ...]:
    room = house.room
    found = (asks(house, "ada", f"/meetings/{room.meeting}"), asks(house, "ada", f"/items/{room.item}"))
    assert found[0] <= MEETING and found[1] <= ITEM, found
    return found


def seat_more(room: Chamber) -> None:
    """Two more members, as if the committee had grown."""
    from casework.council.model import Committee, Membership
    from casework.policy.bodies import Seat

    with act("committee.renewed", by=room.who("ada", MONDAY), now=MONDAY, committee="x", minute="x"):
        db.session.get(Committee, room.body).seats = 9
        for name in ("gus", "hal", "ben"):
            db.session.add(Membership(committee_ref=room.body, staff_ref=room.town.refs[name], name=name,
                                      seat=Seat.MEMBER, from_on=cast.BEGAN, minute="8/26"))  # fmt: skip


def test_the_list_of_meetings_takes_as_many_statements_for_ten_as_for_one(house: House) -> None:
    from datetime import date

    with house.app.app_context():
        house.room.called()
    one = asks(house, "ada", "/meetings")
    with house.app.app_context():
        for day in range(10, 19):
            house.room.called(date(2026, 12, day))
    assert asks(house, "ada", "/meetings") == one <= MEETINGS
    with house.app.app_context():
        assert db.session.query(Meeting).count() == 10
