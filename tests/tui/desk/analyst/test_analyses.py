"""Whoever needs words has them from the same place: what was analysed once is not analysed again."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeds.language import analyse as analysing
from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.saved import dump
from tui.desk.analyst.analyses import Analyses
from tui.desk.analyst.jobs import pack

TEXTS = ["老人在河边种菜。", "孩子们在树下读书。"]


def test_what_is_kept_is_not_analysed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's analyses serve whatever else asks for these texts."""
    analyses = Analyses(tmp_path)
    made = analyses.of(TEXTS)
    analyses.keep(TEXTS, NOTHING_OWN, pack([dump(one) for one in made]))
    monkeypatch.setattr(analysing, "analyse_all", None)
    assert analyses.of(TEXTS) == made


def test_the_readers_decisions_make_them_anew(tmp_path: Path) -> None:
    """What was analysed without a decision that concerns the text is not taken for it."""
    analyses = Analyses(tmp_path)
    analyses.keep(TEXTS, NOTHING_OWN, pack([dump(one) for one in analyses.of(TEXTS)]))
    joined = analyses.of(TEXTS, OwnWords(frozenset(["河边种菜"])))
    assert any(word.end - word.start == 4 for word in joined[0].words)


def test_what_lies_broken_in_the_cache_is_made_again(tmp_path: Path) -> None:
    """Bytes that are no analysis cost time only."""
    analyses = Analyses(tmp_path)
    made = analyses.of(TEXTS)
    analyses.keep(TEXTS, NOTHING_OWN, pack([b"nonsense"] * len(TEXTS)))
    assert analyses.of(TEXTS) == made
