"""How signatures and pages' own words are told, in either script."""

from __future__ import annotations

import re

from each import each
from opencc import OpenCC

from seeds.documents import credits, imprint, listing, reprints, signatures, signed
from seeds.documents.plainly import plain
from seeds.documents.web import notes
from seeds.language.characters import HAN


def test_every_character_that_is_compared_is_known_in_traditional_form() -> None:
    """The words of signatures, imprints and pages' own notes, and the surnames among them."""
    modules = (credits, imprint, reprints, signatures, signed, notes, listing)
    told = (value for module in modules for value in vars(module).values())
    patterns = "".join(value.pattern for value in told if isinstance(value, re.Pattern))
    words = sorted(set(re.findall(f"[{HAN}]", patterns)))
    traditional = OpenCC("s2t").convert("\n".join(words)).split("\n")
    apart = [(one, other) for one, other in zip(traditional, words, strict=True) if plain(one) != other]
    assert len(words) > 300
    assert [one for one, other in apart if len(one) == 1 and OpenCC("t2s").convert(one) == other] == []


def test_every_sign_stays_at_its_place() -> None:
    """What is found in the plain text is cut out of the printed one."""
    assert plain("記者︰陳／劉〔報導〕") == "记者：陈/刘[报导]"


@each(
    ("line", "names"),
    [
        ("記者林小雨／台北報導", "林小雨"),
        ("本报记者王河北京报道", "王河"),
        ("山城新聞林小雨、王大河台北報導", "林小雨、王大河"),
        ("記者林小雨 王大河 台北報導", "林小雨 王大河"),
        ("中央社台北13日電", ""),
        ("社會中心／台北報導", ""),
        ("綜合報導", ""),
    ],
)
def test_reporters_are_named_without_desk_and_place(line: str, names: str) -> None:
    """A place may begin with a character that is a surname."""
    assert signatures.reported(line) == names


def test_names_are_told_without_the_class_of_all_chinese_characters() -> None:
    """Each takes a thousandth of a second to compile, before the first page is read; names repeat theirs often."""
    told = [value for module in (credits, imprint, signatures, signed) for value in vars(module).values()]
    patterns = [value.pattern if isinstance(value, re.Pattern) else value for value in told]
    assert [text for text in patterns if isinstance(text, str) and HAN in text] == []


@each(
    ("last", "name"),
    [
        (("平岭县水务局办公室", "2025年4月17日"), "平岭县水务局办公室"),
        (("平岭县教育局", "平岭县体育局", "二〇二五年四月十七日"), "平岭县教育局 平岭县体育局"),
        (("平嶺鎮公所", "2025年4月17日"), "平嶺鎮公所"),
        (("小满", "2025年4月17日 夜"), ""),
        (("会后大家去看了水库，", "2025年4月17日"), ""),
        (("大家都去看了。", "2025年4月17日"), ""),
    ],
)
def test_who_signs_a_notice_stands_above_the_day_below_it(last: tuple[str, ...], name: str) -> None:
    """In lines of their own, behind the last sentence; a line that goes on signs nothing."""
    text = ["入汛以来，水位普遍偏高，请各乡镇落实责任。", "出现险情，要立即报告。", *last]
    assert signed.signed_in_text(text) == name


@each(
    ("first", "names"),
    [
        ("本报讯王乐、特约记者方小敏报道：", "王乐 方小敏"),
        ("本报讯 王乐报道：", "王乐"),
        ("某某晚报讯 记者王乐报道：", "王乐"),
        ("本报讯 王家湾昨天下了雨，", ""),
    ],
)
def test_a_report_names_who_wrote_it_behind_its_paper(first: str, names: str) -> None:
    """A person behind it reports; what only begins as a surname does names nobody."""
    assert signed.signed_in_text([f"{first}水库放水了。", "沿岸的人都去看。"]) == names
