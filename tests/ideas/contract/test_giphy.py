"""GIPHY itself, asked with a real key."""

from __future__ import annotations

import os

from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.giphy import Giphy
from tests.ideas.contract import promises


def opened(fetcher: Fetcher, key: str) -> Giphy:
    return Giphy(fetcher, key, within=promises.PATIENT)


async def test_it_finds_gifs_that_can_be_shown() -> None:
    await promises.finds_gifs_that_can_be_shown(opened, os.environ["APAKABAR_GIPHY_KEY"])


async def test_it_tells_a_key_that_is_none() -> None:
    await promises.tells_a_key_that_is_none(opened)
