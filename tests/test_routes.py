"""Every route names its action, and is asked for as stranger, allowed, refused, tied and missing."""

from dataclasses import dataclass, replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.cases import actions as case_actions
from casework.cases import queries
from casework.cases.model import Case
from casework.cases.opening import actions as openings
from casework.cases.queries import state_of
from casework.clock import When
from casework.council.model import Committee, Delegation, Membership
from casework.db import db
from casework.letters.model import Letter, StoredFile
from casework.policy.access import AT_A_MEETING, ON_A_CASE, Action, Part, decide
from casework.policy.words import Tie
from casework.privacy import bundles, holds
from casework.privacy.bundles import Wish
from casework.privacy.model import Reader
from casework.staff import gate
from casework.staff.ties import bound, tie
from casework.trail import act, new_ref
from tests import cast
from tests.committee import hall
from tests.complaints.scene import begun, hanging, recorded
from tests.routing import asked
from tests.town import TRACK, Town, edith, found

ROUTES: dict[str, tuple[str, ...]] = {
    # endpoint: the kinds of ref its address holds; empty when it holds none
    "calendar.add_day": (),
    "calendar.preview": (),
    "calendar.show": (),
    "bodies.begin": (),
    "bodies.committee": ("body",),
    "bodies.committees": (),
    "bodies.delegate": (),
    "bodies.delegations": (),
    "bodies.end_committee": ("body",),
    "bodies.end_delegation": ("power",),
    "bodies.found": (),
    "bodies.renew": ("body",),
    "bodies.seat": ("body",),
    "bodies.unseat": ("seat",),
    "bundles.archive": ("case", "bundle"),
    "bundles.lift": ("case", "hold"),
    "bundles.listed": ("case",),
    "bundles.new": ("case", "reader"),
    "bundles.pdf": ("case", "bundle"),
    "cases.ask_authority": ("case",),
    "cases.authority": ("case",),
    "cases.case": ("case",),
    "cases.claim": ("case",),
    "cases.concerns_me": ("case",),
    "cases.consent": ("case",),
    "cases.consent_answer": ("case", "consent"),
    "cases.direct": ("case",),
    "cases.end_authority": ("case",),
    "cases.estate": ("case",),
    "cases.find": (),
    "cases.give": ("case",),
    "cases.interest": ("case",),
    "cases.keep_draft": ("case", "form"),
    "cases.listed": (),
    "cases.message": ("case",),
    "cases.move": ("case", "move"),
    "cases.name": ("case",),
    "cases.note": ("case",),
    "cases.read": ("case",),
    "cases.receipt": ("case",),
    "cases.seal": ("case",),
    "cases.take_over": ("case",),
    "cases.told": ("case",),
    "cases.version": ("case",),
    "committee.add_item": ("meeting",),
    "committee.add_paper": ("item",),
    "committee.approve_minutes": ("meeting",),
    "committee.call": (),
    "committee.call_off": ("meeting",),
    "committee.change": ("meeting",),
    "committee.confirm": ("resolution",),
    "committee.consents": (),
    "committee.dispense": ("interest",),
    "committee.end_consent": ("person",),
    "committee.enter": ("item", "step"),
    "committee.item": ("item",),
    "committee.item_papers": ("item",),
    "committee.keep_minutes": ("meeting",),
    "committee.listed": (),
    "committee.meeting": ("meeting",),
    "committee.meeting_minutes": ("meeting",),
    "committee.members": ("meeting",),
    "committee.notice": ("meeting",),
    "committee.notice_paper": ("meeting",),
    "committee.officer": ("meeting",),
    "committee.paper": ("paper",),
    "committee.paper_file": ("paper",),
    "committee.sheet": ("item",),
    "committee.strike": ("interest",),
    "committee.substitute": ("meeting",),
    "committee.summons_paper": ("summons",),
    "committee.take_back": ("paper",),
    "committee.take_off": ("item",),
    "committee.went": ("summons",),
    "complaints.change_doing": ("case", "doing"),
    "complaints.doing": ("case",),
    "complaints.end_doing": ("case", "doing"),
    "complaints.end_point": ("case", "point"),
    "complaints.findings": ("case",),
    "complaints.known": ("case",),
    "complaints.links": ("case",),
    "complaints.missed": ("case",),
    "complaints.my_praise": (),
    "complaints.point": ("case", "point"),
    "complaints.points": ("case",),
    "complaints.praise": ("case",),
    "complaints.publish": ("case", "lesson"),
    "complaints.put_answer": ("case", "put"),
    "complaints.put_ask": ("case", "put"),
    "complaints.put_comment": ("case", "put"),
    "complaints.put_one": ("case", "put"),
    "complaints.put_paper": ("case", "put"),
    "complaints.put_send": ("case", "put"),
    "complaints.put_waive": ("case",),
    "complaints.put_words": ("case", "put"),
    "complaints.putting": ("case",),
    "complaints.record": ("case", "record"),
    "complaints.remedies": (),
    "complaints.unlink": ("case", "link"),
    "council.address": ("route",),
    "council.policies": (),
    "council.policy": ("policy",),
    "council.routes": (),
    "intake.enter": (),
    "intake.log": (),
    "intake.parts": ("case",),
    "intake.written_down": (),
    "letters.add_files": ("case",),
    "letters.file": ("file",),
    "letters.paper": ("letter",),
    "letters.posted": ("letter",),
    "letters.retry": ("work",),
    "letters.returned": ("letter",),
    "letters.stuck": (),
    "offices.change": ("change",),
    "offices.confirm": ("change",),
    "offices.listed": (),
    "offices.office": ("office",),
    "offices.refuse": ("change",),
    "openings.ask": (),
    "openings.close": ("opening",),
    "openings.decide_": ("opening",),
    "openings.listed": (),
    "openings.opening": ("opening",),
    "reports.checkpoint": (),
    "reports.export": (),
    "reports.show_figures": (),
    "reports.show_trail": (),
    "reports.verify": (),
    "staff.account": (),
    "staff.accounts": (),
    "staff.change": ("change",),
    "staff.close": ("person",),
    "staff.confirm": ("change",),
    "staff.end_session": (),
    "staff.invite": (),
    "staff.password": (),
    "staff.person": ("person",),
    "staff.prove": (),
    "staff.refuse": ("change",),
    "staff.sign_out": (),
    "staff.working_days": (),
}
"""Every closed door. A route that is neither here nor among the open doors fails."""

