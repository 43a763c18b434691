"""`jingdu keep` and `jingdu glossary`: words in, words out."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from seeds.documents import bundled
from seeds.language.analyse import analyse
from seeds.language.spelled import stretch_pinyin
from store.notebook import Notebook
from store.paths import Paths

pytestmark = pytest.mark.usefixtures("ready")


def entries(run: Any, *words: str) -> list[dict[str, Any]]:
    """The glossary as other programs get it."""
    found = run("glossary", "--json", *words)
    assert found.code == 0
    return json.loads(found.out)  # type: ignore[no-any-return]


def test_words_that_go_together_are_kept_with_what_they_mean_together(run: Any) -> None:
    """No book has them as one entry; jingdu's own list says what 占据 and 上风 make together."""
    assert run("keep", "占据上风").code == 0
    (entry,) = entries(run)
    assert entry["pinyin"] == "zhànjù shàngfēng" and entry["gloss"]


def test_a_kept_word_has_reading_gloss_and_its_sentence(run: Any) -> None:
    """One line says where the word stands; the entry has what the books and the article give."""
    said = run("keep", "信托制物业", "--note", "看看", "--tag", "物业", "--tag", "基层治理")
    assert said.code == 0
    texts = [passage.text for article in bundled() for passage in article.passages]
    places = sum(text.count("信托制物业") for text in texts)
    assert said.out == f"Kept 信托制物业 ({places} places in 2 articles)\n"
    (entry,) = entries(run)
    assert entry["pinyin"].replace(" ", "").lower() == "xìntuōzhìwùyè"
    assert entry["gloss"]
    assert (entry["note"], entry["tags"]) == ("看看", ["物业", "基层治理"])
    assert "信托制物业" in entry["sentence"]
    assert entry["sentence"].endswith("。")
    assert {"term", "pinyin", "gloss", "note", "tags", "sentence", "article", "created"} <= set(entry)


def test_a_reading_is_written_as_it_stands_in_the_article(run: Any) -> None:
    """Also where the articles' own glossary tells of the word: what another line says is no second spelling."""
    text = next(one.text for article in bundled() for one in article.passages if "锦绣东方小区" in one.text)
    words, at = analyse(text).words, text.index("锦绣东方小区")
    run("keep", "锦绣东方小区")
    assert entries(run)[0]["pinyin"] == stretch_pinyin(text, words, at, at + len("锦绣东方小区"))


def test_a_part_of_a_name_is_kept_as_the_word_it_is(run: Any) -> None:
    """It stands in 九眼桥社区, written with a capital there; what is kept is 社区."""
    run("keep", "社区", "成都")
    assert [entry["pinyin"] for entry in entries(run)] == ["shèqū", "Chéngdū"]


def test_keeping_again_from_another_article_adds_its_sentence(run: Any) -> None:
    """Nothing of the first time is lost."""
    ids = [article.id for article in bundled() if any("两委" in passage.text for passage in article.passages)]
    assert len(ids) > 1
    run("keep", "两委", "--note", "一", "--from", ids[0])
    run("keep", "两委", "--note", "二", "--tag", "党建", "--from", ids[1])
    (entry,) = entries(run)
    assert len(entry["sentences"]) == 2
    assert entry["note"] == "一\n二"
    assert entry["article"] == ids[0]


def test_the_readers_own_gloss_and_reading_win(run: Any) -> None:
    """What was typed stays when the word is kept again without it."""
    run("keep", "两委", "--gloss", "both committees", "--reading", "liǎngwěi")
    run("keep", "两委", "--tag", "党建")
    (entry,) = entries(run)
    assert (entry["gloss"], entry["pinyin"]) == ("both committees", "liǎngwěi")


def test_two_senses_are_kept_apart(run: Any) -> None:
    """Another sense is another entry."""
    run("keep", "两委", "--sense", "village", "--gloss", "x", "--reading", "y")
    run("keep", "两委", "--gloss", "x", "--reading", "y")
    assert len(entries(run)) == 2


def test_a_word_that_is_not_in_the_library_can_be_kept(run: Any) -> None:
    """Its gloss comes from its parts, never empty where the dictionary knows them."""
    said = run("keep", "桃子月亮", "--reading", "táo zi yuè liang", "--json")
    entry = json.loads(said.out)
    assert (entry["sentence"], entry["article"]) == ("", "")
    assert "月亮" in entry["gloss"]


