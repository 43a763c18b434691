"""Which part of a page is its article: where most running text stands together, and where it begins and ends."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from seeds.documents.imprint import LONGEST_NAME
from seeds.documents.page.kinds import is_byline
from seeds.documents.published import find_date
from seeds.documents.web.markup import MarkupBlock
from seeds.language.characters import HAN

NEARNESS = (1.0, 0.8, 0.5, 0.3, 0.2)
"""How much a stretch counts for the element it stands in, for the one around that, and so on."""
BESIDE = 0.1
"""How much text counts that stands beside an article by what its element is called."""
NO_SENTENCE = 0.3
"""How much a line without a stop counts: a heading or a line of a poem, but perhaps a menu."""
LONGEST_NOTE = 80
"""A note of the page before or after the text is no longer than this."""
LAST_PART, SURELY_LAST = 0.2, 0.5
"""What follows a line that may end an article, or surely does, is less than this part of its text."""
FEW, VERY_FEW = 200, 20
"""A text of fewer characters than this is doubted when there is more elsewhere."""
HEAD = 12
"""So many stretches at most stand above the first line of the text."""
AFTER = 10
"""So many stretches below the text are looked at for the page's notes."""

_HAN = re.compile(f"[{HAN}]")
_STOP = re.compile("[，。；：！？…]")
_ENDS = re.compile(
    r"[（(【\[]?\s*(?:本文来源|文章来源|责任编辑|责编|编辑|責任編輯|編輯|审核|校对)\s*[：:|｜/]|【?编辑[：:】]|正文已结束|"
    r"(?:相关|推荐|延伸|更多)(?:推荐|阅读|新闻|文章|链接|报道|内容|资讯)[:：]?$|(?:免责|特别|版权|郑重)声明"
    r"|声明[：:]|[（(]?(?:原标题|原题为)[：:《]|扫一扫|扫码|(?:关键词|关键字|文章关键词|标签|关键词\s*>>)\s*[：:>]"
    r"|打印\s*关闭|上一篇[：:]|下一篇[：:]|返回.{0,8}首页|本文为.{0,12}(?:原创|转载)|未经授权|(?:更多|相关).{0,12}请关注"
    r"|(?:猜你喜欢|为你推荐|为您推荐|热门(?:推荐|文章|新闻)|我要评论|网友评论|最新评论|全部评论)"
)
_SURELY = re.compile(r"[（(【\[]?\s*(?:本文来源|责任编辑|责编|責任編輯|正文已结束)")
_BEFORE = re.compile(
    r"[（(]?原标题[：:]|原创[：:]?\s|用微信扫|分享(?:到|至)|字号|调整字体|打印|字体[：:]|浏览(?:次数|量)?[：:]?|收藏|点击(?:查看|上方|蓝字)"
    r"|来源[：:]|作者[：:]|发布(?:时间|日期)[：:]|时间[：:]|日期[：:]|更新(?:时间)?[：:]|最后更新|(?:安装|下载).{0,20}(?:客户端|APP)"
    r"|当前位置|您(?:现在)?的(?:当前)?位置|首页\s*[>»›]|(?:关注|订阅|举报|评论|纠错|登录|注册)$"
)
_DATED = re.compile(r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}:\d{2}")
_LABEL = re.compile(r"[\d\s/|｜>»›·:：A+-]+$")


@dataclass(frozen=True, slots=True)
class MainText:
    """The stretches of an article, and those of the page before it, which may say who wrote it and when."""

    stretches: list[MarkupBlock]
    before: list[MarkupBlock]
    after: list[MarkupBlock]
    """The page's own notes below the text."""
    present: int
    """Chinese characters in running text anywhere on the page."""
    beside: int
    """Those of them in the largest part of the page that was left out."""

    @property
    def kept(self) -> int:
        """Chinese characters of the article."""
        return sum(map(_characters, self.stretches))

    @property
    def doubtful(self) -> bool:
        """Whether much more running text stands elsewhere on the page."""
        kept = self.kept
        return self.beside > max(2 * kept, FEW) or (kept < VERY_FEW and self.present > FEW)


