"""What numbers mean: a table of own sentences in both scripts, and what a number leaves unsaid."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language.numbers import Number, NumberContext, at, find, setting
from seeds.language.numbers.setting import KnownDate
from seeds.language.script import in_script

DATE = "2024-11-27"
HERE = NumberContext(KnownDate(2024, 11, 27))
TABLE = Path(__file__).with_name("expressions.tsv")


class Row(NamedTuple):
    """A sentence, the stretches in brackets, and what the first of them means."""

    text: str
    spans: tuple[tuple[int, int], ...]
    kind: str
    value: str
    high: str
    unit: str


def rows() -> list[Row]:
    """The table."""
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            marked, kind, *rest = line.split("\t")
            spans = [
                (match.start() - 2 * count, match.end() - 2 * count - 2)
                for count, match in enumerate(re.finditer(r"\[.*?\]", marked))
            ]
            value, high, unit = (*rest, "", "", "")[:3]
            found.append(Row(re.sub(r"[\[\]]", "", marked), tuple(spans), kind, value, high, unit))
    return found


NUMBERS = [row for row in rows() if row.kind != "none"]
WORDS = [row for row in rows() if row.kind == "none"]


def number_in(text: str, written: str, of: NumberContext = HERE) -> Number:
    """The number that is written so."""
    found = [number for number in find(text, of) if text[number.start : number.end] == written]
    assert found, [text[number.start : number.end] for number in find(text, of)]
    return found[0]


def same(value: object, wanted: str) -> bool:
    """Whether a value is what the table says: nothing, a number, or a date or score written out."""
    if value is None or not wanted or isinstance(value, str):
        return (value or "") == wanted
    return value == pytest.approx(float(wanted))


@each("script", ["simplified", "traditional"])
@each("row", NUMBERS, ids=lambda row: row.text)
def test_a_number_is_found_with_its_meaning(row: Row, script: str) -> None:
    """Stretch, kind, value, other end and unit are right, in either script."""
    text = row.text if script == "simplified" else in_script("traditional")(row.text)
    start, end = row.spans[0]
    found = number_in(text, text[start:end])
    assert (found.kind, found.unit) == (row.kind, row.unit)
    assert same(found.value, row.value) and same(found.high, row.high), found


@each("script", ["simplified", "traditional"])
@each("row", WORDS, ids=lambda row: row.text)
def test_a_word_that_looks_like_a_number_is_none(row: Row, script: str) -> None:
    """三里屯 and 十分 say nothing about how much."""
    text = row.text if script == "simplified" else in_script("traditional")(row.text)
    for number in find(text, HERE):
        assert not any(start < number.end and number.start < end for start, end in row.spans), number


def test_the_table_is_long_enough_to_mean_something() -> None:
    """Three hundred expressions, a tenth of them no numbers."""
    assert len(NUMBERS) >= 270 and len(WORDS) >= 30


@each(
    ("text", "written", "english"),
    [
        ("出口2.79万亿元。", "2.79万亿元", "CNY 2.79 trillion"),
        ("近三成的人不知道。", "三成", "nearly 30%"),
        ("住了30多年。", "30多年", "more than 30 years"),
        ("60周岁以上免票。", "60周岁", "60 years old or more"),
        ("不足10人到场。", "10人", "less than 10 people"),
        ("约4900宗申请。", "4900宗", "about 4,900 cases"),
        ("销量下降了8%。", "8%", "down 8%"),
        ("等了三五天。", "三五天", "3–5 days"),
        ("要3万—5万元。", "3万—5万元", "CNY 30,000–50,000"),
        ("获得第三名。", "第三名", "3rd place"),
        ("1984年10月1日阅兵。", "1984年10月1日", "1 October 1984"),
        ("“十四五”时期。", "十四五", "the Fourteenth Five-Year Plan, 2021–2025"),
        ("装机2.4GW。", "2.4GW", "2.4 GW"),
        ("未到60岁。", "60岁", "less than 60 years old"),
        ("杯赛16强出炉，球迷很满意。", "16强", "the last 16"),
        ("民企500强榜单。", "500强", "the top 500"),
        ("车停在负二层。", "负二层", "basement level 2"),
        ("股指跌破3000点。", "3000点", "less than 3,000 points"),
        ("卖超一百亿元。", "一百亿元", "CNY 10 billion"),
        ("汽油每升7.88元。", "7.88元", "CNY 7.88"),
        ("第三名患者出院。", "第三名", "the 3rd person"),
        ("第六期工程开工。", "第六期", "phase 6"),
        ("第四分局抓了人。", "第四", "the 4th"),
        ("睡了半小时。", "半小时", "half an hour"),
        ("住了半年。", "半年", "half a year"),
        ("开来数十台挖掘机。", "数十台", "dozens of machines"),
        ("吃了半盘饺子。", "半盘", "half a plate"),
        ("八几年的老屋。", "八几年", "some year in the 1980s"),
    ],
)
def test_it_is_said_in_english(text: str, written: str, english: str) -> None:
    """About, over and nearly are part of what is said."""
    assert number_in(text, written).english == english


@each(
    ("text", "written", "note"),
    [
        ("60周岁以上免票。", "60周岁", "以上: the figure itself is included"),
        ("18岁以下免票。", "18岁", "以下: the figure itself is included"),
        ("超过30人报名。", "30人", "超过: the figure itself is not included"),
        ("占地3000亩。", "3000亩", "= 2 km²"),
        ("产粮1000斤。", "1000斤", "= 500 kg"),
        ("走了十里路。", "十里", "= 5 km"),
        ("收入翻两番。", "翻两番", "doubled 2 times"),
        ("新中国成立75周年。", "75周年", "founding of the People’s Republic: 1949, so this is 2024"),
        ("第十四届全国人大代表。", "第十四届", "National People’s Congress: 2023–2028"),
        ("第33届奥运会开幕。", "第33届", "Summer Olympic Games: 2024"),
        ("农历正月初五赶集。", "农历正月初五", "about February in our calendar"),
    ],
)
def test_what_else_a_reader_wants_to_know_is_noted(text: str, written: str, note: str) -> None:
    """Whether the figure is included, metric units, years of congresses and anniversaries."""
    assert note in number_in(text, written).notes


@each(
    ("text", "note"),
    [
        ("前三季度产量同比增长5%。", "measured against the first three quarters of 2023"),
        ("10月份价格环比上涨5%。", "measured against the period just before (September 2024)"),
        ("收入较上年增长5%。", "measured against 2023"),
        ("收入比前年增长5%。", "measured against 2022"),
        ("前十月出口比去年同期增长5%。", "measured against the first ten months of 2023"),
        ("去年同期没有出口，前七月产量同比增长5%。", "measured against the first seven months of 2023"),
    ],
)
def test_a_change_says_what_it_is_measured_against(text: str, note: str) -> None:
    """同比, 环比 and 较上年 name no date; the article's date and the sentence do."""
    assert note in number_in(text, "5%").notes


