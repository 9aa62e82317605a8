"""Feeds and calendars, as people ask for them in both languages."""

from __future__ import annotations

import pytest

from bot.core.model import Language
from bot.slack.parse.feed_requests import Feeds, ImportFeeds, Listen, OfferFeeds, Switch, Unlisten
from bot.slack.parse.requests import Add, Help, Keep, List, Pause, Remove, Resume, Unclear
from tests.slack.parse.says import asked, spoken, table

FEED = "https://example.org/rss"
CALENDAR = "https://cal.example.org/a.ics"
LIST = "https://example.org/feeds.opml"


@pytest.mark.parametrize(
    "sentence",
    [
        f"feed add {FEED}",
        f"feed {FEED}",
        "feed add example.org/rss",
        "feed add <http://example.org/rss|example.org/rss>",
        f"add feed <{FEED}>",
        f"Please add this feed: {FEED}.",
        f"subscribe to {FEED}",
        f"add {FEED} to my feeds",
        f"/reconnect umpan tambah {FEED}",
        f"feed tambah {FEED}",
        f"langganan {FEED}",
        f"tolong tambahin feed {FEED} dong",
        f"tambah {FEED} ke langganan",
        f"ikuti {FEED}",
        f"feed:{FEED}",
        "feed://example.org/rss",
    ],
)
def test_a_feed_is_added(sentence: str) -> None:
    assert asked(sentence) == Listen((FEED,))


@pytest.mark.parametrize(
    "sentence",
    [
        f"fed add {FEED}",
        f"feeed {FEED}",
        f"feed ad {FEED}",
        f"feed tmbah {FEED}",
        f"add feeed {FEED}",
        f"langanan {FEED}",
    ],
)
def test_a_slip_of_the_finger_is_forgiven(sentence: str) -> None:
    assert asked(sentence) == Listen((FEED,))


@pytest.mark.parametrize(
    "sentence",
    [
        "kalender tambah webcal://cal.example.org/a.ics",
        "webcal://cal.example.org/a.ics",
        "tambah webcal://cal.example.org/a.ics",
        f"calendar add <{CALENDAR}>",
        f"add my calendar {CALENDAR}",
        f"kalnder tambah {CALENDAR}",
        f"tambah {CALENDAR} sebagai kalender",
    ],
)
def test_a_calendar_is_added(sentence: str) -> None:
    assert asked(sentence) == Listen((CALENDAR,), calendar=True)


def test_an_address_is_read_as_it_was_meant() -> None:
    assert asked("feed add <https://example.org/rss?a=1&amp;b=2>") == Listen((f"{FEED}?a=1&b=2",))
    assert asked(f"feed add {FEED}?a=1,2, {FEED}?b") == Listen((f"{FEED}?a=1,2", f"{FEED}?b"))
    assert asked("feed add https://ada:secret@example.org/rss") == Listen(
        ("https://ada:secret@example.org/rss",)
    )


def test_many_addresses_are_taken_at_once() -> None:
    many = tuple(f"{FEED}/{number}" for number in range(20))
    assert asked(f"feed add {' '.join(many)}") == Listen(many)
    assert asked(f"tambah feed {many[0]} dan {many[1]}") == Listen(many[:2])


def test_without_an_address_one_is_asked_for() -> None:
    assert asked("feed add") == asked("tambah feed") == Listen(())
    assert asked("tambah kalender") == asked("add calendar") == Listen((), calendar=True)


SAID = """
list = feed | feeds | my feeds | feed list | list feeds | show my feeds | umpan | langgananku | kalender
    | lihat kalender | daftar feed | cek langganan | feed remove | feed off | feds
offer = feed on | xkcd | kartun | berita | news | feed suggestions | rekomendasi feed | ada feed apa saja?
    | feed apa aja | what feeds are there? | pilihan feed
help = feed help | help feeds | bantuan kalender | help calendars
opml = opml | feed import | impor feed | import my feeds
"""
MEANT = {"list": Feeds(), "offer": OfferFeeds(), "help": Help("feeds"), "opml": ImportFeeds(None)}


