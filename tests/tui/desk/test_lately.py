"""A function that remembers its last answers."""

from tui.desk.lately import MOST, Lately


def test_the_same_is_found_once_and_what_is_old_is_forgotten() -> None:
    """What is asked is compared, though it cannot be hashed; another answer is found for anything that differs."""
    found: list[list[int]] = []
    lately = Lately(lambda asked, by=1: found.append(asked) or sum(asked) * by)
    assert [lately([1, 2]), lately([1, 2]), lately([1, 2], by=2)] == [3, 3, 6]
    assert len(found) == 2
    for number in range(MOST):
        lately([number, 7])
    assert lately([1, 2]) == 3
    assert found[-1] == [1, 2]
