"""Something to pass on, said in both languages; and what is said of people stays what it is."""

from __future__ import annotations

from time import perf_counter

import pytest

from bot.core.model import Language
from bot.slack.parse.requests import Add, Edit, Keep, List, Shelf, Trouble, Unclear, Who
from tests.slack.parse.says import asked, spoken, trouble

LINK = "https://example.org/a"
TYPED = f"<{LINK}>"
ERIKA = (Who("Erika"),)


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        (f"keep {TYPED}", Keep(LINK)),
        (f"keep {TYPED} for Erika #coffee", Keep(LINK, whom=ERIKA, topics=("coffee",))),
        (f"keep {LINK} for Erika", Keep(LINK, whom=ERIKA)),
        (f"keep this: {TYPED}", Keep(LINK)),
        (f"please save {TYPED} for later", Keep(LINK)),
        (f"save {TYPED} to my shelf for Erika", Keep(LINK, whom=ERIKA)),
        (f"put aside {TYPED} for Erika and Budi", Keep(LINK, whom=(*ERIKA, Who("Budi")))),
        (f"simpan {TYPED} buat Erika #kopi", Keep(LINK, whom=ERIKA, topics=("kopi",))),
        (f"tolong simpan ini {TYPED} untuk Erika", Keep(LINK, whom=ERIKA)),
        (f"simpan di rak {TYPED}", Keep(LINK)),
        (f"sisihkan {TYPED} buat Erika dan Budi", Keep(LINK, whom=(*ERIKA, Who("Budi")))),
        ("keep the printer joke for Erika", Keep(words="the printer joke", whom=ERIKA)),
        ("keep a joke about printers", Keep(words="a joke about printers")),
        ("simpan pantun hujan buat Erika #hujan", Keep(words="pantun hujan", whom=ERIKA, topics=("hujan",))),
        ('keep "Remember the printer?" for Erika', Keep(words="Remember the printer?", whom=ERIKA)),
        (f"keep {TYPED} for Erika, she would laugh", Keep(LINK, words="she would laugh", whom=ERIKA)),
        (
            f"keep so you! {TYPED} for <@U0ERIKA|erika>",
            Keep(LINK, words="so you!", whom=(Who("erika", "U0ERIKA"),)),
        ),
        (f"keep {TYPED} #street-food #kopi", Keep(LINK, topics=("street-food", "kopi"))),
        (f"keep {TYPED} <#C0KOPI|kopi>", Keep(LINK, topics=("kopi",))),
        (TYPED, Keep(LINK)),
        (f"{TYPED} buat Erika", Keep(LINK, whom=ERIKA)),
        (f"cute dogs {TYPED}", Keep(LINK, words="cute dogs")),
        (f"<{LINK}|Ten cute dogs>", Keep(LINK, "Ten cute dogs")),
        (f"<{LINK}|example.org/a>", Keep(LINK)),
        ("<https://example.org/?a=1&amp;b=2>", Keep("https://example.org/?a=1&b=2")),
        (f"{LINK}.", Keep(LINK)),
        (f"keep {TYPED} (for Erika)", Keep(LINK, whom=ERIKA)),
        (f"keep {TYPED}, great for mornings, for Erika", Keep(LINK, words="great for mornings", whom=ERIKA)),
        (f"this is for Erika, so her! {TYPED}", Keep(LINK, words="so her!", whom=ERIKA)),
        (f"simpan link ini {TYPED} buat Erika, pasti ketawa", Keep(LINK, words="pasti ketawa", whom=ERIKA)),
        (f"ini nih {TYPED}", Keep(LINK)),
        (f"tolong taruh di rak ya {TYPED}", Keep(LINK)),
        (f"bisa simpan {TYPED} di rak?", Keep(LINK)),
        (f"add {TYPED} to my shelf", Keep(LINK)),
        (f"tambahkan {TYPED} ke rak buat Erika", Keep(LINK, whom=ERIKA)),
        (f"shelf {TYPED} for Erika", Keep(LINK, whom=ERIKA)),
        (f"bookmark {TYPED}", Keep(LINK)),
        (f"keep {TYPED} for me", Keep(LINK)),
        (f"simpan {TYPED} buat aku", Keep(LINK)),
        (f"keep {TYPED} for next week", Keep(LINK)),
        (f"simpan {TYPED} untuk minggu depan", Keep(LINK)),
        (f"{TYPED} 😂", Keep(LINK, words="😂")),
        ("keep www.example.org/a for Erika", Keep("https://www.example.org/a", whom=ERIKA)),
        (f"{TYPED} and <https://example.org/b>", Keep(LINK, words="and https://example.org/b")),
    ],
)
def test_a_thing_is_kept_as_it_was_said(sentence: str, thing: Keep) -> None:
    assert asked(sentence) == thing


