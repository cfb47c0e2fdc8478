"""The rules of the house, read from the source; and the reader itself, on good and on bad examples."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from casework.policy import load
from casework.policy.access import Action
from tests import housereader as house
from tests.housereader import Finding, Rule, Source

ROOT = Path(__file__).parent.parent


def our_modules() -> list[Source]:
    paths = sorted((ROOT / "casework").rglob("*.py"))
    written = [path for path in paths if "migrations/versions" not in path.as_posix()]
    return [house.source(path.relative_to(ROOT).as_posix(), path.read_text()) for path in written]


MODULES = our_modules()


def told(findings: Iterator[Finding]) -> str:
    return "\n".join(str(finding) for finding in findings)


@pytest.mark.parametrize("rule", house.RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule: Rule) -> None:
    broken = told(finding for read in MODULES for finding in rule(read))
    assert not broken, f"{rule.__doc__}\n{broken}"


def preset_ids() -> set[str]:
    """The id of every stage and every move of every preset."""
    processes = [process for name in load.PRESETS for process in load.load(load.preset(name)).processes]
    return {one.id for process in processes for one in (*process.stages, *process.moves)}


def test_no_stage_or_move_of_a_preset_is_named_in_the_code() -> None:
    """A word of a closed vocabulary, or a key of the file, may be spoken although some preset uses it as an id too."""
    ids = preset_ids()
    vocabulary = {word for read in MODULES for word in house.enum_words(read)}
    rule = house.no_words_of_a_preset(ids - vocabulary)
    assert not told(finding for read in MODULES if read.module != "casework.policy.load" for finding in rule(read))


def test_templates_escape_what_people_wrote_and_obey_the_content_policy() -> None:
    pages = list((ROOT / "templates").rglob("*.html"))
    assert pages, "there are no templates to read"
    found = (
        finding for path in pages for finding in house.template_findings(str(path.relative_to(ROOT)), path.read_text())
    )
    assert not told(found)


def test_no_template_compares_a_stage_with_a_word() -> None:
    ids = preset_ids() - {word for read in MODULES for word in house.enum_words(read)}
    for path in (ROOT / "templates").rglob("*.html"):
        for word in re.findall(r"(?:stage|move)(?:\.id|_id)?\s*[=!]=\s*[\"']([\w-]+)[\"']", path.read_text()):
            assert word not in ids, f"{path.relative_to(ROOT)} asks for {word} by name"


def test_readme_maps_every_room_and_nothing_else() -> None:
    readme = ROOT / "README.md"
    assert readme.exists(), "README.md is not written yet"
    rooms = {path.name for path in (ROOT / "casework").iterdir() if (path / "__init__.py").exists()}
    assert set(house.rooms_in_map(readme.read_text())) == rooms


# Tables and acts


def every_table() -> dict[str, type]:
    """Every mapped class by its table, with all rooms imported."""
    for read in MODULES:
        if read.module.endswith(".model"):
            import_module(read.module)
    base = import_module("casework.db").Base
    return {mapper.local_table.name: mapper.class_ for mapper in base.registry.mappers}


def test_every_table_is_on_the_trail_or_on_the_list_of_those_that_are_not() -> None:
    listed = import_module("casework.trail.listed").LISTED
    trailed = import_module("casework.trail").Trailed
    loose = [table for table, row in every_table().items() if not issubclass(row, trailed) and table not in listed]
    assert not loose, "these tables are neither on the trail nor listed in trail/listed.py with a reason"


def test_every_listed_table_exists_and_is_off_the_trail() -> None:
    listed = import_module("casework.trail.listed").LISTED
    trailed = import_module("casework.trail").Trailed
    tables = every_table()
    everything = set(tables) | set(import_module("casework.db").Base.metadata.tables) | {"alembic_version"}
    assert set(listed) - everything == set(), "listed, but there is no such table"
    assert not [table for table in listed if table in tables and issubclass(tables[table], trailed)]


def test_stable_names_are_one_each() -> None:
    trailed = import_module("casework.trail").Trailed
    names = [row.stable_name for row in every_table().values() if issubclass(row, trailed)]
    assert sorted(names) == sorted(set(names))


def acts() -> dict[str, Any]:
    return dict(import_module("casework.trail.acts").ACTS)


def test_every_act_opened_is_in_the_vocabulary() -> None:
    known = acts()
    opened = [(name, f"{read.path}:{line}") for read in MODULES for name, line in house.acts_used(read)]
    assert opened, "no act is opened anywhere"
    assert [pair for pair in opened if pair[0] not in known and "." in pair[0]] == []


def test_every_act_of_the_vocabulary_is_used() -> None:
    spoken = {word for read in MODULES if read.module != "casework.trail.acts" for word in house.words_of(read)}
    assert set(acts()) - spoken == set(), "acts nobody does"


def test_every_fact_a_story_tells_is_one_the_act_carries() -> None:
    for name, kind in acts().items():
        assert set(re.findall(r"{(\w+)}", kind.story)) <= kind.facts, name


# Routes


def test_every_route_names_its_action_or_is_an_open_door_twice_declared(app: Flask) -> None:
    """One decision function can answer only for what has a name; the open doors stand on one list."""
    gate = import_module("casework.staff.gate")
    said = {rule.endpoint: vars(app.view_functions[rule.endpoint]) for rule in app.url_map.iter_rules()}
    named = {endpoint for endpoint, words in said.items() if isinstance(words.get("action"), Action)}
    opened = {endpoint for endpoint, words in said.items() if words.get("open_door")} | {"static"}
    assert not named & opened, "a view cannot both be open and ask for leave"
    assert opened == set(gate.OPEN_DOORS), "the open doors are those on the list, and no others"
    assert set(said) == named | opened, "these routes name no action and are no open door"


def test_every_route_takes_only_methods_we_use(app: Flask) -> None:
    odd = {
        rule.rule: sorted(rule.methods - {"GET", "HEAD", "OPTIONS", "POST"})
        for rule in app.url_map.iter_rules()
        if rule.methods and rule.methods - {"GET", "HEAD", "OPTIONS", "POST"}
    }
    assert not odd


# The reader, on good and bad examples

GOOD = [
    (house.floors, "casework/cases/views.py", "from casework.cases import actions, queries"),
    (house.floors, "casework/cases/actions.py", "from casework.cases.model import Case"),
    (house.floors, "casework/cases/model.py", "from casework.policy import look"),
    (house.floors, "casework/cases/model.py", "from ..trail import Trailed"),
    (house.floors, "casework/__init__.py", "from casework.cases import views"),
    (house.floors, "casework/letters/render.py", "from casework.letters import queries"),
    (house.room_order, "casework/intake/actions.py", "from casework.complaints import actions"),
    (house.room_order, "casework/cases/model.py", "from casework.letters.model import Letter"),
    (house.room_order, "casework/cli.py", "from casework.resident import actions"),
    (house.room_order, "casework/council/views.py", "from casework.staff import gate"),
    (house.room_order, "casework/trail/door.py", "from casework.policy.access import Actor"),
    (house.judgement_is_pure, "casework/policy/days.py", "import tomllib\nfrom casework.clock import When"),
    (house.judgement_is_pure, "casework/cases/model.py", "import sqlalchemy"),
    (house.verbs_are_told, "casework/letters/render.py", "from flask import render_template"),
    (house.verbs_are_told, "casework/cases/views.py", "from flask import request, session"),
    (house.one_door, "casework/trail/door.py", "db.session.flush()\ndb.session.commit()"),
    (house.one_door, "casework/db.py", "db.session.rollback()"),
    (house.one_door, "casework/letters/files.py", "file.flush()"),
    (house.one_door, "casework/cases/actions.py", "def rollback() -> None: ...\nrollback()"),
    (house.pages_hold_no_rows, "casework/cases/views.py", "form.what.data = what\ng.actor = actor\nx = case.stage"),
    (house.pages_hold_no_rows, "casework/cases/actions.py", "case.stage = stage\ndb.session.add(case)"),
    (house.changes_are_posted, "casework/cases/views.py", "from casework.cases import actions\n@bp.post('/x')\ndef x():\n actions.go()"),
    (house.changes_are_posted, "casework/cases/views.py", "from casework.cases.actions import go\n@bp.route('/x', methods=['GET', 'POST'])\ndef x():\n go()"),
    (house.changes_are_posted, "casework/cases/views.py", "from casework.cases import actions, queries\n@bp.get('/x')\ndef x():\n queries.all()"),
    (house.has_docstring, "casework/cases/model.py", '"""What a case is."""'),
    (house.has_a_home, "casework/cases/receipts.py", ""),
    (house.only_the_clock_asks, "casework/clock.py", "datetime.now(UTC)"),
    (house.only_the_clock_asks, "casework/cases/actions.py", "clock.now()\ntime.monotonic()\ndate(2026, 1, 1)"),
    (house.sql_is_bound, "casework/trail/walls.py", "from sqlalchemy import text\ntext(f'DROP TRIGGER {name}')"),
    (house.sql_is_bound, "casework/cases/search.py", "from sqlalchemy import text\ntext('SELECT :words')"),
    (house.sql_is_bound, "casework/letters/render.py", "text('words for people')"),
    (house.sql_is_bound, "casework/work/model.py", "from sqlalchemy import text\nIndex(postgresql_where=text('done IS NULL'))"),
    (house.nothing_unescaped, "casework/letters/render.py", "from bleach import clean\nclean(words)"),
    (house.nothing_unescaped, "casework/links.py", "from markupsafe import Markup\nMarkup(words)"),
    (house.no_words_of_a_preset({"stage-1"}), "casework/cases/actions.py", '"""About stage-1."""\nif stage.closed: ...'),
]  # fmt: skip

BAD = [
    (house.floors, "casework/cases/model.py", "from casework.cases import actions"),
    (house.floors, "casework/cases/actions.py", "from casework.cases.views import bp"),
    (house.floors, "casework/cases/actions.py", "from .views import bp"),
    (house.floors, "casework/cases/actions.py", "from . import forms"),
    (house.floors, "casework/cases/queries.py", "import casework.web"),
    (house.floors, "casework/policy/moves.py", "from casework.cases.model import Case"),
    (house.floors, "casework/trail/door.py", "from casework.cases.queries import story"),
    (house.floors, "casework/cases/__init__.py", "from casework.cases.views import bp"),
    (house.floors, "casework/cases/actions.py", "def go():\n    from casework import create_app"),
    (house.room_order, "casework/letters/actions.py", "from casework.cases.model import Case"),
    (house.room_order, "casework/council/actions.py", "from casework.staff import gate"),
    (house.room_order, "casework/council/views.py", "from casework.staff import queries"),
    (house.room_order, "casework/complaints/actions.py", "from casework.restrictions import queries"),
    (house.room_order, "casework/restrictions/actions.py", "from casework.complaints import queries"),
    (house.room_order, "casework/trail/model.py", "from casework.cases.model import Case"),
    (house.room_order, "casework/policy/moves.py", "from casework.council import model"),
    (house.judgement_is_pure, "casework/policy/load.py", "import flask"),
    (house.judgement_is_pure, "casework/errors.py", "from werkzeug.exceptions import NotFound"),
    (house.verbs_are_told, "casework/cases/actions.py", "from flask import request"),
    (house.verbs_are_told, "casework/cases/queries.py", "from flask_login import current_user"),
    (house.verbs_are_told, "casework/cases/queries.py", "import flask\nflask.g.actor"),
    (house.one_door, "casework/cases/actions.py", "db.session.commit()"),
    (house.one_door, "casework/cases/views.py", "db.session.rollback()"),
    (house.one_door, "casework/cases/actions.py", "db.session.flush()"),
    (house.one_door, "casework/db.py", "db.session.flush()"),
    (house.pages_hold_no_rows, "casework/cases/views.py", "case.stage = stage"),
    (house.pages_hold_no_rows, "casework/cases/views.py", "a, case.stage = 1, stage"),
    (house.pages_hold_no_rows, "casework/staff/gate.py", "member.seen += 1"),
    (house.pages_hold_no_rows, "casework/cases/views.py", "setattr(case, 'stage', stage)"),
    (house.pages_hold_no_rows, "casework/cases/views.py", "db.session.get(Case, ref)"),
    (house.pages_hold_no_rows, "casework/cases/forms.py", "from sqlalchemy import select"),
    (house.pages_hold_no_rows, "casework/cli.py", "from casework.db import db"),
    (house.changes_are_posted, "casework/cases/views.py", "from casework.cases import actions\n@bp.get('/x')\ndef x():\n actions.go()"),
    (house.changes_are_posted, "casework/cases/views.py", "from casework.cases.actions import go\n@bp.route('/x')\ndef x():\n go()"),
    (house.has_docstring, "casework/cases/model.py", "import os"),
    (house.has_a_home, "casework/cases/utils.py", ""),
    (house.has_a_home, "casework/constants.py", ""),
    (house.only_the_clock_asks, "casework/cases/actions.py", "datetime.datetime.now()"),
    (house.only_the_clock_asks, "casework/policy/days.py", "date.today()"),
    (house.only_the_clock_asks, "casework/work/loop.py", "time.time()"),
    (house.only_the_clock_asks, "casework/cases/model.py", "mapped_column(server_default=func.now())"),
    (house.sql_is_bound, "casework/cases/queries.py", "from sqlalchemy import text\ntext('SELECT 1')"),
    (house.sql_is_bound, "casework/cases/search.py", "from sqlalchemy import text\ntext(f'SELECT {words}')"),
    (house.sql_is_bound, "casework/cases/search.py", "import sqlalchemy as sa\nsa.text('SELECT ' + words)"),
    (house.sql_is_bound, "casework/reports/queries.py", "connection.exec_driver_sql('SELECT 1')"),
    (house.nothing_unescaped, "casework/cases/views.py", "from markupsafe import Markup"),
    (house.nothing_unescaped, "casework/cases/views.py", "flask.render_template_string(words)"),
    (house.nothing_unescaped, "casework/resident/views.py", "@csrf.exempt\ndef x(): ...\ncsrf.exempt(bp)"),
    (house.no_words_of_a_preset({"stage-1"}), "casework/cases/actions.py", "case.stage == 'stage-1'"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "path", "text"), GOOD)
def test_the_reader_lets_what_is_right_pass(rule: Rule, path: str, text: str) -> None:
    assert not told(rule(house.source(path, text)))


@pytest.mark.parametrize(("rule", "path", "text"), BAD)
def test_the_reader_finds_what_is_wrong(rule: Rule, path: str, text: str) -> None:
    assert list(rule(house.source(path, text)))


@pytest.mark.parametrize("rule", house.RULES, ids=lambda rule: rule.__name__)
def test_every_rule_is_shown_both_ways(rule: Rule) -> None:
    assert any(shown is rule for shown, _, _ in GOOD) and any(shown is rule for shown, _, _ in BAD)


@pytest.mark.parametrize(
    "text",
    [
        "{{ words }}",
        "{% set said %}<p>{{ words }}</p>{% endset %}{{ govukInset({'html': said}) }}",
        "{% from 'macros.html' import promise %}{{ govukInset({'html': promise(case)}) }}",
        '<script type="module" src="{{ asset(\'govuk.js\') }}"></script>',
        '<a href="/track">',
    ],
)
def test_the_reader_lets_a_careful_template_pass(text: str) -> None:
    assert not told(house.template_findings("page.html", text))


@pytest.mark.parametrize(
    "text",
    [
        "{{ words|safe }}",
        "{% autoescape false %}",
        "{{ govukInset({'html': case.words}) }}",
        "{{ govukInset({'html': '<p>' ~ words ~ '</p>'}) }}",
        "{{ govukInset({'contentHtml': words}) }}",
        "<script>alert(1)</script>",
        '<p style="color: red">',
        '<a onclick="go()">',
        '<img src="https://example.org/x.png">',
    ],
)
def test_the_reader_finds_a_careless_template(text: str) -> None:
    assert told(house.template_findings("page.html", text))


def test_the_reader_knows_the_map_of_rooms() -> None:
    text = "casework/\n  __init__.py  starts\n  trail/       the door\n    door.py    act\n  cases/       the spine\n"
    assert house.rooms_in_map(text) == ["trail", "cases"]
