"""Texts in the script asked for, and what is known of them without loading opencc."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seeds.language import script
from tui.desk.library import script as shown
from tui.desk.library.script import Shown

TEXT = "社区为老年人\ud800办事"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that opencc was asked for."""
    texts: list[str] = []
    turn = script.in_script("traditional")

    def noted(text: str) -> str:
        texts.append(text)
        return turn(text)

    monkeypatch.setattr(script, "in_script", lambda script: noted)
    return texts


def test_what_was_shown_is_known_at_the_next_start(tmp_path: Path, asked: list[str]) -> None:
    """Whatever a text holds; one that was not shown is asked for, and another script knows nothing of it."""
    first = Shown("traditional", tmp_path)
    seen = first(TEXT)
    first.keep()
    again = Shown("traditional", tmp_path)
    assert again(TEXT) == seen and "區" in seen
    assert asked == [TEXT]
    again("国家")
    Shown("simplified", tmp_path)(TEXT)
    assert asked == [TEXT, "国家", TEXT]


def test_other_rules_know_nothing(tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What an opencc of another version would show is asked for anew."""
    first = Shown("traditional", tmp_path)
    first(TEXT)
    first.keep()
    stat = os.stat
    monkeypatch.setattr(shown.os, "stat", lambda path: stat(tmp_path))
    Shown("traditional", tmp_path)(TEXT)
    assert asked == [TEXT, TEXT]


def test_what_was_not_asked_for_longest_is_forgotten(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library of any size leaves room for the page that was seen last."""
    monkeypatch.setattr(shown, "KEPT", 6)
    turn = Shown("traditional", tmp_path)
    for text in ("一二", "三四", "一二", "五六七"):
        turn(text)
    turn.keep()
    again = Shown("traditional", tmp_path)
    again("一二"), again("五六七")
    assert asked == ["一二", "三四", "五六七"]
    again("三四")
    assert asked[3:] == ["三四"]
