"""App Home: what comes next, who is on the list, the settings, and what becomes of it all."""

from __future__ import annotations

from bot.services.answers import Home
from bot.slack import signals
from bot.slack.text import Text
from bot.slack.views.blocks import Block, button, divider
from bot.slack.views.failures import failures
from bot.slack.views.fresh import offer
from bot.slack.views.message import Part, View, heading, laid, line, row, silent
from bot.slack.views.privacy import privacy
from bot.slack.views.rows import tie_row
from bot.slack.views.settings import next_nudge, pause_or_resume, settings
from bot.slack.voice import Voice

SEVERAL = 5  # above that a number is a heap, and there is none


def home(home: Home) -> View:
    voice = Voice(home.member, home.now)
    parts = [*_greeting(voice, home), *_ties(voice, home), *_settings(voice, home), *_privacy(voice)]
    return {"type": "home", "blocks": laid(parts)}


def _greeting(voice: Voice, home: Home) -> list[Part]:
    add = button(voice.say("Add somebody"), signals.FORM, "new", style="primary")
    help_ = button(voice.say("Help"), f"{signals.RUN}.0", "help")
    failed = failures(voice, home.failed)
    # To an empty list nothing comes, whatever the settings say.
    coming = [line(next_nudge(voice, home.member, home.next_at), _ripe(voice, home))] if home.total else []
    return [
        heading(voice.say("🌱 Apa kabar?")),
        *coming,
        *([line(*failed)] if failed else []),
        *offer(voice, home.fresh),
        row(add, help_),
    ]


def _ripe(voice: Voice, home: Home) -> Text:
    if not home.in_season:
        return voice.say("Nobody is due a hello just now. Enjoy the quiet 🌿")
    if home.in_season > SEVERAL:
        return voice.say("Several people are due a hello. No hurry, one at a time 🌱")
    return voice.count("{n} person is due a hello 🌱", "{n} people are due a hello 🌱", home.in_season)


def _ties(voice: Voice, home: Home) -> list[Part]:
    if not home.rows:
        return [line(voice.say("Your list is still empty. Who would you like to hear from again?"))]
    title = voice.count("*{n} person on your list*", "*{n} people on your list*", home.total)
    return [
        silent(divider()),
        line(title),
        *[tie_row(voice, each) for each in home.rows],
        *_pages(voice, home),
    ]


def _pages(voice: Voice, home: Home) -> list[Part]:
    if home.pages < 2:
        return []
    on = _turn(voice.say("Next page"), home.page + 1) if home.page < home.pages else None
    back = _turn(voice.say("Previous page"), home.page - 1) if home.page > 1 else None
    where = line(voice.say("Page {page} of {pages}", page=home.page, pages=home.pages), accessory=on or back)
    return [where, row(back)] if on and back else [where]


def _turn(label: Text, page: int) -> Block:
    return button(label, signals.HOME_PAGE, str(page))


def _settings(voice: Voice, home: Home) -> list[Part]:
    title = line(voice.say("*Your settings*"))
    return [silent(divider()), title, *settings(voice, home.member), row(pause_or_resume(voice, home.member))]


def _privacy(voice: Voice) -> list[Part]:
    return [silent(divider()), line(voice.say("*Privacy*"), *privacy(voice))]