EMERGENCY = "Somebody may drown at the sluice."
OF_A_CASE = {"case", "letter", "file"}
PEOPLE = sorted(cast.CAST)


@dataclass(frozen=True)
class Place:
    """A running app with one case that has a letter and a file, and how each kind of ref reads there."""

    app: Flask
    town: Town
    refs: dict[str, str]

    def address(self, endpoint: str, missing: bool = False) -> str:
        """The address of a route: of what is there, or of what is not."""
        rule = next(rule for rule in self.app.url_map.iter_rules() if rule.endpoint == endpoint)
        kinds = ROUTES[endpoint]
        names = rule.rule.split("<")[1:]
        given = {}
        for kind, name in zip(kinds, names, strict=True):
            value = new_ref() if missing and kind in OF_A_CASE | OF_AN_ITEM else self.refs.get(kind, new_ref())
            given[name.split(">")[0].split(":")[-1]] = value
        with self.app.test_request_context():
            return self.app.url_for(endpoint, **given)

    def asks(self, client: FlaskClient, endpoint: str, missing: bool = False):
        """Ask for a route as a browser would, the way it takes."""
        rule = next(rule for rule in self.app.url_map.iter_rules() if rule.endpoint == endpoint)
        address = self.address(endpoint, missing)
        if "GET" in (rule.methods or ()):
            return client.get(address, buffered=True)
        return client.post(address, data={"csrf_token": self.token(client)}, buffered=True)

    def token(self, client: FlaskClient) -> str:
        """A form's token, from a page that this browser is shown."""
        return cast.token_of(client, "/account" if client.get("/account").status_code == 200 else "/sign-in")


