"""About, over, nearly: how exact a figure is, and whether the figure itself is meant."""

from __future__ import annotations

import re

from seeds.language.numbers.reading import Reading

_BEFORE = re.compile(
    "(?:(?P<most>至多|最多|不超过|不多于|不高于|不得超过|封顶|上限为?)|(?P<least>至少|不少于|不低于|不小于|不得少于|最少|起码)"
    "|(?P<over>(?<![买卖启])超过?|逾|突破|高于|多于|大于|不止|(?<![跌击])破|超出|高出|(?:^|(?<=[年已早均都总数额量值价度远，。、：]))过)|(?P<under>跌破|失守|不足|不到|未满|不满|低于|少于|小于|未达|未到|未足|未及|不及|不够)"
    "|(?P<nearly>近|将近|接近|逼近|濒近|几近|临近)|(?P<about>大约|约|大概|差不多|估计|约为|左近|约有))(?:了|有)?$"
)
_PAST = re.compile("(?P<over>过)$")
"""过百 is over a hundred; 去过两次 is no more than twice."""
_AFTER = re.compile(
    "(?P<least>(?:及|含)?以上|(?:及|含)?之上|起(?!来|义|步|飞|源|点|诉))|(?P<most>(?:及|含)?以下|(?:及|含)?以内|之内|内)|(?P<little>出头)|(?P<over>以外|开外|之多|有余|多|余(?![震额波地温热生下款粮]))|(?P<about>左右|上下|前后|许)"
)
_SAYS = {
    "most": ("at most {}", "the figure itself is included"),
    "least": ("{} or more", "the figure itself is included"),
    "over": ("more than {}", "the figure itself is not included"),
    "little": ("a little over {}", "a little more than the figure"),
    "under": ("less than {}", "the figure itself is not included"),
    "nearly": ("nearly {}", "a little less than the figure"),
    "about": ("about {}", "a little more or less"),
}
_LATELY = re.compile("(?<![了过有达花耗长等住历期续隔约又满时已])近$")
"""近三年 is the last three years; 用了近三年 nearly three."""
_TIMES = ("years", "months", "weeks", "days", "hours", "quarters", "seasons")
_ENGLISH_OVER = "more than {}"


def bounded(
    reading: Reading, start: int, end: int, said: str, *, over: bool = False, about: bool = False
) -> tuple[str, tuple[str, ...]]:
    """The English with its about or over, and what that says of the figure itself."""
    if said.endswith(_TIMES) and _LATELY.search(reading.before(start, 2)):
        return f"the last {said}", ()
    before, after = _BEFORE.search(reading.before(start, 6)), _AFTER.match(reading.text, end)
    if before is None and reading.text[start] in "百千万亿半" and reading.before(start, 1) == "过":
        before = _PAST.search(reading.before(start, 1))
    if (
        after
        and after[0] in ("内", "起")
        and not re.match(
            "内(?![容部心在外需蒙地陆阁政存置饰衣涵循河燃维])|起(?![火案重步])",
            reading.after(end, 2),
        )
    ):
        after = None
    for match in (before, after):
        if match and match.lastgroup:
            english, note = _SAYS[match.lastgroup]
            written = match[0].rstrip("了有")
            return english.format(said), (f"{written}: {note}",)
    if about:
        english, note = _SAYS["about"]
        return english.format(said), (f"来: {note}",)
    return (_ENGLISH_OVER.format(said), ()) if over else (said, ())
