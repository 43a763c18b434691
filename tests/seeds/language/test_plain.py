"""The script in which the rules are written knows each of their characters."""

from __future__ import annotations

from pathlib import Path

from seeds.language import formulas, numbers
from seeds.language.characters import is_han
from seeds.language.plain import plainly
from seeds.language.script import in_script

ROOMS = [Path(module.__file__ or "").parent for module in (numbers, formulas)]
DATA = ROOMS[0].parent / "data"
TWOFOLD = frozenset("里裏")
"""裡 is an inside and never the measure 里."""


def test_every_character_of_the_rules_is_known_in_its_traditional_form() -> None:
    """A rule that is written with 贷 finds 貸 as well."""
    files = [path for room in ROOMS for path in sorted(room.glob("*.py"))]
    files += [DATA / "units.tsv", DATA / "formulas.tsv"]
    written = {char for path in files for char in path.read_text("utf-8") if is_han(char)} - TWOFOLD
    into = in_script("traditional")
    assert [char for char in sorted(written) if plainly(into(char)) not in (char, plainly(char))] == []
