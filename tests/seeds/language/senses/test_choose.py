"""The sense that can hold where a word stands: by position, part of speech, reading and what stands around it."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language.analyse import analyse
from seeds.language.analysis import Word
from seeds.language.dictionary import Dictionary
from seeds.language.senses.choose import ChosenSense, choose
from seeds.language.senses.gloss import as_one_word, by_pieces, gloss_at
from seeds.language.senses.parts import costs_of
from seeds.language.senses.pieces import parts_of


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The dictionary as it is shipped."""
    return Dictionary.open(index_cache)


def chosen(dictionary: Dictionary, text: str, word: str) -> ChosenSense:
    """What is chosen for the first place of a word in a text."""
    start = text.index(word)
    row, number = as_one_word(analyse(text).words, start, start + len(word))
    found = choose(dictionary, text, row, number)
    assert found is not None
    return found


@each(
    ("text", "word", "gloss"),
    [
        ("村里有近三成的人外出打工。", "成", "tenth"),
        ("方便老人的“河边小食堂”关门了。", "的", "of"),
        ("他寫了一封信給三家公司。", "家", "measure word"),
        ("比赛将于明天举行。", "将", "will"),
        ("社区将旧仓库改造为图书馆。", "将", "(object marker"),
        ("连老人都来了。", "连", "even"),
        ("這座橋由村民出錢修建。", "由", "by"),
        ("他们以节水为目标。", "以", "to take"),
        ("水价高于邻县。", "于", "than"),
        ("会议于三月召开。", "于", "in"),
        ("在大家的帮助下，船修好了。", "下", "under"),
        ("门关不住了。", "住", "firmly"),
        ("全村只有一口井，却从没干过。", "全", "whole"),
        ("他说起来容易，做起来难。", "起来", "when it comes"),
    ],
)
def test_words_of_grammar(dictionary: Dictionary, text: str, word: str, gloss: str) -> None:
    """What stands around a word of grammar tells which of its senses holds, in either script."""
    assert chosen(dictionary, text, word).sense.gloss.startswith(gloss)


def test_every_use_of_the_words_of_grammar(dictionary: Dictionary) -> None:
    """Each sentence of uses.tsv is read in the sense that holds in it."""
    wrong = []
    for line in (Path(__file__).parent / "uses.tsv").read_text("utf-8").splitlines()[1:]:
        sentence, wanted = line.split("\t")
        before, word, after = sentence.split("|")
        text, start = before + word + after, len(before)
        row, number = as_one_word(analyse(text).words, start, start + len(word))
        found = choose(dictionary, text, row, number)
        if found is None or not any(told in found.sense.gloss for told in wanted.split("/")):
            wrong.append((sentence, found and found.sense.gloss))
    assert wrong == []


def test_a_reading_that_is_given_decides(dictionary: Dictionary) -> None:
    """行 read háng is not to walk, whatever is commoner."""
    found = choose(dictionary, "行", [Word(0, 1, "word", ("háng",))], 0)
    assert found is not None and found.entry.pinyin == "háng"


def test_why_can_be_asked(dictionary: Dictionary) -> None:
    """A choice tells its reason, and a word of one sense that there was none."""
    assert chosen(dictionary, "买了三匹马。", "匹").reason == "it is the measure word behind 三"
    assert all(chosen(dictionary, "买了三匹马。", word).reason for word in ("买", "了", "马"))


def test_the_chosen_sense_leads_and_none_is_lost(dictionary: Dictionary) -> None:
    """The entry is the same but for its order, parts of speech included."""
    found = chosen(dictionary, "村里有近三成的人外出打工。", "成")
    assert found.led.senses[0] == found.sense.gloss
    assert sorted(found.led.senses) == sorted(found.entry.senses)
    assert found.led.uses[0] == found.sense.use


