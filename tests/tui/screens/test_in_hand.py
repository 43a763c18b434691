"""The unit in hand: one key takes more, one less, and every other key acts on it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from clicking import drawn
from piloting import go_to, opened, page, pressed, said, settled
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.library import Library
from tui.screens.asking import AskingScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.reading import Spot

command = pytest.mark.command


def in_hand(pilot: Pilot[None]) -> str:
    """The characters in hand."""
    return page(pilot).opened.text(page(pilot).view.held)


@command("widen", "narrow")
async def test_more_and_less_is_taken_in_hand(paths: Paths, article: str) -> None:
    """From a character over word and sentence to the paragraph and back; the line above names it at any width."""
    async with opened(paths, Opening("reading", article), (50, 20)) as pilot:
        await pressed(pilot, "p", "p")
        go_to(pilot, "志愿者", 0)
        view = page(pilot).view
        passage = view.ways.text(view.cursor.passage)
        for wider, narrower in (("w", "i"), ("shift+up", "shift+down")):
            view.hold("character")
            seen = [in_hand(pilot)]
            while len(seen) == 1 or seen[-1] != seen[-2]:
                await pressed(pilot, wider)
                seen.append(in_hand(pilot))
            assert seen[:2] == ["志", "志愿者"] and seen[-1] == passage
            assert all(less in more for less, more in pairwise(seen))
            assert "pinyin: sentence · paragraph in hand " in drawn(pilot)[0].text
            for _ in seen:
                await pressed(pilot, narrower)
            assert in_hand(pilot) == "志"
        await pressed(pilot, "escape")
        assert in_hand(pilot) == "志愿者" and isinstance(pilot.app.screen, ReadingScreen)


async def test_a_key_that_can_do_no_more_says_so(paths: Paths, article: str) -> None:
    """Less than a character and more than a paragraph there is not; the line of messages says how one goes on."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        await pressed(pilot, "i")
        assert not said(pilot)
        for key, words in (("i", "A character is the least"), ("w", "A paragraph is the most")):
            await pressed(pilot, *[key] * 5)
            assert words in said(pilot) and len(said(pilot)) < 78


async def test_within_a_word_one_walks_by_characters(paths: Paths, article: str) -> None:
    """Whoever has stepped into a word goes on character by character, into the next word too."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        await pressed(pilot, "i")
        walked = [in_hand(pilot)]
        for _ in range(3):
            await pressed(pilot, "l")
            walked.append(in_hand(pilot))
        assert "".join(walked[:3]) == "志愿者" and len(walked[3]) == 1
        await pressed(pilot, "h")
        assert in_hand(pilot) == "者"
        await pressed(pilot, "j")
        assert page(pilot).view.hand.unit == "word"


@command("next_term", "keep")
async def test_a_jump_to_a_term_takes_the_whole_term(paths: Paths, article: str) -> None:
    """`]`, then `a`: what is kept is the term, not its first word."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = page(pilot).view
        view.go(Spot(1, 0))
        longer = next(
            term
            for term in view.marks.all("term")
            if term.passage >= 1 and term.end > view.ways.word(Spot(term.passage, term.start)).end
        )
        view.go(view.ways.previous_word(Spot(longer.passage, longer.start)))
        await pressed(pilot, "right_square_bracket")
        term = in_hand(pilot)
        assert term == view.ways.text(longer.passage)[longer.start : longer.end]
        await pressed(pilot, "a", "enter")
        assert [entry.term for entry in Notebook.read(paths).glossary.entries()] == [term]


