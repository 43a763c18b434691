"""Nouns of one character that newspapers count without a measure word: 2犯, 两罪, 12校, 夺五金."""

from __future__ import annotations

import re

from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_NOUNS = {
    "罪": ("offence", "offences"),
    "员": ("person", "people"),
    "犯": ("convict", "convicts"),
    "匪": ("robber", "robbers"),
    "兵": ("soldier", "soldiers"),
    "委": ("member", "members"),
    "生": ("student", "students"),
    "医": ("doctor", "doctors"),
    "护": ("nurse", "nurses"),
    "子": ("son", "sons"),
    "孙": ("grandchild", "grandchildren"),
    "校": ("school", "schools"),
    "店": ("shop", "shops"),
    "厂": ("factory", "factories"),
    "院": ("institution", "institutions"),
    "馆": ("hall", "halls"),
    "企": ("firm", "firms"),
    "媒": ("paper", "papers"),
    "题": ("question", "questions"),
    "狗": ("dog", "dogs"),
    "犬": ("dog", "dogs"),
    "猫": ("cat", "cats"),
    "牛": ("head of cattle", "head of cattle"),
    "马": ("horse", "horses"),
    "羊": ("sheep", "sheep"),
    "熊": ("bear", "bears"),
    "蛇": ("snake", "snakes"),
    "尸": ("body", "bodies"),
    "命": ("life", "lives"),
    "河": ("river", "rivers"),
    "湖": ("lake", "lakes"),
    "岛": ("island", "islands"),
    "桥": ("bridge", "bridges"),
    "机": ("aircraft", "aircraft"),
    "舰": ("ship", "ships"),
    "艇": ("boat", "boats"),
}
_MEDALS = {"金": "gold", "银": "silver", "铜": "bronze"}
_STANDS = (
    "(?=$|[，。、；：！？:)）”」』》0-9一二三四五六七八九两]|平[时日]"
    "|[被均都共同齐获全将已也遭涉需受送参联与和及是因到赴就则又却仍再正疑驾骑持搭逃落走死伤认不未在并])"
)
"""What follows where no longer word begins."""
_ALONE = re.compile(f"(?P<n>[1-9][0-9]{{0,2}}|两|十[一二三四五六七八九])(?P<what>[{''.join(_NOUNS)}]){_STANDS}")
_WON = re.compile(
    "(?P<n>[1-9][0-9]{0,2}|[一两二三四五六七八九十]|十[一二三四五六七八九])(?P<what>[金银铜])"
    f"(?:(?=的)|{_STANDS})"
)
_TAKEN = re.compile("(?:夺得?|获得?|摘得?|得|揽|拿下?|赢得?|收获|斩获|[金银铜])了?$")
_NUMBERED = re.compile("[第上下前后每省市附路号A-Za-z.]$")


def medals(reading: Reading, start: int) -> Number | None:
    """夺五金: medals where they are won; 五金 sells tools."""
    match = _WON.match(reading.text, start)
    if not match or not _TAKEN.search(reading.before(start, 3)):
        return None
    one = f"{_MEDALS[match['what']]} medal"
    return _counted(match, one, f"{one}s")


def alone(reading: Reading, start: int) -> Number | None:
    """2员, 两罪: so many of what a noun of one character says, where it stands by itself."""
    match = _ALONE.match(reading.text, start)
    if not match or _NUMBERED.search(reading.before(start, 1)):
        return None
    return _counted(match, *_NOUNS[match["what"]])


def _counted(match: re.Match[str], one: str, several: str) -> Number:
    written = match["n"]
    count = int(written) if written.isdecimal() and written.isascii() else number(written.replace("两", "二"))
    said = f"{count} {one if count == 1 else several}"
    return Number(match.start(), match.end(), "count", count, None, one, said)
