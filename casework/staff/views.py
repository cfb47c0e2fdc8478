"""Pages of the staff room: signing in, one's own account, and everybody's accounts."""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.council import queries as council
from casework.errors import Invalid, NotFound, Unavailable
from casework.fields import Form
from casework.policy.access import Action, decide
from casework.policy.words import Role
from casework.staff import actions, gate, invitations, queries
from casework.staff.forms import (
    KINDS,
    Change,
    Disable,
    Invite,
    NewPassword,
    Press,
    Prove,
    SignIn,
    Welcome,
    WorkingDays,
    role_words,
)
from casework.staff.model import ChangeKind, ChangeState, StaffMember, Standing
from casework.staff.sessions import actions as sessions
from casework.staff.sessions import web
from casework.staff.sessions.queries import sessions_of

bp = Blueprint("staff", __name__)

NO_FIT = "That e-mail address and password do not fit together. Check both and try again."


# Signing in and out


@bp.route("/sign-in", methods=["GET", "POST"])
@gate.open_door
def sign_in() -> ResponseReturnValue:
    """E-mail address and password; the same answer whatever is wrong with them."""
    form = SignIn(data={"next": request.args.get("next", "")})
    if request.method == "GET" and gate.someone():
        return redirect(web.ours(form.next.data or "") or web.first_page(), 303)
    if form.validate_on_submit():
        if web.try_sign_in(form.email.data or "", form.password.data or ""):
            return web.go_on(form)
        blame(form, Invalid(NO_FIT, "email"))
    shown = render_template("staff/sign_in.html", form=form, demonstration=gate.demonstration())
    return shown, 422 if form.errors else 200


@bp.post("/sign-out")
@gate.action(Action.SELF_SESSIONS)
def sign_out() -> ResponseReturnValue:
    """End this browser's session."""
    return web.leave()


@bp.route("/prove", methods=["GET", "POST"])
@gate.action(Action.SELF_SEE)
def prove() -> ResponseReturnValue:
    """The password once more, before something that is not easily undone."""
    form = Prove(data={"next": request.args.get("next", "")})
    if form.validate_on_submit():
        if web.try_proof(form.password.data or ""):
            return web.go_on(form)
        blame(form, Invalid("That is not your password.", "password"))
    return render_template("staff/prove.html", form=form), 422 if form.errors else 200


@bp.route("/welcome", methods=["GET", "POST"])
@gate.open_door
def welcome() -> ResponseReturnValue:
    """Whoever holds an invitation's code sets a password; the code is typed, never in an address (R12)."""
    form = Welcome()
    if form.validate_on_submit():
        try:
            ref = invitations.accept_invitation(
                form.code.data or "", form.password.data or "", council_name(), gate.now()
            )
        except Invalid as error:
            blame(form, error)
        else:
            web.know(queries.known(ref).email or "")
            flash("Your password is set. Sign in with it.", "done")
            return redirect(url_for("staff.sign_in"), 303)
    return render_template("staff/welcome.html", form=form), 422 if form.errors else 200


def council_name() -> str:
    """The council's name, which no password may lean on; empty before set-up."""
    try:
        return council.policy_in_force(gate.now().day).policy.council.name
    except Unavailable:
        return ""


def blame(form: Form, error: Invalid) -> None:
    """Show a verb's refusal beside the field it is about, or beside the first."""
    name = error.field if error.field in form else next(iter(form)).name
    field = form[name]
    field.errors = [*field.errors, error.sentence]


# One's own account


@bp.get("/account")
@gate.action(Action.SELF_SEE)
def account() -> ResponseReturnValue:
    """What somebody may do here, where they are signed in, their working days and their password."""
    return _account(NewPassword(formdata=None))


