"""What this browser's session holds, and nothing else does: the key of a draft, a form just sent, a tracking pass."""

from flask import current_app, request, session

from casework.cases.model import Case
from casework.cases.queries import by_receipt
from casework.cases.splits import splits_of
from casework.intake.actions import Keys
from casework.resident import drafts, passes
from casework.resident.limits import Bucket, Limits
from casework.resident.telling.journey import Journey
from casework.settings import Settings
from casework.staff import gate

DRAFT, SENT, PASS, LETTER = "draft", "sent", "pass", "letter"
REPLY, OBJECTION = "reply", "objection"
PART = "part"
FORGED = "We could not be sure that this came from your own browser, so nothing was sent. Your words are still here: {}"
NO_COOKIES = (
    "Your browser does not keep our cookie, and without it we cannot carry your answers from page to page. Allow "
    "cookies for this website (there is only one, and it is gone when you close the browser), or ring us."
)


def ours() -> Settings:
    """The settings of this app."""
    settings: Settings = current_app.extensions["casework"]
    return settings


def mails() -> bool:
    """Whether mail can go from here: what cannot is not promised."""
    return bool(ours().mail_host)


def keys() -> Keys:
    """The two secrets of a receipt."""
    return Keys(ours().key("receipt"), ours().key("pepper"))


def why_no_token() -> str:
    """Why a form came without its token, and what to do, in sentences."""
    if not _cookies_are_off():
        return FORGED.format("press the button again.")
    return f"{NO_COOKIES} Your words are still here." if request.form.get("words") else NO_COOKIES


def _cookies_are_off() -> bool:
    """Whether the browser sent back nothing of what we gave it."""
    return current_app.config["SESSION_COOKIE_NAME"] not in request.cookies


def spend(bucket: Bucket) -> None:
    """Count one try of whoever is asking. TooMany when there were too many."""
    limits: Limits = current_app.extensions["casework.limits"]
    limits.spend(bucket, request.remote_addr or "", gate.now())


# What is typed


def typed() -> dict[str, object]:
    """What this browser has typed and not yet sent."""
    key = session.get(DRAFT)
    return drafts.read(key, gate.now().day) if key else {}


def journey() -> Journey:
    """The answers this browser has given so far."""
    return Journey.read(typed())


def keep(answers: dict[str, object]) -> None:
    """Keep answers beside whatever else this browser has typed; the first of them gives it a key."""
    key = session.setdefault(DRAFT, drafts.new_key())
    drafts.keep(key, {**drafts.read(key, gate.now().day), **answers}, gate.now().day)


def forget() -> None:
    """Delete what was typed, and the key to it."""
    key = session.pop(DRAFT, None)
    if key:
        drafts.forget(key)


def lost() -> bool:
    """Whether this browser holds a key that no longer opens anything."""
    return DRAFT in session and not typed()


# What was just sent


def sent() -> str:
    """The token of a form just sent whose words are not written down yet."""
    return str(session.get(SENT, ""))


def has_sent(token: str) -> None:
    """Remember a form just sent; what was typed is deleted."""
    forget()
    session[SENT] = token


def done() -> None:
    """The words are written down: nothing here shows them again."""
    session.pop(SENT, None)


# What is followed


def follow(digest: str) -> None:
    """Keep the tracking page open in this browser."""
    session[PASS] = passes.seal(ours().key("session"), digest, gate.now())


def followed() -> Case | None:
    """The case whose tracking page is open here, or the part of it asked for; it stays open half an hour more."""
    case = _followed()
    part = request.values.get(PART, "")
    if case is None or not part:
        return case
    return next((each for each in splits_of(case.ref) if each.ref == part), case)


def _followed() -> Case | None:
    digest = passes.read(ours().key("session"), session.get(PASS, ""), gate.now())
    case = by_receipt(digest) if digest else None
    if case is None or digest is None:
        session.pop(PASS, None)
        return None
    follow(digest)
    return case


# A letter that is answered


def hold(digest: str) -> None:
    """Keep a letter open in this browser."""
    session[LETTER] = passes.seal(_letters_key(), digest, gate.now())


def held() -> str | None:
    """The keyed hash of the words by which a letter is open here; it stays open half an hour more."""
    digest = passes.read(_letters_key(), session.get(LETTER, ""), gate.now())
    if digest is None:
        session.pop(LETTER, None)
        return None
    hold(digest)
    return digest


def let_go() -> None:
    """Close the letter."""
    session.pop(LETTER, None)


def _letters_key() -> bytes:
    """Another key than that of a followed case, so that no pass is taken for the other."""
    return b"letter/1" + ours().key("session")


def leave() -> None:
    """Forget everything this browser held of a resident; without its key no draft can be read by anybody."""
    for each in (DRAFT, SENT, PASS, LETTER):
        session.pop(each, None)
