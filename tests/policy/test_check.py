"""Every way a policy can be broken or unfair is refused with a sentence, the unfair ones with the walk."""

import ast
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest

from casework.letters import render
from casework.policy import check as checks
from casework.policy import fairness, law, letters, routing
from casework.policy import sound as sound_rules
from casework.policy.check import WHOLE, check
from casework.policy.fairness import NEWER, PROOFS, told, walks
from casework.policy.letters import Letters, Template
from casework.policy.load import PRESETS, load, preset
from casework.policy.shape import Policy, Process, policy_for
from casework.policy.sound import SHAPES
from casework.policy.words import Kind, Phase
from tests.policy.cast import policy

Rule = Callable[[Any], Iterable[str]]


def block(id: str, process: str = "complaint", what: str = "move") -> str:
    """The lines of one stage or move of the model."""
    head = f'[[process.{process}.{what}]]\nid = "{id}"\n'
    return head + preset("model").split(head)[1].split("\n\n")[0].rstrip() + "\n"


def changed(old: str, new: str, inside: str = "") -> str:
    """The model with one thing changed, in the whole text or in one block of it."""
    text = preset("model")
    inside = inside or text
    assert old in inside and inside in text
    return text.replace(inside, inside.replace(old, new), 1)


def without(piece: str) -> str:
    text = preset("model")
    assert piece in text
    return text.replace(piece, "", 1)


ANSWER, CLOSE, ASK, GO_ON, WITHDRAW, ASK_REVIEW = map(
    block, ("answer", "close", "ask", "go-on", "withdraw", "ask-review")
)
EXTRA_STAGE = (
    '[[process.complaint.stage]]\nid = "shelf"\nlabel = "Shelf"\nphase = "open"\nwords = "It is on the shelf."\n\n'
)
TO_THE_SHELF = (
    '[[process.complaint.move]]\nid = "shelve"\nlabel = "Shelve"\nfrom = ["looking-into"]\nto = "shelf"\n'
    'who = ["clerk"]\n\n'
)

