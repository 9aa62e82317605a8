"""Own lines: `lines add Halo {name}!`, `edit line 2 ...`, `kalimat hapus 2`, `kalimat hanya punyaku`."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.core.model import Language
from bot.slack.parse.markup import readable, tidy
from bot.slack.parse.requests import Heard, Help, LineDeed, Lines

_START = r"\s*(?:/?reconnect\s+)?(?:(?:please|pls|plz|tolong|mohon|coba|bisa|can you|could you)\s+)*"
_OWN_EN = r"(?:(?:my|own|the|a|an|new|another|all|of)\s+)*"
_SENDIRI = r"(?:\s+(?:sendiri|saya|aku|gue|baru)(?![^\s:：,.!?]))*"
_EN, _ID = r"(?:lines?|greetings?)", r"(?:kalimat|sapaan)(?:ku|nya|mu)?"
_NOUN = rf"(?:(?P<en>{_OWN_EN}{_EN})|(?P<id>{_ID}{_SENDIRI}))(?![^\s:：,.!?])"
_ADD_EN, _ADD_ID = (
    r"(?:add|new|write|create|make)",
    r"(?:tambah(?:kan|in)?|baru|tulis(?:kan)?|buat|bikin)",
)
_EDIT_EN, _EDIT_ID = r"(?:edit|change|rewrite|update)", r"(?:ubah(?:lah)?|ganti(?:kan)?|rubah|perbaiki)"
_GO_EN, _GO_ID = r"(?:remove|delete|drop|erase|rm|del)", r"(?:hapus(?:kan|in|lah)?|buang|cabut)"
_LIST = r"(?:list|show|see|view|open|what are|lihat|liat|daftar|tampilkan|buka|cek|apa (?:saja|aja))(?: me)?"
_BUILT = r"(?:built[\s-]?ins?|builtins?|default|standard|bawaan|your(?:s)?|punyamu|kalimatmu)"
_OURS = r"(?:(?:the )?built[\s-]?ins?|bawaan)"
_ON = r"(?:on|back on|on again|yes|too|also|juga|(?:nyala|hidup|aktif|pakai)(?:kan)?(?: lagi)?)"
_OFF = r"(?:off|no|mati(?:kan)?|nonaktif(?:kan)?|berhenti|stop)"
_TURN_ON = r"(?:turn on|switch on|enable|use|nyalakan|hidupkan|aktifkan|pakai)"
_TURN_OFF = r"(?:turn off|switch off|disable|stop|matikan|nonaktifkan)"
_MINE = (
    r"(?:mine|my own(?: ones)?|my lines|own|punyaku|milikku|kalimatku|sendiri"
    r"|(?:punya|milik) (?:saya|aku|sendiri|gue))"
)
_ONLY = r"(?:only(?: use)?|just|hanya(?: pakai)?|cuma(?: pakai)?)"
_NUMBER = r"(?:(?:number|no\.?|nomor|nomer|ke-?)\s*)?#?(?P<number>\d{1,4})"
_GAP = r"(?:\s*[:：,]\s*|\s+)"
_END = r"(?:\s+(?:saja|aja|ya|dong|please|pls))?[\s.!?]*"
_LABEL = re.compile(r"<(https?://[^<>|\s]+)(?:\|[^<>]*)?>", re.IGNORECASE)
_QUOTED = re.compile(r'(["“”])(.*)["”“]', re.DOTALL)
_INDONESIAN = re.compile(
    rf"\b(?:{_ADD_ID}|{_EDIT_ID}|{_GO_ID}|hanya|cuma|bawaan|nyala|matikan|mati|lihat|daftar|halaman|punyaku)\b",
    re.IGNORECASE,
)

_SHOWS = re.compile(r'^\s*["“]|\{')
_TO_SOMEBODY = re.compile(r"\s*(?:to|for|about|every|buat|untuk|ke|tiap)\b", re.IGNORECASE)

Meaning = Callable[[re.Match[str]], Lines | Help | None]


def _pattern(body: str) -> re.Pattern[str]:
    return re.compile(f"{_START}(?:{body}){_END}", re.IGNORECASE | re.DOTALL)


def _of(deed: LineDeed) -> Meaning:
    return lambda found: Lines(deed)


def _number(deed: LineDeed) -> Meaning:
    return lambda found: Lines(deed, number=int(found["number"]))


def _added(found: re.Match[str]) -> Lines:
    return Lines(LineDeed.ADD, said(found["text"] or ""))


def _edited(found: re.Match[str]) -> Lines:
    text = said(found["text"] or "")
    return Lines(LineDeed.EDIT if text else LineDeed.SHOW, text, int(found["number"]))


def _if_it_shows(found: re.Match[str]) -> Lines | None:
    """`add line ...` may mean somebody called Line, and `write a line to Erika` somebody called Erika."""
    text = found["text"] or ""
    if found["colon"] or _SHOWS.search(text):
        return _added(found)
    return None if _is_somebody(found) or _TO_SOMEBODY.match(text) else _added(found)


def _if_nobody(found: re.Match[str]) -> Lines | None:
    return None if _is_somebody(found) else Lines()


def _is_somebody(found: re.Match[str]) -> bool:
    return (found["en"] or "").casefold() == "line"


_TEXT = r"(?P<text>.*)"
_ADD = rf"(?:{_ADD_EN}|{_ADD_ID})"
_EDIT = rf"(?:{_EDIT_EN}|{_EDIT_ID})"
_GO = rf"(?:{_GO_EN}|{_GO_ID})"
_USE = r"(?:use|pakai|gunakan)"
_MY_LINES = (
    r"(?:my (?:own )?(?:lines|greetings)|own (?:lines|greetings)"
    r"|(?:kalimat|sapaan)ku(?: sendiri)?|(?:kalimat|sapaan) (?:saya|sendiri))"
)
_THEIR_LINES = rf"(?:the\s+)?(?:{_BUILT}\s+(?:lines|greetings)|(?:kalimat|sapaan) {_BUILT})"
_SENTENCES: tuple[tuple[re.Pattern[str], Meaning], ...] = (
    (_pattern(r"(?:a )?new (?:line|greeting)|(?:kalimat|sapaan) baru"), _of(LineDeed.ADD)),
    (_pattern(rf"{_NOUN}\s+(?:all|semua)"), _of(LineDeed.LIST)),
    (_pattern(rf"(?:{_LIST}\s+)?{_NOUN}"), _of(LineDeed.LIST)),
    (_pattern(rf"{_NOUN}\s+{_LIST}"), _of(LineDeed.LIST)),
    (_pattern(rf"{_NOUN}\s+(?:page|p\.?|halaman|hal\.?)\s*(?P<number>\d{{1,4}})"), _number(LineDeed.LIST)),
    (_pattern(rf"(?:{_LIST}\s+)?{_NOUN}\s+{_NUMBER}"), _number(LineDeed.SHOW)),
    (_pattern(rf"{_NOUN}\s+{_ONLY}\s+{_MINE}"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"{_NOUN}\s+{_MINE}\s+only"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"(?:{_USE}\s+)?{_ONLY}\s+{_MY_LINES}"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"{_USE}\s+{_MY_LINES}\s+(?:only|saja|aja|doang)"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"(?:{_GO}|don['’]?t use|jangan pakai)\s+{_THEIR_LINES}"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"(?:{_NOUN}\s+{_BUILT}|{_OURS})(?:\s+(?:lines|ones))?\s+{_OFF}"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"{_TURN_OFF}\s+{_THEIR_LINES}"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"{_NOUN}\s+(?:without|no|tanpa)\s+{_BUILT}(?:\s+(?:lines|ones))?"), _of(LineDeed.ONLY_MINE)),
    (_pattern(rf"(?:{_NOUN}\s+{_BUILT}|{_OURS})(?:\s+(?:lines|ones))?\s+{_ON}"), _of(LineDeed.BUILT_IN)),
    (_pattern(rf"{_TURN_ON}\s+{_THEIR_LINES}"), _of(LineDeed.BUILT_IN)),
    (_pattern(rf"{_NOUN}\s+(?:both|keduanya|dua-duanya|campur)"), _of(LineDeed.BUILT_IN)),
    (_pattern(rf"{_NOUN}\s+{_GO}\s+{_NUMBER}"), _number(LineDeed.REMOVE)),
    (_pattern(rf"{_GO}\s+{_NOUN}\s+{_NUMBER}"), _number(LineDeed.REMOVE)),
    (_pattern(rf"{_NOUN}\s+{_EDIT}\s+{_NUMBER}(?:{_GAP}{_TEXT})?"), _edited),
    (_pattern(rf"{_EDIT}\s+{_NOUN}\s+{_NUMBER}(?:{_GAP}{_TEXT})?"), _edited),
    (_pattern(rf"{_NOUN}\s+(?:{_GO}|{_EDIT})"), _of(LineDeed.LIST)),
    (_pattern(rf"(?:{_GO}|{_EDIT})\s+{_NOUN}"), _if_nobody),
    (_pattern(rf"{_NOUN}\s+(?:help|bantuan)"), lambda found: Help("lines")),
    (_pattern(rf"{_NOUN}\s+{_ADD}(?:{_GAP}{_TEXT})?"), _added),
    (_pattern(rf"{_ADD}\s+{_NOUN}(?P<colon>\s*[:：])?(?:\s+{_TEXT})?"), _if_it_shows),
    (_pattern(rf"{_NOUN}\s*[:：]\s*{_TEXT}"), _added),
    (_pattern(rf"{_NOUN}\s+(?P<text>[^{{}}]{{0,80}}\{{.*)"), _added),
)  # fmt: skip


def of_lines(text: str) -> Heard | None:
    """What is asked of the member's own lines; None where a sentence is about something else."""
    for pattern, meaning in _SENTENCES:
        found = pattern.fullmatch(text)
        asked = meaning(found) if found else None
        if found and asked is not None:
            return Heard(asked, _language(text, found))
    return None


def said(raw: str) -> str:
    """A line as it was typed, without Slack's escapes and without the quotes around it; links stay links."""
    shown = readable(_LABEL.sub(r"\1", raw))
    rows = [tidy(row) for row in shown.splitlines()]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip()
    quoted = _QUOTED.fullmatch(text)
    return quoted[2].strip() if quoted and not set('"“”') & set(quoted[2]) else text


def _language(text: str, found: re.Match[str]) -> Language | None:
    """The language of the command; the line itself may be in the other one."""
    typed = found.groupdict().get("text") or ""
    command = text[: found.start("text")] if typed else text
    indonesian = found.groupdict().get("id") or _INDONESIAN.search(command)
    return Language.ID if indonesian else Language.EN
