"""A GIF of our own beneath the line that goes with it."""

from __future__ import annotations

from bot.core.nudge import Idea, Suggestion
from bot.ideas.gifs.catalogue import catalogue
from bot.slack.views.message import Part, silent


def picture(suggestion: Suggestion, idea: Idea) -> list[Part]:
    """Nothing where the file is not there: the line stands by itself as well."""
    file_id = suggestion.pictures.get(idea.picture or "")
    gif = next((each for each in catalogue() if each.name == idea.picture), None)
    if file_id is None or gif is None:
        return []
    alt = gif.alt(suggestion.member.language)
    return [silent({"type": "image", "slack_file": {"id": file_id}, "alt_text": alt})]
