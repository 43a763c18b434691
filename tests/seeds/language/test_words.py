"""Words: what a text is cut into, and what each piece is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from each import each
from hypothesis import given
from hypothesis import strategies as st
from often import often

from seeds.language.analyse import analyse
from seeds.language.analysis import OwnWords
from seeds.language.words import cut

CHINESE = st.text(
    st.sampled_from("的地得为了着社区党委书记董毅2018年月+.%：“”，。1N\r\n \u3000\t\x00ab𠮷㐂\ud800"), max_size=60
)


def words(text: str, own: OwnWords | None = None) -> list[str]:
    """The words of a text."""
    return [text[word.start : word.end] for word in analyse(text, own or OwnWords()).words]


@often(4)
@given(st.one_of(st.text(max_size=60), CHINESE))
def test_words_cover_any_text_in_order(text: str) -> None:
    """Whatever the text, its pieces and its words joined are the text, and none is empty."""
    for found in (words(text), [text[piece.start : piece.end] for piece in cut(text)]):
        assert "".join(found) == text
        assert all(found)


@each(
    ("text", "expected"),
    [
        ("面积0.45平方公里。", ["面积", "0.45平方公里", "。"]),
        ("用iOS系统", ["用", "iOS", "系统"]),
        ("辖区有14个小区", ["辖区", "有", "14个", "小区"]),
        ("共100余万户", ["共", "100余万户"]),
        ("2018年10月24日", ["2018年", "10月", "24日"]),
        ("9:30开始", ["9:30", "开始"]),
        ("“共治1+3+N”", ["“", "共治", "1+3+N", "”"]),
        ("3个人", ["3个", "人"]),
        ("成功率95.5%以上", ["成功率", "95.5%", "以上"]),
        ("第6届", ["第6届"]),
        ("他吃了饭，骑着马。", ["他", "吃", "了", "饭", "，", "骑", "着", "马", "。"]),
        ("五十年前盖的楼", ["五十年", "前", "盖", "的", "楼"]),
        ("铁了心，有附着力。", ["铁了心", "，", "有", "附着力", "。"]),
        ("5G和USB3.0", ["5G", "和", "USB3.0"]),
        ("60km外，80m²", ["60km", "外", "，", "80m²"]),
    ],
)
def test_numbers_keep_their_measure_words(text: str, expected: list[str]) -> None:
    """Dates, amounts and plus signs are one word with what they count, and words behind them stay whole."""
    assert words(text) == expected


def test_kinds() -> None:
    """Every piece knows what it is: word, number, punctuation or something else."""
    text = "三年里，APP上有14个社区……\n"
    kinds = {text[piece.start : piece.end]: piece.kind for piece in cut(text)}
    assert kinds["三年"] == kinds["14个"] == "number"
    assert kinds["社区"] == "word"
    assert kinds["，"] == kinds["……"] == "punctuation"
    assert kinds["APP"] == kinds["\n"] == "other"


def test_idioms_with_numerals_are_words() -> None:
    """一起 and 十分 count nothing."""
    for word in ("一起", "十分", "万一"):
        assert [piece.kind for piece in cut(word)] == ["word"]


def test_own_joins_and_splits_win_everywhere() -> None:
    """What the reader joined or split is so at every place, the longer string first."""
    own = OwnWords(joins=frozenset({"信托制", "信托制物业"}), splits={"党支部": ("党", "支部")})
    assert words("信托制物业和信托制的党支部、党支部", own) == [
        "信托制物业",
        "和",
        "信托制",
        "的",
        "党",
        "支部",
        "、",
        "党",
        "支部",
    ]


@each("text", ["看了党支部、党支部", "党支部来了，党支部走了，党支部开了会"])
def test_a_split_holds_however_often_the_text_writes_the_word(text: str) -> None:
    """A text teaches words that it writes again and again, but none that the reader has cut."""
    assert "党支部" not in words(text, OwnWords(splits={"党支部": ("党", "支部")}))


@given(st.text(st.sampled_from("社区党委书记很好2年"), min_size=1, max_size=20), st.data())
def test_any_own_join_is_one_word(text: str, data: st.DataObject) -> None:
    """Whatever piece of the text is joined, its first place is one word."""
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : data.draw(st.integers(start + 1, len(text)))]
    assert piece in words(text, OwnWords(joins=frozenset({piece})))


def test_words_of_grammar_are_not_taken_into_guessed_words() -> None:
    """Unknown words are guessed from single characters, but never with 的 or 了 in them."""
    for word in words("他的了着从民为大家以董毅了"):
        assert len(word) == 1 or not set(word) & set("的了着从以")


def test_jieba_says_nothing_and_leaves_nothing_in_the_temporary_folder(tmp_path: Path) -> None:
    """No log line, no warning, no file except in the folder that was given."""
    temporary, cache = tmp_path / "temporary", tmp_path / "cache"
    temporary.mkdir()
    code = (
        "import sys, warnings; warnings.simplefilter('always')\n"
        "from seeds.language import frequencies, shipped, words\n"
        "shipped.FOLDER = 'nowhere'\n"
        "from seeds.language.dictionary import cedict\n"
        "from seeds.language.glossary import entries as own, table\n"
        "table.rows = lambda *told: list(own.rows(*told))[::50]\n"
        "counted, entries = list(frequencies.rows())[::50], list(cedict.lines())[::50]\n"  # a tenth of the time
        "frequencies.rows = lambda: [('社区', 9, 'n'), *counted]; cedict.lines = lambda: entries\n"
        f"assert words.prepare({str(cache)!r}).count('社区') > 0\n"
        "assert not {'jieba', 'pypinyin'} & sys.modules.keys()\n"
        "assert words.cut('嗜髓枘')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"TMPDIR": str(temporary)}, check=False
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    assert list(temporary.iterdir()) == []
    assert [file.suffix for file in cache.iterdir()] == [".cache"]


def test_a_measure_word_goes_with_its_number() -> None:
    """三本书 is no word 本书 behind a number."""
    assert words("他买了三本书。")[-3:] == ["三本", "书", "。"]
