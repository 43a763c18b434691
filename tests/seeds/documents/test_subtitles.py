"""Subtitles as they are passed around: in two languages, with drawings, and with a name of their own."""

from __future__ import annotations

import pytest
from each import each

from seeds.documents.files import take_in
from seeds.documents.formats import subtitles
from seeds.documents.intake import File, Intake
from seeds.errors import CannotRead

SAID = ["河水又涨了。", "渡口的船还没有来。", "我们明天再走吧。", "好，听你的。"]
MEANT = ["The river is rising again.", "The ferry is not here yet.", "Let us go tomorrow.", "As you say."]


def taken(text: str, name: str, *, whole: bool = False) -> Intake:
    """What comes of a file."""
    return take_in(File.of(text.encode(), name, whole=whole))


def texts(intake: Intake) -> str:
    """The text of its only article."""
    (article,) = intake.articles
    return "".join(block.text for block in article.blocks)


def event(second: int, text: str) -> str:
    """A line of ASS."""
    return f"Dialogue: 0,0:00:{second:02}.00,0:00:{second + 1:02}.50,Default,,0,0,0,,{text}\n"


BELOW = "".join(
    f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{said}\n{meant}\n\n"
    for n, (said, meant) in enumerate(zip(SAID, MEANT, strict=True), 1)
)
SAME_EVENT = "[Events]\n" + "".join(
    event(2 * n, f"{said}\\N{{\\fs14}}{meant}") for n, (said, meant) in enumerate(zip(SAID, MEANT, strict=True))
)
OWN_EVENT = "[Events]\n" + "".join(
    event(2 * n, line) for n, pair in enumerate(zip(SAID, MEANT, strict=True)) for line in pair
)


@each(("text", "name"), [(BELOW, "a.srt"), (SAME_EVENT, "a.ass"), (OWN_EVENT, "a.ass")])
def test_the_other_language_of_subtitles_is_left_out_and_told(text: str, name: str) -> None:
    """However the two are set together; `--whole` keeps them."""
    intake = taken(text, name)
    assert texts(intake) == "".join(SAID)
    assert "--whole" in intake.warnings[0]
    assert MEANT[0] in texts(taken(text, name, whole=True))


def test_a_few_foreign_words_are_said_like_the_others() -> None:
    """They are no second language."""
    lines = [*SAID[:2], "OK!", *SAID[2:]]
    intake = taken("[Events]\n" + "".join(event(2 * n, line) for n, line in enumerate(lines)), "a.ass")
    assert texts(intake) == "".join(lines) and not intake.warnings


def test_what_is_drawn_is_not_said() -> None:
    """Its letters are commands to a pen."""
    drawn = event(9, "{\\an7\\p1}m 0 0 l 100 0 100 100 0 100{\\p0}")
    assert texts(taken("[Events]\n" + event(1, SAID[0]) + drawn, "a.ass")) == SAID[0]


@each(("title", "told"), [("渡口的夏天", "渡口的夏天"), ("Default Aegisub file", "a"), ("", "a")])
def test_the_name_that_a_file_gives_itself_is_its_title(title: str, told: str) -> None:
    """Not what a program fills in."""
    head = f"[Script Info]\nTitle: {title}\nScriptType: v4.00+\n\n[Events]\n"
    assert taken(head + event(1, SAID[0]), "a.ass").articles[0].title == told


def test_a_moment_of_no_film_is_none() -> None:
    """An hour of four hundred figures is no number that anything is counted from."""
    with pytest.raises(CannotRead):
        taken(event(1, "河水").replace("0:00:01", "9" * 400 + ":00:01"), "a.ass")


def test_subtitles_longer_than_any_film(monkeypatch: pytest.MonkeyPatch) -> None:
    """They would take more memory than there is."""
    monkeypatch.setattr(subtitles, "LARGEST", 100)
    with pytest.raises(CannotRead, match="larger than"):
        taken(BELOW, "a.srt")


@each(
    "text",
    [
        BELOW,
        "WEBVTT\n\n" + BELOW.replace(",000", ".000").replace(",900", ".900"),
        f"[Script Info]\nScriptType: v4.00+\n\n{SAME_EVENT}",
    ],
)
def test_subtitles_are_told_by_how_they_begin_where_they_have_no_name(text: str) -> None:
    """As they come through a pipe; named plain text they are read as they are."""
    assert texts(taken(text, "")) == "".join(SAID)
    assert "Dialogue" in texts(taken(text, "a.txt")) or "-->" in texts(taken(text, "a.txt"))


def test_json_lines_are_told_by_how_they_begin_where_they_have_no_name() -> None:
    """Each line is an object; a text that only begins with such a bracket is none."""
    rows = '{"title": "河水", "text": "河水又涨了。"}\n{"text": "渡口的船还没有来。"}\n'
    assert [article.title for article in taken(rows, "").articles][:1] == ["河水"]
    assert len(taken(rows, "").articles) == 2
    assert len(taken("{ 河水又涨了。\n渡口的船还没有来。}", "").articles) == 1