@pytest.mark.parametrize(
    "sentence",
    [
        "shelf",
        "my shelf",
        "show my shelf",
        "what's on my shelf?",
        "shlef",
        "rak",
        "rakku",
        "lihat rak",
        "isi rak",
        "rakku isinya apa aja",
        "tampilkan rak saya",
        "remove the printer joke from my shelf",
        "hapus lelucon printer dari rak",
    ],
)
def test_the_shelf_is_shown(sentence: str) -> None:
    assert asked(sentence) == Shelf()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("save Erika", Add),
        ("simpan Erika tiap 6 minggu #kampus", Add),
        ("simpan Erika https://linkedin.com/in/erika", Add),
        ("keep in touch with Erika", Add),
        ("keep Siti on my radar every 2 months", Add),
        ("keep an eye on Siti", Add),
        ("simpan nomor Erika 0812 3456 7890", Edit),
        ("edit Erika <https://t.me/erika>", Edit),
        ("list", List),
    ],
)
def test_what_is_said_of_people_is_no_thing(sentence: str, kind: type) -> None:
    assert isinstance(asked(sentence), kind)


@pytest.mark.parametrize(
    "sentence",
    [
        "keep",
        "simpan",
        "keep Erika",
        "keep Erika every 6 wekks",
        "keep me posted",
        "keep it up",
        "save Budi for #campus",
        "add Erika email erika@example.org https://example.org",
        "done Erika https://example.org",
        "keep javascript:alert(1)",
        "ftp://example.org",
        "https://ada:secret@example.org",
        "<mailto:erika@example.org|erika@example.org>",
    ],
)
def test_what_may_be_meant_otherwise_is_asked_about(sentence: str) -> None:
    assert isinstance(asked(sentence), Unclear)


def test_the_language_is_that_of_the_verb_or_of_the_word_before_the_name() -> None:
    assert spoken(f"keep {TYPED} for Erika") is Language.EN
    assert spoken(f"simpan {TYPED} buat Erika") is Language.ID
    assert spoken(f"{TYPED} untuk Erika") is Language.ID
    assert spoken(TYPED) is None


def test_words_have_an_end() -> None:
    assert trouble("keep " + "ha " * 200 + "for Erika") is Trouble.TOO_LONG


def test_noise_is_read_quickly() -> None:
    for noise in ("for " * 700, "keep " + "this " * 500, "buat aku " * 300, "#a " * 900, "(" * 2900):
        began = perf_counter()
        asked(f"{noise} {TYPED}")
        assert perf_counter() - began < 1


def test_topics_are_few_and_short() -> None:
    request = asked("keep https://example.org " + " ".join(f"#topic{n}" for n in range(20)) + " #" + "a" * 90)
    assert isinstance(request, Keep)
    assert len(request.topics) == 10


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("keep a recipe for rendang for Erika", "a recipe for rendang", "Erika"),
        ("keep tips for hiking for Budi", "tips for hiking", "Budi"),
        ("simpan ide untuk liburan untuk Budi di rak", "ide untuk liburan", "Budi"),
    ],
)
def test_the_last_for_names_the_person(sentence: str, words: str, name: str) -> None:
    thing = asked(sentence)
    assert isinstance(thing, Keep)
    assert (thing.words, [who.name for who in thing.whom]) == (words, [name])


@pytest.mark.parametrize(
    "sentence",
    [
        f"I sent <{LINK}> to Erika",
        f"aku sudah kirim <{LINK}> ke Budi",
        f"what is <{LINK}>?",
        f"<{LINK}> kayaknya Budi suka",
        f"baca berita dari <{LINK}>",
        f"<{LINK}> is a thing that nobody on this whole list would ever want to see",
        "keep Erika in peace",
        "keep Erika happy",
    ],
)
def test_what_tells_something_of_a_link_or_a_person_is_no_thing(sentence: str) -> None:
    assert isinstance(asked(sentence), Unclear)


@pytest.mark.parametrize(
    "sentence",
    [
        f"take <{LINK}> off the shelf",
        f"hapus <{LINK}> dari rak",
        "remove the joke from my shelf",
        "hapus rak",
        "ubah rak",
        "shelf remove 2",
        "rak hapus 2",
    ],
)
def test_whoever_wants_to_change_the_shelf_is_shown_it(sentence: str) -> None:
    assert isinstance(asked(sentence), Shelf)
