"""The main verb of a clause that holds no other: what else is in it leaves no choice."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.sentences import ENDING
from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.compounds import is_in_noun
from seeds.language.unfolding.governing import ASPECT, HARD, PIVOTS, SAYS, TOWARDS
from seeds.language.unfolding.phrases import LOCATIVE, is_occasion, opens_another, stresses
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.quotations import outside_quotations
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_NO_CLAUSE = listed("的 之一 等 等等 时 后 前 之中 以来 起 开始 来说 而言 看来 来看")
"""What ends in one of these has no verb of its own."""
_WHERE = "在到给为成入进出向往于作至"
"""In these end verbs that say where something goes, or what becomes of it."""
_PLACES = "省市县区镇乡村街路国洲州城"
_QUOTES = ("“", "”", "‘", "’", "「", "」", "『", "』")
_DEGREES = listed(
    "最 最为 很 十分 非常 极 极为 极其 较 较为 比较 更 更加 更为 颇 颇为 相当 尤为 尤其 格外 特别 太 不太 都很 也很"
)
_BECOMES = listed("成为 成了 变成 沦为 堪称")
_DOERS = listed("我 你 他 她 它 我们 你们 他们 她们 它们 咱们 大家 自己")
_PERSONS = ("人", "者", "员", "们", "民", "家", "生", "师", "工", "手", "兵", "孩子")
_OPENS_PHRASE = HARD | listed(
    "在 从 自 于 对 对于 关于 为 为了 随着 除了 当 每当 如果 若 因为 由于 虽然 尽管 除非 比 像 如"
)


def only_verb(row: Sequence[Tagged], sign: str = "", *, opens: bool = True) -> Span | None:
    """The one word that can be the verb; `opens`: the clause opens its sentence, no subject stands before it."""
    row = [word for word in outside_quotations(row) if word.text not in _QUOTES]
    while row and row[-1].part in "wy":
        row = row[:-1]
    if (
        len(row) < 2
        or row[-1].text in _NO_CLAUSE
        or row[-1].text in LOCATIVE
        or any(one.part == "w" for one in row)
    ):
        return None
    if any(word.text in ("得", "所", "之", "被", "比") for word in row):
        return None
    found = next((at for way in (_governs_clause, _behind_ba) if (at := way(row)) is not None), None)
    if found is None and not opens:
        found = _goes_on(row, sign)
    if found is None:
        found = _before_all_else(row, sign)
    if found is None:
        found = _only(row, sign)
    if found is None:
        found = next((at for way in (_lies_in, _is_so) if (at := way(row)) is not None), None)
    if found is None or (found and row[0].verb and row[0].text != "包括" and is_a("clausal", row[0].text)):
        return None  # 期待大家也能看到
    return row[found].start, row[found].end


def _governs_clause(row: Sequence[Tagged]) -> int | None:
    """村里鼓励村民开店, 居民希望早日通车: what is a noun as often has somebody's deed behind it."""
    at = next((at for at, word in enumerate(row) if word.verb), 0)
    if not 0 < at < len(row) - 2 or row[at].verb != "both" or row[at].text not in (*SAYS, *PIVOTS):
        return None
    if any(word.part not in "nrdtfmq" or word.text == "的" for word in row[:at]) or row[at - 1].part not in "nrd":
        return None
    behind = row[at + 1 :]
    acts = [number for number, word in enumerate(behind) if word.verb == "verb"]
    if any(word.text == "的" for word in behind) or not acts or acts[-1] == len(behind) - 1:
        return None
    someone = behind[0].part in "nr" and not behind[0].verb
    if row[at].text in PIVOTS and someone and acts[0] == 1:
        return at
    return at if row[at].text == "希望" and (someone or behind[0].part in "dtx" or acts[0] == 0) else None


def _behind_ba(row: Sequence[Tagged]) -> int | None:
    """把就业摆在工作的首位: behind 把 a verb says where to, and what follows belongs to it."""
    ba = next((at for at, word in enumerate(row) if word.text in ("把", "将") and word.part == "p"), None)
    if ba is None:
        return None
    told = max((at for at in range(ba) if row[at].text == "的"), default=-1) if row[ba - 1].part == "d" else -1
    if any(word.verb in ("verb", "short", "maybe") for word in row[told + 1 : ba]):
        return None
    if any(is_a("clausal", word.text) or word.text in SAYS for word in row[:ba]):
        return None
    at = next((at for at in range(ba + 2, len(row) - 1) if row[at].verb in ("verb", "short")), None)
    if at is None or len(row[at].text) < 2 or row[-1].text.endswith(_PERSONS):
        return None
    if row[at].text[-1] not in _WHERE and row[at + 1].text not in ("到", "在", "成", "给", "进"):
        return None
    return at if not any(word.text == "的" and number == at + 1 for number, word in enumerate(row)) else None


def _lies_in(row: Sequence[Tagged]) -> int | None:
    """老人的家乡在山西大同: 在 where nothing else can be the verb, behind a noun of which is told."""
    at = next((at for at, word in enumerate(row) if word.text == "在"), 0)
    if not 2 < at < len(row) - 1 or row[at - 1].part != "n" or row[-1].text[-1] not in _PLACES:
        return None
    if any(word.verb or word.part in "pdx" for number, word in enumerate(row) if number != at):
        return None
    return at if any(word.text == "的" for word in row[:at]) else None


