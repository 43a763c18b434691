"""What recognition is not sure of is a doubt, character by character."""

from __future__ import annotations

from typing import Any

from each import each
from printed_pages import TEXT, flowed, headline
from recognised_pages import PICTURE, signs, told

from seeds.documents.files import take_in
from seeds.documents.intake import File
from seeds.documents.scan import looking
from seeds.documents.scan.lines import Reading


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


@each(
    ("text", "unsure", "doubtful"),
    [("河水很长", {1: 0.5, 3: 0.7}, [[1, 0.5], [3, 0.7]]), ("河水 12日", {2: 0.1, 3: 0.5}, [[3, 0.5]])],
)
def test_how_sure_each_character_is(text: str, unsure: dict[int, float], doubtful: list[list[float]]) -> None:
    """Where in a line the characters stand that are not sure; no blank is doubted."""
    reading = Reading(
        tuple(sign._replace(sure=unsure.get(place, 0.99)) for place, sign in enumerate(signs(text).signs))
    )
    assert looking.doubtful(reading) == doubtful
