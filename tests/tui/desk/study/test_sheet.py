"""The sheet before an article is read."""

from __future__ import annotations

from pathlib import Path

from store.paths import Paths
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder
from tui.desk.reading.places import place_of
from tui.desk.study.sheet import sheet

FIRST, SECOND = "老陈在桥上钓鱼。", "下午他又回到桥上。"


def test_a_flagged_word_stands_with_the_sentence_in_which_it_was_flagged(home: Paths, tmp_path: Path) -> None:
    """Its first place is another one; of a sentence that was flagged whole nothing is said twice."""
    file = tmp_path / "桥上.txt"
    file.write_text(f"桥上的一天\n\n{FIRST}天气很好。{SECOND}\n", encoding="utf-8")
    desk = Desk(home)
    with Adder(desk.paths, desk.notebook) as adder:
        adder.add(file)
    id = desk.library.find("桥上的一天")
    article = desk.library.open(id)
    text = article.blocks[0].text
    for words, start in (("桥", text.index(SECOND) + SECOND.index("桥")), (FIRST, 0)):
        desk.notebook.flags.turn(place_of(article, 0, start, start + len(words)))
    whole, word = sheet(desk, id).flags
    assert (whole.word, whole.sentence) == (FIRST, "")
    assert (word.word, word.reading, word.sentence) == ("桥", "qiáo", SECOND)
