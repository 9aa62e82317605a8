import re
import string
from collections.abc import Iterable
from itertools import product

import pytest

from bot.core.model import Language, Register
from bot.core.topics import WORDS
from bot.ideas.lines import ANY_TOPIC, Character, Gap, Line, gap_of, pack, read, topics_of
from bot.ideas.moments import Moment

LINES = [line for language in Language for line in pack(language)]
EMOJI = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")
SLOTS = list(product(Language, Register, Gap))
SOON = frozenset({Gap.SHORT, Gap.MEDIUM})
WORK = frozenset(
    {
        *("business", "customer service", "data", "design", "finance", "marketing", "people", "product"),
        *("programming", "startups", "teaching", "technology"),
    }
)
TASTED = frozenset({"baking", "coffee", "cooking", "food", "tea"})

UNASKED = re.compile(
    r"(?i)\b(overdue|late|neglect\w*|remind\w*|networking|opportunit\w+|touch base|reach\w* out|catch up"
    r"|hop on|quick call|finds you|long time|favou?r|help me|linkedin|cv|lowongan|loker|referensi|tolong"
    r"|minta tolong|sorry|maaf|missed you|kangen|rindu|teringat|keingat|keinget|penasaran|think of you"
    r"|came to mind|cantik|ganteng|amazing|inspir\w+)\b"
)
MONEY = re.compile(
    r"(?i)\b(pinjam\w*|duit|uang|dana|gaji\w*|dompet\w*|tanggal muda|tanggal tua|bokek|bayar\w*|money|loan"
    r"|salary|payday|paid|wallet|broke|numbers|rent)\b"
)
BELIEF = re.compile(
    r"(?i)\b(doa|doain|berdoa|berkah|barokah|tuhan|allah|amin|aamiin|insya\w*|alhamdulillah|assalam\w*|puasa"
    r"|natal|lebaran|ramadh?an|idul|imlek|nyepi|waisak|ibadah|gereja|masjid|syukur|jumat berkah|pray\w*"
    r"|bless\w*|god|christmas|xmas|easter|eid|hanukkah|church|mosque|amen)\b"
)
GENDER = re.compile(
    r"(?i)\b(mbak|mas|pak|bu|bapak|ibu|bang|kak|bro|sis|gan|neng|om|tante|guys|dude|man|lady|ladies|girl|boy"
    r"|he|she|his|her|him|suami|istri|husband|wife|boyfriend|girlfriend)\b"
)
ONE_CITY = re.compile(
    r"(?i)\b(gue|gua|lo|lu|elo|rese|kelar|met|amat|nongol|say hi|banget|nyokap|bokap|kepo|bete"
    r"|(?:di)?gede(?:in)?|\w+(?:kerj|nikmat|cerit)ain|dibales|bales\w*|seneng|inget|kenceng|sebenernya)\b"
)
TO_THE_OTHER = re.compile(
    r"(?i)\b(anda|kamu|kau|engkau|kalian|saudara|\w+-mu|(?!(?:ke|ber|)temu\b)\w{3,}mu)\b"
)
CASUAL_WORDS = re.compile(
    r"(?i)\b(aku|nggak|udah|aja|gimana|banget|kok|nih|cuma|kerjaan|ngobrol|bikin|buat|ya)\b"
)
FORMAL_WORDS = re.compile(r"(?i)\b(saya|tidak|sudah|hanya|bagaimana|sedang|untuk)\b")
HELLOS: dict[Language, str] = {
    Language.ID: r"(Halo|Hai|Apa kabar|Gimana kabarnya|Bagaimana kabarnya|Selamat)\b",
    Language.EN: r"(Hi|Hey|Hello|Happy|How|What)\b",
}
# What a line may say only while it is true.
DATED: dict[str, frozenset[Moment]] = {
    "hari ini|harinya|today|the day|good day|malam ini|tonight|this evening": frozenset(),
    "pagi|siang|sore|morning|afternoon|evening": frozenset(),
    "minggu ini|(?<!akhir )pekan ini|this week|good week|your week|the week": frozenset(
        {
            *(Moment.MONDAY, Moment.TUESDAY, Moment.WEDNESDAY, Moment.THURSDAY, Moment.FRIDAY),
            *(Moment.WEEK_AHEAD, Moment.UNDER_WAY),
        }
    ),
    "akhir pekan|weekend": frozenset({Moment.FRIDAY, Moment.WEEKEND}),
    "bulan ini|bulan baru|akhir bulan|month": frozenset({Moment.MONTH_START, Moment.MONTH_END}),
    "tahun ini|tahun baru|akhir tahunnya|new year|the year|your year": frozenset(
        {Moment.DECEMBER, Moment.YEAR_END, Moment.NEW_YEAR}
    ),
    "senin|monday": frozenset({Moment.MONDAY, Moment.TUESDAY}),
    "rabu|wednesday|halfway": frozenset({Moment.WEDNESDAY}),
    "kamis|nearly friday": frozenset({Moment.THURSDAY}),
    "jumat|(?<!nearly )friday": frozenset({Moment.FRIDAY}),
    "desember|december|end-of-year": frozenset({Moment.DECEMBER}),
    "hujan|rain": frozenset({Moment.RAINY_SEASON}),
    "17-an": frozenset({Moment.AUGUST_17, Moment.INDEPENDENCE_DAY}),
    "kemerdekaan": frozenset({Moment.INDEPENDENCE_DAY}),
}


