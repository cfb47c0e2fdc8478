"""What the public pages read: when somebody next reads, whom one may name, and what a form has become."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import receipts
from casework.cases.model import Case, ReceiptKey
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.intake.actions import Keys, Opened, Sender
from casework.people.model import Person, ReachBy
from casework.policy.days import ONE_DAY, Calendar
from casework.policy.shape import Policy
from casework.policy.words import Mode
from casework.staff import queries as staff
from casework.staff.model import StaffMember


@dataclass(frozen=True)
class Sent:
    """What a form became: its case, the promises made, and the receipt unless it has been written down."""

    case: Case
    policy: Policy
    promises: list[clock_verbs.Promise]
    receipt: receipts.Receipt | None
    reach_by: ReachBy | None


def sent(token: str, keys: Keys, now: When) -> Sent | None:
    """What was made of the form with this token; None when it has never been sent, or is no token of ours."""
    if len(token) != receipts.TOKEN_LENGTH:
        return None
    receipt = receipts.derive(keys.receipt, token)
    query = (
        select(Case, ReceiptKey.token, Person.reach_by)
        .join(ReceiptKey, ReceiptKey.case_ref == Case.ref)
        .outerjoin(Person, Person.ref == Case.person_ref)
        .where(ReceiptKey.digest == receipts.digest(keys.pepper, receipt))
    )
    row = db.session.execute(query).first()
    if row is None:
        return None
    case, waiting, reach_by = row
    policy = council.policy(case.policy_ref)
    made = clock_verbs.promises(clock_verbs.running(case), policy, council.calendar(policy), now.day)
    return Sent(case, policy, made, receipt if waiting else None, reach_by)


def just_sent(opened: Opened, receipt: receipts.Receipt | None, sender: Sender) -> Sent:
    """What a form has just become, without asking the database for what it was told a moment ago."""
    reach_by = None if sender.mode is Mode.ANONYMOUS else sender.reach_by
    return Sent(opened.case, opened.policy, opened.promises, receipt, reach_by)


def next_read(calendar: Calendar, today: date) -> date:
    """The day by which somebody will have read what is sent now: the next one on which the office works and is open."""
    day = today + ONE_DAY
    while calendar.why_not_working(day) or calendar.closure(day):
        day += ONE_DAY
    return day


def people_to_choose(on: date) -> list[tuple[str, str]]:
    """Each office and councillor by name, as (ref, words): holders of an office first, then the rest by name."""
    officers, listed = council.names_to_choose(on), {each.ref: each for each in staff.people_to_name()}
    known = {each.staff_ref for each in officers}
    others = [council.Named(each.ref, each.name, ()) for each in listed.values() if each.ref not in known]
    return [(each.staff_ref, _words(each, listed.get(each.staff_ref))) for each in (*officers, *others)]


def _words(named: council.Named, member: StaffMember | None) -> str:
    """Ben Holt, Deputy Clerk and safeguarding lead: the title, and each post that the title does not tell."""
    if member is None or not member.title:
        return named.words
    posts = [office.replace("-", " ") for office in named.offices]
    return " and ".join(
        [f"{named.name}, {member.title}", *(post for post in posts if post not in member.title.lower())]
    )
