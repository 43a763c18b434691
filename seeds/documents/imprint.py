"""The lines of a page that say who wrote an article, where it was taken from, and when: above it, or at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seeds.documents.published import find_date, without_date
from seeds.language.characters import HAN
from seeds.language.names.tables import COMPOUND_SURNAMES, SURNAMES, WELL_KNOWN

LONGEST = 120
LONGEST_NAME = 24

_WORD = r"[^\s，。；：:/|｜丨（）()【】\[\]]"
_CRAFT = r"作者|记者|記者|通讯员|通訊員|撰稿人?|采写|撰文|编译|編譯|文字|文/图|图/文|图文|文"
_AUTHOR = re.compile(
    rf"(?:作者|记者|記者|撰稿|采写|(?<![{HAN}])(?:撰文|编译|編譯|文字|文/图|图/文|文))"
    rf"\s*(?:[：:/|｜丨]\s*|(?<=[者文稿写译])\s+)({_WORD}{{2,16}}(?:[ 、，]+[{HAN}]{{2,4}}(?!\S))*)"
)
_SOURCE = re.compile(
    rf"(?:(?:来源|來源|稿源|出处|转自)\s*[：:|｜]?|(?:发布|發布|發佈|发文)(?:单位|單位|机构|機構|机关|機關)\s*[：:]"
    rf"|(?i:source)\s*:)\s*({_WORD}{{2,20}})"
)
_NOBODY = re.compile(
    r"[>»›]|&gt;|字号|字体|^[\d\s:：]+$|^[我你]|[了的吗呢]$|编辑|評論|评论|举报|浏览|阅读|打印|关闭|分享|收藏|原标题|登录|下载|点击|首页"
    r"|(?:原创|作者|账号)$|^(?:未知|佚名|匿名|网络|互联网|本站|管理员|admin)$"
)
"""What stands near an article's date and names nobody."""
_LABELS = re.compile(
    r"(?:最[后後])?(?:发布|發布|發佈|发表|發表|更新|编辑|刊发|发文|成文|印发|发稿|首发|文章|出版|见报)?(?:时间|時間|日期)\s*[：:]?"
    rf"|(?<![{HAN}])(?:发布|發布|發佈|发表|發表|首发|更新|刊登|最[后後]更新|最后编辑)(?:于|於)?\s*[：:]?"
    r"|(?i:published|updated|posted|date)(?:\s+on)?\s*:?|北京时间"
)
_SHORT_DATE = re.compile(
    r"(?<![\d-])\d{1,2}-\d{1,2}\s*\d{1,2}:\d{2}|(?<![\d年])\d{1,2}月\d{1,2}日\s*\d{1,2}:\d{2}"
    r"|(?<=日期：)\d{1,2}[-/月]\d{1,2}日?(?![\d/.-])"
)
_MINUTE = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_TWO_HAN = re.compile(f"[{HAN}]{{2}}")
_NAME = re.compile(rf"[{HAN}A-Za-z0-9·\-\[\]（）()/_ ]{{2,24}}$")
_SIGNED = re.compile(
    r"[（(]\s*([^（()）。]{0,8}(?:记者|通讯员|作者|文/图|图/文|文|编译)[ ：:/]*[^（()）。]{2,20}"
    rf"|[{HAN}]{{2,4}}(?:[ 、][{HAN}]{{2,4}})*)\s*[）)]$"
)
_NO_SIGNATURE = re.compile(r"资料|图(?!\s)|摄|完|下转|上接|化名|视频|截图|来源|略|注")
_DISPATCH = re.compile(
    rf"[（(【〔](?:[{HAN}·]{{0,12}}?(?:记者|記者)|(?:通讯员|通訊員))\s*([^（()）。【】〔〕]{{2,30}})[）)】〕]"
)
_SURNAME = f"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{''.join(sorted(SURNAMES))}])"
PERSON = rf"(?:{_SURNAME}[{HAN}]{{1,2}}|{_SURNAME} [{HAN}])"
"""A person's name as it stands under a title; two characters may be set apart."""
_PASTED_AUTHOR = re.compile(rf"(?<![{HAN}])作者({PERSON})$")
_NAMED_AUTHOR = re.compile(rf"(?:记者|記者|作者)({PERSON}(?:[、 ]{PERSON})*)(?:[）)]|$)")
_SIGNATURE = re.compile(
    rf"[〔\[（(【]?[{HAN}]{{0,8}}[ ／/]?(?:记者|記者)\s?{PERSON}(?:[、／/ ]{PERSON})*"
    rf"(?:[／/ ][{HAN}]{{2,6}})?[〕\]）)】]?$"
)
_PRESENTED = re.compile(rf"作者[簡简]介\s*[：:]\s*({PERSON})(?=[，,。\s])")
_PERSONS = re.compile(rf"{PERSON}(?:[ 、，/]\s*{PERSON})*$")
_BUTTONS = re.compile(
    r"分享(?:到|至)?|转发|收藏|打印|关闭|举报|评论|点赞|纠错|关注|订阅|复制链接|扫一扫|扫码阅读|手机(?:看|阅读|版)|大字|小字"
    r"|(?:放大|缩小|默认|调整|正常|增大|减小)(?:字体|字号)?|字体|字号|大中小|朗读|听新闻|微信(?:好友|朋友圈)?|朋友圈|微博|新浪(?:微博)?"
    r"|[上下]一[期版篇页]|返回(?:目录|首页)|全文复制|我知道了|申请入驻|稍后再说"
    r"|QQ(?:空间|好友)?|腾讯|我要|人?参与|阅读(?:量|数)?|浏览(?:量|次数)?|次|条|人|A[+-]|T[+|]?|【|】|[\[\]|｜/\-+:：·,，\d\s大中小]"
)
_PATH = re.compile(
    r"(?:当前|您(?:现在)?的)?(?:当前)?位置\s*[：:]|\S{1,12}(?:\s*[>»›]{1,2}\s*\S{1,12}){1,6}\s*[>»›]?(?: \S{1,6})?$"
    rf"|[{HAN}]{{2,5}}(?: +[{HAN}]{{2,5}}){{5,}}$"
)
"""Where on a site one is, or where one may go."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who, where and when."""

    date: str = ""
    author: str = ""
    source: str = ""
    beside: str = ""
    """A name without a label beside the date."""

    @property
    def byline(self) -> str:
        """The author and the source, each once."""
        parts = [part for part in (self.author, self.source) if part]
        if len(parts) == 2 and (parts[0] in parts[1] or parts[1] in parts[0]):
            parts = [max(parts, key=len)]
        return " ".join(parts)


