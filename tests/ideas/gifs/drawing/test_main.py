from pathlib import Path

import pytest

from bot.ideas.gifs.catalogue import picture_of
from bot.ideas.gifs.drawing.__main__ import main


def test_it_writes_the_pictures_that_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tea", "coffee"], tmp_path) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coffee.gif", "tea.gif"]
    assert capsys.readouterr().out.split()[1::2] == ["tea", "coffee"]
    assert len((tmp_path / "tea.gif").read_bytes()) == pytest.approx(len(picture_of("tea")), rel=0.2)


def test_a_name_that_nobody_drew_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tea", "dragon"], tmp_path) == 2
    assert "dragon" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
