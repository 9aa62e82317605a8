"""No statement that runs often reads a whole table: each finds what it needs by an index.

What runs often is listed here, and what does not; a function that is in neither list fails the test.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from string import Template
from types import ModuleType
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from bot.core.marks import MarkRow
from bot.core.model import Mark
from bot.core.nudge import NudgeState
from bot.store import (
    changes,
    drafts,
    given,
    inbox,
    lines,
    marks,
    members,
    nudge_times,
    nudges,
    schedule,
    shelf,
    sources,
    stories,
    subscriptions,
    ties,
    touches,
    workspaces,
)
from bot.store.box import Box
from bot.store.schedule import Claim, Move
from bot.store.schema import metadata
from bot.store.store import Store, Tx
from bot.store.workspaces import Workspace
from tests.postgres import Server
from tests.store.people import ADA, BUDI, COMIC, DAY, LINE, NOW, NUDGE, TOUCH
from tests.store.test_sources import BLOG, STORY

WS, ADAS, BUDIS = "T1", ("T1", "UADA"), ("T1", "UADA", "tie-budi")
MANY = [("T1", f"U{number}") for number in range(100)]
MANY_SOURCES = [f"gone-{number}" for number in range(100)]
MANY_TIES = [(*key, "tie-budi") for key in MANY]
SHARED = MarkRow("nudge-1", "reaction:zzz", Mark.REST, "tie-budi", None, NOW)
OURS = Workspace(WS, "Rumah Ada", None, "UBOT", "BBOT", (), NOW)

OFTEN: dict[str, Callable[[Tx], object]] = {
    "workspaces.get": lambda tx: workspaces.get(tx, WS),
    "workspaces.put": lambda tx: workspaces.put(tx, OURS),
    "workspaces.forget_token": lambda tx: workspaces.forget_token(tx, WS, NOW),
    "members.get": lambda tx: members.get(tx, *ADAS),
    "members.of_many": lambda tx: members.of_many(tx, MANY),
    "members.of_workspace": lambda tx: members.of_workspace(tx, WS),
    "members.insert": lambda tx: members.insert(tx, ADA),
    "members.update": lambda tx: members.update(tx, ADA, pace=3),
    "members.found_channel": lambda tx: members.found_channel(tx, *ADAS, "D1"),
    "schedule.put": lambda tx: schedule.put(tx, *ADAS, NOW),
    "schedule.next_due": schedule.next_due,
    "schedule.of_member": lambda tx: schedule.of_member(tx, *ADAS),
    "schedule.is_due": lambda tx: schedule.is_due(tx, NOW),
    "schedule.claim": lambda tx: schedule.claim(tx, NOW, NOW + DAY, "a", 100),
    "schedule.move": lambda tx: schedule.move(tx, [Move(*key, 1, NOW) for key in MANY]),
    "schedule.back_off": lambda tx: schedule.back_off(tx, Claim(*ADAS, 1, 0), NOW),
    "schedule.park_workspace": lambda tx: schedule.park_workspace(tx, WS),
    "ties.insert": lambda tx: ties.insert(tx, BUDI),
    "ties.anchor": lambda tx: ties.anchor(tx, *ADAS, {"tie-budi": NOW}),
    "ties.get": lambda tx: ties.get(tx, *BUDIS),
    "ties.of_member": lambda tx: ties.of_member(tx, *ADAS),
    "ties.of_many": lambda tx: ties.of_many(tx, MANY),
    "ties.of_keys": lambda tx: ties.of_keys(tx, MANY_TIES),
    "ties.update": lambda tx: ties.update(tx, BUDI, resting=True),
    "ties.remove": lambda tx: ties.remove(tx, *BUDIS, NOW),
    "ties.restore": lambda tx: ties.restore(tx, *BUDIS),
    "ties.recount": lambda tx: ties.recount(tx, *BUDIS),
    "ties.suggested": lambda tx: ties.suggested(tx, *BUDIS, NOW),
    "touches.insert": lambda tx: touches.insert(tx, TOUCH),
    "touches.of_tie": lambda tx: touches.of_tie(tx, *BUDIS, 5),
    "touches.recent": lambda tx: touches.recent(tx, MANY, NOW - 365 * DAY),
    "touches.of_nudge": lambda tx: touches.of_nudge(tx, *BUDIS, "nudge-1"),
    "touches.delete": lambda tx: touches.delete(tx, *BUDIS, TOUCH.id),
    "nudges.insert": lambda tx: nudges.insert(tx, [NUDGE]),
    "nudges.get": lambda tx: nudges.get(tx, WS, NUDGE.id),
    "nudges.lock": lambda tx: nudges.lock(tx, NUDGE),
    "nudges.by_message": lambda tx: nudges.by_message(tx, WS, "D1", "1.2"),
    "nudges.by_asked": lambda tx: nudges.by_asked(tx, *ADAS, "trigger:1"),
    "nudges.latest_posted": lambda tx: nudges.latest_posted(tx, *ADAS),
    "nudges.failed_of_member": lambda tx: nudges.failed_of_member(tx, *ADAS, NOW - DAY),
    "nudges.is_posting": lambda tx: nudges.is_posting(tx, *ADAS),
    "nudges.due": lambda tx: nudges.due(tx, NOW),
    "nudges.next_try": nudges.next_try,
    "nudges.take": lambda tx: nudges.take(tx, NOW, NOW + DAY, 100),
    "nudges.cancel": lambda tx: nudges.cancel(tx, *ADAS),
    "nudges.update": lambda tx: nudges.update(tx, NUDGE, state=NudgeState.POSTED),
    "nudges.swap": lambda tx: nudges.swap(tx, NUDGE, state=NudgeState.POSTED),
    "nudges.recent": lambda tx: nudges.recent(tx, MANY, NOW - 9 * DAY),
    "nudges.sign": lambda tx: nudges.sign(tx, *ADAS, NOW - 365 * DAY, NOW),
    "nudges.in_hand": lambda tx: nudges.in_hand(tx, MANY),
    "marks.put": lambda tx: marks.put(tx, WS, SHARED),
    "marks.take": lambda tx: marks.take(tx, WS, "nudge-1", "reaction:zzz"),
    "marks.of_nudge": lambda tx: marks.of_nudge(tx, WS, "nudge-1"),
    "given.add": lambda tx: given.add(tx, *BUDIS, ["hello:1"], NOW),
    "given.of_tie": lambda tx: given.of_tie(tx, *BUDIS),
    "given.of_many": lambda tx: given.of_many(tx, MANY_TIES),
    "given.since": lambda tx: given.since(tx, MANY, NOW),
    "lines.insert": lambda tx: lines.insert(tx, LINE),
    "lines.update": lambda tx: lines.update(tx, LINE),
    "lines.remove": lambda tx: lines.remove(tx, LINE),
    "lines.of_member": lambda tx: lines.of_member(tx, *ADAS),
    "lines.of_many": lambda tx: lines.of_many(tx, MANY),
    "changes.put": lambda tx: changes.put(tx, *ADAS, "c1", NOW, "[]"),
    "changes.take": lambda tx: changes.take(tx, *ADAS, "c1", since=NOW, now=NOW),
    "drafts.put": lambda tx: drafts.put(tx, *ADAS, "d1", NOW, "{}"),
    "drafts.get": lambda tx: drafts.get(tx, *ADAS, "d1", NOW),
    "shelf.insert": lambda tx: shelf.insert(tx, COMIC),
    "shelf.update": lambda tx: shelf.update(tx, COMIC),
    "shelf.remove": lambda tx: shelf.remove(tx, COMIC),
    "shelf.get": lambda tx: shelf.get(tx, *ADAS, COMIC.id),
    "shelf.of_member": lambda tx: shelf.of_member(tx, *ADAS),
    "shelf.of_many": lambda tx: shelf.of_many(tx, MANY),
    "lines.get": lambda tx: lines.get(tx, *ADAS, LINE.id),
    "nudge_times.of_many": lambda tx: nudge_times.of_many(tx, MANY, NOW - 3650 * DAY, NOW - 365 * DAY),
    "subscriptions.add": lambda tx: subscriptions.add(tx, *ADAS, BLOG.id, NOW),
    "subscriptions.remove": lambda tx: subscriptions.remove(tx, *ADAS, BLOG.id),
    "subscriptions.of_many": lambda tx: subscriptions.of_many(tx, MANY),
    "subscriptions.of_source": lambda tx: subscriptions.of_source(tx, BLOG.id),
    "subscriptions.page_of_source": lambda tx: subscriptions.page_of_source(tx, BLOG.id, ("T1", "U1"), 200),
    "sources.put": lambda tx: sources.put(tx, BLOG),
    "sources.obtain": lambda tx: sources.obtain(tx, BLOG.kind, BLOG.url, None, NOW),
    "sources.wake": lambda tx: sources.wake(tx, BLOG, NOW),
    "sources.get": lambda tx: sources.get(tx, BLOG.id),
    "sources.of_ids": lambda tx: sources.of_ids(tx, MANY_SOURCES),
    "sources.versions": lambda tx: sources.versions(tx, MANY_SOURCES),
    "sources.changed_since": lambda tx: sources.changed_since(tx, NOW),
    "sources.is_due": lambda tx: sources.is_due(tx, NOW),
    "sources.next_due": sources.next_due,
    "sources.due": lambda tx: sources.due(tx, NOW, NOW + DAY, 16),
    "sources.hold": lambda tx: sources.hold(tx, BLOG.id, NOW + DAY),
    "sources.settle": lambda tx: sources.settle(tx, BLOG),
    "sources.told_anew": lambda tx: sources.told_anew(tx, BLOG.id, NOW),
    "sources.delete": lambda tx: sources.delete(tx, [BLOG.id]),
    "stories.keep": lambda tx: stories.keep(tx, BLOG.id, [STORY], NOW),
    "stories.of_sources": lambda tx: stories.of_sources(tx, MANY_SOURCES),
    "stories.count": lambda tx: stories.count(tx, BLOG.id),
    "inbox.first": lambda tx: inbox.first(tx, WS, "Ev1", NOW),
}
SELDOM = {
    "workspaces.all_active",  # at the start, and there are few
    "schedule.parked",  # by the doctor
    "ties.purge_removed",  # tested by itself below
    "shelf.forget_ties",  # a part of it
    "changes.purge",  # these three hold minutes or days, and are purged by the hour
    "drafts.purge",
    "inbox.purge",
    "sources.of_kind",  # by whatever needs all of Hacker News, a few times an hour
    "sources.purge_unheard",  # these two by the hour
    "stories.purge",
}
MODULES = (
    changes, drafts, given, inbox, lines, marks, members, nudge_times, nudges, schedule, shelf, sources,
    stories, subscriptions, ties, touches, workspaces,
)  # fmt: skip


def functions(module: ModuleType) -> set[str]:
    name = module.__name__.removeprefix("bot.store.")
    found = inspect.getmembers(module, inspect.isfunction)
    return {f"{name}.{each}" for each, function in found if "tx" in inspect.signature(function).parameters}


def test_every_function_of_the_store_is_listed() -> None:
    public = {name for module in MODULES for name in functions(module) if "._" not in name}
    assert sorted(public) == sorted(OFTEN.keys() | SELDOM)


def plans(tx: Tx, service: Callable[[Tx], object], explain: str) -> list[str]:
    """How the database carries out each statement of a service, without the parts that are no tables."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, many: bool) -> None:
        seen.append((statement, parameters[0] if many else parameters))

    sa.event.listen(tx.conn, "before_cursor_execute", note)
    service(tx)
    sa.event.remove(tx.conn, "before_cursor_execute", note)
    assert seen
    return [
        " | ".join(str(row[-1]) for row in run(tx, explain + statement, values)) for statement, values in seen
    ]


