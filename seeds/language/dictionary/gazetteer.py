"""Towns, townships, subdistricts and what holds them, towns abroad and listed firms as entries: what each is.

They are a section of the index of their own: who looks for an English word does not look for a town, and no word is
taken apart for a town's sake.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from seeds.language.abroad import towns_abroad
from seeds.language.dictionary.entry import Entry, record
from seeds.language.divisions import divisions
from seeds.language.glossary.entries import rows
from seeds.language.pinyin import capital, joined, toneless
from seeds.language.script import in_script, simple

GAZETTEER, ABROAD, EXCHANGES = "divisions of China", "GeoNames", "listed firms"
"""The sources that such entries name."""
ABOVE = " › "
"""Stands between a place and what lies in it."""
_OWN_AND_TRADE = 4
MOST = 12
"""So many places of one name are told."""
_KINDS = {
    "自治州": "Autonomous Prefecture",
    "自治县": "Autonomous County",
    "自治旗": "Autonomous Banner",
    "民族乡": "Ethnic Township",
    "街道": "Subdistrict",
    "地区": "Area",
    "苏木": "Sum",
    "新区": "New Area",
    "林区": "Forestry District",
    "特区": "Special District",
    "盟": "League",
    "州": "Prefecture",
    "市": "City",
    "区": "District",
    "县": "County",
    "旗": "Banner",
    "镇": "Town",
    "乡": "Township",
}
_PEOPLES = (
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇"
    " 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 俄罗斯 鄂温克"
    " 德昂 保安 裕固 独龙 鄂伦春 赫哲 各"
)
_OF_PEOPLES = re.compile(f"(?<=..)(?:(?:{'|'.join(_PEOPLES.split())})族)+$")
"""The peoples that an autonomous county is named for (北川|羌族|自治县)."""
_IN_ENGLISH = dict(
    line.split(" ", 1)
    for line in """
陕西 Shaanxi
内蒙古 Inner Mongolia
西藏 Tibet
香港 Hong Kong
澳门 Macau
台湾 Taiwan
呼和浩特市 Hohhot
乌鲁木齐市 Ürümqi
拉萨市 Lhasa
哈尔滨市 Harbin
齐齐哈尔市 Qiqihar
喀什地区 Kashgar Prefecture
台北市 Taipei
新北市 New Taipei
桃园市 Taoyuan
台中市 Taichung
台南市 Tainan
高雄市 Kaohsiung
基隆市 Keelung
新竹市 Hsinchu City
嘉义市 Chiayi City
新竹县 Hsinchu County
苗栗县 Miaoli County
彰化县 Changhua County
南投县 Nantou County
云林县 Yunlin County
嘉义县 Chiayi County
屏东县 Pingtung County
宜兰县 Yilan County
花莲县 Hualien County
台东县 Taitung County
澎湖县 Penghu County
金门县 Kinmen County
连江县 Lienchiang County
""".strip().splitlines()
)
"""Names that English writes otherwise than pinyin does. 连江县 is another county in Fujian."""
_ISLAND = "台湾"
_ON_ISLAND = {"镇": "Urban Township", "乡": "Rural Township"}


def names(known: Iterable[Entry]) -> dict[str, str]:
    """The names among the entries, whose readings hold for the divisions they are in (厦门)."""
    return {
        entry.simplified: entry.pinyin
        for entry in known
        if entry.pinyin[:1].isupper() and len(entry.simplified) > 1
    }


def lines(readings: Mapping[str, str], known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A line for each name; from the traditional form to it another. `readings` tells how a character is usually
    read, `known` how names are."""
    spell = _Speller(readings, known)
    places: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    written: dict[str, str] = {}
    for name, above in divisions():
        simplified = simple(name)
        if simplified != name:
            written[simplified] = name
        where = tuple(map(simple, above))
        if where not in places[simplified]:
            places[simplified].append(where)
    traditional = in_script("traditional")
    told = [(town.name, f"{town.latin}, town in {town.country}", ABROAD) for town in towns_abroad()]
    told += [(firm, f"{english} (listed firm)", EXCHANGES) for firm, english in rows("firms.tsv", 2)]
    for name, sense, source in told:
        form = traditional(name)
        reading = spell.firm(name) if source == EXCHANGES else spell.pinyin(name)
        yield name, record(Entry(name, form, reading, (sense,), source))
        if form != name:
            yield form, name
    for name, lying in places.items():
        senses = [spell.sense(name, where) for where in lying[:MOST]]
        senses += [f"and {len(lying) - MOST} more of this name"] * (len(lying) > MOST)
        form = written.get(name) or traditional(name)
        line = record(Entry(name, form, spell.pinyin(name), tuple(senses), GAZETTEER))
        yield name, line
        if form != name:
            yield form, name


