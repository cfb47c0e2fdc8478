"""A password is long, not easily guessed, and hashed slowly."""

import threading

import pytest

from casework.errors import Invalid
from casework.staff import passwords

ABOUT = ("Ada Marsh", "Town Clerk", "ada@example.org", "Stotfold Town Council")


@pytest.mark.parametrize(
    "password",
    ["a long walk to the weir", "teapot orbit lichen drum", "Ωmega βlue γreen δelta", "kestrel  kestrel gate moth"],
)
def test_a_long_password_of_any_characters_will_do(password: str) -> None:
    passwords.check(password, ABOUT)


@pytest.mark.parametrize(
    ("password", "says"),
    [
        ("fourteen chars", "at least 15"),
        ("x" * 129, "at most 128"),
        ("passwordpassword", "easy to guess"),
        ("Correct-Horse-Battery-Staple", "easy to guess"),
        ("123456789012345", "easy to guess"),
        ("qwertyuiopasdfghjkl", "easy to guess"),
        ("abcabcabcabcabcabc", "easy to guess"),
        ("StotfoldTownCouncil2026!", "easy to guess"),
        ("ada.marsh.ada.marsh.1", "easy to guess"),
        ("aaaaaaaaaabbbbbbbbbb", "easy to guess"),
    ],
)
def test_a_password_that_would_be_guessed_is_refused_with_the_reason(password: str, says: str) -> None:
    with pytest.raises(Invalid, match=says) as refusal:
        passwords.check(password, ABOUT)
    assert refusal.value.field == "password"


def test_only_the_right_password_matches_and_nobodys_never_does() -> None:
    kept = passwords.hashed("a long walk to the weir")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert passwords.matches(kept, "a long walk to the weir")
    assert not passwords.matches(kept, "a long walk to the wear")
    assert not passwords.matches(None, "no account has this password, and none ever will")
    assert not passwords.matches("damaged", "a long walk to the weir")


def test_a_hash_made_with_weaker_parameters_is_outdated() -> None:
    assert passwords.outdated("$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHQ$" + "A" * 43)
    assert not passwords.outdated(passwords.hashed("a long walk to the weir"))


def test_at_most_four_are_hashed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, lock, gate = [], [], threading.Lock(), threading.Barrier(4, timeout=10)

    class Slow:
        def hash(self, password: str) -> str:
            with lock:
                running.append(password)
                most.append(len(running))
            gate.wait()  # four must be inside together, and a fifth would be counted
            with lock:
                running.remove(password)
            return password

    monkeypatch.setattr(passwords, "_HASHER", Slow())
    threads = [threading.Thread(target=passwords.hashed, args=(str(each),)) for each in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert max(most) == 4
