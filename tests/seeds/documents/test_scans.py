"""Pictures of pages: what recognition tells becomes articles, and what it cannot read gets its one line."""

from __future__ import annotations

import json
import math
import subprocess
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
from seeds.documents.scan import looking, recognising, worker
from seeds.documents.scan.cells import cells
from seeds.documents.scan.downwards import blended, settled
from seeds.documents.scan.lines import Reading, Sign, in_order
from seeds.documents.scan.shapes import shapes
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
    monkeypatch.setattr(recognising, "_told", lambda data, name, numbers: iter([{"begins": 1, "of": 1}, *pages]))
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
        ([told([Set(40, 40, "河水")], upright=False)], "stand on end"),
        ([{"wrong": "is a damaged picture"}], "damaged picture"),
    ],
)
def test_what_cannot_be_read_gets_one_line(page: list[dict[str, Any]], pages: list[Any], said: str) -> None:
    """A cat, lines that can be read no way, a broken file."""
    page += pages
    with pytest.raises(CannotRead, match=said) as refusal:
        take_in(File.of(PICTURE, "a.png"))
    assert refusal.value.hint and "\n" not in refusal.value.message


def test_pages_that_are_read_badly_are_told(page: list[dict[str, Any]]) -> None:
    """Those that can be read no way are left out; characters that are doubtful are counted."""
    page += [told(flowed(TEXT, 3, 60)), told([Set(40, 40, "乱七八糟")], upright=False)]
    for box in page[0]["boxes"]:
        box.append([[0, 0.5], [1, 0.5]])
    intake = take_in(File.of(PICTURE, "a.png"))
    assert [paragraphs(article) for article in intake.articles] == [TEXT]
    assert "1 of 2 pages" in intake.warnings[0] and "doubtful" in intake.warnings[1]


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


def test_it_can_be_stopped_in_the_midst_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as the process says nothing, the listener is asked again, and its word ends the process."""
    silent = (
        'import sys, time; sys.stdin.buffer.read(); print(\'{"begins": 2, "of": 3}\', flush=True); time.sleep(600)'
    )
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def process(command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        started.append(start([command[0], "-c", silent], **options))
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", process)
    seen: list[tuple[int, int]] = []

    def stop_later(page: int, count: int) -> None:
        seen.append((page, count))
        if seen.count((2, 3)) > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        recognising.looked_at(PICTURE, "a.png", stop_later)
    assert started[0].poll() is not None


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
    assert set(seen) == {(1, 1)}
    assert json.dumps(paragraphs(article), ensure_ascii=False).count("渡口") >= 1


def looked(tall: bool, sure: float, down: bool = False, text: str = "河水很长，") -> dict[str, Any]:
    """What recognition tells of a page whose lines stand on end or lie, and of how well it can read them."""
    right, bottom = (20, 200) if tall else (200, 20)
    return {"boxes": [[[[0, 0], [right, 0], [right, bottom], [0, bottom]], text, sure, []]], "down": down}


@pytest.mark.parametrize(
    ("seen", "turn", "upright"),
    [
        ({0: (False, 0.99)}, 0, True),
        ({0: (False, 0.6), 180: (False, 0.97)}, 180, True),
        ({0: (False, 0.6), 180: (False, 0.4)}, 0, True),
        ({0: (True, 0.97, True)}, 0, True),
        ({0: (True, 0.97), 90: (False, 0.98)}, 90, True),
        ({0: (False, 0.97, False, "河水" * 200), 270: (True, 0.97, True)}, 270, True),
        ({0: (False, 0.97, False, "河水" * 200), 270: (True, 0.97)}, 0, True),
        ({0: (False, 0.5), 180: (False, 0.9, False, "河水" * 200), 90: (True, 0.97, True)}, 90, True),
        ({0: (True, 0.6), 270: (False, 0.98)}, 270, True),
        ({0: (True, 0.6), 270: (False, 0.55), 90: (False, 0.5)}, 0, False),
        ({0: (True, 0.6), 270: (True, 0.55), 90: (True, 0.5)}, 0, False),
    ],
)
def test_a_page_is_turned_the_right_way_up(seen: dict[int, Any], turn: int, upright: bool) -> None:
    """On its side, on its head; one whose lines run down stays as it is, and what reads well no way is told so."""
    page = the_right_way_up(lambda turn: looked(*seen[turn]) | {"turn": turn})
    assert (page["turn"], page["upright"]) == (turn, upright)


def test_pages_of_a_pdf_that_are_pictures_are_read_in_their_places(page: list[dict[str, Any]]) -> None:
    """Text goes on from a page of letters to one that is a picture; what was recognised is kept with the PDF."""
    page.append(told(flowed(TEXT[2:], 3, 60)) | {"size": [600, 800]})
    mixed = File.of(pdf([headline("渡口的春天", 60, 3), *flowed(TEXT[:2], 3, 100)], [], picture=True), "a.pdf")
    intake = take_in(mixed)
    assert intake.keep is not None and not intake.warnings
    page.clear()
    for article in (*intake.articles, *take_in(intake.keep).articles):
        assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_picture_in_a_pdf_that_holds_no_text_is_nothing_to_tell(page: list[dict[str, Any]]) -> None:
    """A photograph fills a page; nothing is missed."""
    page.append(told([]))
    intake = take_in(
        File.of(pdf([headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)], [], picture=True), "a.pdf")
    )
    assert (paragraphs(intake.articles[0]), intake.warnings) == (TEXT, ())


def test_pages_of_a_pdf_that_are_left_out_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the line how to get what would read them."""
    monkeypatch.setattr(recognising, "find_spec", lambda name: None)
    words = [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]
    intake = take_in(File.of(pdf(words, [], words, picture=True), "a.pdf"))
    assert "1 of 3 pages" in intake.warnings[0] and "jingdu[scan]" in intake.warnings[0]


