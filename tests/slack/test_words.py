"""The voice of the bot, and the catalogues that it speaks from."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from bot.core.model import Language, Register
from bot.slack.text import Text, as_it_is, bold, typed
from bot.slack.views.topics import TOPICS
from bot.slack.words import Words
from tests.slack.messages import Msgid, catalogue, said, translations

ENGLISH, CASUAL, FORMAL = "en", "id", "id_formal"
EN = Words(Language.EN)
ID = Words(Language.ID)
ANDA = Words(Language.ID, Register.FORMAL)

_PLACEHOLDER = re.compile(r"\{\w+\}")
_NAMED_REGISTER = re.compile(r"“(?:kamu|Anda)”")
_CASUAL = re.compile(r"\b(?:kamu|kau|aku|kalian|gimana|nggak|dong|\w+ku|ku\w{4,}|\w+mu)\b", re.IGNORECASE)
_HARMLESS = {"bertemu", "temu", "tamu", "kumpulan", "berlaku", "buku", "laku", "suku"}
_UNKIND = re.compile(
    r"\b(?:overdue|late|neglect\w*|contacts?|reminders?|should have|forgot\w*"
    r"|telat|terlambat|lalai|menunggak)\b",
    re.IGNORECASE,
)


def placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def whole(msgid: Msgid) -> str:
    return msgid if isinstance(msgid, str) else msgid[1]


def in_force(name: str) -> dict[Msgid, tuple[str, ...]]:
    """What is heard in a register: the overlay, and beneath it the catalogue."""
    return translations(CASUAL) | (translations(FORMAL) if name == FORMAL else {})


def casual_words(text: str) -> list[str]:
    plain = _NAMED_REGISTER.sub("", _PLACEHOLDER.sub("", text))
    return [word for word in _CASUAL.findall(plain) if word.lower() not in _HARMLESS]


def test_the_extractor_finds_the_sentences() -> None:
    assert len(said()) > 200
    assert "{before} and {last}" in said()
    assert ("{n} more", "{n} more") in said()


def test_indonesian_is_complete_and_holds_nothing_else() -> None:
    assert set(translations(CASUAL)) == set(said())


def test_english_holds_the_plurals_and_nothing_else() -> None:
    plurals = {msgid for msgid in said() if not isinstance(msgid, str)}
    assert set(translations(ENGLISH)) == plurals
    assert all(translations(ENGLISH)[msgid] == msgid for msgid in plurals)


def test_the_formal_overlay_holds_only_what_differs() -> None:
    for msgid, texts in translations(FORMAL).items():
        assert texts != translations(CASUAL)[msgid], msgid


@pytest.mark.parametrize("name", [ENGLISH, CASUAL, FORMAL])
def test_no_translation_is_fuzzy_or_missing(name: str) -> None:
    assert not [message.id for message in catalogue(name) if message.id and message.fuzzy]
    assert all(all(texts) for texts in translations(name).values())
    assert catalogue(name).num_plurals == (2 if name == ENGLISH else 1)


@pytest.mark.parametrize("name", [CASUAL, FORMAL])
def test_a_translation_fills_in_the_same_values_and_keeps_the_markup(name: str) -> None:
    for msgid, texts in translations(name).items():
        for text in texts:
            assert placeholders(text) == placeholders(whole(msgid)), msgid
            signs, wanted = Counter(text), Counter(whole(msgid))
            assert (signs["*"], signs["`"]) == (wanted["*"], wanted["`"]), msgid


def test_nobody_is_called_kamu_in_the_formal_register() -> None:
    wrong = {
        whole(msgid): text
        for msgid, texts in in_force(FORMAL).items()
        for text in texts
        if casual_words(text)
    }
    assert wrong == {}


def test_nobody_is_called_anda_in_the_casual_register() -> None:
    texts = [text for forms in in_force(CASUAL).values() for text in forms]
    assert [text for text in texts if re.search(r"\bAnda\b", _NAMED_REGISTER.sub("", text))] == []


def test_nothing_that_a_member_can_read_blames_or_nags() -> None:
    english = [text for msgid in said() for text in ((msgid,) if isinstance(msgid, str) else msgid)]
    indonesian = [
        text for name in (CASUAL, FORMAL) for forms in translations(name).values() for text in forms
    ]
    assert [text for text in english + indonesian if _UNKIND.search(text)] == []


def test_no_person_is_said_to_be_in_season() -> None:
    """The word is the code's; of a person it means something else in English, and of fruit in Indonesian."""
    english = [text for msgid in said() for text in ((msgid,) if isinstance(msgid, str) else msgid)]
    indonesian = [
        text for name in (CASUAL, FORMAL) for texts in translations(name).values() for text in texts
    ]
    examples = [
        each for topic in TOPICS.values() for sentences in topic.examples.values() for each in sentences
    ]
    assert [text for text in english + indonesian + examples if re.search("season|musim", text)] == []