def run(tx: Tx, statement: str, values: Any) -> list[Any]:
    return list(tx.conn.exec_driver_sql(statement, values))


def prepared(tx: Tx) -> None:
    """Ada with one of everything, so that there is something to find and to change."""
    members.insert(tx, ADA)
    ties.insert(tx, BUDI)
    nudges.insert(tx, [NUDGE])
    shelf.insert(tx, COMIC)
    lines.insert(tx, LINE)


@pytest.mark.parametrize("name", OFTEN)
async def test_sqlite_reads_no_table_as_a_whole(sqlite_store: Store, name: str) -> None:
    if not name.endswith(".insert"):
        await sqlite_store.run(prepared)
    found = await sqlite_store.run(plans, OFTEN[name], "EXPLAIN QUERY PLAN ")
    for plan in found:
        assert not set(re.findall(r"SCAN (\w+)", plan)) & metadata.tables.keys(), plan


async def test_purging_looks_only_at_what_was_removed(sqlite_store: Store) -> None:
    await sqlite_store.run(prepared)
    await sqlite_store.run(ties.remove, *BUDIS, NOW)
    found = await sqlite_store.run(plans, lambda tx: ties.purge_removed(tx, NOW + DAY), "EXPLAIN QUERY PLAN ")
    assert found[0] == "SCAN ties USING INDEX ix_ties_removed"
    scanned = {table for plan in found[1:] for table in re.findall(r"SCAN (\w+)", plan)}
    assert not scanned & metadata.tables.keys()


