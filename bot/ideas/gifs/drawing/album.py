"""All pictures that can be drawn, by name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ideas.gifs.drawing import (
    cats,
    celebrations,
    dogs,
    feasts,
    greetings,
    kitchen,
    leisure,
    lights,
    outdoors,
    pastimes,
    places,
    play,
    sports,
    weather,
    work,
)
from bot.ideas.gifs.drawing.film import Picture

FAMILIES = (
    *(greetings, dogs, cats, weather, kitchen, leisure, celebrations, feasts, lights),
    *(outdoors, places, sports, pastimes, play, work),
)


def pictures() -> Mapping[str, Picture]:
    return {picture.name: picture for family in FAMILIES for picture in family.PICTURES}
