"""`jingdu words`, `stats`, `sheet` and `review`, as a shell uses them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from seeds.documents import bundled
from seeds.language.levels_meant import levels_meant
from seeds.language.terms.quotations import bare
from store.cache import Cache
from store.notebook import Notebook
from store.paths import Paths
from tui.cli.main import main
from tui.desk.study.counts import Counting
from tui.desk.study.sheet import Sheet, SheetItem
from tui.desk.study.sheet_told import as_markdown, as_text


def test_stats_agree_with_the_words_that_are_known(home: Paths, run: Any) -> None:
    """The running words of an article are known, learned or unknown, each exactly once."""
    code, out, _ = run("stats", "重阳", "--json")
    (before,) = json.loads(out)["articles"]
    assert code == 0 and before["known"] == 0 and before["unknown"] == before["words"] > 300
    word = before["unknown_words"][0]
    with Notebook.open(home) as notebook:
        notebook.words.mark(word["word"], "known")
    (after,) = json.loads(run("stats", "重阳", "--json")[1])["articles"]
    assert after["known"] == word["here"] and after["unknown"] == before["unknown"] - word["here"]
    assert after["share_known"] == round(word["here"] / before["words"], 4)


def test_stats_of_a_text_that_was_counted_by_hand(home: Paths, tmp_path: Path, run: Any) -> None:
    """他们|学习|汉语。老师|帮助|学生，学生|感谢|老师。 are 9 running words; 2024 and OK are none."""
    file = tmp_path / "2024.txt"
    file.write_text("他们学习汉语。老师帮助学生，学生感谢老师。2024，OK。\n")
    run("add", str(file))
    with Notebook.open(home) as notebook:
        notebook.words.mark(["老师", "学习"], "known")
        notebook.words.mark(["他们"], "ignored")
        notebook.words.mark(["学生"], "learning")
    (found,) = json.loads(run("stats", "2024", "--json")[1])["articles"]
    numbers = {name: found[name] for name in ("words", "known", "learning", "unknown", "different")}
    assert numbers == {"words": 9, "known": 4, "learning": 2, "unknown": 3, "different": 3}
    assert found["share_known"] == round(4 / 9, 4)
    unknown = {word["word"]: word["here"] for word in found["unknown_words"]}
    assert unknown == {"汉语": 1, "帮助": 1, "感谢": 1, "学生": 2}
    (help,) = (word for word in found["unknown_words"] if word["word"] == "帮助")
    whole = json.loads(run("stats", "社区", "--json")[1])["articles"][0]["unknown_words"]
    assert help["library"] == next(word["library"] for word in whole if word["word"] == "帮助") > 1


def test_stats_of_the_library_look_at_each_text_once(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was counted is read and unpacked once, however much is told of it."""
    assert main(["stats"]) == 0
    asked: Counter[str] = Counter()
    read = Cache.get

    def counted(cache: Cache, key: str) -> bytes | None:
        asked[key] += 1
        return read(cache, key)

    monkeypatch.setattr(Cache, "get", counted)
    unpacked = Counting.known
    monkeypatch.setattr(Counting, "known", lambda counting, id: asked.update([id]) or unpacked(counting, id))
    assert main(["stats"]) == 0
    assert len(asked) > len(bundled())
    assert set(asked.values()) == {1}


def test_lists_and_sheets_are_the_same_bytes_each_time(home: Paths, run: Any) -> None:
    """Whatever the order in which the words came in."""
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区", "居民", "网格"], "known")
    first = run("words", "export")[1], run("sheet", "重阳", "--format", "markdown")[1]
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区", "居民", "网格"], "new")
        for word in ("网格", "社区", "居民"):
            notebook.words.mark(word, "known")
    assert (run("words", "export")[1], run("sheet", "重阳", "--format", "markdown")[1]) == first


def test_stats_of_the_library_make_no_notebook(home: Paths, run: Any) -> None:
    """A question leaves nothing behind but what can be derived."""
    code, out, _ = run("stats", "--json")
    found: dict[str, Any] = json.loads(out)
    assert code == 0 and len(found["articles"]) == 7 and found["share_known"] == 0
    assert found["due"] == {"learning": 0, "review": 0, "new": 0} and found["days"] == []
    assert not home.notebook.exists()


def test_the_sheet_has_every_part(home: Paths, run: Any) -> None:
    """Terms, names and words, with reading, gloss and sentence; the limit holds for each part."""
    code, out, _ = run("sheet", "重阳", "--format", "json", "--limit", "3")
    found = json.loads(out)
    assert code == 0 and [len(found[part]) for part in ("terms", "names", "words")] == [3, 3, 3]
    for item in (*found["terms"], *found["words"]):
        assert item["reading"] and item["gloss"] and item["word"] in bare(item["sentence"])
    assert not any(" " in item["reading"] for item in found["words"])  # a word's syllables are written as one
    assert all(found["left_out"][part] for part in ("terms", "names", "words"))
    assert run("sheet", "nothing like it")[0] == 1
    assert run("sheet", "重阳", "--limit", "0")[0] == 2


