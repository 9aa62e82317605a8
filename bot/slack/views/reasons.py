"""Why this person and why now, as a friend would say it."""

from __future__ import annotations

from bot.core.nudge import Reason, ReasonKind
from bot.slack.text import Text, together, typed
from bot.slack.views import fit, occasions
from bot.slack.voice import Voice

_WORD = 60


def why(voice: Voice, reasons: tuple[Reason, ...]) -> Text:
    """One line of all that speaks for this tie, whose name stands before it."""
    match reasons:
        case (Reason(kind=ReasonKind.ASKED), Reason(kind=ReasonKind.SINCE_TOUCH, days=days), *rest) if (
            not days
        ):
            return together([_next_after_all(voice), *[_worded(voice, reason) for reason in rest]])
    return together([_worded(voice, reason) for reason in reasons])


def _next_after_all(voice: Voice) -> Text:
    """In one breath, since side by side the two would seem to contradict each other."""
    return voice.say(
        "Nobody is due a hello just now. This is who comes next, though you two were only just in touch."
    )


def _worded(voice: Voice, reason: Reason) -> Text:
    if reason.kind is ReasonKind.OCCASION:
        return occasions.reason(voice, reason)
    return _of_the_tie(voice, reason)


def _of_the_tie(voice: Voice, reason: Reason) -> Text:
    days, word = reason.days or 0, typed(fit.shortened(reason.word or "", _WORD))
    match reason.kind:
        case ReasonKind.SINCE_TOUCH:
            return since(voice, days)
        case ReasonKind.NEW:
            return new(voice, days)
        case ReasonKind.THEY_WROTE:
            return _wrote(voice, days)
        case ReasonKind.BOTH_LIKE | ReasonKind.FROM_SHELF:
            return _to_their_liking(voice, reason, word)
        case ReasonKind.ASKED:
            return voice.say("Nobody is due a hello just now; this is who comes next.")
        case ReasonKind.LATER_CAME:
            return voice.say("You said “later”. How about now?")
        case ReasonKind.THANKS_DUE:
            return voice.say("You had asked for something, and an answer came. How about a thank-you?")
        case ReasonKind.ROUND:
            return voice.say("A few others have had their turn already.")
        case ReasonKind.EASY:
            return voice.say("Long enough for news, and not so long that it feels odd.")
        case _:
            return _of_the_circle(voice, reason, word)


def _to_their_liking(voice: Voice, reason: Reason, like: Text) -> Text:
    if reason.kind is ReasonKind.BOTH_LIKE:
        return voice.say("Something to talk about: {like}.", like=like)
    if reason.word:
        return voice.say("You put this aside; you both like {like}.", like=like)
    return voice.say("You put this aside for them.")


def _of_the_circle(voice: Voice, reason: Reason, circle: Text) -> Text:
    match reason.kind:
        case ReasonKind.ONLY_OF_CIRCLE:
            return voice.say("The only one on your list from #{circle}.", circle=circle)
        case ReasonKind.ONLY_IN_SEASON:
            return voice.say("Nobody else from #{circle} is due a hello just now.", circle=circle)
        case ReasonKind.RARE_CIRCLE:
            return voice.say("One of the few from #{circle} on your list.", circle=circle)
        case _ if reason.days is not None:
            about = voice.about(reason.days)
            return voice.say("Nobody from #{circle} has come up for {about}.", circle=circle, about=about)
        case _:
            return voice.say("Time for #{circle} to have a turn too.", circle=circle)


def _wrote(voice: Voice, days: int) -> Text:
    if days < 1:
        return voice.say("They wrote last, only just now. Like to write back?")
    return voice.say("They wrote last, {about} ago. Like to write back?", about=voice.about(days))


def since(voice: Voice, days: int) -> Text:
    if days < 1:
        return voice.say("You two were only just in touch.")
    return voice.say("You two were last in touch {about} ago.", about=voice.about(days))


def new(voice: Voice, days: int) -> Text:
    if days < 2:
        return voice.say("New on your list. How about saying hello?")
    return voice.say("On your list for {about}. How about saying hello?", about=voice.about(days))
