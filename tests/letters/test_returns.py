"""Mail of a sealed case leaves from and returns to a mailbox that nobody it is kept from reads, or does not leave."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case, Message
from casework.cases.outbox import actions, queries, returns, stalled
from casework.cases.outbox.returns import return_for
from casework.clock import When
from casework.council import queries as council
from casework.db import brief, db
from casework.errors import SettingsError
from casework.letters import queries as letter_queries
from casework.letters.model import SentBy
from casework.policy.access import Actor
from casework.policy.words import Mode, Office, Role, Seal, Tie
from casework.settings import Settings, load
from casework.staff.model import Tie as TieRow
from casework.staff.queries import names_of, posts
from casework.trail import act
from casework.work import actions as work
from casework.work import loop
from tests.letters import town
from tests.letters.town import NOON, Postbox

pytestmark = pytest.mark.both
GENERAL, CHAIRS, OUTSIDE = "clerk@stotfold.example", "chair-only@stotfold.example", "iris@elsewhere.example"
SEALED = (f"chair + stand-in-chair <{CHAIRS}>", f"outside-person <{OUTSIDE}>")
assert NOON.instant is not None
SOON = When.at(NOON.instant + timedelta(minutes=1))


class Watched(Postbox):
    """A postbox that also keeps whom bounces go to."""

    def __init__(self) -> None:
        super().__init__()
        self.bounces: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Keep the sender of the envelope."""
        self.bounces.append(envelope.mail_from)
        return await super().handle_DATA(server, session, envelope)


@pytest.fixture
def postbox() -> Watched:
    return Watched()


@pytest.fixture
def wired(settings: Settings, postbox: Watched) -> Iterator[Settings]:
    with town.serving(postbox) as port:
        yield replace(
            settings, mail_host="127.0.0.1", mail_port=port, mail_security="none", mail_from=GENERAL,
            mail_sealed_from=SEALED, public_url="https://cases.stotfold.example",
        )  # fmt: skip


@pytest.fixture
def people(lean: Flask) -> dict[str, Actor]:
    return {
        "ada": town.member("Ada Marsh", Role.CLERK, Office.CLERK),
        "ben": town.member("Ben Holt", Role.OFFICER, Office.STAND_IN_CLERK),
        "cora": town.member("Cora Lane", Role.CHAIR, Office.CHAIR),
        "dev": town.member("Dev Rao", Role.MEMBER, Office.STAND_IN_CHAIR),
        "iris": town.member("Iris Vale", Role.OUTSIDE, Office.OUTSIDE_PERSON),
    }


def sealed(people: dict[str, Actor], *subjects: str, mode: Mode = Mode.NAMED) -> str:
    """Edith's case, about these people, which Ben holds."""
    ref = town.case(policy(), mode)
    with act("case.seal-opened", by=town.OPERATOR, now=NOON, case=ref, name="Ada Marsh"):
        case = db.session.get(Case, ref)
        assert case is not None
        case.seal, case.holder_ref = Seal.CONFIRMED, people["ben"].id
    town.bind(ref, people["ben"].id, Tie.HOLDER)
    for who in subjects:
        town.bind(ref, people[who].id, Tie.SUBJECT)
    return ref


def policy() -> str:
    """Stotfold's policy, adopted once."""
    return council.versions()[0].ref if council.versions() else town.settle()


def row(ref: str) -> Case:
    case = db.session.get(Case, ref)
    assert case is not None
    return case


def test_from_reply_to_and_bounces_of_a_letter_are_not_the_clerks(
    people: dict[str, Actor], wired: Settings, postbox: Watched
) -> None:
    ref = town.letter(sealed(people, "ada"))
    loop.run_once(wired, SOON)
    (sent,) = postbox.taken
    assert CHAIRS in str(sent["From"]) and sent["Reply-To"] == CHAIRS and postbox.bounces == [CHAIRS]
    assert GENERAL not in sent.as_string() and letter_queries.letter(ref).left is not None


def test_a_case_that_is_kept_from_nobody_goes_from_the_general_address(
    people: dict[str, Actor], wired: Settings, postbox: Watched
) -> None:
    town.letter(town.case(policy()))
    loop.run_once(wired, SOON)
    assert postbox.bounces == [GENERAL] and postbox.taken[0]["Reply-To"] is None


def test_a_mailbox_that_a_subject_reads_is_passed_over(people: dict[str, Actor], wired: Settings) -> None:
    assert return_for(row(sealed(people, "cora")), wired, NOON.day).address == OUTSIDE
    assert return_for(row(sealed(people, "dev")), wired, NOON.day).address == OUTSIDE
    assert return_for(row(sealed(people, "ada", "iris")), wired, NOON.day).address == CHAIRS


def test_a_mailbox_that_the_holder_reads_comes_first(people: dict[str, Actor], wired: Settings) -> None:
    mine = replace(wired, mail_sealed_from=(*SEALED, "stand-in-clerk <ben@stotfold.example>"))
    assert return_for(row(sealed(people, "ada")), mine, NOON.day).address == "ben@stotfold.example"


