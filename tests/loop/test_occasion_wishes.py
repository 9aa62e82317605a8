"""A wish and the GIF of the occasion come with its nudge, in the language of the tie."""

from __future__ import annotations

import pytest
from babel.dates import format_date

from bot.core.model import Language
from bot.core.slots import local_date
from bot.slack import signals
from tests.loop.stage import Stage, elements
from tests.loop.test_occasions import movable


@pytest.mark.parametrize(
    ("language", "said", "wished"),
    [
        (Language.EN, "edit Erika birthday {day}", ("birthday", "happy returns")),
        (Language.ID, "edit Erika ulang tahun {day}", ("ulang tahun", "Panjang umur")),
    ],
)
async def test_the_nudge_of_a_birthday_carries_its_wish_and_its_picture(
    socket: Stage, language: Language, said: str, wished: tuple[str, ...]
) -> None:
    name = "Indonesian" if language is Language.ID else "English"
    await socket.says(f"settings language {name}")
    await socket.says("add @erika every 6 months, last talked yesterday")
    ada = await socket.member()
    birthday = movable(ada, local_date(socket.clock.now(), ada.zone))
    await socket.says(said.format(day=format_date(birthday, "d MMMM", locale=language)))
    nudge = await socket.waits_for_a_nudge()
    assert (await socket.latest()).slot_on == birthday
    ideas = (await socket.latest()).ideas
    assert ideas[0].key.startswith("wish:")
    assert any(words in ideas[0].text for words in wished)
    assert ideas[0].text in nudge.text
    assert [idea.picture for idea in ideas if idea.picture] == ["birthday"]
    assert len({idea.key for idea in ideas}) == 3
    assert signals.NUDGE_DONE in [each["action_id"] for each in elements(nudge)]