def keys(lines: Iterable[Line]) -> list[str]:
    return [line.key for line in lines]


def saying(words: re.Pattern[str], *, within: Iterable[Line] = tuple(LINES)) -> list[str]:
    return keys(line for line in within if words.search(line.text))


def plain(language: Language, register: Register, gap: Gap) -> list[Line]:
    found = (line for line in pack(language) if register in line.registers and gap in line.gaps)
    return [line for line in found if not line.when and not line.topics and line.kind is not Character.CIRCLE]


@pytest.mark.parametrize("language", Language)
def test_each_language_has_plenty_of_lines(language: Language) -> None:
    assert len(pack(language)) >= 100


def test_keys_are_short_unique_and_tell_the_language() -> None:
    assert len(set(keys(LINES))) == len(LINES)
    assert all(re.fullmatch(rf"{line.language}-\d{{3}}", line.key) for line in LINES)


def test_no_two_lines_say_the_same() -> None:
    texts = [re.sub(r"\W|name", "", line.text).casefold() for line in LINES]
    assert len(set(texts)) == len(texts)


def test_lines_are_short_and_clean() -> None:
    lengths = {line.key: len(line.text.format(name="Erika", like="ramen", circle="choir")) for line in LINES}
    assert not {key: length for key, length in lengths.items() if not 20 <= length <= 120}
    longest = {line.key: line.text.format(name="x" * 24, like="x" * 24, circle="x" * 24) for line in LINES}
    assert not [key for key, text in longest.items() if len(text) > 200]
    assert not keys(line for line in LINES if line.text != " ".join(line.text.split()))
    assert not saying(re.compile(r"[*_~`<>|@#\[\]]|http|:\w+:|\.\.|!!"))


def test_lines_have_only_known_placeholders_and_say_what_they_need() -> None:
    for line in LINES:
        names = {name for _, name, _, _ in string.Formatter().parse(line.text) if name is not None}
        assert names <= {"name", "like", "circle"}, line.key
        assert ("circle" in names) == (line.kind is Character.CIRCLE), line.key
        assert ("like" in names) == (ANY_TOPIC in line.topics), line.key
        assert bool(line.topics) == (line.kind is Character.TOPIC), line.key
        assert line.topics <= {ANY_TOPIC, *WORDS}, line.key
        assert line.when or line.kind is not Character.OCCASION, line.key


def test_every_line_says_the_name_once_and_can_go_without_it() -> None:
    assert not keys(line for line in LINES if line.text.count("{name}") != 1)
    unnamed = {line.key: re.sub(r",? \{name\}", "", line.text) for line in LINES}
    assert not [key for key, text in unnamed.items() if "{name}" in text or not re.match(r"\w+\W", text)]


def test_lines_ask_for_nothing_and_guess_nothing() -> None:
    for forbidden in (UNASKED, MONEY, BELIEF, GENDER):
        assert not saying(forbidden)


def test_a_formal_line_has_no_emoji_and_a_casual_one_at_most_one() -> None:
    most = {line.key: 0 if Register.FORMAL in line.registers else 1 for line in LINES}
    assert not keys(line for line in LINES if len(EMOJI.findall(line.text)) > most[line.key])


def test_lines_begin_with_a_hello_unless_the_last_touch_was_not_long_ago() -> None:
    older = [line for line in LINES if not line.gaps <= SOON]
    assert not keys(line for line in older if not re.match(HELLOS[line.language], line.text))
    assert not saying(re.compile(r"^Semoga"))


def test_indonesian_addresses_nobody_by_a_pronoun_and_is_no_citys_slang() -> None:
    assert not saying(TO_THE_OTHER, within=pack(Language.ID))
    assert not saying(ONE_CITY, within=pack(Language.ID))


