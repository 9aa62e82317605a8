"""What help says about each command, with sentences that work, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.core.model import Language
from bot.slack.text import Text, escaped
from bot.slack.views.privacy import ON_THE_SHELF, PRIVACY
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
    (
        N_("Say the name and what is different; the rest stays as it is."),
        N_(
            "Birthdays, other days and holidays become a reason to write. I only know those that you tell me."
        ),
    ),
    _both(
        (
            "edit Erika every 2 months",
            "edit Budi whatsapp +62 812 3456 7890",
            "edit Siti note: has two cats",
            "edit Erika birthday 3 March, celebrates Christmas",
            "edit Budi date 12 May first day at work",
        ),
        (
            "ubah Erika tiap 2 bulan",
            "ubah Budi wa 0812 3456 7890",
            "ubah Siti catatan: punya dua kucing",
            "ubah Erika ulang tahun 3 Maret, merayakan Natal",
            "ubah Budi tanggal 12 Mei hari pertama kerja",
        ),
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
_SHELF = Topic(
    N_("The shelf"),
    (
        N_("Put aside what somebody would like some day: a link, or words of your own."),
        N_("Say for whom, or a topic; or I go by what they like. A link pasted in our chat is enough too."),
        N_("On any message, “Keep for a loose touch” keeps its links. What others wrote I don’t keep."),
    ),
    _both(
        ("keep https://example.org for Erika", "keep a poem about rain for Budi #rain", "shelf"),
        ("simpan https://example.org buat Erika", "simpan pantun soal hujan buat Budi #hujan", "rak"),
    ),
)
_FEEDS = Topic(
    N_("Feeds and calendars"),
    (
        N_("I read the feeds and calendars that you follow, and bring up what somebody would like."),
        N_("`feed on dogs` switches on what I know about dogs, and xkcd and Hacker News go by their names."),
        N_("An address with a key in it stays yours alone. A `webcal://` address is fine too."),
    ),
    _both(
        (
            "feed add https://example.org/feed",
            "calendar add https://example.org/events.ics",
            "feed import https://example.org/feeds.opml",
            "feeds",
            "feed remove 2",
            "feed on xkcd",
        ),
        (
            "feed tambah https://example.org/feed",
            "kalender tambah https://example.org/events.ics",
            "feed impor https://example.org/feeds.opml",
            "langganan",
            "feed hapus 2",
            "nyalakan xkcd",
        ),
    ),
)
_LINES = Topic(
    N_("Your own lines"),
    (
        N_("Hellos in your own words: I suggest them along with mine, or alone if you like that better."),
        N_("I fill in the name, something they like and your circle, where you leave a blank for it."),
        N_("A line is for whoever you greet in its language. You can have 200, each up to 500 characters."),
    ),
    _both(
        (
            "lines",
            "lines add Hi {name}, still into {like}?",
            "lines add Hello {name}, what’s new? Best to everyone from {circle}!",
            "lines edit 2 Hey {name}, how are you?",
            "lines remove 2",
            "lines only mine",
            "lines built-in on",
        ),
        (
            "kalimat",
            "kalimat tambah Halo {nama}, masih suka {suka}?",
            "kalimat tambah Hai {nama}, apa kabar? Salam buat anak-anak {lingkaran}!",
            "kalimat ubah 2 Halo {nama}, lagi sibuk apa?",
            "kalimat hapus 2",
            "kalimat hanya punyaku",
            "kalimat bawaan nyala",
        ),
    ),
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
        ON_THE_SHELF,
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
        "shelf": N_("shelf"),
        "feeds": N_("feeds"),
        "lines": N_("lines"),
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
        "shelf": _SHELF,
        "feeds": _FEEDS,
        "lines": _LINES,
        "reactions": _REACTIONS,
        "privacy": _PRIVACY,
    }
)
