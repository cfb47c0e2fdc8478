"""May it leave, and how? As they agreed or as the law says, else without a name, else people are told where to go."""

from dataclasses import replace
from datetime import date

import pytest

from casework.policy.days import Nation
from casework.policy.leaving import Asked, Leaving, Told, shut, telling
from casework.policy.shape import Route
from casework.policy.words import Basis, Mode, Passes, Way

TODAY, LATER, EARLIER = date(2026, 11, 24), date(2026, 12, 1), date(2026, 11, 23)
ROADS = Route("Potholes", "Kent County Council", "roads", web="www.example.org", passes=Passes.FORWARD)
WORDS = "The hole in Mill Lane is a foot deep."
NAMES, FINDS = telling("Edith Wren", "edith@example.org", "12 Church Lane\nWesterham")
AGREED = Asked("roads", WORDS, LATER, True)
EDITH = Told(Mode.NAMED, NAMES, FINDS)


def leaving(way: Way, words: str = WORDS, **more: object) -> Leaving:
    return Leaving(ROADS, way, words, **more)  # type: ignore[arg-type]


def why(one: Leaving, told: Told = EDITH) -> str:
    found = shut(one, told, Nation.ENGLAND, TODAY)
    return f"{found[0]}: {found[1]}" if found else ""


def test_people_can_always_be_told_where_to_go_and_nothing_leaves() -> None:
    assert why(leaving(Way.SIGNPOSTED, "")) == ""
    assert why(leaving(Way.SIGNPOSTED, ""), Told(Mode.ANONYMOUS)) == ""


def test_with_their_consent_the_very_words_they_agreed_to_go() -> None:
    agreed = replace(EDITH, asked=AGREED)
    assert why(leaving(Way.WITH_CONSENT), agreed) == ""
    assert why(leaving(Way.WITH_CONSENT, WORDS.replace(" ", "\r\n", 1)), agreed) == ""
    assert why(leaving(Way.WITH_CONSENT, "Edith says so."), agreed) == (
        "words: They agreed to other words. Use those, or ask them again."
    )


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (None, "They were not asked."),
        (replace(AGREED, route="bins"), "They were not asked."),
        (
            replace(AGREED, given=None),
            "They have until Tuesday 1 December 2026 to say. Wait, or tell them where to go.",
        ),
        (replace(AGREED, given=None, until=EARLIER), "They have not answered. Send it without their name"),
        (replace(AGREED, given=False), "They did not agree. Send it without their name"),
        (replace(AGREED, withdrawn=True), "They withdrew what they had agreed to."),
    ],
)
def test_without_their_consent_no_name_goes(asked: Asked | None, sentence: str) -> None:
    assert sentence in why(leaving(Way.WITH_CONSENT), replace(EDITH, asked=asked))


def test_nothing_goes_with_a_name_when_nobody_knows_who_wrote() -> None:
    nobody = Told(Mode.ANONYMOUS, asked=AGREED)
    assert "Nobody here knows who wrote" in why(leaving(Way.WITH_CONSENT), nobody)
    assert not leaving(Way.LEGAL_BASIS).names(Mode.ANONYMOUS)
    assert why(leaving(Way.WITHOUT_IDENTITY), nobody) == ""


@pytest.mark.parametrize("words", ["Edith saw it.", "Ask edith@example.org.", "Outside 12 Church Lane."])
def test_without_a_name_the_words_do_not_tell_who_wrote(words: str) -> None:
    assert "it tells who wrote" in why(leaving(Way.WITHOUT_IDENTITY, words))


def test_without_a_name_it_waits_for_an_answer_that_can_still_come() -> None:
    assert "They have until" in why(leaving(Way.WITHOUT_IDENTITY), replace(EDITH, asked=replace(AGREED, given=None)))
    late = replace(AGREED, given=None, until=EARLIER)
    assert why(leaving(Way.WITHOUT_IDENTITY), replace(EDITH, asked=late)) == ""
    assert why(leaving(Way.WITHOUT_IDENTITY), replace(EDITH, asked=replace(AGREED, given=False))) == ""


def test_the_law_is_relied_on_only_with_a_basis_and_its_reason() -> None:
    assert why(leaving(Way.LEGAL_BASIS)).startswith("basis: Choose what in the law")
    assert why(leaving(Way.LEGAL_BASIS, basis=Basis.CRIME)).startswith("basis_why: Say why")
    assert why(leaving(Way.LEGAL_BASIS, basis=Basis.CRIME, because="A theft.")) == ""
    assert leaving(Way.LEGAL_BASIS).names(Mode.CONFIDENTIAL)


def test_nothing_is_forwarded_to_whom_people_go_themselves_nor_without_words() -> None:
    signpost = replace(leaving(Way.WITHOUT_IDENTITY), route=replace(ROADS, passes=Passes.SIGNPOST))
    assert why(signpost) == "way: People go there themselves. Tell them how; nothing leaves us."
    assert why(leaving(Way.WITHOUT_IDENTITY, " ")) == "words: Write down the exact words that leave us."


def test_nothing_goes_to_a_body_without_jurisdiction_in_the_nation() -> None:
    welsh = replace(ROADS, to="The Public Services Ombudsman for Wales")
    assert why(replace(leaving(Way.SIGNPOSTED), route=welsh)) == (
        "route: The Public Services Ombudsman for Wales does not deal with councils in England. Choose who does."
    )
