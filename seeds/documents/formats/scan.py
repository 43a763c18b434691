"""Scans and photos. What was recognised is kept in place of the picture, so that no page is looked at twice.

A page that was recognised is a file of its own: JSON with every box, its text and how sure it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from seeds.documents.geometry.boxes import PrintedPage
from seeds.documents.geometry.pages import lines_of
from seeds.documents.geometry.running_heads import day_of
from seeds.documents.intake import File, Intake
from seeds.documents.page.articles import articles_of
from seeds.documents.scan.doubts import doubts
from seeds.documents.scan.printed import printed_page
from seeds.errors import CannotRead

SUFFIX = ".scan"
VERSION = 2
OPENING = b'{"jingdu": "scan"'
"""How the kept pages begin."""
BADLY = 0.05
"""More doubtful characters than this part mean that the picture is poor."""


def read_scan(file: File) -> Intake:
    """The articles of a picture of a page."""
    from seeds.documents.scan.recognising import recognise

    pages = recognise(file.data, file.called, file.progress)
    kept = json.dumps({"jingdu": "scan", "version": VERSION, "pages": pages}, ensure_ascii=False).encode()
    again = replace(file, data=kept, source=f"{Path(file.source or 'scan').stem}{SUFFIX}")
    return read_recognised(again)._replace(keep=again)


def read_recognised(file: File) -> Intake:
    """The articles of pages that were recognised before."""
    try:
        told = json.loads(file.data)
        if told["version"] > VERSION:
            raise CannotRead(f"{file.called} was recognised by a newer jingdu.", "Update jingdu, and add it again.")
        seen = [page for page in told["pages"] if page["upright"]]
        pages = [printed_page(page) for page in seen]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        raise CannotRead(f"{file.called} is damaged.", "Add the picture of the page again.") from None
    lines = lines_of(pages)
    if not lines:
        raise CannotRead(f"There is no text in {file.called}.", "Is it a page, upright and sharp?")
    doubted = [box for page in pages for box in page.boxes if box.unsure]
    articles = articles_of(lines, file.source, file.untitled(), printed=True)
    day = day_of(pages)
    return Intake(
        tuple(
            replace(article, date=article.date or day, doubts=tuple(doubts(article, doubted)))
            for article in articles
        ),
        tuple(_warnings(pages, len(told["pages"]))),
    )


def _warnings(pages: Sequence[PrintedPage], count: int) -> Iterator[str]:
    """What was not read, or not well."""
    if len(pages) < count:
        yield f"{count - len(pages)} of {count} pages stand on end and were left out."
    letters = sum(len(box.text) for page in pages for box in page.boxes)
    unsure = sum(len(box.unsure) for page in pages for box in page.boxes)
    if unsure > BADLY * letters:
        yield f"{unsure:,} of {letters:,} characters are doubtful: a sharper picture would be read better."