def test_a_sentence_is_said_in_the_language_and_register_chosen() -> None:
    assert EN.say("Done").plain == "Done"
    assert ID.say("Done").plain == "Sudah"
    assert ID.say("*Your settings*").plain == "Setelanmu"
    assert ANDA.say("*Your settings*").plain == "Setelan Anda"
    assert ANDA.say("Done").plain == "Sudah"


def test_english_knows_one_register_only() -> None:
    assert Words(Language.EN, Register.FORMAL).say("*Your settings*") == EN.say("*Your settings*")


def test_what_a_person_typed_is_escaped_once() -> None:
    said_ = EN.say("{who}: {why}", who="Ben & <!channel>", why=EN.say("{who}: {why}", who="A & B", why="c"))
    assert said_.rich == "Ben &amp; &lt;!channel&gt;: A &amp; B: c"
    assert said_.plain == "Ben & <!channel>: A & B: c"


def test_a_value_cannot_fill_in_other_values() -> None:
    assert EN.say("{who}: {why}", who="{why} {0} {who.rich}", why="x").plain == "{why} {0} {who.rich}: x"


def test_markup_is_seen_and_not_read_aloud() -> None:
    assert EN.say("*Days:* {days}", days=bold(typed("Monday"))) == Text("*Days:* *Monday*", "Days: Monday")
    assert EN.say("`/reconnect list`") == Text("`/reconnect list`", "/reconnect list")


def test_counting_follows_the_language() -> None:
    forms = ("{n} person", "{n} people")
    assert [EN.count(*forms, n).plain for n in (0, 1, 2)] == ["0 people", "1 person", "2 people"]
    assert [ID.count(*forms, n).plain for n in (1, 2)] == ["1 orang", "2 orang"]


@pytest.mark.parametrize(
    ("names", "english", "indonesian"),
    [
        (["Ada"], "Ada", "Ada"),
        (["Ada", "Bob"], "Ada and Bob", "Ada dan Bob"),
        (["Ada", "Bob", "Eve"], "Ada, Bob and Eve", "Ada, Bob, dan Eve"),
    ],
)
def test_names_are_joined_as_one_says_them(names: list[str], english: str, indonesian: str) -> None:
    assert EN.joined(names).plain == english
    assert ID.joined(names).plain == indonesian


@pytest.mark.parametrize(
    ("days", "english", "indonesian"),
    [
        (1, "every day", "tiap hari"),
        (7, "every week", "tiap minggu"),
        (10, "every 10 days", "tiap 10 hari"),
        (30, "every month", "tiap bulan"),
        (42, "every 6 weeks", "tiap 6 minggu"),
        (182, "every 6 months", "tiap 6 bulan"),
        (365, "every year", "tiap tahun"),
        (1096, "every 3 years", "tiap 3 tahun"),
    ],
)
def test_a_cadence_is_said_as_one_says_it(days: int, english: str, indonesian: str) -> None:
    assert (EN.every(days).plain, ID.every(days).plain) == (english, indonesian)


@pytest.mark.parametrize(
    ("days", "english", "indonesian"),
    [
        (0, "about a day", "kira-kira sehari"),
        (4, "about four days", "kira-kira empat hari"),
        (8, "about a week", "kira-kira seminggu"),
        (16, "about two weeks", "kira-kira dua minggu"),
        (31, "about a month", "kira-kira sebulan"),
        (49, "about seven weeks", "kira-kira tujuh minggu"),
        (90, "about three months", "kira-kira tiga bulan"),
        (370, "about a year", "kira-kira setahun"),
        (400, "about 13 months", "kira-kira 13 bulan"),
        (560, "about a year and a half", "kira-kira satu setengah tahun"),
        (1100, "about three years", "kira-kira tiga tahun"),
        (5000, "about 14 years", "kira-kira 14 tahun"),
    ],
)
def test_a_length_is_remembered_as_a_friend_would(days: int, english: str, indonesian: str) -> None:
    assert (EN.about(days).plain, ID.about(days).plain) == (english, indonesian)


def test_every_number_of_days_can_be_said() -> None:
    for days in range(1500):
        assert as_it_is(EN.about(days).plain) == EN.about(days)
        assert ID.every(max(days, 1)).plain.startswith("tiap ")
