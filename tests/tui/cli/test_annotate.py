"""`jingdu annotate`: any text with pinyin, from a file or a pipe."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.errors import CannotRead
from seeds.language.analysis import Word
from seeds.language.names.words import row_of
from tui.cli import annotate
from tui.cli.annotate_stream import LONGEST, PIECE, Source, pieces
from tui.cli.annotate_wrapped import piece_of
from tui.cli.main import main

pytestmark = pytest.mark.usefixtures("ready")

Run = Callable[..., Any]
TEXT = "董毅说：“2018年，我们为居民服务。”\r\n社区有14个小区。\n"


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A short text in a file."""
    file = tmp_path / "text.txt"
    file.write_bytes(TEXT.encode())
    return file


def objects(run: Run, *words: str) -> list[dict[str, Any]]:
    """What `--json` gives."""
    found: list[dict[str, Any]] = json.loads(run("annotate", *words, "--json").out)
    return found


def test_every_sentence_with_its_pinyin_below(run: Run, text_file: Path) -> None:
    """Plain output is the sentence, its pinyin by word, and an empty line between."""
    said = run("annotate", str(text_file))
    assert said.code == 0
    assert said.out.splitlines() == [
        "董毅说：“2018年，我们为居民服务。”",
        "Dǒng Yì shuō: “2018 nián, wǒmen wèi jūmín fúwù.”",
        "",
        "社区有14个小区。",
        "Shèqū yǒu 14 gè xiǎoqū.",
    ]


WIPED = "\r\x1b[K"


class Watched(io.StringIO):
    """Somebody looks at it."""

    def isatty(self) -> bool:
        """As a terminal."""
        return True


