"""The addresses of an uploaded file, and its JSON: private to the app, as long as it is shared nowhere."""

from __future__ import annotations

import re
from urllib.parse import quote

from bot.sandbox.files import File
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace

_NAMED = re.compile(r"/(?:files-pri/[A-Z0-9]+-|files/[A-Z0-9]+/)(F[A-Z0-9]+)/")


def private_url(base_url: str, file: File) -> str:
    return f"{base_url}/files-pri/{file.team_id}-{file.id}/{quote(file.name)}"


def permalink(workspace: Workspace, file: File) -> str:
    team = workspace.team
    return f"https://{team.domain}.slack.com/files/{team.bot_user_id}/{file.id}/{quote(file.name)}"


def named_by(address: str) -> str:
    """The id of the file that a private address or a permalink leads to; empty where there is none."""
    found = _NAMED.search(address)
    return found.group(1) if found else ""


def file_json(base_url: str, workspace: Workspace, file: File) -> JsonObject:
    address = private_url(base_url, file)
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": file.kind,
        "filetype": file.kind.rpartition("/")[2],
        "user": workspace.team.bot_user_id,
        "user_team": file.team_id,
        "size": file.length,
        "mode": "hosted",
        "alt_txt": file.alt_text,
        "is_external": False,
        "is_public": False,
        "public_url_shared": False,
        "url_private": address,
        "url_private_download": address,
        "permalink": permalink(workspace, file),
        "channels": [],
        "groups": [],
        "ims": [],
        "shares": {},
    }
