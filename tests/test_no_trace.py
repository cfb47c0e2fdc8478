"""Whoever a case is kept from finds no trace of it on any page, by any way of asking, whatever else they are."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, func, select
from werkzeug.test import TestResponse

from casework import clock
from casework.cases import seals
from casework.cases.actions import add_note, write_to_sender
from casework.cases.model import Case, Message, Whom
from casework.cases.opening import actions as openings
from casework.clock import When
from casework.committee import voting
from casework.complaints import actions as points
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.model import DecisionRecord, Lesson, Remedy, Way
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Secrets
from casework.db import brief, db
from casework.intake.actions import AboutWhom
from casework.intake.splitting import split_off
from casework.letters.model import Letter, StoredFile
from casework.policy.words import DENYING, Kind, Role, Seal, Tie
from casework.staff import actions as staff
from casework.staff.model import ChangeKind
from casework.staff.ties import tie
from casework.trail import act
from casework.trail.model import Entry
from casework.work.model import DueWork
from tests import cast
from tests.committee import hall
from tests.complaints.scene import known, unput
from tests.test_routes import EMERGENCY, OF_AN_ITEM, ROUTES, Place, on_cases, place
from tests.town import TRACK, edith

__all__ = ["place"]

WORDS = ("Wiesel", "Edith", "edith@example.org", "a.txt", "We are looking into it", EMERGENCY)
"""What was said on the case of the place, and who said it."""


def now() -> When:
    return When.at(clock.now())


@pytest.fixture
def everything(place: Place) -> Place:
    """Ada has every role there is, and the case is on every list it can be on."""
    with place.app.app_context():
        every_role(place)
        with act("case.noted", by=place.town.who("ben", now()), now=now(), case=place.refs["case"]):
            case = db.session.get(Case, place.refs["case"])
            case.subject = "The Wiesel by the weir"  # type: ignore[union-attr]
            case.referred = case.urgent = case.unread = True  # type: ignore[union-attr]
        add_note(place.refs["case"], "The Wiesel was seen again.", False, place.town.who("ben", now()), now())
    return place


def every_role(place: Place) -> None:
    staff.change_by_operator(
        ChangeKind.ROLES, place.town.refs["ada"], cast.OPERATOR, cast.SECOND, now(), list(Role)
    )  # fmt: skip


def bind(place: Place, kind: Tie) -> None:
    """Bind Ada to the case; a seal comes with a tie that says it is about her."""
    with place.app.app_context():
        by = place.town.who("ben", now())
        with act("case.noted", by=by, now=now(), case=place.refs["case"]):
            tie(place.refs["case"], place.town.refs["ada"], kind, by.id, "", now())
            if kind in (Tie.SUBJECT, Tie.PROVISIONAL):
                tie(place.refs["case"], by.id, Tie.HOLDER, by.id, "", now())
                db.session.get(Case, place.refs["case"]).seal = Seal.CONFIRMED  # type: ignore[union-attr]


def traces(place: Place) -> set[str]:
    """Every word by which the case could be told."""
    with place.app.app_context():
        reference = db.session.get(Case, place.refs["case"]).reference  # type: ignore[union-attr]
    return {*WORDS, reference, *(place.refs[kind] for kind in ("case", "letter", "file"))}


def looked_at(app: Flask) -> Iterator[str]:
    """The endpoints of all closed pages that are looked at."""
    rules = [rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())]
    return (rule.endpoint for rule in rules if rule.endpoint in ROUTES)


def pages(place: Place, client: FlaskClient) -> Iterator[tuple[str, str]]:
    """Every page that is not one case's own, as this browser is shown it, and what it finds and takes out."""
    for endpoint in looked_at(place.app):
        if endpoint not in on_cases(place.app):
            yield endpoint, client.get(place.address(endpoint), buffered=True).data.decode(errors="replace")
    for words in sorted({*traces(place), "midnight"}):
        yield f"search {words}", cast.post(client, "/search", {"q": words}).text.replace(words, "", 2)
    for path in ("/decisions", "/you-said-we-did"):
        yield path, client.get(path, buffered=True).text
    for path in ("/trail/export", "/calendar/preview"):
        yield path, cast.post(client, path).text
    for show in ("mine", "unassigned", "complaints", "referred", "new-messages", "other", "questions"):
        yield f"list {show}", client.get(f"/worklist?show={show}", buffered=True).text