@pytest.mark.parametrize("without", ["no mailbox is named", "every mailbox is read by a subject"])
def test_without_a_fit_mailbox_a_letter_waits_to_be_printed_and_nothing_is_mailed(
    people: dict[str, Actor], wired: Settings, postbox: Watched, without: str
) -> None:
    none = without == "no mailbox is named"
    ref = town.letter(sealed(people, *(["ada"] if none else ["cora", "iris"])))
    loop.run_once(replace(wired, mail_sealed_from=()) if none else wired, SOON)
    assert postbox.taken == []
    assert letter_queries.letter(ref).sent_by is SentBy.POST and letter_queries.letter(ref).waits


def test_word_to_our_own_people_goes_the_same_way_or_is_given_up_with_a_reason(
    people: dict[str, Actor], wired: Settings, postbox: Watched
) -> None:
    ref = sealed(people, "ada")
    for verb in ("mail.alert", stalled.VERB):
        with brief():
            work.promise(verb, f"{people['ben'].id}:{ref}", NOON)
    loop.run_once(wired, SOON)
    assert postbox.bounces == [CHAIRS, CHAIRS] and {sent["To"] for sent in postbox.taken} == {"ben@stotfold.example"}
    with brief():
        work.promise("mail.alert", f"{people['dev'].id}:{ref}", NOON)
    loop.run_once(replace(wired, mail_sealed_from=()), SOON)
    assert len(postbox.taken) == 2
    stuck = queries.stuck(replace(people["ben"], ties=frozenset()))
    assert [each.problem[:36] for each in stuck] == ["There is no address to send this fro"]


def test_the_notice_in_confidence_names_who_alone_is_to_be_asked_for(
    people: dict[str, Actor], wired: Settings, postbox: Watched
) -> None:
    town.letter(sealed(people, "ada", mode=Mode.CONFIDENTIAL))
    loop.run_once(wired, SOON)
    text = postbox.taken[0].get_body()
    assert text is not None and "ask for Ben Holt and nobody else" in text.get_content().replace("\n", " ")


def test_the_letter_about_a_point_that_stays_sealed_goes_the_same_way(
    people: dict[str, Actor], wired: Settings, postbox: Watched
) -> None:
    case_ref = sealed(people, "ada")
    ref = town.letter(case_ref)
    with act("case.seal-split", by=town.OPERATOR, now=NOON, case=case_ref, name="Ada Marsh", reason="x"):
        row(case_ref).seal = Seal.NONE
        db.session.add(
            Message(
                case_ref=case_ref, number=1, lane="resident", nature="letter", ours=True, letter_ref=ref,
                about_ref="p" * 26, happened=NOON, entered=NOON,
            )
        )  # fmt: skip
    assert return_for(row(case_ref), wired, NOON.day, ref).address == CHAIRS
    assert return_for(row(case_ref), wired, NOON.day).address == GENERAL


def test_a_printed_letter_names_the_person_and_the_mailbox_and_no_telephone(
    people: dict[str, Actor], wired: Settings
) -> None:
    case_ref = sealed(people, "ada")
    policy = council.policy(row(case_ref).policy_ref)
    letter = letter_queries.letter(town.letter(case_ref, SentBy.POST))
    head = queries.sheet(letter, row(case_ref), None, policy, wired).letterhead
    assert head[0] == "Answers only to Ben Holt, officer" and head[-1] == CHAIRS
    assert "to be opened by Ben Holt only" in head[1] and policy.council.telephone not in head
    other = letter_queries.letter(town.letter(town.case(row(case_ref).policy_ref), SentBy.POST))
    assert policy.council.telephone in queries.sheet(other, row(other.case_ref), None, policy, wired).letterhead


def test_the_page_of_the_case_says_where_its_mail_goes_and_who_reads_it(
    people: dict[str, Actor], wired: Settings
) -> None:
    assert told(row(sealed(people, "ada")), wired) == returns.Told(CHAIRS, ("Cora Lane", "Dev Rao"))
    assert told(row(sealed(people, "cora", "iris")), wired) == returns.Told("", ())


def told(case: Case, settings: Settings) -> returns.Told | None:
    ties = db.session.scalars(select(TieRow).where(TieRow.case_ref == case.ref)).all()
    held = {office: names_of(refs) for office, refs in posts(NOON.day).items()}
    return returns.told(case, ties, held, settings)


@pytest.mark.parametrize("written", ["sealed@x.gov.uk", "chair sealed@x.gov.uk", "mayor <a@x.gov.uk>", "chair <>"])
def test_a_mailbox_without_readers_or_address_is_refused(tmp_path: Any, written: str) -> None:
    with pytest.raises(SettingsError, match="write who reads it, then the address"):
        load(tmp_path, {"CASEWORK_MAIL_SEALED_FROM": written})


def test_several_mailboxes_are_written_with_commas(tmp_path: Any) -> None:
    boxes = load(tmp_path, {"CASEWORK_MAIL_SEALED_FROM": ", ".join(SEALED)}).mail_sealed
    assert [(box.address, set(box.offices)) for box in boxes] == [
        (CHAIRS, {Office.CHAIR, Office.STAND_IN_CHAIR}), (OUTSIDE, {Office.OUTSIDE_PERSON}),
    ]  # fmt: skip


__all__ = ["actions"]
