"""Characters taken apart by what one sees."""

from __future__ import annotations

from seeds.language.shapes import shape


def test_a_character_is_taken_apart_as_it_is_written() -> None:
    """With 氵, not 水, on its left."""
    assert shape("治") == ("氵", "台")
    assert shape("明") == ("日", "月")
    assert [shape(character)[0] for character in "抬打搏抵"] == ["扌"] * 4
    assert shape("材") == ("木", "才")


def test_what_is_no_character_has_no_parts() -> None:
    """Neither a letter nor a sign nor several characters."""
    assert shape("A") == shape("，") == shape("治理") == shape("") == ()
