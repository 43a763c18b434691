"""A table of cases in one test says as much as a test for each of them."""

from __future__ import annotations

from inspect import signature
from pathlib import Path

import pytest
from each import each


def test_of_all_that_fail_each_is_named() -> None:
    """Those behind the first as well, each with what was wrong with it."""
    tried: list[int] = []

    @each("number", [2, 3, 4, 5])
    def is_even(number: int) -> None:
        tried.append(number)
        assert number % 2 == 0, "odd"

    with pytest.raises(AssertionError) as failed:
        is_even()
    assert tried == [2, 3, 4, 5]
    said = str(failed.value)
    assert said.startswith("2 of 4 cases fail") and "3: AssertionError: odd" in said and "5: AssertionError" in said


def test_what_is_no_case_is_a_fixture() -> None:
    """Tables cross where one stands on another, and names tell the cases where they are given."""

    @each("high", [1, 5], ["low", "high"])
    @each(("low", "middle"), [(0, 2), (3, 4)])
    def in_order(low: int, middle: int, high: int, tmp_path: Path) -> None:
        assert low < middle <= high

    assert list(signature(in_order).parameters) == ["tmp_path"]
    with pytest.raises(AssertionError, match="low: AssertionError: 2 of 2 cases fail"):
        in_order(tmp_path=Path())


def test_a_law_that_has_to_be_waited_for_is_refused() -> None:
    """It would be begun for each case and tried for none."""
    with pytest.raises(AssertionError, match="parametrize"):

        @each("number", [2])
        async def waits(number: int) -> None:
            assert number
