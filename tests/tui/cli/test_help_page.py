"""The help of verbs: everything a parser takes, on a page of any width."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from shlex import split
from typing import Any

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.examples import EXAMPLES
from tui.cli.help_page import Page, folded, page_of
from tui.cli.main import asks_for_help
from tui.cli.parsers import parser_of, spelled_out
from tui.cli.verbs import VERBS


def parsers(parser: ArgumentParser, *words: str) -> Iterator[tuple[tuple[str, ...], ArgumentParser]]:
    """A parser and those below it, with the words that lead there."""
    yield words, parser
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for name, below in action.choices.items():
                yield from parsers(below, *words, name)


@each("verb", VERBS, ids=lambda verb: verb.name)
def test_the_page_says_all_that_the_parser_takes(verb: Any) -> None:
    """Every option by each of its names, every word, and what each is for."""
    for words, parser in parsers(parser_of(verb)):
        said = " ".join(page_of(verb, words).text(80).split())
        for action in parser._actions:
            assert all(name in said for name in action.option_strings)
            assert action.metavar is None or str(action.metavar) in said
            assert all(str(choice) in said for choice in action.choices or ())
            if action.help not in (None, SUPPRESS) and "--help" not in action.option_strings:
                assert " ".join(str(action.help).split()) in said
        assert parser.epilog is None or parser.epilog in said
        assert parser.prog in said


@given(width=st.integers(20, 200))
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """But on one so narrow that nothing would have room beside the options."""
    page = Page("jingdu try", "Try something out.")
    page.add_argument("word", metavar="WORD", nargs="+", help="characters of either script, or 英文 in English")
    page.add_argument("--tag", "-t", metavar="TAG", help="a tag that may be given as often as one likes")
    assert max(map(len, page.text(width).splitlines())) <= max(width, 44)


@given(st.lists(st.text("ab社", min_size=1, max_size=6), max_size=20), st.integers(8, 30))
def test_folding_loses_no_word(words: list[str], width: int) -> None:
    """Lines that fit, the words in their order."""
    lines = list(folded(" ".join(words), width))
    assert " ".join(lines).split() == words
    assert all(sum(2 - sign.isascii() for sign in line) <= width or " " not in line for line in lines)


def test_help_behind_two_dashes_is_a_word_to_look_up() -> None:
    """`jingdu lookup -- --help` looks it up."""
    assert asks_for_help(["社区", "-h"])
    assert not asks_for_help(["--", "--help"])
    assert not asks_for_help(["--in=--help"])


def test_the_word_below_a_verb_has_its_own_page(run: Any) -> None:
    """`jingdu words import --help` tells of `--by-cards`, `jingdu words --help` of import."""
    assert "--by-cards" in run("words", "import", "--help").out
    assert "--by-cards" not in run("words", "--help").out
    assert "import" in run("words", "--help").out


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_verb_shows_how_it_is_called(verb: Any, run: Any) -> None:
    """Each example is understood, and stands on the page of help; the man page has them too."""
    page = run(verb.name, "--help").out
    assert EXAMPLES[verb.name]
    for words, does in EXAMPLES[verb.name]:
        assert f"jingdu {words}" in page and does in page
        name, *rest = split(re.split(r" [|<>] ", words)[0])
        assert name == verb.name
        parser_of(verb).parse_args(spelled_out(verb, rest))
