"""A case taken out whole or masked: what the PDF says, what its proof proves, who may, and what it holds back."""

import io
import json
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from pypdf import PdfReader

from casework.cases import actions as cases
from casework.cases import moves, seals, writing
from casework.cases.actions import Heard
from casework.cases.model import Case, Whom
from casework.cases.moves import Answers
from casework.cases.outbox.actions import add_files
from casework.cases.outbox.queries import file_for
from casework.cases.queries import abouts, opened
from casework.cases.routing import actions as routing
from casework.cases.routing.actions import Answer
from casework.clock import When
from casework.committee import minutes, papers, sitting, voting
from casework.committee.sitting import Declared
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.model import Remedy
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Came
from casework.db import Base, db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound, Unavailable
from casework.intake.actions import AboutWhom, Behalf
from casework.letters import files
from casework.letters.files import Upload
from casework.letters.model import StoredFile
from casework.people.model import ReachBy
from casework.policy.access import Action
from casework.policy.authority import Basis
from casework.policy.meetings import STEPS, Bond, Order, Vote
from casework.policy.putting import Consent as Agreed
from casework.policy.words import Channel, Mode, Outcome, Phase, Way
from casework.policy.words import Tie as TieKind
from casework.privacy import actions as privacy
from casework.privacy import bundles, holds
from casework.privacy.bundles import Wish
from casework.privacy.model import Bundle, Reader
from casework.reports.bundle import actions as making
from casework.reports.bundle import making as put_together
from casework.reports.bundle import queries as kept
from casework.settings import Settings, make_keys
from casework.staff.readings import actions as readings
from casework.staff.ties import tie
from casework.trail import act, checkpoint, verify
from casework.work import loop
from tests import cast
from tests.committee.chamber import EVENING, MOTION, NEXT_DAY, Chamber, chamber
from tests.complaints.scene import answered, complaint, find, known, went
from tests.routing import HOLE, asked, routed
from tests.town import MONDAY, TRACK, Town, edith, found, later

WHY = "The ombudsman asks for it."
SLY = (
    '#read("/etc/passwd") $x^2$ ] #import "@preview/x:1.0.0" <label> @ref `raw` // gone ~ I am edith wren, 07700 900123'
)


@pytest.fixture
def settings(inside: Flask) -> Settings:
    found: Settings = inside.extensions["casework"]
    if not (found.signing / "signer").exists():
        make_keys(found.instance)
        checkpoint.make_signer(found.signing, "stotfold.example/trail")
    return found


def heard() -> Chamber:
    """A complaint of Edith's to stage 2: a hearing, an interest, a casting vote, minutes, a remedy and a note."""
    room = chamber()
    town = room.town
    room.case = ref = complaint(town, sender=edith(), words=f"The disco is too loud. Ben Holt knows me. {SLY}")
    find(town, ref, Outcome.NOT_UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref, later(1))
    moves.make_as_sender(ref, "ask-review", Answers(reason="You asked nobody who was there."), later(1))
    cases.add_note(ref, "A private quokka of a note", False, town.who("ben"), later(1))
    room.called()
    room.listed("A review of a complaint")
    room.noticed()
    seen = opened(room.who("ada"), ref, Action.CASE_SEE, later(2))
    keys = [each.key for each in papers.choices(seen)]
    papers.give(room.item, keys, [town.refs[name] for name in ("cora", "dev")], room.who("ada", later(2)), later(2))
    first = papers.of_item(room.item)[0].paper.ref
    readings.keep(town.refs["dev"], None, [readings.Line(ref, papers.what(first))], later(3))
    room.begun()
    ada = room.who("ada")
    sitting.ask_interests(room.item, ada, EVENING)
    sitting.declare(room.item, Declared(town.refs["fay"], Bond.RELATIVE, True, "A cousin"), ada, EVENING)
    sitting.exclude(room.item, "It is about a resident’s own affairs.", ada, EVENING)
    sitting.hear(room.item, Order.IN_PERSON, "", STEPS[Order.IN_PERSON], ada, EVENING)
    row = room.votes(motion=replace(MOTION, votes_for=1, votes_against=1, casting=Vote.FOR, dissent="Dev Rao: no."))
    voting.confirm(row.ref, room.who("cora"), EVENING)
    sitting.write_note(room.item, "A private wombat spoke", ada, EVENING)
    minutes.keep(room.meeting, "The item was heard.", ada, EVENING)
    promised = Promised("The fee is paid back.", town.refs["ben"], later(20).day)
    doing.promise(Remedy, ref, promised, town.who("ben", NEXT_DAY), NEXT_DAY)
    find(town, ref, Outcome.UPHELD, Outcome.PARTLY_UPHELD, by="ada", now=NEXT_DAY)
    town.move(ref, "send-decision", "ada", NEXT_DAY, answer="It was open past its hours.")
    return room


