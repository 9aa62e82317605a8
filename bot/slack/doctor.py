"""Looks at everything that the bot needs, one by one, and says what to do where it is amiss."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

import aiohttp
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.ports import Refused
from bot.slack import findings
from bot.slack.client import Clients
from bot.slack.errors import Failure, attempt, code_of
from bot.slack.findings import Advice, Finding, fine, store_trouble, trouble
from bot.slack.manifest import BOT_SCOPES, OPTIONAL_SCOPES
from bot.store import inbox, schedule
from bot.store.errors import SecondBot, StoreError
from bot.store.store import Store
from bot.store.tx import Tx

MOST_SKEW = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be looked at; `open_store` opens the database as serving would."""

    bot_token: str | None
    app_token: str | None
    signing_secret: str | None
    clients: Clients
    open_store: Callable[[], Store]
    now: Callable[[], datetime]


async def examine(case: Case) -> list[Finding]:
    return [
        *await _slack(case),
        *await _bot(case),
        await _way_in(case),
        *await _database(case),
    ]


def exit_code(found: Sequence[Finding]) -> int:
    return 0 if all(finding.fine for finding in found) else 1


async def _slack(case: Case) -> list[Finding]:
    """Whether Slack is there at all, and how far its clock is from ours."""
    url = f"{case.clients.api_url}api.test"
    try:
        async with case.clients.session.get(url, proxy=case.clients.posting(None).proxy) as answer:
            date = answer.headers.get("Date")
    except (aiohttp.ClientError, OSError) as error:
        return [trouble("Slack", type(error).__name__, findings.UNREACHABLE)]
    return [fine("Slack", case.clients.api_url), *_clock(date, case.now())]


def _clock(date: str | None, now: datetime) -> Iterator[Finding]:
    theirs = _instant(date)
    if theirs is None:
        return
    skew = (now - theirs).total_seconds()
    value = f"{skew:+.0f} s"
    yield fine("clock", value) if abs(skew) <= MOST_SKEW else trouble("clock", value, findings.CLOCK_OFF)


def _instant(date: str | None) -> datetime | None:
    try:
        read = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return read if read.tzinfo else None


async def _bot(case: Case) -> list[Finding]:
    if case.bot_token is None:
        return [trouble("bot token", "missing", findings.NO_BOT_TOKEN)]
    answer = await attempt(case.clients.posting(case.bot_token).auth_test())
    if not isinstance(answer, AsyncSlackResponse):
        return [_refused("bot token", answer, findings.BAD_BOT_TOKEN)]
    if not answer.get("bot_id"):
        return [trouble("bot token", "a person's token", findings.NOT_A_BOT)]
    granted = {
        scope.strip() for scope in answer.headers.get("x-oauth-scopes", "").split(",") if scope.strip()
    }
    return [fine("bot token", f"{answer.get('team')} ({answer.get('team_id')})"), _scopes(granted)]


def _scopes(granted: set[str]) -> Finding:
    missing = [scope for scope in BOT_SCOPES if scope not in granted]
    if any(scope not in OPTIONAL_SCOPES for scope in missing):
        return trouble("scopes", f"missing: {', '.join(missing)}", findings.MISSING_SCOPES)
    remarks = [f"without {scope}, which is optional" for scope in missing]
    remarks += [f"more than needed: {', '.join(extra)}"] if (extra := sorted(granted - {*BOT_SCOPES})) else []
    return fine("scopes", "; ".join(remarks) or "as in the manifest")


async def _way_in(case: Case) -> Finding:
    if case.app_token is None:
        if case.signing_secret is None:
            return trouble("way in", "none", findings.NO_WAY_IN)
        return fine("way in", "HTTP, verified by the signing secret")
    client = case.clients.posting(None)
    answer = await attempt(client.apps_connections_open(app_token=case.app_token))
    if not isinstance(answer, AsyncSlackResponse):
        return _refused("app token", answer, findings.BAD_APP_TOKEN)
    return fine("app token", "Socket Mode")


def _refused(check: str, answer: Failure, advice: Advice) -> Finding:
    return trouble(check, code_of(answer), advice if isinstance(answer, Refused) else findings.UNREACHABLE)


async def _database(case: Case) -> list[Finding]:
    """Opening checks that it is there, of this version, and that the keys open what is kept."""
    try:
        store = case.open_store()
    except SecondBot:
        return [fine("database", "in use by a running bot")]
    except StoreError as error:
        return [store_trouble("database", error)]
    try:
        return [fine("database", "of this version, and the keys fit"), *await _inside(store, case.now())]
    except StoreError as error:
        return [store_trouble("database", error)]
    finally:
        store.close()


async def _inside(store: Store, now: datetime) -> list[Finding]:
    try:
        await store.run(_write, now)
    except _TakenBack:
        writable = fine("writing", "possible")
    parked = await store.read(schedule.parked)
    if not parked:
        return [writable, fine("parked members", "none")]
    return [writable, trouble("parked members", str(len(parked)), findings.PARKED)]


class _TakenBack(Exception):
    """Rolls the try back."""


def _write(tx: Tx, now: datetime) -> None:
    inbox.first(tx, "doctor", tx.new_id(now), now)
    raise _TakenBack
