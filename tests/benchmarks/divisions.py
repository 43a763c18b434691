"""Make `divisions.tsv` anew: `python tests/benchmarks/divisions.py pcas.json`.

The file is `dist/pcas.json` of github.com/modood/Administrative-divisions-of-China (WTFPL), which writes down what
the National Bureau of Statistics publishes: provinces, cities, counties, and the towns and subdistricts of each.
Taiwan, Hong Kong and Macau are not in it; their lines were written by hand and stay.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).parents[2] / "seeds/language/data/divisions.tsv"
BY_HAND = ("台灣", "香港", "澳門")
_NO_CITY = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")
"""What stands where a county belongs to no city."""
_COUNTY = re.compile(".+[市区县旗]")
_TOWN = re.compile(r"[^()（）]{2,}(?:镇|(?<!城)乡|街道|苏木|地区)")
"""Development zones, farms, prisons and the like are no places that people live in by these names."""
_PROVINCE = re.compile("(?:省|市|(?:壮族|回族|维吾尔)?自治区)$")


def lines(provinces: dict[str, dict[str, dict[str, list[str]]]]) -> Iterator[str]:
    """One line a county: province, city, county, and what it is made of."""
    for province, cities in provinces.items():
        for city, counties in cities.items():
            above = "" if city in _NO_CITY else city
            for county, towns in counties.items():
                if _COUNTY.fullmatch(county):
                    named = (town.removeprefix(city).removeprefix(county) for town in towns)
                    kept = " ".join(filter(_TOWN.fullmatch, dict.fromkeys(named)))
                    own = "" if county == above else county
                    yield "\t".join((_PROVINCE.sub("", province), above, own, kept))


def main(source: Path) -> None:
    """Write the table: its head and the lines by hand as they are, then the others."""
    old = TABLE.read_text(encoding="utf-8").splitlines()
    kept = [line for line in old if line.startswith(("#", *BY_HAND))]
    made = lines(json.loads(source.read_text(encoding="utf-8")))
    TABLE.write_text("\n".join([*kept, *made]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
