"""May you see or do this here? One table of rights, and the one function that answers from it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from casework.policy.bodies import Power
from casework.policy.words import DENYING, Mode, Office, Phase, Role, Seal, Tie


class ActorKind(StrEnum):
    """Who can act at all."""

    STAFF = "staff"
    PERSON = "person"
    ANONYMOUS = "anonymous"
    SUBJECT = "subject"
    """Whoever a letter puts a complaint to, by the words that came with it; nothing else is theirs."""
    WORKER = "worker"
    OPERATOR = "operator"


@dataclass(frozen=True)
class Actor:
    """Whoever acts: what they are today and, when a case is in question, how they are bound to it."""

    id: str
    name: str
    kind: ActorKind
    roles: frozenset[Role] = frozenset()
    offices: frozenset[Office] = frozenset()
    ties: frozenset[Tie] = frozenset()
    powers: frozenset[Power] = frozenset()
    """What the register of delegations lets the offices they hold decide today."""
    opened: frozenset[str] = frozenset()
    """Refs of the cases that stand open to them today in an emergency."""


@dataclass(frozen=True)
class CaseState:
    """All that the right to see a case or act on it may depend on."""

    phase: Phase
    seal: Seal
    referred: bool
    mode: Mode
    urgent: bool


@dataclass(frozen=True)
class Decision:
    """The answer. `found` False: the thing must look as if it did not exist, so the page is a 404."""

    allowed: bool
    because: str
    found: bool

    def __bool__(self) -> bool:
        return self.allowed


class Part(StrEnum):
    """How somebody is bound to one meeting."""

    SITTING = "sitting"
    PRESIDING = "presiding"
    SIGNING = "signing"


class Action(StrEnum):
    """Everything a page, a move or a verb can ask leave for."""

    # On one case
    CASE_SEE = "case.see"
    CASE_SENDER = "case.sender"
    CASE_REACH = "case.reach"
    CASE_ADJUSTMENTS = "case.adjustments"
    CASE_NOTES = "case.notes"
    CASE_MOVE = "case.move"
    CASE_TRIAGE = "case.triage"
    CASE_NOTE = "case.note"
    CASE_MESSAGE = "case.message"
    CASE_ASSIGN = "case.assign"
    CASE_REFER = "case.refer"
    CASE_LINK = "case.link"
    CASE_CONSENT = "case.consent"
    CASE_POINTS = "case.points"
    CASE_FINDING = "case.finding"
    CASE_PUT = "case.put"
    CASE_REMEDY = "case.remedy"
    CASE_PRAISE = "case.praise"
    CASE_AUTHORITY = "case.authority"
    LESSON_PUBLISH = "case.publish"
    CASE_CONCERNS_ME = "case.concerns-me"
    CASE_SEAL = "case.seal"
    CASE_SEAL_DECIDE = "case.seal.decide"
    CASE_BUNDLE = "case.bundle"
    CASE_STORY = "trail.case"
    RECEIPT_REISSUE = "receipt.reissue"
    LETTER_SEE = "letter.see"
    LETTER_DRAFT = "letter.draft"
    LETTER_ISSUE = "letter.issue"
    FILE_SEE = "file.see"
    FILE_ADD = "file.add"
    # The staff's own pages, which show only what the above lets them
    WORKLIST_SEE = "worklist.see"
    SEARCH = "search"
    REMEDIES_SEE = "remedies.see"
    CONTACT_LOG = "contact.log"
    CASE_ENTER_OLD = "case.enter-old"
    FIGURES_SEE = "figures.see"
    TRAIL_SEE = "trail.see"
    TRAIL_CONTENT = "trail.content"
    TRAIL_EXPORT = "trail.export"
    TRAIL_VERIFY = "trail.verify"
    POLICY_SEE = "policy.see"
    POLICY_ADOPT = "policy.adopt"
    DIRECTORY_CHANGE = "directory.change"
    CALENDAR_SEE = "calendar.see"
    CALENDAR_CHANGE = "calendar.change"
    BODIES_SEE = "bodies.see"
    BODIES_CHANGE = "bodies.change"
    OFFICES_SEE = "offices.see"
    OFFICES_CHANGE = "offices.change"
    MAIL_SEE = "mail.see"
    MAIL_RETRY = "mail.retry"
    HEALTH_SEE = "health.see"
    ACCOUNTS_SEE = "accounts.see"
    ACCOUNTS_CHANGE = "accounts.change"
    ACCOUNT_CONFIRM = "account.confirm"
    SETTINGS_SEE = "settings.see"
    SETTINGS_CHANGE = "settings.change"
    OPENING_SEE = "opening.see"
    OPENING_ASK = "opening.ask"
    OPENING_CONFIRM = "opening.confirm"
    MEETINGS_SEE = "meetings.see"
    MEETING_CALL = "meeting.call"
    # At one meeting, on the whole of it or on one item with its case
    MEETING_SEE = "meeting.see"
    MEETING_PREPARE = "meeting.prepare"
    MEETING_RECORD = "meeting.record"
    MEETING_CONFIRM = "meeting.confirm"
    PAPER_SEE = "paper.see"
    # One's own
    SELF_SEE = "self.see"
    SELF_CHANGE = "self.change"
    SELF_SESSIONS = "self.sessions"
    # The person who wrote, by receipt
    TRACK_SEE = "track.see"
    TRACK_WRITE = "track.write"
    TRACK_RESTORE = "track.restore"
    TRACK_OBJECT = "track.object"
    # Everybody
    PUBLIC_READ = "public.read"
    PUBLIC_WRITE = "public.write"
    # Ourselves
    WORK_RUN = "work.run"


class Which(StrEnum):
    """Which cases a way of seeing reaches."""

    ANY = "any"
    UNSEALED = "unsealed"
    REFERRED = "referred and unsealed"
    URGENT = "urgent and unsealed"


SIGHT: tuple[tuple[Role | Office | Tie, Which], ...] = (
    (Role.CLERK, Which.UNSEALED),
    (Role.OFFICER, Which.UNSEALED),
    (Role.CHAIR, Which.REFERRED),
    (Role.MEMBER, Which.REFERRED),
    (Office.SAFEGUARDING_LEAD, Which.URGENT),
    (Office.STAND_IN_SAFEGUARDING, Which.URGENT),
    (Tie.HOLDER, Which.ANY),
    (Tie.STAND_IN, Which.ANY),
    (Tie.HANDLER, Which.ANY),
    (Tie.PANEL, Which.ANY),
    (Tie.OPENED, Which.ANY),
)
"""Who sees which cases. A seal is opened by a tie, never by a role; a denying tie beats every line."""

ABLE: dict[Office | Tie, frozenset[Role]] = {
    Tie.HOLDER: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER, Role.OUTSIDE}),
    Tie.STAND_IN: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER, Role.OUTSIDE}),
    Tie.HANDLER: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.OUTSIDE}),
    Tie.PANEL: frozenset({Role.CHAIR, Role.MEMBER, Role.OUTSIDE}),
    Tie.OPENED: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER, Role.OUTSIDE}),
    Office.SAFEGUARDING_LEAD: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER}),
    Office.STAND_IN_SAFEGUARDING: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER}),
    Office.STAND_IN_CLERK: frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.MEMBER, Role.OUTSIDE}),
    Office.STAND_IN_ADMINISTRATOR: frozenset(Role),
}
"""The ties and offices that give any right, and the roles one of which their holder must have: no case is opened
to an auditor or administrator alone. No office that shares its word with a role may stand here, since the two
would compare equal."""

Who = Role | Office | Tie | Part
_SEERS: frozenset[Who] = frozenset(who for who, _ in SIGHT)
_RUNNERS: frozenset[Who] = frozenset({Role.CLERK, Tie.HOLDER, Tie.STAND_IN})
_CARERS: frozenset[Who] = _RUNNERS | {Tie.HANDLER}
_WORKERS: frozenset[Who] = _CARERS | {Role.OFFICER}
_HOLDERS: frozenset[Who] = frozenset({Tie.HOLDER, Tie.STAND_IN})
_LET_IN: frozenset[Who] = frozenset({Tie.OPENED})
"""Whoever a case was opened to in an emergency reads it, reaches who wrote and notes what was done; no more."""

ON_A_CASE: dict[Action, frozenset[Who]] = {
    # action                  who of those that have sight of the case
    Action.CASE_SEE: _SEERS,
    Action.CASE_CONCERNS_ME: _SEERS,
    Action.CASE_SENDER: _SEERS,
    Action.FILE_SEE: _SEERS,
    Action.LETTER_SEE: _SEERS,
    Action.CASE_STORY: _SEERS,
    Action.CASE_REACH: _WORKERS | _LET_IN,
    Action.CASE_NOTES: _WORKERS | _LET_IN,
    Action.CASE_MOVE: _WORKERS,
    Action.CASE_NOTE: _WORKERS | _LET_IN,
    Action.CASE_MESSAGE: _WORKERS,
    Action.CASE_LINK: _WORKERS,
    Action.CASE_CONSENT: _WORKERS,
    Action.CASE_POINTS: _WORKERS,
    Action.CASE_FINDING: _CARERS,
    Action.CASE_PUT: _CARERS,
    Action.CASE_REMEDY: _WORKERS,
    Action.CASE_PRAISE: _WORKERS,
    Action.CASE_AUTHORITY: _CARERS,
    Action.LESSON_PUBLISH: _RUNNERS,
    Action.RECEIPT_REISSUE: _WORKERS,
    Action.LETTER_DRAFT: _WORKERS,
    Action.LETTER_ISSUE: _WORKERS,
    Action.FILE_ADD: _WORKERS,
    Action.CASE_ADJUSTMENTS: _CARERS,
    Action.CASE_TRIAGE: _RUNNERS,
    Action.CASE_ASSIGN: _RUNNERS,
    Action.CASE_REFER: _RUNNERS,
    Action.CASE_SEAL: _RUNNERS,
    Action.CASE_BUNDLE: _RUNNERS,
    Action.CASE_SEAL_DECIDE: _HOLDERS,
}
"""The rights on a case, for those who have sight of it; several roles and ties add up."""

_CASE_ROLES = frozenset({Role.OFFICER, Role.CLERK, Role.CHAIR, Role.MEMBER, Role.OUTSIDE})
_MANAGERS: frozenset[Who] = frozenset({Role.ADMINISTRATOR, Office.STAND_IN_ADMINISTRATOR})
_EVERYBODY: frozenset[Who] = frozenset(Role)
_SECONDS: frozenset[Who] = frozenset({Role.CLERK, Role.CHAIR, Role.OUTSIDE, Office.STAND_IN_CLERK, *_MANAGERS})
"""Who can agree that a case is opened in an emergency; an administrator agrees and reads nothing."""
_CONVENERS: frozenset[Who] = frozenset({Role.CLERK, Office.STAND_IN_CLERK, Role.CHAIR})

ELSEWHERE: dict[Action, frozenset[Who]] = {
    Action.WORKLIST_SEE: _CASE_ROLES,
    Action.SEARCH: _CASE_ROLES,
    Action.REMEDIES_SEE: _CASE_ROLES,
    Action.CONTACT_LOG: frozenset({Role.OFFICER, Role.CLERK}),
    Action.CASE_ENTER_OLD: frozenset({Role.OFFICER, Role.CLERK}),
    Action.FIGURES_SEE: frozenset({Role.CLERK, Role.AUDITOR}),
    Action.TRAIL_SEE: frozenset({Role.CLERK, Role.AUDITOR}),
    Action.TRAIL_CONTENT: frozenset({Role.CLERK}),
    Action.TRAIL_EXPORT: frozenset({Role.CLERK, Role.AUDITOR}),
    Action.TRAIL_VERIFY: frozenset({Role.CLERK, Role.AUDITOR}),
    Action.POLICY_SEE: _EVERYBODY,
    Action.POLICY_ADOPT: frozenset({Role.CLERK}),
    Action.DIRECTORY_CHANGE: frozenset({Role.CLERK}),
    Action.CALENDAR_SEE: _EVERYBODY,
    Action.CALENDAR_CHANGE: frozenset({Role.CLERK}) | _MANAGERS,
    Action.BODIES_SEE: _EVERYBODY,
    Action.BODIES_CHANGE: frozenset({Role.CLERK}),
    Action.OFFICES_SEE: frozenset({Role.CLERK, Role.CHAIR}) | _MANAGERS,
    Action.OFFICES_CHANGE: _MANAGERS,
    Action.MAIL_SEE: frozenset({Role.CLERK}),
    Action.MAIL_RETRY: frozenset({Role.CLERK}),
    Action.HEALTH_SEE: frozenset({Role.CLERK}) | _MANAGERS,
    Action.ACCOUNTS_SEE: frozenset({Role.CLERK, Role.CHAIR}) | _MANAGERS,
    Action.ACCOUNTS_CHANGE: _MANAGERS,
    Action.ACCOUNT_CONFIRM: frozenset({Role.CLERK, Role.CHAIR}) | _MANAGERS,
    Action.SETTINGS_SEE: frozenset({Role.CLERK}) | _MANAGERS,
    Action.SETTINGS_CHANGE: _MANAGERS,
    Action.OPENING_SEE: _CASE_ROLES | _SECONDS,
    Action.OPENING_ASK: _CASE_ROLES,
    Action.OPENING_CONFIRM: _SECONDS,
    Action.MEETINGS_SEE: _CONVENERS | {Role.MEMBER, Role.OUTSIDE},
    Action.MEETING_CALL: _CONVENERS,
    Action.SELF_SEE: _EVERYBODY,
    Action.SELF_CHANGE: _EVERYBODY,
    Action.SELF_SESSIONS: _EVERYBODY,
}
"""The rights of staff where no case is in question. What a list then shows is cut to the cases they may see."""

AT_A_MEETING: dict[Action, frozenset[Who]] = {
    Action.MEETING_SEE: _CONVENERS | frozenset(Part),
    Action.MEETING_PREPARE: _CONVENERS | {Part.SIGNING},
    Action.MEETING_RECORD: _CONVENERS | {Part.SIGNING, Part.PRESIDING},
    Action.MEETING_CONFIRM: frozenset({Part.PRESIDING}),
    Action.PAPER_SEE: _CONVENERS | frozenset(Part),
}
"""The rights at one meeting. Of an item with a case they are asked with its state and ties: see `_at_a_meeting`."""

OPERATORS: frozenset[Action] = frozenset(
    {
        Action.ACCOUNTS_SEE,
        Action.ACCOUNTS_CHANGE,
        Action.BODIES_SEE,
        Action.BODIES_CHANGE,
        Action.OFFICES_SEE,
        Action.OFFICES_CHANGE,
        Action.POLICY_SEE,
        Action.POLICY_ADOPT,
        Action.CALENDAR_SEE,
        Action.CALENDAR_CHANGE,
        Action.SETTINGS_SEE,
        Action.SETTINGS_CHANGE,
        Action.TRAIL_VERIFY,
        Action.TRAIL_EXPORT,
        Action.HEALTH_SEE,
    }
)
"""What the command line may do; no case among it."""

TRACKING: frozenset[Action] = frozenset(
    {Action.TRACK_SEE, Action.TRACK_WRITE, Action.TRACK_RESTORE, Action.TRACK_OBJECT}
)
PUBLIC: frozenset[Action] = frozenset({Action.PUBLIC_READ, Action.PUBLIC_WRITE})

LINE = (Office.CLERK, Office.STAND_IN_CLERK, Office.CHAIR, Office.STAND_IN_CHAIR, Office.OUTSIDE_PERSON)
"""Who answers for a case, in order: the first who can sign in and has no interest in it."""

VICE = (Office.VICE_CHAIR, Office.STAND_IN_CHAIR)
"""Who comes before that line when a case is about the chair."""


def suits(office: Office, roles: Collection[str]) -> bool:
    """Whether somebody with these roles could do what an office is for: hold a case, or look after accounts."""
    needed = ABLE[Tie.HOLDER] if office in LINE else ABLE.get(office, frozenset(Role))
    return bool(needed & set(roles))


_NO_SUCH_CASE = "There is no such case, or it is not one you can open."
_NO_SUCH_MEETING = "There is no such meeting, or it is not one you can open."


@dataclass(frozen=True)
class Sight:
    """Which cases somebody sees, as lists and counts need it: by class of case, and by tie."""

    unsealed: bool
    referred: bool
    urgent: bool
    ties: frozenset[Tie]
    opened: frozenset[str] = frozenset()
    """Refs of single cases that stand open in an emergency."""


def sight(actor: Actor) -> Sight:
    """The classes of case this actor sees by role or office, and the ties that would open any case to them.

    Everything is cut by the denying ties afterwards. The same SIGHT and ABLE tables as `decide`.
    """
    holds = _holds(actor, frozenset(Tie) - DENYING)
    reached = {which for who, which in SIGHT if who in holds and not isinstance(who, Tie)}
    return Sight(
        unsealed=Which.UNSEALED in reached,
        referred=Which.REFERRED in reached,
        urgent=Which.URGENT in reached,
        ties=frozenset(who for who, _ in SIGHT if isinstance(who, Tie) and who in holds) - {Tie.OPENED},
        opened=actor.opened if Tie.OPENED in holds else frozenset(),
    )


def decide(
    actor: Actor,
    action: Action,
    ties: frozenset[Tie] = frozenset(),
    state: CaseState | None = None,
    parts: frozenset[Part] = frozenset(),
) -> Decision:
    """Whether the actor may see or do this here. Denies by default; a denying tie beats every role.

    `ties` are the actor's to the case in question and add to `actor.ties`; `state` is that case's, and
    without it nothing on a case is allowed. `parts` are theirs at the meeting in question. `because` is empty when
    it is allowed.
    """
    ties = actor.ties | ties
    if action in PUBLIC:
        return _YES
    if action in TRACKING:
        return _track(actor, ties)
    if action is Action.WORK_RUN:
        return _YES if actor.kind is ActorKind.WORKER else _no("Only the worker does this.")
    if action in ON_A_CASE:
        return _on_a_case(actor, action, ties, state)
    if action in AT_A_MEETING:
        return _at_a_meeting(actor, action, ties, state, parts)
    return _elsewhere(actor, action)


def _on_a_case(actor: Actor, action: Action, ties: frozenset[Tie], state: CaseState | None) -> Decision:
    if state is None or ties & DENYING or not (ways := (holds := _holds(actor, ties)) & _seeing(state)):
        return Decision(False, _NO_SUCH_CASE, False)
    if ways == _LET_IN:
        holds = ways  # what roles give elsewhere counts for nothing on a case that only an emergency opened
    if not holds & ON_A_CASE[action]:
        return _no(f"This is for {listed(ON_A_CASE[action])}.")
    return _condition(action, holds, state)


def _at_a_meeting(
    actor: Actor, action: Action, ties: frozenset[Tie], state: CaseState | None, parts: frozenset[Part]
) -> Decision:
    """Of the meeting itself without a state; of an item with a case only for those with sight of the case, or who were
    called to decide it, and never for whom a tie shuts out."""
    holds = _holds(actor, ties) | (parts if actor.roles & _CASE_ROLES else frozenset())
    if ties & DENYING or not holds & AT_A_MEETING[Action.MEETING_SEE]:
        return Decision(False, _NO_SUCH_MEETING, False)
    if state is not None and not parts & holds and not holds & (_seeing(state) - _LET_IN):
        return Decision(False, _NO_SUCH_MEETING, False)
    if not holds & AT_A_MEETING[action]:
        return _no(f"This is for {listed(AT_A_MEETING[action])}.")
    return _YES


def _seeing(state: CaseState) -> frozenset[Who]:
    """Who has sight of a case in this state; nobody while it is held back."""
    if state.seal == Seal.HELD:
        return frozenset()
    open_to_roles = state.seal == Seal.NONE
    reached = {
        Which.ANY: True,
        Which.UNSEALED: open_to_roles,
        Which.REFERRED: open_to_roles and state.referred,
        Which.URGENT: open_to_roles and state.urgent,
    }
    return frozenset(who for who, which in SIGHT if reached[which])


def _condition(action: Action, holds: frozenset[Who], state: CaseState) -> Decision:
    if action in (Action.CASE_SENDER, Action.CASE_REACH, Action.CASE_AUTHORITY, Action.RECEIPT_REISSUE):
        return _sender(action, holds, state.mode)
    if action is Action.CASE_SEAL_DECIDE and state.seal != Seal.PROVISIONAL:
        return _no("There is no seal waiting for a decision.")
    return _YES


def _sender(action: Action, holds: frozenset[Who], mode: Mode) -> Decision:
    if mode is Mode.ANONYMOUS:
        return _no("This was sent anonymously: nobody here knows who wrote.")
    if mode is Mode.CONFIDENTIAL and not holds & _CARERS:
        return _no(f"This was sent in confidence: who wrote is for {listed(_CARERS)} only.")
    return _YES


def _elsewhere(actor: Actor, action: Action) -> Decision:
    if actor.kind is ActorKind.OPERATOR and action in OPERATORS:
        return _YES
    holds = _holds(actor, frozenset())
    if not holds:
        return _no("Sign in with an account that has a role here.")
    if not holds & ELSEWHERE[action]:
        return _no(f"This is for {listed(ELSEWHERE[action])}.")
    return _YES


def _track(actor: Actor, ties: frozenset[Tie]) -> Decision:
    writer = actor.kind in (ActorKind.PERSON, ActorKind.ANONYMOUS) and Tie.AUTHOR in ties
    return _YES if writer else Decision(False, _NO_SUCH_CASE, False)


def _holds(actor: Actor, ties: frozenset[Tie]) -> frozenset[Who]:
    """The roles, and the offices and ties that count for somebody with those roles."""
    if actor.kind is not ActorKind.STAFF or not actor.roles:
        return frozenset()
    return actor.roles | {who for who, roles in ABLE.items() if who in actor.offices | ties and actor.roles & roles}


WORDS: Mapping[Who, str] = {
    Role.CLERK: "the clerk",
    Role.OFFICER: "officers",
    Role.CHAIR: "the chair",
    Role.MEMBER: "committee members",
    Role.AUDITOR: "the auditor",
    Role.ADMINISTRATOR: "the administrator",
    Role.OUTSIDE: "the outside person",
    Tie.HOLDER: "whoever holds the case",
    Tie.STAND_IN: "whoever stands in on it",
    Tie.HANDLER: "whoever handles it",
    Tie.PANEL: "the panel that hears it",
    Tie.OPENED: "whoever it was opened to in an emergency",
    Tie.AUTHOR: "whoever wrote",
    Office.STAND_IN_ADMINISTRATOR: "whoever stands in for the administrator",
    Part.PRESIDING: "whoever presides",
    Part.SIGNING: "whoever acts as proper officer for it",
    Part.SITTING: "members who sit at it",
    Office.STAND_IN_CLERK: "whoever stands in for the clerk",
    Office.SAFEGUARDING_LEAD: "the safeguarding lead",
    Office.STAND_IN_SAFEGUARDING: "whoever stands in for the safeguarding lead",
}
"""What a page calls them."""


def listed(who: frozenset[Who] | tuple[Who, ...]) -> str:
    """Somebody and others in a fixed order: "the clerk, whoever holds the case or whoever stands in on it"."""
    words = [text for each, text in WORDS.items() if each in who]
    return " or ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _no(because: str) -> Decision:
    return Decision(False, because, True)


_YES = Decision(True, "", True)
