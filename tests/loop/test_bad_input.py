"""Bad input: a clear, kind answer in the member's language; nothing is lost, and nothing wrong is written."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.core.model import Tie
from bot.demo import Walker, settings_for
from bot.sandbox.clock import SandboxClock
from bot.sandbox.conversation import Message
from bot.sandbox.sandbox import Sandbox
from bot.slack import signals
from bot.slack.manifest import manifest
from bot.store import migrate, ties
from bot.store.tx import Tx
from bot.wiring import Bot, running
from tests.loop.stage import indoors

ADA, BOB = "UADA0000001", "UBOB0000001"  # Ada's Slack speaks Indonesian, Bob's English


class Table:
    """A bot and a stand-in Slack; what is said is said as a command."""

    def __init__(self, sandbox: Sandbox, bot: Bot, folder: Path) -> None:
        self.sandbox, self.bot, self.folder = sandbox, bot, folder

    async def say(self, text: str, who: str = BOB) -> Message:
        answer = await self.sandbox.command(who, f"/reconnect {text}")
        assert answer is not None
        return answer

    async def kept(self, who: str = BOB) -> list[Tie]:
        return await self.bot.store.read(ties.of_member, "TKEBUN00001", who)

    async def room(self, pages: int) -> None:
        """Let the database grow by so many pages, and no more."""

        def limit(tx: Tx) -> None:
            has = tx.conn.exec_driver_sql("PRAGMA page_count").scalar_one()
            tx.conn.exec_driver_sql(f"PRAGMA max_page_count = {has + pages}")

        await self.bot.store.run(limit)

    async def pragma(self, statement: str) -> None:
        def carry_out(tx: Tx) -> None:
            tx.conn.exec_driver_sql(statement)

        await self.bot.store.run(carry_out)


@pytest.fixture
async def table(tmp_path: Path) -> AsyncIterator[Table]:
    sandbox = Sandbox(manifest(), clock=SandboxClock(), walker=Walker())
    async with sandbox.serving() as address:
        settings = settings_for(tmp_path, address.api, sandbox.teams[0].bot_token, sandbox.app_token)
        migrate.up(settings.database_url.get_secret_value())
        async with running(settings, sandbox.clock, indoors()) as bot:
            await sandbox.wait_for(sandbox.connected)
            yield Table(sandbox, bot, tmp_path)


def buttons(message: Message) -> list[str]:
    blocks = message.blocks or []
    elements = [each for block in blocks for each in [*block.get("elements", []), block.get("accessory")]]
    return [each["text"]["text"] for each in elements if each and each.get("type") == "button"]


def marked_up(value: object) -> Iterator[str]:
    """Every text in which Slack would see markup."""
    if isinstance(value, dict):
        if value.get("type") == "mrkdwn":
            yield value["text"]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from marked_up(each)


ASKED_BACK = [
    "flurb the wug",
    "x" * 3000,
    "!!! ???",
    "add",
    "add @erika every 0 days",
    "add @erika every 10000 days",
    "add @erika every blue moon",
    "pause until 5 January 2020",
    "pause until the day after never",
    "done @erika on 31 February",
    "settings 99 a week",
    "settings at 3am",
    "remove",
    "tambah @erika tiap 0 hari",
    "jeda sampai 5 Januari 2020",
]


@pytest.mark.parametrize("who", [ADA, BOB])
async def test_what_cannot_be_taken_gets_a_way_out_and_writes_nothing(table: Table, who: str) -> None:
    for sentence in ASKED_BACK:
        answer = await table.say(sentence, who)
        assert buttons(answer) or "`/reconnect" in (answer.text or ""), sentence[:40]
        assert await table.kept(who) == [], sentence[:40]


STRANGE_NAMES = {
    'add "O\'Brien, Pat" every month': "O'Brien, Pat",
    "add “Smart Quotes” every month": "Smart Quotes",
    'add "*bold* _it_ `code`" every month': "*bold* _it_ `code`",
    'add "אריקה" every month': "אריקה",
    'add "Erika 🌱" every month': "Erika 🌱",
    'add "محمد" tiap bulan': "محمد",
}


async def test_strange_names_are_kept_as_they_are_and_ping_nobody(table: Table) -> None:
    for sentence, name in STRANGE_NAMES.items():
        answer = await table.say(sentence)
        assert name in [tie.name for tie in await table.kept()], sentence
        assert "<!" not in str(answer.blocks)


async def test_a_channel_ping_in_a_name_or_note_stays_text(table: Table) -> None:
    await table.say('add "Erika <!channel>" every month note: tell <!here> & <@UADA0000001> > all')
    shown = await table.say("show erika")
    markup = "".join(marked_up(shown.blocks or []))
    assert "<!" not in markup
    assert "Erika" in markup


async def test_the_bot_another_bot_oneself_and_a_closed_account_are_no_ties(table: Table) -> None:
    team = table.sandbox.teams[0]
    for person in (team.bot_user_id, "UKEBUNCI001", BOB):
        answer = await table.say(f"add <@{person}> every month")
        assert answer.text, person
    gone = next(person for person in team.people if person.deleted)
    await table.say(f"add <@{gone.id}> every month")
    assert await table.kept() == []


async def test_the_same_tie_twice_is_one_tie(table: Table) -> None:
    await table.say("add @erika every month")
    answer = await table.say("add @erika @erika every month")
    assert len(await table.kept()) == 1
    assert "Erika" in (answer.text or "")


async def test_a_name_that_may_mean_somebody_on_the_list_is_asked_about(table: Table) -> None:
    await table.say("add @erika every month")
    answer = await table.say("add erika every week likes tea")
    assert len(await table.kept()) == 1
    pick = next(block for block in answer.blocks or [] if "Erika Sommer" in str(block))
    await table.sandbox.press(BOB, signals.PICK, ts=answer.ts, block_id=pick["block_id"])
    (erika,) = await table.kept()
    assert (erika.every_days, erika.likes) == (7, ("tea",))
    again = await table.say("add erika every week")
    await table.sandbox.press(BOB, signals.ADD_TYPED, ts=again.ts)
    assert sorted(tie.name for tie in await table.kept()) == ["Erika Sommer", "erika"]


async def test_a_name_alone_shows_who_it_is(table: Table) -> None:
    await table.say("add @erika every month note: tall")
    assert "tall" in str((await table.say("erika")).blocks)


async def test_small_talk_gets_a_friendly_word_and_an_emoji_alone_uses_nobody_up(table: Table) -> None:
    await table.say("add @erika every month")
    assert "help" in ((await table.say("hello")).text or "")
    assert (await table.say("thank you")).text
    before = len(table.sandbox.messages(BOB))
    table.sandbox.message(BOB, "👍")
    await table.sandbox.quiet()
    assert len(table.sandbox.messages(BOB)) == before + 1
    assert (await table.kept())[0].suggested_at is None


async def test_a_private_channel_as_a_circle_is_asked_about_with_what_was_said(table: Table) -> None:
    answer = await table.say("add @erika every month #founders", ADA)
    assert await table.kept(ADA) == []
    assert buttons(answer)


async def test_two_that_fit_are_asked_about_and_the_button_does_it(table: Table) -> None:
    await table.say('add "Budi Santoso", "Budi Hartono" every month')
    answer = await table.say("done budi yesterday")
    assert "Budi Santoso" in str(answer.blocks)
    assert all(tie.touched_at is None for tie in await table.kept())
    hers = next(block for block in answer.blocks or [] if "Budi Hartono" in str(block))
    await table.sandbox.press(BOB, signals.PICK, ts=answer.ts, block_id=hers["block_id"])
    touched = [tie.name for tie in await table.kept() if tie.touched_at]
    assert touched == ["Budi Hartono"]


@pytest.mark.parametrize(("who", "words"), [(ADA, "penyimpanan"), (BOB, "storage")])
async def test_a_store_that_is_read_only_says_so_and_works_again_afterwards(
    table: Table, who: str, words: str
) -> None:
    await table.say("daftar" if who == ADA else "list", who)
    await table.pragma("PRAGMA query_only = ON")
    answer = await table.say("add @erika every month", who)
    assert words in (answer.text or "").lower()
    assert await table.kept(who) == []
    await table.bot.store.read(ties.of_member, "T", "U")


@pytest.mark.parametrize(("who", "words"), [(ADA, "penuh"), (BOB, "full")])
async def test_a_full_store_says_so_and_loses_nothing(table: Table, who: str, words: str) -> None:
    await table.say("tambah @budi tiap bulan" if who == ADA else "add @budi every month", who)
    await table.room(0)
    answers = [await table.say(f"tambah Nama{n} every month note: {'long ' * 390}", who) for n in range(9)]
    told = [words in (answer.text or "").lower() for answer in answers]
    assert any(told)
    assert len(await table.kept(who)) == 1 + told.count(False)
    await table.room(10_000)
    assert "Nama99" in ((await table.say("tambah Nama99 every month", who)).text or "")


async def test_a_locked_store_is_waited_for_and_then_said_so(table: Table) -> None:
    await table.say("list")
    other = sqlite3.connect(table.folder / "apakabar.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        first = await table.say("add @erika every month")
        assert first.text
        await table.sandbox.wait_for(
            lambda: any("minute" in (each.text or "") for each in table.sandbox.messages(BOB)), timeout=60
        )
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert (await table.say("add @erika every month")).text
    assert len(await table.kept()) == 1
