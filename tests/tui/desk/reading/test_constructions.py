"""What the entry says of constructions and registers."""

from __future__ import annotations

from pathlib import Path

from seeds.language.analysis import Word
from seeds.language.constructions import find
from seeds.language.dictionary import Dictionary
from tui.desk.analyst.aids import Aids
from tui.desk.reading.asked import Asked
from tui.desk.reading.constructions import construction_at, register_line
from tui.desk.reading.entry import parts


def test_a_construction_is_told_with_its_gaps() -> None:
    """Its pattern, what it means, and the words here."""
    label, gloss, note = construction_at(find("课程以实践为主。"), "课程以实践为主。", 2)
    assert label == ("label", "Construction · 以…为…")
    assert gloss[0] == "gloss" and "A as B" in gloss[1]
    assert note == ("note", "A 实践  B 主")
    assert list(construction_at(find("园里有猫。"), "园里有猫。", 1)) == []


def test_a_long_gap_is_left_alone() -> None:
    """Far from the pattern's own words nothing is said of it."""
    text = "在走访了全村老人和孩子并且听取了大家很多意见的基础上，写了信。"
    found = find(text)
    assert list(construction_at(found, text, 0)) and not list(construction_at(found, text, text.index("孩子")))


def test_the_plain_word_beside_an_official_one() -> None:
    """The register, the plain word and the nuance in one line; nothing of a plain word."""
    assert register_line("予以").startswith("official (公文) · plainly 给 · ")
    assert register_line("给") == ""


def test_both_stand_in_the_entry(index_cache: Path) -> None:
    """The register line, then the construction."""
    text = "符合条件的住户，予以补贴。"
    start = text.index("予以")
    asked = Asked(text, 0, Word(start, start + 2, "word", None), start, constructions=find(text))
    told = parts(asked, Dictionary.open(index_cache), Aids())
    texts = [part.text for part in told]
    assert "Construction · 予以…" in texts and any(one.startswith("official") for one in texts)
