"""Who somebody in Slack is: name, zone, language; asked in time for an answer, and remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.model import Language
from bot.slack.cache import Cache
from bot.slack.errors import attempt, code_of

KEEP = 6 * 3600.0
LIMIT = 1.5  # seconds for everybody that is asked for at once: an acknowledgement waits for it
AT_ONCE = 8
UNKNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class Person:
    """`zone` is an IANA name, or None where Slack says none that we know, as of people elsewhere."""

    user_id: str
    name: str
    zone: str | None = None
    language: Language | None = None
    is_bot: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Slack could not be asked in time, which says nothing about the person."""

    code: str


Found = Person | NotAsked | None  # None: Slack knows nobody by this id


class People:
    """Remembers people for some hours; failures and strangers are asked for again."""

    def __init__(self, *, keep: float = KEEP, limit: float = LIMIT, at_once: int = AT_ONCE) -> None:
        self._limit = limit
        self._turns = asyncio.Semaphore(at_once)
        self._cache: Cache[tuple[str, str], Person] = Cache(keep)

    async def of(
        self, client: AsyncWebClient, workspace_id: str, user_ids: Collection[str]
    ) -> dict[str, Person]:
        """Those of these users that are known; `ask` tells a stranger from a question that failed."""
        found = await self.ask(client, workspace_id, user_ids)
        return {user_id: person for user_id, person in found.items() if isinstance(person, Person)}

    async def ask(
        self, client: AsyncWebClient, workspace_id: str, user_ids: Collection[str]
    ) -> dict[str, Found]:
        users = sorted(set(user_ids))
        tasks = {user: asyncio.create_task(self._find(client, workspace_id, user)) for user in users}
        if tasks:
            await asyncio.wait(tasks.values(), timeout=self._limit)
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)
        return {
            user: NotAsked("time_out") if task.cancelled() else task.result() for user, task in tasks.items()
        }

    async def _find(self, client: AsyncWebClient, workspace_id: str, user_id: str) -> Found:
        now = asyncio.get_running_loop().time()
        known = self._cache.get((workspace_id, user_id), now)
        if known is not None:
            return known
        async with self._turns:
            answer = await attempt(client.users_info(user=user_id, include_locale=True))
        if not isinstance(answer, AsyncSlackResponse):
            code = code_of(answer)
            return None if code in UNKNOWN else NotAsked(code)
        person = _person(user_id, answer.get("user") or {})
        self._cache.put((workspace_id, user_id), person, now)
        return person


def _person(user_id: str, user: Mapping[str, Any]) -> Person:
    return Person(
        user_id=user_id,
        name=_name(user) or user_id,
        zone=_zone(user.get("tz")),
        language=_language(user.get("locale")),
        is_bot=user.get("is_bot") is True or user_id == SLACKBOT,
        gone=user.get("deleted") is True,
    )


def _name(user: Mapping[str, Any]) -> str:
    """The real name, since a display name is often no more than a handle; else what there is."""
    profile = user.get("profile") or {}
    names = (profile.get("real_name"), user.get("real_name"), profile.get("display_name"), user.get("name"))
    return next((name.strip() for name in names if isinstance(name, str) and name.strip()), "")


def _zone(name: object) -> str | None:
    try:
        return ZoneInfo(name).key if isinstance(name, str) else None
    except (KeyError, ValueError, OSError):
        return None


def _language(locale: object) -> Language | None:
    spoken = str(locale or "").partition("-")[0].lower()
    return Language(spoken) if spoken in set(Language) else None