@command("note", "flag", "copy", "status_known", "elsewhere")
async def test_keys_act_on_what_is_in_hand(paths: Paths, article: str) -> None:
    """A sentence in hand is noted, flagged and copied whole, and all its words are judged at once."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        page(pilot).view.hold("sentence")
        sentence = in_hand(pilot)
        assert sentence.endswith(("。", "”")) and len(sentence) > 10
        await pressed(pilot, "y")
        assert pilot.app.clipboard == sentence
        await pressed(pilot, "exclamation_mark", "c")
        pilot.app.screen.query_one(TextArea).text = "about the sentence"
        await pressed(pilot, "ctrl+s", "3")
        notebook = Notebook.read(paths)
        assert [note.place.quote for note in notebook.notes.entries()] == [sentence]
        assert [flag.place.quote for flag in notebook.flags.entries()] == [sentence]
        known = [word for word, status in notebook.words.statuses().items() if status == "known"]
        assert "志愿者" in known and len(known) > 3 and all(word in sentence for word in known)
        page(pilot).view.hold("character")
        await pressed(pilot, "f")
        assert pilot.app.screen.query_one("#masthead").render().plain.count("志愿者") == 0


@command("find", "next_hit")
async def test_a_hit_of_several_words_is_in_hand(paths: Paths, article: str) -> None:
    """What was found is what the next key acts on; a hit within one word is that word."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash", *"社区老年协会", "enter")
        assert in_hand(pilot) == "社区老年协会"
        await pressed(pilot, "slash", "愿", "enter", "n")
        assert in_hand(pilot) == "志愿者"


@command("select")
async def test_a_selection_begins_with_what_is_in_hand(paths: Paths, article: str) -> None:
    """`v` on a sentence selects the sentence; walking on selects more."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        page(pilot).view.hold("sentence")
        sentence = in_hand(pilot)
        await pressed(pilot, "v")
        assert page(pilot).view.selection.text() == sentence
        await pressed(pilot, "right_parenthesis")
        assert page(pilot).view.selection.text().startswith(sentence)
        assert len(page(pilot).view.selection.text()) > len(sentence)


@command("select", "keep", "note")
async def test_what_was_selected_stays_in_hand_after_it_is_kept(paths: Paths, article: str) -> None:
    """Kept first and noted then: both are about the same words, until one walks on."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        await pressed(pilot, "v", "l", "l")
        chosen = page(pilot).view.selection.text()
        status = page(pilot).query_one("#status")
        assert f"{len(chosen)} characters selected" in str(status.render())
        await pressed(pilot, "a", "ctrl+s")
        assert page(pilot).view.selection.ends is None and in_hand(pilot) == chosen
        assert "selection in hand" in str(status.render())
        await pressed(pilot, "2", "c", *"why", "ctrl+s")
        with Notebook.read(paths) as notebook:
            assert [entry.term for entry in notebook.glossary.entries()] == [chosen]
            assert [note.place.quote for note in notebook.notes.entries()] == [chosen]
            assert notebook.words.status(chosen) == "learning"
        await pressed(pilot, "l")
        assert in_hand(pilot) != chosen


@command("select", "status_known")
async def test_the_words_of_a_selection_are_known_each(paths: Paths, article: str) -> None:
    """What is selected is no word of its own as long as it is not kept as one."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        await pressed(pilot, "v", "right_parenthesis", "3")
        words = Notebook.read(paths).words.statuses()
        assert "志愿者" in words and len(words) > 2 and all(len(word) < 8 for word in words)


@command("bookmark", "bookmarks")
async def test_a_bookmark_leads_to_a_word(paths: Paths, article: str) -> None:
    """Set on a paragraph that begins with “, it leads to the word behind it, with the paragraph in hand; its words
    are shortened in the list."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = page(pilot).view
        quoted = next(p.number for p in view.passages if p.text.startswith("“"))
        view.go(Spot(quoted, 3))
        view.hold("paragraph")
        await pressed(pilot, "m", "g", "apostrophe")
        (line,) = [line.text for line in drawn(pilot) if "…" in line.text and "│" in line.text]
        assert line.count("“") == 1
        await pressed(pilot, "enter")
        assert view.cursor == Spot(quoted, 1) and view.hand.unit == "paragraph"


async def test_pinyin_over_what_is_in_hand(paths: Paths, article: str) -> None:
    """In the mode for one word it stands over the character or the term in hand."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者", 0)
        await pressed(pilot, "p")
        view = page(pilot).view

        def read() -> str:
            return view.render_line(view.paper.document.row_of(view.cursor) - view.paper.top - 1).text.strip()

        assert read() == "zhìyuànzhě"
        await pressed(pilot, "i", "l")
        assert read() == "yuàn"
        go_to(pilot, "社区老年协会", 0)
        view.jump(view.held._replace(end=view.held.start + 6))
        assert read() == "shèqū lǎonián xiéhuì"


async def test_enter_hides_no_entry_that_opened_by_itself(paths: Paths, article: str) -> None:
    """On a broad page the entry is always there; Enter, also typed early, leaves it."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        await pressed(pilot, "enter")
        assert pilot.app.screen.query_one(EntryPanel).display
        await settled(pilot)
        await pressed(pilot, "z", "z", "enter")
        assert pilot.app.screen.query_one(EntryPanel).display


