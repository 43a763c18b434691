"""Who signs a text: how reporters and their desks are named above it, where it begins, and at its end.

The words are told in simplified characters; a line is read in these, and what it names is given as it was printed.
"""

from __future__ import annotations

import re

from seeds.documents.plainly import plain
from seeds.language.characters import LETTER
from seeds.language.names.tables import COMPOUND_SURNAMES, SURNAMES

_JOINED_SURNAMES = ("范姜", "张简", "张廖", "张李", "陈林", "江谢", "叶刘", "林郑", "范徐", "陈方")
COMPOUND = "|".join(sorted({*COMPOUND_SURNAMES, *_JOINED_SURNAMES}))
"""Surnames of two characters, as one of a pattern's choices."""
_SURNAME = f"(?:{COMPOUND}|[{''.join(sorted(SURNAMES))}])"
PERSON = rf"(?:{_SURNAME}(?:{LETTER}{{1,2}}| {LETTER}))"
"""A person's name as it stands under a title; two characters may be set apart."""
NO_PERSON = (
    "(?!台[北中南东湾]|高雄|金门|马祖|连江|云[林南]|花莲|安[徽庆阳]|江[苏西]|宁[夏波]|武[汉昌]|郑州|苏[州北]|温[州哥]|石家庄"
    "|沈阳|荆[州门]|常[州德熟]|华[盛北南东中]|莫斯科|乌鲁木齐|湛江|海[南外]|连云|严重|综合|东京|柏林|万象)"
)
"""What begins as a name does, but is where a report was written."""
NAMES = rf"{PERSON}(?:(?:[ 、，/·]| ?/ ?){NO_PERSON}{PERSON}){{0,6}}"

_DESK = (
    r"[^\W\d_]{0,10}(?:记者|编译|特派员?|通讯员|评论员|实习生|新闻网?|快[报讯]|中心|[日晚时早周都午快]报|[社网]"
    "|电[台视])"
)
_REPORT = rf"{LETTER}{{0,8}}?(?:报[导道]|外电|编译|专访|特稿)"
PLACES = (
    "北京|上海|天津|重庆|广州|深圳|南京|武汉|成都|西安|杭州|苏州|郑州|长沙|沈阳|大连|青岛|济南|厦门|福州|昆明|南昌|合肥|太原|兰州"
    "|石家庄|哈尔滨|长春|贵阳|南宁|海口|拉萨|银川|西宁|乌鲁木齐|呼和浩特|香港|澳门|台北|台中|台南|台东|高雄|新北|桃园|新竹|苗栗"
    "|彰化|南投|云林|嘉义|屏东|宜兰|花莲|基隆|澎湖|金门|华盛顿|纽约|洛杉矶|伦敦|巴黎|柏林|东京|首尔|莫斯科|新加坡|悉尼|日内瓦"
)
_SHORT_NAMES = NAMES.replace("{1,2}", "{1,2}?")
_ABREAST = NAMES.replace("[ 、，/·]| ?/ ?", "[ 、，·]")
"""Names that no stroke parts: behind it a report of Taiwan tells where it was written."""
_REPORTED = re.compile(
    rf"记者 ?{NO_PERSON}({_ABREAST}) ?/ ?{LETTER}{{2,4}}(?:综合)?报[导道]|"
    rf"(?<!/)(?<!{LETTER})(?:{_DESK}[ ：:]*)?{NO_PERSON}({_SHORT_NAMES}) ?/? ?"
    rf"(?:{PLACES})[市县]?(?:综合)?(?:报[导道]|\d{{1,2}}日)|"
    rf"(?<!/)(?<!{LETTER})(?:{_DESK}[ ：:]*)?{NO_PERSON}({NAMES})(?: ?/ ?| )?{_REPORT}"
    rf"|记者 ?{NO_PERSON}({NAMES}){LETTER}{{0,5}}\d{{1,2}}日"
    rf"|{_DESK} ?/ ?{NO_PERSON}({NAMES})(?!{LETTER})"
)
_LONGEST_LINE = 60


def reported(line: str) -> str:
    """The reporters that a short line names with what they did: 吴某／台北报导, 某报新闻 吴某报道."""
    found = _REPORTED.search(plain(line)) if len(line) <= _LONGEST_LINE else None
    return _printed(line, found) if found else ""


def _printed(line: str, found: re.Match[str]) -> str:
    group = next(number for number in range(1, found.re.groups + 1) if found[number])
    return line[found.start(group) : found.end(group)]
