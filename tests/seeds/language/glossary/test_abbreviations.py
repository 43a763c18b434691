"""What short forms stand for: taken where a text spells it out, and never made up."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Passage, bundled
from seeds.language.glossary.abbreviations import expansions
from seeds.language.glossary.expansion import Expansion


def told(*texts: str) -> dict[str, tuple[str, ...]]:
    """The short forms that an article of these paragraphs explains."""
    return {found.short: found.full for found in found_in(*texts)}


def found_in(*texts: str) -> tuple[Expansion, ...]:
    """The expansions of an article of these paragraphs."""
    return expansions([Passage(number, "paragraph", text) for number, text in enumerate(texts)])


@each(
    ("text", "short", "full"),
    [
        ("街道推行“五步工作法”：听、记、议、办、评，形成闭环。", "五步工作法", ("听", "记", "议", "办", "评")),
        ("社区建立“敲门”“倾听”“办理”“回访”的“四步工作法”。", "四步工作法", ("敲门", "倾听", "办理", "回访")),
        (
            "创新“三会一课”制度，即支部党员大会、支部委员会、党小组会和党课。",
            "三会一课",
            ("支部党员大会", "支部委员会", "党小组会", "党课"),
        ),
        ("“三社联动”（社区、社会组织、社会工作者）作用明显。", "三社联动", ("社区", "社会组织", "社会工作者")),
        ("“两新”组织，即新经济组织和新社会组织。", "两新", ("新经济组织", "新社会组织")),
        (
            "实施“三清三建”行动，清垃圾、清杂物、清违建，建机制、建队伍、建阵地。",
            "三清三建",
            ("清垃圾", "清杂物", "清违建", "建机制", "建队伍", "建阵地"),
        ),
        ("惠及老人、儿童、妇女三类人群。", "三类人群", ("老人", "儿童", "妇女")),
        (
            "会议提出三点要求：一是提高认识；二是压实责任；三是加强督导。",
            "三点",
            ("提高认识", "压实责任", "加强督导"),
        ),
        ("形成党支部、业委会、物业三方联动的局面。", "三方", ("党支部", "业委会", "物业")),
    ],
)
def test_number_slogans(text: str, short: str, full: tuple[str, ...]) -> None:
    """A list before it, behind it or in brackets, when it has exactly as many items as the number says."""
    assert told(text)[short] == full


@each(
    ("text", "short", "full"),
    [
        (
            "形成“1+3+N”服务体系，即1个党群服务中心、3个服务站、N个服务点。",
            "1+3+N",
            ("党群服务中心", "服务站", "服务点"),
        ),
        (
            "完善“支部+院落+物业”“志愿者+社工+居民”的“3+3”模式。",
            "3+3",
            ("支部+院落+物业", "志愿者+社工+居民"),
        ),
        (
            "建立以党总支为核心，居委会、业委会、物业公司三方协同，吸纳N种力量的“善治1+3+N”格局。",
            "善治1+3+N",
            ("党总支", "居委会、业委会、物业公司", "力量"),
        ),
    ],
)
def test_slogans_that_are_sums(text: str, short: str, full: tuple[str, ...]) -> None:
    """Every part of the sum is named, in its order."""
    assert told(text)[short] == full


@each(
    ("text", "short", "full"),
    [
        (
            "成都市城乡社区发展治理委员会（以下简称“市委社治委”）印发通知。",
            "市委社治委",
            "成都市城乡社区发展治理委员会",
        ),
        ("业主委员会（简称业委会）负责监督。", "业委会", "业主委员会"),
        ("社区居民委员会（居委会）由居民选举产生。", "居委会", "居民委员会"),
        ("居委会（居民委员会）由居民选举产生。", "居委会", "居民委员会"),
        ("所谓“微网实格”，是指在原有网格基础上划分微网格。", "微网实格", "在原有网格基础上划分微网格"),
    ],
)
def test_abbreviations(text: str, short: str, full: str) -> None:
    """简称, brackets, and 是指."""
    assert told(text)[short] == (full,)


def test_a_list_elsewhere_explains_a_slogan_by_its_endings() -> None:
    """The items end in the words that the slogan counts, in another paragraph than the slogan."""
    slogan, people = "两代表一委员走进社区。", "6月，某街道党代表、人大代表和政协委员一行前往调研。"
    assert told(slogan, people) == {"两代表一委员": ("党代表", "人大代表", "政协委员")}
    assert told("探索“三环”机制。", "总结为“问需环”“议事环”“办结环”。") == {"三环": ("问需环", "议事环", "办结环")}


@each(
    "text",
    [
        "探索“六共六联”共建模式。",
        "按照“六站一室一港湾”标准打造。",
        "他有两个孩子、一条狗和三个房间。",
        "村（社区）干部、院落（小区）骨干参加了学习教育（第三期）。",
        "社区卫生服务中心（站）全天开放，总投资（含税）三千万元。",
        "社区为老人提供助餐、助浴、助医等服务，服务100余人。",
        "城管局、住建局、公安局等五个部门参加。",
        "打造“一站式”服务大厅，实现“最多跑一次”。",
        "2020年、2021年和2022年，社区开展了十余场活动。",
        "坚持“一个中心、两个平台、三支队伍”的工作思路。",
        "第三届评选活动共评出一等奖、二等奖和三等奖。",
        "“双晒”机制全面落实，居民、商家、志愿者都参加。",
        "即将举行的“三问”活动受到欢迎。",
        "",
    ],
)
def test_nothing_is_made_up(text: str) -> None:
    """Where the text does not say it, or the number does not fit, there is no expansion."""
    assert told(text) == {}


def test_places_lead_to_the_short_form_and_to_the_sentence() -> None:
    """Both spans are found again in the passages' texts."""
    texts = ("社区有办法。", "街道推行“三步走”：问、议、办。居民满意。")
    (found,) = found_in(*texts)
    assert texts[found.at.passage][found.at.start : found.at.end] == found.short == "三步走"
    assert texts[found.told.passage][found.told.start : found.told.end] == "街道推行“三步走”：问、议、办。"


