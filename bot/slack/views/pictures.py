"""A GIF, our own or from elsewhere, beneath the line that goes with it, and whose it is."""

from __future__ import annotations

from bot.core.nudge import Idea, Image, Suggestion
from bot.ideas.gifs.catalogue import catalogue
from bot.slack.text import typed
from bot.slack.views import fit
from bot.slack.views.message import Part, silent, small

_ALT, _CREDIT = 2000, 150


def picture(suggestion: Suggestion, idea: Idea) -> list[Part]:
    """Nothing where the file is not there: the line stands by itself as well."""
    if idea.image is not None:
        return [_from_elsewhere(idea.image)]
    file_id = suggestion.pictures.get(idea.picture or "")
    gif = next((each for each in catalogue() if each.name == idea.picture), None)
    if file_id is None or gif is None:
        return []
    alt = gif.alt(suggestion.member.language)
    return [silent({"type": "image", "slack_file": {"id": file_id}, "alt_text": alt})]


def credited(idea: Idea) -> list[Part]:
    """Said whether its picture is shown or not: the link leads there as well."""
    return [small(typed(fit.shortened(idea.credit, _CREDIT)))] if idea.credit else []


def _from_elsewhere(image: Image) -> Part:
    alt = fit.shortened(image.alt, _ALT)
    return silent({"type": "image", "image_url": image.url, "alt_text": alt})