def test_without_a_date_nothing_is_made_up() -> None:
    """去年 and 昨天 are only named, 3月5日 has no year, and what 同比 is measured against is said without one."""
    text = "去年3月5日开工，昨天完工，产值同比增长5%。"
    found = find(text, NumberContext())
    assert [(text[number.start : number.end], number.value) for number in found] == [
        ("去年3月5日", "03-05"),
        ("昨天", None),
        ("5%", 0.05),
    ]
    assert found[1].english == "yesterday" and not found[1].telling
    assert found[2].notes == ("measured against the same period a year before",)


@each(
    ("text", "written", "english"),
    [
        ("去年底开工。", "去年底", "the end of last year"),
        ("今年前10个月开工。", "今年前10个月", "the first ten months of this year"),
        ("上月验收。", "上月", "last month"),
        ("本周停电。", "本周", "this week"),
        ("上周末停电。", "上周末", "the weekend of last week"),
        ("周六停电。", "周六", "Saturday"),
        ("明晚停电。", "明晚", "tomorrow evening"),
    ],
)
def test_without_a_date_it_is_named_all_the_same(text: str, written: str, english: str) -> None:
    """A day, a week or a year that hangs on the paper's date is told in words where that is not known."""
    assert number_in(text, written, NumberContext()).english == english


