"""Settings: what is unknown or impossible stops the start with a sentence that says what may be meant."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casework.errors import SettingsError
from casework.settings import RENEWED, Settings, load, make_keys

BAD = [
    ({"CASEWORK_COLOR": "#000000"}, "There is no setting called 'color'. The settings are: .*colour"),
    ({"CASEWORK_INSTANCE": "/tmp"}, "There is no setting called 'instance'"),
    ({"CASEWORK_DEMO": "perhaps"}, "The setting demo cannot be 'perhaps'"),
    ({"CASEWORK_PROXIES": "two"}, "The setting proxies cannot be 'two'"),
    ({"CASEWORK_PROXIES": "9"}, "proxies must be a number from 0 to 5"),
    ({"CASEWORK_COLOUR": "#ffff00"}, "contrast"),
    ({"CASEWORK_COLOUR": "red"}, "colour"),
    ({"CASEWORK_PUBLIC_URL": "cases.ashby.gov.uk"}, "public_url must begin with https://"),
    ({"CASEWORK_LEAVE_TO": "javascript:alert(1)"}, "leave_to must be an address"),
    ({"CASEWORK_MAIL_PORT": "0"}, "mail_port must be a number from 1 to 65535"),
    ({"CASEWORK_MAIL_SECURITY": "ssl"}, "mail_security must be starttls, tls or none"),
    ({"CASEWORK_MAIL_SECURITY": "none", "CASEWORK_MAIL_HOST": "mail.ashby.gov.uk"}, "only when mail_host is this"),
    ({"CASEWORK_MAIL_HOST": "mail.ashby.gov.uk"}, "mail_from must be an address"),
    ({"CASEWORK_DEMO": "1", "CASEWORK_MAIL_HOST": "mail.ashby.gov.uk"}, "demonstration, which sends no mail out"),
    ({"CASEWORK_LIMIT_SUBMISSIONS": "some"}, "limit_submissions must be written like '6 per hour', not 'some'"),
    ({"CASEWORK_LIMITER": "file:///tmp"}, "limiter must be memory://"),
    ({"CASEWORK_FREE_BYTES_KEPT": "-1"}, "free_bytes_kept must be a number of bytes"),
    ({"DATABASE_URL": "mysql://u:secret@host/db"}, "DATABASE_URL must be an address"),
    ({"DATABASE_URL": "casework"}, "DATABASE_URL must be an address"),
    ({"DATABASE_OWNER_URL": "postgres://u:secret@host/db"}, "DATABASE_OWNER_URL must be an address"),
]


@pytest.mark.parametrize(("environment", "sentence"), BAD, ids=lambda value: str(value)[:60])
def test_what_is_unknown_or_impossible_stops_the_start(
    environment: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match=sentence) as error:
        load(tmp_path, environment)
    assert "secret" not in str(error.value), "a password is not repeated"


@pytest.mark.parametrize("text", ["colour = ", "\xff", "colour = 'a'\ncolour = 'b'"])
def test_a_settings_file_that_cannot_be_read_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="latin-1")
    with pytest.raises(SettingsError, match="settings.toml cannot be read"):
        load(tmp_path, {})


def test_the_environment_goes_before_the_file_and_the_file_before_the_default(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("proxies = 1\nmail_port = 25\ntrusted_hosts = ['a.gov.uk', 'b.gov.uk']\n")
    given = load(tmp_path, {"CASEWORK_PROXIES": "2", "OTHER": "x", "DATABASE_URL": "postgresql://u@h/d"})
    assert (given.proxies, given.mail_port, given.mail_security) == (2, 25, "starttls")
    assert given.trusted_hosts == ("a.gov.uk", "b.gov.uk") and given.database == "postgresql://u@h/d"


def test_every_setting_says_what_it_means() -> None:
    source = (Path(__file__).parents[1] / "casework" / "settings.py").read_text()
    fields = source[source.index("class Settings") : source.index("@property")]
    silent = {"mail_port", "mail_user", "mail_password", "upload_bytes_a_day"}
    for name in Settings.__dataclass_fields__:
        said = fields.split(f"    {name}: ")[1].split("\n")[1].strip().startswith('"""')
        assert said or name in silent or name.startswith("limit_"), name


def test_a_password_is_in_no_printed_settings(tmp_path: Path) -> None:
    assert "hunter2" not in repr(load(tmp_path, {"CASEWORK_MAIL_PASSWORD": "hunter2"}))


def test_keys_are_made_once_and_for_us_alone(tmp_path: Path) -> None:
    make_keys(tmp_path)
    before = {path.name: path.read_text() for path in (tmp_path / "keys").iterdir()}
    make_keys(tmp_path)
    (tmp_path / "keys" / "session").unlink()
    make_keys(tmp_path, RENEWED)
    after = {path.name: path.read_text() for path in (tmp_path / "keys").iterdir()}
    assert {name for name in after if after[name] != before[name]} == {"session"}
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "keys").iterdir()} == {0o600}
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "command",
    [["-m", "flask", "--app", "app", "check"], ["-m", "casework.work"], ["-c", "import app"]],
    ids=["flask", "worker", "server"],
)
def test_whatever_is_started_says_one_sentence_and_no_more(command: list[str], tmp_path: Path) -> None:
    environment = {**os.environ, "INSTANCE": str(tmp_path), "CASEWORK_COLOR": "#000000"}
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, cwd=Path(__file__).parents[1]
    )
    assert done.returncode == 1 and "does not start. There is no setting called 'color'." in done.stderr
    assert "Traceback" not in done.stderr and done.stderr.count("\n") == 1


def test_an_instance_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="INSTANCE must be a folder"):
        load(tmp_path / "file", {})
