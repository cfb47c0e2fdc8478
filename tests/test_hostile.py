"""Whatever is sent to whatever form: a clear sentence, the text kept, nothing stored twice, no page that breaks."""

import io
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask, current_app
from flask.testing import FlaskClient
from sqlalchemy import event, func, select
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from casework import clock
from casework.cases import actions as cases
from casework.cases import receipts, seals
from casework.cases.model import About, Case, Whom
from casework.cases.opening import actions as openings
from casework.cases.renewal import actions as renewal
from casework.clock import When
from casework.complaints.model import Way
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Secrets
from casework.council import bodies
from casework.council.bodies import Coming
from casework.council.queries import holders
from casework.db import db
from casework.intake.actions import AboutWhom, Behalf, Keys, receive
from casework.letters.model import Letter, SentBy
from casework.policy.authority import Basis
from casework.policy.bodies import Power
from casework.policy.words import Kind, Mode, Office, Role
from casework.privacy import bundles, holds
from casework.privacy.bundles import Wish
from casework.privacy.model import Reader
from casework.staff import actions as staff
from casework.staff.actions import Person
from casework.staff.offices import actions as offices
from casework.staff.offices import queries as office_queries
from casework.trail import act, new_ref
from casework.trail.model import Entry
from casework.work.model import DueWork
from tests import cast
from tests.committee import hall
from tests.complaints import scene as complaints
from tests.complaints.scene import begun, hanging, recorded
from tests.conftest import let_go, make_app
from tests.resident.conftest import WIDE, Edith
from tests.routing import asked, found_address
from tests.town import HALL, TRACK, Town, complaint, edith, found

MARK = "Wiesel"
"""Stands in every text that is typed, so that a page shows whether it kept it."""
TEXTS = {
    "10,000 characters": MARK + "a " * 5_000,
    "100,000 characters": MARK + "ä" * 100_000,
    "control characters": f"{MARK}\x00\x01\x07\x08\x1b[2J\x7f\x85",
    "direction": f"{MARK}\u202egnp.exe\u2066\u2069\u200f",
    "not characters": f"{MARK}\ufffe\uffff\U0010ffff",
    "brackets": MARK + "[" * 3_000 + "(" * 3_000 + "{" * 3_000,
    "SQL": f"{MARK}'; DROP TABLE case_file; -- \" OR 1=1 %s :x ?",
    "HTML": f"{MARK}<script>alert(1)</script></textarea>\"'><img src=x onerror=alert(1)>",
    "Jinja": f"{MARK}{{{{ 7777*7777 }}}}{{% raw %}}{{{{ config }}}}",
    "typst": f'{MARK} #import "/etc/passwd" #read("/etc/passwd") $ 7777 * 7777 $ `raw` \\u{{41}} @x <x>',
    "markdown": f"{MARK}\n# h\n**b** [l](javascript:alert(1))\n> q\n\n{'*' * 500}",
    "lines": f"{MARK}\r\n\r\nBcc: everybody@example.org\n.\nQUIT",
    "spaces": " \u00a0\t\u3000\u200b ",
    "a number": "9" * 400,
}
RAW = {
    "no UTF-8": b"%ff%fe%80",
    "half a surrogate": b"%ed%a0%80",
    "NUL": b"a%00b",
    "overlong": b"%c0%af",
}
WORDS = ("a" * 26, "../../etc/passwd", "-1", "1e999", "None", "[]", "")
FOREIGN = (
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost.evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
)
ELSEWHERE = ("//evil.example", "https://evil.example", "\\\\evil", "1|2", "|", "x" * 3000)
HOSTS = ("evil.example", "localhost.evil.example", "localhost:99999999", "[", "a b", "é.example", "x" * 5000)
BEHIND_A_RECEIPT = ("/track/consent", "/track/passing-on")
KEEPING = (400, 409, 413, 422)
"""What is answered with the form shown once more."""
SENTENCE = re.compile(r"[A-Z][^<>]{8,}")
SPEAKS_OF_ITSELF = ("Traceback", "werkzeug", "sqlalchemy", "jinja2", "Undefined", "60481729", "root:x:0")
HIDDEN = re.compile(r'name="(csrf_token|token|seen|story)"[^>]*? value="([^"]*)"')
LETTER = {"subject": "A letter", "letter": "Dear all,\n\nhere it is.", "do": "issue"}
DAY = {"day-day": "2", "day-month": "11", "day-year": "2026"}
NEW = "yes, a new password"
ON = {"on-day": "{d}", "on-month": "{m}", "on-year": "{y}", "minute": "7"}
UNTIL = {"until-day": "{d}", "until-month": "{m}", "until-year": "{y}", "minute": "7"}
OFFICE_DAY = {"from_on-day": "{d}", "from_on-month": "{m}", "from_on-year": "{y}"}
ON_DAY = {"on-day": "{d}", "on-month": "{m}", "on-year": "{y}"}
TODAY = {"day-day": "{d}", "day-month": "{m}", "day-year": "{y}"}
CONTACT: dict[str, object] = {
    "harm": "no", "channel": "telephone", "taken_by": "Ada", "called": "complaint", "words": "The gate is broken.",
    "wanted": "A gate.", "about": "service", "service": "Gates", "mode": "named", "name": "Edith Wren",
    "organisation": "", "reach_by": "email", "email": "edith@example.org", "telephone": "", "address": "",
    "adjustments": "", "clock": "10:30", **DAY,
}  # fmt: skip


REACHED: dict[str, object] = {"reach_by": "post", "email": "", "telephone": "", "address": "1 Mill Lane"}
SEEN: dict[str, object] = {
    "decision": "accept", "basis": "signed-authority", "scope": "The gate.", "seen": "A form.", "reason": "",
    "from_on-day": "1", "from_on-month": "1", "from_on-year": "2026",
    "until_on-day": "1", "until_on-month": "1", "until_on-year": "2030",
}  # fmt: skip


@dataclass(frozen=True)
class Form:
    """One form: where it is sent, by whom, with what when all is well; and which page it stands on."""

    path: str
    who: str = ""
    good: dict[str, object] = field(default_factory=dict)
    page: str = ""
    ready: str = ""
    texts: tuple[str, ...] = ()
    """Fields that somebody writes in, whose text a page must keep."""
    taken: tuple[int, ...] = (200, 204, 303)
    """What comes of it when all is well, as far as it can be here: a wrong password is not well."""
    again: bool = False
    """Sending it twice means it twice."""


def step(where: str, /, *texts: str, **good: object) -> Form:
    """One question of the public form."""
    return Form(f"/tell-us/{where}", good=good, page=f"/tell-us/{where}", ready="filled", texts=texts)


OWN_PAGE = {
    "moves", "handler", "about", "concerns-me", "interest", "seal", "receipt", "files", "told", "points", "known",
    "findings", "remedies", "lessons", "praise", "links", "bundles", "holds", "putting", "waive-putting",
    "consent", "authority",
}  # fmt: skip
"""What stands on a page of its own, and not on that of its case."""