def test_what_is_damaged_of_a_kept_pdf_is_told(page: list[dict[str, Any]]) -> None:
    """One line, and what to do."""
    page.append(told(flowed(TEXT, 3, 60)))
    keep = take_in(
        File.of(pdf([headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)], [], picture=True), "a.pdf")
    ).keep
    assert keep is not None
    for data in (keep.data[:-20], keep.data.replace(b'"boxes"', b'"foxes"')):
        with pytest.raises(CannotRead, match="damaged"):
            take_in(File.of(data, "a.pdf"))


def signs(text: str, sure: float = 0.99) -> Reading:
    """A line with its characters at even steps."""
    return Reading(tuple(Sign(sign, sure, (place + 0.5) / len(text)) for place, sign in enumerate(text)))


@pytest.mark.parametrize(
    ("text", "unsure", "doubtful"),
    [("河水很长", {1: 0.5, 3: 0.7}, [[1, 0.5], [3, 0.7]]), ("河水 12日", {2: 0.1, 3: 0.5}, [[3, 0.5]])],
)
def test_how_sure_each_character_is(text: str, unsure: dict[int, float], doubtful: list[list[float]]) -> None:
    """Where in a line the characters stand that are not sure; no blank is doubted."""
    reading = Reading(
        tuple(sign._replace(sure=unsure.get(place, 0.99)) for place, sign in enumerate(signs(text).signs))
    )
    assert looking.doubtful(reading) == doubtful


@pytest.mark.parametrize(
    ("lying", "upright", "brackets", "read"),
    [
        ("河水很长船很小", "河水很长，船很小。", {}, "河水很长，船很小。"),
        ("他在1956年来", "他在年来", {}, "他在1956年来"),
        ("他在1956年来", "他在6年来", {}, "他在1956年来"),
        ("他说河水很长", "他说二河水很长", {2: Sign("「", 0.9)}, "他说「河水很长"),
        ("他说河水很长", "他说》河水很长", {}, "他说河水很长"),
    ],
)
def test_two_readings_of_a_column_make_one(lying: str, upright: str, brackets: dict[int, Sign], read: str) -> None:
    """Figures are read in the line that lies, stops and brackets in the upright one; nothing is made up."""
    seen = blended(signs(lying), signs(upright))
    assert Reading(tuple(settled(seen, brackets, len(upright)))).text == read


@pytest.mark.slow  # it takes the scan extra
@pytest.mark.parametrize("step", [1.0, 1.15, 1.3])
def test_a_column_is_cut_between_its_characters(step: float) -> None:
    """At whatever even steps they stand, no character is cut in two."""
    import numpy

    column = numpy.full((round(400 * step), 44), 255, dtype=numpy.uint8)
    tops = [round(40 * step * number) for number in range(10)]
    for top in tops:
        column[top + 3 : top + 37, 4:40] = 0
    cut = cells(column)
    assert len(cut) == 10
    assert all(start <= top + 3 and top + 37 <= end for (start, end), top in zip(cut, tops, strict=True))


