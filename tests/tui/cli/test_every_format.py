"""Each verb that is asked about a text takes every format, as a file and through a pipe."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from little_pdf import Set, pdf

from seeds.documents.formats.table import FORMATS
from seeds.documents.scan import recognising
from tui.cli.main import main

TEXT = "居民们不但修好了3座桥，而且办了12次讲座。"
"""A sentence with a number and a construction."""
CONTAINER = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="one"/></spine></package>'
)
PAGE = f"<html><body><h1>修桥</h1><p>{TEXT}</p></body></html>"
WORDS = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>"
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
LETTER = (
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
    f"--b\nContent-Type: text/html; charset=utf-8\n\n{PAGE}\n--b--\n"
)
RECOGNISED = {
    "size": [600, 800],
    "boxes": [[[[40, 100], [540, 100], [540, 125], [40, 125]], TEXT, 0.99, []]],
    "upright": True,
    "pictures": [],
    "frames": [],
}


def zipped(**files: str) -> bytes:
    """A ZIP file of these files; two underscores stand for a slash, one for a full stop."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return buffer.getvalue()


def word() -> bytes:
    """A Word document."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in (
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", RELATIONS),
            ("word/document.xml", WORDS),
        ):
            archive.writestr(name, text)
    return buffer.getvalue()


FILES: dict[str, bytes] = {
    "plain text": TEXT.encode(),
    "Markdown": f"# 修桥\n\n{TEXT}\n".encode(),
    "web pages": PAGE.encode(),
    "pages saved in one file": LETTER.encode(),
    "PDF": pdf([Set(40, 100, TEXT)]),
    "EPUB": zipped(**{"META-INF__container_xml": CONTAINER, "book_opf": PACKAGE, "one_xhtml": PAGE}),
    "Word documents": word(),
    "subtitles": f"1\n00:00:01,000 --> 00:00:04,000\n{TEXT}\n".encode(),
    "JSON Lines": json.dumps({"text": TEXT}, ensure_ascii=False).encode(),
    "pictures of pages": b"\x89PNG\r\n\x1a\n" + bytes(64),
}
VERBS = ("show", "annotate", "terms", "numbers", "constructions")
MEASURING = {"sheet": ["--format", "json"], "stats": ["--json"]}
"""Verbs that count the whole library first, and take seconds for it."""
BY_NAME = ("Markdown", "subtitles", "JSON Lines")
"""Formats that nothing but the name of a file tells."""


@pytest.fixture
def recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a picture holds, without looking at it."""
    told: list[Any] = [{"begins": 1, "of": 1}, RECOGNISED]
    monkeypatch.setattr(recognising, "is_available", lambda: True)
    monkeypatch.setattr(recognising, "_told", lambda data, name, *others: iter(told))


def test_there_is_a_file_of_every_format() -> None:
    """A new format is tried as well."""
    assert list(FILES) == [format.name for format in FORMATS]


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
@pytest.mark.usefixtures("recognised")
def test_verbs_take_every_format(
    format: Any, ready: Any, run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its path, and through a pipe, where only what it begins with tells what it is."""
    path = tmp_path / f"a{format.suffixes[0]}"
    path.write_bytes(FILES[format.name])
    for verb in VERBS:
        by_path = run(verb, "--json", str(path))
        assert by_path.code == 0, (verb, by_path.err)
        assert json.loads(by_path.out), verb
        if format.name not in BY_NAME:
            monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(FILES[format.name])))
            assert main([verb, "--json", "-"]) == 0, verb


@pytest.mark.parametrize("verb", MEASURING)
def test_verbs_that_measure_take_files_and_pipes(
    verb: str, ready: Any, run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And keep nothing of them: a sheet of a file does not put it into the library."""
    path = tmp_path / "a.epub"
    path.write_bytes(FILES["EPUB"])
    by_path = json.loads(run(verb, *MEASURING[verb], str(path)).out)
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(FILES["EPUB"])))
    assert json.loads(run(verb, *MEASURING[verb], "-").out) == by_path
    told = by_path["articles"][0] if verb == "stats" else by_path
    assert told["title"] == "修桥"
    assert "修桥" not in run("list").out


def test_what_the_verbs_say_of_a_book(ready: Any, run: Callable[..., Any], tmp_path: Path) -> None:
    """Not of its bytes: the number, the construction, the words in it."""
    path = tmp_path / "a.epub"
    path.write_bytes(FILES["EPUB"])
    assert [one["text"] for one in json.loads(run("numbers", "--json", str(path)).out)] == ["3座", "12次"]
    words = json.loads(run("annotate", "--json", str(path)).out)
    assert "".join(word["text"] for word in words) == f"修桥\n{TEXT}\n"
