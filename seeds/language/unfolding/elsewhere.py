"""Words that may be verbs, but tell what is spoken of, on what terms, or when: the clause says another."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import CONTROLS, PIVOTS, SAYS
from seeds.language.unfolding.signs import kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

_SO = ("就", "便", "才", "也")
"""Behind these stands what holds on terms told before them: 不听|就开罚."""
_SAID_OF_NOUN = listed(
    """
    有限 不同 深远 不一 有别 明显 显著 突出 不足 不大 较大 很大 巨大 严重 激烈 良好 困难 缓慢 迅速 不佳
    欠佳 稳定 平稳
    """
)
"""What is said of a deed: 影响|深远."""
_ALONE = listed("长期以来 一直以来 与此相反 谢谢合作 相反")
_PAIRS = {("谢谢", "合作"), ("与此", "相反"), ("此", "相反"), ("看", "来"), ("长期", "以来")}
_COUNTED = frozenset("口群数值额量率积")
_PERSONS = frozenset("家人者员手军师生长民友客星")
_UNITS = listed("人 名 个 户 家 岁 元 万 亿 余 多 约 近 超 逾")


def is_elsewhere(row: Sequence[Tagged], at: int) -> bool:
    """Whether the clause's verb is another, or it has none."""
    return any(holds(row, at) for holds in _HOLDS)


def _is_term(row: Sequence[Tagged], at: int) -> bool:
    """不|听就开罚, 司机不|说我也知道, 一|用就坏: whether what follows on it is told behind 就."""
    if row[at].text in COPULAS or row[at].text in SAYS or row[at].text in PIVOTS or row[at].text in CONTROLS:
        opened = at > 0 and row[at - 1].text in ("不", "一", "没", "没有")
        if not opened:
            return False
    for then in range(at + 1, len(row) - 1):
        if row[then].part == "w":
            return False
        if row[then].text in _SO and any(word.verb in ("verb", "short", "both") for word in row[then + 1 :]):
            needs = row[then].text == "也"
            return not needs or (at > 0 and row[at - 1].text in ("不", "没", "没有", "再"))
    return False


def _is_spoken_of(row: Sequence[Tagged], at: int) -> bool:
    """这一困境|影响深远, 对农民|帮助有限: whether the rest of the clause says what a deed is like."""
    rest = [word for word in row[at + 1 :] if word.part not in "dx"]
    return len(rest) == 1 and (rest[0].text in _SAID_OF_NOUN or (rest[0].part == "a" and row[at].verb == "both"))


def _is_of_counted(row: Sequence[Tagged], at: int) -> bool:
    """岛内|居住人口约1700: whether a number is all that is said of a noun before which a verb stands."""
    rest = row[at + 2 :]
    if not rest or row[at + 1].part != "n" or row[at + 1].text[-1] not in _COUNTED:
        return False
    return any(word.part == "m" for word in rest) and all(
        word.part in "mqd" or word.text in _UNITS for word in rest
    )


def _is_set(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word belongs to a set phrase that says nothing of its own: 谢谢|合作, 在他|看来."""
    if row[at].text in _ALONE and (at == len(row) - 1 or row[at].text != "相反"):
        return True
    if row[at].text == "看来" and row[0].text in ("在", "依", "照"):
        return True
    return at > 0 and (row[at - 1].text, row[at].text) in _PAIRS and at == len(row) - 1


def _is_surname(row: Sequence[Tagged], at: int) -> bool:
    """陈|姓数十人."""
    return row[at].text == "姓" and kind_at(row, at + 1)[:1] == "m"


def _is_date(row: Sequence[Tagged], at: int) -> bool:
    """今年初|到7月4日: whether 到 leads from one time to another."""
    led = at > 0 and row[at - 1].part in "tmqf"
    return row[at].text in ("到", "至", "至今") and led and all(word.part in "tmqn" for word in row[at + 1 :])


def _is_purpose(row: Sequence[Tagged], at: int) -> bool:
    """负责人为|止蚀，经统计局|审定: whether 为 or 经 has all up to the clause's end."""
    if at < len(row) - 1:
        return False
    return (at > 0 and row[at - 1].text == "为") or (row[0].text in ("经", "经过") and row[0].part == "p")


def _is_likeness(row: Sequence[Tagged], at: int) -> bool:
    """像他这样|痛斥手机的: whether 像 opens a clause that names something, and tells nothing of it."""
    first = next((number for number, word in enumerate(row) if word.part not in "cd"), at)
    opens = row[first].text in ("像", "如此") and first <= at
    stay = max((number for number in range(at, len(row)) if row[number].text == "的"), default=None)
    return opens and stay is not None and all(word.part in "nbac" for word in row[stay + 1 :])


def _is_deed_of(row: Sequence[Tagged], at: int) -> bool:
    """战略的成功|实施, 合理化|建议被采纳: whether what is a noun as often stands where only a noun can."""
    if row[at].verb != "both" or row[at].text in SAYS:
        return False
    if at + 1 < len(row):
        return row[at + 1].text == "被" and at > 0
    lead = at - 1
    while lead > 0 and row[lead].part in "abnd" and not row[lead].verb:
        lead -= 1
    return lead < at - 1 and row[lead].text == "的"


def _tells_of_person(row: Sequence[Tagged], at: int) -> bool:
    """出版过小说的作家, 双双|打破纪录的冠军再次相遇: whether all up to somebody is what tells of him."""
    if row[at].text in COPULAS or kind_at(row, at + 1) == "了" or any(word.part not in "dc" for word in row[:at]):
        return False
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), len(row))
    end = stay + 1
    while end < len(row) and row[end].part in "nbq" and not row[end].verb:
        end += 1
    if (
        end == stay + 1
        or all(word.part in "ru" for word in row[at + 1 : stay])
        or any(counts(row, number) or row[number].part == "w" for number in range(at + 1, stay))
    ):
        return False
    return row[end - 1].text[-1] in _PERSONS or row[end - 1].mark == "nr"


_HOLDS = (
    _is_deed_of,
    _tells_of_person,
    _is_term,
    _is_spoken_of,
    _is_of_counted,
    _is_set,
    _is_surname,
    _is_date,
    _is_purpose,
    _is_likeness,
)
"""Each asks of one way in which the clause says something else."""
