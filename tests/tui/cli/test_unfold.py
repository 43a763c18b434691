"""`jingdu unfold`: clause by clause in a pipe, and everything in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pytest

from seeds.language import frequencies

pytestmark = pytest.mark.usefixtures("ready")

LONG = (
    "村里建了一座由渔民捐钱修成的石桥，老人们每天早上都要到桥上坐一"
    "坐，孩子们放学以后也喜欢在桥边玩水，谁也不想离开。"
)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with a long sentence and a short one."""
    path = tmp_path / "石桥.txt"
    path.write_text(f"石桥\n\n{LONG}桥很高。\n", encoding="utf-8")
    return path


def test_lines(run: Callable[..., Any], text: Path) -> None:
    """Each clause has a line; what stands before 的 is below; short sentences only when asked for."""
    ran = run("unfold", str(text))
    assert ran.code == 0 and len(ran.out.splitlines()) >= 5 and "└" in ran.out and "桥很高" not in ran.out
    assert "桥很«高»" in run("unfold", str(text), "--all").out


def test_json(run: Callable[..., Any], text: Path) -> None:
    """The clauses joined are the sentence."""
    (found,) = json.loads(run("unfold", str(text), "--json").out)
    assert list(found) == ["sentence", "block", "start", "lines"]
    assert "".join(line["text"] for line in found["lines"] if line["kind"] != "modifier") == LONG


def test_nothing_long(run: Callable[..., Any], tmp_path: Path) -> None:
    """That there is no long sentence is said."""
    path = tmp_path / "短.txt"
    path.write_text("桥很高。\n", encoding="utf-8")
    ran = run("unfold", str(path))
    assert (ran.code, ran.out) == (1, "") and "--all" in ran.err


def test_the_word_list_is_read_once(
    run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many sentences there are: reading it takes longer than unfolding one."""
    read: list[int] = []
    whole = frequencies.counts_and_marks

    def counted(words: Collection[str]) -> tuple[dict[str, int], dict[str, str]]:
        read.append(len(words))
        return whole(words)

    monkeypatch.setattr(frequencies, "counts_and_marks", counted)
    path = tmp_path / "多.txt"
    path.write_text("桥很高。河很宽。\n" * 20, encoding="utf-8")
    assert run("unfold", str(path), "--all").code == 0
    assert len(read) == 1