def _account(password: NewPassword) -> ResponseReturnValue:
    who = gate.signed_in()
    member = queries.member(who.actor.id)
    days = WorkingDays(formdata=None, days=[str(day) for day in member.working_days] if member else [])
    shown = render_template(
        "staff/account.html",
        form=password,
        days=days,
        press=Press(formdata=None),
        member=member,
        roles=role_words(sorted(who.actor.roles)),
        sessions=sessions_of(who.actor.id, gate.now()),
        here=who.session,
    )
    return shown, 422 if password.errors else 200


@bp.post("/account/days")
@gate.action(Action.SELF_CHANGE)
def working_days() -> ResponseReturnValue:
    """One's own pattern of working days."""
    form = WorkingDays()
    if form.validate_on_submit():
        actions.set_working_days(gate.actor().id, map(int, form.days.data or ()), gate.actor(), gate.now())
        flash("Your working days are changed.", "done")
    return redirect(url_for("staff.account"), 303)


@bp.post("/account/password")
@gate.action(Action.SELF_CHANGE)
def password() -> ResponseReturnValue:
    """Another password: all other browsers are signed out, this one goes on."""
    form = NewPassword()
    if form.validate_on_submit():
        try:
            _take(form)
        except Invalid as error:
            blame(form, error)
        else:
            flash("Your password is changed. You are signed out everywhere else.", "done")
            return redirect(url_for("staff.account"), 303)
    return _account(form)


def _take(form: NewPassword) -> None:
    if not web.try_proof(form.old.data or ""):
        raise Invalid("That is not your present password.", "old")
    token = invitations.change_password(gate.actor().id, form.password.data or "", council_name(), gate.now())
    web.enter(token)


@bp.post("/account/sessions")
@gate.action(Action.SELF_SESSIONS)
def end_session() -> ResponseReturnValue:
    """End one of one's own sessions at another browser."""
    if request.form.get("session") == gate.signed_in().session:
        return web.leave()
    sessions.end_session(gate.actor().id, request.form.get("session", ""), gate.now())
    flash("That browser is signed out.", "done")
    return redirect(url_for("staff.account"), 303)


# Everybody's accounts


@bp.get("/accounts")
@gate.action(Action.ACCOUNTS_SEE)
def accounts() -> ResponseReturnValue:
    """Who works here, what they may do, and which changes wait for a second person."""
    members = queries.members()
    return render_template(
        "staff/accounts.html",
        members=members,
        names={member.ref: member.name for member in members},
        waiting=queries.changes_waiting(),
        kinds=KINDS,
        role_words=role_words,
        may_change=bool(decide(gate.actor(), Action.ACCOUNTS_CHANGE)),
        may_confirm=bool(decide(gate.actor(), Action.ACCOUNT_CONFIRM)),
    )


@bp.route("/accounts/new", methods=["GET", "POST"])
@gate.action(Action.ACCOUNTS_CHANGE)
@gate.proved
def invite() -> ResponseReturnValue:
    """Propose that somebody new gets an account."""
    form = Invite()
    if form.validate_on_submit():
        try:
            change = actions.propose_invitation(_person(form), _roles(form.roles.data), gate.actor(), gate.now())
        except Invalid as error:
            blame(form, error)
        else:
            flash("Proposed. Somebody else must confirm it before anything happens.", "done")
            return redirect(url_for("staff.change", ref=change), 303)
    return render_template("staff/invite.html", form=form), 422 if form.errors else 200


def _person(form: Invite) -> actions.Person:
    return actions.Person(
        name=form.name.data or "",
        title=form.title.data or "",
        email=form.email.data or "",
        listed=form.listed.data == "yes",
    )


def _roles(chosen: list[str] | None) -> list[Role]:
    return [Role(role) for role in chosen or ()]


