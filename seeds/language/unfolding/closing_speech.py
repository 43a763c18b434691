"""The verb of saying with which a clause closes: 王芳介绍，"""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.speech.verbs import verbs
from seeds.language.unfolding.governing import SAYS
from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

_NOUNS_TOO = listed("建议 要求 希望 规定 主张 提议 解释 介绍 回忆 感慨 承认 猜测")


def closing_speech(row: Sequence[Tagged], sign: str) -> int | None:
    """王芳介绍，: the verb of saying that closes a clause."""
    last = next((at for at in range(len(row) - 1, 0, -1) if row[at].part != "w"), None)
    if (
        last is None
        or row[last].text not in verbs()
        or row[last].text not in SAYS
        or not sign
        or sign not in "，："
    ):
        return None
    before = row[last - 1]
    if row[0].text in ("请", "让", "叫", "由"):
        return None  # 请局长向市民解释，
    if row[last].text in _NOUNS_TOO and last > 4 and any(word.part in "pvu" for word in row[:last]):
        return None
    if any(word.text in ("据", "根据", "按照", "按", "如") for word in row[:last]):
        return None
    return last if before.part in "nrdtf" or before.text in ("时", "后") else None
