"""A reading as it is typed."""

from __future__ import annotations

from each import each

from tui.desk.reading.typed_reading import fault_in, marked_ones


@each(
    ("word", "typed", "read"),
    [
        ("桥上", "qiao2 shang4", ["qiáo", "shàng"]),
        ("桥上", "qiao2shang4", ["qiáo", "shàng"]),
        ("桥上", "qiáoshàng", ["qiáo", "shàng"]),
        ("天安门", "tian1an1men2", ["tiān", "ān", "mén"]),
        ("西安", "xi'an1", ["xi", "ān"]),
        ("桥", "qiao2", ["qiáo"]),
        ("方案", "fangan", ["fangan"]),
    ],
)
def test_syllables_need_no_blanks_where_they_part_in_one_way_only(word: str, typed: str, read: list[str]) -> None:
    """qiao2shang4 is two syllables; fangan may be fang an or fan gan, and stays as it is, to be refused."""
    assert marked_ones(word, typed) == read


def test_what_may_be_parted_in_several_ways_is_refused() -> None:
    """Nobody is read otherwise than he meant."""
    assert fault_in("方案", ("fāng", "àn"), "fangan") and not fault_in("方案", ("fāng", "àn"), "fang1an4")