def browser(place: Place, who: str) -> FlaskClient:
    return cast.sign_in(place.app.test_client(), place.town.refs[who])


def test_before_it_is_kept_from_them_it_is_on_many_pages(everything: Place) -> None:
    client = browser(everything, "ada")
    shown = {name for name, text in pages(everything, client) if any(each in text for each in traces(everything))}
    assert {"cases.listed", "reports.show_trail", "search Wiesel", "/trail/export"} <= shown


@pytest.mark.parametrize("kind", sorted(DENYING))
def test_no_page_shows_a_trace_to_somebody_with_every_role(everything: Place, kind: Tie) -> None:
    bind(everything, kind)
    client, told = browser(everything, "ada"), traces(everything)
    found = [(name, each) for name, text in pages(everything, client) for each in told if each in text]
    assert not found


@pytest.mark.parametrize("kind", sorted(DENYING))
def test_what_is_sent_to_it_is_answered_as_what_is_sent_to_no_case(everything: Place, kind: Tie) -> None:
    bind(everything, kind)
    client = browser(everything, "ada")
    token = cast.token_of(client, "/account")
    for endpoint in on_cases(everything.app):
        rule = next(rule for rule in everything.app.url_map.iter_rules() if rule.endpoint == endpoint)
        for method in sorted({"GET", "POST"} & set(rule.methods or ())):
            there, missing = (
                client.open(
                    everything.address(endpoint, none), method=method, data={"csrf_token": token}, buffered=True
                )
                for none in (False, True)
            )
            assert there.status_code == missing.status_code == 404, (endpoint, method)
            assert plain(there.text) == plain(missing.text), (endpoint, method)
            assert set(there.headers.keys()) == set(missing.headers.keys()), (endpoint, method)


def plain(page: str) -> str:
    """A page without the token of its forms, which is never the same twice."""
    return re.sub(r'value="[^"]{60,}"', "", page)


@pytest.mark.parametrize("endpoint", ["cases.case", "cases.move", "cases.concerns_me", "letters.add_files"])
def test_the_database_is_asked_as_much_of_a_case_that_is_kept_as_of_one_that_is_not_there(
    everything: Place, endpoint: str
) -> None:
    bind(everything, Tie.SUBJECT)
    client = browser(everything, "ada")
    client.get("/account", buffered=True)
    with everything.app.app_context():
        engine = db.engine
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    counts = []
    for missing in (False, True):
        asked.clear()
        answer = client.get(everything.address(endpoint, missing))
        counts.append(len(asked))
        answer.close()
    assert counts[0] == counts[1] > 0


def test_looking_at_a_page_changes_nothing(everything: Place) -> None:
    def entries() -> int:
        with everything.app.app_context():
            return db.session.scalar(select(func.count()).select_from(Entry)) or 0

    before = entries()
    for who in cast.CAST:
        client = browser(everything, who)
        for endpoint in looked_at(everything.app):
            client.get(everything.address(endpoint), buffered=True)
    assert entries() == before


# Opening it in an emergency