@pytest.fixture
def place(app: Flask) -> Place:
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        case_ref = town.sends(now, sender=edith()).case_ref
        case_actions.write_to_sender(case_ref, "We are looking into it.", town.who("ada", now), now, TRACK)
        with act("file.added", by=town.who("ada", now), now=now, case=case_ref, name="a.txt"):
            db.session.add(_file(case_ref, now))
        refs = {
            "case": case_ref,
            "letter": db.session.query(Letter).filter_by(case_ref=case_ref).one().ref,
            "file": db.session.query(StoredFile).filter_by(case_ref=case_ref).one().ref,
            "move": "triage",
            "form": "note",
            "policy": db.session.get(Case, case_ref).policy_ref,
            "person": town.refs["fay"],
            "body": db.session.query(Committee).filter_by(whole=False).one().ref,
            "seat": db.session.query(Membership).first().ref,
            "power": db.session.query(Delegation).first().ref,
            **hanging(town, case_ref, now),
            "record": recorded(town, case_ref, now),
            "put": begun(town, case_ref, now),
            "office": "vice-chair",
            **taken_out(town, case_ref, now),
            "route": "roads",
            "consent": asked(town, case_ref, now),
        }
        refs["opening"] = openings.ask(town.case(case_ref).reference, EMERGENCY, town.who("cora", now), now)
    return Place(app, town, refs)


def taken_out(town: Town, case_ref: str, now: When) -> dict[str, str]:
    """A bundle of a case that is still to be made, and its hold."""
    bundle = bundles.ask(case_ref, Wish(Reader.WHOLE, "To look at."), town.who("ada", now), now)
    return {"bundle": bundle, "hold": holds.standing(case_ref)[-1].ref, "reader": Reader.OTHERS}


def _file(case_ref: str, now: When) -> StoredFile:
    return StoredFile(
        case_ref=case_ref,
        name="a.txt",
        media_type="text/plain",
        size=1,
        sha256="0" * 64,
        added=now,
        from_resident=False,
    )


def views(app: Flask) -> dict[str, object]:
    return {rule.endpoint: app.view_functions[rule.endpoint] for rule in app.url_map.iter_rules()}


def test_every_route_is_an_open_door_or_stands_in_the_table(app: Flask) -> None:
    assert set(views(app)) == gate.OPEN_DOORS | set(ROUTES)
    assert not gate.OPEN_DOORS & set(ROUTES)


def test_every_closed_door_names_an_action(app: Flask) -> None:
    assert all(isinstance(getattr(views(app)[endpoint], "action", None), Action) for endpoint in ROUTES)


def test_a_stranger_is_asked_to_sign_in_at_every_closed_door(place: Place) -> None:
    for endpoint in ROUTES:
        there, missing = (place.asks(place.app.test_client(), endpoint, missing) for missing in (False, True))
        assert there.status_code == missing.status_code, endpoint
        assert there.status_code in (303, 401), endpoint
        assert "STF-" not in there.text, endpoint


@pytest.mark.parametrize("who", PEOPLE)
def test_a_door_off_any_case_opens_to_whom_decide_says(place: Place, who: str) -> None:
    client = cast.sign_in(place.app.test_client(), place.town.refs[who])
    with place.app.app_context():
        actor = place.town.who(who, When.at(clock.now()))
    for endpoint in ROUTES:
        action = views(place.app)[endpoint].action
        if action in ON_A_CASE or action in AT_A_MEETING or endpoint == "staff.sign_out":
            continue
        status = place.asks(client, endpoint).status_code
        assert (status == 403) is not decide(actor, action).allowed or status == 404, (endpoint, status)


def asked_of(app: Flask, endpoint: str) -> Action:
    """The action a route stands for; the page of a move asks for that move's, and here it is to triage."""
    return Action.CASE_TRIAGE if endpoint == "cases.move" else views(app)[endpoint].action


def on_cases(app: Flask) -> list[str]:
    return [endpoint for endpoint, kinds in ROUTES.items() if set(kinds) & OF_A_CASE]


