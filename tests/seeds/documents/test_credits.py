"""Who wrote a report, in the layouts in which papers name reporters, and that they are named once."""

from __future__ import annotations

import re

from each import each

from seeds.documents import Article, Block, parse
from seeds.documents.corrected import Mending, corrected
from seeds.documents.credits import only_writers, parted, signers, writers
from seeds.documents.files import take_in
from seeds.documents.formats.composed import composed
from seeds.documents.intake import File
from seeds.documents.signed import told_inside

TITLE = "三条渡船新线下月开航"
TEXT = [
    "市航运局昨天公布，三条新的渡船线路将在下月初开航，两岸居民过江有望少走二十分钟。",
    "据了解，新线全部使用电动渡船，票价保持两元不变，老年人凭证免费乘坐。",
    "“以后上班不用再绕桥了。”住在北岸的周女士说，她盼着新线早日开航。",
]


def on_page(*, above: str = "", opening: str = "", behind: str = "", below: str = "") -> Article:
    """A page of the web that names its reporter somewhere."""
    text = [opening + TEXT[0], TEXT[1], TEXT[2] + behind]
    lines = "".join(f"<p>{line}</p>" for line in [*text, *filter(None, below.split("\n"))])
    head = "".join(f"<p>{line}</p>" for line in filter(None, above.split("\n")))
    markup = f"<title>{TITLE}</title><body><div><h1>{TITLE}</h1>{head}<div>{lines}</div></div></body>"
    return take_in(File.of(markup.encode(), "a.html")).articles[0]


@each(
    ("above", "names"),
    [
        ("本报记者 林文乐 方 敏\n2024年05月10日06:58 | 来源：山城日报", "林文乐 方 敏"),
        ("本报记者\u3000陈 立\u3000通讯员\u3000周小河", "陈 立 周小河"),
        ("文丨山城观察特约评论员 韩河", "韩河"),
        ("撰文 | 陈立 编辑 | 李思", "陈立"),
        ("山城晨报记者 陈立 编辑 李思 校对 王武", "陈立"),
        ("□ 陈立", "陈立"),
        ("●陈立 王大河", "陈立 王大河"),
        ("记者陈立、王大河、通讯员周小河", "陈立、王大河 周小河"),
        ("特约撰稿人 陈立", "陈立"),
        ("陈立/文", "陈立"),
        ("执笔/陈立、王大河", "陈立、王大河"),
        ("文‧陈立 图‧李思", "陈立"),
        ("供稿：江口航运局", "江口航运局"),
        ("来源于：江口航运局办公室", "江口航运局办公室"),
        ("本文来源于 江口航运局 2024-05-10 06:58", "江口航运局"),
        ("来源：江口网-《山城日报》", "江口网-《山城日报》"),
        ("来源：江口水上运输研究院、山城桥梁与隧道研究院、南岸大学", "山城桥梁与隧道研究院、南岸大学"),
    ],
)
def test_reporters_above_the_text(above: str, names: str) -> None:
    """A name may be set apart, several crafts stand side by side, and editors wrote nothing."""
    byline = on_page(above=above).byline
    assert names in byline
    assert "李思" not in byline


@each(
    ("opening", "names"),
    [
        ("本报讯（记者陈立 通讯员周小河）", "陈立 周小河"),
        ("本站讯（职工通讯员 陈立 周小河）", "陈立 周小河"),
        ("山城社江口5月19日电（陈立、王大河）", "陈立、王大河"),
        ("记者陈立报道：", "陈立"),
        ("江城网记者陈立5月13日报道：", "陈立"),
        ("晚报讯 记者陈立 通讯员周小河 ", "陈立 周小河"),
        ("本报讯 记者陈立报道 ", "陈立"),
        ("山城社江口5月19日电（综合）", "山城社"),
        ("【山城报讯】", "山城报"),
        ("【江口学堂讯】", "江口学堂"),
        ("本报江口5月19日电 ", ""),
        ("记者王大河昨天获悉，", ""),
    ],
)
def test_reporters_in_the_opening(opening: str, names: str) -> None:
    """They stand before the first sentence, or their agency alone; who only hears something does not sign."""
    assert on_page(opening=opening).byline == names