@pytest.mark.parametrize("kind", sorted(DENYING))
def test_whoever_it_is_kept_from_can_neither_ask_for_it_in_an_emergency_nor_agree_nor_learn_of_it(
    everything: Place, kind: Tie
) -> None:
    bind(everything, kind)
    own, none = next(each for each in sorted(traces(everything)) if each.startswith("STF-")), "STF-2345-678"
    ada, hal, dev = (browser(everything, who) for who in ("ada", "hal", "dev"))
    answers = [asks_for(ada, each) for each in (own, none)]
    assert answers[0].data == answers[1].data and answers[0].status_code == 303
    for path in openings_of(hal):
        cast.post(hal, path, {"reason": "I rang.", "do": "agree"})
    shown = {each: read_by(ada, each) for each in (own, none)}
    assert len(shown[own]) == 1 and shown[own] == shown[none]
    before = own_pages(ada)
    asks_for(dev, own)
    assert own_pages(ada) == before
    theirs = next(path for path in openings_of(hal) if "Dev Rao" in hal.get(path).text)
    assert theirs not in openings_of(ada)
    for path in (theirs, f"{theirs}/close"):
        assert cast.post(ada, path, {"reason": "No.", "do": "refuse"}).status_code == 404
    before = own_pages(ada)  # with what she was refused
    cast.post(hal, theirs, {"reason": "I rang.", "do": "agree"})
    assert dev.get(f"/cases/{everything.refs['case']}", buffered=True).status_code == 200
    assert own_pages(ada) == before


def own_pages(who: FlaskClient) -> list[str]:
    return [still(who.get(path).text) for path in ("/openings", "/worklist", "/trail", "/account")]


def asks_for(who: FlaskClient, reference: str) -> TestResponse:
    return cast.post(who, "/openings/new", {"reference": reference, "reason": "She may fall."})


def openings_of(who: FlaskClient) -> list[str]:
    return [each for each in re.findall(r'href="(/openings/[^"]+)"', who.get("/openings").text) if len(each) > 20]


def read_by(who: FlaskClient, reference: str) -> list[str]:
    """The pages of what somebody asked for under a reference, without their own names."""
    found = [(path, who.get(path).text) for path in openings_of(who)]
    own = [(path, text) for path, text in found if f">{reference}<" in text]
    return [still(text.replace(reference, "").replace(path, "")) for path, text in own]


# A meeting that has it on its agenda

OF_THE_ITEM = ("A complaint about the hall", "That it is upheld", "It was late", "own affairs", "They asked")
"""What is written of the item, on whatever page."""
HINT = "Such as “A complaint about the hall”"
"""What the page for a new item gives as an example."""


@pytest.fixture(params=["noticed", "voted"])
def met(everything: Place, request: pytest.FixtureRequest) -> Place:
    """The same with the case on the agenda of a meeting, from which Ada is then shut out."""
    with everything.app.app_context():
        ref = everything.refs["case"]
        for each in known(everything.town, ref).subjects:
            putting.waive(ref, each.key, "It is about a rule.", everything.town.who("ada", now()), now())
        refs = hall.stage(everything.town, ref, now(), request.param)
        if request.param == "voted":
            voting.confirm(refs["resolution"], everything.town.who("cora", now()), now())
    return replace(everything, refs={**everything.refs, **refs, "step": "vote"})


def test_no_page_of_a_meeting_shows_a_trace_of_an_item_that_is_kept_from_somebody_with_every_role(met: Place) -> None:
    client = browser(met, "ada")
    refs = {met.refs[kind] for kind in ("item", "paper", "resolution")} - {"a" * 26}
    told = {*traces(met), *OF_THE_ITEM, *refs}
    before = {name for name, text in pages(met, client) if any(each in text for each in told)}
    assert {"committee.meeting", "committee.item", "reports.show_trail"} <= before
    bind(met, Tie.SUBJECT)
    client = browser(met, "ada")
    shown = ((name, text.replace(HINT, "")) for name, text in pages(met, client))
    assert [(name, each) for name, text in shown for each in told if each in text] == []


def test_what_is_sent_to_an_item_that_is_kept_is_answered_as_what_is_sent_to_none(met: Place) -> None:
    bind(met, Tie.SUBJECT)
    client = browser(met, "ada")
    token = cast.token_of(client, "/account")
    for endpoint, kinds in ROUTES.items():
        if not set(kinds) & {*OF_AN_ITEM, "resolution", "opening"}:
            continue
        rule = next(rule for rule in met.app.url_map.iter_rules() if rule.endpoint == endpoint)
        for method in sorted({"GET", "POST"} & set(rule.methods or ())):
            there, missing = (
                client.open(
                    replace(met, refs={} if none else met.refs).address(endpoint, none),
                    method=method,
                    data={"csrf_token": token},
                    buffered=True,
                )
                for none in (False, True)
            )
            assert there.status_code == missing.status_code == 404, (endpoint, method)
            assert plain(there.text) == plain(missing.text), (endpoint, method)


