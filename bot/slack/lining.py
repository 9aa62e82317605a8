"""Own lines as a sentence asks for them; a text that cannot be taken waits, so that a form offers it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.model import Member
from bot.services import lines
from bot.services.answers import Answer
from bot.services.lined import LineRefused
from bot.slack import drafts
from bot.slack.parse.requests import LineDeed, Lines
from bot.store.tx import Tx


def carry_out(tx: Tx, member: Member, asked: Lines, now: datetime) -> Answer:
    match asked.deed:
        case LineDeed.LIST:
            return lines.listed(tx, member, asked.number or 1)
        case LineDeed.ADD:
            return _or_back(tx, member, asked, lines.write(tx, member, asked.text, now), now)
        case LineDeed.ONLY_MINE | LineDeed.BUILT_IN:
            return lines.only_own(tx, member, asked.deed is LineDeed.ONLY_MINE, now)
        case _:
            return _or_back(tx, member, asked, _of_one(tx, member, asked, now), now)


def _of_one(tx: Tx, member: Member, asked: Lines, now: datetime) -> Answer:
    line = lines.numbered(tx, member, asked.number or 0)
    if isinstance(line, LineRefused):
        return replace(line, text=asked.text)
    if asked.deed is LineDeed.REMOVE:
        return lines.remove(tx, member, line, now)
    if asked.deed is LineDeed.EDIT:
        return lines.edit(tx, member, line, asked.text, now)
    return lines.shown(tx, member, line)


def _or_back(tx: Tx, member: Member, asked: Lines, answer: Answer, now: datetime) -> Answer:
    if not isinstance(answer, LineRefused) or not answer.text:
        return answer
    return replace(answer, draft_id=drafts.keep(tx, member, asked, now))