def test_who_writes_into_a_file_sees_how_far_it_is(
    language: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long text takes minutes, in which nothing else is seen: the bar moves several times for each 6,000 signs,
    though ten times as many are understood together, and never back."""
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", 0)
    file, told = tmp_path / "long.txt", Watched()
    file.write_text("".join(f"第{number}天，社区里的居民都来了。\n" for number in range(2_000)), encoding="utf-8")
    with (tmp_path / "out.txt").open("w") as out, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", told)
        assert main(["annotate", str(file)]) == 0
    shown = [float(each) for each in re.findall(r"Annotating .*? ([\d.]+)%", told.getvalue())]
    assert len(set(shown)) >= 3 * file.stat().st_size // 3 // PIECE
    assert shown == sorted(shown) and shown[-1] == 100


def test_who_sends_a_pipe_into_a_file_sees_that_it_goes_on(
    text_file: Path, monkeypatch: pytest.MonkeyPatch, language: None
) -> None:
    """Nobody knows how long a pipe is: a light walks along the bar."""
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", 0)
    told = Watched()
    with text_file.with_name("out.txt").open("w") as out, monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((TEXT * 1_000).encode())))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", told)
        assert main(["annotate"]) == 0
    assert "%" not in told.getvalue()
    assert len(set(re.findall("Annotating  (─*━─*)", told.getvalue()))) > 5


@pytest.mark.parametrize("screen", [True, False])
def test_the_bar_gives_way_to_the_text(text_file: Path, monkeypatch: pytest.MonkeyPatch, screen: bool) -> None:
    """On a screen it is gone before each part, and there again behind it; where another program shows what comes it
    does not come back."""
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", 0)
    monkeypatch.setattr(annotate, "WHOLE", 30)
    seen = Watched()
    out = Watched() if screen else io.StringIO()
    text_file.write_text("我们在社区里散步。\n" * 2 * PIECE, encoding="utf-8")
    monkeypatch.setattr(out, "write", lambda text: seen.write(f"<{text}>") if text.strip() else 0)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", seen)
        assert main(["annotate", str(text_file)]) == 0
    before, *parts = re.split("(?:<[^>]*>)+", seen.getvalue())
    assert "Annotating" in before and before.endswith(WIPED)
    between = [part for part in parts if "Annotating" in part]
    assert len(between) == (len(range(0, 2 * PIECE * 10, PIECE)) - 1 if screen else 0)
    assert all(part.endswith(WIPED) for part in between)


def test_how_far_a_page_is_is_told_by_its_text(tmp_path: Path) -> None:
    """A file of another format is read whole before anything of it is given out."""
    file = tmp_path / "page.html"
    file.write_text(f"<html><body><p>{'社区。' * LONGEST}</p></body></html>", encoding="utf-8")
    with file.open("rb") as stream:
        source = Source(stream, str(file))
        shares = [round(source.done, 1) for _ in source]
    assert shares == sorted(shares) and set(shares) > {0.3, 0.7, 1.0}


WRAPPED = """清晨六点半，巷口的早点铺刚掀开蒸笼，七十三岁的周立民已经把
工作台支在了老槐树下。一盏台灯，一只放大镜，几十把镊子和螺丝
刀，就是他四十六年来的全部家当。一九九八年春天，他在北京的新
闻工作者协会门口站了一整天，为的是修好一只手表。

街坊都认得他。
"""


def test_lines_broken_at_a_width_are_read_as_paragraphs(run: Run, tmp_path: Path) -> None:
    """A word that a line's end has cut is one word, a sentence one sentence; texts joined are still the input."""
    file = tmp_path / "mail.txt"
    file.write_text(WRAPPED, "utf-8")
    said = run("annotate", str(file)).out.splitlines()
    assert said[0] == WRAPPED.partition("。")[0].replace("\n", "") + "。"
    assert "把镊子和螺丝刀" in said[3] and "luósīdāo" in said[4] and said[-2] == "街坊都认得他。"
    found = objects(run, str(file))
    assert "".join(word["text"] for word in found) == WRAPPED
    cut = next(word for word in found if word["text"] == "螺丝\n刀")
    assert cut["pinyin"] == ["luó", "sī", None, "dāo"] and WRAPPED[cut["start"] : cut["end"]] == cut["text"]


def test_a_poem_keeps_its_lines(run: Run, tmp_path: Path) -> None:
    """Lines that no width has broken are each read for themselves."""
    file = tmp_path / "poem.txt"
    file.write_text("床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n", "utf-8")
    assert len(run("annotate", str(file)).out.splitlines()) == 4 * 3 - 1


@given(
    st.lists(st.text("区委员会为民，。 ab\t", max_size=40), max_size=12),
    st.sampled_from(["\n", "\r\n", "\n\u3000\u3000"]),
)
def test_every_sign_of_a_broken_text_is_told(lines: list[str], end: str) -> None:
    """However a text is broken, its words at their places cover it, with one reading or none for each sign."""
    text = end.join([*lines, *["民" * 18] * 5])
    piece = piece_of(text)
    words = [
        Word(at, min(at + 2, len(piece.read)), "word", ("a",) * min(2, len(piece.read) - at))
        for at in range(0, len(piece.read), 2)
    ]
    told = list(piece.as_it_came(words))
    assert "".join(text[word.start : word.end] for word in told) == text[: told[-1].end if told else 0]
    assert all(word.pinyin is None or len(word.pinyin) == word.end - word.start for word in told)
    assert text[told[-1].end :] == "" if told else True


def test_a_name_holds_in_the_whole_article(run: Run, tmp_path: Path) -> None:
    """Who was introduced pages ago is a person still, by the given name alone."""
    file = tmp_path / "long.txt"
    filling = "天气很好，河边的柳树绿了，大家都出来散步。\n" * (2 * PIECE // 20)
    file.write_text(f"村支书赵棠溪来了，赵棠溪说要修路。\n{filling}棠溪说完就走了。\n", "utf-8")
    last = [word for word in objects(run, str(file)) if word["text"] == "棠溪"]
    assert [word["kind"] for word in last] == ["name"]


def test_json_has_the_promised_fields(run: Run, text_file: Path) -> None:
    """Text, span, kind, one reading a character or null, term; texts joined are the input."""
    words = objects(run, str(text_file))
    assert "".join(word["text"] for word in words) == TEXT
    assert all(TEXT[word["start"] : word["end"]] == word["text"] for word in words)
    year = next(word for word in words if word["text"] == "2018年")
    assert year == {
        "text": "2018年",
        "start": 5,
        "end": 10,
        "kind": "number",
        "pinyin": [None, None, None, None, "nián"],
        "term": False,
    }


def test_key_terms_are_marked(run: Run, tmp_path: Path) -> None:
    """Words inside a key term say so."""
    file = tmp_path / "terms.txt"
    file.write_text(
        "社区推行“四环”服务机制。信托制物业走进小区，信托制物业受到欢迎，大家说信托制物业好。", encoding="utf-8"
    )
    marked = "".join(word["text"] for word in objects(run, str(file)) if word["term"])
    assert "信托制物业" in marked


def test_options_change_the_readings(run: Run, text_file: Path) -> None:
    """Figures read out, tone numbers, spoken tones."""
    assert "èr líng yī bā nián" in run("annotate", str(text_file), "--spoken-numbers").out
    assert "wei4 ju1min2 fu2wu4" in run("annotate", str(text_file), "--tones", "numbers").out
    text_file.write_text("一个不对，你好", encoding="utf-8")
    assert run("annotate", str(text_file), "--spoken").out.splitlines()[1] == "Yí gè búduì, níhǎo"


def test_a_pipe_in_another_encoding(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes through a pipe may be in an encoding of old."""
    pipe = io.TextIOWrapper(io.BytesIO("社区党委书记为居民服务。".encode("gb18030")))
    monkeypatch.setattr("sys.stdin", pipe)
    assert "shūji wèi jūmín fúwù" in run("annotate", "-").out


def test_the_readers_own_words_win(run: Run, home: Any, text_file: Path) -> None:
    """A reading that the reader corrected in the notebook is used here too."""
    from store.notebook import Notebook

    with Notebook.open(home) as notebook:
        notebook.decisions.read("快活", "kuài", "huó")
    text_file.write_text("快活社区", encoding="utf-8")
    assert "kuàihuó" in run("annotate", str(text_file)).out.lower()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda folder: folder, "is a folder"),
        (lambda folder: folder / "nothing.txt", "does not exist"),
        (lambda folder: "a\x00b", "There is no article"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(run: Run, tmp_path: Path, make: Any, says: str) -> None:
    """A folder, a missing file, an impossible name: one line, exit 1."""
    said = run("annotate", str(make(tmp_path)))
    assert said.code == 1
    assert said.out == ""
    assert says in said.err
    assert said.err.count("\n") == 1


def test_no_text_is_said(run: Run, tmp_path: Path) -> None:
    """An empty file gives an empty list, a line on stderr and exit 1."""
    file = tmp_path / "empty.txt"
    file.touch()
    assert run("annotate", str(file)) == (1, "", "jingdu: there is no text to annotate\n")
    said = run("annotate", str(file), "--json")
    assert (said.code, said.out) == (1, "[]\n")


def test_a_picture_is_refused() -> None:
    """Bytes that are no text are refused in words for the reader."""
    with pytest.raises(CannotRead):
        list(pieces(io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20), "picture.png"))


def test_nothing_reaches_the_terminal_but_text(run: Run, text_file: Path) -> None:
    """Escape sequences in a text are shown, not sent."""
    text_file.write_text("社区\x1b[31m红\x07。", encoding="utf-8")
    out = run("annotate", str(text_file)).out
    assert "\x1b" not in out and "\x07" not in out
    assert "".join(word["text"] for word in objects(run, str(text_file))) == "社区\x1b[31m红\x07。"


@given(st.one_of(st.text(max_size=80), st.text(st.sampled_from("区\r\n。”\x00\x85\u2028\ud800a"), max_size=80)))
def test_pieces_joined_are_the_text(text: str) -> None:
    """Whatever the text, nothing is lost on the way in but a byte order mark; half a character is a broken one."""
    text = text.removeprefix("\ufeff")
    whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert "".join(pieces(io.BytesIO(text.encode("utf-8", "surrogatepass")), "text")) == whole


@given(st.sampled_from(["社区。", "社区，党委\r\n", "社区", "为居民服务！”", "a\r"]), st.integers(1, 12_000))
def test_long_texts_come_in_pieces(unit: str, times: int) -> None:
    """A book comes a few pages at a time, cut behind lines and sentences, never between \\r and \\n."""
    text = unit * times
    found = list(pieces(io.BytesIO(text.encode()), "book"))
    assert "".join(found) == text
    assert all(len(piece) <= LONGEST for piece in found)
    assert len(found) >= len(text) // (LONGEST + PIECE)
    assert not any(piece.endswith("\r") and after.startswith("\n") for piece, after in pairwise(found))
    if unit.endswith("。"):
        assert all(piece.endswith("。") for piece in found)


@each("unit", ["社区。", "社区，"])
def test_a_long_passage_of_any_format_comes_in_pieces(unit: str) -> None:
    """A page of one paragraph as long as a book needs no more memory than a chapter."""
    text = unit * LONGEST
    found = list(Source(io.BytesIO(f"<html><body><p>{text}</p></body></html>".encode()), "long.html"))
    assert text in "".join(found)
    assert max(map(len, found)) <= LONGEST


def test_so_many_characters_and_no_more_are_understood_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short pieces many at once, long ones few, whatever their number; none is left out."""
    monkeypatch.setattr(annotate, "WHOLE", 10)
    for texts in (["社" * 3] * 7, ["社" * 6] * 3, ["社" * 30, "区"]):
        found = [[piece.text for piece in row] for row in annotate.gathered(texts)]
        assert [piece for row in found for piece in row] == texts
        assert all(len(row) == 1 or sum(map(len, row)) <= 10 for row in found)
    assert [len(row) for row in annotate.gathered(["社" * 3] * 7)] == [3, 3, 1]


def test_of_texts_that_are_understood_together_every_row_is_remembered() -> None:
    """When the last was looked through the first is not forgotten: then all are looked through once more."""
    texts = [f"{number:02}{'，' * (PIECE - 2)}" for number in range(annotate.WHOLE // PIECE)]
    kept = [row_of(text, ((0, 1),)) for text in texts]
    assert all(row_of(text, ((0, 1),)) is row for text, row in zip(texts, kept, strict=True))


def test_an_article_of_the_library_is_named_as_for_every_other_verb(run: Run, tmp_path: Path) -> None:
    """Its id, the start of one or part of its title; a word that names none is refused in one line."""
    file = tmp_path / "雨天.txt"
    file.write_text("雨天的菜市场\n\n雨下了一整天，菜市场里还是很热闹。\n", encoding="utf-8")
    added = run("add", str(file))
    assert added.code == 0
    by_title = run("annotate", "菜市场")
    assert "Yǔ xià le yīzhěngtiān, càishìchǎng li" in by_title.out
    (id,) = (row["id"] for row in json.loads(run("list", "--json").out) if row["title"] == "雨天的菜市场")
    assert run("annotate", id[:5]).out == by_title.out
    refused = run("annotate", "没有这篇")
    assert refused.code == 1 and len(refused.err.splitlines()) == 1 and "没有这篇" in refused.err