def running_down(lines: list[Set], width: int = 800) -> list[Any]:
    """Lines as the worker tells them when they run from top to bottom and follow one another to the left."""
    boxes = told(lines)["boxes"]
    return [
        [[[width - y, x] for x, y in (lower_left, upper_left, upper_right, lower_right)], *rest]
        for (upper_left, upper_right, lower_right, lower_left), *rest in boxes
    ]


def test_lines_that_run_down_are_read_as_others(page: list[dict[str, Any]]) -> None:
    """From the right to the left one, in tiers from top to bottom."""
    lines = [headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]
    page.append(told([]) | {"size": [800, 600], "boxes": running_down(lines)})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_headline_across_lines_that_run_down(page: list[dict[str, Any]]) -> None:
    """It heads all of them, though it is narrower, and though it was taken for several columns."""
    across = told([Set(560, 20, "渡口", 24), Set(608, 20, "的", 24), Set(632, 20, "春天", 24)])["boxes"]
    page.append(told([]) | {"size": [800, 600], "boxes": [*running_down(flowed(TEXT, 2, 100)), *across]})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_headline_across_that_stands_above_no_line(page: list[dict[str, Any]]) -> None:
    """It stands to the left of the lines that run down, and still heads them."""
    across = told([Set(40, 20, "渡口的春天", 24)])["boxes"]
    page.append(told([]) | {"size": [800, 600], "boxes": [*running_down(flowed(TEXT, 2, 100)), *across]})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def photographed(boxes: list[Any]) -> list[Any]:
    """Boxes as a camera sees them, from aside and bent, three degrees turned."""

    def seen(x: float, y: float) -> list[float]:
        x, y = (x - 300) / 400, (y - 400) / 400
        x, y = x * (1 + 0.05 * y), y * (1 + 0.04 * x) + 0.03 * math.sin(math.pi * (x + 0.75) / 1.5)
        return [
            400 * (x * math.cos(0.052) - y * math.sin(0.052)) + 300,
            400 * (x * math.sin(0.052) + y * math.cos(0.052)) + 400,
        ]

    return [[[seen(x, y) for x, y in corners], *rest] for corners, *rest in boxes]


def test_a_page_is_straightened_by_its_own_lines(page: list[dict[str, Any]]) -> None:
    """Though no line of it is level and no column upright, and its head stands far from the picture's edge."""
    lines = [Set(40, 60, "河湾日报 2024年5月17日"), Set(430, 60, "第3版"), headline("渡口的春天", 100, 3)]
    page.append(told([*lines, *flowed(TEXT * 3, 3, 150)]))
    page[0]["boxes"] = photographed(page[0]["boxes"])
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT * 3)


@pytest.mark.slow  # it takes the scan extra
def test_a_line_that_leans_is_no_frame() -> None:
    """What is drawn around a text has two sides."""
    import cv2
    import numpy

    paper = numpy.full((800, 800), 255, dtype=numpy.uint8)
    cv2.line(paper, (80, 80), (700, 130), 0, 3)
    cv2.rectangle(paper, (100, 300), (500, 420), 0, 3)
    (frame,) = shapes(paper, [])["frames"]
    assert all(abs(side - wanted) < 6 for side, wanted in zip(frame, (100, 300, 500, 420), strict=True))


@pytest.mark.parametrize("turn", range(4))
def test_corners_are_told_from_the_upper_left_one_on(turn: int) -> None:
    """Whichever comes first; also of a tall line that leans."""
    corners = [[100.0, 10.0], [130.0, 12.0], [90.0, 600.0], [60.0, 598.0]]
    assert in_order(corners[turn:] + corners[:turn]) == corners


def test_a_headline_that_runs_down_beside_columns(page: list[dict[str, Any]]) -> None:
    """It heads the text to its right, not the article above it."""
    above = [headline("渡口的春天", 60, 2), *flowed(TEXT[:2], 2, 100)]
    below = flowed(TEXT[2:], 2, 300, left=100)
    page.append(told([*above, *below]))
    page[0]["boxes"].append([[[50, 300], [76, 300], [76, 430], [50, 430]], "码头新来客", 0.99])
    first, second = take_in(File.of(PICTURE, "a.png")).articles
    assert (first.title, paragraphs(first)) == ("渡口的春天", TEXT[:2])
    assert (second.title, paragraphs(second)) == ("码头新来客", TEXT[2:])