@pytest.mark.parametrize("word", ["人哈呀", "呜桃子咩", "foo bar"])
def test_nonsense_has_no_gloss(run: Any, word: str) -> None:
    """What stands nowhere and is explained by nobody is kept without a meaning, and that is said."""
    assert "without a gloss" in run("keep", word, "--yes").out
    assert json.loads(run("glossary", "--json").out)[0]["gloss"] == ""


def test_a_phrase_that_stands_in_no_text_is_read_as_in_one(run: Any) -> None:
    """By its words, figures as they are spoken."""
    run("keep", "翻了一番", "12个", "--yes")
    assert [entry["pinyin"] for entry in entries(run)] == ["fān le yī fān", "shí’èr gè"]


def test_a_number_in_figures_has_no_reading(run: Any) -> None:
    """Nobody reads 2018 as 2018; what stands beside it is read."""
    assert json.loads(run("keep", "2018", "--yes", "--json").out)["pinyin"] == ""
    assert json.loads(run("keep", "100周年", "--json").out)["pinyin"].endswith("zhōunián")


def test_a_word_of_several_readings_has_the_one_of_its_place(run: Any) -> None:
    """行 in a bank is háng, whatever comes first in the dictionary."""
    entry = json.loads(run("keep", "重", "--from", "重阳宴", "--json").out)
    assert entry["pinyin"] == "chóng"


def test_the_sentence_is_a_whole_one_from_the_running_text(run: Any) -> None:
    """A title that has the word first is no sentence to learn it from."""
    (article,) = (article for article in bundled() if "重阳宴" in article.title)
    run("keep", "重阳宴", "--gloss", "x", "--reading", "y")
    (entry,) = entries(run)
    assert entry["sentence"] not in article.title
    assert entry["sentence"].endswith(("。", "！", "？", "”"))


def test_a_word_that_does_not_stand_in_the_article_is_not_kept_from_it(run: Any, home: Paths) -> None:
    """The line names the article, and nothing is written."""
    said = run("keep", "没有这个词", "--from", "重阳宴")
    assert said.code == 1
    assert "重阳宴" in said.err
    assert not home.data.exists()


def test_nothing_is_kept_when_the_article_is_not_there(run: Any, home: Paths) -> None:
    """A wrong article is said before anything is written."""
    said = run("keep", "社区", "--from", "nowhere")
    assert (said.code, said.out) == (1, "")
    assert "nowhere" in said.err
    assert not home.data.exists()


@pytest.mark.parametrize("word", ["", "   ", "\n"])
def test_an_empty_word_is_refused(run: Any, home: Paths, word: str) -> None:
    """One clear line."""
    said = run("keep", word)
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert not home.data.exists()


def test_the_table_lines_up_and_filters(run: Any) -> None:
    """By tag, by pinyin without tones, by anything in an entry."""
    run("keep", "两委", "--tag", "党建", "--gloss", "both", "--reading", "liǎng wěi")
    run("keep", "信托制物业", "--note", "\x1b[31mred", "--gloss", "trust", "--reading", "xìntuōzhì wùyè")
    lines = run("glossary").out.splitlines()
    assert lines[0].split() == ["TERM", "READING", "GLOSS", "TAGS", "ARTICLE"]
    assert "liǎng wěi" in lines[1]
    assert len(lines) == 3
    assert [entry["term"] for entry in entries(run, "--tag", "党建")] == ["两委"]
    assert [entry["term"] for entry in entries(run, "liangwei")] == ["两委"]
    assert [entry["term"] for entry in entries(run, "TRUST")] == ["信托制物业"]
    assert entries(run, "zebra") == []
    assert "\x1b" not in run("glossary").out


