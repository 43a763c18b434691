"""Whatever a text holds, its Markdown shows exactly that text: proved by parsing it."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from store.export.escaping import inline, lines, one_line, plain, strong
from store.export.markdown import marked
from store.records import Sentence

NASTY = st.text("*_[]|#<>`\\&;~!$^-+=1.): \n\t“”‘’《》。，是社区a\u3000'\"", max_size=14)
PARSER = MarkdownIt("gfm-like", {"html": True, "linkify": False})


def shown(source: str) -> tuple[str, str]:
    """The text a reader sees, with line feeds at breaks, and what of it is bold."""
    text, bold, depth = "", "", 0
    for block in PARSER.parse(source):
        assert block.type in ("paragraph_open", "paragraph_close", "inline"), block
        if block.type == "paragraph_open" and text:
            text += "\n\n"
        for token in block.children or ():
            if token.type in ("strong_open", "strong_close") or token.content in ("<strong>", "</strong>"):
                depth += 1 if "open" in token.type or token.content == "<strong>" else -1
            elif token.type in ("hardbreak", "softbreak"):
                assert token.type == "hardbreak"
                text += "\n"
            else:
                assert token.type in ("text", "text_special"), token
                text += token.content
                bold += token.content if depth else ""
    return text, bold


@given(NASTY)
@example("1. 一")
@example("- 一")
@example("    code")
@example("# 标题")
@example("---")
@example("a\n===")
@example("> 引")
@example("```")
@example("~~~")
@example("<b>x</b>")
@example("&amp;")
@example("[a]: b")
@example("| a | b |\n| - | - |")
@example("a\\")
@example("a\\\nb")
@example("Note: x")
@example("tags : x")
def test_a_text_of_several_lines_is_shown_as_it_is(text: str) -> None:
    """Paragraphs, their lines and every character come through the parser unchanged."""
    assert shown("\n".join(lines(text)))[0] == plain(text)


@given(NASTY)
def test_a_text_on_one_line_is_shown_as_it_is(text: str) -> None:
    """Inside a line nothing is markup."""
    assert shown(f"x {inline(text)} x")[0] == f"x {one_line(text)} x".replace("x  x", "x x") or not one_line(text)


@given(NASTY, NASTY.filter(one_line), NASTY)
@example("这是", "“四环”服务机制", "好")
@example("", "“四环”", "")
@example("“", "两委", "”班子")
@example("社区", "社区", "社区")
@example("*", "a", "*")
def test_the_term_is_bold_and_nothing_else(before: str, term: str, after: str) -> None:
    """Beside whatever characters, every occurrence of the term is bold and the sentence is whole."""
    sentence, words = one_line(before + term + after), one_line(term)
    text, bold = shown(marked(Sentence(sentence), term))
    assert text == sentence
    assert bold == "".join(re.findall(f"(?:{re.escape(words)})+", sentence))


def test_asterisks_are_used_where_they_count() -> None:
    """The plain form between characters, the tag where Markdown would show the asterisks."""
    assert strong("是", "社区", "的") == "**社区**"
    assert strong("是", "“社区”", "的") == "<strong>“社区”</strong>"
    assert strong("：", "“社区”", "。") == "**“社区”**"


def test_control_characters_do_not_reach_the_file() -> None:
    """Escape sequences and the like are replaced, carriage returns are line ends."""
    assert plain("a\x1b[31mb\r\nc\x00") == "a\ufffd[31mb\nc\ufffd"
