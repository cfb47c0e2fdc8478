"""Answer a letter by the words that came with it: they open that letter once, and nothing else that we have."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import receipts
from casework.complaints.putting import actions, queries
from casework.complaints.putting.queries import PublicLetter
from casework.council import queries as council
from casework.errors import Conflict, Invalid
from casework.letters import render
from casework.resident import bp, web
from casework.resident.answering.forms import ByWords, Comment
from casework.resident.limits import Bucket
from casework.staff import gate

WRONG = 422
OPENS_NOTHING = (
    "These words open nothing here. Check each of them against your letter. If they are right, you have commented "
    "already, or the time for it is over."
)


@bp.get("/letter")
@gate.open_door
def letter() -> ResponseReturnValue:
    """Ask for the words of a letter."""
    return _ask(ByWords())


@bp.post("/letter")
@gate.open_door
def open_letter() -> ResponseReturnValue:
    """Open a letter by its words. What cannot be any is said before anything is looked up; the rest is one answer."""
    form = ByWords()
    if not form.validate_on_submit():
        return _ask(form), WRONG
    read = receipts.read(form.receipt.data or "")
    if isinstance(read, receipts.Problem):
        form.blame("receipt", read.sentence)
        return _ask(form), WRONG
    web.spend(Bucket.RECEIPTS)
    digest = receipts.digest(web.keys().pepper, read)
    if queries.opened_by(digest, gate.now().day) is None:
        form.blame("receipt", OPENS_NOTHING)
        return _ask(form), WRONG
    web.hold(digest)
    return redirect(url_for("resident.read_letter"), 303)


def _ask(form: ByWords, problem: str = "") -> str:
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/letter.html", form=form, problem=problem, policy=policy)


@bp.get("/letter/read")
@gate.open_door
def read_letter() -> ResponseReturnValue:
    """The letter these words opened in this browser, and a box to comment."""
    found = _held()
    return _page(found, Comment()) if found else redirect(url_for("resident.letter"), 303)


def _held() -> PublicLetter | None:
    digest = web.held()
    return queries.opened_by(digest, gate.now().day) if digest else None


def _page(found: PublicLetter, form: Comment, problem: str = "") -> str:
    policy = council.policy_in_force(gate.now().day).policy
    blocks = render.blocks(found.body)
    return render_template(
        "resident/read-letter.html", letter=found, blocks=blocks, form=form, problem=problem, policy=policy
    )


@bp.post("/letter/comment")
@gate.open_door
def comment() -> ResponseReturnValue:
    """Take the comment, once; from then on the words open nothing."""
    form, found, digest = Comment(), _held(), web.held()
    if found is None or digest is None:
        return _too_late(form), 409
    if not form.validate_on_submit():
        return _page(found, form), WRONG
    try:
        actions.comment(digest, form.words.data or "", gate.now())
    except Invalid as error:
        form.blame("words", error.sentence)
        return _page(found, form), WRONG
    except Conflict:
        return _too_late(form), 409
    web.let_go()
    return redirect(url_for("resident.commented"), 303)


def _too_late(form: Comment) -> str:
    """Nothing was taken: what was typed, to be sent another way."""
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/letter-closed.html", because=actions.DEAD, words=form.words.data, policy=policy)


@bp.get("/letter/thank-you")
@gate.open_door
def commented() -> ResponseReturnValue:
    """That a comment has reached us; the same for everybody who asks."""
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/commented.html", policy=policy)


def again(problem: str) -> str | None:
    """The page whose form came without its token, with what was typed and a sentence why; None for any other form."""
    if request.endpoint == "resident.open_letter":
        return _ask(ByWords(), problem)
    found = _held() if request.endpoint == "resident.comment" else None
    return _page(found, Comment(), problem) if found else None
