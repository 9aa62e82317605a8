"""The one set of colours that all pictures share, so that they look like a family."""

from __future__ import annotations

Colour = tuple[int, int, int]

INK: Colour = (74, 54, 62)
WHITE: Colour = (255, 253, 248)
CREAM: Colour = (255, 245, 230)
STONE: Colour = (222, 212, 204)
SLATE: Colour = (126, 120, 134)

PEACH: Colour = (255, 222, 196)
APRICOT: Colour = (250, 186, 134)
CORAL: Colour = (242, 130, 110)
BRICK: Colour = (204, 88, 82)
BLUSH: Colour = (249, 166, 158)
ROSE: Colour = (253, 216, 210)

BUTTER: Colour = (255, 234, 172)
HONEY: Colour = (248, 194, 88)
AMBER: Colour = (226, 150, 62)
CARAMEL: Colour = (206, 146, 98)
COCOA: Colour = (142, 96, 78)

MINT: Colour = (214, 236, 216)
SAGE: Colour = (170, 204, 164)
LEAF: Colour = (112, 172, 124)
FOREST: Colour = (62, 116, 98)

SKY: Colour = (194, 227, 238)
TEAL: Colour = (98, 172, 180)
SEA: Colour = (66, 134, 160)

LILAC: Colour = (224, 212, 240)
PLUM: Colour = (146, 114, 168)
DUSK: Colour = (86, 90, 146)
NIGHT: Colour = (46, 54, 98)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` of the second colour in the first."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue
