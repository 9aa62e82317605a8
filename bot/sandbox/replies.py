"""The door behind response_url."""

from __future__ import annotations

import json

from aiohttp import web

from bot.sandbox.gestures.commands import show
from bot.sandbox.posting import change, take_back
from bot.sandbox.refusal import Refused
from bot.sandbox.reply_urls import ReplyUrl
from bot.sandbox.showing import draft_of
from bot.sandbox.suffering import cut, suffered
from bot.sandbox.wire import JsonObject
from bot.sandbox.world import World

_GONE = ("no_active_hooks", "expired_url", "used_url")


class Replies:
    def __init__(self, world: World) -> None:
        self._world = world

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Take one answer, or refuse it as Slack does."""
        fault = self._world.faults.take("response_url")
        if (early := await suffered(request, fault)) is not None:
            return early
        try:
            reply = self._world.reply_urls.find(request.match_info["path"])
            self._take(reply, _object(await request.read()))
        except Refused as refused:
            status = 404 if refused.code in _GONE else 400
            return web.json_response(refused.body(), status=status)
        if fault is not None and fault.kind == "drop_after":
            cut(request)
        return web.json_response({"ok": True})

    def _take(self, reply: ReplyUrl, answer: JsonObject) -> None:
        original = reply.conversation.messages.get(reply.origin or "")
        if answer.get("delete_original"):
            if original is not None:
                take_back(self._world, reply.workspace, reply.conversation, original)
        elif answer.get("replace_original") and original is not None:
            draft = draft_of(self._world, reply.workspace, answer)
            change(self._world, reply.workspace, reply.conversation, original, draft)
        else:
            draft = draft_of(self._world, reply.workspace, answer)
            show(self._world, reply.workspace, reply.conversation, reply.user, answer, draft)
        reply.uses += 1


def _object(body: bytes) -> JsonObject:
    try:
        value = json.loads(body)
    except ValueError:
        raise Refused("invalid_payload") from None
    if not isinstance(value, dict):
        raise Refused("invalid_payload")
    return value
