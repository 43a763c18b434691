"""What the entry says of numbers, formulas and short forms."""

from __future__ import annotations

from seeds.documents import Article
from seeds.documents.article import Block
from tui.cli.numbers import numbers_of
from tui.desk.reading.amounts import amount_at, find_amounts, telling


def amounts(text: str, offset: int, date: str = "") -> list[tuple[str, str]]:
    """What is told of a place."""
    return list(amount_at(find_amounts(text, date), text, offset))


def test_a_number_is_explained() -> None:
    """What it means, and what it is measured against by the article's date."""
    text = "前三季度产量同比增长5.3%。"
    told = amounts(text, text.index("5"), "2024-11-27")
    assert told[:2] == [("label", "Number · 5.3%"), ("gloss", "up 5.3%")]
    assert told[2] == ("quiet", "measured against the first three quarters of 2023")


def test_a_formula_and_a_short_form_are_explained() -> None:
    """On each character of them."""
    assert ("label", "Formula · 据介绍") in amounts("据介绍，园里有猫。", 2)
    told = amounts("做好“三农”工作。", 4)
    assert told[0] == ("label", "Short form · 三农")
    assert told[2] == ("note", "农业、农村、农民")
    assert "since 1996" in told[1][1]


def test_elsewhere_nothing_is_said() -> None:
    """A plain word has no such part."""
    assert amounts("园里有猫。", 1) == []


def test_a_long_passage_is_asked_in_parts() -> None:
    """The place is right far into a passage."""
    text = "猫在睡觉。" * 1000 + "它重三公斤。"
    assert ("gloss", "3 kg") in amounts(text, text.index("三公斤") + 1)


def test_the_whole_article_tells_whose_money_its_numbers_mean() -> None:
    """A passage that names no place is answered by what the article's other lines say, as on the command line."""
    article = Article(
        "a", "房租", (), (), "記者林小梅／高雄報導", "a.txt", (Block("paragraph", "這間店的房租要三萬元。"),)
    )
    (found,) = find_amounts(article.blocks[0].text, "", telling(article))
    (printed,) = (one for one in numbers_of(article) if one.number.kind == "amount")
    assert found.gloss == printed.number.english == "TWD 30,000"
