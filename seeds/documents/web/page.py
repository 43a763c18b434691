"""Web pages: the article on them, not their menus, and who wrote it when."""

from __future__ import annotations

import re
from collections import Counter

from seeds.documents.article import Block
from seeds.documents.formats.composed import composed
from seeds.documents.intake import WHOLE, File, Intake
from seeds.documents.page.kinds import is_byline, is_credit
from seeds.documents.plainly import plain
from seeds.documents.published import address_date, name_date, scripted_date
from seeds.documents.signed import told_inside
from seeds.documents.web.answers import read_answers
from seeds.documents.web.byline import find_date_and_byline
from seeds.documents.web.maintext import MainText, main_text
from seeds.documents.web.markup import MarkupReader, read_markup
from seeds.documents.web.meta import Described
from seeds.documents.web.naming import find_title, parted_from_author, put_titles_together, title_above
from seeds.documents.web.notes import is_barred, is_for_members
from seeds.documents.web.scripted import scripted_text
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.titled import bare, without_title_before
from seeds.errors import CannotRead

LARGEST = 16 * 1024 * 1024
"""In bytes: markup takes thirty times as much memory while it is read."""

_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I
)
_LEADS = re.compile(r"(?:(?:原文|全文|本文|来源|参考|转载)?(?:链接|地址|网址)?\s*[：:]\s*)?https?://\S+$", re.I)
"""A last line that only says where the text was taken from."""
_GO_ON = re.compile(
    r"[\[【(（]?(?:(?i:read more|continue reading|more)|阅读(?:全文|更多)|继续阅读|查看(?:全文|更多)|详[细情]"
    r"|…+|\.{3})[\s.…>»→\]】)）]*$"
)
LITTLE, TIMES = 50, 5
"""So few characters in sentences on a page with so many times more are hardly its article."""
_BUTTON = re.compile(
    r"(?:返回\S{2,6}[，,]\s*)?(?:点击|點擊)?(?:(?:查看|阅读|閱讀)(?:更多|全文)|(?:查看|更多)?[详詳]情)[>»…]*$"
)
LONGEST_SIGN = 20
TEASERS = 3
"""So many signs to read on elsewhere, and the page is a list."""
SHORT = 200
"""A page that only asks for something, or has gone, says no more."""
LONGEST_LABEL, FEWEST_LABELS, FEWEST_LINES = 12, 4, 20
"""Labels of no more characters that stand so often among so many lines are those of a list."""
_SOUGHT = re.compile(r"(?:^|[\s_|—–-])\S{0,16}(?:的搜索结果|搜索结果|检索结果|站内搜索|全站搜索)(?:$|[\s_|—–-])")
_ADDRESS = re.compile(
    r"(?:saved from url=\(\d+\)|<link[^>]+rel=[\"']?canonical[\"']?[^>]+href=[\"']?)\s*(\S{4,300}?)[\s\"'>]"
)


def read_html(file: File) -> Intake:
    """The article of a web page."""
    if len(file.data) > LARGEST:
        why = f"{file.called} is larger than {LARGEST // 1024**2} MB, as no web page is."
        raise CannotRead(why, "Save its text as plain text and add that.")
    text = file.text(declared_encoding(file.data))
    page = read_markup(text)
    if file.whole:
        blocks = [Block(stretch.kind, stretch.text) for stretch in page.stretches]
        return Intake((composed(blocks, file.source, file.untitled(), page.title),))
    described = Described(page)
    put_titles_together(page, described)
    title = find_title(page, described)
    if answered := read_answers(file, page, title):
        return answered
    main = main_text(page.stretches, title)
    if (over := title_above(main, title)) != title:
        title, main = over, main_text(page.stretches, over)
    blocks = [Block(stretch.kind, _without_button(stretch)) for stretch in main.stretches]
    while len(blocks) > 1 and blocks[0].type == "heading" and bare(blocks[0].text) == bare(title):
        del blocks[0]
    # what stood below a last heading was none of the text
    while len(blocks) > 1 and (blocks[-1].type == "heading" or _LEADS.match(plain(blocks[-1].text))):
        blocks.pop()
    blocks = without_title_before(blocks, title)
    if unshown := _unshown(described, main, text):
        blocks, title = [Block("paragraph", text) for text in unshown], title if title in described.titles() else ""
    signed: list[str] = []
    while len(blocks) > 1 and (is_byline(blocks[-1].text) or is_credit(blocks[-1].text)):
        signed.insert(0, blocks.pop().text)
    date, by = find_date_and_byline(described, main, title, signed)
    title, name = parted_from_author(title, main)
    by = by if name in by else f"{name} {by}".strip()
    if not date:
        found = _ADDRESS.search(text[:20_000])
        date = address_date(file.address or (found[1] if found else file.source)) or name_date(page.title)
        date = date or scripted_date(text)
    told = told_inside(by, [block.text for block in blocks if block.type == "paragraph"])
    article = composed(blocks, file.source, file.untitled(), title, by, date=date, signature=told)
    return Intake((article,), _doubts(main, page))


