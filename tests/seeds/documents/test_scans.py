"""Pictures of pages: what recognition tells becomes articles, and what it cannot read gets its one line."""

from __future__ import annotations

import json
import subprocess
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from little_pdf import Set, pdf
from PIL import Image
from printed_pages import TEXT, flowed, headline, paragraphs
from recognised_pages import PICTURE, told

from seeds.documents.files import take_in
from seeds.documents.formats.table import SCAN
from seeds.documents.intake import File
from seeds.documents.scan import recognising, worker
from seeds.errors import CannotRead


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
    buffer, printed = BytesIO(), BytesIO()
    Image.new("L", (400, 400)).save(buffer, "PNG")
    Image.new("L", (400, 400)).save(printed, "PDF")
    for data, most, said in (
        (buffer.getvalue(), 1_000, "larger"),
        (printed.getvalue(), 1_000, "larger"),
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


def test_a_narrow_sign_within_chinese_text_is_a_wide_one(page: list[dict[str, Any]]) -> None:
    """Recognition takes a colon of newsprint for one of the keyboard; figures and letters keep theirs."""
    page.append(told([Set(40, 60, "船票上写着:开船时间是6:30,晚了不等."), Set(40, 76, "Wait: no boat.")]))
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert article.blocks[0].text.startswith("船票上写着：开船时间是6:30,晚了")
    assert "Wait: no boat." in article.blocks[-1].text
