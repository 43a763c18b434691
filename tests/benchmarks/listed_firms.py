"""Make `firms.tsv` anew: `python tests/benchmarks/listed_firms.py entities.db`.

The file is the one of that name in the package matchina (MIT), which writes down how exchanges call the firms
whose shares they trade, with the firms' own names in English. Left out is what a dictionary has, and what is made
of words of every day alone (美丽生态): it would be a firm in the middle of any sentence.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from pathlib import Path

from seeds.language.analyse import prepare
from seeds.language.names.firms import TRADES
from seeds.language.names.words import facts
from seeds.language.script import simple
from seeds.language.words.lattice import cut
from seeds.language.words.lexicon import prepare as lexicon

TABLE = Path(__file__).parents[2] / "seeds/language/data/firms.tsv"
HEAD = """# Firms whose shares are traded, as exchanges call them, where dictionaries lack them: in simplified
# characters, then the firm's own name in English. Made by tests/benchmarks/listed_firms.py; source and
# licence: see LICENCES.md beside this file.
"""
_NAME = re.compile("[\u4e00-\u9fff]{3,6}")
_MARKS = re.compile(r"^\*?ST|^[NC](?=[\u4e00-\u9fff])|[-－].*$|[A-Z]$|\s")
"""What exchanges add to a name: in difficulties, new today, what kind of share."""
_FORMS = re.compile(r",? *\b(?:Co|Ltd|Corp|Inc|Company|Limited|Corporation|PLC)\b[.,]* *", re.IGNORECASE)
_SHORT = 3
SOMETHING_ELSE = frozenset(("好想你", "史丹利", "毛戈平", "华侨城"))
"""What is rather said, somebody or somewhere."""
MORE = frozenset(("国际", "控股", "实业", "医疗", "激光", "装备", "新材", "电气", "数控", "工控", "智能"))
"""What firms deal in, besides the trades that the rules know."""


def main(source: Path) -> None:
    """Write the table."""
    TABLE.write_text(HEAD, encoding="utf-8")  # so that no name is left out for being known from here
    prepare()
    found: dict[str, str] = {}
    rows = sqlite3.connect(source).execute("SELECT name_cn, name_en FROM entities WHERE name_en <> '' ORDER BY id")
    for written, english in rows:
        name = _MARKS.sub("", simple(written))
        if _NAME.fullmatch(name) and is_kept(name):
            found.setdefault(name, " ".join(_FORMS.sub(" ", english).split()).strip(" ,.()"))
    lines = (f"{name}\t{english}\n" for name, english in sorted(found.items()) if english.isascii() and english)
    TABLE.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(len(found), "firms")


def is_kept(name: str) -> bool:
    """Whether no dictionary has the name, and something in it is no word of every day."""
    if lexicon().known(name) or name in SOMETHING_ELSE:
        return False
    if len(name) == _SHORT:  # no 南京港 either
        return not any(facts(pair)[2] for pair in (name[:2], name[1:]))
    own = name[:-2] if name[-2:] in TRADES | MORE else name
    return any(len(piece) == 1 or not is_plain(piece) for piece in cut(own))


def is_plain(piece: str) -> bool:
    """Whether it is a word or a place that any sentence may have."""
    mark, _, everyday = facts(piece)
    return everyday or (lexicon().known(piece) and mark not in ("nt", "nz", "nr"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