@each(
    ("text", "written", "english", "value"),
    [
        ("今日（5月31日）有雨，今晚21时转晴。", "今晚21时", "31 May 21:00", "05-31 21:00"),
        ("今日（5月31日）有雨，明天转晴。", "明天", "1 June", "06-01"),
        ("今天（2023年5月31日）有雨，昨晚10时起降温。", "昨晚10时", "30 May 2023 22:00", "2023-05-30 22:00"),
        ("今日（3月1日）有雨，昨天刮风。", "昨天", "yesterday", None),  # nobody knows whether there was a 29th
        ("今日（5月31日）有雨。今日（6月2日）有风，今晚有霜。", "今晚", "this evening", None),
        ("今日（13月40日）有雨，今晚有霜。", "今晚", "this evening", None),
    ],
)
def test_a_text_without_a_date_may_say_itself_which_day_is_today(
    text: str, written: str, english: str, value: str | None
) -> None:
    """今日（6月8日） tells which evening 今晚 is, mostly without its year; of several days none does."""
    found = number_in(text, written, setting([text]))
    assert (found.english, found.value) == (english, value)


def test_a_year_hangs_on_the_one_before_it() -> None:
    """同年 is the year that was told last, 次年 the one behind it."""
    text = "1999年春天动工，同年3月5日停工，次年9月完工。"
    assert number_in(text, "同年3月5日").value == "1999-03-05"
    assert number_in(text, "次年9月").value == "2000-09"
    assert not find("同年，次年。", HERE)


def test_taiwan_writes_dates_with_a_stroke() -> None:
    """10/24 is a day there, 1/3 a share, and 108/09/02 of the Republic."""
    county = setting(["縣府與鄉公所說，立法院"], DATE)
    for text, written, value in (
        ("10/24收盤", "10/24", "2024-10-24"),
        ("於7/30~7/31會談", "7/30~7/31", "2024-07-30"),
        ("9/4播出", "9/4", "2024-09-04"),
        ("占1/3", "1/3", 0.333333),
        ("108/09/02上任", "108/09/02", "2019-09-02"),
    ):
        assert number_in(text, written, county).value == value
    assert number_in("占1/20。", "1/20").value == 0.05
    assert number_in("1/20(一)開會。", "1/20(一)").value == "2025-01-20"


def test_a_date_without_its_year_takes_that_of_the_date_before_it() -> None:
    """In one sentence a year holds on; in a later one that looks back elsewhere it is left open."""
    assert number_in("2019年3月7日签约，5月9日付款。", "5月9日").value == "2019-05-09"
    assert number_in("2019年3月7日签约。后来，5月9日付款。", "5月9日").value == "05-09"
    assert number_in("5月9日付款。", "5月9日").value == "2024-05-09"


@each(
    ("text", "unit"),
    [
        ("這座橋花了三億元。立法院通過預算。", "TWD"),
        ("這座橋花了三億元。香港政府說。", "HKD"),
        ("這座橋花了三億元。", "yuan"),
        ("这座桥花了三亿元。", "CNY"),
        ("花了人民幣三億元。立法院通過預算。", "CNY"),
        ("記者林小梅／高雄報導\n香港旅客在飯店花了八、九萬元，香港旅行社說。", "TWD"),
        ("自由時報\n香港、九龍的房租要三萬元。", "TWD"),
        ("記者林小梅報道\n高雄旅客在香港、九龍花了三萬元。", "HKD"),
    ],
)
def test_whose_yuan_it_is_hangs_on_the_place(text: str, unit: str) -> None:
    """元 is the money of the place the text is from; in doubt it is just yuan."""
    assert find(text, setting([text]))[0].unit == unit