@bp.route("/accounts/people/<ref>", methods=["GET", "POST"])
@gate.action(Action.ACCOUNTS_CHANGE)
@gate.proved
def person(ref: str) -> ResponseReturnValue:
    """Propose a change of one account."""
    member = _known(ref)
    form = _change_form(member)
    if form.validate_on_submit():
        try:
            change = actions.propose_change(
                ChangeKind(form.kind.data),
                ref,
                gate.actor(),
                gate.now(),
                roles=_roles(form.roles.data),
                email=form.data.get("email") or "",
            )
        except Invalid as error:
            blame(form, error)
        else:
            flash("Proposed. Somebody else must confirm it before anything happens.", "done")
            return redirect(url_for("staff.change", ref=change), 303)
    return _person_page(member, form, Disable(formdata=None))


def _known(ref: str) -> StaffMember:
    member = queries.member(ref)
    if member is None or member.standing is Standing.PROPOSED:
        raise NotFound()
    return member


def _change_form(member: StaffMember, **sent: None) -> Change:
    """The form with what can change; `formdata=None` leaves out what was sent, which is another form's."""
    form = Change(data={"roles": member.roles}, **sent)
    working = member.standing in (Standing.ACTIVE, Standing.INVITED)
    kinds = (ChangeKind.ROLES, ChangeKind.RESET) if working else (ChangeKind.INVITE,)
    form.kind.choices = [(kind.value, KINDS[kind]) for kind in kinds]
    if member.email:
        del form.email
    return form


def _person_page(member: StaffMember, form: Form, disable: Disable) -> ResponseReturnValue:
    shown = render_template(
        "staff/person.html", form=form, disable=disable, member=member, roles=role_words(member.roles)
    )
    return shown, 422 if form.errors or disable.errors else 200


@bp.post("/accounts/people/<ref>/close")
@gate.action(Action.ACCOUNTS_CHANGE)
@gate.proved
def close(ref: str) -> ResponseReturnValue:
    """Close an account at once."""
    member, form = _known(ref), Disable()
    if not form.validate_on_submit():
        return _person_page(member, _change_form(member, formdata=None), form)
    try:
        actions.disable(ref, form.reason.data or "", gate.actor(), gate.now())
    except Invalid as error:
        blame(form, error)
        return _person_page(member, _change_form(member, formdata=None), form)
    flash("The account is closed, and its sessions have ended.", "done")
    return redirect(url_for("staff.accounts"), 303)


@bp.get("/accounts/changes/<ref>")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def change(ref: str) -> ResponseReturnValue:
    """One proposed change, for a second person to look at."""
    found = queries.change(ref)
    member = queries.member(found.staff_ref) if found else None
    if found is None or member is None:
        raise NotFound()
    me = gate.actor().id
    return render_template(
        "staff/change.html",
        change=found,
        member=member,
        what=KINDS[found.kind],
        before=role_words(member.roles),
        after=role_words(found.roles),
        names=queries.names_of([found.proposed_by, found.decided_by]),
        waits=found.state is ChangeState.PROPOSED,
        may_confirm=me not in (found.proposed_by, found.staff_ref),
        may_refuse=me != found.staff_ref,
        press=Press(formdata=None),
    )


@bp.post("/accounts/changes/<ref>/confirm")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def confirm(ref: str) -> ResponseReturnValue:
    """Confirm somebody else's proposal; a code is shown on this page and nowhere else, ever."""
    settled = actions.confirm_change(ref, gate.actor(), gate.now())
    member = queries.member(settled.staff_ref)
    if settled.code is None or member is None:
        flash("Confirmed.", "done")
        return redirect(url_for("staff.accounts"), 303)
    address = current_app.extensions["casework"].public_url.rstrip("/") + url_for("staff.welcome")
    groups = [settled.code[at : at + 4] for at in range(0, len(settled.code), 4)]
    return render_template("staff/code.html", member=member, code="-".join(groups), address=address)


@bp.post("/accounts/changes/<ref>/refuse")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def refuse(ref: str) -> ResponseReturnValue:
    """Refuse a proposal, or take one's own back."""
    actions.refuse_change(ref, gate.actor(), gate.now())
    flash("The change will not be made.", "done")
    return redirect(url_for("staff.accounts"), 303)
