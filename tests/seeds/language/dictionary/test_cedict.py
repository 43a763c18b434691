"""CC-CEDICT is read whole: every entry, every reading, every sense."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from seeds.language.dictionary import Entry
from seeds.language.dictionary.cedict import entries, lines, points


@pytest.fixture(scope="module")
def whole() -> list[Entry]:
    """The dictionary as the package carries it."""
    return entries()


def of(whole: list[Entry], word: str) -> list[Entry]:
    """The entries of a headword."""
    return [entry for entry in whole if word in (entry.simplified, entry.traditional)]


def written(tmp_path: Path, *definitions: str) -> list[Entry]:
    """The entries of a small dictionary file."""
    path = tmp_path / "cedict_small.txt.gz"
    path.write_bytes(gzip.compress("\r\n".join(["# comment", *definitions, ""]).encode()))
    return entries(path)


def test_no_entry_is_lost(whole: list[Entry]) -> None:
    """Every line of the file is an entry with senses."""
    assert len(whole) == sum(1 for _ in lines()) > 100_000
    assert all(entry.senses and entry.simplified and entry.traditional for entry in whole)


def test_all_readings_of_a_headword_are_kept(whole: list[Entry]) -> None:
    """行 is xíng and háng; 为 is wéi and wèi."""
    assert {entry.pinyin for entry in of(whole, "行")} >= {"xíng", "háng"}
    assert {entry.pinyin for entry in of(whole, "为")} >= {"wéi", "wèi"}


def test_no_number_is_left_in_a_reading(whole: list[Entry]) -> None:
    """Readings have marks, those inside senses as well."""
    assert not [entry for entry in whole if any(sign.isdigit() for sign in entry.pinyin)]
    see = next(entry for entry in of(whole, "拚命"))
    assert see.senses[0] == "see 拼命 (pīnmìng)"


def test_a_pointer_is_followed(whole: list[Entry]) -> None:
    """What only points elsewhere also says what it means: next to nothing in the whole book does not."""
    vain = [entry for entry in whole if all(map(points, entry.senses))]
    assert len(vain) <= 3
    assert "inside" in next(entry for entry in whole if entry.traditional == "裏").senses


def test_senses_are_apart_and_measure_words_are_taken_out(tmp_path: Path) -> None:
    """The dictionary's own strokes divide senses; CL: is no sense."""
    (book,) = written(tmp_path, "書 书 [shu1] /book/letter; note/CL:本[ben3],冊|册[ce4]/")
    assert book == Entry("书", "書", "shū", ("book", "letter; note"), classifiers=("本[běn]", "册[cè]"))


def test_a_chain_of_pointers_is_followed_to_its_end(tmp_path: Path) -> None:
    """A variant of a variant has the senses of the last."""
    first, *_ = written(
        tmp_path,
        "甲 甲 [jia3] /variant of 乙[yi3]/",
        "乙 乙 [yi3] /see 丙[bing3]/",
        "丙 丙 [bing3] /third/also written 乙[yi3]/",
    )
    assert first.senses == ("variant of 乙 (yǐ)", "third")


def test_a_circle_of_pointers_ends(tmp_path: Path) -> None:
    """Two entries that point at each other stay what they are."""
    one, other = written(tmp_path, "甲 甲 [jia3] /see 乙[yi3]/", "乙 乙 [yi3] /see 甲[jia3]/")
    assert (one.senses, other.senses) == (("see 乙 (yǐ)",), ("see 甲 (jiǎ)",))


def test_a_pointer_means_the_reading_it_names(tmp_path: Path) -> None:
    """Of several readings the named one is followed."""
    variant, *_ = written(
        tmp_path, "𧗠 𧗠 [hang2] /variant of 行[hang2]/", "行 行 [xing2] /to walk/", "行 行 [hang2] /row/"
    )
    assert variant.senses == ("variant of 行 (háng)", "row")


def test_an_abbreviation_with_its_meaning_is_left_alone(tmp_path: Path) -> None:
    """What says something itself needs nothing from elsewhere."""
    short, _ = written(
        tmp_path, "超市 超市 [chao1 shi4] /supermarket (abbr. for 超級|超级)/", "超級 超级 [chao1 ji2] /super/"
    )
    assert short.senses == ("supermarket (abbr. for 超级)",)


def test_a_word_named_in_a_sense_is_told_calmly(tmp_path: Path) -> None:
    """No stroke, no bracket: one form and its reading; where that is the word itself, the other form."""
    town, variant, sounded = written(
        tmp_path,
        "甲鎮 甲镇 [Jia3 Zhen4] /town in 臺中縣|台中县[Tai2 zhong1 Xian4], Taiwan/",
        "㨿 据 [ju4] /variant of 據|据[ju4]/old form/",
        "乙 乙 [yi3] /second/Taiwan pr. [yi4]/",
    )
    assert town.senses == ("town in 台中县 (Táizhōng Xiàn), Taiwan",)
    assert variant.senses[0] == "variant of 據 (jù)"
    assert sounded.senses[1] == "Taiwan pr. yì"
