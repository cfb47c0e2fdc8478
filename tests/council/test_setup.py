"""A council's first day, at the command line."""

import stat
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from casework import setup
from casework.clock import When
from casework.council import queries
from casework.errors import Conflict, Invalid
from casework.migrations import roles, safely
from casework.policy.bodies import Power, Seat
from casework.policy.load import preset
from casework.policy.words import Office, Role
from casework.staff import queries as staff
from casework.trail.walls import missing_walls
from tests.conftest import make_app
from tests.postgres import Cluster

MINUTED = ("--minute", "8/26", "--by", "Olive Reed", "--second", "Percy Tull")
ANSWERS = {
    "council": "Ashby Parish Council",
    "nation": "wales",
    "policy": "model",
    "minute": "7/26",
    "present": "Ada Marsh, Hal Brook, Cora Lane",
    "clerk": "Ada Marsh <ada@ashby.gov.uk>",
    "stand-in-clerk": "Ben Holt <ben@ashby.gov.uk>",
    "chair": "Cora Lane <cora@ashby.gov.uk>",
    "stand-in-chair": "Dev Rao <dev@ashby.gov.uk>",
    "administrator": "Hal Brook <hal@ashby.gov.uk>",
    "stand-in-administrator": "Ada Marsh <ada@ashby.gov.uk>",
    "outside-person": "Iris Vale <iris@elsewhere.gov.uk>",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "new"


def run(folder: Path, typed: str = "", **changed: str | None) -> Result:
    """Set up with options, those given as None left out to be asked for."""
    answers = ANSWERS | {name.replace("_", "-"): value for name, value in changed.items()}
    words = [word for name, value in answers.items() if value is not None for word in (f"--{name}", value)]
    return make_app(folder).test_cli_runner().invoke(args=["setup", *words], input=typed)


def plan(**changed: object) -> setup.Plan:
    people = {Office(name): setup.Someone.parse(ANSWERS[name]) for name in list(ANSWERS)[5:]}
    people[Office.SAFEGUARDING_LEAD] = people[Office.CLERK]
    people[Office.STAND_IN_SAFEGUARDING] = people[Office.STAND_IN_CLERK]
    given = {
        "council": "Ashby Parish Council", "nation": "wales", "text": preset("model"), "minute": "7/26",
        "people": people, "present": ["Ada Marsh", "Hal Brook", "Cora Lane"],
    } | changed  # fmt: skip
    return setup.Plan(**given)  # type: ignore[arg-type]


def test_set_up_is_told_where_mail_of_a_sealed_case_goes_and_refuses_what_names_no_reader(folder: Path) -> None:
    refused = run(folder, sealed_mail="sealed@ashby.gov.uk")
    assert refused.exit_code and "write who reads it, then the address" in refused.output
    boxes = ["chair + stand-in-chair <sealed@ashby.gov.uk>", "outside-person <iris@elsewhere.gov.uk>"]
    said = run(folder, sealed_mail=", ".join(boxes))
    assert said.exit_code == 0, said.output
    assert list(make_app(folder).extensions["casework"].mail_sealed_from) == boxes


def test_a_council_is_set_up_with_one_command(folder: Path) -> None:
    said = run(folder, public_url="https://cases.ashby.gov.uk")
    assert said.exit_code == 0, said.output
    for name in ("Ada Marsh", "Ben Holt", "Cora Lane", "Dev Rao", "Hal Brook", "Iris Vale"):
        assert said.output.count(name) == 1
    app = make_app(folder)
    with app.app_context():
        today = queries.versions()[0].adopted_on
        council = queries.policy_in_force(today).policy.council
        assert (council.name, council.nation) == ("Ashby Parish Council", "wales")
        assert [each.name for each in queries.holders(Office.OUTSIDE_PERSON, today)] == ["Iris Vale"]
        ada = staff.by_email("ada@ashby.gov.uk")
        assert ada is not None and ada.roles == [Role.CLERK]
    assert app.extensions["casework"].public_url == "https://cases.ashby.gov.uk"


def test_everything_it_makes_but_the_public_half_of_the_signer_is_for_one_user_only(folder: Path) -> None:
    run(folder)
    made = [folder, *(path for path in folder.rglob("*") if path.name != "signer.pub")]
    assert len(made) > 8
    assert [path for path in made if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_what_is_left_out_is_asked_for(folder: Path) -> None:
    said = run(folder, typed="Iris Vale <iris@elsewhere.gov.uk>\n", outside_person=None)
    assert said.exit_code == 0 and "Somebody outside" in said.output


@pytest.mark.parametrize("name", ["clerk", "stand-in-clerk", "chair", "administrator", "outside-person", "policy"])
def test_it_does_not_finish_without(folder: Path, name: str) -> None:
    said = run(folder, **{name.replace("-", "_"): None})
    assert said.exit_code == 1
    assert not (folder / "casework.sqlite3").exists() and not (folder / "keys").exists()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"clerk": "Ada Marsh"}, "a name and an e-mail address"),
        ({"stand_in_clerk": "Ada Marsh <ada@ashby.gov.uk>"}, "cannot be clerk and stand in"),
        ({"outside_person": "Dev Rao <dev@ashby.gov.uk>"}, "to come from outside"),
        ({"present": "Ada Marsh, Hal Brook"}, "two named people besides its owner"),
        ({"policy": "nowhere.toml"}, "no policy file"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_made(
    folder: Path, changed: dict[str, str], sentence: str
) -> None:
    said = run(folder, **changed)
    assert said.exit_code == 1 and sentence in said.output
    assert not (folder / "casework.sqlite3").exists() and not (folder / "keys").exists()


def test_a_second_time_changes_nothing(folder: Path) -> None:
    run(folder)
    before = {path: path.read_bytes() for path in (folder / "keys").iterdir()}
    said = run(folder, council="Another Council")
    assert said.exit_code == 1 and "set up already" in said.output
    assert {path: path.read_bytes() for path in (folder / "keys").iterdir()} == before


def test_it_ends_with_a_register_of_bodies_and_powers(folder: Path) -> None:
    others = "Fay Quill <fay@ashby.gov.uk>, Jo Pike <jo@ashby.gov.uk>, Dev Rao <dev@ashby.gov.uk>"
    said = run(folder, councillors=others, seats="7")
    assert said.exit_code == 0 and "/delegations" in said.output and said.output.count("Dev Rao") == 1
    with make_app(folder).app_context():
        today = queries.versions()[0].adopted_on
        whole, committee = queries.committees(today)
        assert (whole.whole, whole.seats, committee.quorum, committee.minute) == (True, 7, 3, "7/26")
        sat = [(each.name, each.seat) for each in queries.members_of(committee.ref, today)]
        assert sat[:2] == [("Cora Lane", Seat.CHAIR), ("Dev Rao", Seat.VICE_CHAIR)]
        assert sat[2:] == [("Fay Quill", Seat.MEMBER), ("Jo Pike", Seat.MEMBER)]
        assert queries.delegation_for(Power.ANSWER_COMPLAINTS, today, [Office.CLERK]) is not None
        assert queries.delegation_for(Power.DECIDE_REVIEWS, today, committee_ref=committee.ref) is not None
        fay = staff.by_email("fay@ashby.gov.uk")
        assert fay is not None and fay.roles == [Role.MEMBER]


def test_it_needs_no_more_councillors_than_those_in_office(folder: Path) -> None:
    run(folder)
    with make_app(folder).app_context():
        today = queries.versions()[0].adopted_on
        whole = queries.committees(today)[0]
        assert [each.name for each in queries.members_of(whole.ref, today)] == ["Cora Lane", "Dev Rao"]


def test_settings_somebody_wrote_stay(folder: Path, noon: When) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text('colour = "#123456"')
    setup.set_up(folder, plan(public_url="https://x.gov.uk"), noon)
    assert make_app(folder).extensions["casework"].colour == "#123456"
    with pytest.raises(Conflict, match="another colour"):
        setup.write_settings(folder / "settings.toml", {"colour": "#654321"})


def test_roles_follow_offices() -> None:
    assert setup.roles_of([Office.CHAIR]) == {Role.CHAIR, Role.MEMBER}
    assert setup.roles_of([Office.STAND_IN_ADMINISTRATOR]) == {Role.ADMINISTRATOR}
    assert setup.roles_of([Office.STAND_IN_ADMINISTRATOR, Office.CHAIR]) == {Role.CHAIR, Role.MEMBER}


def test_the_operator_names_who_holds_an_office(folder: Path) -> None:
    run(folder)
    app = make_app(folder)
    said = app.test_cli_runner().invoke(args=["office", "vice-chair", "dev@ashby.gov.uk", *MINUTED])
    assert said.exit_code == 0 and "Dev Rao is vice chair" in said.output
    unknown = app.test_cli_runner().invoke(args=["office", "chair", "nobody@ashby.gov.uk", *MINUTED])
    assert unknown.exit_code == 1 and "Nobody here" in unknown.output


@pytest.fixture
def roles_gone(postgres: Cluster) -> object:
    """Roles belong to the whole server, so a test that makes them takes them away."""
    yield
    with postgres.connect() as admin:
        admin.execute("DROP DATABASE IF EXISTS ashby WITH (FORCE)")
        for name in ("ashby_app", "ashby_owner"):
            admin.execute(f"DROP ROLE IF EXISTS {name}")


@pytest.mark.usefixtures("roles_gone")
def test_postgresql_gets_a_database_and_two_roles(folder: Path, postgres: Cluster) -> None:
    said = run(folder, postgresql_admin=postgres.url(), database="ashby")
    assert said.exit_code == 0, said.output
    app: Flask = make_app(folder)
    settings = app.extensions["casework"]
    assert "ashby_app" in settings.database_url and "ashby_owner" in settings.database_owner_url
    assert postgres.password not in (folder / "settings.toml").read_text()
    with app.app_context():
        assert len(queries.versions()) == 1
    with safely.looking(settings.database) as connection:
        assert missing_walls(connection) == []
    checked = app.test_cli_runner().invoke(args=["check", "--deploy"])
    assert "C11" not in checked.output and "C08" not in checked.output


@pytest.mark.usefixtures("roles_gone")
def test_a_database_that_is_there_is_not_taken_over(postgres: Cluster) -> None:
    roles.make(postgres.url(), "ashby")
    with pytest.raises(Invalid, match="already"):
        roles.make(postgres.url(), "ashby")


@pytest.mark.parametrize("name", ["", "Ashby", "a; DROP TABLE entry", "1st"])
def test_a_database_has_a_plain_name(name: str) -> None:
    with pytest.raises(Invalid, match="small letters"):
        roles.make("postgresql://nobody@127.0.0.1:1/postgres", name)


def test_an_administrators_address_that_does_not_open_is_said() -> None:
    with pytest.raises(Invalid, match="opens no PostgreSQL"):
        roles.make("postgresql://nobody@127.0.0.1:1/postgres", "ashby")
