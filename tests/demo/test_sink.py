"""The demonstration's mail: taken on loopback, kept as files, shown as plain text, and sent to nobody."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask

from casework.cases.actions import write_to_sender
from casework.clock import When, now
from casework.demo import sink
from casework.demo.cli import rehearsed
from casework.errors import SettingsError
from casework.letters import mail
from casework.letters.mail import About, Envelope
from casework.settings import Settings, load
from casework.staff.queries import active_members
from casework.trail import checkpoint
from casework.work import loop
from tests import cast
from tests.conftest import let_go, make_app
from tests.town import MONDAY, TRACK, Town, edith, found, later

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def a_message(text: str = "Hello", to: str = "joan.pettit@residents.example", pdf: bytes | None = None) -> bytes:
    return mail.message(Envelope("a1", "Anytown", "clerk@council.example", to, AT), About.LETTER, text, pdf).as_bytes()


def test_what_is_sent_is_kept_as_a_file_and_told_newest_first(tmp_path: Path) -> None:
    with sink.listening(tmp_path) as port:
        settings = load(tmp_path, {}, demo=True, **rehearsed(8000, port))
        for text in ("The first", "The second"):
            envelope = Envelope(text.split()[1], "Anytown", settings.mail_from, "joan.pettit@residents.example", AT)
            mail.send(settings, mail.message(envelope, About.LETTER, text, b"%PDF-1.7"))
    taken = sink.taken(tmp_path)
    assert [each.text.strip() for each in taken] == ["The second", "The first"]
    assert (taken[0].to, taken[0].subject) == ("joan.pettit@residents.example", "A letter from the council")
    assert taken[0].files == ("letter.pdf",) and taken[0].at <= When.at(now())


def test_only_the_newest_two_hundred_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sink, "KEPT", 3)
    (tmp_path / "sink").mkdir()
    for number in range(5):
        sink.keep(tmp_path / "sink", a_message(f"Number {number}"))
    assert [each.text.strip() for each in sink.taken(tmp_path)] == ["Number 4", "Number 3", "Number 2"]
    assert len(list((tmp_path / "sink").iterdir())) == 3


def test_before_anything_was_sent_there_is_nothing(tmp_path: Path) -> None:
    assert sink.taken(tmp_path) == []


def test_a_file_that_is_none_of_ours_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "sink").mkdir()
    (tmp_path / "sink" / "x-1.eml").write_bytes(b"\xff\xfe")
    sink.keep(tmp_path / "sink", b"Content-Type: text/plain; charset=no-such-thing\r\n\r\nHello")
    assert [each.text for each in sink.taken(tmp_path)] == [""]


@pytest.mark.parametrize("host", ["smtp.example.org", "192.0.2.1"])
def test_a_demonstration_refuses_to_send_mail_out(tmp_path: Path, host: str) -> None:
    with pytest.raises(SettingsError, match="sends no mail out"):
        load(tmp_path, {}, demo=True, mail_host=host, mail_from="clerk@council.example")


# The page


@pytest.fixture
def demo(instance: Path) -> Flask:
    app = make_app(instance, demo=True)
    with app.app_context():
        found(When.at(now()))
    yield app
    let_go(app)


def test_the_page_shows_each_message_as_plain_text(demo: Flask, instance: Path) -> None:
    (instance / "sink").mkdir()
    sink.keep(instance / "sink", a_message("<script>alert(1)</script> & more", pdf=b"%PDF-1.7"))
    page = demo.test_client().get("/demo/mail")
    assert page.status_code == 200
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page.text and "<script>alert" not in page.text
    assert "To joan.pettit@residents.example" in page.text and "Attached: letter.pdf" in page.text


def test_an_empty_page_says_what_to_do(demo: Flask) -> None:
    assert "No mail has been sent yet." in demo.test_client().get("/demo/mail").text


def test_there_is_no_such_page_where_it_is_no_demonstration(app: Flask) -> None:
    with app.app_context():
        town = found(When.at(now()))
    assert app.test_client().get("/demo/mail").status_code == 404
    client = cast.sign_in(app.test_client(), town.refs["ada"])
    assert "Demonstration mail" not in client.get("/worklist").text


def test_everybody_signed_in_to_a_demonstration_is_led_to_its_mail(demo: Flask) -> None:
    client = demo.test_client()
    assert "Demonstration mail" not in client.get("/").text
    with demo.app_context():
        ben = next(member.ref for member in active_members() if member.name == "Ben Holt")
    assert 'href="/demo/mail"' in cast.sign_in(client, ben).get("/worklist").text


# The worker


def test_the_worker_of_a_demonstration_sends_letters_and_checkpoints_into_the_sink(inside: Flask) -> None:
    town: Town = found()
    settings: Settings = inside.extensions["casework"]
    checkpoint.make_signer(settings.instance / "keys", "demonstration")
    sent = town.sends(sender=edith())
    write_to_sender(sent.case_ref, "We have it.", town.who("ada"), MONDAY, TRACK)
    with sink.listening(settings.instance) as port:
        loop.run_once(replace(settings, demo=True, **rehearsed(8000, port)), later(0, hour=10))
    to = sorted(each.to for each in sink.taken(settings.instance))
    assert to == ["cora@council.example", "edith@example.org", "gus@council.example"]
