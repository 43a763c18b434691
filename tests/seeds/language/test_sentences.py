"""Where a sentence ends."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language.sentences import around, is_whole, sentences


def parts(text: str) -> list[str]:
    """The sentences as text."""
    return [text[begin:end] for begin, end in sentences(text)]


@each(
    ("text", "expected"),
    [
        ("雨停了。我们走！", ["雨停了。", "我们走！"]),
        ("“走吗？”他问。“走。”", ["“走吗？”", "他问。", "“走。”"]),
        ("“去不去？”的问题先放下。", ["“去不去？”的问题先放下。"]),
        ("“好！”，大家喊。", ["“好！”，大家喊。"]),
        ("我……我不知道。", ["我……我不知道。"]),
        ("他没说完……\n门开了。", ["他没说完……\n", "门开了。"]),
        ("“可是……”她停住了。", ["“可是……”", "她停住了。"]),
        ("一要快；二要稳。", ["一要快；二要稳。"]),
        ("真的？！真的。", ["真的？！", "真的。"]),
        ("標題\n正文。", ["標題\n", "正文。"]),
        ("增长3.5%，达2.1万元。", ["增长3.5%，达2.1万元。"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, expected: list[str]) -> None:
    """At 。！？ with what closes behind them and at a line's end; not at ； nor at … within."""
    assert parts(text) == expected


TEXTS = st.text(st.sampled_from("我你。！？…；，“”）\n 的确"), max_size=40)


@given(TEXTS)
def test_sentences_are_the_whole_text(text: str) -> None:
    """Nothing is lost, nothing stands twice."""
    assert "".join(parts(text)) == text


@given(TEXTS.filter(bool), st.data())
def test_around_is_one_of_the_sentences(text: str, data: st.DataObject) -> None:
    """Whoever asks about a place and whoever asks for all sentences get the same answer."""
    at = data.draw(st.integers(0, len(text) - 1))
    assert around(text, at, at + 1) in list(sentences(text))


def test_a_place_far_into_a_long_text() -> None:
    """The start is found however far back it lies."""
    text = "头。" + "字" * 3000 + "。尾。"
    assert around(text, 2500, 2501) == (2, 3003)


def test_a_stretch_over_two_sentences_has_both() -> None:
    """What was selected stands whole in what is kept."""
    assert around("甲。乙。丙。", 2, 5) == (2, 6)


def test_whether_a_text_ends_as_a_sentence() -> None:
    """A heading does not."""
    assert is_whole("“完了。”")
    assert not is_whole("社区工作综述")