@pytest.mark.parametrize(("sentence", "meaning"), table(SAID))
def test_all_else_is_asked_for_in_few_words(sentence: str, meaning: str) -> None:
    assert asked(sentence) == MEANT[meaning]


@pytest.mark.parametrize(
    "sentence",
    [f"feed import {LIST}", f"import opml {LIST}", f"impor feed dari {LIST}", f"opml <{LIST}>"],
)
def test_a_list_of_feeds_is_imported(sentence: str) -> None:
    assert asked(sentence) == ImportFeeds(LIST)


REMOVED = """
2 = feed remove 2 | feed remove #2 | feed remove no 2 | remove calendar 2 | hapus kalender nomor 2
    | feed romove 2
Atlas Obscura = hapus feed Atlas Obscura | feed hapus Atlas Obscura | unsubscribe from Atlas Obscura
    | berhenti langganan Atlas Obscura | remove the feed "Atlas Obscura"
https://example.org/rss = feed remove https://example.org/rss | hapus feed <https://example.org/rss>
"""


@pytest.mark.parametrize(("sentence", "which"), table(REMOVED))
def test_a_feed_is_removed_by_number_title_or_address(sentence: str, which: str) -> None:
    assert asked(sentence) == Unlisten(which)


ON = """
dogs = feed on dogs | feed dogs | turn on the feed about dogs | subscribe to dogs
anjing = nyalakan feed anjing | feed nyalakan anjing | feed soal anjing | aktifkan umpan anjing
xkcd = feed on xkcd | xkcd on | turn on xkcd | feed xkcd on | nyalakan xkcd | switch xkcd on
hacker news = feed on hacker news | hacker news on | nyalakan hacker news
hacker news dogs = feed on hacker news dogs | hacker news dogs on
"""
OFF = """
xkcd = feed off xkcd | xkcd off | turn off the xkcd | matikan xkcd | feed matikan xkcd | feed xkcd off
Mongabay Indonesia = matikan feed Mongabay Indonesia | feed off Mongabay Indonesia
    | feed stop Mongabay Indonesia
"""


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [(said, Switch(which, True)) for said, which in table(ON)]
    + [(said, Switch(which, False)) for said, which in table(OFF)],
)
def test_what_is_offered_is_switched_on_and_off(sentence: str, wanted: Switch) -> None:
    assert asked(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (FEED, Keep),
        (f"keep {FEED}", Keep),
        ("add Fede https://linkedin.com/in/fede", Add),
        ("add Erika every 6 weeks likes calendars", Add),
        ("turn on nudges", Resume),
        ("stop", Pause),
        ("list", List),
        ("remove Erika", Remove),
        ("unsubscribe", Unclear),
        ("news from Erika", Unclear),
    ],
)
def test_what_is_said_of_people_and_things_is_no_feed(sentence: str, kind: type) -> None:
    assert isinstance(asked(sentence), kind)


def test_the_language_is_that_of_our_words_and_not_of_a_title() -> None:
    assert spoken(f"kalender tambah {CALENDAR}") is Language.ID
    assert spoken("feed off Mongabay Indonesia") is Language.EN
    assert spoken("matikan feed Open Culture") is Language.ID
    assert spoken("feeds") is None


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("feed switch on hacker news", Switch("hacker news", True)),
        ("feed turn off xkcd", Switch("xkcd", False)),
        ("feed tawaran", OfferFeeds()),
        ("stop following https://example.org/feed", Unlisten("https://example.org/feed")),
        ("berhenti mengikuti feed https://example.org/feed", Unlisten("https://example.org/feed")),
    ],
)
def test_switching_and_leaving_are_said_in_more_ways_than_one(sentence: str, meant: object) -> None:
    assert asked(sentence) == meant