def _unshown(described: Described, main: MainText, markup: str) -> list[str]:
    """The paragraphs that the page tells machines or a script alone, where it shows hardly a sentence."""
    if main.told >= LITTLE:
        return []
    told = max(described.text, scripted_text(markup), key=lambda lines: sum(map(len, lines)))
    return told if sum(map(len, told)) > 2 * main.told else []


def _without_button(stretch: MarkupBlock) -> str:
    """The text of a stretch without the link at its end that leads to more."""
    return (stretch.linked and _BUTTON.sub("", stretch.text)) or stretch.text


def declared_encoding(data: bytes) -> str:
    """The encoding that a web page says it is in."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""


def _repeats(lines: list[str]) -> bool:
    """Whether a third of the lines stand there again, or are labels that stand there several times."""
    texts = [line for line in lines if len(line) > LONGEST_LABEL]
    labels = Counter(line for line in lines if 1 < len(line) <= LONGEST_LABEL)
    again = sum(times for times in labels.values() if times >= FEWEST_LABELS)
    return (len(texts) > 6 and len(set(texts)) * 3 < len(texts) * 2) or again * 3 > max(len(lines), FEWEST_LINES)


def _doubts(main: MainText, page: MarkupReader) -> tuple[str, ...]:
    """Why this may not be the article of the page."""
    if main.doubtful:
        kept, present = main.kept, max(main.present if main.titled else main.shown, main.kept)
        return (f"{kept:,} of {present:,} characters: probably not the article. {WHOLE}",)
    if main.told < LITTLE and main.shown > LITTLE * TIMES:
        return (f"{main.told:,} characters in sentences: the page may have come without its article. {WHOLE}",)
    if len(text := "".join(stretch.text for stretch in main.stretches)) <= SHORT and is_barred(text):
        return (f"it asks to log in or for a check, or nothing is there: probably not the article. {WHOLE}",)
    if any(is_for_members(stretch.text) for stretch in main.after):
        return ("for the rest it asks to log in or to pay: probably only the beginning.",)
    if _SOUGHT.search(plain(page.title)):
        return (f"the page shows what a search has found: probably a list of links, not an article. {WHOLE}",)
    begin = len(main.before)
    among = page.stretches[begin : begin + 2 * len(main.stretches)]
    short = [plain(stretch.text) for stretch in among if len(stretch.text) <= LONGEST_SIGN]
    if main.scattered or main.teasing or sum(_GO_ON.match(text) is not None for text in short) >= TEASERS:
        return (f"several short texts side by side: probably a list of articles, not one. {WHOLE}",)
    linked = sum(stretch.linked for stretch in main.stretches)
    if linked * 3 > sum(len(stretch.text) for stretch in main.stretches):
        return (f"a third of its text leads elsewhere: probably a list of links, not an article. {WHOLE}",)
    if _repeats([stretch.text for stretch in main.stretches]):
        return (f"a third of its lines are repeated: probably not the article. {WHOLE}",)
    return ()