# What is opened when it is read has to be sealed: `$text` and `$thing` stand for a line and a shelf's thing.
FILL = """
INSERT INTO members SELECT 'T' || n % 200, 'U' || n, 'id', 'casual', 'UTC', false, 2, 31, '09:00', n, false,
    false, NULL, NULL, false, now() FROM generate_series(1, 20000) n;
INSERT INTO schedule SELECT workspace_id, id, timestamptz '2027-01-03 00:00Z' + seed * interval '5 minutes',
    NULL, 0, 0 FROM members;
INSERT INTO ties SELECT workspace_id, id, 'tie-' || n, 'Budi', NULL, 42, '[]', '[]', '[]', NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, false, NULL, now(), NULL, NULL FROM members, generate_series(1, 2) n;
INSERT INTO touches SELECT workspace_id, member_id, id, 'touch', now(), 'out', 'hello', 'button', NULL
    FROM ties;
INSERT INTO given SELECT workspace_id, member_id, id, 'hello:1', now() FROM ties;
INSERT INTO nudges SELECT workspace_id, member_id || id, member_id, id, 'posted', NULL, member_id || id,
    NULL, 1, NULL, now(), 'D1', member_id || id, NULL, NULL, '[]', '', now() - interval '99 days' FROM ties;
INSERT INTO marks SELECT workspace_id, id, 'button', 'done', tie_id, NULL, now() FROM nudges;
INSERT INTO workspaces SELECT 'W' || n, '', NULL, '', '', '', now(), NULL FROM generate_series(1, 3000) n;
INSERT INTO changes SELECT workspace_id, id, 'c', now(), NULL, '' FROM members;
INSERT INTO drafts SELECT workspace_id, id, 'd', now(), '' FROM members;
INSERT INTO inbox SELECT workspace_id, id, now() FROM members;
INSERT INTO lines SELECT workspace_id, id, 'l' || n, 'id', '$text', now()
    FROM members, generate_series(1, 2) n;
INSERT INTO shelf SELECT workspace_id, id, 's' || n, '$thing', now()
    FROM members, generate_series(1, 2) n;
INSERT INTO sources SELECT 'source-' || n, 'feed', '', NULL, 'Blog', NULL, NULL, now(),
    timestamptz '2027-01-04 01:00Z' + n * interval '1 minute', 0, NULL, NULL,
    timestamptz '2027-01-01 00:00Z' + n * interval '1 minute' FROM generate_series(1, 5000) n;
INSERT INTO stories SELECT id, 'k' || n, '', '', '', '', NULL, now(), NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, now() FROM sources, generate_series(1, 20) n;
INSERT INTO subscriptions SELECT workspace_id, id, 'source-' || (seed + n), now()
    FROM members, generate_series(1, 2) n;
"""