@each(
    ("compound", "told"),
    [
        ("省统计局", "省 province + "),
        ("近三成", "近 nearly + "),
        ("首款", "首 first + 款 model"),
        ("再就业", "再 re- + 就业 to get a job"),
        ("老码头", "老 old + 码头 wharf"),
        ("青山与海岸线", "青山 green hills + 与 and + "),
        ("方言及母语", "方言 dialect + 及 and + "),
        ("储油库房", "储 to store + 油库 fuel depot + 房 house"),
        ("养猪场主", "养猪场 pig farm + "),
        ("逐乡镇走访", "逐 one by one + 乡镇 "),
        ("和平号邮轮", "和平 peace + 号 (number or name of craft) + "),
        (
            "中华人民共和国海岛养护法",
            "中华人民共和国 People's Republic of China + 海岛 island + 养护 to maintain + 法 act",
        ),
        ("英语版说明书", "英语 English + 版 version + "),
        ("零售业态", "零售 to retail + 业态 format"),
        ("矿泉水瓶", "矿泉水 mineral water + 瓶 bottle"),
        ("建校五十周年庆典", "建校 found a school + 五十 fifty + 周年 "),
        ("外国籍非军用渔船", "外 extra- + 国籍 nationality + 非 non- + "),
        ("十五五时期", "十五五 15th Five-Year Plan"),
    ],
)
def test_pieces_have_the_sense_they_have_as_pieces(dictionary: Dictionary, compound: str, told: str) -> None:
    """A piece is glossed by where it stands in the compound."""
    gloss = by_pieces(dictionary, compound)
    found = dictionary.entries(compound)
    assert found or (gloss.text.startswith(told) and gloss.source == "pieces")


def test_characters_with_several_senses_in_words_are_not_added_up(dictionary: Dictionary) -> None:
    """Which of them holds, only a dictionary of longer words could tell."""
    assert by_pieces(dictionary, "武关渡口").source == "none"


def test_a_compound_that_its_pieces_do_not_tell(dictionary: Dictionary) -> None:
    """Loose characters are named, not added up."""
    gloss = by_pieces(dictionary, "鹭屿帆")
    assert gloss.source == "none" and "+" not in gloss.text


def test_a_name_is_not_glossed_by_its_characters(dictionary: Dictionary) -> None:
    """A person is a name, nothing else."""
    gloss = gloss_at(dictionary, "蘇嘉宏說", [Word(0, 3, "name", None), Word(3, 4, "word", None)], 0, 3)
    assert gloss.source == "name" and "perilla" not in gloss.text.lower()


@given(
    st.lists(
        st.sampled_from(
            [
                "的",
                "了",
                "上",
                "下",
                "家",
                "行",
                "成",
                "会",
                "打",
                "一",
                "三",
                "个",
                "人",
                "社区",
                "發展",
                "项目",
                "，",
                "a",
                "3",
            ]
        ),
        min_size=1,
        max_size=9,
    )
)
def test_any_row_of_words_has_an_answer(dictionary: Dictionary, written: list[str]) -> None:
    """Whatever stands beside it, a word with an entry has a chosen sense out of its own senses."""
    text, row, at = "".join(written), [], 0
    for word in written:
        row.append(Word(at, at + len(word), "punctuation" if word == "，" else "word", None))
        at += len(word)
    for number, word in enumerate(written):
        found = choose(dictionary, text, row, number)
        known = [sense for entry in dictionary.entries(word) for sense in entry.senses]
        assert (found is None) == (not known)
        assert found is None or (found.sense.gloss in known and found.reason and 0 <= found.doubt <= 1)


def test_the_part_of_speech_there_is_room_for() -> None:
    """Behind a number stands a measure word, not a verb."""
    costs = costs_of([{"m": 0.0}, {"q": 0.0, "v": 0.0}, {"n": 0.0}], 1)
    assert costs["q"] == 0.0 < costs["v"]


@each(
    ("compound", "piece", "gloss"),
    [
        ("遭控", "控", "to accuse"),
        ("控股", "控", "to control"),
        ("英属", "英", "Britain"),
        ("法屬", "法", "France"),
        ("果农", "果", "fruit"),
        ("後果", "果", "result"),
        ("民统党", "党", "party"),
        ("集遊法", "法", "act"),
        ("种植法", "法", "method"),
        ("应查尽查", "尽", "all"),
    ],
)
def test_pieces_told_by_what_stands_beside_them(
    dictionary: Dictionary, compound: str, piece: str, gloss: str
) -> None:
    """What stands beside a piece in its compound decides between its senses."""
    told = {part.text: part.gloss for part in parts_of(dictionary, compound)}
    assert told[piece].startswith(gloss)