def test_on_a_terminal_no_line_of_the_table_is_too_long(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many of its columns hold long texts."""
    from tui.typeset.cells import cells

    run("keep", "长" * 500, "--reading", "cháng " * 500, "--gloss", "long " * 30, "--tag", "一" * 40)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(cells, run("glossary").out.splitlines())) <= 60


def test_an_empty_glossary_says_what_to_do(run: Any, home: Paths) -> None:
    """Exit code 1, a hint on standard error, nothing created."""
    said = run("glossary")
    assert (said.code, said.out) == (1, "")
    assert "jingdu keep" in said.err
    assert not home.data.exists()


def test_escape_sequences_in_a_word_do_not_reach_the_terminal(run: Any) -> None:
    """What is typed comes back visible."""
    said = run("keep", "坏\x1b]0;x\x07词", "--gloss", "x", "--reading", "y")
    assert "\x1b" not in said.out
    assert "\x07" not in said.out


def test_keeping_beside_an_open_notebook_loses_neither(run: Any, home: Paths) -> None:
    """A shell beside the open app: both entries are there."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
        environment = {**os.environ, "JINGDU_HOME": str(home.data.parent)}
        words = ["keep", "两委", "--gloss", "x", "--reading", "y"]
        script = "import sys; from tui.cli import main; sys.exit(main(sys.argv[1:]))"
        subprocess.run([sys.executable, "-c", script, *words], env=environment, check=True, capture_output=True)
        notebook.glossary.keep("小区")
        assert {entry.term for entry in notebook.glossary.entries()} == {"社区", "两委", "小区"}


def test_a_reading_that_is_given_decides_the_gloss(run: Any) -> None:
    """行 read háng is no walking, and a character is not learned from a word that only holds it."""
    entry = json.loads(run("keep", "行", "--reading", "háng", "--json").out)
    assert "walk" not in entry["gloss"] and "row" in entry["gloss"]
    assert "践行" not in entry["sentence"]


@pytest.mark.parametrize(("word", "reading", "not_so", "so"), [("省", "xǐng", "save", "reflect")])
def test_another_reading_has_its_own_gloss(run: Any, word: str, reading: str, not_so: str, so: str) -> None:
    """省 read xǐng saves nothing."""
    entry = json.loads(run("keep", word, "--reading", reading, "--json").out)
    assert entry["pinyin"] == reading
    assert not_so not in entry["gloss"] and so in entry["gloss"]


@pytest.mark.parametrize(("word", "reading"), [("方案", "fāng’àn"), ("平安", "píng’ān")])
def test_syllables_that_could_be_misread_are_parted(run: Any, word: str, reading: str) -> None:
    """As a word is written in pinyin, with its apostrophe."""
    assert json.loads(run("keep", word, "--json").out)["pinyin"] == reading


@pytest.mark.parametrize("word", ["社區", "社會"])
def test_a_word_is_found_in_the_other_script(run: Any, word: str) -> None:
    """It stands in texts that write 社区 and 社会, and is kept with a sentence of theirs."""
    said = run("keep", word)
    assert said.code == 0 and "not in the library" not in said.out
    (entry,) = entries(run)
    assert entry["sentence"]


def test_a_character_has_no_sentence_in_which_it_is_only_a_part(run: Any) -> None:
    """打 is not learned from 打开, nor 会 from 业委会."""
    for word, within in (("打", "打[开造响扫]"), ("会", "[业员居]委会|社会|协会")):
        entry = json.loads(run("keep", word, "--json").out)
        assert word in re.sub(within, "", entry["sentence"]) or not entry["sentence"]


def test_a_word_does_not_stand_where_two_others_meet(run: Any, home: Paths, tmp_path: Path) -> None:
    """民生 has no place in 居民生活: not from that text, and not when the whole library is asked."""
    (text := tmp_path / "meeting.txt").write_text(
        "院子里的日子\n\n居民生活的问题要一件一件解决。\n", encoding="utf-8"
    )
    run("add", str(text))
    said = run("keep", "民生", "--from", "院子里的日子")
    assert said.code == 1
    assert "does not stand in 院子里的日子" in said.err
    run("keep", "民生")
    (entry,) = entries(run)
    assert "民生" in entry["sentence"].replace("居民生活", "")
    assert run("keep", "居民生活", "--from", "院子里的日子").code == 0


def test_a_tag_with_a_blank_is_one_tag(run: Any) -> None:
    """The shell has given it as one word."""
    run("keep", "社区", "--tag", "local government", "--tag", "治理")
    (entry,) = entries(run)
    assert entry["tags"] == ["local government", "治理"]


def test_that_nobody_explains_a_name_is_no_gloss(run: Any, ready: Paths) -> None:
    """It is said when one asks, and not kept as what the name means."""
    assert "without a gloss" in run("keep", "董毅").out
    with Notebook.read(ready) as notebook:
        assert notebook.glossary.find("董毅")[0].gloss == ""
