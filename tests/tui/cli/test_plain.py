"""Calls of plain words and switches are understood as argparse understands them, without it."""

from __future__ import annotations

from contextlib import redirect_stderr
from io import StringIO

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.parsers import parser_of
from tui.cli.plain import PlainCall, plain_options
from tui.cli.verbs import OPEN, VERBS, Verb

SWITCHES = ["--json", "--all", "--stream", "--forget", "--tag", "--pdf", "--yes", "-n", "--note", "--js", "--"]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
@given(
    words=st.lists(
        st.one_of(st.sampled_from(["社区", "-", "", "a b", "-5"]), st.sampled_from(SWITCHES)), max_size=4
    )
)
def test_what_is_settled_is_what_argparse_makes_of_it(verb: Verb, words: list[str]) -> None:
    """The same options with the same values, for any order of words; where argparse refuses, nothing is settled."""
    options = plain_options(verb, words)
    if options is None:
        return
    with redirect_stderr(StringIO()):
        assert vars(options) == vars(parser_of(verb).parse_args(words))


@each("words", [["社区"], ["社区", "--json"], ["--json", "she", "qu"], ["-"], []])
def test_an_everyday_look_up_is_settled(words: list[str]) -> None:
    """Otherwise nothing would be gained."""
    verb = next(verb for verb in VERBS if verb.name == "lookup")
    assert plain_options(verb, words) is not None


@each(("verb", "words"), [("read", []), ("read", ["社区"]), ("list", []), ("review", [])])
def test_an_everyday_start_is_settled(verb: str, words: list[str]) -> None:
    """What opens a page loads no argparse: it would stay in memory for as long as one reads."""
    assert plain_options(next(one for one in VERBS if one.name == verb), words) is not None
    assert plain_options(OPEN, []) is not None


@each("words", [["--places", "3", "社区"], ["--places=3"], ["社区", "--js"], ["a", "--json", "b"]])
def test_everything_else_is_left_to_argparse(words: list[str]) -> None:
    """Values, short ways to write an option, words on both sides of one."""
    verb = next(verb for verb in VERBS if verb.name == "lookup")
    assert plain_options(verb, words) is None


def test_what_is_converted_or_chosen_or_required_is_left_to_argparse() -> None:
    """A word that becomes a number, a word out of a few, an option that must be there."""
    for told in ({"nargs": "+", "type": int}, {"nargs": "+", "choices": ("1",)}):
        call = PlainCall()
        call.add_argument("word", **told)
        assert call.options(["1"]) is None
    call = PlainCall()
    call.add_argument("word", nargs="?")
    call.add_argument("number", nargs="?", type=int)
    assert vars(call.options(["a"]) or call) == {"word": "a", "number": None}
    assert call.options(["a", "1"]) is None
    call = PlainCall()
    call.add_argument("word", nargs="+")
    assert call.options(["1"]) is not None
    call.add_argument("--needed", required=True)
    assert call.options(["1"]) is None
