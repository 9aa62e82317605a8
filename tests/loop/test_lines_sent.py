"""A member's own line in a nudge."""

from __future__ import annotations

from tests.loop.stage import Stage


async def test_a_line_of_their_own_comes_first_in_a_nudge_and_no_other_where_they_want_no_other(
    socket: Stage,
) -> None:
    await socket.says("lines add Hello {name}, still into {like}? Best to all of {circle}!")
    await socket.says("kalimat tambah Halo {nama}, masih suka {suka}?")
    await socket.says("lines only mine")
    await socket.says("add @erika every 6 weeks likes dogs #campus")
    nudge = await socket.waits_for_a_nudge()
    ideas = (await socket.latest()).ideas
    said = [idea.text for idea in ideas if idea.picture is None]
    assert len(said) == 1
    assert said[0] in str(nudge.blocks)
    assert said[0] in (
        "Hello Erika, still into dogs? Best to all of campus!",
        "Halo Erika, masih suka anjing?",
    )
    assert ideas[0].key.startswith("own:")