@command("reading")
async def test_a_reading_is_asked_until_it_is_one(paths: Paths, article: str) -> None:
    """What is no pinyin, or too few syllables, is refused with a word; what was typed stays to be mended."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民", 0)
        await pressed(pilot, "R")
        asking = pilot.app.screen
        field = asking.query_one(Input)
        faults = {"foo barbaz": "foo", "ju1": "2 syllables", "jū min mín": "2 syllables", "ju mín": "ju5 for none"}
        for typed, said in faults.items():
            field.value = typed
            await pressed(pilot, "enter")
            assert pilot.app.screen is asking and field.value == typed
            assert said in "\n".join(str(line.render()) for line in asking.query("Static"))
        field.value = "ju4 min5"
        await pressed(pilot, "enter")
        (decided,) = Notebook.read(paths).decisions.entries()
        assert (decided.word, decided.parts) == ("居民", ("jù", "min"))
        await pressed(pilot, "R", "enter")  # as it stands: a tone that is none was there before
        assert not isinstance(pilot.app.screen, AskingScreen)


@command("reading")
async def test_the_reading_of_one_character_says_how_far_it_reaches(paths: Paths, article: str) -> None:
    """Before it is kept and after: every place where it is a word, and no longer word."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = page(pilot).view
        words = ((number, word) for number, analysis in view.analyses.items() for word in analysis.words)
        alone = (Spot(at, word.start) for at, word in words if view.ways.text(at)[word.start : word.end] == "为")
        view.go(next(alone))
        await pressed(pilot, "R")
        hint = "\n".join(str(line.render()) for line in pilot.app.screen.query("Static"))
        assert "wherever it is a word of its own, " in hint and " times in this text" in hint
        pilot.app.screen.query_one(Input).value = "wei4"
        await pressed(pilot, "enter")
        assert "from now on where it stands alone (u takes it back)" in said(pilot)


@command("correct")
async def test_the_title_and_the_byline_are_put_right(paths: Paths, article: str) -> None:
    """The page and the library show them so, and u takes back what was last."""
    before = Library(paths).article(article)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "g")
        cursor = page(pilot).view.cursor
        for key in ("g", "G"):
            await pressed(pilot, key)
            await pressed(pilot, "E")
            field = pilot.app.screen.query_one(Input)
            field.value = f"{field.value}々"
            await pressed(pilot, "enter")
            await settled(pilot)
        shown, listed = page(pilot).article, Library(paths).outline()[article]
        assert cursor.passage < 0
        assert "々" in "".join((*shown.kicker, shown.title, *shown.deck)) and "々" in shown.byline
        assert (listed.title, listed.kicker, listed.byline) == (shown.title, shown.kicker, shown.byline)
        await pressed(pilot, "u")
        await settled(pilot)
        assert page(pilot).article.byline == Library(paths).outline()[article].byline == before.byline


@command("correct")
async def test_a_wrong_character_is_put_right(paths: Paths, article: str) -> None:
    """The text shows it at once, it stays with the article for every verb, and u takes it back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民", 0)
        before = page(pilot).article
        spot = page(pilot).view.cursor
        await pressed(pilot, "E")
        field = pilot.app.screen.query_one(Input)
        assert field.value == "居民"
        field.value = "居氓"
        await pressed(pilot, "enter")
        await settled(pilot)
        assert page(pilot).article.blocks[spot.passage].text.startswith("居氓", spot.offset)
        assert said(pilot) == "居民 is 居氓 in this article from now on"
        assert (page(pilot).view.cursor, page(pilot).article.id) == (spot, before.id)
        shown = Library(paths).article(article)
        assert shown.blocks[spot.passage].text.startswith("居氓", spot.offset)
        await pressed(pilot, "u")
        await settled(pilot)
        assert page(pilot).article.blocks == before.blocks
    assert Library(paths).article(article).blocks == before.blocks
