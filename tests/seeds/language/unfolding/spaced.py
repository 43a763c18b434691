"""Sentences for tests of unfolding, their words set apart by blanks."""

from __future__ import annotations

from seeds.language.analysis import Word
from seeds.language.unfolding import Branch, unfold

KINDS = {
    "v": "围 盖起 拖 说 见 存在 介绍 伴随 带头 转变 实现 发挥 修 建 捐钱 参加 拿 涨 是 保护 下雨 搬 亮 走",
    "n": "作用 桥 渔民 村民 会议 伞 水 堤 河岸 办法 工人 木头 天 人",
    "a": "高 高大",
    "b": "专门",
    "d": "认真",
    "r": "我 有人 这",
    "p": "由",
    "q": "座",
    "s": "村里",
}
MARKS = {word: kind for kind, words in KINDS.items() for word in words.split()}


def read(written: str) -> tuple[str, list[Branch]]:
    """A sentence whose words stand between blanks, and its lines."""
    words, at = [], 0
    for piece in written.split():
        kind = (
            "punctuation"
            if piece in "，,。；：、“”" or piece in ("——", "……")
            else "number"
            if piece.isdigit()
            else "word"
        )
        words.append(Word(at, at + len(piece), kind, None))  # type: ignore[arg-type]
        at += len(piece)
    text = written.replace(" ", "")
    return text, unfold(text, words, MARKS)
