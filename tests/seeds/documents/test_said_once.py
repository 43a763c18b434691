"""Nothing is printed that was not printed: a title lent from the text, a byline that the text holds."""

from __future__ import annotations

from each import each

from seeds.documents import Article, read_bytes
from seeds.documents.corrected import Mending, corrected

TEXT = (
    "入冬以来，河边的步道上每天都有人跑步。跑步的人里有学生，也有退休的老师，大家互相都认得。\n\n"
    "管理员说，明年步道还要再修三公里，一直通到老车站。\n"
)
BODY = "昨天，河边的步道开放了。附近的居民都来散步，大家都说好。\n\n步道全长十二公里，共有六座亭子。"


def roles(article: Article) -> list[str]:
    """What is printed, in order."""
    return [passage.role for passage in article.passages]


def article(text: str, source: str = "") -> Article:
    """The text as it is taken in."""
    return read_bytes(text.encode(), source)[0]


def test_first_words_that_a_text_is_called_by_are_no_headline() -> None:
    """A pasted text without a title begins with its first sentence; a file's name and a printed title stand."""
    pasted = article(TEXT)
    assert pasted.title.startswith("入冬以来") and pasted.title.endswith("…")
    assert roles(pasted) == ["paragraph", "paragraph"]
    assert [passage.number for passage in pasted.passages] == [0, 1]
    assert roles(article(TEXT, "跑步.txt")) == ["title", "paragraph", "paragraph"]
    assert roles(article(f"河边跑步\n\n{TEXT}")) == ["title", "paragraph", "paragraph"]


def test_a_page_without_a_title_begins_with_its_text() -> None:
    """However it came in."""
    marked = article(f"<html><body><p>{TEXT.strip()}</p></body></html>", "-")
    assert roles(marked)[0] == "paragraph"


def test_a_text_under_its_first_words_is_put_right_where_it_stands() -> None:
    """Its title is in no line; the first words put right change nothing above."""
    pasted = article(TEXT)
    mended = corrected(pasted, [Mending(0, 0, "入冬", "入夏", "", "以来"), Mending(-1, 0, "入冬", "入夏", "", "")])
    assert mended.blocks[0].text.startswith("入夏以来") and roles(mended) == roles(pasted)
    assert mended.title == pasted.title


@each(
    ("text", "byline", "foot"),
    [
        (f"步道开放了\n\n本报讯（记者王小雨）{BODY}\n", "王小雨", ""),
        (f"步道开放了\n\n新华社成都12月3日电（记者王小雨、林芳）{BODY}\n", "王小雨、林芳", ""),
        (f"步道开放了\n来源：山城日报\n\n{BODY}（记者 王小雨）\n", "王小雨 来源：山城日报", "来源：山城日报"),
        (f"步道开放了\n\n本报记者 王小雨\n\n{BODY}\n", "本报记者 王小雨", "本报记者 王小雨"),
    ],
    ids=["report", "dispatch", "source", "line"],
)
def test_a_byline_is_printed_once(text: str, byline: str, foot: str) -> None:
    """What the text says itself does not stand below it once more; a line of its own does."""
    signed = article(text)
    printed = [passage.text for passage in signed.passages if passage.role == "byline"]
    assert (signed.byline, printed) == (byline, [foot] if foot else [])
    if foot:
        mending = Mending(len(signed.blocks), 0, foot[:2], "另外", "", foot[2:4])
        assert corrected(signed, [mending]).byline == byline.replace(foot, "另外" + foot[2:])


def test_a_web_page_prints_its_byline_once() -> None:
    """Its description names the reporter, and its text too."""
    page = (
        "<html><head><title>步道开放了</title><meta name=author content='王小雨'></head><body><h1>步道开放了</h1>"
        f"<article><p>本报讯（记者王小雨）{BODY}</p></article></body></html>"
    )
    signed = article(page, "a.html")
    assert (signed.byline, roles(signed)[-1]) == ("王小雨", "paragraph")


def test_what_somebody_says_in_a_line_of_its_own_is_no_heading() -> None:
    """Also where its question mark is half as wide."""
    spoken = article(f"河邊\n\n{TEXT}\n\n「幹嘛站在那裡?等人啊?」\n\n{BODY}\n", "河邊.txt")
    assert "heading" not in roles(spoken)
