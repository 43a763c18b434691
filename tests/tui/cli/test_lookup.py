"""`jingdu lookup`, as a person and as a program sees it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from each import each
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from store.notebook import Notebook
from store.paths import paths
from tui.cli import main
from tui.cli.outlet import Outlet

Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(looking: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Look something up for a program; `code` is the exit code."""

    def asked(*words: str) -> dict[str, Any]:
        code = main(["lookup", *words, "--json"])
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return {**found, "code": code}

    return asked


@pytest.mark.parametrize("word", ["社区", "社區", "shequ", "she4qu1", "shè qū", "she qu", "community"])
def test_a_word_is_found_with_its_places(ask: Ask, word: str) -> None:
    """However it is typed, entry and mentions are those of 社区."""
    found = ask(word)
    entry = found["entries"][0]
    assert (entry["simplified"], entry["traditional"], entry["pinyin"]) == ("社区", "社區", "shè qū")
    assert "community" in entry["senses"][0] and entry["source"] == "jingdu core"
    assert any("community" in other["senses"] and other["source"] == "CC-CEDICT" for other in found["entries"])
    assert found["mentions_total"] == len(found["mentions"]) > 200
    assert {mention["match"] for mention in found["mentions"]} == {"社区"}
    assert (found["query"], found["code"]) == (word, 0)


def test_of_a_sound_the_places_of_every_word_are_found(ask: Ask) -> None:
    """Not only of the first that may be meant."""
    assert {mention["match"] for mention in ask("xing")["mentions"]} >= {"行", "性", "形"}


def test_several_words_need_no_quotes(ask: Ask) -> None:
    """`lookup shè qū` is `lookup 'shè qū'`."""
    assert ask("she4", "qu1")["entries"] == ask("she4 qu1")["entries"]


def test_all_readings_are_given(ask: Ask) -> None:
    """行 has two."""
    assert {entry["pinyin"] for entry in ask("行")["entries"]} == {"xíng", "háng"}


def test_what_the_articles_name_is_explained_with_its_sentence(ask: Ask) -> None:
    """The bundled glossary says what 信托制物业 is, and where that is said."""
    found = ask("信托制物业")
    assert "jingdu glossary" in [entry["source"] for entry in found["entries"]]
    (told,) = found["glossary"]
    assert told["source"] == "jingdu glossary" and told["gloss"] and told["title"]
    assert "信托制物业" in told["sentence"]
    assert found["mentions_total"] == 9


def test_quotation_marks_in_the_text_or_the_question_do_not_matter(ask: Ask) -> None:
    """“四环”服务机制 and 四环服务机制 are one."""
    assert ask("四环服务机制")["mentions"][0]["match"] == "四环”服务机制"
    assert ask("“四环”服务机制")["mentions_total"] == 1
    assert ask("“四环”服务机制")["glossary"] == ask("四环服务机制")["glossary"] != []


@pytest.mark.parametrize("word", ["信託制物業", "信托制物業", "信託制物业"])
def test_scripts_may_be_mixed(ask: Ask, word: str) -> None:
    """Traditional characters, or some of them, lead to the same word and the same places."""
    found = ask(word)
    assert found["entries"][0]["simplified"] == "信托制物业"
    assert found["mentions_total"] == 9 and found["glossary"]


def test_a_sentence_is_taken_to_pieces(ask: Ask) -> None:
    """Longer than any entry: its words, longest first, each with its place."""
    found = ask("她去了坝坝会看书")
    assert found["entries"] == [] and found["code"] == 0
    assert [piece["text"] for piece in found["pieces"]] == ["坝坝会", "看书", "她", "去", "了"]
    for question in ("她去了坝坝会看书", " 她“去了”  坝坝会,看書abc"):
        found = ask(question)
        assert all(found["query"][piece["start"] : piece["end"]] == piece["text"] for piece in found["pieces"])


def test_a_sentence_is_read_along_its_words(run: Any) -> None:
    """On the card the words of what has no entry stand as they stand in it."""
    lines = run("lookup", "她去了坝坝会看书").out.splitlines()
    shown = [line.split()[0] for line in lines if line.startswith("  ") and line.split()[0] in "她去了坝坝会看书"]
    assert shown == ["她去了坝坝会看书", "她", "去", "了", "坝坝会", "看书"]


@pytest.mark.parametrize("word", ["社驱", "shequuu", "communnity"])
def test_nothing_found_offers_the_nearest(ask: Ask, capsys: pytest.CaptureFixture[str], word: str) -> None:
    """It says so, offers 社区, and ends with 1."""
    found = ask(word)
    assert found["code"] == 1 and found["entries"] == [] and found["mentions_total"] == 0
    assert "社区" in [entry["simplified"] for entry in found["nearest"]]
    assert main(["lookup", word]) == 1
    said = capsys.readouterr()
    assert f"Nothing was found for {word}" in said.out and "社区" in said.out


