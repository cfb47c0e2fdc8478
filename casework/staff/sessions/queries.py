"""Who is signed in at which browser, and what is known of a name that somebody typed."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Date, and_, bindparam, literal, select, true

from casework.clock import When
from casework.council.model import Delegation, OfficeTerm
from casework.db import db
from casework.policy.access import Actor
from casework.staff.model import Credential, Opening, SignInFailure, StaffMember, StaffSession, Standing
from casework.staff.queries import actor_from, address, delegated_on, held_on, open_on, past, token_hash

IDLE, ABSOLUTE, FRESH = timedelta(minutes=30), timedelta(hours=12), timedelta(minutes=10)
"""How long a session lives unused and at most, and how long a proof of who is there counts."""


@dataclass(frozen=True)
class SignedIn:
    """Somebody at a browser: who they are today, and the session that says so, known by its hash."""

    actor: Actor
    title: str
    session: str
    used: When
    proved: When

    def fresh(self, now: When) -> bool:
        """Whether the password was given within the last ten minutes."""
        return past(self.proved, FRESH) > now


def signed_in(token: str, now: When) -> SignedIn | None:
    """Whoever a session's secret belongs to, with today's roles and offices, in one statement; None once it ended."""
    rows = db.session.execute(_SIGNED_IN, {"token": token_hash(token), "today": now.day}).all()
    if not rows or not alive(rows[0][0], now):
        return None
    session, member, *_ = rows[0]
    actor = actor_from(member, [row[2:] for row in rows])
    return SignedIn(actor, member.title, session.token, session.used, session.proved)


def alive(session: StaffSession, now: When) -> bool:
    """Whether a session still counts: used within 30 minutes, begun within 12 hours."""
    return past(session.used, IDLE) > now and past(session.began, ABSOLUTE) > now


_TODAY = bindparam("today", type_=Date)
_SIGNED_IN = (
    select(StaffSession, StaffMember, OfficeTerm.office, Delegation.power, Opening.case_ref)
    .join(StaffMember, StaffMember.ref == StaffSession.staff_ref)
    .outerjoin(OfficeTerm, and_(OfficeTerm.staff_ref == StaffMember.ref, held_on(_TODAY)))
    .outerjoin(Delegation, delegated_on(_TODAY))
    .outerjoin(Opening, open_on(_TODAY))
    .where(StaffSession.token == bindparam("token"), StaffMember.standing == Standing.ACTIVE)
)  # made once: every page of the staff's begins with it


def sessions_of(staff_ref: str, now: When) -> list[StaffSession]:
    """The browsers somebody is signed in at, the one used last first."""
    found = db.session.scalars(select(StaffSession).where(StaffSession.staff_ref == staff_ref))
    return sorted((one for one in found if alive(one, now)), key=lambda one: one.used, reverse=True)


@dataclass(frozen=True)
class Door:
    """What is known of an account name that somebody typed, whether or not it is anybody's."""

    staff_ref: str | None
    password: str | None
    failures: int
    last: When | None


def door(email: str, account: str) -> Door:
    """The account behind an e-mail address and how many tries failed lately, in one statement either way.

    `account` is the name's keyed hash, under which failures are counted. An account that cannot sign in gives no
    password, so that its owner reads the same answer as a stranger.
    """
    tries = select(SignInFailure.count, SignInFailure.last).where(SignInFailure.account == account).subquery()
    known = (
        select(StaffMember.ref, Credential.password)
        .join(Credential, Credential.staff_ref == StaffMember.ref)
        .where(StaffMember.email == address(email), StaffMember.standing == Standing.ACTIVE)
        .subquery()
    )
    one = select(literal(1).label("one")).subquery()
    row = db.session.execute(
        select(known.c.ref, known.c.password, tries.c.count, tries.c.last).select_from(
            one.outerjoin(known, true()).outerjoin(tries, true())
        )
    ).one()
    return Door(row[0], row[1], row[2] or 0, row[3])


def password_of(staff_ref: str) -> str | None:
    """The hash of somebody's password, for asking it again."""
    return db.session.scalar(select(Credential.password).where(Credential.staff_ref == staff_ref))
