"""Neutral tones in one way, as 现代汉语词典 writes them: where something is, whither somebody goes, and
the 不 of a question (会不会).

CC-CEDICT writes some of these words with a full tone and some without (夜里 li, 村里 lǐ; 起来 lai, 出来 lái).
"""

from __future__ import annotations

import re

from seeds.language.words.asking import asked

_WHITHER = re.compile("(?:[上下进出回起开](?:来|去)|过来)$")
"""起来, 出去, 走过来. 过去 is also the past, guòqù, and stays as each entry has it."""
_WHERE = re.compile(
    "[村城家心夜手眼嘴肚屋店院厂县校车地田林河湖天梦脑头怀口骨碗锅箱袋兜包书话戏画园房门楼库班山水井洞缸盆子]里$"
)
"""心里, 村里, 肚子里. Not where 里 is a measure or a neighbourhood (公里, 邻里), nor 这里, 那里, 哪里."""
_FULL = frozenset(("继往开来",))
"""What ends so and keeps its full tone."""


def lightened(word: str, reading: str) -> str:
    """The reading with a neutral last syllable where the word ends in a place or a direction."""
    if word in _FULL:
        return reading
    if "不" in word[1:-1]:
        return without_tone(word, reading)
    if word[-1] == "里" and _WHERE.search(word):
        return reading[: reading.rindex(" ") + 1] + "li"
    if word[-1] in "来去" and _WHITHER.search(word):
        return reading[: reading.rindex(" ") + 1] + ("lai" if word[-1] == "来" else "qu")
    return reading


def without_tone(word: str, reading: str) -> str:
    """The reading with the 不 of a question as it sounds: huì bu huì."""
    syllables = reading.split(" ")
    for _, no in asked(word) if len(syllables) == len(word) else ():
        syllables[no] = "bu" if word[no] == "不" else syllables[no]
    return " ".join(syllables)
