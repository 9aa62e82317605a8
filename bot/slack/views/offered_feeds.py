"""What is ready to be switched on: the curated list, the cartoon, and Hacker News."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Language
from bot.core.topics import word_for
from bot.services.listened import FeedsOffered, Offer, Switched
from bot.slack import signals
from bot.slack.text import EMPTY, Text, as_it_is, bold, escaped, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.feeds import look, offer
from bot.slack.views.message import Message, Part, line, put, row, small
from bot.slack.views.undo import undo
from bot.slack.voice import Voice

_TYPED = 60


def offered(answer: FeedsOffered, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(*_lead(voice, answer)),
        *[_offer(voice, each) for each in answer.offers],
        small(voice.say("All are free to read. I fetch them once for everybody, without any name.")),
        row(look(voice), undo(voice, answer.change_id)),
    )


def _lead(voice: Voice, answer: FeedsOffered) -> list[Text]:
    if answer.typed is not None:
        what = typed(fit.shortened(answer.typed, _TYPED))
        return [
            voice.say("I know no feed called “{what}”, and none about it.", what=what),
            voice.say("Send me its address with `/reconnect feed add`, or take one of these:"),
        ]
    if answer.switched:
        return [_switched(voice, answer.switched, answer.switched[0].on)]
    return [
        voice.say("*Good ones that I know.* All are off until you switch them on."),
        voice.say("A story comes up only when it is about something that somebody on your list likes."),
    ]


def _offer(voice: Voice, each: Offer) -> Part:
    name = typed(each.title)
    title = Text(f"*<{escaped(each.url)}|{name.rich}>*", name.plain)
    about = together([_about(voice, each), _language(voice, each)], " · ")
    return line(title, about, accessory=_button(voice, each, name))


def _about(voice: Voice, each: Offer) -> Text:
    if each.cartoon:
        return voice.say("a cartoon, shown as a link with its maker’s name")
    if not each.topics:
        return voice.say("about what people on your list like; I ask for the topic alone, such as “dogs”")
    topics = [as_it_is(word_for(topic, voice.language)) for topic in each.topics]
    return voice.say("about {topics}", topics=voice.joined(topics))


def _language(voice: Voice, each: Offer) -> Text:
    match each.language:
        case Language.ID:
            return voice.say("in Indonesian")
        case Language.EN:
            return voice.say("in English")
    return EMPTY


def _button(voice: Voice, each: Offer, name: Text) -> Block:
    if each.on:
        said = voice.say("Switch {feed} off", feed=name)
        return button(voice.say("Switch off"), signals.FEED_SWITCH, f"{each.key}:off", read_as=said)
    said = voice.say("Switch {feed} on", feed=name)
    return button(
        voice.say("Switch on"), signals.FEED_SWITCH, f"{each.key}:on", style="primary", read_as=said
    )


def switched(answer: Switched, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    said = _switched(voice, answer.offers, answer.on)
    if answer.change_id is None:
        said = _was_so(voice, answer)
    then = (
        voice.say("The first stories come in over the next few minutes.")
        if answer.on and answer.change_id
        else EMPTY
    )
    return put(
        line(said, *([then] if then else [])), row(look(voice), offer(voice), undo(voice, answer.change_id))
    )


def _switched(voice: Voice, offers: tuple[Offer, ...], on: bool) -> Text:
    names = voice.joined([bold(typed(each.title)) for each in offers])
    if on:
        return voice.say("📰 On: {feeds}.", feeds=names)
    return voice.say("Off: {feeds}.", feeds=names)


def _was_so(voice: Voice, answer: Switched) -> Text:
    names = voice.joined([bold(typed(each.title)) for each in answer.offers])
    if answer.on:
        return voice.say("{feeds}: that was on already.", feeds=names)
    return voice.say("{feeds}: that was off already.", feeds=names)