@pytest.mark.parametrize("who", PEOPLE)
def test_a_door_of_a_case_opens_to_whom_decide_says(place: Place, who: str) -> None:
    client = cast.sign_in(place.app.test_client(), place.town.refs[who])
    now = When.at(clock.now())
    for endpoint in on_cases(place.app):
        with place.app.app_context():
            case = db.session.get(Case, place.refs["case"])
            actor = bound(place.town.who(who, now), case.ref).actor
            answer = decide(actor, asked_of(place.app, endpoint), state=state_of(case))
        status = place.asks(client, endpoint).status_code
        if not answer.found:
            assert status == 404, endpoint
        elif not answer.allowed:
            assert status == 403, endpoint
        else:
            assert status != 403, endpoint
            assert status != 404 or endpoint == "letters.file", endpoint


OF_AN_ITEM = {"item", "paper", "interest"}
OWN_RULES = {"committee.paper", "committee.paper_file", "committee.summons_paper", "committee.confirm"}
"""What somebody may open because it was given or sent to them: tests of the room ask for each."""


def at_meetings(app: Flask) -> list[str]:
    return [endpoint for endpoint in ROUTES if views(app)[endpoint].action in AT_A_MEETING]


def met(place: Place) -> Place:
    """The same with a meeting to come on whose agenda the case is."""
    now = When.at(clock.now())
    with place.app.app_context():
        refs = hall.stage(place.town, place.refs["case"], now, "noticed")
    return replace(place, refs={**place.refs, **refs, "step": "interests"})


@pytest.mark.parametrize("who", PEOPLE)
def test_a_door_of_a_meeting_opens_to_whom_decide_says(place: Place, who: str) -> None:
    place = met(place)
    client = cast.sign_in(place.app.test_client(), place.town.refs[who])
    now = When.at(clock.now())
    parts = frozenset({Part.SITTING}) if who in ("cora", "dev", "fay") else frozenset[Part]()
    for endpoint in set(at_meetings(place.app)) - OWN_RULES:
        with place.app.app_context():
            case = db.session.get(Case, place.refs["case"])
            actor = bound(place.town.who(who, now), case.ref).actor
            state = state_of(case) if set(ROUTES[endpoint]) & OF_AN_ITEM else None
            answer = decide(actor, views(place.app)[endpoint].action, state=state, parts=parts)
        status = place.asks(client, endpoint).status_code
        assert (status == 404) is not answer.found, (endpoint, status)
        assert (status == 403) is (answer.found and not answer.allowed), (endpoint, status)


def test_whoever_is_tied_to_a_case_finds_of_its_item_what_is_found_of_none(place: Place) -> None:
    place, now = met(place), When.at(clock.now())
    with place.app.app_context():
        by = place.town.who("ben", now)
        with act("case.noted", by=by, now=now, case=place.refs["case"]):
            tie(place.refs["case"], place.town.refs["ada"], Tie.SUBJECT, by.id, "", now)
    client = cast.sign_in(place.app.test_client(), place.town.refs["ada"])
    for endpoint in at_meetings(place.app):
        if set(ROUTES[endpoint]) & OF_AN_ITEM:
            tied, missing = place.asks(client, endpoint), place.asks(client, endpoint, missing=True)
            assert tied.status_code == missing.status_code == 404, endpoint
            assert tied.data == missing.data, endpoint


@pytest.mark.parametrize("kind", [Tie.SUBJECT, Tie.PROVISIONAL, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE])
def test_a_tied_person_finds_exactly_what_is_found_of_a_case_that_is_not_there(place: Place, kind: Tie) -> None:
    now = When.at(clock.now())
    with place.app.app_context():
        by = place.town.who("ben", now)
        with act("case.noted", by=by, now=now, case=place.refs["case"]):
            tie(place.refs["case"], place.town.refs["ada"], kind, by.id, "", now)
    client = cast.sign_in(place.app.test_client(), place.town.refs["ada"])
    for endpoint in on_cases(place.app):
        tied, missing = place.asks(client, endpoint), place.asks(client, endpoint, missing=True)
        assert tied.status_code == missing.status_code == 404, endpoint
        assert tied.data == missing.data, endpoint
    for path in ("/worklist", "/trail", "/figures", "/mail"):
        assert place.refs["case"] not in client.get(path, buffered=True).text
    with place.app.app_context():
        assert not queries.conversation(new_ref(), [])
