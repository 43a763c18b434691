"""Pages of a PDF that are pictures, among those that are text."""

from __future__ import annotations

from typing import Any

import pytest
from little_pdf import pdf
from printed_pages import TEXT, flowed, headline, paragraphs
from recognised_pages import told

from seeds.documents.files import take_in
from seeds.documents.intake import File
from seeds.documents.scan import recognising
from seeds.errors import CannotRead


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