def made(ref: str, town: Town, settings: Settings, wish: Wish, by: str = "ada", now: When = NEXT_DAY) -> Bundle:
    """A bundle asked for and made by the worker."""
    bundle = bundles.ask(ref, wish, town.who(by, now), now)
    loop.run_once(settings, now)
    db.session.rollback()
    return bundles.one(ref, bundle)


def text(row: Bundle, settings: Settings) -> str:
    """All words of its PDF, evened out."""
    pages = PdfReader(io.BytesIO(kept.pdf(row, settings))).pages
    assert len(pages) == row.pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def unpacked(row: Bundle, settings: Settings, folder: Path) -> Path:
    zipfile.ZipFile(io.BytesIO(kept.archive(row, settings))).extractall(folder)
    return folder


def check(folder: Path, *more: object) -> tuple[int, str]:
    """Run what the archive holds as a stranger would."""
    command = [sys.executable, "-I", "-S", "check.py", "proof.jsonl", *map(str, more)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env={"PYTHONIOENCODING": "utf-8"})
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


@pytest.mark.both
def test_a_bundle_of_everything_tells_the_case_to_its_end(inside: Flask, settings: Settings, tmp_path: Path) -> None:
    room = heard()
    ref, town = room.case, room.town
    upload = Upload(io.BytesIO(b"the hire book"), "hire book.txt", "text/plain")
    add_files(ref, files.accept_all([upload], settings, NEXT_DAY, from_resident=False), room.who("ada"), NEXT_DAY)
    row = made(ref, town, settings, Wish(Reader.WHOLE, WHY))
    said = text(row, settings)
    for each in (
        WHY, "Made by Ada Marsh", "Index", "Chronology", "Edith Wren", "edith@example.org", "The gate has been open",
        "Stage 1: not upheld", "Stage 2: upheld", "Issued", "Left us", "Deemed received", "Came back",
        "A private quokka of a note", "Hearings Committee", "The board at the hall", "clear days; the last lawful day",
        "Dev Rao opened it", "Cora Lane has not opened it", "The same as it was given", "Fay Quill", "A cousin",
        "by the casting vote", "Dev Rao: no.", "45/26", "The item was heard.", "A private wombat spoke",
        "To decide complaints.", "The fee is paid back.", "working days", "model complaints policy", "hire book.txt",
        "check.py", row.tip, "Page 1 of",
    ):  # fmt: skip
        assert each.casefold() in said.casefold(), each
    assert "NOT the same" not in said and SLY.replace(" ", "") in said.replace(" ", "")
    reader = PdfReader(io.BytesIO(kept.pdf(row, settings)))
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_data() and len(reader.outline) > 8
    key = checkpoint.verifier_key(settings.signing)
    folder = unpacked(row, settings, tmp_path)
    assert (folder / "files" / "001-hire-book.txt").read_bytes() == b"the hire book"
    status, told = check(folder, "--key", key)
    assert status == 0 and "entries of the case stand among" in told, told
    with verify.reading(db.engine) as connection:
        assert verify.verify(connection, files=verify.on_disk(settings.files)).good


