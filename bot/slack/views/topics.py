"""What help says about each command, with sentences that work, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.core.model import Language
from bot.slack.text import Text, escaped
from bot.slack.views.privacy import PRIVACY
from bot.slack.words import N_

Examples = Mapping[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Topic:
    """`about` are sentences to be translated; `examples` are commands as typed, which are not."""

    title: str
    about: tuple[str, ...]
    examples: Examples


def command(typed: str) -> Text:
    """A command as one types it."""
    whole = f"/reconnect {typed}"
    return Text(f"`{escaped(whole)}`", whole)


def _both(english: tuple[str, ...], indonesian: tuple[str, ...]) -> Examples:
    return MappingProxyType({Language.EN: english, Language.ID: indonesian})


_NONE: Examples = MappingProxyType({})

_ADD = Topic(
    N_("Adding people"),
    (
        N_("Somebody in Slack with @, anybody else by name. A name and nothing more is enough."),
        N_("You can say how often would be nice, a circle, what they like, and where to write to them."),
    ),
    _both(
        (
            "add @erika every 6 weeks #campus",
            "add Budi and Siti every 3 months",
            "add Dewi every month likes coffee, climbing email dewi@example.org",
        ),
        (
            "tambah @erika tiap 6 minggu #kampus",
            "tambah Budi dan Siti tiap 3 bulan",
            "tambah Dewi tiap bulan suka kopi, panjat tebing email dewi@example.org",
        ),
    ),
)
_EDIT = Topic(
    N_("Changing details"),
    (N_("Say the name and what is different; the rest stays as it is."),),
    _both(
        ("edit Erika every 2 months", "edit Budi whatsapp +62 812 3456 7890", "edit Siti note: has two cats"),
        ("ubah Erika tiap 2 bulan", "ubah Budi wa 0812 3456 7890", "ubah Siti catatan: punya dua kucing"),
    ),
)
_LIST = Topic(
    N_("The list"),
    (N_("Everybody on it, or one circle, or only who is due a hello, or resting."),),
    _both(
        ("list", "list #campus", "list due", "list resting"),
        ("daftar", "daftar #kampus", "daftar waktunya disapa", "daftar istirahat"),
    ),
)
_SHOW = Topic(
    N_("One person"),
    (N_("All that is noted about somebody, with buttons to change it."),),
    _both(("show Erika",), ("lihat Erika",)),
)
_DONE = Topic(
    N_("Done"),
    (
        N_("You were in touch, whoever wrote first. The count starts again from that day."),
        N_("Without a name it means the latest nudge."),
    ),
    _both(
        ("done Erika", "done Budi yesterday", "Siti wrote to me on Sunday"),
        ("sudah Erika", "sudah Budi kemarin", "Siti menyapa duluan hari Minggu"),
    ),
)
_LATER = Topic(
    N_("Later"),
    (N_("Not now: I leave them alone for a week, or until the day you say."),),
    _both(
        ("later", "later Erika", "later Budi until 5 January"),
        ("nanti", "nanti Erika", "nanti Budi sampai 5 Januari"),
    ),
)
_REST = Topic(
    N_("Rest"),
    (N_("I leave this person out, until a day or until you wake them. Nothing is lost."),),
    _both(
        ("rest Erika", "rest Budi until March"),
        ("istirahatkan Erika", "istirahatkan Budi sampai Maret"),
    ),
)
_WAKE = Topic(
    N_("Wake"),
    (N_("Somebody who was resting comes round again."),),
    _both(("wake Erika",), ("bangunkan Erika",)),
)
_REMOVE = Topic(
    N_("Taking somebody off the list"),
    (N_("Nobody is told. For ten minutes you can undo it."),),
    _both(("remove Erika",), ("hapus Erika",)),
)
_PAUSE = Topic(
    N_("A break"),
    (N_("No nudges for a while. Your list stays as it is, and nothing piles up."),),
    _both(("pause", "pause for two weeks", "resume"), ("jeda", "jeda dua minggu", "lanjut")),
)
_SETTINGS = Topic(
    N_("Settings"),
    (N_("How often I nudge you at most, on which days and at what time; the language; and how I speak."),),
    _both(
        (
            "settings",
            "settings 2 a week",
            "settings on Monday and Thursday at 9:00",
            "settings language Indonesian",
        ),
        (
            "setelan",
            "setelan 2 kali seminggu",
            "setelan hari Senin dan Kamis jam 9.00",
            "setelan bahasa Inggris",
        ),
    ),
)
_SUGGEST = Topic(
    N_("A suggestion right now"),
    (
        N_("`/reconnect` alone brings somebody to mind, whenever you like."),
        N_("It takes the place of that day’s nudge."),
    ),
    _NONE,
)
_REACTIONS = Topic(
    N_("Emoji on a nudge"),
    (
        N_("✅ `:white_check_mark:` done: you were in touch"),
        N_("⏳ `:hourglass:` later: not before next week"),
        N_("💤 `:zzz:` rest: I leave this person out"),
        N_("Take the emoji away, and all is as it was."),
    ),
    _NONE,
)
_PRIVACY = Topic(
    N_("Privacy"),
    (
        *PRIVACY,
        N_("• I read only what you write to me, never what people write to each other."),
    ),
    _NONE,
)

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "add": N_("add"),
        "edit": N_("edit"),
        "list": N_("list"),
        "show": N_("show"),
        "done": N_("done"),
        "later": N_("later"),
        "rest": N_("rest"),
        "wake": N_("wake"),
        "remove": N_("remove"),
        "pause": N_("pause"),
        "resume": N_("resume"),
        "plan": N_("settings"),
        "settings": N_("settings"),
        "suggest": N_("suggest"),
        "help": N_("help"),
    }
)
TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "add": _ADD,
        "edit": _EDIT,
        "list": _LIST,
        "show": _SHOW,
        "done": _DONE,
        "later": _LATER,
        "rest": _REST,
        "wake": _WAKE,
        "remove": _REMOVE,
        "pause": _PAUSE,
        "resume": _PAUSE,
        "plan": _SETTINGS,
        "settings": _SETTINGS,
        "suggest": _SUGGEST,
        "reactions": _REACTIONS,
        "privacy": _PRIVACY,
    }
)