def main_text(stretches: list[MarkupBlock], title: str = "") -> MainText:
    """The part of a page that is its article."""
    weights = [_weight(stretch) for stretch in stretches]
    root = _root(stretches, weights)
    if not root:
        return MainText([stretch for stretch in stretches if not stretch.is_linked], [], [], 0, 0)
    places = [place for place, stretch in enumerate(stretches) if root in stretch.path]
    found = _between(places[0], places[-1] + 1, root, stretches, weights, title)
    if not found.doubtful:
        return found
    other = _between(*_longest_run(stretches, weights), 0, stretches, weights, title)
    return max(found, other, key=lambda text: text.kept - text.beside)


def _between(
    first: int, last: int, root: int, stretches: list[MarkupBlock], weights: list[float], title: str
) -> MainText:
    """The text among the stretches of a part of the page."""
    weight = sum(weights[first:last])
    inside = [
        place
        for place in range(first, last)
        if weights[place] or not (stretches[place].is_linked or stretches[place].around)
    ]
    inside = _without_parts_beside(inside, stretches, weights, root, weight)
    inside, notes = _without_end(inside, stretches, weights)
    inside = _without_beginning(inside, stretches, title)
    kept = [stretches[place] for place in inside]
    begin = inside[0] if inside else first
    present = sum(_characters(stretch) for stretch, weight in zip(stretches, weights, strict=True) if weight >= 1)
    return MainText(
        kept, stretches[:begin], [stretches[place] for place in notes], present, _left(stretches, weights, kept)
    )


def _characters(stretch: MarkupBlock) -> int:
    return len(_HAN.findall(stretch.text))


def _weight(stretch: MarkupBlock) -> float:
    """How much the stretch speaks for the part of the page it stands in; nothing for links."""
    characters = _characters(stretch)
    if not characters or stretch.is_linked or stretch.kind == "caption":
        return 0.0
    weight = float(characters)
    if not _STOP.search(stretch.text) or stretch.kind == "heading":
        weight *= NO_SENTENCE
    if stretch.around:
        weight *= BESIDE
    return weight


def _root(stretches: list[MarkupBlock], weights: list[float]) -> int:
    """The number of the element that holds the article, or 0 for a page without running text."""
    near: dict[int, float] = defaultdict(float)
    whole: dict[int, float] = defaultdict(float)
    noise: Counter[int] = Counter()
    around: dict[int, int] = {}
    total = sum(weights)
    flagged: dict[int, float] = defaultdict(float)
    for stretch, weight in zip(stretches, weights, strict=True):
        for number in stretch.beside:
            flagged[number] += weight
    harmless = {number for number, held in flagged.items() if held * 2 > total}  # all of the text stands in it
    for stretch, weight in zip(stretches, weights, strict=True):
        outer = 0
        counts = weight * (1.0 if harmless.issuperset(stretch.beside) else BESIDE)
        for number in stretch.path:
            around.setdefault(number, outer)
            outer = number
            whole[number] += counts
            noise[number] += 0 if weight else len(stretch.text)
        for nearness, number in zip(NEARNESS, reversed(stretch.path), strict=False):
            near[number] += counts * nearness
    if not total or not near:
        return 0
    best = max(near, key=lambda number: (near[number], number))
    root, outer = best, around.get(best, 0)
    while outer:
        more, more_noise = whole[outer] - whole[root], noise[outer] - noise[best]
        if more > 0.15 * whole[best] and more > 2 * more_noise and outer not in flagged:
            root = best = outer
        elif outer in flagged or more_noise > whole[best]:
            break
        outer = around.get(outer, 0)
    return root