def test_whatever_is_changed_in_the_proof_is_found(inside: Flask, settings: Settings, tmp_path: Path) -> None:
    town = found()
    ref = town.sends(sender=edith()).case_ref
    folder = unpacked(made(ref, town, settings, Wish(Reader.WHOLE, WHY)), settings, tmp_path)
    key = checkpoint.verifier_key(settings.signing)
    whole = (folder / "proof.jsonl").read_text()
    lines = [json.loads(line) for line in whole.splitlines()]
    entry = next(place for place, line in enumerate(lines) if "entry" in line)

    def changed(change, says: str) -> None:
        copy = json.loads(json.dumps(lines))
        change(copy[entry])
        (folder / "proof.jsonl").write_text("".join(json.dumps(line) + "\n" for line in copy))
        status, told = check(folder, "--key", key)
        assert status == 1 and says in told, told

    changed(lambda line: line.update(body=line["body"].replace("{", "{ ", 1)), "The content of entry")
    changed(lambda line: line["entry"].update(act="case.noted"), "is not what its hash seals")
    changed(lambda line: line.update(path=line["path"][:-1]), "does not stand in it")
    changed(lambda line: line.update(hash="0" * 64), "does not stand in it")
    changed(lambda line: line.pop("path") and line.update(hash="no hash"), "cannot be read")
    (folder / "proof.jsonl").write_text(whole)
    (folder / "kept.txt").write_text(lines[1]["checkpoint"])
    status, told = check(folder, "--kept", folder / "kept.txt")
    assert status == 0 and "A checkpoint you kept agrees with this one (1 looked at)" in told
    other = checkpoint.make_signer(tmp_path / "other", "else.example/trail")
    status, told = check(folder, "--key", other)
    assert status == 1 and "It is not signed with that key" in told


NEVER = ("quokka", "wombat", "07700", "cousin", "What they need")


def test_masked_for_anybody_it_names_nobody_and_leaves_out_what_is_ours(
    inside: Flask, settings: Settings, tmp_path: Path
) -> None:
    room = heard()
    wish = Wish(Reader.OTHERS, WHY, "disco\nhall")
    seen = kept.preview(opened(room.who("ada"), room.case, Action.CASE_SEE, NEXT_DAY), wish, settings, NEXT_DAY)
    assert ("Edith Wren", "whoever wrote") in {(written, label) for written, label, _ in seen.found}
    row = made(room.case, room.town, settings, wish)
    said = text(row, settings)
    reference = room.town.case(room.case).reference
    names = ("Edith", "Wren", "edith@", "Ben Holt", "Ada Marsh", "Cora", "Dev Rao", "Fay", "disco", reference)
    for each in (*names, *NEVER):
        assert each.casefold() not in said.casefold(), each
    for each in ("[whoever wrote]", "[Deputy Clerk]", "[masked]", "a human being must read", "by the casting vote",
                 "Stotfold Town Council", "[Councillor 1]", "telephone 0303 123 1113", "01632 960101"):  # fmt: skip
        assert each in said, each
    folder = unpacked(row, settings, tmp_path)
    proof = (folder / "proof.jsonl").read_text()
    assert '"entry"' not in proof and '"body"' not in proof and not (folder / "files").exists()
    status, told = check(folder, "--key", checkpoint.verifier_key(settings.signing))
    assert status == 0 and "bare hashes" in told


def test_masked_for_whoever_wrote_it_keeps_their_own_and_masks_everybody_else(
    inside: Flask, settings: Settings, tmp_path: Path
) -> None:
    room = heard()
    row = made(room.case, room.town, settings, Wish(Reader.SENDER, WHY))
    said = text(row, settings)
    for each in ("Edith Wren", room.town.case(room.case).reference, "[Deputy Clerk]"):
        assert each in said, each
    for each in ("Ben Holt", "Ada Marsh", "Cora", "Dev Rao", "quokka", "wombat", "cousin"):
        assert each not in said, each
    proof = (unpacked(row, settings, tmp_path) / "proof.jsonl").read_text()
    assert '"entry"' in proof and '"body"' not in proof and '"salt"' not in proof


