"""Every key that changes how a text looks, pressed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import pytest
from piloting import go_to, opened, pressed, said, until
from textual.pilot import Pilot

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.reading import ReadingView


def view_of(pilot: Pilot[None]) -> ReadingView:
    """The text on the screen."""
    return cast(ReadingScreen, pilot.app.screen).view


def rows(pilot: Pilot[None]) -> list[str]:
    """What can be read on the page."""
    view = view_of(pilot)
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


def styles(pilot: Pilot[None]) -> list[list[tuple[str, str]]]:
    """How it is painted."""
    view = view_of(pilot)
    return [
        [(segment.text, str(segment.style)) for segment in view.render_line(y) if segment.text.strip()]
        for y in range(view.size.height)
    ]


@pytest.mark.command("pinyin")
async def test_pinyin_goes_through_its_modes(paths: Paths, article: str) -> None:
    """From none over more and more words to all of them, and back to none; the line above tells which."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "重阳宴", 0)
        plain = rows(pilot)
        amounts = []
        for said in (": word", ": sentence", ": terms", ": unknown", ": all", "no pinyin"):
            await pressed(pilot, "p")
            assert said in str(pilot.app.screen.query_one("#status").render())
            amounts.append(sum(character in "āáǎàēéěèīíǐìōóǒòūúǔù" for character in "".join(rows(pilot))))
        word, sentence, terms, unknown, every, none = amounts
        assert 0 < word < sentence < every and word < terms < unknown <= every and none == 0
        assert rows(pilot) == plain


@pytest.mark.command("spoken")
async def test_tones_as_they_are_spoken(paths: Paths, article: str) -> None:
    """一 changes its tone before another, and has its own again after a second press."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "一场有", 0)
        await pressed(pilot, "p")
        cited = "".join(rows(pilot))
        assert "yī" in cited
        await pressed(pilot, "P")
        assert "yì" in "".join(rows(pilot)) and "yī" not in "".join(rows(pilot))
        await pressed(pilot, "P")
        assert "".join(rows(pilot)) == cited


@pytest.mark.command("tones")
async def test_each_scheme_of_tone_colours_has_its_own(paths: Paths, article: str) -> None:
    """`T` repaints the syllables, changes no word, and comes back to no colours."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "p", "p", "p", "p", "p")
        text = rows(pilot)
        painted = [styles(pilot)]
        while True:
            await pressed(pilot, "T")
            assert rows(pilot) == text
            if styles(pilot) == painted[0]:
                break
            assert styles(pilot) not in painted
            painted.append(styles(pilot))
        assert len(painted) == 5


@pytest.mark.command("terms")
async def test_one_kind_of_marks_after_the_other(paths: Paths, article: str) -> None:
    """`t` shows unknown words, kept terms, names, nothing and key terms again; the line above tells which."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        text, painted = rows(pilot), [styles(pilot)]
        for said in ("unknown words", "kept terms", "names", "speakers", "constructions", "nothing", ""):
            await pressed(pilot, "t")
            assert rows(pilot) == text
            assert said in str(pilot.app.screen.query_one("#status").render())
            painted.append(styles(pilot))
        assert painted[-1] == painted[0]
        assert len({str(one) for one in painted}) >= 5


@pytest.mark.command("unknown")
async def test_unknown_words_are_marked_for_a_while(paths: Paths, article: str) -> None:
    """`x` leads straight to the unknown words, and from there back to the marks that stood before. As long as no
    word is known nearly all are marked, and it is said what makes many of them known at once."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        before = styles(pilot)
        await pressed(pilot, "x")
        assert said(pilot).startswith("No word is known yet: K marks this screen’s, w in the library")
        unknown = styles(pilot)
        await pressed(pilot, "x")
        assert styles(pilot) == before != unknown
        await pressed(pilot, "x")
        assert styles(pilot) == unknown
        await pressed(pilot, "K", "x", "x")
        assert "No word is known" not in said(pilot)


