"""Words that look like the clause's verb but are not, and subjects of which a part is missing."""

from __future__ import annotations

from each import each
from spaced import read


@each(
    ("written", "never"),
    [
        ("村民 不 听 就 处罚 。", "听"),
        ("渔民 对 村民 帮助 有限 。", "帮助"),
        ("岛上 居住 人口 约 1700 。", "居住"),
        ("在 他 看来 ， 渔民 修好 了 桥 。", "看来"),
        ("陈 姓 30 人 。", "姓"),
        ("今年初 到 7月 ， 渔民 修好 了 桥 。", "到"),
        ("经 专家 审定 ， 渔民 修好 了 桥 。", "审定"),
        ("离不开 战略 的 成功 实施 。", "实施"),
        ("专家 提出 的 合理 建议 被 采纳 。", "建议"),
        ("出版 过 小说 的 作家 。", "出版"),
    ],
)
def test_what_is_spoken_of_is_not_what_is_said(written: str, never: str) -> None:
    """Terms, topics, counts, set phrases, surnames, dates, reviews and nouns made of deeds hold no main verb."""
    text, found = read(written)
    assert never not in [text[slice(*one.verb)] for one in found if one.verb]


@each(
    ("written", "never"),
    [
        ("村民 小组 第三名 也 参加 了 会议 。", "村民小组"),
        ("他 一共 参加 了 会议 。", "他一共"),
        ("差点 把 门 打开 了 。", "差点"),
        ("大火 当晚 有 30 人 离开 。", "大火"),
    ],
)
def test_a_subject_is_whole_or_not_shown(written: str, never: str) -> None:
    """No adverb is one or belongs to one, and none is cut off from what goes on behind it."""
    text, found = read(written)
    assert never not in [text[slice(*one.subject)] for one in found if one.subject]


@each(
    ("written", "wanted"),
    [("店里 坐 满 了 人 。", "坐满"), ("渔民 打算 给 村民 送 伞 。", "打算")],
)
def test_the_mark_ends_where_the_verb_ends(written: str, wanted: str) -> None:
    """What comes of a deed belongs to it; 给 behind a verb that another follows does not."""
    text, found = read(written)
    assert {text[slice(*one.verb)] for one in found if one.verb} <= {wanted}