def test_the_sheet_explains_the_numbers_and_tells_names_whole(home: Paths, tmp_path: Path, run: Any) -> None:
    """Numbers that say more than their figures, each once, with their sentence; a body's name not word by word."""
    text = tmp_path / "茶园.txt"
    text.write_text(
        "茶园大了\n\n茶园有3000亩。茶农占三成，产量翻了一番。茶园有3000亩，三个人管。\n\n青岛日报传媒集团记者来了。\n",
        encoding="utf-8",
    )
    assert run("add", str(text))[0] == 0
    sheet = json.loads(run("sheet", "茶园大了", "--format", "json")[1])
    found = sheet["numbers"]
    assert [(name["word"], name["reading"]) for name in sheet["names"]] == [
        ("青岛日报传媒集团", "Qīngdǎo Rìbào Chuánméi Jítuán")
    ]
    assert [item["word"] for item in found] == ["3000亩", "三成", "翻了一番"]
    assert found[0]["gloss"] == "3,000 mu; = 2 km²" and found[0]["sentence"] == "茶园有3000亩。"


def test_the_sheet_supposes_the_commonest_words_known_until_one_is_marked(
    home: Paths, tmp_path: Path, run: Any
) -> None:
    """Who begins to read prose need not look at 我 and 的, in either script; which are left out is said."""
    text = tmp_path / "竹匠.txt"
    text.write_text("竹匠\n\n我們的竹匠會編背簍，他已經編了很多背簍，也修竹椅。\n", encoding="utf-8")
    assert run("add", str(text))[0] == 0

    def words() -> set[str]:
        return {item["word"] for item in json.loads(run("sheet", "竹匠", "--format", "json")[1])["words"]}

    before = words()
    assert "背簍" in before and not before & {"我們", "的", "已經", "很", "也"}
    plain = run("sheet", "竹匠", "--format", "text")[1]
    assert "Words you do not know yet, the 3,000 most frequent left out" in plain
    with Notebook.open(home) as notebook:
        notebook.words.mark(["也"], "known")
    assert {"背簍", "我們", "的"} <= words() and "也" not in words()
    assert "most frequent" not in run("sheet", "竹匠", "--format", "text")[1]


def test_the_markdown_sheet_shows_signs_as_they_are() -> None:
    """A text full of markup is a text, in Markdown and on a terminal."""
    item = SheetItem("*社区*", "<b>", "# [x](y) \x1b[31m", "> 1. _a_\n- b", 1, False)
    sheet = Sheet("abc", "*题*", (item,), (), (), ())
    shown = MarkdownIt().render(as_markdown(sheet))
    assert "*社区*" in shown and "&lt;b&gt;" in shown and "<h2>Key terms</h2>" in shown
    assert "<a" not in shown and "<em>" not in shown and shown.count("<li>") == 1
    assert "\x1b" not in as_text(sheet) + as_markdown(sheet)


def test_review_in_a_pipe_says_what_waits(home: Paths, run: Any) -> None:
    """Without a terminal it counts; nothing to review is exit code 1."""
    assert run("review")[:2] == (1, "0 cards due, 0 new\n")
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区", gloss="x")
    code, out, _ = run("review", "--json")
    assert code == 0 and json.loads(out) == {"learning": 0, "review": 0, "new": 1, "total": 1}


def test_frequent_words_are_a_beginning(home: Paths, run: Any) -> None:
    """The commonest are marked as known, and what was said of a word stays."""
    with Notebook.open(home) as notebook:
        notebook.words.mark("我们", "learning")
    listed = run("words", "frequent", "300", "--list")[1].split()
    assert len(set(listed)) == 300 and {"的", "我们", "他"} <= set(listed)
    assert json.loads(run("words", "--json")[1])["known"] == 0
    code, out, _ = run("words", "frequent", "300")
    assert code == 0 and out.startswith("Marked 299 of the 300 most frequent words as known; of the others")
    assert run("words", "frequent", "300")[1].startswith("Marked 0 of")
    with Notebook.open(home) as notebook:
        assert notebook.words.status("我们") == "learning" and notebook.words.status("他") == "known"


@pytest.mark.parametrize("count", ["0", "-1", "50001", "many"])
def test_a_count_of_frequent_words_has_limits(home: Paths, count: str, run: Any) -> None:
    """Nonsense is wrong usage and keeps nothing."""
    assert run("words", "frequent", count)[0] == 2
    assert not home.notebook.exists()


def test_frequent_words_of_a_level(home: Paths, run: Any) -> None:
    """All words of an HSK level, the commonest first, or so many; nonsense is wrong usage."""
    whole = run("words", "frequent", "--level", "hsk30:5", "--list")[1].split()
    assert "社区" in whole and "的" not in whole and len(set(whole)) == len(whole) > 1000
    assert run("words", "frequent", "20", "--level", "hsk30:5", "--list")[1].split() == whole[:20]
    assert (
        run("words", "frequent", "20", "--level", "hsk30:5")[1] == "Marked 20 of the 20 words of hsk30:5 as known\n"
    )
    assert run("words", "frequent", "--level", "many")[0] == 2
    assert run("words", "frequent")[0] == 2


def test_a_sheet_of_a_level(home: Paths, run: Any) -> None:
    """Of the unknown words those of the level alone; terms and names stay."""
    with Notebook.open(home) as notebook:
        notebook.words.mark(["天文"], "known")  # else the commonest words are supposed to be
    whole = json.loads(run("sheet", "微基金", "--format", "json", "--limit", "500")[1])
    some = json.loads(run("sheet", "微基金", "--format", "json", "--limit", "500", "--level", "hsk30:5")[1])
    words = [each["word"] for each in some["words"]]
    assert words == [each["word"] for each in whole["words"] if each["word"] in levels_meant("hsk30:5")]
    assert 0 < len(words) < len(whole["words"])
    assert some["terms"] == whole["terms"]
