"""A number that is kept has its meaning for a gloss."""

from __future__ import annotations

from each import each

from tui.desk.keeping import Proposal, as_amount
from tui.desk.reading.amounts import Amount

DOUBLED = Amount("Number", 2, 6, "2 times as much", "doubled")
NEARLY = Amount("Number", 1, 3, "nearly 30%", "近: a little less than the figure")
BODIES = Amount("Short form", 0, 2, "the two committees", "村民委员会", "两委")
UNTOLD = Proposal("", "", "", "", is_explained=False)
IN_PARTS = Proposal("", "", "[翻 to turn over + 一番 a bout]", "its parts")
ENTRY = Proposal("", "", "to double", "CC-CEDICT")

CASES = {
    "nobody explains it": (UNTOLD, 2, 6, DOUBLED, "2 times as much; doubled"),
    "its parts would mislead": (IN_PARTS, 2, 6, DOUBLED, "2 times as much; doubled"),
    "its entry tells it": (ENTRY, 2, 6, DOUBLED, "to double"),
    "with what bounds it": (UNTOLD, 0, 3, NEARLY, "nearly 30%"),
    "a short form": (UNTOLD, 0, 2, BODIES, "the two committees"),
    "a part of the number in hand": (UNTOLD, 2, 3, DOUBLED, "2 times as much; doubled"),
    "a longer stretch with a number in it": (UNTOLD, 0, 6, DOUBLED, ""),
    "a number elsewhere": (UNTOLD, 8, 9, DOUBLED, ""),
}


@each("told start end amount gloss", CASES.values(), CASES)
def test_the_meaning_of_a_number_is_proposed(
    told: Proposal, start: int, end: int, amount: Amount, gloss: str
) -> None:
    """Where no entry tells what stands there, and the number is what stands there."""
    assert as_amount(told, start, end, [amount]).gloss_kept == gloss