def read_imprint(lines: Sequence[str], title: str = "") -> Imprint:
    """What the short lines around a text tell."""
    date = next((day for line in lines if (day := find_date(line))), "")
    author = _first(_AUTHOR, lines) or _first(_PASTED_AUTHOR, lines) or _first(_NAMED_AUTHOR, lines)
    return Imprint(date, author, _first(_SOURCE, lines), _beside_date(lines, title))


def signed(body: Sequence[str]) -> str:
    """Who signs a text inside it: in a line of its own near its beginning or end, or in brackets."""
    for line in [*body[:8], *body[-2:]]:
        if len(line) <= 40 and "。" not in line and (match := _AUTHOR.search(line)):
            return match[1]
    return signed_in_brackets(body)


def signed_in_brackets(body: Sequence[str]) -> str:
    """Who signs a text in brackets after its last sentence, or where a dispatch names its place."""
    match = _SIGNED.search(body[-1][-60:]) if body else None
    if match and not _NO_SIGNATURE.search(match[1].replace("文/图", "文").replace("图/文", "文")):
        return (named[1] if (named := _AUTHOR.search(match[1])) else match[1]).strip()
    found = (match for line in body[:3] for told in (_DISPATCH, _PRESENTED) if (match := told.search(line[:60])))
    return next((match[1].strip() for match in found), "")


