"""The settings: what is read, what is refused, and that nothing secret is ever said."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr, ValidationError

from bot.config import Mode, Settings, missing_to_serve, read
from bot.config_problems import WORDS, BadSettings

BOT = "xoxb-1-very-secret"
APP = "xapp-1-very-secret"
KEY = Fernet.generate_key().decode()


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    return monkeypatch


def codes(caught: pytest.ExceptionInfo[BadSettings]) -> dict[str, str]:
    return {problem.variable: problem.code for problem in caught.value.problems}


def test_without_any_setting_the_defaults_hold(tmp_path: Path) -> None:
    settings = read()
    assert settings.database_url.get_secret_value() == f"sqlite:///{tmp_path}/apakabar/apakabar.db"
    assert (settings.host, settings.port, settings.tick_seconds) == ("127.0.0.1", 3000, 5)
    assert (settings.log_level, settings.log_format) == ("info", "console")
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.keys == ()
    assert settings.mode is None


def test_a_relative_data_home_is_ignored(given: pytest.MonkeyPatch) -> None:
    given.setenv("XDG_DATA_HOME", "somewhere")
    assert "/.local/share/apakabar/" in read().database_url.get_secret_value()


def test_everything_can_be_set(given: pytest.MonkeyPatch) -> None:
    values = {
        "DATABASE_URL": "postgres://ada@db/apakabar",
        "BOT_TOKEN": f" {BOT}\n",
        "APP_TOKEN": APP,
        "SIGNING_SECRET": "0123abcd",
        "KEYS": f"{KEY}, {KEY},",
        "EGRESS_PROXY": "http://ada:very-secret@proxy:3128",
        "GIPHY_KEY": "0123456789abcdef",
        "KLIPY_KEY": "fedcba9876543210\n",
        "SLACK_API_URL": "http://127.0.0.1:8080/api",
        "HOST": "0.0.0.0",
        "PORT": "8000",
        "TICK_SECONDS": "0.5",
        "LOG_LEVEL": "WARNING",
        "LOG_FORMAT": "Json",
    }
    for name, value in values.items():
        given.setenv(f"APAKABAR_{name}", value)
    settings = read()
    assert settings.database_url.get_secret_value() == "postgresql://ada@db/apakabar"
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == BOT
    assert [key.get_secret_value() for key in settings.keys] == [KEY, KEY]
    assert settings.slack_api_url == "http://127.0.0.1:8080/api/"
    assert settings.egress_proxy is not None
    assert settings.egress_proxy.get_secret_value() == "http://ada:very-secret@proxy:3128"
    assert settings.giphy_key is not None
    assert settings.klipy_key is not None
    assert settings.klipy_key.get_secret_value() == "fedcba9876543210"
    assert (settings.host, settings.port, settings.tick_seconds) == ("0.0.0.0", 8000, 0.5)
    assert (settings.log_level, settings.log_format) == ("warning", "json")


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError):
        read().port = 1


def test_an_app_token_means_socket_mode_even_beside_a_signing_secret() -> None:
    assert Settings(app_token=SecretStr(APP), signing_secret=SecretStr("0123abcd")).mode is Mode.SOCKET


def test_a_signing_secret_alone_means_http() -> None:
    assert Settings(signing_secret=SecretStr("0123abcd")).mode is Mode.HTTP


def test_nothing_secret_is_in_the_repr(given: pytest.MonkeyPatch) -> None:
    given.setenv("APAKABAR_BOT_TOKEN", BOT)
    given.setenv("APAKABAR_APP_TOKEN", APP)
    given.setenv("APAKABAR_SIGNING_SECRET", "very-secret")
    given.setenv("APAKABAR_KEYS", KEY)
    given.setenv("APAKABAR_EGRESS_PROXY", "http://ada:very-secret@proxy")
    given.setenv("APAKABAR_GIPHY_KEY", "a-very-secret-key")
    given.setenv("APAKABAR_DATABASE_URL", "postgresql://ada:very-secret@db/apakabar")
    shown = f"{read()!r} {read()}"
    assert "very-secret" not in shown
    assert KEY not in shown


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("BOT_TOKEN", APP, "app_token_here"),
        ("BOT_TOKEN", "xoxp-1-very-secret", "user_token"),
        ("BOT_TOKEN", "xoxe.xoxb-1-very-secret", "rotating_token"),
        ("BOT_TOKEN", "very-secret", "not_a_bot_token"),
        ("BOT_TOKEN", "xoxb-1 very-secret", "not_a_bot_token"),
        ("APP_TOKEN", BOT, "bot_token_here"),
        ("APP_TOKEN", "very-secret", "not_an_app_token"),
        ("SIGNING_SECRET", BOT, "not_a_secret"),
        ("SIGNING_SECRET", "very secret", "not_a_secret"),
        ("KEYS", "very-secret", "not_a_key"),
        ("KEYS", f"{KEY},very-secret", "not_a_key"),
        ("DATABASE_URL", "mysql://ada:very-secret@db/x", "not_a_database"),
        ("SLACK_API_URL", "http://slack.com/api/", "not_an_api"),
        ("SLACK_API_URL", "slack.com", "not_an_api"),
        ("SLACK_API_URL", "http://[very-secret", "wrong"),
        ("EGRESS_PROXY", "proxy:3128", "not_a_proxy"),
        ("EGRESS_PROXY", "http://ada:very-secret@proxy/path", "not_a_proxy"),
        ("EGRESS_PROXY", "socks5://very-secret@proxy", "not_a_proxy"),
        ("GIPHY_KEY", "very secret", "not_a_media_key"),
        ("KLIPY_KEY", "secret", "not_a_media_key"),
        ("HOST", "my host", "host"),
        ("PORT", "tcp://10.0.0.1:3000", "port"),
        ("PORT", "70000", "port"),
        ("TICK_SECONDS", "-7", "tick_seconds"),
        ("TICK_SECONDS", "nan", "tick_seconds"),
        ("LOG_LEVEL", "loud", "log_level"),
        ("LOG_FORMAT", "xml", "log_format"),
    ],
)
def test_a_wrong_value_is_refused_by_name_and_never_repeated(
    given: pytest.MonkeyPatch, name: str, value: str, code: str
) -> None:
    given.setenv(f"APAKABAR_{name}", value)
    with pytest.raises(BadSettings) as caught:
        read()
    said = WORDS[code]
    assert [(p.variable, p.en, p.id) for p in caught.value.problems] == [(f"APAKABAR_{name}", *said)]
    assert value not in str(caught.value)
    assert caught.value.__context__ is None, "the original error would repeat the value in a traceback"


def test_all_that_is_wrong_is_said_at_once(given: pytest.MonkeyPatch) -> None:
    given.setenv("APAKABAR_PORT", "many")
    given.setenv("APAKABAR_BOT_TOKEN", APP)
    with pytest.raises(BadSettings) as caught:
        read()
    assert codes(caught) == {"APAKABAR_BOT_TOKEN": "app_token_here", "APAKABAR_PORT": "port"}


def test_postgresql_needs_keys_of_its_own(given: pytest.MonkeyPatch) -> None:
    given.setenv("APAKABAR_DATABASE_URL", "postgresql://db/apakabar")
    with pytest.raises(BadSettings) as caught:
        read()
    assert codes(caught) == {"APAKABAR_KEYS": "keys_needed"}


def test_an_empty_variable_counts_as_not_set(given: pytest.MonkeyPatch) -> None:
    given.setenv("APAKABAR_APP_TOKEN", "")
    assert read().app_token is None


def test_a_secret_can_come_from_a_file(given: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = tmp_path / "token"
    kept.write_text(f"{BOT}\n")
    keys = tmp_path / "keys"
    keys.write_text(f"{KEY}\n{KEY}\n")
    given.setenv("APAKABAR_BOT_TOKEN_FILE", str(kept))
    given.setenv("APAKABAR_KEYS_FILE", str(keys))
    settings = read()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == BOT
    assert len(settings.keys) == 2


def test_a_file_that_is_missing_empty_or_unreadable_stops_us(
    given: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    given.setenv("APAKABAR_BOT_TOKEN_FILE", str(tmp_path / "absent"))
    given.setenv("APAKABAR_APP_TOKEN_FILE", str(empty))
    given.setenv("APAKABAR_KEYS_FILE", str(tmp_path))
    with pytest.raises(BadSettings) as caught:
        read()
    assert codes(caught) == {
        "APAKABAR_BOT_TOKEN_FILE": "no_file",
        "APAKABAR_APP_TOKEN_FILE": "empty_file",
        "APAKABAR_KEYS_FILE": "unreadable_file",
    }


def test_a_secret_given_twice_is_refused(given: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = tmp_path / "token"
    kept.write_text(BOT)
    given.setenv("APAKABAR_BOT_TOKEN", BOT)
    given.setenv("APAKABAR_BOT_TOKEN_FILE", str(kept))
    with pytest.raises(BadSettings) as caught:
        read()
    assert codes(caught) == {"APAKABAR_BOT_TOKEN": "twice"}


def test_serving_needs_a_bot_token_and_a_way_in() -> None:
    missing = {p.variable: p.code for p in missing_to_serve(Settings())}
    assert missing == {"APAKABAR_BOT_TOKEN": "no_bot_token", "APAKABAR_APP_TOKEN": "no_mode"}
    assert missing_to_serve(Settings(bot_token=SecretStr(BOT), app_token=SecretStr(APP))) == ()


def test_a_problem_reads_in_both_languages(given: pytest.MonkeyPatch) -> None:
    given.setenv("APAKABAR_PORT", "many")
    with pytest.raises(BadSettings) as caught:
        read()
    assert str(caught.value) == (
        "APAKABAR_PORT must be a number from 0 to 65535.\n"
        "APAKABAR_PORT harus berupa angka dari 0 sampai 65535."
    )


def test_slack_s_own_variables_are_not_ours(given: pytest.MonkeyPatch) -> None:
    given.setenv("SLACK_BOT_TOKEN", BOT)
    assert read().bot_token is None