# All that can happen to it


def test_every_page_reads_as_if_nothing_had_come_whatever_becomes_of_it(place: Place) -> None:
    """The pages of a clerk with every role, before a complaint about her comes and after its whole life."""
    with place.app.app_context():
        every_role(place)
    ada = browser(place, "ada")
    before = {name: still(text) for name, text in pages(place, ada)}
    with place.app.app_context():
        lives(place)
    after = {name: still(text) for name, text in pages(place, ada)}
    assert [name for name in before if before[name] != after[name] and name not in TELLS_HOW_MUCH] == []


TELLS_HOW_MUCH = {"/trail/export"}
"""The export holds bare hashes of what is kept from its reader, since the seal could not be checked without."""


def still(page: str) -> str:
    """A page without what changes while one looks at it: tokens, and the hour."""
    return re.sub(r'\d?\d:\d\d|value="[^"]{40,}"', "", plain(page))


def lives(place: Place) -> None:
    """A complaint about Ada: sealed, triaged, noted, answered by letter, found, remedied, split, opened, stuck."""
    town, ben = place.town, place.town.who("ben", now())
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(now(), words="She laughed at me.", about=about, sender=edith()).case_ref
    seals.confirm_seal(ref, "It is about her.", ben, now(), TRACK)
    town.move(ref, "triage", "ben", now(), kind="complaint", handler=town.refs["ben"])
    add_note(ref, "She laughed.", False, ben, now())
    split_off(ref, Kind.INFORMATION_REQUEST, "What did it cost?", ben, now())
    points.add_points(ref, ["She laughed."], None, ben, now())
    unput(town, ref, "ben", now())
    town.finds(ref, "upheld", "ben", now())
    doing.promise(Remedy, ref, Promised("We are sorry.", town.refs["ben"], now().day), ben, now())
    doing.promise(Lesson, ref, Promised("We do not laugh.", town.refs["ben"], now().day), ben, now())
    opening = openings.ask(town.case(ref).reference, EMERGENCY, town.who("dev", now()), now())
    openings.confirm(opening, EMERGENCY, town.who("cora", now()), now())
    town.move(ref, "acknowledge", "ben", now())
    town.move(ref, "answer", "ben", now(), answer="She did.")
    with act("lesson.published", by=ben, now=now(), case=ref):
        row = db.session.scalars(select(Lesson).where(Lesson.case_ref == ref)).one()
        row.said, row.did, row.published_on = "Somebody laughed.", "Nobody does now.", now().day
    with act("decision.recorded", by=ben, now=now(), case=ref):
        record = db.session.scalars(select(DecisionRecord).where(DecisionRecord.case_ref == ref)).one()
        record.public_title, record.published_on = "Laughter", now().day
    with brief():
        for work in db.session.scalars(select(DueWork).where(DueWork.done.is_(None))):
            if ref in work.about:
                work.given_up, work.problem = True, "It would not go."


# The one exception: a letter that puts it to them


