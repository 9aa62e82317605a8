import re
from itertools import product

import pytest

from bot.core.model import Language, Register
from bot.core.topics import WORDS
from bot.ideas.gifs.catalogue import Gif, Occasion, catalogue, path_of, picture_of, read

GIFS = catalogue()
NAMES = [gif.name for gif in GIFS]
FORMS = list(product(Language, Register))

FORMAL_WORDS = re.compile(r"(?i)\b(saya|tidak|sudah|hanya|bagaimana|sedang|saja)\b")
CASUAL_WORDS = re.compile(r"(?i)\b(aku|punyaku|nggak|udah|aja|gimana|cuma|makasih|kayak|ya)\b")
TO_THE_OTHER = re.compile(r"(?i)\b(anda|kamu|kau|kalian|saudara)\b")
ONE_CITY = re.compile(r"(?i)\b(gue|gua|lo|lu|elo|banget|kepo|bete|seneng|inget|kenceng|kelar)\b")
DATED = re.compile(r"(?i)\b(hari ini|pagi|siang|sore|malam|today|tonight|morning|afternoon|evening)\b")
UNASKED = re.compile(
    r"(?i)\b(overdue|late|remind\w*|networking|catch up|reach out|touch base|tolong|minta|kangen|rindu"
    r"|teringat|keinget|miss(?:ed)? you|think(?:ing)? of you|amazing|inspir\w+|terbaik|spesial|special)\b"
)
ONLY_THEN = {
    Occasion.MONDAY: r"(?i)\b(senin|monday)\b",
    Occasion.FRIDAY: r"(?i)\b(jumat|friday)\b",
    Occasion.WEEKEND: r"(?i)\b(akhir pekan|weekend)\b",
    Occasion.BIRTHDAY: r"(?i)\b(ulang tahun|birthday)\b",
    Occasion.NEW_YEAR: r"(?i)\b(selamat tahun baru(?! imlek)|happy new year)\b",
    Occasion.LUNAR_NEW_YEAR: r"(?i)\b(imlek|lunar)\b",
    Occasion.EID: r"(?i)\b(idulfitri|lebaran|eid)\b",
    Occasion.RAMADAN: r"(?i)\b(puasa|berpuasa|ramadan)\b",
    Occasion.CHRISTMAS: r"(?i)\b(natal|christmas)\b",
    Occasion.DIWALI: r"(?i)\b(deepavali|diwali)\b",
    Occasion.VESAK: r"(?i)\b(waisak|vesak)\b",
    Occasion.NYEPI: r"(?i)\bnyepi\b",
    Occasion.AUGUST_17: r"(?i)\b(merdeka|dirgahayu|independence)\b",
}


def said_with(gif: Gif) -> list[str]:
    return [*gif.casual, *gif.formal, *gif.english]


def test_there_are_plenty_and_none_twice() -> None:
    assert len(GIFS) >= 28
    assert len(set(NAMES)) == len(NAMES)


def test_it_is_read_once() -> None:
    assert catalogue() is catalogue()


def test_each_listed_picture_lies_in_the_package_and_no_other_does() -> None:
    assert {f"{name}.gif" for name in NAMES} == {
        picture.name for picture in path_of("any").parent.iterdir() if picture.name.endswith(".gif")
    }
    assert all(picture_of(name).startswith(b"GIF89a") for name in NAMES)


@pytest.mark.parametrize("gif", GIFS, ids=NAMES)
def test_each_fits_somebody_or_some_day_and_every_topic_is_one_of_the_lexicons(gif: Gif) -> None:
    assert gif.topics or gif.occasions
    assert gif.topics <= set(WORDS)


@pytest.mark.parametrize("gif", GIFS, ids=NAMES)
def test_alt_text_is_a_sentence_in_both_languages(gif: Gif) -> None:
    for language in Language:
        assert re.fullmatch(r"[A-Z].{25,130}\.", gif.alt(language)), gif.alt(language)
    assert gif.alt(Language.ID) != gif.alt(Language.EN)


@pytest.mark.parametrize("gif", GIFS, ids=NAMES)
def test_two_or_three_captions_in_each_language_and_register(gif: Gif) -> None:
    for language, register in FORMS:
        captions = gif.captions(language, register)
        assert 2 <= len(captions) <= 3
        assert len(set(captions)) == len(captions)
        assert all(5 <= len(caption) <= 80 for caption in captions)


@pytest.mark.parametrize("gif", GIFS, ids=NAMES)
def test_registers_are_not_mixed(gif: Gif) -> None:
    assert not [line for line in gif.casual if FORMAL_WORDS.search(line)]
    assert not [line for line in gif.formal if CASUAL_WORDS.search(line)]


@pytest.mark.parametrize("gif", GIFS, ids=NAMES)
def test_a_caption_asks_for_nothing_and_names_neither_a_time_nor_the_other(gif: Gif) -> None:
    for line in said_with(gif):
        for unwanted in (TO_THE_OTHER, ONE_CITY, DATED, UNASKED):
            assert not unwanted.search(line), line


@pytest.mark.parametrize(("occasion", "words"), ONLY_THEN.items())
def test_a_day_is_named_only_where_it_is_the_one_reason(occasion: Occasion, words: str) -> None:
    naming = [gif for gif in GIFS if any(re.search(words, line) for line in said_with(gif))]
    assert naming
    for gif in naming:
        assert gif.occasions == {occasion}
        assert not gif.topics


def test_what_the_issue_names_is_covered() -> None:
    occasions = {occasion for gif in GIFS for occasion in gif.occasions}
    topics = {topic for gif in GIFS for topic in gif.topics}
    assert occasions == set(Occasion)
    assert {"coffee", "tea", "dogs", "cats", "customer service", "football", "badminton"} <= topics


def test_english_has_one_form() -> None:
    for gif in GIFS:
        casual, formal = (gif.captions(Language.EN, register) for register in Register)
        assert casual == formal


def test_no_caption_is_said_with_two_pictures() -> None:
    said = [(form, line) for gif in GIFS for form in FORMS[:2] for line in gif.captions(*form)]
    assert len(set(said)) == len(said)


def test_an_unknown_occasion_is_refused() -> None:
    with pytest.raises(ValueError, match="pancake day"):
        read('[pancakes]\noccasions = ["pancake day"]\nalt_id = "a"\nalt_en = "a"')
