"""Pictures of pages: what recognition tells becomes articles, and what it cannot read gets its one line."""

from __future__ import annotations

import json
import math
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from little_pdf import Set, pdf
from PIL import Image
from test_printed import TEXT, flowed, headline, paragraphs

from seeds.documents.files import take_in
from seeds.documents.formats.table import SCAN
from seeds.documents.intake import File
from seeds.documents.scan import recognising, worker
from seeds.documents.scan.turning import the_right_way_up
from seeds.errors import CannotRead

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def told(lines: list[Set], lean: float = 0.0, **changes: Any) -> dict[str, Any]:
    """A page as the worker tells it, leaning by some degrees."""
    cos, sin = math.cos(math.radians(lean)), math.sin(math.radians(lean))

    def turned(x: float, y: float) -> list[float]:
        return [(x - 300) * cos - (y - 400) * sin + 300, (x - 300) * sin + (y - 400) * cos + 400]

    boxes = [
        [
            [turned(x, y) for x, y in ((left, top - 1), (right, top - 1), (right, bottom + 1), (left, bottom + 1))],
            line.text,
            0.99,
        ]
        for line in lines
        for left, top in [(line.left, line.top)]
        for right, bottom in [(left + len(line.text) * line.size, top + line.size)]
    ]
    return {"size": [600, 800], "boxes": boxes, "upright": True, "pictures": [], "frames": []} | changes


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the worker will tell."""
    pages: list[dict[str, Any]] = []
    monkeypatch.setattr(recognising, "is_available", lambda: True)
    monkeypatch.setattr(recognising, "_told", lambda data, name: iter([{"begins": 1, "of": 1}, *pages]))
    return pages


@pytest.mark.parametrize("lean", [0.0, 1.5, -1.5])
def test_a_scan_is_read_as_any_page(page: list[dict[str, Any]], lean: float) -> None:
    """Columns in order and paragraphs whole, though it leans."""
    page.append(told([headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)], lean))
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_what_was_recognised_is_kept_and_read_again_without_looking(page: list[dict[str, Any]]) -> None:
    """The same articles come of it, and no picture is needed."""
    page.append(told([headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]))
    intake = take_in(File.of(PICTURE, "a.png"))
    assert intake.keep is not None
    page.clear()
    assert [a.blocks for a in take_in(intake.keep).articles] == [a.blocks for a in intake.articles]
    assert take_in(intake.keep).articles[0].id == intake.articles[0].id


def test_characters_that_are_not_sure_are_doubts(page: list[dict[str, Any]]) -> None:
    """Where they stand in the article is known, and how sure they are; what stands side by side is one doubt."""
    lines = [headline("渡口的春天", 60, 1), *flowed(TEXT, 1, 100)]
    page.append(told(lines))
    page[0]["boxes"][3].append([[2, 0.6], [4, 0.7], [3, 0.5]])
    page[0]["boxes"][0].append([[1, 0.4]])
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    title, text = sorted(article.doubts, key=lambda doubt: doubt.block)
    assert article.blocks[text.block].text[text.start : text.end] == lines[3].text[2:5]
    assert (text.sure, title.block, title.start, title.end) == (0.5, -1, 1, 2)


def test_a_line_that_is_not_sure_is_a_doubt(page: list[dict[str, Any]]) -> None:
    """Pages recognised by an earlier version tell only of whole lines."""
    lines = [headline("渡口的春天", 60, 1), *flowed(TEXT, 1, 100)]
    page.append(told(lines))
    page[0]["boxes"][3][2] = 0.71
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    (doubt,) = article.doubts
    assert article.blocks[doubt.block].text[doubt.start : doubt.end] == lines[3].text
    assert doubt.sure == 0.71


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([told([])], "no text in the picture"),
        ([told([Set(40, 40, "河水")], upright=False)], "vertical"),
        ([{"wrong": "is a damaged picture"}], "damaged picture"),
    ],
)
def test_what_cannot_be_read_gets_one_line(page: list[dict[str, Any]], pages: list[Any], said: str) -> None:
    """A cat, vertical lines, a broken file."""
    page += pages
    with pytest.raises(CannotRead, match=said) as refusal:
        take_in(File.of(PICTURE, "a.png"))
    assert refusal.value.hint and "\n" not in refusal.value.message


def test_without_the_extra_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a picture, and for a PDF that is one."""
    monkeypatch.setattr(recognising, "is_available", lambda: False)
    for data, name in ((PICTURE, "a.png"), (pdf([], picture=True), "a.pdf")):
        with pytest.raises(CannotRead) as refusal:
            take_in(File.of(data, name))
        assert "jingdu[scan]" in refusal.value.hint