def of_case(name: str, who: str = "ada", *texts: str, **more: Any) -> Form:
    """A form about one case, on its page or on one of its own."""
    own = name.split("/")[0] in OWN_PAGE
    page = "/cases/{case}" + (f"/{name}" if own else "")
    return Form(f"/cases/{{case}}/{name}", who, more.pop("good", {}), page, texts=texts, **more)


FORMS: dict[str, tuple[Form, ...]] = {
    # endpoint: its forms, each with fields that are taken
    "resident.answer": (
        step("harm", harm="yes"), step("what", what="complaint"), step("what-happened", "words", words="It broke."),
        step("about", "service", about="service", service="Gates"), step("put-right", "wanted", wanted="A gate."),
        step("reach", mode="named"), step("needs", "adjustments", adjustments="Time"), step("privacy"),
        step("contact", "name", "organisation", "address", name="Edith", organisation="", email="e@example.org",
             telephone="", address="", reach_by="email"),
        step("one-another"),
        step("on-behalf", "represented", represented="Harold", basis="parent"),
    ),
    "resident.delete": (Form("/tell-us/delete", page="/tell-us/check", ready="filled"),),
    "resident.send": (Form("/tell-us/sent", page="/tell-us/check", ready="filled"),),
    "resident.save": (Form("/tell-us/save", page="/tell-us/sent", ready="sent"),),
    "resident.words_written": (
        Form("/tell-us/written-down", good={"word": "x"}, page="/tell-us/sent", ready="sent", taken=(422,)),
    ),
    "resident.look": (Form("/track", good={"receipt": "{receipt}"}, page="/track", texts=("receipt",), ready="known"),),
    "resident.reply": (
        Form("/track/reply", good={"words": "It is again."}, page="/track/case", texts=("words",), ready="follows"),
    ),
    "resident.passing": (
        Form("/track/passing-on", good={"consent": "{consent}", "says": "agrees"}, page="/track/case",
             ready="may pass"),
    ),
    "resident.restore": (Form("/track/restore", page="/track/case", ready="lessened"),),
    "resident.complain_": (Form("/track/complain", page="/track/case", ready="late"),),
    "resident.object_": (
        Form("/track/object", good={"words": "No."}, page="/track/case", texts=("words",), ready="told"),
    ),
    "resident.step": (
        Form("/track/step/ask-review", good={"reason": "You asked nobody."}, page="/track/step/ask-review",
             texts=("reason",), ready="answered"),
    ),
    "resident.consent_": (
        Form("/track/consent", good={"consent": "own-words", "own": "It was open.", "put": "{put}"},
             page="/track/case", texts=("own",), ready="asked"),
    ),
    "resident.open_letter": (
        Form("/letter", good={"receipt": "{words}"}, page="/letter", texts=("receipt",), ready="sent-to"),
    ),
    "resident.comment": (
        Form("/letter/comment", good={"words": "I was not there."}, page="/letter/read", texts=("words",),
             ready="reads"),
    ),
    "resident.file": (Form("/track/file", good={"file": "x"}, page="/track/case", ready="follows", taken=(404,)),),
    "resident.finish": (Form("/track/finish", page="/track/case", ready="follows"),),
    "bodies.begin": (
        Form("/committees/begin", "ada", {"councillors": "{fay}", "chair": "", "vice_chair": "", "seats": "9", **ON},
             "/committees/begin", texts=("minute",), taken=(409,)),
    ),
    "bodies.found": (
        Form("/committees/new", "ada", {"name": "Body {n}", "seats": "5", "quorum": "3", **ON}, "/committees/new",
             texts=("name", "minute")),
    ),
    "bodies.seat": (
        Form("/committees/{body}/seats", "ada", {"who": "{fay}", "seat": "member", **ON}, "/committees/{body}/seats",
             texts=("minute",), ready="body"),
    ),
    "bodies.renew": (
        Form("/committees/{body}/changes", "ada", {"coming": "{fay}", "chair": "", "vice_chair": "", **ON},
             "/committees/{body}/changes", texts=("minute",), ready="body"),
    ),
    "bodies.end_committee": (
        Form("/committees/{body}/end", "ada", dict(UNTIL), "/committees/{body}/end", texts=("minute",), ready="body"),
    ),
    "bodies.unseat": (
        Form("/committees/seats/{seat}/end", "ada", dict(UNTIL), "/committees/seats/{seat}/end", texts=("minute",),
             ready="body"),
    ),
    "bodies.delegate": (
        Form("/delegations/new", "ada", {"power": "desk-reviews", "holder": "{body}", "words": "To look.",
             "limits": "None.", **ON}, "/delegations/new", texts=("words", "limits", "minute"), ready="body"),
    ),
    "bodies.end_delegation": (
        Form("/delegations/{power}/end", "ada", dict(UNTIL), "/delegations/{power}/end", texts=("minute",),
             ready="body"),
    ),
    "bundles.new": (
        of_case("bundles/new/whole", "ada", "reason", good={"reason": "A court asks.", "do": "make"}),
        of_case("bundles/new/others", "ada", "reason", "words", good={
            "reason": "A committee asks.", "words": "Bert", "do": "make"}),
        of_case("bundles/new/sender", "ada", "words", good={"words": "Bert", "do": "look"}),
    ),
    "bundles.lift": (
        of_case("holds/{hold}/lift", "ada", "because", good={"because": "The court has decided."}, ready="held"),
    ),
    "cases.ask_authority": (
        of_case("authority/ask", "ada", "words", good={"words": "A copy will do."}, ready="represented"),
    ),
    "cases.authority": (
        of_case("authority", "ada", "scope", "seen", "reason", ready="represented", good=SEEN),
        of_case("authority", "ada", "reason", ready="represented", good=SEEN | {"decision": "refuse", "reason": "No."}),
    ),
    "cases.claim": (
        of_case("authority/claim", "ada", "represented", good={"represented": "Harold", "basis": "signed-authority"}),
    ),
    "cases.concerns_me": (of_case("concerns-me"),),
    "cases.consent": (
        of_case("consent", "ada", "words", ready="triaged", good={
            "route": "roads", "words": "A hole.", "until-day": "1", "until-month": "2", "until-year": "2099"}),
    ),
    "cases.consent_answer": (
        Form("/cases/{case}/consent/{consent}", "ada", {"says": "agrees", "channel": "telephone", **TODAY},
             "/cases/{case}/consent/{consent}", ready="may pass"),
    ),
    "cases.direct": (
        of_case("authority/direct", "ada", "address", good={"whom": "person", **REACHED}, ready="represented"),
    ),
    "cases.end_authority": (
        of_case("authority/end", "ada", "reason", good={"reason": "Harold rang."}, ready="represented"),
    ),
    "cases.estate": (of_case("authority/estate", "ada", "name", "address", good={"name": "Joan", **REACHED}),),
    "cases.find": (Form("/search", "ada", {"q": "gate", "before": ""}, "/search", texts=("q",)),),
    "cases.give": (of_case("handler", "ada", "reason", good={"handler": "{ada}", "reason": ""}, ready="triaged"),),
    "cases.interest": (
        of_case("interest", "ada", "reason", good={"tie": "close", "reason": "My brother runs it."}),
    ),
    "cases.keep_draft": (of_case("drafts/note", good={"note": "A draft."}),),
    "cases.message": (of_case("message", "ada", "message", good={"message": "We look into it.", "do": "send"}),),
    "cases.move": (
        of_case("moves/triage", "ada", "reason", good={"kind": "complaint", "handler": "{ben}", "do": "issue"}),
        of_case("moves/acknowledge", "ada", "subject", "letter", good=dict(LETTER), ready="triaged"),
        of_case("moves/ask", "ada", "question", "reason", ready="triaged", good={
            "question": "Which?", "reason": "To look.", "until-day": "1", "until-month": "12", "until-year": "2099",
            "do": "issue"}),
        of_case("moves/answer", "ada", "answer", ready="found", good={"answer": "You are right.", **LETTER}),
        of_case("moves/refer", "ada", "reason", good={"reason": "A rule.", "do": "issue"}, ready="triaged"),
        of_case("moves/route", "ada", "answer", "words", "basis_why", ready="triaged", good={
            "route": "roads", "way": "legal-basis", "words": "A hole.", "basis": "crime", "basis_why": "A theft.",
            "answer": "It is their road.", **LETTER}),
        of_case("moves/change", "ada", "reason", ready="triaged", good={
            "kind": "complaint", "handler": "{iris}", "reason": "She is free.", "do": "issue"}),
    ),
    "cases.name": (of_case("about", good={"staff_ref": "{dev}"}),),
    "cases.note": (of_case("note", "ada", "note", good={"note": "Seen.", "nature": "fact", "do": "send"}),
                   of_case("note", "ada", "note", good={"note": "Seen.", "nature": "fact", "do": "keep"})),
    "cases.read": (of_case("read"),),
    "cases.receipt": (of_case("receipt", good={"way": "paper"}),),
    "cases.take_over": (
        of_case("authority/over", "ada", "words", "address", ready="represented",
                good={"how": "taken-back", "channel": "telephone", "taken_by": "Ada", "words": "I speak for myself.",
                      "way": "paper", **REACHED, **TODAY}),
    ),
    "cases.told": (
        of_case("told", "ada", "words", good={"channel": "telephone", "taken_by": "Ada", "words": "It broke again.",
                                             "wants": "heard"}),
    ),
    "cases.version": (
        Form("/cases/{case}/policy", "ada", {"reason": "It is better."}, "/cases/{case}", texts=("reason",),
             taken=(409,)),
    ),
    "cases.seal": (
        of_case("seal", "ben", "reason", "rest", ready="sealed", good={
            "decision": "split", "reason": "One point.", "rest": "The bins."}),
    ),
    "complaints.record": (
        Form("/cases/{case}/decisions/{record}", "ada", {
            "affects": "yes", "because": "", "alternatives": "None.", "conflicts": "Nobody.", "advice": "",
            "title": "A gate", "decision": "Upheld.", "reasons": "So.", "others": "None.", "do": "keep"},
            "/cases/{case}/decisions/{record}", ready="recorded",
            texts=("because", "alternatives", "conflicts", "advice", "title", "decision", "reasons", "others")),
    ),
    "complaints.putting": (
        of_case("putting", "ada", "name", "words", ready="triaged", good={
            "subject": "other", "name": "Walter Ames", "words": "You left it open."}),
    ),
    "complaints.put_one": (
        of_case("putting/{put}", "ada", "words", ready="begun", good={"words": "You left it [[open]]."}),
    ),
    "complaints.put_ask": (
        Form("/cases/{case}/putting/{put}/ask", "ada", page="/cases/{case}/putting/{put}", ready="begun"),
    ),
    "complaints.put_answer": (
        of_case("putting/{put}/answer", "ada", "own", ready="asked", good={
            "consent": "own-words", "own": "It was open.", "channel": "letter", **ON_DAY}),
    ),
    "complaints.put_send": (
        of_case("putting/{put}/send", "ada", ready="begun", good={"way": "receipt", "because": ""}),
    ),
    "complaints.put_words": (
        Form("/cases/{case}/putting/{put}/words", "ada", page="/cases/{case}/putting/{put}", ready="sent-to"),
    ),
    "complaints.put_paper": (
        Form("/cases/{case}/putting/{put}/paper", "ada", {"receipt": "x"}, "/cases/{case}/putting/{put}",
             ready="sent-to"),  # with the right words it is a PDF
    ),
    "complaints.put_comment": (
        of_case("putting/{put}/comment", "ada", "words", ready="sent-to", good={
            "words": "I was not there.", "channel": "letter", **ON_DAY}),
    ),
    "complaints.put_waive": (
        of_case("waive-putting", "ada", "because", ready="begun", good={
            "subject": "{put}", "because": "It is about nobody."}),
    ),
    "complaints.points": (
        of_case("points", "ada", "words", good={"words": "The gate.", "about": ""}, ready="triaged"),
    ),
    "complaints.point": (
        of_case("points/{point}", "ada", "words", good={"words": "The hall.", "about": ""}, ready="pointed"),
    ),
    "complaints.end_point": (
        of_case("points/{point}/end", "ada", "because", ready="pointed", good={
            "end": "mistaken", "because": "A slip."}),
    ),
    "complaints.known": (
        of_case("known", "ada", "known_from", ready="triaged", good={
            "known_on-day": "1", "known_on-month": "2", "known_on-year": "2025", "known_from": "Her letter."}),
    ),
    "complaints.findings": (
        of_case("findings", "ada", "reasons_{point}", "wrong_{point}", ready="pointed", good={
            "outcome_{point}": "upheld", "reasons_{point}": "The log.", "fault_{point}": "fault",
            "wrong_{point}": "We did not look."}),
    ),
    "complaints.doing": (
        of_case("remedies", "ada", "what", ready="triaged", good={
            "kind": "remedy", "what": "We mend it.", "owner": "{ben}", "due_on-day": "1", "due_on-month": "2",
            "due_on-year": "2099", "point": ""}),
    ),
    "complaints.change_doing": (
        of_case("remedies/{doing}/change", "ada", "because", ready="pointed", good={
            "owner": "{ada}", "due_on-day": "1", "due_on-month": "2", "due_on-year": "2099", "because": "Ill."}),
    ),
    "complaints.end_doing": (
        of_case("remedies/{doing}/done", "ada", "note", ready="pointed", good={
            "how": "done", "on-day": "{d}", "on-month": "{m}", "on-year": "{y}", "note": "Mended."}),
    ),
    "complaints.publish": (
        of_case("lessons/{lesson}/publish", "ada", "said", "did", ready="learnt", good={
            "said": "It is dark.", "did": "We lit it.", "do": "publish"}),
        of_case("lessons/{lesson}/publish", "ada", ready="learnt", good={"do": "take-back"}),
    ),
    "complaints.praise": (
        of_case("praise", "ada", "words", ready="kind", good={"staff_ref": "{ben}", "words": "Kind.", "named": "no"}),
    ),
    "complaints.links": (
        of_case("links", "ada", "reference", ready="pointed", good={"reference": "{other}", "kind": "same-matter"}),
    ),
    "complaints.unlink": (Form("/cases/{case}/links/{link}/end", "ada", page="/cases/{case}/links", ready="pointed"),),
    "complaints.missed": (Form("/cases/{case}/missed", "ada", page="/cases/{case}", ready="late"),),
    "calendar.add_day": (
        Form("/calendar", "ada", {"what": "closure", "day-day": "24", "day-month": "12", "day-year": "{year}",
                                  "name": "Closed"}, "/calendar", texts=("name",)),
    ),
    "calendar.preview": (
        Form("/calendar/preview", "ada", {"what": "closure", "day-day": "24", "day-month": "12", "day-year": "{year}",
                                  "name": "Closed"}, "/calendar", texts=("name",)),
    ),
    "committee.add_item": (
        Form("/meetings/{meeting}/items", "ada", {"title": "Benches", "case_ref": "", "private": "no"},
             "/meetings/{meeting}/items", "planned", ("title",), again=True),
    ),
    "committee.add_paper": (
        Form("/items/{item}/papers/file", "ada", {"side": "council", "title": "A plan", "readers": "{dev}"},
             "/items/{item}/papers", "noticed", ("title",), taken=(422,)),
    ),
    "committee.approve_minutes": (
        Form("/meetings/{meeting}/minutes/approve", "ada", {"later": "x", "corrections": "None.", "text": "As it was."},
             "/meetings/{meeting}/minutes", "voted", ("corrections", "text"), taken=(422,)),
    ),
    "committee.call": (
        Form("/meetings/new", "ada", {"body": "{body}", "at": "{at}", "place": "The Hall", "on-day": "{d}",
             "on-month": "{m}", "on-year": "{year}"}, "/meetings/new", "planned", ("place",)),
    ),
    "committee.call_off": (
        Form("/meetings/{meeting}/call-off", "ada", {"because": "Snow."}, "/meetings/{meeting}/call-off", "planned",
             ("because",)),
    ),
    "committee.change": (
        Form("/meetings/{meeting}/change", "ada", {"body": "{body}", "at": "{at}", "place": "The Barn", "on-day": "{d}",
             "on-month": "{m}", "on-year": "{year}"}, "/meetings/{meeting}/change", "planned", ("place",)),
    ),
    "committee.confirm": (Form("/resolutions/{resolution}/confirm", "ada", page="/items/{item}", ready="voted"),),
    "committee.consents": (
        Form("/meetings/consents", "ada", {"staff_ref": "{fay}", "said": "A form."}, "/meetings/consents",
             texts=("said",), taken=(303, 409)),
    ),
    "committee.dispense": (
        Form("/interests/{interest}/dispensation", "ada", {"dispensation": "46/26"},
             "/interests/{interest}/dispensation", "noticed", ("dispensation",), taken=(422,)),
    ),
    "committee.end_consent": (
        Form("/meetings/consents/{dev}/end", "ada", page="/meetings/consents", taken=(303, 409)),
    ),
    "committee.enter": (
        Form("/items/{item}/present", "ada", {"here": "{cora}", "presides": "{cora}", "note": "A note"},
             "/items/{item}", "sitting", ("note",)),
        Form("/items/{item}/interests", "ada", page="/items/{item}", ready="sitting"),
        Form("/items/{item}/leaves", "ada", {"staff_ref": "{fay}", "bond": "witness", "own": "yes", "said": "She saw."},
             "/items/{item}", "sitting", ("said",)),
        Form("/items/{item}/presides", "ada", {"presider": "{dev}"}, "/items/{item}", "sitting"),
        Form("/items/{item}/exclude", "ada", {"reason": "Private."}, "/items/{item}", "sitting", ("reason",)),
        Form("/items/{item}/hearing", "ada", {"order": "in-writing", "because": "They asked.", "steps": "explained"},
             "/items/{item}", "sitting", ("because",)),
        Form("/items/{item}/vote", "ada", {"words": "That it is so.", "reasons": "It is.", "minute": "1/26",
             "votes_for": "3", "votes_against": "0", "dissent": "None."}, "/items/{item}", "sitting",
             ("words", "reasons", "dissent")),
        Form("/items/{item}/put-off", "ada", {"why": "Too late."}, "/items/{item}", "sitting", ("why",)),
        Form("/items/{item}/note", "ada", {"private": "She spoke."}, "/items/{item}", "sitting", ("private",)),
    ),
    "committee.item_papers": (
        Form("/items/{item}/papers", "ada", {"keys": "{key}", "to": "{fay}"}, "/items/{item}/papers", "sitting"),
    ),
    "committee.keep_minutes": (
        Form("/meetings/{meeting}/minutes", "ada", {"words": "It was so."}, "/meetings/{meeting}/minutes", "voted",
             ("words",)),
    ),
    "committee.members": (
        Form("/meetings/{meeting}/members", "ada", page="/meetings/{meeting}/members", ready="noticed"),
    ),
    "committee.notice": (
        Form("/meetings/{meeting}/notice", "ada", {"where": "The board", "posted_by": "Ada", "posted_on-day": "{d}",
             "posted_on-month": "{m}", "posted_on-year": "{y}"}, "/meetings/{meeting}/notice", "planned",
             ("where", "posted_by")),
    ),
    "committee.officer": (
        Form("/meetings/{meeting}/officer", "ada", {"staff_ref": "{ben}", "minute": "1/26"},
             "/meetings/{meeting}/officer", "planned", ("minute",)),
    ),
    "committee.strike": (Form("/interests/{interest}/strike", "ada", page="/items/{item}", ready="noticed"),),
    "committee.substitute": (
        Form("/meetings/{meeting}/substitute", "ada", {"staff_ref": "x", "instead_of": "{dev}"},
             "/meetings/{meeting}/substitute", "noticed", taken=(422,)),
    ),
    "committee.take_back": (Form("/papers/{paper}/back", "ada", page="/items/{item}/papers", ready="noticed"),),
    "committee.take_off": (Form("/items/{other}/off", "ada", page="/meetings/{meeting}", ready="planned"),),
    "committee.went": (
        Form("/summonses/{summons}/went", "ada", {"way": "post", **TODAY}, "/summonses/{summons}/went", "noticed"),
    ),
    "council.address": (
        Form("/policies/directory/roads", "ada", {"postal": "The Depot", "telephone": "01632 960 555", "web": ""},
             "/policies/directory/roads", texts=("postal",)),
    ),
    "intake.enter": (
        Form("/cases/enter", "ada", {**CONTACT, "reason": "On paper."}, "/cases/enter", texts=("words", "reason")),
    ),
    "intake.log": (Form("/contacts/new", "ada", dict(CONTACT), "/contacts/new", texts=("words", "wanted", "name")),),
    "intake.parts": (
        Form("/cases/{case}/parts", "ada", {"kind": "enquiry", "words": "And when?"}, "/cases/{case}/parts",
             texts=("words",)),
    ),
    "intake.written_down": (Form("/contacts/written-down", "ada", page="/contacts/new"),),
    "letters.add_files": (of_case("files", taken=(422,)),),  # no file is chosen
    "letters.posted": (
        Form("/letters/{letter}/posted", "ada", {"how": "post", **TODAY}, "/letters/{letter}/posted", ready="lettered"),
    ),
    "letters.retry": (Form("/mail/{work}/retry", "ada", page="/mail", ready="stuck"),),
    "letters.returned": (
        Form("/letters/{letter}/returned", "ada", {"reason": "Unknown."}, "/letters/{letter}/returned",
             texts=("reason",), ready="left"),
    ),
    "offices.confirm": (Form("/offices/changes/{change}/confirm", "ada", page="/account", ready="office"),),
    "offices.office": (
        Form("/offices/vice-chair", "hal", {"staff_ref": "{other}", "minute": "14/26", "beside": "no", **OFFICE_DAY},
             "/offices/vice-chair", texts=("minute",), ready="no office"),
    ),
    "offices.refuse": (Form("/offices/changes/{change}/refuse", "ada", page="/account", ready="office"),),
    "openings.ask": (
        Form("/openings/new", "cora", {"reference": "STF-{n}", "reason": "She may fall."}, "/openings/new",
             texts=("reference", "reason")),
    ),
    "openings.close": (Form("/openings/{opening}/close", "cora", page="/openings/{opening}", ready="asked"),),
    "openings.decide_": (
        Form("/openings/{opening}", "hal", {"reason": "I rang.", "do": "agree"}, "/openings/{opening}",
             texts=("reason",), ready="asked"),
    ),
    "reports.export": (Form("/trail/export", "gus", page="/trail", again=True),),
    "reports.verify": (Form("/trail/verify", "gus", page="/trail"),),
    "staff.close": (
        Form("/accounts/people/{person}/close", "hal", {"reason": "Left."}, "/accounts/people/{person}",
             texts=("reason",), ready="joined"),
    ),
    "staff.confirm": (Form("/accounts/changes/{change}/confirm", "fay", page="/account", ready="proposed"),),
    "staff.end_session": (Form("/account/sessions", "cora", {"session": "x"}, "/account"),),
    "staff.invite": (
        Form("/accounts/new", "hal", {"name": "Nora Finch", "title": "Assistant", "email": "n{n}@example.org",
             "roles": "officer", "listed": "no"}, "/accounts/new", texts=("name", "title")),
    ),
    "staff.password": (
        Form("/account/password", "cora", {"old": "x", "password": NEW, "again": NEW}, "/account", taken=(422,)),
    ),
    "staff.person": (
        Form("/accounts/people/{person}", "hal", {"kind": "roles", "roles": ["officer", "clerk"]},
             "/accounts/people/{person}", ready="joined"),
    ),
    "staff.prove": (Form("/prove", "cora", {"password": cast.PASSWORD}, "/prove"),),
    "staff.refuse": (Form("/accounts/changes/{change}/refuse", "fay", page="/account", ready="proposed"),),
    "staff.sign_in": (
        Form("/sign-in", good={"email": "ada@example.org", "password": "x"}, page="/sign-in", taken=(422,)),
    ),
    "staff.sign_out": (Form("/sign-out", "cora", page="/account"),),
    "staff.welcome": (
        Form("/welcome", good={"code": "x", "password": NEW, "again": NEW}, page="/welcome", texts=("code",),
             taken=(422,)),
    ),
    "staff.working_days": (Form("/account/days", "cora", {"days": ["1", "2"]}, "/account"),),
}  # fmt: skip
YEARS = count(2030)


