"""What holds of every sentence there is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.model import Address, AddressKind
from bot.slack.parse import hear
from bot.slack.parse.lexicon import words
from bot.slack.parse.requests import Add, Details, Heard, Request, Unclear, Who
from tests.slack.parse.says import TODAY, asked, writes

WORDS = words(
    """
    add tambah done sudah later nanti rest istirahat wake remove hapus pause jeda resume settings
    setelan list show edit ubah help erika Erika Budi <@U1> <@U1|erika> <!channel> <!subteam^S1|@x>
    <#C1|campus> <#C1|> #campus "old agency" every tiap 6 weeks minggu month bulan sekali twice a in
    from dari likes suka dogs , . and dan sama who siapa i aku me wrote chat ngobrol to ke yesterday
    kemarin until sampai 5 January Januari 31 wa 0812 3456 7890 ig @x https://x.com/e not gak belum
    note: catatan: in season formal bahasa inggris last talked terakhir : ? ! ( ) “ ” ' & &amp; <b> - 2x
    """
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
NAMES = st.sampled_from(
    ["Erika", "Erika Santoso", "budi", "Pak Joko", "O'Brien", "Éric", "王小明", "Dan", "Hari", "May"]
)
RHYTHMS = st.sampled_from(
    [("every 6 weeks", 42), ("tiap 2 bulan", 60), ("sebulan sekali", 30), ("twice a year", 182)]
)
CIRCLES = st.sampled_from(
    [("#campus", "campus"), ("dari kantor lama", "kantor lama"), ('from "old agency"', "old agency")]
)
LIKES = st.sampled_from([("likes dogs, tea", ("dogs", "tea")), ("suka kopi dan buku", ("kopi", "buku"))])
ADDRESSES = st.sampled_from(
    [
        ("wa 0812-3456-7890", Address(AddressKind.WHATSAPP, "6281234567890")),
        ("telegram @erika99", Address(AddressKind.TELEGRAM, "erika99")),
        ("<mailto:e@example.org|e@example.org>", Address(AddressKind.EMAIL, "e@example.org")),
    ]
)


@given(text=TEXTS | SENTENCES)
@example(text="\x00")
@example(text="<@U1")
@example(text="&lt;@U1&gt;")
@example(text="add \ud83d")
@example(text="note:")
@example(text="‘’")
@settings(max_examples=300)
def test_whatever_is_typed_is_answered(text: str) -> None:
    heard = hear(text, TODAY)
    assert isinstance(heard, Heard)
    if isinstance(heard.request, Unclear):
        assert len(heard.request.words) <= 80
        assert len(heard.request.nearest) <= 3
        assert not isinstance(heard.request.draft, Unclear)


@given(text=SENTENCES, today=st.dates(date(2026, 1, 1), date(2030, 12, 31)))
@settings(max_examples=200)
def test_what_is_written_down_holds_no_markup_and_nothing_unseen(text: str, today: date) -> None:
    request = asked(text, today)
    for name in _names(request):
        assert name.strip() == name != ""
        assert len(name) <= 80
        assert not set(name) & set("<>\u200b\u202e\n")


def _names(request: Request) -> list[str]:
    whom = request.whom if isinstance(request, Add) else (getattr(request, "who", None),)
    return [who.name for who in whom if who is not None and who.name is not None]


@given(text=TEXTS, words=st.integers(1, 30))
@settings(max_examples=100)
def test_noise_writes_nothing(text: str, words: int) -> None:
    assert not writes(asked(f"blub {text.replace('note', '').replace(':', '')[:words]} blub blub qwe"))


@given(note=TEXTS)
@settings(max_examples=150)
def test_a_note_is_kept_to_the_letter(note: str) -> None:
    escaped = note.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    request = asked(f"add Erika every 6 weeks note: {escaped}")
    kept = note.strip()
    if kept:
        assert request == Add((Who("Erika"),), Details(every=42, note=kept))
    else:
        assert isinstance(request, Unclear)


@given(
    names=st.lists(NAMES, min_size=1, max_size=3, unique=True),
    rhythm=RHYTHMS,
    circle=CIRCLES,
    likes=LIKES,
    address=ADDRESSES,
    order=st.permutations(range(4)),
    comma=st.sampled_from([" ", ", "]),
    add=st.sampled_from(["add", "please add", "tambah", "tolong tambahkan", "/reconnect add", "ADD"]),
)
@settings(max_examples=150)
def test_what_is_put_together_comes_apart_again(
    names: list[str],
    rhythm: tuple[str, int],
    circle: tuple[str, str],
    likes: tuple[str, tuple[str, ...]],
    address: tuple[str, Address],
    order: list[int],
    comma: str,
    add: str,
) -> None:
    parts = [rhythm[0], circle[0], likes[0], address[0]]
    sentence = comma.join([f"{add} {', '.join(names)}", *(parts[number] for number in order)])
    details = Details(every=rhythm[1], circles=(circle[1],), likes=likes[1], addresses=(address[1],))
    assert asked(sentence) == Add(tuple(Who(name) for name in names), details), sentence


@given(count=st.integers(1, 3), unit=st.sampled_from(["years", "months", "weeks", "days"]), today=st.dates())
@settings(max_examples=50)
def test_dates_at_the_ends_of_the_calendar_break_nothing(count: int, unit: str, today: date) -> None:
    for sentence in (
        f"later Erika in {count} {unit}",
        f"done Erika {count} {unit} ago",
        "later Erika until 5 May",
        "done Erika in May",
        "later Erika next month",
        "done Erika last Monday",
    ):
        assert isinstance(hear(sentence, today), Heard)


CLEAR = (
    "add Erika every 6 weeks",
    "tambah Erika tiap 6 minggu #kampus",
    "keep in touch with Erika every month",
    "edit Erika every 2 months",
    "rename Erika to Budi",
    "done Erika yesterday",
    "I wrote to Erika yesterday",
    "sudah ngobrol sama Erika kemarin",
    "Erika wrote back",
    "later Erika until Monday",
    "nanti Erika minggu depan",
    "rest Erika until March",
    "wake Erika",
    "remove Erika",
    "hapus Erika",
    "pause for 2 weeks",
    "resume",
    "settings 2 a week at 9am",
)
DOUBTS = (
    "not never don't unless except without almost instead if but though despite whether "
    "tidak jangan belum bukan mungkin kalau kecuali tapi gak nggak hampir walau selain tanpa karena"
)


@pytest.mark.parametrize("sentence", CLEAR)
@pytest.mark.parametrize("doubt", words(DOUBTS))
def test_a_word_of_doubt_anywhere_in_a_clear_sentence_is_never_passed_over(sentence: str, doubt: str) -> None:
    assert writes(asked(sentence))
    spoken = sentence.split()
    for place in range(len(spoken) + 1):
        said = " ".join([*spoken[:place], doubt, *spoken[place:]])
        assert asked(said) != asked(sentence), said
        assert not writes(asked(said)), said


NOISE = {
    "letters": "a ",
    "commas": ", ",
    "quotes": '"',
    "single quotes": "' ",
    "angles": "<",
    "one word": "a",
    "digits": "1 ",
    "names": "Erika and ",
    "rhythms": "every ",
    "circles": "in the ",
    "dates": "until ",
    "mail": "a@b.",
    "accents": "é ø 王 ",
    "and": "and , ",
    "likes": "likes a and ",
    "phone": "0812 ",
}


@pytest.mark.parametrize("kind", NOISE)
@pytest.mark.parametrize("begin", ["", "add ", "done ", "settings ", "later x "])
def test_three_thousand_characters_of_noise_are_read_to_their_end(kind: str, begin: str) -> None:
    """A pattern that goes wrong would take minutes here; how fast it is, the benchmark tells."""
    text = (begin + NOISE[kind] * 3000)[:3000]
    assert hear(text, TODAY).request == hear(text, TODAY).request


def test_a_year_of_days_finds_every_weekday_ahead() -> None:
    for count in range(366):
        today = TODAY + timedelta(days=count)
        for name in ("Monday", "Selasa", "Wednesday", "Kamis", "Jumat", "Saturday", "Ahad"):
            until = getattr(asked(f"later Erika until {name}", today), "until", None)
            assert until is not None
            assert timedelta(days=1) <= until - today <= timedelta(days=7)
