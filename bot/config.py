"""The settings: read once from the environment, checked and frozen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot import config_checks
from bot.config_checks import sealed
from bot.config_problems import PREFIX, WORDS, BadSettings, Problem, problem

SECRETS = (
    "bot_token",
    "app_token",
    "signing_secret",
    "keys",
    "database_url",
    "egress_proxy",
    "giphy_key",
    "klipy_key",
)


class Mode(StrEnum):
    """How Slack reaches us."""

    SOCKET = "socket"
    HTTP = "http"


def _own_database() -> SecretStr:
    """SQLite among the user's data, as the XDG base directories have it."""
    told = os.environ.get("XDG_DATA_HOME", "")
    home = Path(told) if told.startswith("/") else Path.home() / ".local" / "share"
    return SecretStr(f"sqlite:///{home / 'apakabar' / 'apakabar.db'}")


class SecretFiles(PydanticBaseSettingsSource):
    """Reads `APAKABAR_X_FILE` for a secret X: what an orchestrator mounts as a file."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[str | None, str, bool]:
        path = os.environ.get(f"{PREFIX}{field_name.upper()}_FILE") if field_name in SECRETS else None
        return (Path(path).read_text(encoding="utf-8").strip() if path else None), field_name, False

    def __call__(self) -> dict[str, object]:
        values = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in values.items() if value is not None}


class Settings(BaseSettings):
    """Everything that can be set, as `APAKABAR_…`; nothing here prints a secret."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    database_url: Annotated[SecretStr, sealed(config_checks.database_url)] = Field(
        default_factory=_own_database
    )
    bot_token: Annotated[SecretStr, sealed(config_checks.bot_token)] | None = None
    app_token: Annotated[SecretStr, sealed(config_checks.app_token)] | None = None
    signing_secret: Annotated[SecretStr, sealed(config_checks.signing_secret)] | None = None
    keys: Annotated[
        tuple[Annotated[SecretStr, sealed(config_checks.fernet_key)], ...],
        NoDecode,
        BeforeValidator(config_checks.several),
    ] = ()
    egress_proxy: Annotated[SecretStr, sealed(config_checks.proxy)] | None = None
    giphy_key: Annotated[SecretStr, sealed(config_checks.media_key)] | None = None
    klipy_key: Annotated[SecretStr, sealed(config_checks.media_key)] | None = None
    slack_api_url: Annotated[str, AfterValidator(config_checks.api_url)] = "https://slack.com/api/"
    host: Annotated[str, Field(pattern=r"^\S+$")] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 3000
    tick_seconds: Annotated[float, Field(gt=0, le=300, allow_inf_nan=False)] = 5
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], BeforeValidator(config_checks.lower)
    ] = "info"
    log_format: Annotated[Literal["console", "json"], BeforeValidator(config_checks.lower)] = "console"

    @property
    def mode(self) -> Mode | None:
        """Socket Mode where there is an app-level token, else HTTP where requests can be verified."""
        if self.app_token is not None:
            return Mode.SOCKET
        return Mode.HTTP if self.signing_secret is not None else None

    @property
    def shares_database(self) -> bool:
        return self.database_url.get_secret_value().startswith("postgresql")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, SecretFiles(settings_cls)


def read() -> Settings:
    """Return the settings, or raise `BadSettings` with everything that is wrong at once."""
    if problems := [*_file_problems()]:
        raise BadSettings(problems)
    try:
        settings = Settings()
    except ValidationError as error:
        found = [_named(detail) for detail in error.errors(include_url=False, include_input=False)]
    else:
        found = [problem("keys", "keys_needed")] if settings.shares_database and not settings.keys else []
    if found:
        raise BadSettings(found)
    return settings


def missing_to_serve(settings: Settings) -> tuple[Problem, ...]:
    """Tell what the other commands do without, but connecting to Slack does not."""
    problems = []
    if settings.bot_token is None:
        problems.append(problem("bot_token", "no_bot_token"))
    if settings.mode is None:
        problems.append(problem("app_token", "no_mode"))
    return tuple(problems)


def _named(detail: ErrorDetails) -> Problem:
    field = str(detail["loc"][0])
    return problem(field, detail["type"] if detail["type"] in WORDS else field)


def _file_problems() -> Iterator[Problem]:
    for name in SECRETS:
        variable = f"{PREFIX}{name.upper()}"
        path = os.environ.get(f"{variable}_FILE")
        if path and os.environ.get(variable):
            yield problem(name, "twice")
        elif path and (code := _file_trouble(Path(path))):
            yield problem(f"{name}_file", code)


def _file_trouble(path: Path) -> str | None:
    try:
        return None if path.read_text(encoding="utf-8").strip() else "empty_file"
    except FileNotFoundError:
        return "no_file"
    except (OSError, UnicodeDecodeError):
        return "unreadable_file"
