"""The Web API's door: reads a call, checks token and scopes, suffers faults, and answers as Slack does."""

from __future__ import annotations

import json

from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.record import ApiCall
from bot.sandbox.refusal import Refused
from bot.sandbox.suffering import cut, suffered
from bot.sandbox.tokens import Grant, demand
from bot.sandbox.wire import JsonObject
from bot.sandbox.world import World

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class WebApi:
    def __init__(self, world: World) -> None:
        self._world = world

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Serve one call."""
        method = request.match_info["method"]
        fault = self._world.faults.take(method)
        if (early := await suffered(request, fault)) is not None:
            self._note(method, None, {}, early.status, None)
            return early
        status, headers, body = await self._served(request, method, fault)
        if fault is not None and fault.kind == "drop_after":
            cut(request)
        return web.json_response(body, status=status, headers=headers)

    async def _served(
        self, request: web.Request, name: str, fault: Fault | None
    ) -> tuple[int, dict[str, str], JsonObject]:
        headers: dict[str, str] = {}
        args: JsonObject = {}
        grant: Grant | None = None
        try:
            method = _known(name)
            args, in_form = await _arguments(request)
            grant = self._world.tokens.known(_token(request, in_form))
            headers["X-OAuth-Scopes"] = ",".join(sorted(grant.scopes))
            if fault is not None and fault.kind == "error":
                raise Refused(fault.error)
            body = {"ok": True} | _run(method, Call(self._world, grant, args), headers)
        except Refused as refused:
            body = refused.body()
        self._note(name, grant.team_id if grant else None, args, 200, body)
        return 200, headers, body

    def _note(
        self, method: str, team_id: str | None, args: JsonObject, status: int, body: JsonObject | None
    ) -> None:
        at = self._world.clock.now()
        self._world.record.calls.append(ApiCall(method, team_id, args, status, body, at))
        self._world.changes.touch()


def _known(name: str) -> Method:
    if name not in METHODS:
        raise Refused("unknown_method")
    return METHODS[name]


def _run(method: Method, call: Call, headers: dict[str, str]) -> JsonObject:
    headers["X-Accepted-OAuth-Scopes"] = ",".join(method.scopes)
    _demand_kind(method, call.grant)
    demand(call.grant, method.scopes)
    return method.run(call)


def _demand_kind(method: Method, grant: Grant) -> None:
    """App-level tokens and bot tokens do not open each other's doors."""
    if method.app_level != (not grant.team_id):
        raise Refused("not_allowed_token_type")


async def _arguments(request: web.Request) -> tuple[JsonObject, str | None]:
    """Read the arguments, and a token if a form brought one."""
    args: JsonObject = dict(request.query)
    in_form = args.pop("token", None)
    if request.method == "GET" or not request.can_read_body:
        return args, in_form
    if request.content_type == "application/json":
        return args | await _json(request), in_form
    if request.content_type not in _FORMS:
        raise Refused("invalid_post_type")
    form = {key: value for key, value in (await request.post()).items() if isinstance(value, str)}
    in_form = form.pop("token", in_form)
    return args | form, in_form


async def _json(request: web.Request) -> JsonObject:
    try:
        value = json.loads(await request.read())
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(value, dict):
        raise Refused("json_not_object")
    return value


def _token(request: web.Request, in_form: str | None) -> str | None:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind == "Bearer":
        return token.strip()
    # Slack takes an app-level token from the header alone.
    return None if in_form and in_form.startswith("xapp-") else in_form
