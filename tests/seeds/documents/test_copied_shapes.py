"""Heads and ends of copied pages in all their usual shapes, one combined with the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from seeds.documents import parse

TEXT = (
    "渡口的老船工每天清晨四点起床，先到江边看水，再回屋里烧一壶茶。",
    "他说，水位每涨一米，渡船就要多绕半里路，这些年他心里一直有一本账。",
    "到了年底，新桥就要合龙，老船工打算把船停在岸边，让孩子们上去坐一坐。",
)
KICKERS = ("", "首页 > 新闻 > 本地", "副刊·夜航", "走基层·看变化", "广告", "River Times", "#渡口日记#", "国内新闻")
TITLES = ("老渡口的最后一班船", "桥通了，船往哪里去？", "渡口往事（上）", "渡輪碼頭整建完工 老街拚觀光")
DAYS = {
    "": "",
    "2024-05-06 10:11 来源：滨江晨报": "2024-05-06",
    "民國113年5月6日": "2024-05-06",
    "2024.05.06 星期一": "2024-05-06",
    "3小时前": "",
    "昨天 10:11": "",
}


class Shape(NamedTuple):
    """How a page names who wrote it or where it is from, in a line below the title or at the end."""

    line: str
    names: tuple[str, ...] = ()
    at_end: bool = False


SHAPES = (
    Shape(""),
    Shape("■本报记者 沈河 文/图", ("沈河",)),
    Shape("□ 沈河", ("沈河",)),
    Shape("楼主：夜航船", ("夜航船",)),
    Shape("原创 沈河 江城故事会", ("沈河 江城故事会",)),
    Shape("口述：沈河 整理：高晓雯", ("沈河", "高晓雯")),
    Shape("译者：高晓雯", ("高晓雯",)),
    Shape("沈河（江城大学教授）", ("沈河",)),
    Shape("沈河 | 江城大学历史系", ("沈河",)),
    Shape("@江上客", ("江上客",)),
    Shape("By Shen He", ("Shen He",)),
    Shape("記者沈河／江城報導", ("沈河",)),
    Shape("沈河、高晓雯", ("沈河", "高晓雯")),
    Shape("——记江城渡口的老船工"),
    Shape("来源：滨江晨报", ("滨江晨报",), at_end=True),
    Shape("本文来源：滨江晨报", ("滨江晨报",), at_end=True),
    Shape("（转自滨江晨报）", ("滨江晨报",), at_end=True),
    Shape("责任编辑：罗敏", at_end=True),
)


def pages() -> Iterator[tuple[str, str, Shape, str]]:
    """What was copied, with the title, the shape and the day that a reader finds there; between its lines may be
    blank ones, and who wrote it stands above the day or below."""
    for kicker, title, (day, date), shape in product(KICKERS, TITLES, DAYS.items(), SHAPES):
        above, below = ([], [shape.line]) if shape.at_end else ([shape.line], [])
        for order in ([*above, day], [day, *above]):
            lines = [line for line in (kicker, title, *order, *TEXT, *below) if line]
            yield ("\n\n" if len(kicker) % 2 else "\n").join(lines), title, shape, date


def test_heads_and_ends_are_read_in_every_combination() -> None:
    """Title, names and day are as a person reads them, and no sentence is lost."""
    wrong = []
    for text, title, shape, date in pages():
        (article,) = parse(text, "a.txt")
        body = "".join(block.text for block in article.blocks)
        right = (article.title, article.date) == (title, date) and all(line in body for line in TEXT)
        if not (right and all(name in article.byline for name in shape.names)):
            wrong.append((text[:80], article.title, article.byline, article.date))
    assert not wrong, f"{len(wrong)} wrong, as {wrong[:3]}"


def test_a_name_that_somebody_gave_himself_stands_beside_the_day() -> None:
    """Above it or below; without a day a word in letters may be anything."""
    for head in ("river_lin\n2024-05-06 10:11", "2024-05-06\nriver_lin"):
        assert parse("\n".join((TITLES[0], head, *TEXT)), "a.txt")[0].byline == "river_lin"
    assert parse("\n".join((TITLES[0], "river_lin", *TEXT)), "a.txt")[0].byline == ""