def test_a_year_of_the_republic() -> None:
    """In Taiwan 113年 is 2024; elsewhere it is a hundred and thirteen years."""
    assert number_in("立法院113年3月8日開會。", "113年3月8日", setting(["立法院臺"])).value == "2024-03-08"
    assert number_in("今（113）年預算。", "今（113）年", setting(["立法院臺"])).value == 2024
    assert number_in("法庭作出114年憲判字第1號判決。", "114年", setting(["立法院臺"])).value == 2025
    assert number_in("等了113年才修好。", "113年").kind == "period"


def test_a_year_of_the_republic_may_stand_before_what_is_held_in_it() -> None:
    """108年桐花祭 is of 2019 where the county's offices are named; 104年時間 stays a length of time."""
    county = setting(["縣府與鄉公所說"])
    assert number_in("108年桐花祭由鄉公所舉辦。", "108年", county).value == 2019
    assert number_in("修了104年時間。", "104年時間", county).kind == "period"


def test_the_number_under_a_place() -> None:
    """Every character of it leads to it, the ones beside it do not."""
    text = "花了五千元买书。"
    assert [bool(at(text, offset)) for offset in range(len(text))] == [False] * 2 + [True] * 3 + [False] * 3


def test_a_number_as_other_programs_get_it() -> None:
    """The fields are those that were published."""
    document = number_in("增长3.07万亿元。", "3.07万亿元").as_document("增长3.07万亿元。", 4)
    assert document == {
        "text": "3.07万亿元",
        "block": 4,
        "start": 2,
        "end": 9,
        "kind": "change",
        "value": 3070000000000,
        "high": None,
        "unit": "CNY",
        "english": "up CNY 3.07 trillion",
    }


PIECES = (
    "一二三十百千万亿两半几多第年月日号上下前今去成倍番折分之点个元块里两斤度米岁比负-%.:："
    "0123456789，、（）()至到—农正腊民国周初五"
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from(["", "2024", "2024-02-29"]))
def test_any_text_is_read(text: str, date: str) -> None:
    """Whatever stands there: numbers lie within the text, in order, apart, and can be written out."""
    found = find(text, setting([text], date))
    assert all(0 <= number.start < number.end <= len(text) for number in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    json.dumps([number.as_document(text, 0) for number in found], allow_nan=False)


def test_what_is_about_a_figure_is_not_more_than_it() -> None:
    """三十来个 is about thirty, 三十多个 is more; 数千亿元 tells its size."""
    assert number_in("来了三十来个人。", "三十来个人").english == "about 30 people"
    assert number_in("来了三十多个人。", "三十多个人").english == "more than 30 people"
    assert number_in("省下数千亿元。", "数千亿元").english == "hundreds of billions of yuan"


@each(
    ("text", "written", "english", "notes"),
    [
        ("合同再延长30年。", "30年", "30 years more", ()),
        ("工期缩短了5天。", "5天", "5 days less", ()),
        ("山上有一公顷果园。", "一公顷", "1 ha", ()),
        ("他三十出頭，還沒成家。", "三十", "a little over 30 years old", ("出头: a little more than the figure",)),
    ],
)
def test_what_is_said_beside_a_figure(text: str, written: str, english: str, notes: tuple[str, ...]) -> None:
    """A length that grew is told as more of it, no unit as itself, and 出头 as a little over."""
    found = number_in(text, written)
    assert (found.english, found.notes) == (english, notes)


def test_one_character_of_the_other_script_makes_no_paper_of_taiwan() -> None:
    """内 written as 內 in a text of the mainland leaves its money as it is."""
    assert setting(["公司內部说这个项目会开工，总投资30亿元。"]).yuan == "CNY"
    assert setting(["公司內部說這個項目會開工，總投資30億元。"]).yuan == "yuan"


def test_a_councillor_of_hong_kong_makes_no_paper_of_taiwan() -> None:
    """議員 alone is of Taiwan; 立法會議員 and 薪俸稅 are of Hong Kong, and so is the money."""
    text = "立法會議員建議，薪俸稅寬減上限調升至10,000元。"
    assert number_in(text, "10,000元", setting([text])).unit == "HKD"