def test_the_bundled_articles() -> None:
    """The slogans that the articles explain, and none that they leave open."""
    known = {found.short: found.full for article in bundled() for found in expansions(article.passages)}
    assert known["四环"] == ("微询环", "集智环", "聚能环", "大回环")
    assert known["3+3"] == ("党建+专员+群团", "自治+专委+社团")
    assert known["共治1+3+N"] == ("党支部", "业委会、物业、居民小组", "资源、力量、效应")
    assert known["两代表一委员"] == ("党代表", "人大代表", "政协委员")
    assert known["四大阶段"] == ("需求征集", "方案立项", "项目实施", "评估反馈")
    assert known["三个项目"] == ("老年食堂", "智慧消防", "邻里义集")
    assert not {"3456", "六共六联", "六站一室一港湾", "三纵三横三园", "双晒", "一核三治"} & set(known)


@given(
    st.text(
        alphabet="一二三四两双1234N+个大项方步环的等、和，。：；“”‘’（）即是社区党群业委会居民简称以下", max_size=60
    )
)
def test_any_text_is_survived(text: str) -> None:
    """For any text every short form stands at its place and has something to stand for."""
    for found in found_in(text):
        assert text[found.at.start : found.at.end] == found.short
        assert found.full and all(found.full)
        assert 0 <= found.told.start < found.told.end <= len(text)


def test_a_sentence_without_an_end_explains_nothing() -> None:
    """No part of it is compared with every other part."""
    one = "社区建立“敲门”“倾听”“办理”“回访”的“四步工作法”"
    assert told(f"{one}。") and told(f"{one}，{one}。")
    assert told(f"{one}，" * 30) == {}
