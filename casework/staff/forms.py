"""The forms of the staff room: signing in, setting a password, changing an account."""

from wtforms import HiddenField, PasswordField
from wtforms.validators import ValidationError

from casework.clock import WEEKDAYS
from casework.fields import Choice, Choices, Form, Line, Needed, Optional, Pick, Words, email_shape
from casework.policy.words import Role
from casework.staff.model import ChangeKind
from casework.staff.passwords import LONGEST

ROLES = {
    Role.OFFICER: ("Officer", "Logs contacts and works on cases."),
    Role.CLERK: ("Clerk", "Sorts what comes in and owns the process."),
    Role.CHAIR: ("Chair", "Takes over where the clerk is the one complained about."),
    Role.MEMBER: ("Committee member", "Sees only what is referred to the committee."),
    Role.AUDITOR: ("Auditor", "Reads figures, trail and proofs, and changes nothing."),
    Role.ADMINISTRATOR: ("Administrator", "Looks after accounts and settings, and opens no cases."),
    Role.OUTSIDE: ("Outside person", "Holds a case when nobody inside is free of conflict."),
}
KINDS = {
    ChangeKind.ROLES: "Change what they may do",
    ChangeKind.RESET: "Reset: they set a new password",
    ChangeKind.INVITE: "Invite: they get an account",
}


def role_words(roles: list[str]) -> str:
    """Roles as a page says them: "Clerk, Auditor"."""
    return ", ".join(words for role, (words, _) in ROLES.items() if role in roles) or "none"


def short_enough(form: Form, field: PasswordField) -> None:
    """Refuse a password so long that nobody means it, before it is hashed."""
    if len(field.data or "") > LONGEST:
        raise ValidationError(f"The password can have at most {LONGEST} characters.")


class Held(Form):
    """A form that asks for the password while a page, or what was typed for one, waits."""

    next = HiddenField()
    kept = HiddenField()


class SignIn(Held):
    """E-mail address and password."""

    email = Line("E-mail address", [Needed("Write your e-mail address")])
    password = PasswordField("Password", [Needed("Write your password"), short_enough])


class Prove(Held):
    """The password once more."""

    password = PasswordField("Password", [Needed("Write your password"), short_enough])


class Welcome(Form):
    """The code of an invitation, and a first password twice."""

    code = Line("Code", [Needed("Write the code you were given")])
    password = PasswordField("New password", [Needed("Write a password")])
    again = PasswordField("The same password again", [Needed("Write the password a second time")])

    def validate_again(self, field: PasswordField) -> None:
        """Refuse two that differ."""
        if field.data != self.password.data:
            raise ValidationError("The two passwords differ. Write the same one twice.")


class NewPassword(Form):
    """The present password, and a new one twice."""

    old = PasswordField("Present password", [Needed("Write your present password"), short_enough])
    password = PasswordField("New password", [Needed("Write a new password")])
    again = PasswordField("The same new password again", [Needed("Write the new password a second time")])

    def validate_again(self, field: PasswordField) -> None:
        """Refuse two that differ."""
        if field.data != self.password.data:
            raise ValidationError("The two passwords differ. Write the same one twice.")


class WorkingDays(Form):
    """The weekdays somebody works."""

    days = Choices("Which days do you work?", choices=[(str(day), name) for day, name in enumerate(WEEKDAYS)])


class Invite(Form):
    """Somebody new: who they are and what they may do."""

    name = Line("Full name", [Needed("Write their name")], cap=120)
    title = Line("What they are to the council", [Needed("Write what they are, such as Deputy Clerk")], cap=120)
    email = Line("E-mail address", [Needed("Write their e-mail address"), email_shape], cap=254)
    roles = Choices(
        "What may they do?",
        [Needed("Choose at least one")],
        choices=[(role.value, words) for role, (words, _) in ROLES.items()],
        hints={role.value: hint for role, (_, hint) in ROLES.items()},
    )
    listed = Choice(
        "May residents choose this person by name when they say who a complaint is about?",
        [Needed("Choose yes or no")],
        choices=[("yes", "Yes"), ("no", "No")],
    )


class Change(Form):
    """A reset, a change of roles, or an invitation for somebody we know."""

    kind = Pick("What is to change?", [Needed("Choose what is to change")])
    email = Line("Their e-mail address, if they have none here", [Optional(), email_shape], cap=254)
    roles = Choices(
        "What may they do afterwards?",
        choices=[(role.value, words) for role, (words, _) in ROLES.items()],
        hints={role.value: hint for role, (_, hint) in ROLES.items()},
    )


class Disable(Form):
    """Closing an account at once."""

    reason = Words("Why is the account closed?", [Needed("Say why the account is closed")], cap=2000)


class Press(Form):
    """A button and its token, nothing else."""