def test_indonesian_keeps_the_two_registers_apart() -> None:
    formal = [line for line in pack(Language.ID) if Register.FORMAL in line.registers]
    casual = [line for line in pack(Language.ID) if line.registers == {Register.CASUAL}]
    assert not saying(CASUAL_WORDS, within=formal)
    assert not saying(FORMAL_WORDS, within=casual)


@pytest.mark.parametrize("words", DATED)
def test_what_a_line_says_of_the_day_is_true_whenever_it_is_shown(words: str) -> None:
    speaking = [line for line in LINES if re.search(rf"(?i)\b({words})\b", line.text)]
    assert not keys(line for line in speaking if not line.when & DATED[words])


def test_no_line_asks_whom_they_still_see() -> None:
    assert not saying(re.compile(r"(?i)masih (?:suka|sering) (?:ketemu|bertemu|kontak)|still see"))


def test_lines_for_what_is_eaten_or_drunk_name_no_day() -> None:
    assert not keys(line for line in LINES if line.topics & TASTED and line.when)


def test_lines_for_work_are_for_days_of_work_and_for_those_whose_work_is_still_known() -> None:
    named = re.compile(r"(?i)\b(kerjaan|pekerjaan|rapat\w*|work|meetings|log off)\b")
    about = [line for line in LINES if line.topics & WORK or named.search(line.text)]
    assert not keys(line for line in about if not line.gaps <= SOON)
    asked_as_an_interest = {"id-362", "en-338"}
    assert {line.key for line in about if not line.when - {Moment.WEEKEND}} == asked_as_an_interest


def test_any_like_is_only_asked_after_and_not_right_after_it_was_told() -> None:
    asking = [line for line in LINES if ANY_TOPIC in line.topics]
    assert not keys(
        line for line in asking if not re.search(r"(?i)masih suka {like}\?|still into {like}\?", line.text)
    )
    assert not keys(line for line in asking if Gap.SHORT in line.gaps)


@pytest.mark.parametrize(("language", "register", "gap"), SLOTS)
def test_a_chooser_always_has_several_plain_lines(language: Language, register: Register, gap: Gap) -> None:
    fitting = [line for line in plain(language, register, gap) if not line.known]
    assert len(fitting) >= 12
    assert {line.kind for line in fitting} == {Character.HELLO, Character.WISH, Character.QUESTION}


@pytest.mark.parametrize(("language", "register", "gap"), SLOTS)
def test_every_topic_has_lines_whoever_is_greeted(language: Language, register: Register, gap: Gap) -> None:
    lines = [line for line in pack(language) if register in line.registers and gap in line.gaps]
    topics = topics_of(language) - (frozenset() if gap in SOON else WORK)
    # A formal line on dogs or cats that is no joke needs a gap.
    lacking = {topic for topic in topics if not any(topic in line.topics for line in lines)}
    assert lacking <= ({"dogs", "cats"} if gap is Gap.SHORT else set())


@pytest.mark.parametrize("language", Language)
def test_every_topic_has_at_least_two_lines(language: Language) -> None:
    counts = {
        topic: sum(topic in line.topics for line in pack(language))
        for topic in topics_of(language) | {ANY_TOPIC}
    }
    assert not [topic for topic, count in counts.items() if count < 2]


@pytest.mark.parametrize(("language", "register"), list(product(Language, Register)))
def test_most_days_have_a_line_of_their_own(language: Language, register: Register) -> None:
    spoken = {
        moment
        for line in pack(language)
        if register in line.registers and line.kind is Character.OCCASION
        for moment in line.when
    }
    assert spoken >= {Moment.MONDAY, Moment.WEDNESDAY, Moment.FRIDAY, Moment.WEEKEND}
    assert spoken >= {Moment.MONTH_START, Moment.DECEMBER, Moment.YEAR_END, Moment.NEW_YEAR}


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        (-1, Gap.SHORT),
        (0, Gap.SHORT),
        (41, Gap.SHORT),
        (42, Gap.MEDIUM),
        (182, Gap.MEDIUM),
        (183, Gap.LONG),
        (730, Gap.LONG),
        (731, Gap.AGES),
        (None, Gap.AGES),
    ],
)
def test_days_become_a_gap(days: int | None, gap: Gap) -> None:
    assert gap_of(days) is gap


def test_a_line_that_says_little_fits_any_gap_and_register() -> None:
    (line,) = read('en-900 = { kind = "wish", text = "Hope you are well." }', Language.EN)
    assert line.gaps == frozenset(Gap)
    assert line.registers == frozenset(Register)
    assert not line.when | line.topics
    assert not line.known


def test_a_field_with_an_unknown_value_is_refused() -> None:
    with pytest.raises(ValueError, match="someday"):
        read('en-900 = { kind = "wish", text = "Hi.", when = ["someday"] }', Language.EN)
