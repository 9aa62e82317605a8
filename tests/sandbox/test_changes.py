"""Waiting for changes."""

import asyncio

from bot.sandbox.changes import Changes


async def test_somebody_who_waits_is_woken_by_a_change():
    changes, seen = Changes(), []
    waiting = asyncio.create_task(changes.until(lambda: bool(seen)))
    await asyncio.sleep(0)
    changes.touch()
    await asyncio.sleep(0)
    assert not waiting.done()
    seen.append(1)
    changes.touch()
    await waiting


async def test_an_old_version_is_not_waited_for():
    changes = Changes()
    changes.touch()
    await changes.after(0)
    assert changes.version == 1


async def test_closing_wakes_everybody():
    changes = Changes()
    waiting = asyncio.create_task(changes.after(changes.version))
    await asyncio.sleep(0)
    changes.close()
    await waiting
    assert changes.closed
