"""What each setting must look like; a refusal carries the code of its sentence, never the value."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from pydantic import AfterValidator, SecretStr
from pydantic_core import PydanticCustomError

KEY_BYTES = 32


def _refusal(code: str) -> PydanticCustomError:
    return PydanticCustomError(code, "refused")


def sealed(check: Callable[[str], str]) -> AfterValidator:
    """Let a check see what a secret holds."""
    return AfterValidator(lambda secret: SecretStr(check(secret.get_secret_value())))


def bot_token(given: str) -> str:
    token = given.strip()
    for start, code in (("xapp-", "app_token_here"), ("xoxp-", "user_token"), ("xoxe", "rotating_token")):
        if token.startswith(start):
            raise _refusal(code)
    if not re.fullmatch(r"xoxb-\S+", token):
        raise _refusal("not_a_bot_token")
    return token


def app_token(given: str) -> str:
    token = given.strip()
    if token.startswith("xoxb-"):
        raise _refusal("bot_token_here")
    if not re.fullmatch(r"xapp-\S+", token):
        raise _refusal("not_an_app_token")
    return token


def signing_secret(given: str) -> str:
    secret = given.strip()
    if secret.startswith(("xox", "xapp-")) or not re.fullmatch(r"\S+", secret):
        raise _refusal("not_a_secret")
    return secret


def several(given: object) -> object:
    return [part for part in re.split(r"[\s,]+", given) if part] if isinstance(given, str) else given


def fernet_key(given: str) -> str:
    try:
        long_enough = len(base64.urlsafe_b64decode(given)) == KEY_BYTES
    except (binascii.Error, ValueError):
        long_enough = False
    if not long_enough:
        raise _refusal("not_a_key")
    return given


def database_url(given: str) -> str:
    url = given.strip()
    if url.startswith("postgres://"):
        url = url.replace("postgres://", "postgresql://", 1)  # what hosting services still hand out
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise _refusal("not_a_database")
    return url


def api_url(given: str) -> str:
    url = given.strip()
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or parts.scheme not in ("http", "https") or (parts.scheme == "http" and not _is_here(host)):
        raise _refusal("not_an_api")
    return url.rstrip("/") + "/"


def proxy(given: str) -> str:
    """Where feeds are fetched through; its address may hold a password."""
    url = given.strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise _refusal("not_a_proxy")
    return url


def media_key(given: str) -> str:
    key = given.strip()
    if not re.fullmatch(r"[\w-]{8,200}", key, re.ASCII):
        raise _refusal("not_a_media_key")
    return key


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def lower(given: object) -> object:
    return given.strip().lower() if isinstance(given, str) else given