@pytest.mark.parametrize("words", [[], [""], ["  "]])
def test_nothing_to_look_up_is_wrong_usage(
    looking: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    """A clear line and exit code 2."""
    assert main(["lookup", *words]) == 2
    said = capsys.readouterr()
    assert said.out == "" and "usage: jingdu lookup" in said.err


def test_few_places_are_shown_and_all_on_request(looking: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Five of nine, then nine."""
    assert main(["lookup", "信托制物业"]) == 0
    few = capsys.readouterr().out.partition("In the library: 9 places")[2]
    assert main(["lookup", "信托制物业", "--all"]) == 0
    every = capsys.readouterr().out.partition("In the library: 9 places")[2]
    assert few.count("信托制物业") < every.count("信托制物业")
    assert "--all" in few and "--all" not in every


def test_the_readers_own_entry_is_there_as_soon_as_it_is_kept(ask: Ask) -> None:
    """What another program keeps or changes is shown with its note at the next look-up."""
    assert ask("社区")["glossary"] == []
    with Notebook.open(paths()) as notebook:
        notebook.glossary.keep("社区", gloss="my gloss", note="one\ntwo", tags=["core"], reading="shèqū")
    (own,) = ask("社区")["glossary"]
    assert (own["gloss"], own["note"], own["tags"], own["source"]) == (
        "my gloss",
        "one\ntwo",
        ["core"],
        "your glossary",
    )
    assert ask("社區")["glossary"] == ask("shequ")["glossary"] == [own]
    with Notebook.open(paths()) as notebook:
        entry = notebook.glossary.find("社区")[0]
        notebook.glossary.edit(entry.id, note="three")
    assert ask("社区")["glossary"][0]["note"] == "three"
    with Notebook.open(paths()) as notebook:
        notebook.glossary.delete(entry.id)
    assert ask("社区")["glossary"] == []


def test_a_word_only_the_reader_knows_is_found(ask: Ask) -> None:
    """By its characters and by its sound."""
    with Notebook.open(paths()) as notebook:
        notebook.glossary.keep("社驱", gloss="my own word", reading="shè qū")
    assert ask("社驱")["code"] == 0
    assert "社驱" in [own["term"] for own in ask("shequ")["glossary"]]


def test_places_in_a_text_that_was_just_added_are_found(
    ask: Ask, looking: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In either script, from the next look-up on, until the text is removed."""
    assert ask("饕餮")["mentions_total"] == 0
    text = looking / "text.txt"
    text.write_text("新的文章\n\n　　饕餮在社區的院子裏吃了一頓飯。\n", encoding="utf-8")
    assert main(["add", str(text), "--json"]) == 0
    article = json.loads(capsys.readouterr().out)[0]["id"]
    (mention,) = ask("饕餮")["mentions"]
    assert mention["article"] == article and mention["after"].startswith("在社區")
    assert "社區" in {mention["match"] for mention in ask("社区")["mentions"]}
    assert main(["remove", article, "--yes"]) == 0
    capsys.readouterr()
    assert ask("饕餮")["mentions_total"] == 0


def test_a_damaged_cache_is_made_again_silently(
    ask: Ask, looking: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever happens to its files, the answer is the same."""
    before = ask("坝坝会")
    assert before["mentions_total"] == 3
    for path in looking.glob("cache/[!d]*.flat"):
        data = path.read_bytes()
        path.write_bytes(bytes(len(data) // 2) + data[len(data) // 2 :])
    assert ask("坝坝会") == before
    for path in looking.glob("cache/[!d]*.flat"):
        path.write_bytes(b"")
    assert ask("坝坝会") == before


@pytest.mark.parametrize("linked", [False, True], ids=["in a pipe", "where links can be clicked"])
def test_a_notebook_that_cannot_be_read_leaves_the_dictionary(
    looking: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    """One line says what is wrong; the entry is shown all the same."""
    monkeypatch.setattr(Outlet, "linked", linked)
    with Notebook.open(paths()) as notebook:
        notebook.glossary.keep("社区")
    data = paths().notebook.read_text("utf-8")
    assert '"schema":' in data
    newer = json.loads(data.splitlines()[0])
    newer["_meta"]["1"]["schema"] = 999
    newer["_meta"]["1"].pop("crc", None)
    paths().notebook.write_text(json.dumps(newer, ensure_ascii=False), "utf-8")
    assert main(["lookup", "社区"]) == 0
    said = capsys.readouterr()
    assert "community" in said.out
    (wrong,) = [line for line in said.err.splitlines() if "(once)" not in line]  # a slow machine tells of its work
    assert wrong.startswith("jingdu: ")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    word=some.text(some.one_of(some.characters(), some.sampled_from("社區区的shequ45“ \u0301\x1b-")), min_size=1)
)
def test_no_string_is_too_odd(ask: Ask, word: str) -> None:
    """Whatever is asked, there is an answer and an exit code, and never a traceback."""
    if word.strip() and not word.startswith("-"):
        assert ask(word)["code"] in (0, 1)


def test_a_short_form_shows_what_it_stands_for(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    """What the text spells out is part of the answer, with its sentence; quotation marks may be typed or not."""
    for typed in ("四环", "“四环”"):
        (told,) = ask(typed)["stands_for"]
        assert told["full"] == ["微询环", "集智环", "聚能环", "大回环"] and "“四环”" in told["sentence"]
    assert ask("社区")["stands_for"] == []
    main(["lookup", "3+3"])
    assert "3+3 = 党建+专员+群团 · 自治+专委+社团" in capsys.readouterr().out


def test_the_sense_in_a_sentence_comes_first(ask: Ask) -> None:
    """成 behind 三 is a tenth, and why is told; other programs get it as `meaning`."""
    found = ask("成", "--in", "近三成的人外出打工。")
    assert found["meaning"]["gloss"].startswith("tenth") and found["meaning"]["reason"]
    assert found["entries"][0]["senses"][0].startswith("tenth")


def test_a_word_that_the_sentence_lacks(run: Any) -> None:
    """One clear line, and nothing found."""
    said = run("lookup", "打", "--in", "今天下雨。")
    assert said.code == 1 and "does not stand in that sentence" in said.err


def test_levels_are_told(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    """In JSON by word and standard; on the card below the senses; of what is in no list nothing."""
    assert ask("社區")["levels"]["社区"]["hsk30"] == 5
    assert ask("台账")["levels"] == {}
    main(["lookup", "社区"])
    assert "HSK " in capsys.readouterr().out
    main(["lookup", "台账"])
    assert "HSK " not in capsys.readouterr().out


@pytest.mark.parametrize(("asked", "gloss"), [("20岁", "year(s) old"), ("5米", "metre"), ("10个", "(general")])
def test_a_lone_piece_is_led_by_its_usual_sense(ask: Ask, asked: str, gloss: str) -> None:
    """Nothing stands beside it by which another sense, as a piece of longer words, could be told."""
    (piece,) = ask(asked)["pieces"]
    assert piece["senses"][0].startswith(gloss)


@each(
    ("asked", "reading", "pieces"),
    [
        ("翻了一番", "fān le yī fān", ["yī fān", "fān", "le"]),
        ("走不了路", "zǒu bùliǎo lù", ["bù liǎo", "zǒu", "lù"]),
        ("她長得高", "tā zhǎngde gāo", ["zhǎng de", "tā", "gāo"]),
        ("12个", "shí’èr gè", ["gè"]),
        ("3月18日", "sān yuè shíbā rì", ["yuè", "rì"]),
        ("90后", "jiǔ líng hòu", ["hòu"]),
    ],
)
def test_what_has_no_entry_is_read_as_in_running_text(
    ask: Ask, run: Any, asked: str, reading: str, pieces: list[str]
) -> None:
    """A character of several readings as what stands beside it tells, figures as they are spoken; the card begins
    with it."""
    found = ask(asked)
    assert [piece["pinyin"] for piece in found["pieces"]] == pieces
    assert found["reading"] == reading and found["code"] == 0
    assert f"{asked}  {reading}" in run("lookup", asked).out


def test_words_that_go_together_are_told_before_each_of_them(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    """The dictionary has no entry for the whole; the meaning that key terms have is told here too."""
    assert ask("占据上风")["together"] == "to gain the upper hand"
    assert ask("社区")["together"] == ""
    main(["lookup", "佔據上風"])
    assert "to gain the upper hand" in capsys.readouterr().out


@each(
    ("asked", "reading", "kind"),
    [
        ("横江大桥", "Héngjiāng Dàqiáo", "the name of a place; 大桥: "),
        ("南屏山", "Nánpíng Shān", "the name of a place; 山: "),
        ("橫江縣文化館", "Héngjiāng Xiàn Wénhuàguǎn", "the name of a body; 文化馆: "),
        ("走山路", "", ""),
        ("这座大桥", "", ""),
        ("我们小学", "", ""),
    ],
)
def test_a_name_is_told_by_its_form(
    ask: Ask, capsys: pytest.CaptureFixture[str], asked: str, reading: str, kind: str
) -> None:
    """A proper part before a kind of place or body is a name; a word or grammar before it is not."""
    named = ask(asked)["named"] or {"spelled": "", "senses": [""]}
    assert (named["spelled"], named["senses"][0][: len(kind)]) == (reading, kind)
    main(["lookup", asked])
    out = capsys.readouterr().out
    assert ("Its words" in out) == bool(kind) and reading in out


def test_a_part_of_a_foreigners_name_leads_to_the_whole(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    """凡爾納 has no entry, 儒勒·凡爾納 has: the same answer as beside the text; what has an entry needs none."""
    found = ask("凡爾納")
    assert [whole["traditional"] for whole in found["wholes"]] == ["儒勒·凡爾納"] and found["code"] == 0
    assert ask("富兰克林")["wholes"] == []
    main(["lookup", "凡爾納"])
    out = capsys.readouterr().out
    assert "Nothing was found" not in out and out.index("Verne") < out.index("Its words")
