"""Cats."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import CAT, cat, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import between, blink, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    LILAC,
    MINT,
    PEACH,
    PLUM,
    SKY,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop

CARDBOARD = mix(CARAMEL, PEACH, 0.35)


def with_butterfly(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, LILAC)
    x, y = 180 + 104 * wave(phase, shift=0.16), 52 - 12 * wave(phase, 2, 0.3)
    with canvas.placed(180, 228, size=1.06):
        sway = 16 * wave(phase, 2)
        canvas.line([(20, -12), (56, -10), (72, -34), (66 + sway, -66)], 15, CAT.fur, tip=11)
        mood = Mood(look=((x - 180) / 26, -2.4), shut=blink(phase, 0.62))
        sitting(canvas, CAT, cat, mood, left=(-14, -8), right=(14, -8), tilt=(x - 180) / 14)
    _butterfly(canvas, x, y, phase)


def _butterfly(canvas: Canvas, x: float, y: float, phase: float) -> None:
    beat = 0.35 + 0.65 * swell(phase, 8, 0.5)
    with canvas.placed(x, y, turn=12):
        for side in (-1, 1):
            canvas.oval(side * 9 * beat, -5, 9 * beat, 9, CORAL, side * 20)
            canvas.oval(side * 7 * beat, 6, 6 * beat, 6, mix(CORAL, BUTTER, 0.5))
        canvas.line([(0, -8), (0, 9)], 3.5, COCOA)


def stretching(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, SKY)
    reach = hump(onward(phase, shift=0.3), 0.05, 0.75, 0.35)
    rump, chest = (244.0, 158 - 14 * reach), (146.0 - 8 * reach, 160 + 32 * reach)
    sway = 12 * wave(phase, 2)
    top = rump[1] - 78 - 8 * reach
    canvas.line(
        [(262, rump[1] - 6), (290, rump[1] - 24), (296 + sway * 0.4, top + 26), (286 + sway, top)],
        15,
        CAT.fur,
        tip=11,
    )
    for x, y, foot in ((rump[0] + 8, rump[1], 258.0), (chest[0] + 6, chest[1], 142 - 38 * reach)):
        canvas.line(
            [(x, y), ((x + foot) / 2 + 3, 196 + 14 * reach * (foot < 200)), (foot, 222)], 19, CAT.shade
        )
    canvas.line([rump, (190, 160 + 4 * reach), chest], 66, CAT.fur, tip=54)
    for k in range(4):
        x = 250 - 22 * k
        y = rump[1] + (chest[1] - rump[1]) * (k / 5) - 33 + 1.5 * k
        canvas.line([(x, y + 2), (x - 3, y + 18)], 6, CAT.shade, tip=4)
    for x, y, foot in ((rump[0] - 14, rump[1], 232.0), (chest[0] - 8, chest[1], 122 - 46 * reach)):
        canvas.line([(x, y), ((x + foot) / 2, 198 + 14 * reach * (foot < 200)), (foot, 224)], 20, CAT.fur)
        canvas.oval(foot - 4, 225, 13, 8, CAT.belly)
    with canvas.placed(chest[0] - 22, chest[1] - 34 - 4 * reach, turn=-4 - 6 * reach, size=0.8):
        cat(canvas, Mood(shut=reach, glad=True, talk=0.8 * between(reach, 0.5, 1)), twitch=0.5 * reach)


def falling_asleep(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, mix(LILAC, WHITE, 0.2))
    drowsy = 1 - hump(phase, 0.3, 0.8, 0.4)
    canvas.blob([(66, 214), (96, 186), (180, 180), (266, 186), (294, 214), (262, 236), (98, 236)], TEAL)
    canvas.arc(180, 206, 100, 24, 20, 160, 3, mix(TEAL, WHITE, 0.4))
    puff = 4 * swell(phase, 2)
    canvas.blob(
        [(92, 206), (104, 150 - puff), (180, 116 - puff), (262, 146 - puff), (276, 206), (180, 216)], CAT.fur
    )
    for k in range(3):
        canvas.line(
            [(204 + 20 * k, 124 + 6 * k - puff), (208 + 18 * k, 144 + 5 * k - puff)], 7, CAT.shade, tip=4
        )
    canvas.line([(270, 196), (258, 212), (216, 212), (190 + 5 * wave(phase), 208)], 16, CAT.shade, tip=12)
    for x in (112, 150):
        canvas.oval(x, 209, 17, 10, CAT.belly)
    with canvas.placed(134, 148 + 18 * drowsy, turn=-5 + 2 * wave(phase), size=1.02):
        cat(canvas, Mood(shut=0.35 + 0.65 * drowsy, calm=True), twitch=hump(phase, 0.2, 0.3), rim=True)
    _dreams(canvas, phase, drowsy)


def _dreams(canvas: Canvas, phase: float, depth: float) -> None:
    """Three letters Z that rise while it sleeps."""
    for shift in (0.0, 0.33, 0.66):
        life = onward(phase, shift=shift)
        size = depth * min(1, 5 * life, 4 - 4 * life) * (0.6 + 0.5 * life)
        if size < 0.2:
            continue
        with canvas.placed(204 + 46 * life, 104 - 66 * life, 8, size):
            for part in ([(-8, -9), (8, -9)], [(8, -9), (-8, 9)], [(-8, 9), (8, 9)]):
                canvas.line(part, 5, PLUM)


def from_the_box(canvas: Canvas, phase: float) -> None:
    """Peeks out of a cardboard box."""
    backdrop(canvas, MINT)
    up = 1 - 0.85 * hump(phase, 0.35, 0.85, 0.35)
    canvas.corners([(92, 132), (268, 132), (252, 152), (108, 152)], mix(CARDBOARD, COCOA, 0.5), 0.05)
    above = canvas.clipped([(0, 0), (360, 0), (360, 160), (0, 160)])
    with above, canvas.placed(180, 186 - 74 * up, size=1.15):
        mood = Mood(shut=blink(phase, 0.18), look=(1.5 * wave(phase, 2), 0))
        cat(canvas, mood, twitch=hump(phase, 0.08, 0.16))
    canvas.corners([(92, 150), (268, 150), (258, 230), (102, 230)], CARDBOARD, 0.06)
    canvas.heart(180, 194, 16, mix(CARDBOARD, COCOA, 0.4))
    for side in (-1, 1):
        with canvas.placed(180, 0, size=(side, 1)):
            canvas.corners([(88, 146), (126, 166), (118, 180), (86, 158)], mix(CARDBOARD, COCOA, 0.22), 0.15)
            held_on = max(0.01, between(up, 0.3, 0.8))
            canvas.oval(46, 152 + 14 * (1 - up), 15, 12 * held_on, CAT.belly)


PICTURES = (
    Picture("cat-butterfly", with_butterfly, frames=14, pause=110),
    Picture("cat-stretch", stretching, frames=18, pause=100),
    Picture("cat-sleep", falling_asleep, frames=16, pause=150),
    Picture("hello-box", from_the_box, frames=16, pause=110),
)
