"""Readings: which sound a character has where it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from often import often

from seeds.documents import bundled
from seeds.language import shipped
from seeds.language.analyse import analyse
from seeds.language.analysis import OwnWords
from seeds.language.readings import tables

HERE = Path(__file__).parent


def read(text: str, own: OwnWords | None = None) -> list[str | None]:
    """The reading of every character."""
    return [
        syllable
        for word in analyse(text, own or OwnWords()).words
        for syllable in word.pinyin or [None] * (word.end - word.start)
    ]


def joined(text: str) -> str:
    """All readings with blanks between."""
    return " ".join(syllable or "-" for syllable in read(text))


@each(
    ("text", "expected"),
    [
        ("起来", "qǐ lai"),
        ("书记", "shū ji"),
        ("力量", "lì liang"),
        ("认识", "rèn shi"),
        ("东西", "dōng xi"),
        ("时候", "shí hou"),
        ("东西部", "dōng xī bù"),
        ("一个不大", "yī gè bù dà"),
        ("绿女", "lǜ nǚ"),
        ("一点儿", "yī diǎn r"),
        ("儿童", "ér tóng"),
        ("2018年", "- - - - nián"),
        ("APP好", "- - - hǎo"),
        ("50%", "- - -"),
        ("88号", "- - hào"),
    ],
)
def test_what_is_printed(text: str, expected: str) -> None:
    """Citation tones, lexical neutral tones, ü and 儿; nothing for figures, letters and signs."""
    assert joined(text) == expected


@each(
    ("text", "expected"),
    [
        ("形成以党支部为核心的机制", "xíng chéng yǐ dǎng zhī bù wéi hé xīn de jī zhì"),
        ("院子里站着人，办公室里也是", "yuàn zi li zhàn zhe rén - bàn gōng shì li yě shì"),
        ("水稻成活率百分之九十", "shuǐ dào chéng huó lǜ bǎi fēn zhī jiǔ shí"),
        ("大家一起奔小康", "dà jiā yī qǐ bèn xiǎo kāng"),
        ("他所处的位置", "tā suǒ chǔ de wèi zhi"),
        ("他两罚两中。", "tā liǎng fá liǎng zhòng -"),
        ("那是一场焦点战", "nà shì yī chǎng jiāo diǎn zhàn"),
        ("那是一场虚惊", "nà shì yī cháng xū jīng"),
        ("达人参与活动", "dá rén cān yù huó dòng"),
        ("问题被快速地解决了", "wèn tí bèi kuài sù de jiě jué le"),
        ("费用出处成了难题", "fèi yòng chū chù chéng le nán tí"),
        ("您空了看一下", "nín kòng le kàn yī xià"),
        ("尽最大努力", "jìn zuì dà nǔ lì"),
        ("急难愁盼", "jí nán chóu pàn"),
        ("看得到党员", "kàn de dào dǎng yuán"),
        ("还给孩子们送书，把书还给他", "hái gěi hái zi men sòng shū - bǎ shū huán gěi tā"),
        ("三只猫只吃鱼", "sān zhī māo zhǐ chī yú"),
        ("满意率提升", "mǎn yì lǜ tí shēng"),
        ("率队出征", "shuài duì chū zhēng"),
        ("楼栋长分布在各院落", "lóu dòng zhǎng fēn bù zài gè yuàn luò"),
        ("全长12公里", "quán cháng - - gōng lǐ"),
        ("迁都和首都都好", "qiān dū hé shǒu dū dōu hǎo"),
        ("銀行還錢，頭髮乾淨", "yín háng huán qián - tóu fa gān jìng"),
        ("一行人与你同行，各行各业同行相助", "yī xíng rén yǔ nǐ tóng xíng - gè háng gè yè tóng háng xiāng zhù"),
        ("屋后种十棵树，今年种不好", "wū hòu zhòng shí kē shù - jīn nián zhòng bù hǎo"),
        ("请了三天假来办事", "qǐng le sān tiān jià lái bàn shì"),
        ("洗菜、和面、烧水", "xǐ cài - huó miàn - shāo shuǐ"),
        ("撇除旧账，喝的么？", "piē chú jiù zhàng - hē de ma -"),
        ("他穿着一件旧棉袄，穿着朴素", "tā chuān zhe yī jiàn jiù mián ǎo - chuān zhuó pǔ sù"),
    ],
)
def test_in_context(text: str, expected: str) -> None:
    """The places where the packages, used as they come, go wrong."""
    assert joined(text) == expected


def test_surnames() -> None:
    """A surname has its own reading in a name, and the word's elsewhere."""
    assert joined("社区书记单勇介绍").startswith("shè qū shū ji shàn yǒng")
    assert joined("查先生") == "zhā xiān sheng"
    assert joined("检查清单") == "jiǎn chá qīng dān"


