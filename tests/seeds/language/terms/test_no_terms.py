"""What is no key term, however often it stands there: clauses, amounts, fragments, what is said."""

from __future__ import annotations

from each import each
from terms_found import found


def test_an_essay_is_not_cut_into_terms() -> None:
    """Dates, counted things and what is told of them are none, however rare the words."""
    essay = ["那时候青石板上便泛起一层湿漉漉的光。二〇二四年，外婆总是百分之百地记得那条路，一串一串水珠往下掉。"]
    assert not [word for word in found(essay, None) if any(sign in word for sign in "那一二总便")]


def test_words_of_the_textbook_are_no_terms() -> None:
    """What every reader of papers knows is left out, however seldom papers print it; harder words are not."""
    terms = found(["放学以后，孩子们坐在太阳底下吃零食，爷爷却在一旁摩挲着烟斗。"], None)
    assert not {"放学", "太阳", "零食"} & set(terms)
    assert "摩挲" in terms


@each(
    ("text", "bad"),
    [
        ("他们月月开会，月月总结。", "月月"),
        ("上完两节课，两节课都长。", "两节课"),
        ("机器停下来，人也停下来。", "停下来"),
        ("这事不太可能，不太可能。", "不太可能"),
        ("双方队员缓步走上球场，场面十分热烈。", "双方队员缓步"),
        ("公司在二○一九年开始裁员，二○一九年亏损不小。", "二○一九年"),
        ("两队各得三分，两队都很满意。", "两队"),
        ("她问他喜不喜欢，他不答。", "喜不喜欢"),
        ("老人放下摩挲着的烟斗问她怎么了。", "怎么了"),
        ("桌上剩下半盒铜丝，几卷麻线。", "半盒铜丝"),
        ("要看这双眼睛。", "双眼睛"),
        ("学徒们手巧，就是坐不住。", "学徒们手巧"),
        ("他的手艺是跟岳父学的。", "跟岳父学"),
        ("有人提出“我们到底要不要种菜”的疑问。", "我们到底要不要种菜"),
        ("店里的客人忘了伞，客人忘了帽子。", "客人忘"),
        ("石阶不拆、老榕树不移。石阶不拆、老榕树不移。", "老榕树不移"),
        ("这座公园最大，那座公园最大。", "公园最大"),
        ("水务局称，水已经退了。水务局称，堤没有事。", "水务局称"),
        ("报纸说“渡口停运标志着摆渡时代的结束”。", "渡口停运标志着摆渡时代的结束"),
        ("他补充道，“只是缺一块空地”。", "只是缺一块空地"),
        ("“孩子看见花生是长在土里的”让人感触。", "孩子看见花生是长在土里的"),
        ("旅客从「抵達和移民」區走出來。", "抵達和移民"),
        ("他做过“多学科综合研究应用于山区发展”的研究。", "多学科综合研究应用于山区发展"),
        ("所里现有机械工程两个学部。", "现有机械工程"),
        ("受强对流气候影响，航班都停了。", "强对流气候影响"),
        ("嘉義大學放榜了，嘉義大學錄取八人。", "嘉義大學"),
    ],
)
def test_neither_clauses_nor_amounts(text: str, bad: str) -> None:
    """A subject with its verb, a year, a counted thing and a question are no expressions."""
    assert bad not in found([text], None)


def test_function_words_bound_a_term() -> None:
    """No term begins or ends with a word of grammar, and verbs that open a predicate stay outside."""
    for term in found(["我们的合作社在推进稻田养蟹工程，他们的合作社也在推进稻田养蟹工程。"]):
        assert not term.startswith(("的", "在", "推进", "我们")) and not term.endswith(("的", "在"))


@each(
    "texts",
    [
        ["老李说，“粮站给结了三笔账”，一笔是麦钱。“粮站给结了三笔账”，他又说。"],
        ["「嘿哎——」她叹了一声。「嘿哎——」她又叹。", "「姊啊！」他喊道。「姊啊！」"],
    ],
)
def test_what_is_told_or_called_out_is_no_term(texts: list[str]) -> None:
    """A clause in quotation marks that tells what was done, and what somebody calls, name nothing."""
    assert not [term for term in found(texts) if "了" in term or term[0] in "嘿姊"]


def test_what_a_firm_is_called_for_short_is_no_term() -> None:
    """A short name in quotation marks is a name; a policy's is a term."""
    texts = [
        "北河晨辉纸业有限公司（以下简称“晨辉纸业”）欠了三年的税。",
        "“晨辉纸业”不服，“晨辉纸业”的厂房已经抵押。",
        "减轻作业负担和校外培训负担（以下简称“双减”）的办法公布了，“双减”之后孩子轻松了。",
    ]
    terms = found(texts, None)
    assert not [term for term in terms if "晨辉" in term]
    assert "双减" in terms
