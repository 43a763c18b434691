"""The signs that layout is read from."""

from __future__ import annotations

from each import each

from seeds.documents.page.signs import is_item_sign, starts_item


@each("sign", ["1.", "12、", "（3）", "(四)", "五、", "十一.", "⑥", "[7]", "•", "●", "※", "✓", "★"])
def test_what_stands_before_an_item_begins_it(sign: str) -> None:
    """Whoever asks has one answer: alone before its line, or at the beginning of a text."""
    assert is_item_sign(sign)
    assert starts_item(f"{sign}把门关好")
    assert starts_item(f"{sign} 把门关好")


@each("text", ["1.5米深", "2024年的事", "一天的事", "把门关好", "三十人来了"])
def test_a_number_in_a_text_begins_no_item(text: str) -> None:
    """It counts something."""
    assert not starts_item(text)
    assert not is_item_sign(text)


def test_items_that_are_counted_in_words() -> None:
    """They begin an item, but no sign stands alone before them."""
    assert starts_item("一是把门关好")
    assert not is_item_sign("一是")
