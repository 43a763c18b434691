"""What is counted without a measure word: 夫妻俩, 两车相撞, and round crowds: 逾百居民, 上万市民."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.numbers.dates import number
from seeds.language.numbers.figures import Figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_BOTH = re.compile("(?P<n>[俩仨])(?![钱臭子])(?P<month>月)?")
_OF_PEOPLE = re.compile("(?:[们妻妇母父子女兄弟姐妹妹爷孙娘儿婆媳你我他她咱口伙友徒]|姐弟|兄妹)$")
_PEOPLE = re.compile("[人娃]|孩子|老人|儿子|闺女|女儿|兄弟|姐妹|学生")
_KIN = re.compile(
    "两(?:公婆|母[子女]|父[子女]|婆媳|夫[妻妇]|兄[弟妹]|姐[弟妹]|爷孙|祖孙|师徒|翁婿|姑侄|叔侄)(?![们俩情])"
)
_COLLIDING = re.compile(
    "(?P<n>[两二三四五六七八九])(?P<what>[车船机艇])(?=相撞|追尾|连环|碰撞|相碰|刮擦|剐蹭|并行|相距|对撞)"
)
_VEHICLES = {"车": "vehicle", "船": "ship", "机": "aircraft", "艇": "boat"}
_BESIDE_CROWD = re.compile("(?:(?<![通经度路穿走飞跨渡])过|逾|超|(?<![附最接相])近|破|上)$")
"""What makes a round figure one that counts: 过百劏房户."""
_NO_CROWD = re.compile("(?:[元多余几个年里米分倍度战上])")
_ROUND = re.compile("[数几]?[一二两三四五六七八九]?[百千万]|[数几]十")
"""三百村民, 数千车辆: so round a figure counts what stands right behind it."""


def both(reading: Reading, start: int) -> Number | None:
    """夫妻俩, 兄弟仨: two and three together."""
    match = _BOTH.match(reading.text, start)
    if not match:
        return None
    count = 2 if match["n"] == "俩" else 3
    if match["month"]:
        return Number(start, match.end(), "period", count, None, "month", f"{count} months")
    people = _OF_PEOPLE.search(reading.before(start, 2)) or _PEOPLE.match(reading.text, match.end())
    return Number(start, match.end(), "count", count, None, "person" if people else "", f"the {count} of them")


def kin(reading: Reading, start: int) -> Number | None:
    """两母子, 两公婆: two of a family."""
    match = _KIN.match(reading.text, start)
    return match and Number(start, match.end(), "count", 2, None, "person", "2 people")


def colliding(reading: Reading, start: int) -> Number | None:
    """两车相撞."""
    match = _COLLIDING.match(reading.text, start)
    if not match:
        return None
    count, name = number(match["n"].replace("两", "二")), _VEHICLES[match["what"]]
    said = f"{count} {name}{'s' * (name != 'aircraft')}"
    return Number(start, match.end(), "count", count, None, name, said)


def is_crowd(reading: Reading, of: Figure) -> bool:
    """逾千市民, 上万球迷, 三百壮士: a round figure right before what it counts; a bare 千 only where 逾 tells."""
    if not of.han or not _ROUND.fullmatch(reading.text, of.start, of.end):
        return False
    behind = reading.after(of.end, 2)
    if of.end - of.start == 1 and not _BESIDE_CROWD.search(reading.before(of.start, 2)):
        return False
    return _NO_CROWD.match(behind) is None and re.fullmatch(f"[{HAN}]{{2}}", behind) is not None
