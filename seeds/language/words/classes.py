"""Classes of words: what a word does in a sentence, as far as the choice between two cuts needs it.

Words of grammar have a class of their own, all others one for their part of speech and whether they are long.
"""

from __future__ import annotations

from seeds.language.wordlists import ordered
from seeds.language.words.amounts import is_amount

OWN_CLASS = ordered(
    """
    的 了 着 过 地 得 之 所 是 在 有 不 没 没有 也 都 还 就 又 再 才 更 最 很 太 已 已经 将 把 被 让 使 由 从
    自 向 往 对 为 以 于 与 和 及 或 而 但 并 且 则 若 如 因 当 到 至 给 跟 同 比 按 据 这 那 此 该 其 每 各
    某 本 哪 几 一 两 第 多 余 个 位 名 次 年 月 日 时 天 岁 人 上 下 中 里 内 外 前 后 间 旁 来 去 起 出 进
    回 开 成 好 完 住 会 能 可 要 应 须 想 敢 肯 说 们 儿 子 者 性 化 家 等 吧 吗 呢 啊 我 你 他 她 它 您 谁
    自己 什么 怎么 可以 大 小 新 老 高 长 全 总 副 省 市 区 县 镇 乡 村 路 街 州 国 这个 那个 一个
    """
)
MARKS = ordered("n v vn a d r m q t f s p c u y i j b z nr ns nt nz x o h k")
EDGE = "edge"
NUMBER = "number"
NAMES: tuple[str, ...] = (EDGE, NUMBER, *(f"{mark}{n}" for mark in MARKS for n in (1, 2, 3)), *OWN_CLASS)
NUMBERS = {name: number for number, name in enumerate(NAMES)}
_AS = {
    "ad": "d", "an": "a", "ag": "x", "dg": "x", "vg": "x", "ng": "x", "tg": "x", "g": "x", "mg": "x", "rg": "x",
    "zg": "x", "df": "d", "vd": "d", "vi": "v", "vq": "v", "rr": "r", "rz": "r", "mq": "m", "nrt": "nr", "l": "i",
    "nrfg": "nr", "e": "y", "ul": "u", "uv": "u", "ud": "u", "uj": "u", "uz": "u", "ug": "u",
}  # fmt: skip


def class_of(word: str, mark: str) -> int:
    """The number of a word's class."""
    own = NUMBERS.get(word)
    if own is not None:
        return own
    if len(word) > 1 and is_amount(word):
        return NUMBERS[NUMBER]
    mark = _AS.get(mark, mark)
    return NUMBERS[f"{mark if mark in MARKS else 'x'}{min(len(word), 3)}"]