@pytest.mark.command("wider", "narrower")
async def test_the_column_becomes_wider_and_narrower(paths: Paths, article: str) -> None:
    """Two characters a press, between the limits, the word under the cursor staying in sight."""
    async with opened(paths, Opening("reading", article), (120, 30)) as pilot:
        view = view_of(pilot)
        go_to(pilot, "重阳宴", 0)
        longest = max(len(row.strip()) for row in rows(pilot))
        await pressed(pilot, "minus", "minus")
        assert view.paper.page.width == 64 and max(len(row.strip()) for row in rows(pilot)) < longest
        await pressed(pilot, "plus", "equals_sign", "plus")
        assert view.paper.page.width == 76
        for _ in range(20):
            await pilot.press("minus")
        narrow = view.paper.page.width
        assert narrow == 16
        await pressed(pilot, "minus")
        assert view.paper.page.width == narrow
        assert view.paper.is_shown(view.paper.document.row_of(view.cursor))


def first_line(panel: EntryPanel) -> str:
    """What the entry shows at its top."""
    top = panel.styles.gutter.top
    return next(iter(panel.drawn(range(top, top + 1), panel.outer_size.width))).text


@pytest.mark.command("entry_down", "entry_up", "entry")
async def test_a_long_entry_is_read_to_its_end(paths: Paths, article: str) -> None:
    """On a low screen the entry of a word goes on below; the text behind it stays."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="\n".join(f"sense {number}" for number in range(40)))
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "社区", 0)
        await pressed(pilot, "enter")
        panel, top = pilot.app.screen.query_one(EntryPanel), view_of(pilot).paper.top
        first = first_line(panel)
        await pressed(pilot, "ctrl+e", "ctrl+e")
        assert panel.scroll_offset.y == 2 and first_line(panel) != first
        assert view_of(pilot).paper.top == top
        await pressed(pilot, "ctrl+y", "ctrl+y", "ctrl+y")
        assert panel.scroll_offset.y == 0 and first_line(panel) == first


@pytest.mark.command("aloud")
async def test_what_is_in_hand_is_read_aloud_then_its_sentence(paths: Paths, article: str, tmp_path: Path) -> None:
    """`r` gives the word or the term to the command of the settings, and pressed again the sentence around it."""
    heard = tmp_path / "heard"
    program = f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text(f"speech = '''{sys.executable} -c \"{program}\"'''\n", encoding="utf-8")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "社区老年协会", 0)
        view = view_of(pilot)
        for keys, text in ((("r",), view.word_text), (("r",), view.sentence), (("w", "w", "w", "r"), "")):
            heard.unlink(missing_ok=True)
            await pressed(pilot, *keys)
            held = view.ways.text(view.held.passage)[view.held.start : view.held.end]
            await until(pilot, lambda: heard.exists() and bool(heard.read_bytes()))
            assert heard.read_text(encoding="utf-8") == (text or held)
        assert view.hand.unit in ("sentence", "paragraph")


@pytest.mark.command("only_text")
async def test_only_the_text_is_left(paths: Paths, article: str) -> None:
    """`z` gives every row to the text; a second press shows all again."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view, before = view_of(pilot), rows(pilot)
        await pressed(pilot, "z")
        assert view.size.height == 24
        await pressed(pilot, "z")
        assert rows(pilot) == before


@pytest.mark.command("select", "copy")
async def test_words_are_selected_by_walking_and_copied(paths: Paths, article: str) -> None:
    """`v`, some steps, `y`; what is copied is clean, and the selection is over."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "p", "p", "p", "p", "p")
        go_to(pilot, "社区老年协会", 0)
        plain = styles(pilot)
        await pressed(pilot, "v", "right_parenthesis")
        assert styles(pilot) != plain
        await pressed(pilot, "y")
        assert pilot.app.clipboard.startswith("社区老年协会成员陈大爷用餐结束后，拉着")
        assert pilot.app.clipboard.endswith(("。", "。”"))
        assert view_of(pilot).selection.ends is None
        await pressed(pilot, "v", "l", "escape")
        assert view_of(pilot).selection.ends is None and isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("script")
async def test_the_text_in_the_other_script(paths: Paths, article: str) -> None:
    """`X` shows the text as printed, in simplified and in traditional characters; the place stays."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "社区老年协会", 0)
        printed, cursor = "".join(rows(pilot)), view_of(pilot).cursor
        shown = []
        for _ in range(3):
            await pressed(pilot, "X")
            shown.append("".join(rows(pilot)))
        assert "社区老年协会" in printed and shown[2] == printed
        assert any("社區老年協會" in text for text in shown)
        assert view_of(pilot).cursor == cursor