@pytest.fixture(scope="module")
def app(template_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """One council for all of this file, known to the world as localhost."""
    instance = shutil.copytree(template_instance, tmp_path_factory.mktemp("hostile") / "instance")
    wide = WIDE | {"limit_sign_ins": "10000 per minute"}
    app = make_app(Path(instance), demo=True, trusted_hosts=("localhost",), **wide)
    with app.app_context():
        app.extensions["town"] = found(now())
        found_address(app.extensions["town"], now())
    yield app
    let_go(app)


def now() -> When:
    return When.at(clock.now())


def today() -> dict[str, str]:
    """The parts of today's date, as one types them."""
    day = clock.today()
    return {"d": str(day.day), "m": str(day.month), "y": str(day.year)}


@dataclass
class Scene:
    """One form before somebody who may send it, and all that its address names."""

    form: Form
    client: FlaskClient
    refs: dict[str, str]
    token: str = ""

    @property
    def path(self) -> str:
        """Where the form goes."""
        return self.form.path.format(**self.refs)

    def hidden(self) -> dict[str, str]:
        """The hidden fields of its page, as a browser would send them."""
        page = self.client.get(self.form.page.format(**self.refs), buffered=True).text
        return {name: unescape(value) for name, value in HIDDEN.findall(page)} | {"csrf_token": self.token}

    def good(self) -> dict[str, object]:
        """What is taken."""
        filled = {name: _filled(value, self.refs) for name, value in self.form.good.items()}
        return {**self.hidden(), **filled}

    def send(self, data: object, **how: Any) -> TestResponse:
        """Send it."""
        return self.client.post(self.path, data=data, buffered=True, **how)


def _filled(value: object, refs: dict[str, str]) -> object:
    return value.format(**refs) if isinstance(value, str) else value


@pytest.fixture
def scene(app: Flask, request: pytest.FixtureRequest) -> Scene:
    """A fresh case, a fresh browser and whatever else the form needs."""
    form: Form = request.param
    town: Town = app.extensions["town"]
    with app.app_context():
        refs = {**town.refs, **_stage(town, form), "n": new_ref()[:6], **_year(form), **today()}
    form = _about(form, refs)
    app.extensions["casework.counters"][-1].storage.reset()
    client = app.test_client()
    if form.who:
        cast.sign_in(client, town.refs[form.who])
    token = cast.token_of(client, "/account" if form.who else "/sign-in")
    _as_resident(form, client, refs)
    return Scene(form, client, refs, token)


def _year(form: Form) -> dict[str, str]:
    """A year in which no other form did anything yet, for one that asks for a year."""
    return {"year": str(next(YEARS))} if "{year}" in form.good.values() else {}


def _about(form: Form, refs: dict[str, str]) -> Form:
    """The form with its fields named after what it is about, where they are."""
    good = {name.format(**refs): value for name, value in form.good.items()}
    return replace(form, good=good, texts=tuple(name.format(**refs) for name in form.texts))


def _stage(town: Town, form: Form) -> dict[str, str]:
    """What must be there before the form is: a case, triaged, sealed, with a letter; an account, or a change of one."""
    whom = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada"),) if form.ready in ("sealed", "told") else HALL
    who = edith(Mode.CONFIDENTIAL if form.ready == "asked" else Mode.NAMED)
    sent = receive(replace(complaint(), sender=who, about=whom, **_called(form)), None, now(), keys())
    assert sent.receipt
    refs = {"case": sent.case_ref, "receipt": " ".join([*sent.receipt.words, sent.receipt.check])}
    if form.ready in ("pointed", "learnt"):
        refs |= hanging(town, sent.case_ref, now())
    if form.ready in PUT:
        refs |= _put(town, form, sent.case_ref)
    if form.ready in ("triaged", "acknowledged", "lessened", "found", "answered", "learnt", "may pass"):
        fewer = {"kind": "enquiry", "reason": "You ask."} if form.ready == "lessened" else {}
        town.triage(sent.case_ref, **fewer)
    if form.ready in ("acknowledged", "found", "answered", "learnt"):
        town.move(sent.case_ref, "acknowledge", "ada", now())
    if form.ready == "may pass":
        refs |= {"consent": asked(town, sent.case_ref, now())}
    if form.ready == "found":
        town.finds(sent.case_ref, "upheld", "ada", now())
    if form.ready in ("answered", "learnt"):
        town.move(sent.case_ref, "answer", "ada", now(), outcome="upheld", answer="You are right.")
    if form.ready == "told":
        seals.confirm_seal(sent.case_ref, "It is about her.", town.who("ben", now()), now(), TRACK)
    if form.ready in ("lettered", "left", "stuck"):
        refs |= _lettered(town, form, sent.case_ref)
    if form.ready in ("joined", "proposed"):
        refs |= _account(town, form)
    if form.ready in ("planned", "noticed", "sitting", "voted"):
        refs |= hall.stage(town, sent.case_ref, now(), form.ready)
    if form.ready == "held":
        refs |= _held(town, sent.case_ref)
    if form.ready == "recorded":
        refs |= {"record": recorded(town, sent.case_ref, now())}
    if form.ready == "asked":
        reference = f"{town.case(sent.case_ref).reference} {new_ref()[:4]}"
        refs |= {"opening": openings.ask(reference, "She may fall.", town.who("cora", now()), now())}
    if form.ready == "body":
        refs |= _body(town)
    if form.ready in ("office", "no office"):
        refs |= _office(town, form)
    return refs


PUT = ("begun", "asked", "sent-to", "reads")
"""Where a letter that puts a complaint to somebody stands."""


def _put(town: Town, form: Form, case_ref: str) -> dict[str, str]:
    """A letter to a caretaker: begun, shown to the sender, or gone with its words."""
    put = begun(town, case_ref, now())
    if form.ready == "asked":
        putting.ask(case_ref, put, town.who("ada", now()), now(), TRACK)
    if form.ready not in ("sent-to", "reads"):
        return {"put": put}
    secrets, story = Secrets(*keys_of()), town.case(case_ref).story
    words = putting.send(case_ref, put, Way.RECEIPT, "", story, secrets, town.who("ada", now()), now(), complaints.URLS)
    assert words
    return {"put": put, "words": " ".join([*words.words, words.check])}


def keys_of() -> tuple[bytes, bytes]:
    """The receipt key and the pepper of the app."""
    return keys().receipt, keys().pepper


def _called(form: Form) -> dict[str, object]:
    """What a case is that some forms are about: a compliment, or a question that waits for its answer."""
    if form.ready == "late":
        return {"called": Kind.ENQUIRY, "happened": When.at(clock.now() - timedelta(days=60))}
    if form.ready == "represented":
        return {"behalf": Behalf("Harold Wren", Basis.SIGNED)}
    return {"called": Kind.COMPLIMENT} if form.ready == "kind" else {}


def keys() -> Keys:
    """The secrets of the app's receipts."""
    settings = current_app.extensions["casework"]
    return Keys(settings.key("receipt"), settings.key("pepper"))


def _lettered(town: Town, form: Form, case_ref: str) -> dict[str, str]:
    cases.write_to_sender(case_ref, "We look into it.", town.who("ada", now()), now(), TRACK)
    letter = db.session.scalars(select(Letter).where(Letter.case_ref == case_ref)).one().ref
    if form.ready == "left":
        cases.letter_left(letter, now(), SentBy.POST, town.who("ada", now()), now())
    work = db.session.scalars(select(DueWork).where(DueWork.about == letter)).first()
    return {"letter": letter, "work": work.ref if work else new_ref()}


def _held(town: Town, case_ref: str) -> dict[str, str]:
    """A hold of a bundle that could not be made, which somebody has to lift all the same."""
    bundle = bundles.ask(case_ref, Wish(Reader.WHOLE, "A court asks."), town.who("ada", now()), now())
    with act("case.noted", by=town.who("ada", now()), now=now(), case=case_ref):
        bundles.one(case_ref, bundle).failed = now()
    return {"hold": holds.standing(case_ref)[-1].ref}


def _body(town: Town) -> dict[str, str]:
    """A fresh committee on which Dev sits, and which may answer complaints."""
    day, ada = clock.today(), town.who("ada", now())
    ref = bodies.found_committee(f"Committee {new_ref()}", 5, 3, day, "7", ada, now())
    seat = bodies.seat(ref, Coming(town.refs["dev"], "Dev Rao"), day, "7", ada, now())
    power = bodies.delegate(Power.ANSWER_COMPLAINTS, ref, "To answer.", "", "7", day, ada, now())
    return {"body": ref, "seat": seat, "power": power}


def _account(town: Town, form: Form) -> dict[str, str]:
    hal, name = town.who("hal", now()), new_ref()[:8]
    person = Person(f"Nora {name}", "Assistant", f"{name}@example.org")
    if form.ready == "proposed":
        return {"change": staff.propose_invitation(person, [Role.OFFICER], hal, now())}
    return {"person": staff.invite_by_operator(person, [Role.OFFICER], cast.OPERATOR, cast.SECOND, now()).staff_ref}


def _office(town: Town, form: Form) -> dict[str, str]:
    """A change of an office that waits for its second person, or none that waits."""
    hal = town.who("hal", now())
    for waiting in office_queries.waiting():
        offices.refuse(waiting.ref, hal, now())
    held = {term.staff_ref for term in holders(Office.VICE_CHAIR, now().day)}
    other = next(ref for name, ref in town.refs.items() if name in ("cora", "fay") and ref not in held)
    if form.ready == "no office":
        return {"other": other}
    return {"change": offices.propose(offices.Wish(Office.VICE_CHAIR, other, now().day, "1/26"), hal, now())}


def _as_resident(form: Form, client: FlaskClient, refs: dict[str, str]) -> None:
    """Bring a resident's browser to where the form is."""
    somebody = Edith(client)
    if form.ready == "filled":
        somebody.fill(mode="named")
    elif form.ready == "sent":
        somebody.send()
    elif form.ready == "reads":
        sent = {"csrf_token": cast.token_of(client, "/letter"), "receipt": refs["words"]}
        assert client.post("/letter", data=sent).status_code == 303
    elif form.ready in ("follows", "lessened", "told", "answered", "late") or form.path in BEHIND_A_RECEIPT:
        assert somebody.follow(refs["receipt"]).status_code == 200


def civil(answer: TestResponse) -> TestResponse:
    """Not broken, nothing of its insides, nothing run; and when it refuses, a sentence says why."""
    assert answer.status_code < 500, answer.text
    assert not [each for each in SPEAKS_OF_ITSELF if each in answer.text]
    assert "<script>alert" not in answer.text and "<img src=x" not in answer.text
    if 300 <= answer.status_code < 400:
        assert re.match("/(?!/)|http://localhost/", answer.headers["Location"]), answer.headers["Location"]
    if answer.status_code >= 400:
        assert sentences(answer), answer.text
    return answer


def sentences(answer: TestResponse) -> list[str]:
    """What a refusal says: in its summary of errors, in a notice, or on the page for errors."""
    text = re.sub(r"(?s)<(header|footer|form|nav)\b.*?</\1>", "", answer.text)
    boxes = "govuk-error-summary__body|govuk-notification-banner__content|said said--error"
    summary = re.findall(rf'(?s)class="(?:{boxes})[^>]*>(.*?)</(?:ul|div)', text)
    page = re.findall(r'(?s)<h1[^>]*>.*?</h1>\s*<p class="govuk-body">(.*?)</p>', text)
    if "<html" not in answer.text:
        return SENTENCE.findall(answer.text)
    said = [" ".join(unescape(re.sub("<[^>]+>", " ", each)).split()) for each in (*summary, *page)]
    return [each for each in said if SENTENCE.search(each)]


def made() -> dict[str, int]:
    """How many trailed rows there are of each kind."""
    counted = select(Entry.kind, func.count()).where(Entry.version == 1, Entry.kind != "act").group_by(Entry.kind)
    return dict(db.session.execute(counted).all())  # type: ignore[arg-type]


def each_form(*but: str) -> Any:
    """Every form of the table, one by one."""
    chosen = [(name, form) for name, forms in FORMS.items() for form in forms if name not in but]
    return pytest.mark.parametrize(
        "scene", [form for _, form in chosen], ids=[f"{name} {form.path}" for name, form in chosen], indirect=True
    )


def test_every_verb_stands_in_the_table(app: Flask) -> None:
    posts = {rule.endpoint for rule in app.url_map.iter_rules() if "POST" in (rule.methods or ())}
    assert posts == set(FORMS)


@each_form()
def test_texts_that_mean_harm_are_answered_and_kept(scene: Scene) -> None:
    good = scene.good()
    for text in TEXTS.values():
        for name in scene.form.texts or list(scene.form.good):
            answer = civil(scene.send({**good, name: text}))
            if name in scene.form.texts and MARK in text:
                assert answer.status_code not in KEEPING or MARK in answer.text, (name, text[:99])
            good = good if answer.status_code in KEEPING else scene.good()


@each_form()
def test_whatever_has_the_wrong_shape_is_answered(scene: Scene) -> None:
    good = scene.good()
    texts = (*list(TEXTS.values())[len(scene.form.path) % 3 :: 3], *WORDS)  # a third: each goes to dozens of forms
    shapes: list[Any] = [dict.fromkeys(good, text) | {"csrf_token": scene.token} for text in texts]
    shapes += [
        {"csrf_token": scene.token},
        MultiDict([(name, f"{value}") for name, value in good.items() for _ in range(3)]),
        {**{name: (io.BytesIO(b"\x00\xff"), f"{MARK}.png") for name in good}, "csrf_token": scene.token},
        {**good, "files": "no file at all", "unheard-of": "x", "": ""},
        {"csrf_token": scene.token, "words": "x" * 600_000},
    ]
    for shape in shapes:
        civil(scene.send(shape))
    for body, kind in bytes_for(list(good), scene.token):
        civil(scene.send(body, content_type=kind))
    many = scene.send({**{f"part{number}": "x" for number in range(300)}, "f": (io.BytesIO(b"x"), "x.txt")})
    assert civil(many).status_code in (400, 401, 413)
    made_up_addresses(scene)


def bytes_for(names: list[str], token: str) -> Iterator[tuple[bytes, str]]:
    """Bodies that are no text, or no form, each with the type they say they are."""
    typed = "application/x-www-form-urlencoded"
    for raw in RAW.values():
        body = b"&".join(quote(name).encode() + b"=" + raw for name in names if name != "csrf_token")
        yield body + b"&csrf_token=" + quote(token).encode(), typed
    part = b"--x\r\nContent-Disposition: form-data; name=\xff\r\n\r\n\x00\r\n--x--"
    yield from ((b"\xff\xfe", "application/json"), (b"{", "application/json"), (b"x" * 99, "text/plain"))
    yield from ((part, "multipart/form-data; boundary=x"), (b"\x00" * 99, "multipart/form-data"))
    yield b"%", f"{typed}; charset=utf-7"


def made_up_addresses(scene: Scene) -> None:
    """The same form, sent to what is not there."""
    for name in re.findall(r"{(\w+)}", scene.form.path):
        for ref in (new_ref(), "a", "A" * 26, "x" * 5_000, "%00", "é" * 26, "..", "' OR 1=1 --", "%ff", "%2e%2e%2f"):
            path = scene.form.path.format(**{**scene.refs, name: ref})
            answer = civil(scene.client.post(path, data={"csrf_token": scene.token, **scene.form.good}, buffered=True))
            assert answer.status_code in (308, 400, 404, 405), (path, answer.status_code)


@each_form()
def test_without_its_token_or_from_another_site_nothing_is_done(app: Flask, scene: Scene) -> None:
    good = scene.good()
    bare = {name: value for name, value in good.items() if name != "csrf_token"}
    with app.app_context():
        before = made()
        for token in ({}, *({"csrf_token": each} for each in ("", "x", "Ilwi" * 20, scene.token.swapcase()))):
            answer = civil(scene.send({**bare, **token}))
            assert answer.status_code == 400, answer.text
            shown = unescape(answer.text)
            assert not keeps(scene.form) or all(str(good.get(name, ""))[:40] in shown for name in scene.form.texts)
        for headers in FOREIGN:
            assert civil(scene.send(good, headers=headers)).status_code == 403
        for host in HOSTS:
            answer = civil(scene.send(good, headers={"Host": host}))
            assert answer.status_code in (400, 403) and "evil.example" not in answer.text
        assert made() == before


def keeps(form: Form) -> bool:
    """Whether a page for a lost token shows what was typed: all that somebody has written in, but for passwords."""
    return bool(form.texts) and "password" not in form.good and form.path not in ("/track", "/track/object")


@each_form()
def test_the_same_form_sent_twice_is_kept_once(app: Flask, scene: Scene) -> None:
    good = scene.good()
    first = civil(scene.send(good))
    taken = scene.form.taken
    assert first.status_code in taken, (first.status_code, sentences(first))
    with app.app_context():
        before = made()
        second = civil(scene.send(good))
        assert scene.form.again or made() == before, second.status_code


@pytest.mark.parametrize("scene", FORMS["cases.move"], ids=lambda form: form.path, indirect=True)
@pytest.mark.parametrize("story", ["", "-1", "0", "abc", "9" * 30, "1.5", "\x00", "١"])
def test_a_step_under_a_number_nobody_saw_moves_nothing_and_keeps_the_text(scene: Scene, story: str) -> None:
    with scene.client.application.app_context():
        before = db.session.get(Case, scene.refs["case"]).stage  # type: ignore[union-attr]
        answer = civil(scene.send({**scene.good(), "story": story}))
        assert answer.status_code in (409, 422)
        for name in scene.form.texts:
            assert str(scene.form.good.get(name, ""))[:20] in unescape(answer.text)
        db.session.rollback()
        assert db.session.get(Case, scene.refs["case"]).stage == before  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "address",
    ["/worklist?show={}&after={}", "/remedies?show={}&after={}", "/remedies?after=2026-11-23|{}",
     "/you-said-we-did?before={}", "/you-said-we-did?before=2026-11-23|{}",
     "/trail?before={}", "/mail?after={}", "/sign-in?next={}", "/prove?next={}",
     "/static/casework.css?v={}", "/?{}={}", "/tell-us/{}", "/policies/{}", "/cases/{}", "/letters/{}.pdf",
     "/files/{}"],
)  # fmt: skip
def test_what_stands_in_an_address(app: Flask, address: str) -> None:
    clients = [cast.sign_in(app.test_client(), app.extensions["town"].refs[who]) for who in ("ada", "hal")]
    for client in (app.test_client(), *clients):
        for text in (
            *list(TEXTS.values())[2:],
            "//evil.example",
            "https://evil.example",
            "\\\\evil",
            "1|2",
            "|",
            "x" * 3000,
        ):
            if "?" in address or len(text) < 4_000:
                written = quote(text.encode("utf-8", "surrogatepass"), safe="")
                civil(client.get(address.replace("{}", written), buffered=True))


