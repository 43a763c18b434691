"""Every number in every spelling is read back: figures, Han numerals, formal ones, digits one by one, 万 and 亿."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from each import each
from hypothesis import assume, example, given
from hypothesis import strategies as some

from seeds.language.numbers import Number, find
from seeds.language.numbers.setting import KnownDate, NumberContext

HERE = NumberContext(KnownDate(2024, 11, 27))
DIGITS = "零一二三四五六七八九"
FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
TRADITIONAL = str.maketrans("万亿", "萬億")


def in_han(number: int) -> str:
    """A whole number as it is said: 一千零五, 三万两千 with 二."""
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if number >= size:
            rest = number % size
            gap = "零" if rest and rest < size // 10 else ""
            return in_han(number // size) + name + (gap + in_han(rest) if rest else "")
    said, gap = "", False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            said += ("零" if gap and said else "") + DIGITS[digit] + name
            gap = False
        else:
            gap = True
    return (said[1:] if said.startswith("一十") else said) or "零"


def with_commas(number: int) -> str:
    """1,234,567."""
    return f"{number:,}"


def in_ten_thousands(number: int) -> str:
    """12.5万, 3.07亿: as papers write round numbers."""
    if number >= 10**8:
        return f"{number / 10**8:.8f}".rstrip("0").rstrip(".") + "亿"
    if number >= 10**4:
        return f"{number / 10**4:.4f}".rstrip("0").rstrip(".") + "万"
    return str(number)


SPELLINGS: dict[str, Callable[[int], str]] = {
    "figures": str,
    "commas": with_commas,
    "full width": lambda number: "".join(chr(ord(char) + 0xFEE0) for char in str(number)),
    "Han": in_han,
    "traditional": lambda number: in_han(number).translate(TRADITIONAL),
    "formal": lambda number: in_han(number).translate(FORMAL),
    "万 and 亿": in_ten_thousands,
}
NUMBERS = some.one_of(
    some.integers(11, 10**4), some.integers(11, 10**9), some.integers(1, 9999).map(lambda n: n * 10**4)
)


def alone(sentence: str) -> Number:
    """The only number of a sentence."""
    (found,) = find(sentence, HERE)
    return found


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(number=NUMBERS)
def test_amounts(spelling: str, number: int) -> None:
    """So many yuan, however they are written."""
    written = SPELLINGS[spelling](number)
    found = alone(f"厂里借了{written}元钱。")
    assert (found.kind, found.value, found.unit) == ("amount", number, "CNY"), written


@pytest.mark.parametrize("spelling", ["figures", "Han", "traditional"])
@given(number=some.integers(12, 99_999))
@example(number=10_010)
def test_counts(spelling: str, number: int) -> None:
    """So many persons."""
    found = alone(f"镇上住着{SPELLINGS[spelling](number)}名居民。")
    assert (found.kind, found.value) == ("count", number)


@given(some.integers(1, 9999), some.sampled_from(["figures", "Han"]))
def test_shares(hundredths: int, spelling: str) -> None:
    """35.7%, and 百分之三十五点七."""
    whole, rest = divmod(hundredths, 100)
    if spelling == "figures":
        written = f"{hundredths / 100:.2f}".rstrip("0").rstrip(".") + "%"
    else:
        point = "点" + "".join(DIGITS[int(char)] for char in f"{rest:02}".rstrip("0")) if rest else ""
        written = f"百分之{in_han(whole)}{point}"
    found = alone(f"这类书占{written}。")
    assert found.kind == "share" and found.value == pytest.approx(hundredths / 10_000), written


@pytest.mark.parametrize("form", ["{0}年{1}月{2}日", "han"])
@given(day=some.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_dates(form: str, day: date) -> None:
    """2024年11月27日, 二〇二四年十一月二十七日."""
    if form == "han":
        year = "".join("〇一二三四五六七八九"[int(char)] for char in str(day.year))
        written = f"{year}年{in_han(day.month)}月{in_han(day.day)}日"
    else:
        written = form.format(day.year, day.month, day.day)
    found = alone(f"桥是{written}修好的。")
    assert (found.kind, found.value) == ("date", day.isoformat())


@given(some.dates(date(2024, 1, 1), date(2024, 12, 31)), some.integers(0, 23), some.integers(10, 59))
def test_a_day_with_its_time_is_one(day: date, hour: int, minute: int) -> None:
    """5月13日19时30分."""
    found = alone(f"灯是{day.year}年{day.month}月{day.day}日{hour}时{minute}分亮的。")
    assert found.value == f"{day.isoformat()} {hour:02}:{minute:02}"


@given(some.integers(-3, 3))
def test_days_around_the_papers(away: int) -> None:
    """大前天 to 明天: what is near has its date."""
    names = {-3: "大前天", -2: "前天", -1: "昨天", 0: "今日", 1: "明日"}
    assume(away in names)
    found = alone(f"他{names[away]}来了。")
    assert found.value == (date(2024, 11, 27) + timedelta(days=away)).isoformat()


@given(some.integers(2, 20), some.integers(2, 20))
def test_ranges(first: int, more: int) -> None:
    """3至5亩, 3—5亩, 三到五亩; both ends hold."""
    for to in ("至", "—", "-", "~"):
        found = alone(f"每户种{first}{to}{first + more}亩。")
        assert (found.value, found.high, found.unit) == (first, first + more, "mu")
    found = alone(
        f"每户种{in_han(first).replace('二', '两') if first == 2 else in_han(first)}到{in_han(first + more)}亩。"
    )
    assert (found.value, found.high) == (first, first + more)


@each(
    ("sentence", "written", "value", "high"),
    [
        ("罚球线上3罚2中。", "3罚2中", 2 / 3, None),
        ("“3·15”快到了。", "3·15", "03-15", None),
        ("八零后都做了父亲。", "八零后", 1980, 1989),
        ("他等了十天半个月。", "十天半个月", 10, 15),
        ("比赛还剩1分半钟。", "1分半钟", 90, None),
        ("各被判刑7年至2年半不等。", "7年至2年半", 2.5, 7),
        ("罚款6000至1500元不等。", "6000至1500元", 1500, 6000),
        ("出口一八三二亿美元。", "一八三二亿美元", 183_200_000_000, None),
        ("比预测数百分之七点三二高。", "百分之七点三二", 0.0732, None),
        ("北京时间5月13日开赛。", "北京时间5月13日", "2024-05-13", None),
        ("到 2024 年增长 5 倍以上。", "5 倍", 6, None),
        ("2021 年至 2024 年没有下雨。", "2021 年至 2024 年", 2021, 2024),
        ("全年约 10 万元。", "10 万元", 100_000, None),
        ("夜里降到 -3 ℃。", "-3 ℃", -3, None),
        ("東山四村之中，這村最大。", "四村", 4, None),
        ("店门晚上8、9点钟才关。", "晚上8、9点钟", "20:00", "21:00"),
    ],
)
def test_shapes_of_their_own(sentence: str, written: str, value: object, high: object) -> None:
    """Free throws, days that name something, spoken ranges, ranges told from the top, digits one by one."""
    found = next(one for one in find(sentence, HERE) if sentence[one.start : one.end] == written)
    assert found.value == (pytest.approx(value) if isinstance(value, float) else value) and found.high == high


def test_the_calendar_of_taiwan() -> None:
    """115年度 is 2026 where the text is of Taiwan, and no year elsewhere."""
    here = NumberContext(KnownDate(2025, 11, 14), "TWD", republic=True)
    assert [one.value for one in find("一一五年度預算", here)] == [2026]
    assert all(one.value != 2026 for one in find("一一五年度预算", HERE))
