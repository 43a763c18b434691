"""What the library shows while texts are still being counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from seeds.documents import Passage
from seeds.language.analysis import Analysis, Word
from store.paths import Paths
from tui.desk.analyst.aids import Aids
from tui.desk.desk import Desk
from tui.desk.study.overview import Study
from tui.screens.library.rows import cells, rows


class Slow:
    """Finds one word a text, and notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def words(self, texts: Sequence[str], own: Any) -> Iterator[Mapping[int, Analysis]]:
        """The first character."""
        self.asked.append("words")
        yield {number: Analysis((Word(0, 1, "word", None),)) for number in range(len(texts))}

    def aids(self, passages: Sequence[Passage], own: Any) -> Aids:
        """None."""
        self.asked.append("terms")
        return Aids()

    def close(self) -> None:
        """Nothing to close."""


def test_shares_come_first_around_the_row_in_hand_and_key_terms_last(tmp_path: Path) -> None:
    """Seven new texts: all are being counted at first, then the fourth is known, then its neighbours."""
    desk = Desk(Paths(tmp_path / "d", tmp_path / "c", tmp_path / "k"))
    slow = desk.__dict__["analyst"] = Slow()
    ids = list(desk.library.cards())
    study = Study(desk)
    looks = study.look(ids[3])
    assert next(looks) and study.at_work and study.shares == {}
    assert {cells(row, "…")[3] for row in rows(desk, study, {})} == {"…"}
    next(looks)
    assert list(study.shares) == [ids[3]] and study.at_work
    assert list(looks).count(True) >= 1 and not study.at_work
    assert set(list(study.shares)[1:3]) == {ids[2], ids[4]} and len(study.shares) == len(ids)
    assert slow.asked == ["words"] * len(ids) + ["terms"] * len(ids)
    desk.close()
