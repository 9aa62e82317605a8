"""Own lines, asked for in both languages; and what is said of people stays what it is."""

from __future__ import annotations

import pytest

from bot.core.model import Language
from bot.slack.parse.requests import Add, Help, Keep, LineDeed, Lines, Trouble
from tests.slack.parse.says import asked, spoken, trouble

HALO = "Halo {name}, lagi sibuk apa?"


@pytest.mark.parametrize(
    "sentence",
    [
        "lines", "line", "my lines", "list my lines", "show my own lines", "lines list", "Lines!",
        "kalimat", "kalimatku", "lihat kalimat", "daftar kalimatku", "kalimat saya", "tolong lihat kalimatku",
        "greetings", "lines all", "kalimat semua",
        "edit my line", "hapus kalimat", "lines edit", "kalimat hapus", "own lines",
    ],
)  # fmt: skip
def test_the_lines_are_shown(sentence: str) -> None:
    assert asked(sentence) == Lines()


@pytest.mark.parametrize(
    ("sentence", "number"), [("lines page 2", 2), ("kalimat halaman 3", 3), ("kalimat hal 3", 3)]
)
def test_a_page_of_them_is_shown(sentence: str, number: int) -> None:
    assert asked(sentence) == Lines(number=number)


@pytest.mark.parametrize(
    "sentence",
    [
        f"lines add {HALO}",
        f"line add {HALO}",
        f"lines add: {HALO}",
        f'lines add "{HALO}"',
        f"lines new {HALO}",
        f"add a line: {HALO}",
        f"add line {HALO}",
        f"please add my own line {HALO}",
        f"new line: {HALO}",
        f"line: {HALO}",
        f"lines {HALO}",
        f"kalimat tambah {HALO}",
        f"kalimat tambahin {HALO}",
        f"kalimat baru: {HALO}",
        f"kalimat baru {HALO}",
        f"tambah kalimat {HALO}",
        f"tambahkan kalimat baru: {HALO}",
        f"Tolong tambah kalimat: “{HALO}”",
        f"kalimat: {HALO}",
        f"kalimatku {HALO}",
        f"/reconnect kalimat tambah {HALO}",
    ],
)
def test_a_line_is_written_as_it_was_typed(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.ADD, HALO)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Hi &lt;3 {name} &amp; all", "Hi <3 {name} & all"),
        ("Look: <https://example.org/a|example.org/a>", "Look: https://example.org/a"),
        ("Hi <!channel>", "Hi @channel"),
        ("One\n\n\n\nTwo  three ", "One\n\nTwo three"),
        ('"Hi" she said "bye"', '"Hi" she said "bye"'),
        ("done Erika every 6 weeks", "done Erika every 6 weeks"),
        ("note for Erika: {name}", "note for Erika: {name}"),
        ("Hi {nmae", "Hi {nmae"),
        ("Halo!", "Halo!"),
        ("", ""),
    ],
)
def test_nothing_that_a_line_says_is_taken_for_a_command(typed: str, text: str) -> None:
    assert asked(f"lines add {typed}") == Lines(LineDeed.ADD, text)
    assert asked(f"kalimat tambah {typed}") == Lines(LineDeed.ADD, text)


@pytest.mark.parametrize(
    "sentence", ["new line", "a new line", "kalimat baru", "lines add", "tambah kalimat"]
)
def test_a_line_without_words_is_asked_for(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.ADD)


@pytest.mark.parametrize(
    ("sentence", "number", "text"),
    [
        ("lines edit 2 Hi {name}", 2, "Hi {name}"),
        ("line edit 2: Hi {name}", 2, "Hi {name}"),
        ("edit line 2 Hi {name}", 2, "Hi {name}"),
        ("change line #12 Hi!", 12, "Hi!"),
        ("kalimat ubah 2 Hi {name}", 2, "Hi {name}"),
        ("ubah kalimat nomor 2: Hi {name}", 2, "Hi {name}"),
        ("ganti kalimat 2 Hi", 2, "Hi"),
    ],
)
def test_a_line_is_changed(sentence: str, number: int, text: str) -> None:
    assert asked(sentence) == Lines(LineDeed.EDIT, text, number)


@pytest.mark.parametrize(
    "sentence", ["lines edit 2", "edit line 2", "line 2", "show line 2", "kalimat ubah 2", "kalimat 2"]
)
def test_without_new_words_a_line_is_shown(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.SHOW, number=2)


@pytest.mark.parametrize(
    "sentence",
    [
        "lines remove 2", "line delete 2", "remove line 2", "delete my line 2", "lines remove #2.",
        "kalimat hapus 2", "hapus kalimat 2", "hapus kalimat nomor 2", "tolong hapus kalimatku 2",
    ],
)  # fmt: skip
def test_a_line_is_removed(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.REMOVE, number=2)


@pytest.mark.parametrize(
    "sentence",
    [
        "lines only mine", "lines mine only", "lines just mine", "only my lines", "only use my own lines",
        "lines built-in off", "lines built in off", "built-in lines off", "turn off built-in lines",
        "turn off the built-in greetings", "lines without built-in",
        "kalimat hanya punyaku", "kalimat cuma punyaku", "kalimat hanya punya saya",
        "kalimat hanya punyaku saja", "hanya kalimatku",
        "kalimat bawaan mati", "kalimat bawaan off", "matikan kalimat bawaan", "kalimat tanpa bawaan",
    ],
)  # fmt: skip
def test_the_built_in_lines_are_switched_off(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.ONLY_MINE)


@pytest.mark.parametrize(
    "sentence",
    [
        "lines built-in on", "lines built-in back on", "built-in lines on", "turn on built-in lines",
        "lines both", "lines built-in too",
        "kalimat bawaan nyala", "kalimat bawaan nyala lagi", "nyalakan kalimat bawaan",
        "kalimat bawaan aktif", "kalimat campur", "kalimat bawaan juga",
    ],
)  # fmt: skip
def test_the_built_in_lines_are_switched_on(sentence: str) -> None:
    assert asked(sentence) == Lines(LineDeed.BUILT_IN)


def test_the_command_tells_the_language_and_not_the_line() -> None:
    assert spoken(f"lines add {HALO}") is Language.EN
    assert spoken("kalimat tambah Hello {name}, how are you?") is Language.ID
    assert spoken("kalimat") is Language.ID
    assert spoken("lines") is Language.EN
    assert spoken("matikan kalimat bawaan") is Language.ID


def test_people_called_line_and_other_commands_stay_what_they_are() -> None:
    assert not isinstance(asked("add Line every 6 weeks"), Lines)
    assert isinstance(asked("tambah Linea tiap 6 minggu"), Add)
    assert not isinstance(asked("remove Line"), Lines)
    assert isinstance(asked("add Erika every 6 weeks"), Add)
    assert isinstance(asked("keep a line about rain for Erika"), Keep)
    assert all(not isinstance(asked(said), Lines) for said in ("yours too", "default on", "your off"))
    assert not isinstance(asked("write a line to Erika"), Lines)
    assert not isinstance(asked("tulis kalimat buat Erika"), Lines)
    assert asked("lines help") == Help("lines")
    assert asked("help lines") == Help("lines")
    assert asked("bantuan kalimat") == Help("lines")
    assert trouble("kalimat xyzzy plugh") is Trouble.UNKNOWN
