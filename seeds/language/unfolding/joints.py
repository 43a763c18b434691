"""Words with which a clause begins or ends, and how it hangs together with the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from seeds.language.unfolding.phrases import goes_on, phrase
from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

FRAMES = {
    "因为": "because",
    "由于": "because",
    "如果": "if",
    "若是": "if",
    "若": "if",
    "假如": "if",
    "倘若": "if",
    "要是": "if",
    "一旦": "once",
    "只要": "as long as",
    "虽然": "although",
    "尽管": "although",
    "虽": "although",
    "虽说": "although",
    "固然": "although",
    "即使": "even if",
    "纵使": "even if",
    "纵然": "even if",
    "假使": "if",
    "倘": "if",
    "要不是": "if it were not for",
    "若非": "if it were not for",
    "万一": "if by chance",
    "无论": "no matter",
    "不论": "no matter",
    "不管": "no matter",
    "每逢": "whenever",
    "既然": "since",
    "即便": "even if",
    "哪怕": "even if",
    "就算": "even if",
    "除非": "unless",
    "每当": "whenever",
    "直到": "until",
    "直至": "until",
}
"""Whole clauses, whatever verbs they have."""
_BEHIND_SUBJECT = ("虽", "虽然", "虽说", "尽管", "固然", "如果", "若", "一旦", "即使", "即便")
JOINTS = {
    **dict.fromkeys(("但是", "但", "然而", "可是", "而是"), "but"),
    **dict.fromkeys(("因此", "因而", "所以", "于是", "从而", "故而", "进而"), "so"),
    **dict.fromkeys(("而且", "并且", "同时", "此外", "另外"), "and also"),
    **dict.fromkeys(("以便", "旨在", "为的是", "以期"), "in order to"),
    **dict.fromkeys(("以免", "免得", "省得"), "lest"),
    **dict.fromkeys(("以致", "以至于", "致使", "结果"), "with the result that"),
    **dict.fromkeys(
        ("不料", "岂料", "谁料", "怎料", "哪知", "谁知", "孰料", "没想到", "殊不知", "未料"), "unexpectedly"
    ),
    **dict.fromkeys(("而非", "而不是"), "and not"),
    **dict.fromkeys(("反而", "反倒", "相反"), "on the contrary"),
    **dict.fromkeys(("不仅", "不但", "不光", "不只", "不仅仅"), "not only"),
    **dict.fromkeys(("甚至", "乃至"), "even"),
    **dict.fromkeys(("尤其", "尤其是", "特别是"), "especially"),
    **dict.fromkeys(("随后", "然后", "接着", "继而", "而后"), "then"),
    **dict.fromkeys(("最终", "最后"), "in the end"),
    **dict.fromkeys(("总之", "总而言之"), "in short"),
    **dict.fromkeys(("换言之", "换句话说"), "that is to say"),
    **dict.fromkeys(("否则", "不然"), "or else"),
    **dict.fromkeys(("例如", "比如", "譬如"), "for instance"),
    **dict.fromkeys(("使", "令", "使得"), "which makes"),
    "其中": "among them",
    "即": "that is",
    "并": "and",
    "不过": "but",
    "也就是说": "that is to say",
}
_THEREUPON = ("即可", "便可", "就可", "就可以", "就能", "就会", "就要", "就", "才", "才能", "也", "都")
"""Behind these stands what holds on those terms: 只要有票|即可入场."""
_BUT = ("但", "但是", "然而", "可是", "不过")
_MAKES = ("使", "令", "使得")
_OPENS_TOO = listed(
    "不仅 不但 不料 尤其是 最终 随后 总之 换言之 例如 比如 但是 但 然而 可是 因此 所以 于是 此外 另外 不过"
)
"""These tell something at the beginning of a sentence too."""
_NOT_BEFORE: Mapping[str, str] = {**dict.fromkeys(_MAKES, "pvdxaqmtfucy"), "即": "pvdxaqtfucy", "不过": "m"}
"""Before these parts of speech the same words join nothing."""


def joint(row: Sequence[Tagged], *, opens: bool) -> tuple[Literal["clause", "frame"], str]:
    """frame or clause, and its joint in English; a clause without one is just a clause.

    `opens`: the clause opens its sentence, so that nothing is joined to what went before.
    """
    row = _body([word for word in row if word.part != "w" or word.text in "，,"])
    if not row:
        return "clause", ""
    led = next((english for word in row[:2] if (english := FRAMES.get(word.text))), "")
    if led:
        return ("clause" if any(word.text in _THEREUPON for word in row[2:]) else "frame"), led
    if goes_on(row):
        return "clause", "ever since"
    if row[0].text == "因" and _is_reason(row):
        return "frame", "because"
    if told := _behind_subject(row):
        return "clause", told
    if framed := "only if" if _only_if(row) else phrase(_behind_joint(row)):
        return "frame", f"but, {framed}" if row[0].text in _BUT else framed
    return "clause", _joined(row, opens=opens)


def _joined(row: Sequence[Tagged], *, opens: bool) -> str:
    """How a clause hangs together with what went before."""
    first, behind = row[0].text, row[1] if len(row) > 1 else None
    if first == "就是" and any(word.text in ("也", "都") for word in row[2:]):
        return "even if"
    if behind and (found := JOINTS.get(first + behind.text)):
        return found  # 没|想到
    if first == "也" and behind and behind.text in ("就是", "就是说"):
        return "that is to say"
    if opens and first not in _OPENS_TOO:
        return ""
    if first in _MAKES and any(one.text == "的" for one in row) and row[-1].text[-1] == "是":
        return ""  # 令他生气的是
    if first == "并" and behind and behind.text in ("不", "没", "没有", "未", "非", "无"):
        return ""  # 并|不反对
    if behind and (behind.part in _NOT_BEFORE.get(first, "") or (first == "结果" and behind.verb)):
        return ""
    return JOINTS.get(first, "")


def _body(row: Sequence[Tagged]) -> Sequence[Tagged]:
    """A clause without its last signs, and without what stands before its first comma: 近日，|在…之际"""
    while row and row[-1].part == "w":
        row = row[:-1]
    comma = next((at for at, word in enumerate(row[:3]) if word.part == "w"), 0)
    if comma and comma + 1 < len(row) and row[0].part in "tdnm" and row[0].text not in JOINTS:
        row = row[comma + 1 :]
    if len(row) > 2 and row[0].text.startswith("第") and row[0].text.endswith(("条", "款", "项")):
        row = row[2:] if not row[1].text.strip() else row[1:]
    return row


def _behind_joint(row: Sequence[Tagged]) -> Sequence[Tagged]:
    """What stands behind 随后， and the like: a phrase does not begin before."""
    if len(row) > 3 and row[0].text in JOINTS and row[1].part == "w":
        return row[2:]
    return row[1:] if len(row) > 2 and row[0].text in _BUT else row


def _behind_subject(row: Sequence[Tagged]) -> str:
    """航线调整虽|能避开…: a word behind a short subject."""
    for at, word in enumerate(row[:6]):
        if at > 1 and word.text in _BEHIND_SUBJECT:
            return FRAMES[word.text]
        if word.part not in "nrmqb" and word.text not in ("的", "和", "与"):
            break
    return ""


def _only_if(row: Sequence[Tagged]) -> bool:
    """只有把路修通，|才…: a condition, and no count of things: 只有三户人家."""
    rest = (
        row[1:]
        if row[0].text in ("只有", "唯有")
        else row[2:]
        if [one.text for one in row[:2]] == ["只", "有"]
        else ()
    )
    if not rest or any(word.text in ("才", "才能") for word in rest):
        return False
    return rest[0].part in "pd" or rest[0].verb in ("verb", "both")


def _is_reason(row: Sequence[Tagged]) -> bool:
    """因对养蜂有兴趣，: whether a deed follows 因, and not what it led to, as in 因病去世."""
    acts = [at for at, word in enumerate(row) if word.verb in ("verb", "short") or word.text in ("有", "是")]
    return bool(acts) and not (row[1].part == "n" and acts[0] == 2)
