"""Verbs that are not the sentence's: in a subject, a time, a likeness, in what somebody sees."""

from __future__ import annotations

from each import each
from spaced import read


def marked(written: str) -> list[str]:
    """The verbs that are marked, from left to right."""
    text, found = read(written)
    return [text[slice(*verb)] for one in found if one.verb for verb in (one.verb, *one.beside)]


@each(
    ("written", "wanted"),
    [
        ("人口 上涨 幅度 会 影响 河岸 。", ["影响"]),
        ("拿下 会议 真 是 办法 。", ["是"]),
    ],
)
def test_a_verb_within_a_subject(written: str, wanted: list[str]) -> None:
    """Behind it a noun, then 将 or 会 with the main verb; where 就 or 不 leaves it in doubt none is marked."""
    assert marked(written) == wanted


@each(
    ("written", "wanted"),
    [
        ("工人 修好 桥 后 又 参加 会议 。", ["参加"]),
        ("渔民 离开 村里 之前 村民 增加 了 木头 。", ["增加"]),
    ],
)
def test_a_verb_that_tells_when(written: str, wanted: list[str]) -> None:
    """Before 后, 前 or 后期 it is the time of what follows."""
    assert marked(written)[-1:] == wanted[-1:]
    assert "修好" not in marked(written)
    assert "离开" not in marked(written)
    assert "结束" not in marked(written)


@each(
    "written",
    [
        "跟 搬 木头 ， 修 桥 ， 参加 会议 一样 ， 都 是 办法 。",
        "渔民 像 村民 离开 村里 似的 ， 都 是 工人 。",
        "这 就像 打开 水 ， 增加 木头 一样 ， 都 是 办法 。",
    ],
)
def test_a_verb_within_a_likeness(written: str) -> None:
    """像…一样 holds no verb of the sentence, not over its commas either."""
    assert marked(written)[-1] == "是"
    assert not {"修", "参加", "离开", "打开", "增加"} & set(marked(written))


def test_what_somebody_sees_goes_on() -> None:
    """正在 behind what he sees belongs to that; with a subject of its own a clause is free."""
    assert marked("村民 看到 桥 已 修好 ， 正在 出现 水 ， 渔民 都 拿 伞 。") == ["看到", "拿"]
    assert marked("村民 修好 桥 ， 正在 增加 木头 ， 渔民 都 拿 伞 。") == ["修好", "增加", "拿"]


def test_clauses_of_which_a_later_one_tells() -> None:
    """All without a subject up to the beginning; 是 itself is marked."""
    assert marked("减少 水 ， 增加 木头 ， 是 村民 的 办法 ， 也 是 会议 。") == ["是", "是"]
    assert marked("工人 减少 水 ， 他 增加 木头 ， 是 村民 的 办法 。") == ["减少", "增加", "是"]


@each(
    "written",
    [
        "村民 回家 水 又 高 。",
    ],
)
def test_what_is_only_the_occasion(written: str) -> None:
    """What one does day by day, since when, what comes on top of it."""
    assert marked(written) == []
