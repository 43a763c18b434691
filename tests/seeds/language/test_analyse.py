"""The analysis: words, kinds and readings together, and how it is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from each import each
from hypothesis import example, given
from hypothesis import strategies as st
from often import often

import seeds
import seeds.language.analyse as module
from seeds.language.analyse import RULES, analyse, dump, load
from seeds.language.analysis import Analysis, OwnWords, Word
from seeds.language.edition import VARIABLE
from seeds.language.saved import UnusableAnalysis, key, rule_files
from seeds.language.script import simple

ANY = st.one_of(
    st.text(max_size=50),
    st.text(st.sampled_from("成华区书记单勇介绍说，为2018年14个\r\n\x1b\ud800"), max_size=50),
    st.text(st.sampled_from("为得地了还行一不人民事到看。，G為務"), max_size=20),
    st.text(st.sampled_from("克蕾托·-县队某王·邬海英小老阿、—?"), max_size=20),
)


@often(4)
@given(ANY)
@example("很多人的··")
@example("混牛博的人··")
def test_words_cover_and_readings_fit(text: str) -> None:
    """Words follow each other over the whole text, and each has one reading a character or none at all."""
    at = 0
    for word in analyse(text).words:
        assert word.start == at < word.end
        assert word.pinyin is None or len(word.pinyin) == word.end - word.start
        assert word.pinyin is None or any(word.pinyin)
        at = word.end
    assert at == len(text)


def test_a_passage_that_no_person_wrote_is_understood_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its words follow each other as those of its parts, names among them, and nothing is looked at in one go."""
    looked: list[int] = []

    def look(text: str) -> str:
        looked.append(len(text))
        return simple(text)

    monkeypatch.setattr(module, "LONGEST", 100)
    monkeypatch.setattr(module, "simple", look)
    sentence = "赵永年说，新河堤明年完工。"
    text = sentence * 30
    found = analyse(text)
    assert [word.start for word in found.words] == [0, *(word.end for word in found.words)][:-1]
    assert found.words[-1].end == len(text)
    assert {text[name.start : name.end] for name in found.names} == {"赵永年"}
    assert len(found.names) == 30
    assert max(looked) <= 100


def kinds(text: str, own: OwnWords | None = None) -> dict[str, str]:
    """The kind of each word."""
    return {text[word.start : word.end]: word.kind for word in analyse(text, own or OwnWords()).words}


@each(
    ("traditional", "simplified"),
    [
        ("臺北市長表示，社區發展協會的居民們已經著手研擬。", "台北市长表示，社区发展协会的居民们已经着手研拟。"),
        (
            "因為記者王小明為人民服務，慢慢地走著，覺得很難得。",
            "因为记者王小明为人民服务，慢慢地走着，觉得很难得。",
        ),
    ],
)
def test_traditional_text_is_read_as_its_simplified_twin(traditional: str, simplified: str) -> None:
    """The same words, kinds and readings, whichever the script."""
    assert analyse(traditional) == analyse(simplified)


def test_own_words_are_found_as_they_are_printed() -> None:
    """A join and a reading of characters that the other script writes alike are the reader's all the same."""
    text = "他走著名的路，臺北人都來。"
    own = OwnWords(joins=frozenset({"走著名"}), readings={"著": ("zhù",)})
    word = next(word for word in analyse(text, own).words if text[word.start : word.end] == "走著名")
    assert word.pinyin == ("zǒu", "zhù", "míng")


def test_names_are_one_word() -> None:
    """People and places are whole, and known as names."""
    found = kinds("10月24日，成华区委常委、组织部部长冯军在跳蹬河街道讲话。")
    assert found["冯军"] == "name"
    assert found["跳蹬河街道"] == "name"
    assert found["10月"] == "number"


@each(
    ("text", "name"),
    [
        ("活动在天马镇碧鸡桥社区举行。", "天马镇"),
        ("党支部书记高昊焜说，大家都来了。", "高昊焜"),
        ("青白江区委社治委积极推进。", "社治委"),
        ("疫情时，在大弯街道卿家湾社区的居民群里，大家互相鼓励。", "卿家湾社区"),
    ],
)
def test_guessed_words_hide_no_name(text: str, name: str) -> None:
    """What the model of unknown words makes of a name's characters gives way to the name."""
    assert kinds(text)[name] == "name"


def test_own_splits_win_over_names() -> None:
    """A name that the reader split stays split."""
    own = OwnWords(splits={"跳蹬河街道": ("跳蹬", "河街道")})
    assert "跳蹬河街道" not in kinds("走进跳蹬河街道", own)
    assert {"跳蹬", "河街道"} <= kinds("走进跳蹬河街道", own).keys()


@given(ANY)
def test_what_is_kept_comes_back(text: str) -> None:
    """Dumped and loaded, an analysis is the same."""
    analysis = analyse(text)
    assert load(dump(analysis)) == analysis


def test_terms_and_odd_readings_come_back() -> None:
    """Flags and readings of any form survive."""
    analysis = Analysis((Word(0, 2, "word", ("a b|c", None), True), Word(2, 3, "other", None)))
    assert load(dump(analysis)) == analysis


@each("spoil", [lambda data: data[:-3], lambda data: b"", lambda data: b"\x00" + data])
def test_damage_is_noticed(spoil: object) -> None:
    """Bytes that are not whole are refused in words for the reader."""
    assert callable(spoil)
    with pytest.raises(UnusableAnalysis):
        load(spoil(dump(analyse("社区"))))


def test_other_rules_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An analysis by other rules is not used."""
    data = dump(analyse("社区"))
    monkeypatch.setattr("seeds.language.saved.RULES", lambda: "other")
    with pytest.raises(UnusableAnalysis):
        load(data)


def test_the_key_follows_text_and_own_words() -> None:
    """Own words name another analysis only where they stand in the text."""
    plain = key("社区党委")
    assert plain != key("社区党委。")
    assert plain == key("社区党委", OwnWords(joins=frozenset({"书记"})))
    assert plain != key("社区党委", OwnWords(joins=frozenset({"社区党委"})))


def test_the_version_follows_the_dictionary_in_use(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A newer dictionary makes other analyses, and the one of before the same again."""
    before = RULES()
    (tmp_path / "newer.u8").write_text("社區 社区 [she4 qu1] /community/\n", encoding="utf-8")
    with monkeypatch.context() as meanwhile:
        meanwhile.setenv(VARIABLE, str(tmp_path / "newer.u8"))
        assert RULES() != before
    assert RULES() == before


def test_what_is_made_of_the_rules_is_no_rule(tmp_path: Path) -> None:
    """An index that comes or goes, and Python's own files, leave the version as it is."""
    (tmp_path / "__pycache__").mkdir()
    for name in ("words.tsv", "read.py", "dictionary-1a2b.flat", "LICENCES.md", "__pycache__/read.pyc.4711"):
        (tmp_path / name).touch()
    assert [Path(file).name for file in rule_files(str(tmp_path))] == ["read.py", "words.tsv"]


def test_loading_needs_neither_jieba_nor_pypinyin() -> None:
    """A kept analysis opens in an interpreter that has loaded neither."""
    data = dump(analyse("社区党委书记"))
    code = (
        "import sys\nfrom seeds.language.saved import load\n"
        f"assert len(load({data!r}).words) > 0\n"
        "assert not {'jieba', 'pypinyin', 'seeds.language.readings'} & set(sys.modules)"
    )
    home = Path(seeds.__file__).parents[1]  # the same files as here, whatever lies where the tests are run
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=home).returncode == 0