def test_a_letter_to_them_leaves_no_trace_but_itself(everything: Place) -> None:
    bind(everything, Tie.SUBJECT)
    ref = everything.refs["case"]
    with everything.app.app_context():
        keys, ben = everything.app.extensions["casework"], everything.town.who("ben", now())
        town, secrets = everything.town, Secrets(keys.key("receipt"), keys.key("pepper"))
        town.move(ref, "triage", "ben", now(), kind="complaint", handler=town.refs["iris"])
        put = putting.begin(ref, "", "Ada Marsh", "You fed the [[Wiesel by the weir]] on the quay.", ben, now())
        story = town.case(ref).story
        urls = {"track": TRACK, "letter": "https://casework.example/letter"}
        words = putting.send(ref, put, Way.RECEIPT, "", story, secrets, ben, now(), urls)
        assert words
    client, told = browser(everything, "ada"), {*traces(everything), put, "on the quay"}
    assert not [(name, each) for name, text in pages(everything, client) for each in told if each in text]
    for path in (f"/cases/{ref}/putting/{put}", f"/cases/{ref}/putting/{put}/paper", f"/cases/{ref}/putting"):
        assert client.get(path, buffered=True).status_code == 404
    cast.post(client, "/letter", {"receipt": " ".join([*words.words, words.check])}, "/letter")
    letter = client.get("/letter/read", buffered=True).text
    assert "on the quay" in letter
    assert not [each for each in {*traces(everything), put} - {"Wiesel"} if each in letter]
    assert cast.post(client, "/letter/comment", {"words": "I did not."}, "/letter/read").status_code == 303
    told |= {"I did not."}
    assert not [(name, each) for name, text in pages(everything, client) for each in told if each in text]


# A point that was split off


@pytest.fixture
def split(place: Place) -> Place:
    """Ada, who has every role, is named in one point of a case with a file and a letter; the rest is everybody's."""
    with place.app.app_context():
        town, about = place.town, (AboutWhom(Whom.PERSON, place.town.refs["ada"], "Ada Marsh"),)
        words = "The Wiesel by the weir. Ada Marsh shouted at me."
        ref = town.sends(now(), words=words, wanted="A Wiesel of wood.", about=about, sender=edith()).case_ref
        ben = town.who("ben", now())
        add_note(ref, "She says that the Wiesel was there.", False, ben, now())
        write_to_sender(ref, "We look for the Wiesel.", ben, now(), TRACK)
        with act("file.added", by=ben, now=now(), case=ref, name="Wiesel.txt"):
            db.session.add(said_with(ref, "Wiesel.txt"))
        seals.split_seal(ref, "The Wiesel is hers.", "The weir is broken.", ben, now(), TRACK)
        every_role(place)
    return replace(place, refs={**place.refs, "case": ref})


def said_with(ref: str, name: str) -> StoredFile:
    """A file that hangs on what the sender said first."""
    first = db.session.scalars(select(Message).where(Message.case_ref == ref).order_by(Message.number)).first()
    assert first is not None
    return StoredFile(
        case_ref=ref, message_ref=first.ref, name=name, media_type="text/plain", size=1, sha256="0" * 64, added=now(),
        from_resident=True,
    )  # fmt: skip


def test_after_a_split_nothing_shows_the_point_to_whom_it_is_about(split: Place) -> None:
    ada, own = browser(split, "ada"), {"case", "move", "form"}
    shown = dict(pages(split, ada))
    for endpoint in looked_at(split.app):
        if endpoint in on_cases(split.app) and set(ROUTES[endpoint]) <= own:
            shown[endpoint] = ada.get(split.address(endpoint), buffered=True).text
    assert "The weir is broken" in shown["cases.case"]
    assert not [name for name, text in shown.items() if "Wiesel" in text]


def test_after_a_split_letters_and_files_of_the_point_are_not_there_for_whom_it_is_about(split: Place) -> None:
    with split.app.app_context():
        letters = db.session.scalars(select(Letter.ref).where(Letter.case_ref == split.refs["case"])).all()
        files = db.session.scalars(select(StoredFile.ref).where(StoredFile.case_ref == split.refs["case"])).all()
    assert len(letters) == 2 and len(files) == 1
    for path in [*(f"/letters/{ref}.pdf" for ref in letters), *(f"/files/{ref}" for ref in files)]:
        assert browser(split, "ada").get(path, buffered=True).status_code == 404, path
    assert "Wiesel" in browser(split, "ben").get(f"/cases/{split.refs['case']}", buffered=True).text
    assert browser(split, "ben").get(f"/letters/{letters[0]}.pdf", buffered=True).status_code == 200