def is_imprint(line: str) -> bool:
    """Whether the line is one that tells when or where an article appeared, and no more."""
    if len(line) > LONGEST or "。" in line or line.count("，") > 1:
        return False
    told = find_date(line) or _SHORT_DATE.search(line)
    labelled = _SOURCE.match(line) or _LABELS.match(line)
    if not (told or (labelled and len(line) <= LONGEST_NAME)):
        return False
    rest = _BUTTONS.sub(
        "", _SOURCE.sub("", _AUTHOR.sub("", _LABELS.sub("", without_date(_SHORT_DATE.sub("", line)))))
    )
    return len("".join(rest.split())) <= LONGEST_NAME / 2


def is_timed(line: str) -> bool:
    """Whether the line is an imprint that tells the minute, as only pages of the web do."""
    return is_imprint(line) and _MINUTE.search(line) is not None


def is_button(line: str) -> bool:
    """Whether the line is only what a page lets one press, or where on a site one is."""
    if len(line) > LONGEST:
        return False
    return not _BUTTONS.sub("", line).strip() or _PATH.match(line) is not None


def names_only(line: str, short: bool = False) -> bool:
    """Whether the line is nothing but persons' names; much that is as short as two characters looks like one."""
    return len(line) >= (2 if short else 3) and _PERSONS.match(line) is not None


def without_day(line: str) -> tuple[str, str]:
    """An imprint in two: who and where, and when with its labels."""
    if signature := _signature(line):
        return signature, " ".join(line.replace(signature, " ").split())
    start = min((m.start() for p in (_AUTHOR, _SOURCE, _PASTED_AUTHOR) if (m := p.search(line))), default=len(line))
    if start < len(line) and not find_date(line[start:]):
        return line[start:].strip(), line[:start].strip()
    if start < len(line):
        return _sifted(line)
    name = _beside_date([line], "")
    before, _, after = line.partition(name) if name else (line, "", "")
    return name, f"{before.strip()} {after.strip()}".strip()


def _sifted(line: str) -> tuple[str, str]:
    """A line without the day and its labels, and these."""
    names = " ".join(_LABELS.sub(" ", without_date(_SHORT_DATE.sub(" ", line))).split())
    day = line
    for word in names.split():
        day = day.replace(word, " ", 1)
    return names, " ".join(day.split())


def _signature(line: str) -> str:
    """What names a reporter in the line of the date, with the paper he writes for and the place."""
    rest = _LABELS.sub(" ", without_date(_SHORT_DATE.sub(" ", line))).strip()
    found = _SIGNATURE.match(rest)
    return found[0] if found and found[0] in line else ""


def _first(pattern: re.Pattern[str], lines: Sequence[str]) -> str:
    for line in lines:
        if (found := pattern.search(line)) and not _NOBODY.search(found[1]):
            return found[1].strip("《》【】 ")
    return ""


def _beside_date(lines: Sequence[str], title: str) -> str:
    """What stands in the line of the date, or alone in the line above it: a name."""
    for place, line in enumerate(lines):
        if not (find_date(line) or _SHORT_DATE.search(line)):
            continue
        rest = _LABELS.sub(" ", without_date(_SHORT_DATE.sub(" ", line)))
        named = [part for part in re.split(r"[\s|｜]+", rest) if len(part) > 1 and _is_name(part, title)]
        above = lines[place - 1] if place else ""
        if named:
            return named[0]
        return above if _is_name(above, title) else ""
    return ""


def _is_name(text: str, title: str) -> bool:
    return bool(
        _NAME.match(text)
        and _TWO_HAN.search(text)
        and not _NOBODY.search(text)
        and text not in WELL_KNOWN
        and len(text) <= LONGEST_NAME
        and (not title or "".join(text.split()) not in "".join(title.split()))
    )