BAD = {
    "a time that letters need is not given": (
        changed('id = "deemed-post"', 'id = "deemed-pigeon"'),
        "the limit deemed-post is missing.",
    ),
    "a way round that is none": (
        changed('value = "substitutes, adviser', 'value = "magic, adviser'),
        "the limit ways-round: there is no way round called “magic”; it knows substitutes, adviser, dispensation,"
        " full-council.",
    ),
    "a time that is no clock": (
        changed('value = "working:20"', 'value = "soon"'),
        "the limit review-window: 'soon' is no clock: write a kind and a number like working:3. The kinds are working,"
        " foi, month, days, clear-working, clear.",
    ),
    "no policy on complaints": (
        changed('kind = "complaints"', 'kind = "vexatious"'),
        "no document is the complaints policy: name the council's, or let the model stand in.",
    ),
    "a clause that something unnamed is to keep": (
        changed('kept_by = ["anonymous-form"]', 'kept_by = ["anonymous-form", "later"]'),
        "the clause M4 says “later”: name the feature that is to keep it.",
    ),
    "a clock that runs on nothing": (
        changed('kinds = ["own-data"]', "kinds = []"),
        "the clock own-data-answer runs on nothing: it needs a kind and a channel.",
    ),
    "a complaint nobody promises to acknowledge": (
        changed(
            'rule = "working:5"\nstarts = "received"\nmeets = "acknowledged"',
            'rule = "working:5"\nstarts = "received"\nmeets = "closed"',
        ),
        "no clock says when a complaint is acknowledged.",
    ),
    "putting off what the law lets nobody put off": (
        changed('rule = "foi:20"', 'rule = "foi:20"\nextend = "working:5"'),
        "the clock information-answer may be put off by 5 working days; by law not at all (Freedom of Information Act"
        " 2000, section 10).",
    ),
    "putting off for longer than the law lets anybody": (
        changed('extend = "month:2"', 'extend = "month:3"'),
        "the clock own-data-answer may be put off by 3 calendar months; by law by 2 calendar months (UK GDPR, article"
        " 12(3)).",
    ),
    "a start that is no stage": (
        changed('start = "received"\noutcomes = ["thanked"', 'start = "begun"\noutcomes = ["thanked"'),
        "thanks: it starts at 'begun', which is no stage of it.",
    ),
    "a start where somebody is at it already": (
        changed('start = "received"\noutcomes = ["thanked"', 'start = "looking-into"\noutcomes = ["thanked"'),
        "thanks: it starts at 'looking-into', whose phase is not “new”.",
    ),
    "a move from nowhere": (
        changed('from = ["looking-into"]', "from = []", ASK),
        "complaint: the move ask starts nowhere.",
    ),
    "a letter that has no name": (
        changed('letter = "closing"\n', "", CLOSE),
        "complaint: the move close asks for a letter and names none.",
    ),
    "what nobody can sort": (
        changed('asks = ["kind", "handler"]', 'asks = ["handler"]', block("triage", "thanks")),
        "thanks: nothing can be triaged: no move from received asks for the kind.",
    ),
    "a kind without somebody to handle it": (
        changed('asks = ["kind", "handler"]', 'asks = ["kind"]', block("triage", "thanks")),
        "thanks: the move triage asks for the kind and not for the handler.",
    ),
    "an unreachable stage": (
        preset("model").replace(ANSWER, EXTRA_STAGE + ANSWER),
        "complaint: the stage shelf can never be reached.",
    ),
    "a dead end": (
        preset("model").replace(ANSWER, EXTRA_STAGE + TO_THE_SHELF + ANSWER),
        "complaint: looking-into → shelf: there is no way on to the end.",
    ),
    "a move nobody may make": (
        changed('who = ["clerk", "holder", "stand-in", "handler"]', 'who = ["auditor"]', CLOSE),
        "complaint: the move close can be made by nobody: name somebody who works cases.",
    ),
    "a move without anybody": (
        changed('who = ["clerk", "holder", "stand-in", "handler"]', "who = []", CLOSE),
        "complaint: the move close can be made by nobody: name somebody who works cases.",
    ),
    "a stage that does not exist": (
        changed('to = "closed"', 'to = "gone"', CLOSE),
        "complaint: the move close names the stage 'gone', which does not exist.",
    ),
    "no closed stage": (
        changed('phase = "closed"', 'phase = "answered"', block("closed", what="stage")),
        "complaint: no stage has the phase “closed”.",
    ),
    "no entry stage": (
        changed("entry = true", "entry = false", block("looking-into", what="stage")),
        "complaint: one stage of phase “open”, and one only, must say entry = true: a case of another kind comes in"
        " there.",
    ),
    "closing what was never answered": (
        preset("model").replace(
            CLOSE, CLOSE.replace('guards = ["answer-given-first"]', "").replace('["answered",', '["looking-into",')
        ),
        "complaint: looking-into → closed: nobody told the resident why.",
    ),
    "an answer without reasons": (
        changed('asks = ["answer", "letter"]', 'asks = ["letter"]', ANSWER),
        "complaint: looking-into → answered → closed: nobody told the resident why.",
    ),
    "an outcome without reasons": (
        changed('asks = ["answer", "letter"]', 'asks = ["letter"]', ANSWER),
        "complaint: looking-into → answered: the move answer decides without reasons in a letter.",
    ),
    "an outcome nobody is told": (
        preset("model").replace(
            WITHDRAW, WITHDRAW.replace('letter = "withdrawn"\n', "").replace('["reason", "letter"]', '["reason"]')
        ),
        "complaint: the move withdraw settles how it comes out and tells nobody: it needs a letter.",
    ),
    "a date put off without a reason": (
        changed('["reason", "until", "letter"]', '["until", "letter"]', block("new-date")),
        "complaint: the move new-date puts the answer off: it must ask for a reason, until when and the letter, have "
        "the guard more-time-left and stay where it is.",
    ),
    "a letter the sender sends themselves": (
        changed('asks = ["reason"]', 'asks = ["reason", "answer"]', block("take-up")),
        "complaint: the move take-up is the sender’s too, so it sends no letter and asks for their words only.",
    ),
    "a body without jurisdiction": (
        changed("The Information Commissioner’s Office", "The Local Government Ombudsman"),
        "the route information-commissioner goes to The Local Government Ombudsman, which does not deal with councils"
        " in England.",
    ),
    "a route that leads nowhere": (
        changed('telephone = "101, or 999 when somebody is in danger"\nweb = "www.police.uk"\n', ""),
        "the route crime gives no address: it needs postal, telephone or web, or local = true where the clerk is to"
        " enter it.",
    ),
    "a procedure of ours that is forwarded": (
        changed('ours = "grievance"', 'ours = "grievance"\npasses = "forward"'),
        "the route grievance is a procedure of ours, so nothing is forwarded.",
    ),
    "two bodies for a councillor’s conduct": (
        changed('id = "accounts"', 'id = "accounts"\ncovers = "councillor-conduct"'),
        "the routes councillor-conduct and accounts both say who deals with a councillor’s conduct.",
    ),
    "routing that does not say where to": (
        changed('["route", "answer", "letter"]', '["answer", "letter"]', block("route")),
        "complaint: the move route must ask for “route” if it says routes = true, and only then.",
    ),
    "routing that acknowledges nothing": (
        changed('["acknowledged", "answered"]', '["answered"]', block("route")),
        "complaint: the move route says who else deals with it: it must ask for the answer and the letter, have an"
        " outcome, have the guard seal-settled and bring about “acknowledged” and “answered”.",
    ),
    "a review refused for form": (
        changed('guards = ["not-reviewed-yet"]', 'guards = ["not-reviewed-yet", "handler-named"]', ASK_REVIEW),
        "complaint: answered or closed → being-reviewed: by ask-review the person who wrote cannot ask, or is held up.",
    ),
    "a review nobody can ask for": (
        changed('from = ["answered", "closed"]', 'from = ["closed"]', ASK_REVIEW),
        "complaint: looking-into → answered: no review can be asked for there.",
    ),
    "a review by whoever decided first": (
        changed('"fresh-eyes", ', "", block("desk-review")),
        "complaint: looking-into → answered → being-reviewed → (desk-review): whoever decided it first could decide the"
        " review.",
    ),
    "a review that never comes to a meeting": (
        changed('"resolved-first", "findings-first"]', '"findings-first"]', block("send-decision")),
        "complaint: received → … : no walk leads by way of a review and a meeting to a decision in a letter.",
    ),
    "an officer who decides without a delegation": (
        changed(', "power-held"]', "]", ANSWER),
        "complaint: looking-into → answered: by answer somebody decides without a delegation.",
    ),
    "a closing that counts as an acknowledgement": (
        changed('meets = ["closed"]', 'meets = ["acknowledged", "closed"]', CLOSE),
        "complaint: answered or final → closed: by close somebody could be told without authority.",
    ),
    "closing without a letter": (
        preset("model").replace(CLOSE, CLOSE.replace('letter = "closing"\n', "").replace('asks = ["letter"]\n', "")),
        "complaint: looking-into → answered → closed: it closes without a letter.",
    ),
    "an outcome from no list": (
        changed('outcomes = ["thanked", "passed-on"]', "outcomes = []"),
        "thanks: the move thank asks for an outcome and the process has none.",
    ),
    "a letter nobody reads": (
        changed('asks = ["letter"]', "asks = []", CLOSE),
        "complaint: the move close would send a letter nobody has read: it must ask for “letter”.",
    ),
    "waiting for ever": (
        changed('guards = ["until-passed-or-replied"]', 'guards = ["referred-first"]', GO_ON),
        "complaint: received → … → waiting: if the person never replies, it stays there.",
    ),
    "not waiting for the date given": (
        changed('guards = ["until-passed-or-replied"]', "guards = []", GO_ON),
        "complaint: waiting → looking-into: the move go-on does not wait for the date the person was given.",
    ),
    "a question without a date": (
        changed('"reason", "until"]', '"reason"]', ASK),
        "complaint: the move ask makes the person wait: it must ask what, why and until when.",
    ),
    "a hidden pause": (
        changed("pauses = true", "pauses = false", ASK),
        "complaint: the move ask must pause the clocks if it leads to waiting, and only then.",
    ),
    "a clock that never runs again": (
        changed("resumes = true", "resumes = false", GO_ON),
        "complaint: the move go-on must let the clocks run again if it ends the waiting, and only then.",
    ),
    "a councillor alone": (
        changed('"not-a-councillor-alone", ', "", ANSWER),
        "complaint: looking-into → answered: by answer a councillor could decide alone.",
    ),
    "a case about the clerk that cannot go on": (
        changed('who = ["clerk", "holder", "stand-in"]', 'who = ["clerk"]', block("committee-answer")),
        "complaint: received: a councillor who holds it cannot go on.",
    ),
    "calling it less without a reason": (
        changed('asks = ["kind", "handler", "reason"]', 'asks = ["kind", "handler"]', block("change")),
        "complaint: looking-into → looking-into: the move change changes what it is without a reason.",
    ),
    "thanking a complaint away": (
        changed('guards = ["not-called-more"]\n', "", block("thank", "thanks")),
        "thanks: received or looking-into → closed: by thank a complaint could be thanked away in one step.",
    ),
    "taking away after closing": (
        preset("model").replace(
            CLOSE,
            CLOSE + '\n[[process.complaint.move]]\nid = "undo"\nlabel = "Undo"\nfrom = ["closed"]\n'
            'to = "answered"\nwho = ["clerk"]\n',
        ),
        "complaint: closed → answered: after closing, the move undo takes something away.",
    ),
    "a complaint that never reaches the committee": (
        preset("model").replace(block("refer"), "").replace(block("committee-answer"), ""),
        "complaint: received → … : no walk leads by way of the committee to an answer.",
    ),
    "a guard that never opens": (
        preset("model").replace(block("refer"), ""),
        "complaint: the guard referred-first on committee-answer can never open: no other move brings about what it"
        " waits for.",
    ),
    "guards that contradict each other": (
        changed('"referred-first"', '"referred-first", "not-referred-yet"', block("committee-answer")),
        "complaint: the move committee-answer can never open: its guards contradict each other.",
    ),
    "an acknowledgement that sends nothing": (
        preset("model").replace(
            block("acknowledge"),
            block("acknowledge").replace('letter = "acknowledgement"\n', "").replace('asks = ["letter"]\n', ""),
        ),
        "complaint: the move acknowledge counts as an acknowledgement and sends nothing.",
    ),
    "a triage that leads elsewhere": (
        changed('to = "looking-into"', 'to = "waiting"', block("triage")),
        "complaint: the move triage asks for the kind, so it must lead to the entry stage.",
    ),
    "a clock nothing meets": (
        changed('meets = "answered"', 'meets = "decision-sent"'),
        "the clock correspondence-answer can never be met: no move of a comment brings about “decision-sent”.",
    ),
    "a clock nothing starts": (
        changed('starts = "received"', 'starts = "review-asked"'),
        "the clock correspondence-acknowledge can never start: no move of a comment brings about “review-asked”.",
    ),
    "a correspondence standard on complaints": (
        changed('kinds = ["compliment", "comment", "enquiry"]', 'kinds = ["comment", "enquiry", "complaint"]'),
        "the clock correspondence-acknowledge runs on complaints, but customer-care is no complaints policy.",
    ),
    "two promises of one thing": (
        changed('kinds = ["complaint"]', 'kinds = ["complaint", "enquiry"]'),
        "the clocks correspondence-acknowledge and complaint-acknowledge both promise “acknowledged” for a"
        " question or request by web: one promise each.",
    ),
    "something without a date": (
        changed('kinds = ["own-data"]', 'kinds = ["information-request"]'),
        "no clock says when a request for one’s own information by web, letter, email, telephone, voicemail, visit,"
        " social-media is answered.",
    ),
    "longer than the law": (
        changed('rule = "foi:20"', 'rule = "foi:21"'),
        "the clock information-answer allows 21 working days under the Freedom of Information Act; the law allows 20"
        " working days under the Freedom of Information Act (Freedom of Information Act 2000, section 10).",
    ),
    "a clock that counts backwards": (
        changed('rule = "working:10"', 'rule = "clear:10"'),
        "the clock correspondence-answer counts 10 clear days, which count back from a meeting.",
    ),
    "a borrowed number that does not say so": (
        changed("default: 2 to 7 working days are seen", "2 to 7 working days are seen"),
        "the clock correspondence-acknowledge is not the council's own, so its source must say “default” and where"
        " from.",
    ),
    "a clause that does not exist": (
        changed('clause = "M1"', 'clause = "M9"'),
        "the clock correspondence-acknowledge cites clause 'M9', which is no clause of customer-care.",
    ),
    "a clause that nothing keeps": (
        changed('kept_by = ["anonymous-form"]', "kept_by = []"),
        "the clause M4 names nothing that keeps it: name a standard or a feature.",
    ),
    "a clause kept by a standard that is none": (
        changed('standards = ["correspondence-answer"]', 'standards = ["soon"]'),
        "the clause M2 names the standard 'soon', which is no clock.",
    ),
    "a document that does not exist": (
        changed('document = "customer-care"', 'document = "charter"'),
        "correspondence-acknowledge comes from the document 'charter', which is not among the documents.",
    ),
    "a document adopted nobody knows when": (
        changed('supplied = "model"', 'supplied = "council"'),
        "the document customer-care is the council's own and says nothing of when it was adopted.",
    ),
    "no time to comment": (
        changed('anything is found"\nvalue = "working:5"', 'anything is found"\nvalue = "working:2"'),
        "the limit comment-time: whoever is complained about has at least 3 days to comment: days:3.",
    ),
    "a time to comment that is none": (
        changed('anything is found"\nvalue = "working:5"', 'anything is found"\nvalue = "soon"'),
        "the limit comment-time: 'soon' is no clock: write a kind and a number like working:3. The kinds are "
        "working, foi, month, days, clear-working, clear.",
    ),
    "notice of a meeting shorter than the law's": (
        changed('value = "clear:3"', 'value = "clear:2"'),
        "the limit meeting-notice: the law asks for at least 3 clear days (Local Government Act 1972, sch.12).",
    ),
    "an emergency that lasts a month": (
        changed('value = "days:2"', 'value = "days:30"'),
        "the limit opening-lasts: write days:1 to days:14; whoever needs a case for longer is to hold it.",
    ),
    "an id twice": (
        changed('id = "time-bar"', 'id = "review-window"'),
        "two of the limits have the id review-window.",
    ),
    "a move twice": (
        changed('id = "go-on"', 'id = "ask"', GO_ON),
        "complaint: two moves have the id ask.",
    ),
    "a kind in two processes": (
        changed('kinds = ["compliment"]\nstart', 'kinds = ["compliment", "comment"]\nstart'),
        "2 processes take a comment.",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_policy_is_refused_with_a_sentence(name: str) -> None:
    text, sentence = BAD[name]
    assert sentence in check(load(text))


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_whole_and_fair_with_the_letters_there_are(name: str) -> None:
    assert check(policy(name), render.known()) == []


def with_letter(name: str, *needs: str, uses: tuple[str, ...] = ()) -> Letters:
    """The letters there are, with one that is otherwise."""
    known = render.known()
    return replace(known, templates={**known.templates, name: Template(frozenset({*needs, *uses}), frozenset(needs))})


def test_a_letter_without_a_template_is_refused() -> None:
    known = render.known()
    left = replace(known, templates={name: each for name, each in known.templates.items() if name != "closing"})
    assert "complaint: the move close sends the letter 'closing', which has no template." in check(policy(), left)


def test_a_letter_that_uses_a_fact_nobody_knows_is_refused() -> None:
    assert check(policy(), with_letter("answer", uses=("shoe-size",))) == [
        "the letter answer uses 'shoe-size', which is no fact of a case."
    ]


BAD_LETTERS = (
    with_letter("answer", uses=("shoe-size",)), with_letter("closing", "until"),
    replace(render.known(), templates={}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "fault"),
    [
        ("reasons", "it must ask for “answer”."),
        ("until", "it must ask for “until”."),
        ("handler", "it must have the guard handler-named."),
        ("old_kind", "no move gives it."),
    ],
)
def test_a_letter_that_a_move_cannot_fill_in_is_refused(fact: str, fault: str) -> None:
    assert f"complaint: the move close sends the letter 'closing', which needs '{fact}': {fault}" in check(
        policy(), with_letter("closing", "reference", fact)
    )


def test_a_fact_that_a_letter_only_asks_for_need_not_be_given() -> None:
    assert check(policy(), with_letter("closing", "reference", uses=("reasons", "old_kind"))) == []


def test_another_letter_than_a_move_has_the_facts_for_is_refused() -> None:
    bad = load(changed('letter = "acknowledgement"', 'letter = "holding"', block("acknowledge")))
    needs = "complaint: the move acknowledge sends the letter 'holding', which needs"
    assert check(bad, render.known()) == [
        f"{needs} 'reason': it must ask for “reason”.", f"{needs} 'until': it must ask for “until”."
    ]  # fmt: skip


def test_the_kinds_left_out_are_named() -> None:
    bare = replace(policy(), processes=policy().processes[:1])
    assert "no process takes a compliment." in check(bare)


@pytest.mark.parametrize("rule", [*WHOLE, *SHAPES, *PROOFS, *NEWER], ids=lambda rule: rule.__name__)
def test_no_rule_is_left_without_a_policy_that_breaks_it(rule: Rule) -> None:
    policies = bad_policies()
    judged = policies if rule in WHOLE else [process for each in policies for process in sound(each)]
    judged = [process for each in policies for process in each.processes] if rule in SHAPES else judged
    assert any(list(rule(each)) for each in judged)


def test_every_sentence_of_a_refusal_is_said_of_some_policy() -> None:
    """A refusal nobody tried may be wrong in the one case it is there for."""
    modules = (checks, fairness, law, letters, routing, sound_rules)
    bare = replace(policy(), processes=policy().processes[:1])
    ran = lines_run(modules, lambda: [check(each) for each in (*bad_policies(), bare)])
    ran |= lines_run(modules, lambda: [check(policy(), each) for each in BAD_LETTERS])
    silent = {(Path(file).name, line) for module in modules for file, line in said_at(module) - ran}
    assert not silent


def said_at(module: ModuleType) -> set[tuple[str, int]]:
    """Where a module yields a sentence: its file and the line."""
    file = module.__file__ or ""
    said = (node for node in ast.walk(ast.parse(Path(file).read_text(encoding="utf-8"))) if isinstance(node, ast.Yield))
    return {(file, node.lineno) for node in said if isinstance(node.value, ast.JoinedStr | ast.Constant)}


def lines_run(modules: Iterable[ModuleType], what: Callable[[], object]) -> set[tuple[str, int]]:
    """The lines of these modules that ran while something was done."""
    files, ran = {module.__file__ for module in modules}, set[tuple[str, int]]()

    def watch(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename not in files:
            return None
        ran.add((frame.f_code.co_filename, frame.f_lineno))
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        what()
    finally:
        sys.settrace(before)
    return ran


@cache
def bad_policies() -> list[Policy]:
    return [load(text) for text, _ in BAD.values()]


def sound(policy: Policy) -> list[Process]:
    return [each for each in policy.processes if not any(list(shape(each)) for shape in SHAPES)]


def test_a_walk_reads_from_the_start_to_the_end() -> None:
    process = policy_for(policy(), Kind.COMPLAINT)
    ends = [walk for place, walk in walks(process).items() if process.stage(place.stage).phase is Phase.CLOSED]
    assert min(map(told, ends), key=len) == "looking-into → closed"
    assert "looking-into → answered → closed" in map(told, ends)
    assert "looking-into → answered → being-reviewed → decided → final → closed" in map(told, ends)