@pytest.fixture(scope="module")
def full_store(postgres: Server, postgres_template: str, keys: list[str]) -> Iterator[Store]:
    """A database with thousands of members and all they keep, whose sizes the planner knows."""
    name = postgres.create(postgres_template)
    store = Store.open(postgres.url(name), keys, owner="test")
    with psycopg.connect(postgres.url(name), autocommit=True) as connection:
        connection.execute(Template(FILL).substitute(sealed(Box(keys))).encode())
        connection.execute("ANALYZE")
    yield store
    store.close()
    postgres.drop(name)


def sealed(box: Box) -> dict[str, str]:
    thing = {"url": COMIC.url, "title": COMIC.title, "words": COMIC.words, "topics": [], "tie_ids": []}
    return {"text": box.seal(LINE.text), "thing": box.seal(json.dumps(thing))}


class Undone(Exception):
    """Raised so that a test leaves the full database as it was."""


@pytest.mark.parametrize("name", OFTEN)
async def test_postgresql_reads_no_table_as_a_whole(full_store: Store, name: str) -> None:
    found: list[str] = []

    def explained(tx: Tx) -> None:
        if not name.endswith(".insert"):
            prepared(tx)
        tx.conn.exec_driver_sql("SET LOCAL random_page_cost = 1.1")  # as on any disk without moving parts
        found.extend(plans(tx, OFTEN[name], "EXPLAIN "))
        raise Undone

    with pytest.raises(Undone):
        await full_store.run(explained)
    assert found
    assert not [plan for plan in found if "Seq Scan" in plan]
