"""Corpora as JSON Lines: every line a text with its title, author and day."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from seeds.documents.article import Article
from seeds.documents.decoding import in_whole_characters
from seeds.documents.files import parse
from seeds.documents.formats.composed import LONGEST_BYLINE, bounded, shortened, tidy
from seeds.documents.identity import identity
from seeds.documents.intake import File, Intake
from seeds.documents.page.lines import holds_anything
from seeds.documents.published import find_date
from seeds.errors import CannotRead

MOST_TEXTS = 20_000
PART = 500
"""Lines in a part, of which who waits is told."""
_TEXT = ("text", "content", "body", "article", "contents", "正文", "内容")
_TITLE = ("title", "headline", "标题")
_AUTHOR = ("author", "byline", "source", "作者", "来源")
_DATE = ("date", "published", "publish_date", "time", "日期", "时间")


def read_json_lines(file: File) -> Intake:
    """The texts of a corpus; a line without a text is counted, and said."""
    articles: dict[str, Article] = {}
    empty = texts = blocks = 0
    lines = file.text().splitlines()
    for number, line in enumerate(lines, 1):
        if file.progress is not None and number % PART == 0:
            file.progress(number // PART + 1, len(lines) // PART + 1)
        if not line.strip():
            continue
        if texts >= MOST_TEXTS:
            raise CannotRead(f"{file.called} holds more than {MOST_TEXTS:,} texts.", "Split it into parts.")
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            raise CannotRead(
                f"Line {number} of {file.called} is no JSON.", "Every line must be one object."
            ) from None
        found = _articles(told, file) if isinstance(told, Mapping) else _articles({"text": told}, file)
        empty += not found
        texts += bool(found)
        blocks += sum(len(article.blocks) for article in found)
        bounded(blocks, file.called)
        articles |= {article.id: article for article in found}
    if not articles:
        raise CannotRead(f"{file.called} holds no texts.", f"Each line needs one of {', '.join(_TEXT[:4])}.")
    warning = f"{empty:,} lines hold no text: each needs one of {', '.join(_TEXT[:4])}."
    return Intake(tuple(articles.values()), (warning,) if empty else ())


def _articles(told: Mapping[str, object], file: File) -> tuple[Article, ...]:
    text = _field(told, _TEXT)
    if not holds_anything(text):
        return ()
    title, byline = tidy(_field(told, _TITLE)), tidy(_field(told, _AUTHOR))
    first, *others = parse(f"# {title}\n\n{text}" if 0 < len(title) <= 60 else text, file.source)
    first = replace(first, date=find_date(_field(told, _DATE)) or first.date)
    if byline and not first.byline:
        first = replace(first, id=identity([first.id, byline]), byline=shortened(byline, LONGEST_BYLINE))
    return first, *others


def _field(told: Mapping[str, object], names: tuple[str, ...]) -> str:
    """What stands under one of the names; an escape may write half a character."""
    found = next((value for name in names if isinstance(value := told.get(name), str)), "")
    return in_whole_characters(found)