def _is_so(row: Sequence[Tagged]) -> int | None:
    """大水对农户的打击最为直接: what closes a clause behind a word of degree, right behind its subject."""
    at, subject = len(row) - 1, row[-3] if len(row) > 2 else row[0]
    if (
        row[at].part not in "ad"
        or row[at - 1].text not in _DEGREES
        or subject.part not in "nr"
        or len(row[at].text) < 2
    ):
        return None
    stay = max((number for number in range(at) if row[number].text == "的"), default=-1)
    others = [word for word in row[stay + 1 : at - 1] if word.verb not in ("", "both") or word.part in "px"]
    return at if not others and subject.verb in ("", "both") else None


def _goes_on(row: Sequence[Tagged], sign: str) -> int | None:
    """，凸显了改革的必要性。 a last clause that begins with its verb; ，低于全国的平均水平，"""
    at = next((at for at, word in enumerate(row) if word.part not in "dca"), None)
    if at is None or row[at].verb != "verb" or at + 1 >= len(row) or row[at].text in (*SAYS, *PIVOTS, *COPULAS):
        return None
    if row[at + 1].text in ("的", "、") or row[at + 1].part in "pc" or row[-1].part not in "nm":
        return None
    if row[at].text in _BECOMES and sign in ENDING:
        return at  # ，成为推高运费的主要原因。
    others = [one for one in row[at + 1 :] if one.verb in ("verb", "short") or one.part == "x"]
    stays = any(one.text == "的" for one in row)
    if others or (stays and row[-1].text.endswith(_PERSONS)):
        return None
    return at if sign in ENDING or not stays or row[at].text.endswith("于") else None


def _before_all_else(row: Sequence[Tagged], sign: str) -> int | None:
    """任何东西都无法逃脱黑洞的吸力。 behind the verb that a modal shows there are only names of things."""
    at = max((at for at, word in enumerate(row) if word.verb == "verb"), default=0)
    if at < 2 or row[at - 1].part != "x" or sign not in ENDING + "；" or row[at].text in (*SAYS, *PIVOTS, *COPULAS):
        return None
    subject = at - 1
    while subject and row[subject - 1].part in "dx":
        subject -= 1
    if not subject or row[subject - 1].part not in "nr" or row[at + 1 : at + 2] == []:
        return None
    if any(word.text in (*SAYS, *PIVOTS, *COPULAS, *_OPENS_PHRASE) for word in row[:subject]):
        return None
    return at if all(word.part in "nrmabqc" or word.text == "的" for word in row[at + 1 :]) else None


def _only(row: Sequence[Tagged], sign: str) -> int | None:
    stay = max((at for at, word in enumerate(row) if word.text == "的"), default=-1)
    may_be = [at for at, word in enumerate(row) if _may_be_verb(row, at)]
    if any(word.text in (*SAYS, *PIVOTS) for word in row[: may_be[-1] if may_be else 0]):
        return None
    if len([at for at in may_be if at > stay]) != 1 or (stay < 0 and len(may_be) != 1):
        return None
    at = may_be[-1]
    before = [one for one in may_be[:-1] if row[one].text in COPULAS or (one and row[one - 1].part == "x")]
    if stay >= 0 and (before or row[stay + 1].part != "n" or any(word.text == "、" for word in row[stay:at])):
        return None
    return at if _is_clear(row, stay, at, sign) else None


def _may_be_verb(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word can be a verb at all; one behind a verb that is in no list is what that one governs."""
    word = row[at]
    if word.part in "wpdxcru" or not word.verb or stresses(row, at):
        return False
    if at + 1 < len(row) and (row[at + 1].text in LOCATIVE or is_in_noun(row, at)):
        return False
    if word.verb == "maybe" and at and row[at - 1].verb in ("verb", "short", "maybe"):
        return False
    return word.part == "v" or word.verb in ("verb", "short") or _has_doer(row, at)


def _has_doer(row: Sequence[Tagged], at: int) -> bool:
    """我们报道他们的事迹: what is a noun as often is a verb right behind a person, before a thing."""
    behind = row[at + 1 : at + 2]
    leads = at > 0 and row[at - 1].text in _DOERS
    return leads and row[at].verb == "both" and bool(behind) and behind[0].part in "nma" and not behind[0].verb


def _is_clear(row: Sequence[Tagged], stay: int, at: int, sign: str) -> bool:
    """Whether a verb has its subject or an adverb before it, no phrase around it, and nothing against it behind."""
    word, before = row[at], row[at - 1] if at else None
    if before is None or before.text in ("、", "和", "与", "及", "把", "将", "的") or before.part in "mq":
        return False
    if is_occasion(row, at) or opens_another(row, at, shown=before.part in "dx"):
        return False
    opened = {one.text for one in row[stay + 1 : at]} & _OPENS_PHRASE
    if opened and not (opened <= TOWARDS and is_a("towards", word.text)):
        return False
    if any(one.text in _OPENS_PHRASE for one in row[: stay + 1]):
        return False
    shown = before.part in "dx" and not is_a("attribute", before.text)
    behind = row[at + 1 :]
    if word.verb == "short":
        told = bool(behind) and (behind[0].part in "nmr" or behind[0].verb == "maybe")
        whole = bool(behind) and (behind[0].text in ASPECT or (len(behind[0].text) > 1 and told))
        return shown and whole
    if word.verb == "both":
        return _has_doer(row, at) or (shown and (not behind or behind[0].part in "nmr"))
    has_subject = any(one.part in "nr" for one in row[:at])
    if word.verb == "maybe":
        return len(word.text) > 1 and has_subject and (shown or (bool(behind) and behind[0].text in ASPECT))
    return shown or (has_subject and (bool(behind) or sign in ENDING + "；" or len(row) < 6))