@each(
    ("place", "names"),
    [
        ({"behind": "（记者 陈立 编辑 李思）"}, "陈立"),
        ({"behind": "（刊于《山城半月》2024年第24期，记者：陈立）"}, "陈立"),
        ({"behind": "记者 陈立"}, "陈立"),
        ({"below": "记者：陈立、王大河\n编辑：李思"}, "陈立、王大河"),
        ({"above": "2024-05-10 06:58 来源：山城日报", "below": "采写：江都见习记者 陈立"}, "陈立 山城日报"),
        ({"above": "作者：李思 责任编辑：李思", "below": "（作者：陈立江口大学教授）"}, "陈立"),
        ({"above": "山城之窗 2024-05-10 06:58", "below": "来源：网络"}, "山城之窗"),
        ({"below": "江口晚报记者 陈立"}, "陈立 江口晚报"),
    ],
)
def test_reporters_below_the_text(place: dict[str, str], names: str) -> None:
    """In brackets, alone behind the last sentence, or in lines of their own, without the words for their crafts."""
    byline = on_page(**place).byline
    assert names in byline
    assert not re.search("记者|作者|采写|编辑|网络|李思", byline)


def test_a_photographer_is_not_the_writer() -> None:
    """His picture stands at the end of the text."""
    assert on_page(above="山城社 2024-05-10 06:58", below="山城社记者 陈立 摄").byline == "山城社"


def test_a_line_of_credits_is_a_byline_of_plain_text_as_well() -> None:
    """Names set apart are no heading."""
    (article,) = parse("\n".join([TITLE, "本报记者 林文乐 方 敏 通讯员 周小河", "", *TEXT]), "a.txt")
    assert article.byline == "本报记者 林文乐 方 敏 通讯员 周小河"


def test_what_only_looks_like_credits() -> None:
    """Crafts without persons, and persons in a sentence."""
    assert [writers(line) for line in ("记者 北京报道", "记者说他不知道", "作者：清泉居士")] == ["", "", ""]
    assert not only_writers("记者 陈立 在江口看到渡船")
    assert only_writers("记者 陈立 通讯员 周小河 文/图")


OPENING = "本报讯（记者陈立）" + TEXT[0]


def signed(byline: str) -> Article:
    """A text whose opening names its reporter, under a byline."""
    told = told_inside(byline, [OPENING])
    return composed([Block("paragraph", OPENING)], "a.txt", "", TITLE, byline, signature=told)


def test_whom_the_opening_names_is_not_printed_again_below_the_text() -> None:
    """The rest of the byline is, and the whole of it where the text does not name them."""
    assert signed("陈立 山城日报").passages[-1].text == "山城日报"
    assert signed("陈立").passages[-1].role == "paragraph"
    assert signed("方敏 山城日报").passages[-1].text == "方敏 山城日报"


def test_what_is_left_of_a_byline_is_put_right_at_its_place() -> None:
    """The reader saw only a part of it."""
    mended = corrected(signed("陈立 山城曰报"), [Mending(1, 2, "曰", "日", "山城", "报")])
    assert mended.byline == "陈立 山城日报"


BYLINES = {
    "周晓岚 何志远 来源：青江日报 责任编辑：陈立": ["周晓岚 何志远", "来源：青江日报", "责任编辑：陈立"],
    "林怡君 | 責任編輯：王明": ["林怡君", "責任編輯：王明"],
    "来源：青江日报": ["来源：青江日报"],
    "青江日报记者 周晓岚 摄影 李东": ["青江日报记者 周晓岚 摄影 李东"],
    "《来源地》编辑部 何志远": ["《来源地》编辑部 何志远"],
    "": [],
}


@each("byline parts", BYLINES.items(), BYLINES)
def test_a_byline_is_shown_in_its_parts(byline: str, parts: list[str]) -> None:
    """Who signs stands first; where it is from and who has seen to it are told apart from that."""
    assert parted(byline) == parts
    assert signers(byline) == "".join(parts[:1])
