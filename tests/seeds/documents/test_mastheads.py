"""The name of a paper across the top of its page is no title."""

from __future__ import annotations

from each import each
from little_pdf import Set, column, pdf

from seeds.documents import read_bytes

TEXT = "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了，坐船的人比去年多，旅店也添了两家。"
TITLE = Set(120.0, 150.0, "渡口今年开船早", 24.0)
BODY = [line for row in range(4) for line in column(TEXT, 40.0, 230.0 + 34 * row, 30)]
NAME = Set(120.0, 30.0, "江城日报", 44.0)


@each(
    ("above", "date"),
    [
        (
            [
                NAME,
                Set(40, 90, "2024年3月30日 星期六 第3128期 今日8版"),
                Set(40, 110, "国内统一刊号CN51-0001 江城日报社出版"),
            ],
            "2024-03-30",
        ),
        (
            [NAME, Set(120, 80, "JIANGCHENG RIBAO", 12), Set(40, 100, "2024年3月30日 星期六 农历二月廿一")],
            "2024-03-30",
        ),
        (
            [NAME, Set(340, 34, "2024年3月", 12), Set(340, 50, "30", 20), Set(340, 80, "星期六", 12)],
            "2024-03-30",
        ),
        ([NAME._replace(text="新江城周刊")], ""),
    ],
)
def test_the_title_is_below_the_name_of_the_paper(above: list[Set], date: str) -> None:
    """With the day, the number and the publisher around the name, or alone and much larger than any title."""
    (article,) = read_bytes(pdf([*above, TITLE, *BODY]), "a.pdf")
    assert (article.title, article.date) == ("渡口今年开船早", date)
    assert [block.text for block in article.blocks] == [TEXT] * 4


def test_a_title_may_be_larger_than_the_name_of_the_paper() -> None:
    """Where the name can be nothing else, and the issue is told beside it; other words at the top are words."""
    issue = Set(340, 34, "2024年3月30日 星期六 第3版")
    large, name = TITLE._replace(size=34), NAME._replace(size=26)
    (article,) = read_bytes(pdf([name, issue, large, *BODY]), "a.pdf")
    assert (article.title, article.date) == ("渡口今年开船早", "2024-03-30")
    (other,) = read_bytes(pdf([name._replace(text="县里送来喜报"), issue, large, *BODY]), "a.pdf")
    assert any("喜报" in text for text in (other.title, *other.kicker, *(block.text for block in other.blocks)))


def test_a_title_about_a_paper_stays_one() -> None:
    """No issue is told beside it, and the next title is as large."""
    first = [Set(120, 60, "一张旧晚报", 24), *column(TEXT, 40.0, 100.0, 30)]
    assert read_bytes(pdf([*first, TITLE, *BODY]), "a.pdf")[0].title == "一张旧晚报"
    (alone,) = read_bytes(pdf([Set(120, 60, "一张旧晚报", 24), *BODY]), "a.pdf")
    assert alone.title == "一张旧晚报"


def test_what_a_browser_prints_at_the_edge_of_a_page_is_no_text() -> None:
    """When it was printed, in the ways of two languages."""
    for told in ("11/29/26, 3:37 PM", "2026/11/29 下午3:37"):
        (article,) = read_bytes(pdf([Set(40, 15, told, 8), TITLE, *BODY]), "a.pdf")
        assert (article.title, [block.text for block in article.blocks]) == ("渡口今年开船早", [TEXT] * 4)