def whole(reason: str = WHY) -> Wish:
    return Wish(Reader.WHOLE, reason)


def test_what_is_sealed_from_somebody_is_in_no_bundle_for_anybody_and_in_none_of_theirs(
    inside: Flask, settings: Settings, tmp_path: Path
) -> None:
    town = found()
    about = (AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"), AboutWhom(Whom.SERVICE, None, "Bins"))
    ref = town.sends(sender=edith(), about=about, words="The narwhal was rude.").case_ref
    holder = next(name for name, each in town.refs.items() if each == town.case(ref).holder_ref)
    seals.split_seal(ref, "It is one point, says the axolotl.", "The bins.", town.who(holder), MONDAY, TRACK)
    row = made(ref, town, settings, Wish(Reader.OTHERS, WHY), by="ada")
    said = text(row, settings)
    for each in ("narwhal", "axolotl", "Dev Rao", "stays sealed", "Sealed"):
        assert each not in said, each
    assert "The bins." in said
    for each in ("narwhal", "axolotl", "Dev Rao"):
        assert each in text(made(ref, town, settings, whole(), by="ada"), settings)
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=ref):
        point = next(each.ref for each in abouts(ref) if each.staff_ref)
        tie(ref, town.refs["ada"], TieKind.SUBJECT, town.refs["ben"], "", MONDAY, point)
    with pytest.raises(NotAllowed, match="for somebody else to make"):
        bundles.ask(ref, whole(), town.who("ada"), MONDAY)


@pytest.mark.parametrize(
    ("who", "error"), [("gus", NotFound), ("hal", NotFound), ("dev", NotFound), ("iris", NotFound), ("ben", NotAllowed)]
)
def test_only_whoever_runs_a_case_makes_a_bundle_of_it(inside: Flask, who: str, error: type[Exception]) -> None:
    town = found()
    ref = town.sends().case_ref
    with pytest.raises(error):
        bundles.ask(ref, whole(), town.who(who), MONDAY)
    assert bundles.of_case(ref) == [] and holds.of_case(ref) == []


def test_a_case_about_the_clerk_is_taken_out_by_its_holder_and_never_by_the_clerk(
    inside: Flask, settings: Settings
) -> None:
    town = found()
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(about=about).case_ref
    with pytest.raises(NotFound):
        bundles.ask(ref, whole(), town.who("ada"), MONDAY)
    assert made(ref, town, settings, whole(), by="ben", now=MONDAY).made


def test_a_bundle_needs_a_reason_and_one_is_made_at_a_time(inside: Flask) -> None:
    town = found()
    ref = town.sends().case_ref
    for reason, sentence in ((" ", "what it is for"), ("a" * 2_001, "Keep the reason under")):
        with pytest.raises(Invalid, match=sentence):
            bundles.ask(ref, whole(reason), town.who("ada"), MONDAY)
    bundles.ask(ref, whole(), town.who("ada"), MONDAY)
    with pytest.raises(Conflict, match="being made already"):
        bundles.ask(ref, whole(), town.who("ada"), MONDAY)
    bundles.ask(ref, Wish(Reader.SENDER, WHY), town.who("ada"), MONDAY)


def closed(town: Town) -> tuple[str, str]:
    """A case that was answered and closed: its ref and its reference."""
    sent = town.sends(sender=edith())
    with act("case.moved", by=town.who("ben"), now=MONDAY, case=sent.case_ref):
        case = db.session.get(Case, sent.case_ref)
        assert case is not None
        case.phase = Phase.CLOSED
    return sent.case_ref, sent.reference


