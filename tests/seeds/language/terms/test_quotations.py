"""Names in quotation marks are told apart from what people say."""

from __future__ import annotations

from each import each

from seeds.language.terms.quotations import bare, quotations


@each(
    ("text", "names"),
    [
        ("推行“晒账日”制度", ["晒账日"]),
        ("他说：“明天再来。”", []),
        ("他说：“明天我们再去看看那条河吧”", []),
        ("“村里办起了‘夜读会’，大家都来。”他说。", ["夜读会"]),
        ("填了《借书登记表》", ["借书登记表"]),
        ("提出“少开会、短开会、开管用的会”", ["少开会、短开会、开管用的会"]),
        ("“ 晒 账 ”", ["晒账"]),
        ("“没有完", []),
        ("老人“忘记了”自己的年纪", []),
        ("他只是「名義上」的校長", []),
        ("“”", []),
        ("“一”", []),
        ("“，，”", []),
        ("这条河被写成“在几代渔民的生活里占着最重要的位置”。", []),
    ],
)
def test_what_is_a_name(text: str, names: list[str]) -> None:
    """Sentences are speech, also inside other speech; empty and broken marks hold nothing."""
    assert [name.text for name in quotations(text)] == names


def test_places() -> None:
    """A quotation knows where it stands, without its marks."""
    text = "用“甲乙”和《丙丁》"
    assert [(text[name.start : name.end], name.book) for name in quotations(text)] == [
        ("甲乙", False),
        ("丙丁", True),
    ]


def test_bare() -> None:
    """A headword has neither quotation marks nor blanks."""
    assert bare("“四 环”服务‘机制’") == "四环服务机制"