class _Speller:
    """Spells names in pinyin, and in English."""

    def __init__(self, readings: Mapping[str, str], names: Mapping[str, str]) -> None:
        self._readings = readings
        self._names = names
        self._english: dict[tuple[str, str], str] = {}

    def pinyin(self, name: str) -> str:
        """One syllable a character, the proper part and the kind each with a capital."""
        kind = _kind(name)
        parts = filter(None, (name[: len(name) - len(kind)], kind))
        return " ".join(capital(" ".join(self._syllables(part, name))) for part in parts)

    def firm(self, name: str) -> str:
        """One syllable a character; of four characters two are the firm's own and two its trade (立讯|精密)."""
        parts = (name[:2], name[2:]) if len(name) == _OWN_AND_TRADE else (name,)
        return " ".join(capital(" ".join(self._syllables(part, name))) for part in parts)

    def _syllables(self, part: str, name: str) -> list[str]:
        whole = self._names.get(name) or self._names.get(part)
        found = whole.lower().split() if whole else []
        if len(found) >= len(part):
            return found[: len(part)] if name.startswith(part) else found[-len(part) :]
        return [self._readings.get(char, char) for char in part]

    def sense(self, name: str, above: tuple[str, ...]) -> str:
        """What it is and where it lies, in English and in Chinese: town in Pidu District, Chengdu, Sichuan."""
        kind = _kind(name)
        told = (_ON_ISLAND.get(kind) if above[-1] == _ISLAND else None) or _KINDS.get(kind, "place")
        where = ", ".join(self.english(one, above[-1]) for one in above)
        return f"{told.lower()} in {where} ({ABOVE.join(reversed(above))})"

    def english(self, name: str, province: str) -> str:
        """The name as English writes it: the proper part in pinyin without tones, what it is in words."""
        if name in _IN_ENGLISH and (name != "连江县" or province == _ISLAND):
            return _IN_ENGLISH[name]
        if (name, province) not in self._english:
            kind = _kind(name)
            proper = _OF_PEOPLES.sub("", name[: len(name) - len(kind)])
            spelled = capital(toneless("".join(joined(" ".join(self._syllables(proper, name))))))
            told = "" if kind == "市" else _KINDS.get(kind, "")
            self._english[name, province] = f"{spelled} {told}".strip()
        return self._english[name, province]


def nearest_first(senses: Sequence[str], text: str) -> list[str]:
    """The places of one name, first the one whose county, city and province stand in a text, with or without their
    kind (成都)."""

    def named(sense: str) -> int:
        chain = sense.rpartition("(")[2].rstrip(")").split(ABOVE)
        return sum(one in text or (len(one) > 2 and one[: len(one) - len(_kind(one))] in text) for one in chain)

    return sorted(senses, key=named, reverse=True)


def _kind(name: str) -> str:
    """What a division is called with: 街道 of 观澜街道; nothing where nothing would be left (新区)."""
    return next((kind for kind in _KINDS if name.endswith(kind) and len(name) > len(kind)), "")