# Receipts


def wrong_receipts(app: Flask, town: Town) -> list[str]:
    """Well-formed receipts that open nothing: never given, replaced by a newer one."""
    with app.app_context():
        old = town.sends(now(), sender=edith())
        settings = app.extensions["casework"]
        secrets = settings.key("receipt"), settings.key("pepper")
        renewal.fresh_receipt(old.case_ref, *secrets, town.who("ada", now()), now())
        never = [receipts.derive(b"another key, which nobody has..." * 2, receipts.new_token()) for _ in range(3)]
    assert old.receipt
    return [" ".join([*each.words, each.check]) for each in (*never, old.receipt)]


def living_receipt(app: Flask) -> str:
    """A receipt that opens a case, sent from the pages, whose keys are the app's."""
    return Edith(app.test_client()).finish()


def looks_up(client: FlaskClient, receipt: str) -> TestResponse:
    return client.post("/track", data={"csrf_token": cast.token_of(client, "/track"), "receipt": receipt})


def test_every_receipt_that_opens_nothing_gets_one_and_the_same_answer(app: Flask) -> None:
    answers = set()
    for receipt in wrong_receipts(app, app.extensions["town"]):
        page = looks_up(app.test_client(), receipt)
        assert page.status_code == 422 and "open nothing" in page.text and receipt in page.text
        plain = re.sub(r'name="csrf_token"[^>]*value="[^"]*"', "", page.text).replace(receipt, "")
        answers.add((plain, page.status_code, tuple(sorted(set(page.headers.keys())))))
    assert len(answers) == 1


