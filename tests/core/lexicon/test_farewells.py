"""Bad news in soft words is bad news too."""

from __future__ import annotations

import pytest

from bot.core.bad_news import is_bad_news


@pytest.mark.parametrize(
    "title",
    [
        "A village says goodbye to its oldest baker",
        "She taught a generation to swim, and is gone at 84",
        "Fans light candles outside the singer's home",
        "Last bow for the puppet master of Solo",
        "Fish market emptied by red tide",
        "Dozens sickened at food festival",
        "Cruise passengers confined to cabins with stomach bug",
        "Book festival scrapped over sponsor row",
        "Guitar factory burns",
        "Panggung itu kini sepi tanpa sang maestro",
        "Penggemar tabur bunga untuk vokalis",
        "Festival buku urung digelar",
        "Pemain orkestra belum terima honor",
        "Sawah retak, petani menunggu hujan",
        "Guru mundur ramai-ramai karena tertekan",
        "Gajah injak pawang",
        "Kopi kemasan ditarik BPOM",
    ],
)
def test_soft_words_do_not_hide_bad_news(title: str) -> None:
    assert is_bad_news(title)


@pytest.mark.parametrize(
    "title",
    [
        "Grandmother, 84, finishes her first crossword",
        "Dog park gets a pool",
        "Penjual bunga ini hafal nama semua pelanggan",
        "Hujan turun, saatnya wedang jahe",
    ],
)
def test_flowers_rain_and_old_age_are_no_bad_news(title: str) -> None:
    assert not is_bad_news(title)
