"""What sport counts without a measure word: 三球, 三战皆负, 两金一银, 12分8板; and how many are left: 18强赛."""

from __future__ import annotations

import re
from typing import NamedTuple

from seeds.language.numbers import wording
from seeds.language.numbers.figures import figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.scores import SPORT

_N = "(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,3})"
_STRONG = re.compile(f"(?P<n>{_N})强(?![度震烈大劲力壮盗暴迫制调风者弱身])")
_COUNTED = re.compile(f"(?P<n>{_N})(?P<what>[球战胜平负败冠金银铜传射板助断帽])")
_BEFORE_GOAL = re.compile("(?:[进入丢失负胜输赢落先多少连扳追再轰射轻净下得第取灌]|领先|落后)了?$")
_WON = re.compile("[夺揽获摘拿取揽][得下取]?了?$")
_GOES_ON = re.compile(f"{_N}[胜平负败金银铜]$")
"""Behind another of a row: whatever follows the last one (7金4银1铜|创下)."""
_MEDALS = re.compile("奖牌|奥运|亚运|全运|世锦赛|锦标赛|[金银铜]牌|夺|摘|选手|赛")


class _Counted(NamedTuple):
    one: str
    many: str
    not_behind: str
    """What makes it the beginning of another word."""
    behind: str = ""
    """What must follow, where the word says many things."""


_AFTER = "[、，。；,;)0-9一两二三四五六七八九在积排暂位领垫奖的后]|之[后前]|$"
_WHAT = {
    "球": _Counted("goal", "goals", "[队员迷场衣门鞋拍杆权童赛星坛会风票体]"),
    "战": _Counted("match", "matches", "[胜争场略士线役火机斗友国区绩乱术书功时况局事]"),
    "胜": _Counted("win", "wins", "[利者选出诉算任地]", _AFTER),
    "平": _Counted("draw", "draws", "[方米均安时台面常衡]", _AFTER),
    "负": _Counted("loss", "losses", "[责担荷面债]", _AFTER),
    "败": _Counted("loss", "losses", "[类坏仗涂]", _AFTER),
    "冠": _Counted("title", "titles", "[军名王心状]"),
    "金": _Counted("gold medal", "gold medals", "[额融色属钱黄牌华]", _AFTER),
    "银": _Counted("silver medal", "silver medals", "[行色元杏牌]", _AFTER),
    "铜": _Counted("bronze medal", "bronze medals", "[色矿仁像牌]", _AFTER),
    "传": _Counted("assist", "assists", "", "[一两二三四五六0-9]射"),
    "射": _Counted("goal", "goals", "", "[一两二三四五六0-9]传|[，。、；的]|$"),
    "板": _Counted("rebound", "rebounds", "[块上凳]"),
    "助": _Counted("assist", "assists", "[手理学力攻]"),
    "断": _Counted("steal", "steals", "[开定]"),
    "帽": _Counted("block", "blocks", "[子]"),
}


_RELAY = re.compile("(?P<n>[0-9]{1,2}|[二两三四五六])[×xX*＊](?P<m>[1-9][0-9]{1,3})(?:米|公尺|m)")
"""4×400米: so many legs of a relay."""


def relay(reading: Reading, start: int) -> Number | None:
    """4×400米接力; 3×5米 may be a room."""
    match = _RELAY.match(reading.text, start)
    if not match or not re.match("[^，。；]{0,8}(?:接力|赛|泳)", reading.after(match.end(), 12)):
        return None
    of = figure(reading.text, start)
    legs, way = of.low if of else None, int(match["m"])
    if legs is None:
        return None
    return Number(start, match.end(), "measure", int(legs) * way, None, "m", f"{legs} legs of {way} m")


def strong(reading: Reading, start: int) -> Number | None:
    """18强赛, 四强: the last so many of a cup, or the best so many of a list."""
    match = _STRONG.match(reading.text, start)
    if not match or match["n"] in ("一", "二", "两", "1", "2"):
        return None
    found = figure(reading.text, start)
    if not found or found.low is None or found.high is not None or found.end != match.end("n"):
        return None
    count = int(found.low)
    cup = count <= 64 and SPORT.search(reading.text[max(0, start - 24) : match.end() + 24])
    return Number(start, match.end(), "count", count, None, "", f"the {'last' if cup else 'top'} {count}")


_HALF = re.compile("(?P<which>[上下])半场(?!戏)")


def half_of_match(reading: Reading, start: int) -> Number | None:
    """上半场, 下半场: the first and the second half."""
    match = _HALF.match(reading.text, start)
    if not match:
        return None
    which, said = (1, "the first half") if match["which"] == "上" else (2, "the second half")
    return Number(start, match.end(), "rank", which, None, "half", said)


def counted(reading: Reading, start: int) -> Number | None:
    """三球, 三战, 两胜, 两金一银: told as a count where sport is told of."""
    match = _COUNTED.match(reading.text, start)
    if not match or not SPORT.search(reading.around(start, match.end(), 40)):
        return None
    what = _WHAT[match["what"]]
    if re.match(what.not_behind or "(?!)", reading.after(match.end(), 1)):
        return None
    follows = re.match(what.behind, reading.after(match.end(), 2)) or _GOES_ON.search(reading.before(start, 4))
    if what.behind and not follows:
        return None
    if not _suits(reading, match):
        return None
    found = figure(reading.text, start)
    if not found or found.low is None or found.high is not None or found.end != match.end("n"):
        return None
    name = what.one if found.low == 1 else what.many
    value = wording.plain(found.low)
    return Number(start, match.end(), "count", value, None, what.one, f"{wording.figures(found.low)} {name}")


def _suits(reading: Reading, match: re.Match[str]) -> bool:
    """一战 and 二战 are the world wars, 一球 may be any ball, 三金 three metals, 三板 a market."""
    written, before = match["n"], reading.before(match.start(), 4)
    if match["what"] == "平":  # 一百平 is a size
        return SPORT.search(f"{reading.before(match.start(), 40)} {reading.after(match.end(), 40)}") is not None
    if match["what"] == "战":
        return written not in ("一", "二", "1", "2")
    if match["what"] == "球" and written in ("一", "二"):
        return _BEFORE_GOAL.search(before) is not None
    if match["what"] in "金银铜":
        return (written != "五" or _WON.search(before) is not None) and bool(
            _MEDALS.search(reading.around(match.start(), match.end()))
        )
    if match["what"] in "板助断帽":
        return written.isdigit() and bool(re.search("[分板助断、+]$|得到|砍下|贡献", before))
    if match["what"] == "射":
        return bool(re.search("传$", before)) or bool(re.match("[一两二三四五六0-9]传", reading.after(match.end())))
    return True
