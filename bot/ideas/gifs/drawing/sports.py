"""Football, badminton, cycling, running and a calm stretch."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.animals import BUNNY, CAT, bunny, cat
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import oval
from bot.ideas.gifs.drawing.easing import blink, hop, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    HONEY,
    INK,
    LEAF,
    LILAC,
    MINT,
    PEACH,
    PLUM,
    ROSE,
    SAGE,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop


def football(canvas: Canvas, phase: float) -> None:
    """A ball with a face bounces before the goal."""
    backdrop(canvas, SKY, floor=300)
    canvas.blob([(20, 196), (100, 182), (262, 182), (342, 200), (300, 258), (62, 258)], LEAF)
    _goal(canvas)
    height = hop(phase, shift=0.35)
    flat = 1 - 0.16 * max(0.0, 1 - height * 4)
    wide = 52 - 20 * height
    canvas.oval(180, 232, wide, 7, mix(LEAF, INK, 0.25))
    with canvas.placed(180, 232 - 86 * height, size=(1 / flat, flat)):
        _ball(canvas, Mood(shut=max(0, 1 - height * 5), glad=True, talk=0.9), 10 * wave(phase))


def _goal(canvas: Canvas) -> None:
    net = mix(SKY, WHITE, 0.6)
    for k in range(9):
        canvas.line([(88 + 23 * k, 70), (82 + 24.5 * k, 188)], 2, net)
    for k in range(5):
        canvas.line([(84, 88 + 24 * k), (276, 88 + 24 * k)], 2, net)
    for start, end in (((78, 190), (78, 66)), ((78, 66), (282, 66)), ((282, 66), (282, 190))):
        canvas.line([start, end], 8, WHITE)


def _ball(canvas: Canvas, mood: Mood, turn: float) -> None:
    rim = oval(0, -52, 52, 52)
    canvas.fill(rim, WHITE)
    with canvas.clipped(rim), canvas.placed(0, -52, turn=turn):
        for k in range(5):
            angle = 2 * pi * k / 5 - pi / 2
            canvas.corners(_pentagon(52 * cos(angle), 52 * sin(angle), 20, 180 + 72 * k), INK, 0.12)
            canvas.line(
                [
                    (36 * cos(angle + pi / 5), 36 * sin(angle + pi / 5)),
                    (60 * cos(angle + pi / 5), 60 * sin(angle + pi / 5)),
                ],
                2.5,
                STONE,
            )
    with canvas.placed(0, -54, turn=turn):
        face(canvas, mood, spread=19, size=7.5, mouth=9)


def _pentagon(x: float, y: float, size: float, turn: float) -> list[tuple[float, float]]:
    angles = [pi * turn / 180 - pi / 2 + 2 * pi * k / 5 for k in range(5)]
    return [(x + size * cos(angle), y + size * sin(angle)) for angle in angles]


def badminton(canvas: Canvas, phase: float) -> None:
    """A racket keeps a shuttlecock with a face in the air."""
    backdrop(canvas, MINT)
    height = hop(phase, shift=0.3)
    give = max(0.0, 1 - height * 4)
    with canvas.placed(206, 196 + 5 * give, turn=66 - 4 * give, size=1.1):
        _racket(canvas)
    turn = 16 + 8 * wave(phase)
    with canvas.placed(152, 176 - 58 * height, turn=turn, size=(1 + 0.05 * give, 1 - 0.05 * give)):
        _shuttle(canvas, Mood(shut=give, glad=True, talk=0.8))
    for side in (-1, 1):
        if give > 0.3:
            canvas.line([(152 + side * 54, 172), (152 + side * 66, 158)], 5 * give, HONEY)


def _racket(canvas: Canvas) -> None:
    """Its handle below, seen a little from the side."""
    canvas.line([(0, -8), (0, -66)], 6, SLATE)
    canvas.line([(0, -66), (0, -106)], 13, COCOA)
    frame = oval(0, 46, 26, 56)
    canvas.fill(frame, mix(MINT, WHITE, 0.7))
    with canvas.clipped(frame):
        for k in range(-2, 3):
            canvas.line([(k * 10, -12), (k * 10, 104)], 1.6, STONE)
        for k in range(-4, 5):
            canvas.line([(-28, 46 + k * 12), (28, 46 + k * 12)], 1.6, STONE)
    canvas.arc(0, 46, 26, 56, 0, 360, 7, CORAL)


def _shuttle(canvas: Canvas, mood: Mood) -> None:
    """Feathers flaring upwards, the cork below, which is the face."""
    for k in (-2, 2, -1, 1, 0):
        with canvas.placed(10 * k, -24, turn=10 * k):
            vane = [(-7, 0), (-14, -62), (-3, -84), (14, -58), (7, 0)]
            canvas.corners(vane, mix(WHITE, STONE, 0.35 * abs(k)), 0.2)
            canvas.line([(0, -10), (-2, -70)], 1.8, mix(STONE, SLATE, 0.3))
    for y, half in ((-58, 41), (-48, 37)):
        canvas.line([(-half, y), (0, y + 5), (half, y)], 2.6, TEAL)
    canvas.blob([(-34, -26), (-33, -36), (0, -32), (33, -36), (34, -26), (26, 2), (0, 14), (-26, 2)], PEACH)
    canvas.line([(-34, -32), (0, -27), (34, -32)], 8, CORAL)
    with canvas.placed(0, -9):
        face(canvas, mood, spread=15, size=6.4, mouth=6)


def cycling(canvas: Canvas, phase: float) -> None:
    """A cat rides in the basket of a bicycle."""
    backdrop(canvas, BUTTER, floor=300)
    canvas.blob([(18, 224), (120, 210), (250, 210), (344, 224), (290, 254), (70, 254)], SAGE)
    for k in range(3):
        x = 22 + 94 * (onward(phase) + k)
        canvas.line([(x, 236), (x + 32, 236)], 4, mix(SAGE, WHITE, 0.5))
    bob = 2 * wave(phase, 2)
    for x in (112, 250):
        _wheel(canvas, x, 178, phase)
    with canvas.placed(0, bob * 0.5):
        _frame(canvas, phase)
        _basket(canvas, phase, bob)


def _wheel(canvas: Canvas, x: float, y: float, phase: float) -> None:
    for k in range(4):
        angle = pi * k / 4 - pi / 4 * phase * 2
        u, v = 42 * cos(angle), 42 * sin(angle)
        canvas.line([(x - u, y - v), (x + u, y + v)], 1.6, SLATE)
    canvas.arc(x, y, 43, 43, 0, 360, 8, INK)
    canvas.arc(x, y, 37, 37, 0, 360, 2.5, STONE)
    canvas.disc(x, y, 6, CORAL)


def _frame(canvas: Canvas, phase: float) -> None:
    hub, seat, head = (184.0, 184.0), (206.0, 116.0), (130.0, 112.0)
    for start, end in (
        ((250, 178), hub),
        ((250, 178), seat),
        (hub, seat),
        (hub, head),
        (seat, (134, 124)),
        (head, (112, 178)),
    ):
        canvas.line([start, end], 8, TEAL)
    canvas.line([head, (124, 92), (140, 82), (152, 86)], 6, SLATE)
    canvas.line([seat, (210, 100)], 6, SLATE)
    canvas.blob([(190, 96), (216, 90), (238, 92), (232, 102), (206, 104)], COCOA)
    angle = -2 * pi * phase
    canvas.disc(*hub, 12, HONEY)
    for side in (1, -1):
        x, y = hub[0] + side * 22 * cos(angle), hub[1] + side * 22 * sin(angle)
        canvas.line([hub, (x, y)], 5, SLATE)
        canvas.line([(x - 9, y), (x + 9, y)], 6, INK)


def _basket(canvas: Canvas, phase: float, bob: float) -> None:
    with canvas.placed(94, 88 + bob, turn=-4 * wave(phase), size=0.82):
        cat(canvas, Mood(shut=hump(phase, 0.5, 0.8), glad=True))
    canvas.corners([(50, 108), (132, 108), (122, 152), (60, 152)], CARAMEL, 0.12)
    for k in range(3):
        canvas.line([(58 + k * 2, 122 + 10 * k), (126 - k * 2, 122 + 10 * k)], 2.4, mix(CARAMEL, COCOA, 0.6))
    canvas.box(46, 102, 136, 114, 6, mix(CARAMEL, COCOA, 0.45))
    for x in (74, 108):
        canvas.oval(x, 104 + bob * 0.5, 11, 8, CAT.belly)
    canvas.disc(91, 134, 7, WHITE)
    canvas.disc(91, 134, 3, HONEY)


def running(canvas: Canvas, phase: float) -> None:
    """A running shoe hops along all by itself."""
    backdrop(canvas, PEACH, floor=300)
    for k in range(3):
        x = 320 - 130 * (onward(phase) + k - 1)
        canvas.line([(x, 238), (x + 46, 238)], 4, mix(PEACH, CORAL, 0.35))
    height = hop(phase, shift=0.2)
    canvas.oval(180, 228, 92 - 26 * height, 8, mix(PEACH, INK, 0.16))
    for k in range(3):
        puff = onward(phase, shift=0.2 + 0.12 * k)
        size = (13 - 3 * k) * (1 - puff)
        canvas.disc(82 - 46 * puff - 12 * k, 222 - 12 * puff, size, WHITE)
    for k, y in enumerate((108, 142, 176)):
        canvas.line(
            [(38 + 12 * (k % 2) - 8 * wave(phase), y), (76 + 12 * (k % 2) - 8 * wave(phase), y)], 5, WHITE
        )
    with canvas.placed(184, 226 - 42 * height, turn=-12 + 16 * (1 - height)):
        _shoe(canvas, phase)


def _shoe(canvas: Canvas, phase: float) -> None:
    canvas.blob(
        [
            (-84, -14),
            (-86, -66),
            (-70, -98),
            (-44, -92),
            (-16, -66),
            (34, -52),
            (84, -34),
            (96, -12),
            (60, 0),
            (-60, 0),
        ],
        TEAL,
    )
    canvas.blob([(48, -48), (86, -36), (98, -12), (70, -4), (54, -22)], mix(TEAL, WHITE, 0.4))
    canvas.line([(-72, -94), (-58, -84), (-40, -88)], 13, CORAL)
    canvas.box(-92, -14, 102, 6, 10, WHITE)
    for k in range(6):
        canvas.line([(-70 + 28 * k, -2), (-58 + 28 * k, -2)], 4, CORAL)
    for k in range(3):
        x, y = -26 + 21 * k, -72 + 9.5 * k
        canvas.line([(x - 7, y + 14), (x + 8, y - 4)], 5, WHITE)
    for side in (-1, 1):
        loop = 5 * wave(phase, 2)
        canvas.arc(-34 + side * 12, -88 - 4 + loop * 0.3, 12, 8, 0, 360, 4, WHITE)
    with canvas.placed(-32, -38, turn=4):
        face(canvas, Mood(shut=blink(phase, 0.5), talk=0.8), spread=20, size=8, mouth=8)


def stretching(canvas: Canvas, phase: float) -> None:
    """A bunny sits on a mat and breathes in and out."""
    backdrop(canvas, LILAC)
    breath = swell(phase)
    canvas.oval(180, 230, 116, 15, PLUM)
    canvas.oval(180, 228, 112, 12, mix(PLUM, WHITE, 0.25))
    with canvas.placed(180, 226):
        for side in (-1, 1):
            canvas.line(
                [(side * 60, -12), (side * 34, -4), (-side * 18, -4)], 22, mix(BUNNY.fur, STONE, 0.25), tip=19
            )
        canvas.blob([(-36, -12), (-28, -64), (0, -78), (28, -64), (36, -12), (0, -4)], TEAL)
        for side in (-1, 1):
            canvas.oval(side * 24, -5, 20, 9, BUNNY.fur, -side * 8)
            canvas.oval(side * 32, -4, 7, 5.5, ROSE)
        with canvas.placed(0, -96 - 4 * breath):
            bunny(canvas, Mood(shut=1, glad=False), droop=0.12 * (1 - breath))
            canvas.line([(-40, -24), (0, -34), (40, -24)], 8, CORAL)
        for side in (-1, 1):
            canvas.line([(side * 28, -58), (side * 58, -36 - 3 * breath), (side * 62, -14)], 16, BUNNY.fur)
            canvas.line([(side * 28, -60), (side * 36, -54)], 18, TEAL)
    for k in range(4):
        life = onward(phase, shift=k / 4)
        side = 1 if k % 2 else -1
        size = 7 * min(1, 4 * life, 3 * (1 - life))
        canvas.oval(180 + side * (92 + 16 * life), 176 - 96 * life, size * 0.7, size, LEAF, 30 * side)


PICTURES = (
    Picture("football", football, frames=12, pause=80),
    Picture("badminton", badminton, frames=14, pause=80),
    Picture("bicycle", cycling, frames=10, pause=110),
    Picture("running", running, frames=12, pause=70),
    Picture("yoga", stretching, frames=14, pause=170),
)