def function_words() -> list[tuple[str, str, str, str]]:
    """Reading, what stands before, the character, what stands behind."""
    lines = (HERE / "function_words.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(reading, *sentence.split("|")) for reading, sentence in rows]  # type: ignore[misc]


@each("char", ["为", "地", "得"])
def test_function_words_in_new_sentences(char: str) -> None:
    """At least 95 % right, each of the three by itself."""
    rows = [row for row in function_words() if row[2] == char]
    wrong = [row for row in rows if read(row[1] + row[2] + row[3])[len(row[1])] != row[0]]
    assert len(rows) >= 40
    assert len(wrong) <= 0.05 * len(rows), wrong


def passages() -> Iterator[str]:
    """Every text of the bundled articles."""
    for article in bundled():
        for passage in article.passages:
            yield passage.text


def expected_readings() -> dict[str, tuple[str, dict[str, list[str]]]]:
    """The truth, checked by reading: of each character the usual reading, and others with their surroundings."""
    truth = json.loads((HERE / "polyphones.json").read_text(encoding="utf-8"))
    return {char: (row, {}) if isinstance(row, str) else tuple(row) for char, row in truth.items()}


def stands(text: str, at: int, context: str) -> bool:
    """Whether the character at `at` stands in a context written as before[character]behind."""
    before, after = context.split("[", maxsplit=1)[0], context.split("]")[1]
    return text[max(0, at - len(before)) : at] == before and text[at + 1 : at + 1 + len(after)] == after


def test_polyphones_of_the_bundled_articles() -> None:
    """At least 99.5 % of all characters with several readings are right."""
    truth = expected_readings()
    count, wrong = 0, []
    for text in passages():
        for at, (char, reading) in enumerate(zip(text, read(text), strict=True)):
            if char not in truth or reading is None:
                continue
            usual, others = truth[char]
            right = next((r for r, places in others.items() if any(stands(text, at, p) for p in places)), usual)
            count += 1
            if reading != right:
                wrong.append(f"{text[max(0, at - 5) : at]}[{char}]{text[at + 1 : at + 6]} {reading} for {right}")
    assert count > 4000
    assert len(wrong) <= 0.005 * count, wrong


@often(3)
@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF), max_size=30))
def test_every_han_character_has_one_reading_or_none(text: str) -> None:
    """As many readings as characters, each one syllable in letters, or None for characters beyond the tables."""
    found = read(text)
    assert len(found) == len(text)
    assert all(
        syllable is None or syllable.replace("ê", "e").isalpha() or "\u0304" in syllable for syllable in found
    )


def test_common_characters_all_have_a_reading() -> None:
    """No character of the basic block that newspapers use is left unread."""
    assert None not in read("中华人民共和国的社区治理与服务，为居民们办实事".replace("，", ""))


@each(
    ("text", "expected"),
    [("iOS平台", [None, None, None, "píng", "tái"]), ("T恤", [None, "xù"]), ("卡拉OK", ["kǎ", "lā", None, None])],
)
def test_letters_have_no_pinyin(text: str, expected: list[str | None]) -> None:
    """The dictionary spells letters out; nobody needs that over a letter."""
    found = [word.pinyin or (None,) * (word.end - word.start) for word in analyse(text).words]
    assert [syllable for syllables in found for syllable in syllables] == expected


def test_own_readings_win_everywhere() -> None:
    """A corrected reading is used at every place, over rules, dictionary and corrections."""
    own = OwnWords(readings={"快活": ("kuài", "huó"), "为": ("wèi",)})
    assert read("快活社区以人民为中心，快活", own)[:2] == ["kuài", "huó"]
    assert read("以人民为中心，快活", own)[-2:] == ["kuài", "huó"]
    assert read("以人民为中心", own)[3] == "wèi"


def test_an_own_reading_of_one_character_changes_no_other_word() -> None:
    """种 alone is read as was said; 种子, 播种 and 品种 are words of their own, and stay words."""
    text = "土地交给合作社种，这种种子播种以后各种品种都长得好。"
    own = OwnWords(readings={"种": ("zhòng",)})
    before, after = analyse(text), analyse(text, own)
    assert [word[:2] for word in after.words] == [word[:2] for word in before.words]
    changed = {text[new.start : new.end] for old, new in zip(before.words, after.words, strict=True) if old != new}
    assert changed <= {"种"} and read(text, own)[7] == "zhòng"
    longer = {text[word.start : word.end]: word.pinyin for word in after.words}
    assert longer["种子"] == ("zhǒng", "zi") and longer["品种"] == ("pǐn", "zhǒng")


def test_an_own_reading_crosses_no_words_edge() -> None:
    """民生 is not read in 居民生活, but in a longer word that holds the whole of it."""
    own = OwnWords(readings={"民生": ("mín", "shèng"), "社区": ("shè", "qù")})
    assert "shèng" not in read("居民生活好", own) and "shèng" in read("改善民生", own)
    assert "qù" in read("社区居委会", own)


def test_tables_are_kept_and_made_again_when_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The derived table is the same when read back; one cut short is not used, one of another version goes."""
    small = tables.Tables(
        {"社区": "shè qū"},
        {"拖车": "tuō chē"},
        {"为": "wèi wéi"},
        *map(frozenset, ({"服务"}, {"办公"}, {"社区"}, {"如实"})),
    )
    monkeypatch.setattr(tables, "build", lambda: small)
    monkeypatch.setattr(shipped, "FOLDER", str(tmp_path / "wheel"))
    (tmp_path / "readings-of another version.tsv").write_text("old", encoding="utf-8")
    assert tables.load(str(tmp_path)) == small
    (file,) = tmp_path.iterdir()
    assert tables.load(str(tmp_path)) == small
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert tables.load(str(tmp_path)) == small
    assert file.read_bytes() == whole


def test_tables_that_came_with_the_wheel_are_used_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is made, and nothing put into the cache."""
    small = tables.Tables(
        {"社区": "shè qū"}, {}, {"为": "wèi wéi"}, *map(frozenset, ({"服务"}, {"办公"}, {"社区"}, {"如实"}))
    )
    monkeypatch.setattr(shipped, "FOLDER", str(tmp_path / "wheel"))
    monkeypatch.setattr(tables, "build", lambda: small)
    (tmp_path / "wheel").mkdir()
    tables.ship()
    monkeypatch.setattr(tables, "build", lambda: None)
    assert tables.load(str(tmp_path / "cache")) == small and not (tmp_path / "cache").exists()