@pytest.mark.both
def test_a_hold_keeps_the_case_from_erasure_until_it_is_lifted_with_a_reason(inside: Flask, settings: Settings) -> None:
    town = found()
    ref, reference = closed(town)
    ada = town.who("ada")

    def erase() -> privacy.Erased:
        return privacy.erase_case(reference, "Schedule, rule 4", "Ada Marsh", cast.OPERATOR, later(400), settings)

    bundle = bundles.ask(ref, Wish(Reader.WHOLE, "An axolotl asked."), ada, MONDAY)
    hold = holds.standing(ref)[0].ref
    with pytest.raises(Conflict, match="still being made"):
        holds.lift(ref, hold, "Done with.", ada, MONDAY)
    loop.run_once(settings, MONDAY)
    with pytest.raises(Conflict, match="kept by a hold that stands since Monday 23 November 2026. It is skipped until"):
        erase()
    with pytest.raises(Invalid, match="why it is no longer needed"):
        holds.lift(ref, hold, " ", ada, MONDAY)
    with pytest.raises(NotAllowed):
        holds.lift(ref, hold, "Done with.", town.who("ben"), MONDAY)
    file = bundles.one(ref, bundle).file_ref
    assert file and files.place(db.session.get(StoredFile, file), settings).exists()
    with pytest.raises(NotFound):
        file_for(file, ada, settings, MONDAY)
    holds.lift(ref, hold, "The axolotl is done.", ada, MONDAY)
    with pytest.raises(Conflict, match="lifted already"):
        holds.lift(ref, hold, "Again.", ada, MONDAY)
    assert erase().left == ()
    db.session.rollback()
    with pytest.raises(NotFound):
        kept.pdf(bundles.one(ref, bundle), settings)
    assert not files.place(db.session.get(StoredFile, file), settings).exists()
    with db.engine.connect() as connection:
        rows = "".join(str(connection.execute(table.select()).all()) for table in Base.metadata.sorted_tables)
    assert "axolotl" not in rows


def test_a_case_that_goes_on_meanwhile_has_its_bundle_made_again(
    inside: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = found()
    ref = town.sends().case_ref
    bundle, told = bundles.ask(ref, whole(), town.who("ada"), MONDAY), put_together.make

    def slow(*given: Any) -> Any:
        found = told(*given)
        cases.add_note(ref, "Meanwhile a wombat.", False, town.who("ben"), MONDAY)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(put_together, "make", slow)
        loop.run_once(settings, MONDAY)
    db.session.rollback()
    assert bundles.one(ref, bundle).waits and len(list(settings.files.rglob("*"))) <= 1
    loop.run_once(settings, later(0, 10))
    db.session.rollback()
    assert "Meanwhile a wombat." in text(bundles.one(ref, bundle), settings)


def test_a_bundle_that_cannot_be_made_says_why_and_holds_nothing(
    inside: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = found()
    ref = town.sends().case_ref
    monkeypatch.setattr(put_together, "SECONDS", 0.01)
    row = made(ref, town, settings, whole(), now=MONDAY)
    assert row.failed and "more than 0.01 seconds" in row.problem and holds.standing(ref) == []
    with pytest.raises(Conflict, match=r"more than 0\.01 seconds"):
        kept.archive(row, settings)


def test_whoever_may_no_longer_take_it_out_gets_none(inside: Flask, settings: Settings) -> None:
    town = found()
    ref = town.sends().case_ref
    bundle = bundles.ask(ref, whole(), town.who("ada"), MONDAY)
    seals.concerns_me(ref, town.who("ada"), MONDAY)
    loop.run_once(settings, MONDAY)
    db.session.rollback()
    row = bundles.one(ref, bundle)
    assert row.failed and row.problem == making.NO_LONGER and row.file_ref is None


def test_a_bundle_that_was_changed_on_the_disk_is_not_handed_out(inside: Flask, settings: Settings) -> None:
    town = found()
    row = made(town.sends().case_ref, town, settings, whole(), now=MONDAY)
    path = files.place(db.session.get(StoredFile, row.file_ref), settings)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Unavailable, match="not as it was kept"):
        kept.pdf(row, settings)


def test_what_an_anonymous_person_did_has_a_day_and_no_hour(inside: Flask, settings: Settings) -> None:
    town = found()
    ref = town.sends().case_ref
    said = text(made(ref, town, settings, whole(), now=MONDAY), settings)
    assert "Somebody who did not say who they are" in said
    assert "Reached us: Monday 23 November 2026, on the web, anonymously" in said
    assert "23 Nov 2026 Received on the web" in said


def test_three_hundred_messages_are_a_bundle_within_seconds(inside: Flask, settings: Settings) -> None:
    town = found()
    ref = town.sends(sender=edith()).case_ref
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=ref):
        case = db.session.get(Case, ref)
        for _ in range(300):
            row = writing.say(case, "It is too loud, says Edith Wren. " * 40, town.who("ben"), MONDAY, ours=True)
            db.session.add(row)
    began = time.perf_counter()
    row = made(ref, town, settings, Wish(Reader.OTHERS, WHY), now=MONDAY)
    assert row.pages > 100 and time.perf_counter() - began < 20