def _longest_run(stretches: list[MarkupBlock], weights: list[float]) -> tuple[int, int]:
    """From where to where most running text follows one another, whatever elements it stands in."""
    best, total = (0.0, 0, 0), 0.0
    first = 0
    for place, (stretch, weight) in enumerate(zip(stretches, weights, strict=True)):
        total += weight if weight and not stretch.beside else -float(len(stretch.text))
        if total <= 0:
            first, total = place + 1, 0.0
        best = max(best, (total, first, place + 1))
    return best[1], best[2]


def _without_parts_beside(
    inside: list[int], stretches: list[MarkupBlock], weights: list[float], root: int, weight: float
) -> list[int]:
    """The places without small parts whose names say that they stand beside the text."""
    held: dict[int, float] = defaultdict(float)
    for place in inside:
        for number in stretches[place].beside:
            if number > root:
                held[number] += weights[place]
    small = {number for number, part in held.items() if part < 0.25 * weight}
    return [place for place in inside if not small.intersection(stretches[place].beside)]


def _without_end(
    inside: list[int], stretches: list[MarkupBlock], weights: list[float]
) -> tuple[list[int], list[int]]:
    """The places up to the line that ends the article, and those of the notes below it."""
    weight = sum(weights[place] for place in inside)
    after = 0.0
    cut = len(inside)
    for number in range(len(inside) - 1, 0, -1):
        stretch = stretches[inside[number]]
        after += weights[inside[number]]
        if after > SURELY_LAST * weight:
            break
        ends = _ENDS if after <= LAST_PART * weight else _SURELY
        if len(stretch.text) <= LONGEST_NOTE and ends.match(stretch.text):
            cut = number
    below = inside[cut - 1] + 1 if inside else 0
    return inside[:cut], list(range(below, min(below + AFTER, len(stretches))))


def _without_beginning(inside: list[int], stretches: list[MarkupBlock], title: str) -> list[int]:
    """The places from the first one that is text: not the title again, a date line or a button."""
    bare = "".join(title.split())
    begin = 0
    for number, place in enumerate(inside[:HEAD]):
        stretch = stretches[place]
        text = stretch.text
        again = bare and len(text) > 3 and "".join(text.split()) in bare
        dated = find_date(text) or _DATED.search(text)
        note = len(text) <= LONGEST_NOTE and (_BEFORE.match(text) or (dated and not _sentence(text)))
        if again or note or _LABEL.match(text) or is_byline(text):
            begin = number + 1
        elif len(text) > LONGEST_NAME or _STOP.search(text) or stretch.level:
            break
    rest = inside[begin:] or inside
    return _below(inside, stretches, bare) if _title_below(rest, stretches, bare) else rest


def _sentence(text: str) -> bool:
    return "。" in text or text.count("，") > 1 or len(text) > LONGEST_NOTE / 2 or text[0] + text[-1] == "（）"


def _title_below(inside: list[int], stretches: list[MarkupBlock], bare: str) -> bool:
    """Whether the title stands again a little below: what is above it is the page's."""
    return bool(bare) and any(
        stretches[place].kind == "heading" and "".join(stretches[place].text.split()) == bare
        for place in inside[1:8]
    )


def _below(inside: list[int], stretches: list[MarkupBlock], bare: str) -> list[int]:
    place = max(n for n, at in enumerate(inside[:20]) if "".join(stretches[at].text.split()) == bare)
    return _without_beginning(inside[place:], stretches, bare)


def _left(stretches: list[MarkupBlock], weights: list[float], kept: list[MarkupBlock]) -> int:
    """The Chinese characters of the largest part that was left out."""
    taken = set(map(id, kept))
    parts: Counter[int] = Counter()
    for stretch, weight in zip(stretches, weights, strict=True):
        if id(stretch) not in taken and weight >= 1 and not stretch.beside:
            parts[stretch.home] += _characters(stretch)
    return max(parts.values(), default=0)
