"""Shape of what is asked about somebody who writes for somebody else."""

from casework.cases.renewal.actions import Way
from casework.cases.representing.actions import Found, Reach
from casework.cases.writing import CHANNELS
from casework.fields import Choice, Day, Form, Line, Needed, Optional, Words, email_shape, phone_shape
from casework.people.model import ReachBy
from casework.policy.authority import Basis
from casework.policy.words import Channel

ACCEPT, OUTSIDE, REFUSE = "accept", "outside", "refuse"
TAKEN_BACK, TAKEN_OVER = "taken-back", "taken-over"
BASES = [(each.value, each.called[:1].upper() + each.called[1:]) for each in Basis]
WAYS = [
    (ReachBy.POST.value, "By post. Without an address, what we write waits here for them"),
    (ReachBy.EMAIL.value, "By e-mail"),
    (ReachBy.TELEPHONE.value, "By telephone"),
]


class Claim(Form):
    """For whom whoever wrote writes."""

    represented = Line("For whom do they write? The name of that person", [Needed("Write the name")], cap=200)
    basis = Choice("By what may they, as they say?", [Needed("Choose by what they say they may")], choices=BASES)


class Ask(Form):
    """What we say besides, when we ask to see an authority."""

    words = Words("Is there more to say? They read this. It may stay empty", cap=4000)


class Check(Form):
    """An authority as it was seen, and what is decided about it."""

    decision = Choice(
        "What do you decide?",
        [Needed("Choose what you decide")],
        choices=[
            (ACCEPT, "Accept it: it holds, and covers what this case is about"),
            (OUTSIDE, "It holds, but what this case is about lies outside its scope"),
            (REFUSE, "Do not accept it"),
        ],
    )
    basis = Choice("What is it?", [Needed("Choose what it is")], choices=BASES)
    scope = Words("What does it let them do and hear, as it stands on the paper?", cap=4000)
    from_on = Day("From which day?")
    until_on = Day("Until which day? Where it names no end, the day to look at it again")
    seen = Words("What did you see, and where is it kept?", cap=4000)
    reason = Words("If it is not accepted, or does not cover this: why? They are told this", cap=4000)

    def found(self) -> Found:
        """What was seen, as the verb takes it."""
        return Found(
            basis=Basis(self.basis.data),
            scope=self.scope.data or "",
            from_on=self.from_on.data,
            until_on=self.until_on.data,
            seen=self.seen.data or "",
            covers=self.decision.data == ACCEPT,
            reason=self.reason.data or "",
        )


class End(Form):
    """Why an authority ends before its day."""

    reason = Words("Why does it end? They are told this", [Needed("Say why it ends")], cap=4000)


class Reached(Form):
    """How somebody can be reached."""

    reach_by = Choice("How do they want to hear from us?", [Needed("Choose how")], choices=WAYS)
    email = Line("E-mail address", [Optional(), email_shape], cap=254)
    telephone = Line("Telephone number", [Optional(), phone_shape], cap=40)
    address = Words("Postal address", cap=500)

    def reach(self) -> Reach:
        """The way, as the verbs take it."""
        texts = (self.email.data or "", self.telephone.data or "", self.address.data or "")
        return Reach(ReachBy(self.reach_by.data), *texts)


class Estate(Reached):
    """Who writes for what somebody who has died left."""

    name = Line("Who writes for what they left?", [Needed("Write who writes for what they left")], cap=200)


class Direct(Reached):
    """To whom what we find is told, and how they can be reached."""

    whom = Choice(
        "Whom do we tell what we find?",
        [Needed("Choose whom we tell")],
        choices=[("person", "The person it is written for"), ("writer", "Whoever wrote, once their authority holds")],
    )

    def validate(self, extra_validators: object = None) -> bool:
        """How to reach the person is asked only where they are told."""
        if self.whom.data == "writer":
            self.reach_by.validators = []
        return bool(super().validate(extra_validators))


class TakeOver(Reached):
    """How the person represented told us that they deal with us themselves, and how they get their words."""

    how = Choice(
        "What do they want?",
        [Needed("Choose what they want")],
        choices=[
            (TAKEN_BACK, "They take the authority back"),
            (TAKEN_OVER, "They deal with us themselves from here, and have nothing against whoever wrote"),
        ],
    )
    channel = Choice(
        "How did they tell us?",
        [Needed("Choose how they told us")],
        choices=[
            (each.value, words[:1].upper() + words[1:]) for each, words in CHANNELS.items() if each is not Channel.WEB
        ],
    )
    day = Day("On which day?", [Needed("Write on which day they told us")])
    taken_by = Line("Who took it", [Needed("Write who took it")], cap=120)
    words = Words("What they said, in their own words", [Needed("Write what they said")])
    way = Choice("How do they get their seven words?", [Needed("Choose how they get their words")])

    def offer(self, mails: bool) -> None:
        """Offer words on paper, and by e-mail where mail can go."""
        paper = (Way.PAPER.value, "On paper: I print them, and post them or hand them over")
        self.way.choices = [paper, (Way.EMAIL.value, "By e-mail to the address above")] if mails else [paper]