def test_progress_can_stop_it(page: list[dict[str, Any]]) -> None:
    """Each page is told before it is looked at; what the listener raises ends the work."""
    page.append(told([Set(40, 40, "河水")]))

    def stop(number: int, count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(File(PICTURE, "a.png", progress=stop))


def test_damaged_and_newer_recognised_pages() -> None:
    """What was kept may be broken, or of another version."""
    for data, said in ((b'{"jingdu": "scan"', "damaged"), (b'{"jingdu": "scan", "version": 99}', "newer")):
        with pytest.raises(CannotRead, match=said):
            take_in(File.of(data, "a.scan"))


def test_pictures_in_folders_are_left_alone() -> None:
    """Each would take half a minute, and most are no pages."""
    assert not SCAN.in_folders


def test_pictures_that_are_none_or_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker says what is wrong before anything is recognised."""
    buffer = BytesIO()
    Image.new("L", (400, 400)).save(buffer, "PNG")
    for data, most, said in (
        (buffer.getvalue(), 1_000, "larger"),
        (PICTURE, 1_000_000, "damaged"),
        (buffer.getvalue()[:80], 1_000_000, "damaged"),
    ):
        monkeypatch.setattr(worker, "MOST_PIXELS", most)
        with pytest.raises(worker.NoPicture, match=said):
            list(worker.pictures(data)[1])


@pytest.mark.slow
def test_a_page_that_is_really_recognised() -> None:
    """From pixels to an article, in a process of its own."""
    assert recognising.is_available(), "pip install '.[test,scan]' brings what this needs"
    buffer = BytesIO()
    page = pypdfium2.PdfDocument(pdf([headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]))[0]
    page.render(scale=2.5).to_pil().save(buffer, "PNG")
    seen: list[tuple[int, int]] = []
    file = File(buffer.getvalue(), "a.png", progress=lambda number, count: seen.append((number, count)))
    (article,) = take_in(file).articles
    assert seen == [(1, 1)]
    assert json.dumps(paragraphs(article), ensure_ascii=False).count("渡口") >= 1


def looked(tall: bool, sure: float) -> dict[str, Any]:
    """What recognition tells of a page whose lines stand on end or lie, and of how well it can read them."""
    right, bottom = (20, 200) if tall else (200, 20)
    return {"boxes": [[[[0, 0], [right, 0], [right, bottom], [0, bottom]], "河水很长", sure, []]]}


@pytest.mark.parametrize(
    ("seen", "turn", "upright"),
    [
        ({0: (False, 0.99)}, 0, True),
        ({0: (False, 0.6), 180: (False, 0.97)}, 180, True),
        ({0: (False, 0.6), 180: (False, 0.4)}, 0, True),
        ({0: (True, 0.97), 90: (False, 0.98)}, 90, True),
        ({0: (True, 0.6), 270: (False, 0.98)}, 270, True),
        ({0: (True, 0.6), 270: (False, 0.55), 90: (False, 0.5)}, 0, False),
        ({0: (True, 0.6), 270: (True, 0.55), 90: (True, 0.5)}, 0, False),
    ],
)
def test_a_page_is_turned_the_right_way_up(seen: dict[int, tuple[bool, float]], turn: int, upright: bool) -> None:
    """On its side, on its head; vertical text reads well no way, and is told from both."""
    page = the_right_way_up(lambda turn: looked(*seen[turn]) | {"turn": turn})
    assert (page["turn"], page["upright"]) == (turn, upright)


@pytest.mark.parametrize(
    ("text", "letters", "doubtful"),
    [
        ("河水很长", [("河", 0.9), ("水", 0.5), ("很", 0.99), ("长", 0.7)], [[1, 0.5], [3, 0.7]]),
        ("河水 12日", [("河", 0.9), ("水", 0.9), ("12", 0.5), ("日", 0.9)], [[3, 0.5], [4, 0.5]]),
        ("河水", [("河", 0.2)], []),
    ],
)
def test_how_sure_each_character_is(
    text: str, letters: list[tuple[str, float]], doubtful: list[list[float]]
) -> None:
    """Blanks count; where letters and line do not agree nothing is said."""
    assert worker.doubtful(text, [(*letter, None) for letter in letters]) == doubtful
