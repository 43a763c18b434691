"""Simplified and traditional: one character for one, words as wholes, all else untouched."""

from __future__ import annotations

from unicodedata import category

from each import each
from hypothesis import example, given
from hypothesis import strategies as st

from seeds.language.script import Script, holding, in_script, one_for_one

SCRIPTS = st.sampled_from(("simplified", "traditional"))
HAN = st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF) | st.sampled_from(
    "发髮發后後里裡台臺只隻面麵干乾幹𠀀豈㐀"
)
TEXTS = st.text(
    HAN | st.sampled_from("aé9 ，。“”\n\x1b\u202e\u200b\ufe0f\ud800［red］") | st.characters(), max_size=60
)


def is_han(character: str) -> bool:
    """Whether a character may be written otherwise in the other script."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


@given(TEXTS, SCRIPTS)
@example("\x1b[31m后\u202e面\ud800", "traditional")
def test_places_stay_and_only_chinese_characters_change(text: str, script: Script) -> None:
    """The text shown is as long, and what stands outside of Chinese characters is what it was."""
    shown = in_script(script)(text)
    assert len(shown) == len(text)
    assert all(now == then or (is_han(now) and is_han(then)) for now, then in zip(shown, text, strict=True))


@each("script", ["simplified", "traditional"])
def test_every_character_stays_one_that_can_be_drawn(script: Script) -> None:
    """No character of the whole repertoire becomes two, or one that is unknown here though it was known."""
    known = [
        chr(code) for code in (*range(0x3400, 0xA000), *range(0x20000, 0x31350)) if category(chr(code)) == "Lo"
    ]
    shown = in_script(script)(" ".join(known)).split(" ")
    assert len(shown) == len(known)
    assert {category(now) for now in shown} == {"Lo"}


@each(
    ("simplified", "traditional"),
    [
        ("头发", "頭髮"),
        ("发展社区", "發展社區"),
        ("理发店", "理髮店"),
        ("后来", "後來"),
        ("皇后", "皇后"),
        ("里面", "裡面"),
        ("三公里", "三公里"),
        ("台湾", "臺灣"),
        ("台风", "颱風"),
        ("只有", "只有"),
        ("三只猫", "三隻貓"),
        ("方面", "方面"),
        ("面条", "麵條"),
        ("干净", "乾淨"),
        ("干部", "幹部"),
        ("干预", "干預"),
        ("信托制物业", "信託制物業"),
        ("党群服务中心", "黨群服務中心"),
        ("一个人复习，答复居民", "一個人複習，答覆居民"),
        ("制度、制造", "制度、製造"),
        ("乾隆的著作，看着很干", "乾隆的著作，看著很乾"),
    ],
)
def test_one_character_of_several_is_chosen_by_its_word(simplified: str, traditional: str) -> None:
    """发 is 髮 on the head and 發 elsewhere; and all the way back."""
    assert in_script("traditional")(simplified) == traditional
    assert in_script("simplified")(traditional) == simplified


@each("text", ["干戈之禍，于先生說話", "周遭的變化", "臺灣的公里數", "他瞭解這個里程碑"])
def test_what_is_traditional_already_stays_as_it_was_printed(text: str) -> None:
    """A clause whose other characters show its script is not taken for a simplified one."""
    assert in_script("traditional")(text) == text


def test_what_is_simplified_already_stays_as_it_was_printed() -> None:
    """Characters that only look traditional in a simplified clause are left alone."""
    text = "乾坤大挪移，这位著名的作家姓于"
    assert in_script("simplified")(text) == text


def test_a_quotation_in_the_other_script_is_turned_by_itself() -> None:
    """Each clause is judged alone, so a page may hold both scripts."""
    assert in_script("simplified")("他写下“國語運動”四个字") == "他写下“国语运动”四个字"
    assert in_script("traditional")("他写下“國語運動”四个字") == "他寫下“國語運動”四個字"


def test_words_of_another_length_are_turned_character_by_character() -> None:
    """Whatever a conversion does, there is one character for one."""
    longer = {"软件": "軟體兒", "软": "軟", "件": "甲乙"}
    assert one_for_one("软件", lambda text: longer.get(text, text)) == "軟件"


@given(st.text(HAN, min_size=1, max_size=8), st.text(HAN, max_size=8), st.text(HAN, max_size=8))
def test_what_stands_in_a_text_is_found_in_it(word: str, before: str, after: str) -> None:
    """A filter finds what is typed as it is written."""
    assert holding(word)(before + word + after)


@each(
    ("typed", "text"),
    [
        ("書記", "社区书记"),
        ("书记", "社區書記"),
        ("什麼", "没有什么"),
        ("什么", "沒有什麼"),
        ("裡面", "里面有人"),
        ("看著", "看着"),
        ("書记", "社区书记"),
        ("WIFI 書", "书记的wifi"),
    ],
)
def test_a_filter_finds_either_script(typed: str, text: str) -> None:
    """It does not matter in which script one types, or the text is written."""
    assert holding(typed)(text)
    assert not holding(typed + "猫")(text)


def test_an_empty_filter_holds_everything() -> None:
    """Nothing typed leaves nothing out."""
    assert holding(" ")("")


@each(
    ("printed", "shown"),
    [
        ("一头系乡愁，一头系故土", "一頭繫鄉愁，一頭繫故土"),
        ("凭“热线”系民心", "憑“熱線”繫民心"),
        ("驾驶员都系安全带", "駕駛員都繫安全帶"),
        ("关系民生", "關係民生"),
        ("中文系群众", "中文系群眾"),
        ("本案系民事案件", "本案系民事案件"),
    ],
)
def test_what_ties_is_another_character_than_a_department(printed: str, shown: str) -> None:
    """系 as a verb is 繫, also where no word of opencc's holds it; at the end of a word it is none."""
    assert in_script("traditional")(printed) == shown
