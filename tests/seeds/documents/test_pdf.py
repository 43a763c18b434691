"""PDFs as they come: good, bad, too long, and with lines that run down."""

from __future__ import annotations

import zlib

import pytest
from each import each
from little_pdf import Set, pdf
from printed_pages import TEXT, flowed, headline, letters_down, paragraphs

from seeds.documents import read_bytes
from seeds.documents.formats import pdf as portable
from seeds.documents.formats import pdf_streams
from seeds.errors import CannotRead


def test_a_pdf() -> None:
    """Text with places, read as any printed page; what it carries besides does nothing."""
    page = [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]
    script = "/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Names<</EmbeddedFiles<</Names[]>>>>"
    (article,) = read_bytes(pdf(page, extra=script), "河湾日报20240506.pdf")
    assert (article.title, article.date, paragraphs(article)) == ("渡口的春天", "2024-05-06", TEXT)


@each(
    ("data", "said"),
    [
        (pdf([Set(40, 40, "春天")])[:300], "damaged"),
        (b"%PDF-1.7\n" + bytes(500), "damaged"),
        (
            pdf(
                [Set(40, 40, "春天")],
                trailer=f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'41' * 32}>/U<{'42' * 32}>/P -4>>"
                f"/ID[<{'43' * 16}><{'43' * 16}>]",
            ),
            "encrypted",
        ),
        (pdf([]), "no text"),
    ],
    ids=["cut off", "garbage", "encrypted", "empty"],
)
def test_bad_pdfs_get_one_line(data: bytes, said: str) -> None:
    """What is wrong, and what would help."""
    with pytest.raises(CannotRead, match=said) as refusal:
        read_bytes(data, "x.pdf")
    assert refusal.value.hint and "\n" not in refusal.value.message


@pytest.mark.parametrize("times", [1, 2])
def test_a_pdf_that_unpacks_to_more_than_any_page(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Packed once or several times over, it is refused before anything of it is opened."""
    monkeypatch.setattr(pdf_streams, "LARGEST", 100_000)
    packed = b" " * 1_000_000
    for _ in range(times):
        packed = zlib.compress(packed, 9)
    filters = b"/FlateDecode" * times
    part = b"9 0 obj\n<</Filter[%s]/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (filters, len(packed), packed)
    whole = pdf([Set(40, 40, "春天")])
    with pytest.raises(CannotRead, match="unpacks to more than") as refusal:
        read_bytes(whole.replace(b"%PDF-1.4\n", b"%PDF-1.4\n" + part), "x.pdf")
    assert refusal.value.hint


def test_a_document_of_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is refused before any of them is read."""
    monkeypatch.setattr(portable, "MOST_PAGES", 2)
    with pytest.raises(CannotRead, match="has 3 pages"):
        read_bytes(pdf([], [], []), "x.pdf")


def test_a_pdf_whose_lines_run_down() -> None:
    """Each letter has its own place; the lines are put together, and read from the right to the left."""
    lines = [headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]
    (article,) = read_bytes(pdf(letters_down(lines)), "a.pdf")
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)
