"""GIFs of services among the other places: one at most, and a failure that is counted."""

from __future__ import annotations

import pytest

from bot.core.model import Kind, Language
from bot.core.recipient import Recipient
from bot.ideas.from_services import FromServices, SearchFailed
from bot.ideas.gathering import Gathering
from bot.ideas.gif_search import Failure, Found
from bot.ideas.mixing import Place
from bot.ideas.want import Want
from tests.core.worlds import NOW, member, tie

DOG = Found("wag", "https://giphy.com/gifs/wag", "https://media.giphy.com/media/wag.gif", "A dog")


class Answering:
    """A service that always answers the same."""

    name, credit = "giphy", "Powered By GIPHY"

    def __init__(self, answer: list[Found] | Failure) -> None:
        self._answer = answer

    async def search(self, topic: str, language: Language) -> list[Found] | Failure:
        return self._answer


def wanting(*likes: str) -> Want:
    return Want(Recipient(member(), tie(likes=likes)), NOW, 1)


async def test_what_a_service_finds_comes_before_our_own_gif() -> None:
    gathering = Gathering({Place.GIFS: FromServices([Answering([DOG])]).gifs})
    ideas = await gathering.gather(wanting("dogs").recipient, NOW, 1)
    (gif,) = [idea for idea in ideas if idea.kind is Kind.GIF]
    assert (gif.key, gif.credit) == ("giphy:wag", "Powered By GIPHY")


async def test_nothing_is_found_for_what_nobody_knows() -> None:
    assert await FromServices([Answering([DOG])]).gifs(wanting("my secret boat")) == ()


async def test_a_failure_is_counted_and_our_own_gif_is_there() -> None:
    with pytest.raises(SearchFailed, match="busy"):
        await FromServices([Answering(Failure.BUSY)]).gifs(wanting("dogs"))
    gathering = Gathering({Place.GIFS: FromServices([Answering(Failure.BUSY)]).gifs})
    ideas = await gathering.gather(wanting("dogs").recipient, NOW, 1)
    assert gathering.left_out == {Place.GIFS: 1}
    assert "gif:" in {idea.key[:4] for idea in ideas}
