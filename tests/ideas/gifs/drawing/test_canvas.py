from bot.ideas.gifs.drawing.canvas import HEIGHT, WIDTH, Canvas
from bot.ideas.gifs.drawing.curves import box
from bot.ideas.gifs.drawing.palette import CORAL, CREAM, INK, TEAL, WHITE, mix

MIDDLE = (180, 135)


def test_it_comes_out_in_the_finished_size_with_soft_edges() -> None:
    canvas = Canvas(CREAM)
    canvas.disc(*MIDDLE, 50.5, CORAL)
    finished = canvas.finished()
    assert finished.size == (WIDTH, HEIGHT)
    assert len(finished.getcolors() or ()) > 2


def test_a_placed_thing_turns_and_grows_about_its_own_spot() -> None:
    canvas = Canvas(CREAM)
    with canvas.placed(*MIDDLE, turn=90, size=2):
        canvas.disc(30, 0, 5, CORAL)
    canvas.disc(20, 20, 5, TEAL)
    finished = canvas.finished()
    assert finished.getpixel((180, 195)) == CORAL
    assert finished.getpixel((20, 20)) == TEAL


def test_what_is_faded_lets_the_ground_through() -> None:
    canvas = Canvas(WHITE)
    with canvas.faded(0.5):
        canvas.disc(*MIDDLE, 40, INK)
    seen, half = canvas.finished().getpixel(MIDDLE), mix(WHITE, INK, 0.5)
    assert isinstance(seen, tuple)
    assert all(abs(a - b) <= 1 for a, b in zip(seen, half, strict=True))


def test_what_is_clipped_shows_inside_the_outline_alone() -> None:
    canvas = Canvas(CREAM)
    with canvas.clipped(box(100, 100, 180, 200, 0)):
        canvas.box(0, 0, 360, 270, 0, CORAL)
    assert canvas.finished().getpixel((140, 150)) == CORAL
    assert canvas.finished().getpixel((220, 150)) == CREAM


def test_a_stroke_tapers_to_its_tip() -> None:
    canvas = Canvas(CREAM)
    canvas.line([(60, 135), (300, 135)], 30, CORAL, tip=4)
    finished = canvas.finished()
    thick = [sum(finished.getpixel((x, y)) == CORAL for y in range(HEIGHT)) for x in (70, 290)]
    assert thick[0] > 25
    assert thick[1] < 8