def test_what_was_put_to_somebody_and_what_they_said_is_told_and_their_comment_masked(
    inside: Flask, settings: Settings
) -> None:
    town = found()
    whom = (AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"),)
    ref = complaint(town, about=whom, points=("He shouted.",), sender=edith(Mode.CONFIDENTIAL, ReachBy.TRACKING))
    seals.confirm_seal(ref, "It is.", town.who("ada"), MONDAY, TRACK)
    letter = putting.begin(
        ref, known(town, ref).subjects[0].key, "", "You shouted [[in Mill Lane]].", town.who("ben"), MONDAY
    )
    putting.ask(ref, letter, town.who("ben"), MONDAY, TRACK)
    putting.answer_as_sender(ref, letter, Agreed.AGREED, "", later(1))
    went(town, ref, letter, now=later(1))
    putting.take_comment(ref, letter, "I was a narwhal.", Came(Channel.LETTER, later(2).day), town.who("ben"), later(2))
    said = text(made(ref, town, settings, whole()), settings)
    for each in ("To Dev Rao", "agreed", "You shouted", "I was a narwhal.", "Time to comment: until"):
        assert each in said, each
    said = text(made(ref, town, settings, Wish(Reader.SENDER, WHY)), settings)
    assert "To [Councillor 1]" in said and "What they said is left out" in said and "narwhal" not in said


def test_where_it_went_with_whose_consent_and_our_letter_to_others_is_told(inside: Flask, settings: Settings) -> None:
    town = found()
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING), words=HOLE).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="complaint", handler=town.refs["ben"])
    question = asked(town, ref)
    routing.answer(ref, question, Answer.AGREES, Heard(Channel.TELEPHONE, MONDAY, "Ada"), town.who("ada"), MONDAY)
    routed(town, ref, Way.WITH_CONSENT, later(1))
    said = text(made(ref, town, settings, whole()), settings)
    for each in ("Where it went", "Central Bedfordshire Council", "with consent", "Told who wrote: yes", "agreed",
                 "They agreed to our telling you this."):  # fmt: skip
        assert each in said, each
    said = text(made(ref, town, settings, Wish(Reader.OTHERS, WHY)), settings)
    assert "Central Bedfordshire Council" in said and "Edith" not in said and "telling you this" not in said


def test_who_wrote_for_whom_is_told_and_neither_is_named_for_others(inside: Flask, settings: Settings) -> None:
    town = found()
    ref = town.sends(sender=edith(), behalf=Behalf("Harriet Lark", Basis.SIGNED)).case_ref
    said = text(made(ref, town, settings, whole()), settings)
    assert "For: Harriet Lark" in said and "claimed" in said
    said = text(made(ref, town, settings, Wish(Reader.OTHERS, WHY)), settings)
    assert "For: [for whom it was written]" in said and "Harriet" not in said and "Lark" not in said
