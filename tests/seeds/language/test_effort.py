"""A text four times as long takes four times the work, whatever its maker meant by it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from effort import steps

from seeds.language.analyse import analyse, prepare
from seeds.language.names.numbered import _STATION
from seeds.language.names.words import ROWS
from seeds.language.words.lattice import LONGEST_NUMBER, cheapest

SHORT = 300


def effort(text: str) -> int:
    """The steps of analysing a text that was not seen before."""
    cheapest.cache_clear()
    ROWS.forget()
    return steps(lambda: analyse(text))


def people(count: int) -> str:
    """Names in a list, each of them once."""
    given = "伟芳娜敏静丽强磊洋勇艳杰娟涛超霞平刚英华玉兰红梅鹏飞宇浩"
    return "、".join(f"王{one}{other}" for one in given for other in given)[:count]


@pytest.mark.parametrize("unit", ["六", "十", "龘", "局", "王", "中国委员会", "北京市", "为", "《书》"])
def test_a_run_of_the_same_takes_work_in_proportion(unit: str) -> None:
    """Numerals, rare characters, kinds of bodies and surnames without end: no step looks at all of it again."""
    prepare()
    effort(unit * 3)  # what is made once is made
    once, four = (effort((unit * length)[:length]) for length in (SHORT, 4 * SHORT))
    assert four <= 4.5 * once


def test_many_names_take_work_in_proportion() -> None:
    """Names that the text introduces are looked for together, not one after another."""
    prepare()
    effort(people(20))
    once, four = effort(people(SHORT)), effort(people(4 * SHORT))
    assert four <= 4.5 * once


def rare(count: int) -> str:
    """Characters of no list, each another one."""
    return "".join(chr(0x3400 + number * 7 % 0x1900) for number in range(count))


DIFFERENT = {
    "rare characters": rare,
    "numbers": lambda count: "，".join(f"{number * 37}个" for number in range(count // 4))[:count],
    "letters": lambda count: " ".join(f"ab{number:x}z" for number in range(count // 4))[:count],
    "bodies": lambda count: "、".join(f"{one}{other}局" for one, other in pairwise(rare(count)))[:count],
    "titles": lambda count: "".join(f"《{one}{other}》" for one, other in pairwise(rare(count)))[:count],
    "speakers": lambda count: "".join(f"王{one}说，" for one in rare(count))[:count],
}


@pytest.mark.parametrize("kind", DIFFERENT)
def test_what_is_said_twice_of_ever_other_things_takes_work_in_proportion(kind: str) -> None:
    """A text teaches as many words as it is long: none is held against all the others."""
    prepare()
    effort(DIFFERENT[kind](30) * 2)
    once, four = (effort(DIFFERENT[kind](length) * 2) for length in (SHORT, 4 * SHORT))
    assert four <= 4.5 * once


def test_a_drum_roll_is_no_number_without_end() -> None:
    """A number that is written out ends somewhere, so that each place looks at a little only."""
    assert max(end - start for start, end, _ in cheapest("六" * 500)) <= LONGEST_NUMBER


def test_a_station_is_looked_for_where_letters_begin() -> None:
    """In a run of letters without end every place would look at all that follow."""
    assert _STATION.search("看CCTV电视台") is not None
    assert all(_STATION.match("CCTV1电视台", place) is None for place in range(1, 5))