def test_a_receipt_that_opens_and_one_that_does_not_are_looked_up_alike(app: Flask) -> None:
    living = living_receipt(app)
    page, opened = statements(app, "/track", ""), statements(app, "/track", living)
    assert len(opened) == 1 and "receipt" in opened[0]
    for receipt in wrong_receipts(app, app.extensions["town"]):
        asked = statements(app, "/track", receipt)
        assert asked == opened + page, receipt


def statements(app: Flask, path: str, receipt: str) -> list[str]:
    """The statements of looking a receipt up, or of the page that asks for one, without what they were given."""
    client = app.test_client()
    token = cast.token_of(client, path)
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        client.post(path, data={"csrf_token": token, "receipt": receipt}) if receipt else client.get(path)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return seen


@pytest.mark.parametrize("typed", [*TEXTS.values(), "abacus", "abacus " * 6, "abacus " * 6 + "zzzz", "1 2 3 4 5 6 7"])
def test_what_cannot_be_a_receipt_is_said_before_anything_is_looked_up(app: Flask, typed: str) -> None:
    page = looks_up(app.test_client(), typed)
    assert civil(page).status_code == 422 and sentences(page)
    assert not [each for each in statements(app, "/track", typed) if "FROM receipt" in each or "JOIN receipt" in each]


def test_trying_receipts_is_slowed_by_address_and_locks_nobody_out(instance: Path) -> None:
    app = make_app(instance, demo=True, **{**WIDE, "limit_receipts": "3 per minute"})
    with app.app_context():
        found(now())
    living = living_receipt(app)
    there, elsewhere = app.test_client(), app.test_client()
    there.environ_base["REMOTE_ADDR"], elsewhere.environ_base["REMOTE_ADDR"] = "192.0.2.1", "192.0.2.2"
    wrong = " ".join([*(one := receipts.derive(b"k" * 64, receipts.new_token())).words, one.check])
    assert [looks_up(there, wrong).status_code for _ in range(5)] == [422, 422, 422, 429, 429]
    slowed = civil(looks_up(there, living))
    assert slowed.status_code == 429 and "nothing is locked" in slowed.text and slowed.headers["Retry-After"]
    assert looks_up(elsewhere, living).status_code == 303
    let_go(app)


# After all of this


def test_the_trail_still_verifies(app: Flask) -> None:
    from casework.trail.verify import reading, verify

    with app.app_context(), reading(db.engine) as connection:
        assert verify(connection).good
        assert db.session.scalar(select(func.count()).select_from(About))
