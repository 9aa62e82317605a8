"""Addresses outside Slack: read from what people paste, and opened with the text filled in where possible."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, unquote, urlsplit

from bot.core.model import Address, AddressKind

_NAME = r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
_EMAIL = re.compile(rf"{_NAME}@(?:[a-z0-9-]{{1,63}}\.){{1,8}}[a-z]{{2,24}}", re.IGNORECASE)
_TELEGRAM = re.compile(r"[a-z][a-z0-9_]{3,31}", re.IGNORECASE)
_INSTAGRAM = re.compile(r"[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?", re.IGNORECASE)
_X = re.compile(r"[a-z0-9_]{1,15}", re.IGNORECASE)
_LINKEDIN = re.compile(r"[\w%&'.-]{2,100}")
_PHONE = re.compile(r"\+?[\d\s().\-\u2010-\u2015/]{6,40}")
_NUMBER = range(8, 16)  # digits with the country code
_LOCAL = 12  # digits up to which a number may well lack its country code

# Pages of each service that look like a user name.
_PAGES = {
    AddressKind.TELEGRAM: "joinchat addstickers addemoji addlist addtheme share login proxy socks "
    "setlanguage invoice confirmphone contact boost giftcode",
    AddressKind.INSTAGRAM: "explore reel reels stories direct accounts about tv",
    AddressKind.X: "home search intent share messages hashtag settings explore login",
}
_HANDLES = {
    AddressKind.TELEGRAM: _TELEGRAM,
    AddressKind.INSTAGRAM: _INSTAGRAM,
    AddressKind.X: _X,
}
_HOSTS = {
    "t.me": AddressKind.TELEGRAM,
    "telegram.me": AddressKind.TELEGRAM,
    "telegram.dog": AddressKind.TELEGRAM,
    "instagram.com": AddressKind.INSTAGRAM,
    "ig.me": AddressKind.INSTAGRAM,
    "x.com": AddressKind.X,
    "twitter.com": AddressKind.X,
    "linkedin.com": AddressKind.LINKEDIN,
    "wa.me": AddressKind.WHATSAPP,
    "whatsapp.com": AddressKind.WHATSAPP,
}
_SMALL = (AddressKind.INSTAGRAM,)  # the service itself knows small letters only


def read(kind: AddressKind, raw: str) -> Address | None:
    """An address of a known kind: a number, a user name with or without @, or a link."""
    raw = raw.strip()
    linked = of_link(raw)
    if linked is not None:
        return linked if linked.kind is kind else None
    if kind is AddressKind.WHATSAPP:
        return _phone(raw)
    if kind is AddressKind.EMAIL:
        return None  # a link can be told by itself, and an e-mail address is one
    if kind is AddressKind.LINKEDIN:
        return _linkedin(["in", raw.removeprefix("in/").removeprefix("@")])
    return _handle(kind, raw.removeprefix("@"))


def of_link(raw: str) -> Address | None:
    """An address that tells its own kind: a link, or an e-mail address."""
    raw = raw.strip()
    if raw.casefold().startswith("mailto:"):
        raw = unquote(raw[7:].partition("?")[0])
    if _EMAIL.fullmatch(raw):
        name, _, host = raw.rpartition("@")
        return Address(AddressKind.EMAIL, f"{name}@{host.casefold()}")
    if raw.casefold().startswith("tel:"):
        return _phone(unquote(raw[4:]))
    return _of_url(raw)


def local_number(raw: str) -> Address | None:
    """A number that needs no word before it: an Indonesian mobile number."""
    digits = re.sub(r"\D", "", raw)
    mobile = digits.startswith(("08", "628")) and 10 <= len(digits) <= 15
    return _phone(raw) if mobile else None


def _phone(raw: str) -> Address | None:
    """With the country code; a number that begins like an Indonesian mobile one gets Indonesia's."""
    if not _PHONE.fullmatch(raw):
        return None
    digits = re.sub(r"\D", "", raw.replace("(0)", ""))
    if digits.startswith("08"):
        digits = f"62{digits[1:]}"
    abroad = raw.startswith("+") or digits.startswith(("00", "62")) or len(digits) > _LOCAL
    digits = re.sub("^620", "62", digits.removeprefix("00"))
    if not abroad or digits.startswith("0") or len(digits) not in _NUMBER:
        return None
    return Address(AddressKind.WHATSAPP, digits)


def _handle(kind: AddressKind, name: str) -> Address | None:
    if not _HANDLES[kind].fullmatch(name) or name.casefold() in _PAGES[kind].split() or ".." in name:
        return None
    return Address(kind, name.casefold() if kind in _SMALL else name)


def _of_url(raw: str) -> Address | None:
    try:
        parts = urlsplit(raw if "://" in raw else f"https://{raw}")
        host = (parts.hostname or "").casefold()
    except ValueError:
        return None
    kind = _HOSTS.get(".".join(host.split(".")[-2:]))
    path = [unquote(piece) for piece in parts.path.split("/") if piece]
    if kind is None:
        return None
    if kind is AddressKind.WHATSAPP:
        return _whatsapp(host, path, parts.query)
    if kind is AddressKind.LINKEDIN:
        return _linkedin(path)
    if host == "ig.me":
        path = path[1:] if path[:1] == ["m"] else []
    if not path or (kind is AddressKind.TELEGRAM and len(path) > 1):
        return None
    return _handle(kind, path[0].removeprefix("@"))


def _whatsapp(host: str, path: list[str], query: str) -> Address | None:
    asked = parse_qs(query).get("phone", [""])[0].strip()
    if path[:1] == ["send"]:
        return _phone(asked)
    return _phone(path[0]) if host == "wa.me" and len(path) == 1 else None


def _linkedin(path: list[str]) -> Address | None:
    if len(path) < 2 or path[0].casefold() != "in" or not _LINKEDIN.fullmatch(path[1]):
        return None
    return Address(AddressKind.LINKEDIN, f"in/{path[1]}")


def open_url(address: Address, text: str = "", subject: str = "") -> str:
    """Where a conversation opens; WhatsApp, Telegram and e-mail take the text along, the others cannot."""
    name = quote(address.value, safe="@/")
    match address.kind:
        case AddressKind.WHATSAPP:
            return f"https://wa.me/{name}{_query(text=text)}"
        case AddressKind.TELEGRAM:
            return f"https://t.me/{name}{_query(text=text)}"
        case AddressKind.EMAIL:
            body = re.sub(r"\r\n?|\n", "\r\n", text)
            return f"mailto:{quote(address.value, safe='@')}{_query(subject=subject, body=body)}"
        case AddressKind.LINKEDIN:
            return f"https://www.linkedin.com/{name}/"
        case AddressKind.INSTAGRAM:
            return f"https://ig.me/m/{name}"
        case _:
            return f"https://x.com/{name}"


def _query(**said: str) -> str:
    """Spaces as %20: mail programs show a plus as a plus."""
    filled = "&".join(f"{name}={quote(value, safe='')}" for name, value in said.items() if value)
    return f"?{filled}" if filled else ""
