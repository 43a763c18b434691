"""Web pages: the article on them, not their menus.

Which part of a page is its article is judged by trafilatura where it is installed (`pip install 'jingdu[html]'`),
and otherwise by where most running text stands together. Either way the words come from the page itself, so that
captions and the order of things are kept.
"""

from __future__ import annotations

import re
from collections import Counter

from seeds.documents.article import Block
from seeds.documents.formats.composed import composed
from seeds.documents.formats.markup import MarkupReader, Stretch, read_markup
from seeds.documents.intake import File, Intake
from seeds.documents.page.kinds import is_byline, is_credit

_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I
)
_SITE = re.compile(r"\s*[_|｜—-]{1,2}[^_|｜—-]*$")
_IMPRINT = re.compile(r"(?:^|[\s|｜])(?:作者|记者|記者|来源|來源|文)\s*[：:/|｜]\s*\S")
LONGEST_IMPRINT = 60
_BLANKS = re.compile(r"\s+")


def read_html(file: File) -> Intake:
    """The article of a web page."""
    text, source, untitled = file.text(declared_encoding(file.data)), file.source, file.untitled()
    page = read_markup(text)
    stretches = _judged(page.stretches, text) or _densest(page.stretches)
    title = _title(page)
    blocks = [Block(stretch.kind, stretch.text) for stretch in stretches]
    while blocks and blocks[0].type == "heading" and blocks[0].text == title and len(blocks) > 1:
        del blocks[0]
    byline: list[str] = []
    while len(blocks) > 1 and (is_byline(blocks[-1].text) or is_credit(blocks[-1].text)):
        byline.insert(0, blocks.pop().text)
    article = composed(blocks, source, untitled, title, " ".join(byline) or _imprint(page.stretches, stretches))
    return Intake((article,))


def declared_encoding(data: bytes) -> str:
    """The encoding that a web page says it is in."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""


def _imprint(stretches: list[Stretch], article: list[Stretch]) -> str:
    """The line above the article that says who wrote it, where and when, if the page has one there."""
    first = next((place for place, stretch in enumerate(stretches) if article and stretch is article[0]), 0)
    above = [stretch.text for stretch in stretches[:first] if stretch.kind == "paragraph"]
    return next((text for text in reversed(above) if len(text) <= LONGEST_IMPRINT and _IMPRINT.search(text)), "")


def _title(page: MarkupReader) -> str:
    """The page's first heading when the page's name holds it, or else that name without the site's."""
    name = page.title
    headings = [stretch.text for stretch in page.stretches if stretch.kind == "heading"]
    for heading in headings:
        if heading in name:
            return heading
    return _SITE.sub("", name) or name or next(iter(headings), "")


def _densest(stretches: list[Stretch]) -> list[Stretch]:
    """From the first to the last stretch of the element which most of the running text stands in."""
    texts = [stretch for stretch in stretches if not stretch.around and stretch.linked * 2 < len(stretch.text)]
    weights: Counter[int] = Counter()
    for stretch in texts:
        weights[stretch.home] += len(stretch.text) if stretch.kind == "paragraph" else 0
    if not weights:
        return texts
    home, _ = weights.most_common(1)[0]
    places = [place for place, stretch in enumerate(texts) if stretch.home == home]
    return texts[places[0] : places[-1] + 1]


def _judged(stretches: list[Stretch], text: str) -> list[Stretch]:
    """From the first to the last stretch that trafilatura takes for the article; nothing without it."""
    try:
        from trafilatura import extract
    except ImportError:
        return []
    try:
        article = extract(text, output_format="txt", include_comments=False, include_formatting=False)
    except (ValueError, RecursionError):
        return []
    if not article:
        return []
    lines = {_BLANKS.sub("", line) for line in article.splitlines()}
    told = [place for place, stretch in enumerate(stretches) if _BLANKS.sub("", stretch.text) in lines]
    if not told:
        return []
    between = stretches[told[0] : told[-1] + 1]
    return [stretch for stretch in between if not stretch.around and stretch.linked * 2 < len(stretch.text)]
