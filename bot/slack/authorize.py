"""Which workspace a request comes from, and with which token it is answered: from our own table alone.

Bolt's own way asks Slack and the database several times for each event, before the acknowledgement.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext

from bot.slack.cache import Cache
from bot.store.workspaces import Workspace

Lookup = Callable[[str], Awaitable[Workspace | None]]

KEEP = 60.0

# What a member sees where the app is installed in Slack, but not known to us.
NOT_INSTALLED = (
    "Apa Kabar belum terpasang di workspace ini. Minta pengelolanya untuk memasangnya lagi, ya.\n"
    "Apa Kabar is not installed in this workspace. Please ask whoever runs it to install it again."
)


class Installed:
    """The workspaces that have the app installed, each looked up once a minute; tokens of bots alone."""

    def __init__(self, lookup: Lookup, keep: float = KEEP) -> None:
        self._lookup = lookup
        self._cache: Cache[str, Workspace] = Cache(keep)

    async def get(self, workspace_id: str) -> Workspace | None:
        """Return the workspace if it can be worked with: known, not uninstalled, with a token."""
        now = asyncio.get_running_loop().time()
        known = self._cache.get(workspace_id, now)
        if known is not None:
            return known
        found = await self._lookup(workspace_id)
        if found is None or found.bot_token is None or found.uninstalled_at is not None:
            return None
        self._cache.put(workspace_id, found, now)
        return found

    def forget(self, workspace_id: str) -> None:
        """Drop what is remembered, at once: the app was installed anew, or uninstalled."""
        self._cache.forget(workspace_id)


class Authorize(AsyncAuthorize):
    """Answers Bolt from `Installed`; makes no call to Slack."""

    def __init__(self, installed: Installed) -> None:
        self._installed = installed

    async def __call__(
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult | None:
        id_ = workspace_id(team_id, enterprise_id, is_enterprise_install=bool(context.is_enterprise_install))
        found = await self._installed.get(id_) if id_ else None
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=found.bot_token,
            bot_id=found.bot_id,
            bot_user_id=found.bot_user_id,
            bot_scopes=list(found.scopes),
            user_id=user_id,
        )


def workspace_id(
    team_id: str | None, enterprise_id: str | None, *, is_enterprise_install: bool
) -> str | None:
    """Name the installation: an organisation's where it was installed for all of it, else the team's."""
    return enterprise_id if is_enterprise_install and enterprise_id else team_id
