"""KLIPY itself, asked with a real key."""

from __future__ import annotations

import os

from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.klipy import Klipy
from tests.ideas.contract import promises


def opened(fetcher: Fetcher, key: str) -> Klipy:
    return Klipy(fetcher, key, within=promises.PATIENT)


async def test_it_finds_gifs_that_can_be_shown() -> None:
    await promises.finds_gifs_that_can_be_shown(opened, os.environ["APAKABAR_KLIPY_KEY"])


async def test_it_tells_a_key_that_is_none() -> None:
    await promises.tells_a_key_that_is_none(opened)
