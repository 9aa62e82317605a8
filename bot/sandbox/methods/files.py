"""files.getUploadURLExternal, files.completeUploadExternal, files.info and files.delete."""

from __future__ import annotations

import time

from bot.sandbox.drafts import decoded
from bot.sandbox.file_addresses import file_json
from bot.sandbox.files import MOST_BYTES, File
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusal import Refused, missing
from bot.sandbox.wire import JsonObject


def _announce(call: Call) -> JsonObject:
    name, said = call.text("filename"), call.text("length")
    length = int(said) if said.isdigit() else 0
    if not 0 < length <= MOST_BYTES:
        raise Refused("invalid_arguments", ["[ERROR] must be greater than 0 [json-pointer:/length]"])
    alt = call.option("alt_txt") or ""
    if len(alt) > 1000:
        raise Refused("alt_txt_too_large")
    file = call.world.files.announce(call.grant.team_id, name, length, alt, call.world.clock.epoch())
    return {"upload_url": f"{call.world.base_url}/upload/{file.path}", "file_id": file.id}


def _complete(call: Call) -> JsonObject:
    listed = decoded(call.args.get("files"))
    if not listed:
        raise missing("files")
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise Refused("invalid_arguments", ["[ERROR] must be an array [json-pointer:/files]"])
    if call.option("channel_id") or call.option("channels"):
        raise Refused("invalid_arguments", ["[ERROR] not in the sandbox [json-pointer:/channel_id]"])
    return {"files": [_shown(call, _completed(call, each)) for each in listed]}


def _completed(call: Call, listed: JsonObject) -> File:
    file = _known(call, str(listed.get("id")))
    if file.data is None:
        raise Refused("file_not_found")
    file.title = str(listed.get("title") or file.name)
    file.completed_at = file.completed_at or time.monotonic()
    return file


def _info(call: Call) -> JsonObject:
    file = _known(call, call.text("file"))
    if file.completed_at is None:
        raise Refused("file_not_found")
    return {"file": _shown(call, file), "comments": [], "response_metadata": {"next_cursor": ""}}


def _delete(call: Call) -> JsonObject:
    _known(call, call.text("file")).deleted = True
    call.world.changes.touch()
    return {}


def _known(call: Call, file_id: str) -> File:
    file = call.world.files.find(call.grant.team_id, file_id)
    if file is None:
        raise Refused("file_not_found")
    if file.deleted:
        raise Refused("file_deleted")
    return file


def _shown(call: Call, file: File) -> JsonObject:
    return file_json(call.world.base_url, call.workspace, file)


METHODS = (
    Method("files.getUploadURLExternal", _announce, ("files:write",)),
    Method("files.completeUploadExternal", _complete, ("files:write",)),
    Method("files.info", _info, ("files:read",)),
    Method("files.delete", _delete, ("files:write",)),
)
