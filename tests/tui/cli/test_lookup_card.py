"""The card fits its terminal, lines its places up, and says the same without colour."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as some

from seeds.language.concordance import Mention, Mentions
from seeds.language.dictionary import Dictionary, Entry, WordInside
from seeds.language.dictionary.search import search
from seeds.language.pinyin import joined
from tui.cli.lookup_card import EntryLayout
from tui.cli.lookup_ink import TerminalInk, cells, fitting, folded, ink_for
from tui.cli.outlet import OURS
from tui.desk.lookup.answer import Answer
from tui.desk.lookup.own_entry import OwnEntry

ESCAPE = re.compile(re.escape(OURS) + r"\[[0-9;]*m")
TEXT = some.text(some.one_of(some.sampled_from("社区治理，。“”abc de\n\x1b\u0301"), some.characters()), max_size=60)


def answered(**parts: object) -> Answer:
    """An answer with some of its parts."""
    empty = Answer("社区", (), (), (), (), (), Mentions((), 0), ())
    return empty._replace(**parts)


def read_as(pinyin: str) -> Entry:
    """An entry that is read so."""
    return Entry("字", "字", pinyin, ("a sign",))


def plain(text: str) -> list[str]:
    """The lines without colours."""
    return ESCAPE.sub("", text).splitlines()


def mention(before: str, match: str, after: str) -> Mention:
    """A place in some article."""
    return Mention("abc1234", "题目", 0, len(before), before, match, after)


def test_a_word_stands_with_script_reading_senses_and_source() -> None:
    """Everything on the card of a plain entry."""
    entry = Entry("社区", "社區", "shè qū", ("community", "neighborhood"), classifiers=("个[gè]",))
    lines = plain(EntryLayout(TerminalInk(True), 60, False).of(answered(entries=(entry,))))
    assert lines[1].startswith("  社区 社區  shèqū ") and lines[1].endswith(" CC-CEDICT")
    assert cells(lines[1]) == 60
    told = ["1  community", "2  neighborhood", "counted with 个[gè]", "HSK 5 (2025), 5 (3.0), 6 (2.0)"]
    assert [line.strip() for line in lines[2:]] == told


def test_places_line_up_under_each_other() -> None:
    """The word begins in the same column everywhere, whatever stands before it."""
    shown = tuple(
        mention(before, "社区", "的" * 40) for before in ("", "在", "a在", "很长的一段话" * 10, "。\n" * 9)
    )
    lines = plain(EntryLayout(TerminalInk(True), 70, False).of(answered(mentions=Mentions(shown, 9))))
    columns = {cells(line[: line.index("社区")]) for line in lines if "社区" in line}
    assert len(columns) <= 2 and max(columns) - min(columns) <= 1
    assert any("9 places" in line for line in lines) and any("--all" in line for line in lines)


def test_in_a_pipe_a_place_is_a_line_of_text() -> None:
    """No width is known that a column of words could stand in the middle of, so nothing is pushed aside for it."""
    long = "很长的一段话" * 4
    shown = tuple(mention(before, "社区", "的路") for before in ("", "在", f"　　{long}"))
    lines = EntryLayout(TerminalInk(False), None, False).of(answered(mentions=Mentions(shown, 3))).splitlines()
    assert lines[-3:] == ["    社区的路", "    在社区的路", f"    {long}社区的路"]


@each("width", [32, 40, 80])
@each("query", ["社区", "行", "信托制物业", "shequ", "community", "社区、志愿者、商家互惠互利合作共赢联盟"])
def test_no_line_is_wider_than_the_terminal(index_cache: Path, query: str, width: int) -> None:
    """Real entries, lists and glossaries at any width."""
    dictionary = Dictionary.open(index_cache)
    hits = search(dictionary, query)
    told = dictionary.explained(query)
    found = answered(entries=hits.exact, longer=hits.longer, explained=(told,) if told else ())
    text = EntryLayout(TerminalInk(True), width, True).of(found)
    assert max(map(cells, plain(text))) <= width


@given(texts=some.lists(TEXT, min_size=8, max_size=8), width=some.integers(32, 84), colour=some.booleans())
def test_anything_may_stand_on_a_card(texts: list[str], width: int, colour: bool) -> None:
    """Odd words, notes and texts neither break the card nor reach the terminal as they are."""
    a, b, c, d, e, f, g, h = texts
    entry = Entry(a, b, c, (d, e), f, (g,))
    own = OwnEntry(a, b, c, d, e, (f,), g, "id", h, "2026-01-01T00:00:00")
    places = (mention(a, b, c), mention(d, e, f))
    piece = WordInside(0, 1, a, (entry,))
    found = answered(
        query=h,
        entries=(entry,),
        longer=(entry,),
        pieces=(piece,),
        own=(own,),
        mentions=Mentions(places, 9),
        nearest=(entry,),
    )
    text = EntryLayout(TerminalInk(colour), width, True).of(found)
    lines = plain(text)
    assert "\x1b" not in "".join(lines)
    assert max(map(cells, lines)) <= width


def test_without_colour_the_card_says_the_same() -> None:
    """Tones are marks first; colours can be taken away."""
    entry = Entry("社区", "社區", "shè qū", ("community",))
    found = answered(entries=(entry,), mentions=Mentions((mention("在", "社区", "里"),), 1))
    coloured, bare = (EntryLayout(TerminalInk(colour), 80, False).of(found) for colour in (True, False))
    assert ESCAPE.search(coloured) and not ESCAPE.search(bare)
    assert ESCAPE.sub("", coloured) == bare


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in a pipe, not with NO_COLOR, not on a dumb terminal."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert ink_for(Screen()).colour and not ink_for(io.StringIO()).colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not ink_for(Screen()).colour
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not ink_for(Screen()).colour


def test_each_tone_has_its_own_colour() -> None:
    """Five tones, five colours, in entries and in readings that are written by word."""
    assert (
        len(set(ESCAPE.findall(TerminalInk(True).reading(read_as("mā má mǎ mà ma"))))) == 6
    )  # with the one that ends them all
    assert TerminalInk(True).written("shūji huà", "书记话") == TerminalInk(True).reading(read_as("shū ji")).replace(
        "ji", "ji"
    ) + " " + TerminalInk(True).reading(read_as("huà"))


@each(
    ("syllables", "word"),
    [
        ("shè qū", "shèqū"),
        ("nǚ ér", "nǚ’ér"),
        ("Zhōng guó", "Zhōngguó"),
        ("Běi jīng Dà xué", "Běijīng Dàxué"),
        ("", ""),
    ],
)
def test_syllables_are_joined_as_they_are_written(syllables: str, word: str) -> None:
    """An apostrophe where a syllable begins with a vowel, a blank before a capital."""
    assert "".join(joined(syllables)) == word


@given(TEXT, some.integers(2, 30))
def test_what_is_cut_fits_and_is_a_part(text: str, room: int) -> None:
    """From the beginning or the end, whole characters, with … for the rest."""
    for from_end in (False, True):
        cut = fitting(text, room, from_end=from_end)
        assert cells(cut) <= room
        assert cut == text or (text.endswith(cut[1:]) and cut[0] == "…" if from_end else text.startswith(cut[:-1]))


@given(TEXT, some.integers(4, 40))
def test_folding_loses_nothing_but_blanks(text: str, width: int) -> None:
    """Every character is there, in order, in lines that fit."""
    lines = folded(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cells(line) <= width for line in lines)
