"""What the page shows, and that it keeps its place."""

from typing import Any

import pytest

from seeds.documents.article import Article, Block
from tui.widgets.reading import PINYIN_MODES, Extent, PassagesShown, Spot

LONG = Article(
    "x", "题", (), (), "", "", tuple(Block("paragraph", "党建引领治理，服务居民。" * 30) for _ in range(200))
)


async def test_the_text_is_shown_before_its_words_are_known(opened: Any) -> None:
    """Title, deck, paragraph and box are there without any analysis."""
    async with opened(analysed=False) as desk:
        rows = desk.screen()
        assert rows[1].strip() == "引题在上"
        assert rows[3].strip() == "社 区 的 故 事"
        assert rows[5].strip() == "——副题在下"
        assert rows[7] == " " * 8 + "社区党建引领治理。“两委”班子服务居民！大家共同参与，共享成果。社区党"


async def test_a_box_is_framed_with_its_title(opened: Any) -> None:
    """The frame of a box is closed on all sides and carries the title."""
    async with opened(spot=Spot(2, 0), measure=20) as desk:
        rows = [row.strip() for row in desk.screen()]
        top = next(number for number, row in enumerate(rows) if row.startswith("┌─ 链接 ─"))
        bottom = next(number for number, row in enumerate(rows) if row.startswith("└"))
        assert bottom > top + 1
        assert all(row.startswith("│") and row.endswith("│") for row in rows[top + 1 : bottom])


async def test_pinyin_of_everything(opened: Any) -> None:
    """Each word has its pinyin in the row above."""
    async with opened(spot=Spot(0, 0), pinyin="all") as desk:
        row = desk.cursor_row()
        rows = desk.screen()
        assert rows[row - 1].split()[:4] == ["shèqū", "dǎngjiàn", "yǐnlǐng", "zhìlǐ"]
        assert "".join(rows[row].split()).startswith("社区党建引领治理。“两委”")


async def test_pinyin_of_the_word_under_the_cursor(opened: Any) -> None:
    """One row of pinyin goes along with the cursor; going down a line moves no line below."""
    async with opened(spot=Spot(0, 0), pinyin="word") as desk:
        row = desk.cursor_row()
        assert desk.screen()[row - 1].strip() == "shèqū"
        below = desk.screen()[row + 2 :]
        desk.view.action_walk("next_line")
        assert desk.cursor_row() == row + 1
        assert desk.screen()[row + 2 :] == below
        assert len([line for line in desk.screen() if line.strip().isalpha() and line.strip() < "z~"]) == 1


async def test_no_line_moves_when_the_reading_of_the_word_arrives(opened: Any) -> None:
    """Its row is kept free over the line one stands in until the words are known."""
    async with opened(spot=Spot(0, 0), pinyin="word", analysed=False) as desk:
        before = [(row, line) for row, line in enumerate(desk.screen()) if line.strip()]
        desk.view.learn({0: desk.words(desk.view.ways.text(0))})
        await desk.pilot.pause()
        after = dict(enumerate(desk.screen()))
        assert [line for row, line in before if after[row].strip() != line.strip()] == []
        assert any("shè" in line for line in after.values())


async def test_marks_that_look_as_before_are_not_painted_again(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor are those of a kind that is not lit."""
    async with opened(spot=Spot(0, 0)) as desk:
        desk.view.light = "kept"
        desk.view.mark("kept", [Extent(0, 0, 2)])
        await desk.pilot.pause()
        painted: list[object] = []
        monkeypatch.setattr(desk.view, "refresh", lambda *regions, **how: painted.append(regions))
        desk.view.mark("kept", [Extent(0, 0, 2)])
        desk.view.mark("voice-1", [Extent(0, 0, 9)])
        assert painted == []
        desk.view.mark("kept", [Extent(0, 2, 4)])
        assert painted


async def test_pinyin_of_key_terms_and_of_unknown_words(opened: Any) -> None:
    """Only the words asked for have pinyin."""
    async with opened(spot=Spot(0, 0), pinyin="terms") as desk:
        assert set(desk.screen()[desk.cursor_row() - 1].split()) == {"dǎngjiàn"}
        desk.view.pinyin = "unknown"
        desk.view.judge(lambda word: word == "居民")
        assert set(desk.screen()[desk.cursor_row() - 1].split()) == {"jūmín"}


async def test_terms_can_be_given_by_place(opened: Any) -> None:
    """Key terms that are found later light up, get their pinyin and can be walked to."""
    async with opened(spot=Spot(0, 0), pinyin="terms") as desk:
        assert "zhìlǐ" not in "".join(desk.screen())
        desk.view.mark("term", [Extent(0, 6, 8)])
        assert "zhìlǐ" in "".join(desk.screen())
        desk.view.go(Spot(0, 4))
        desk.view.action_walk("next_term")
        assert desk.view.cursor == Spot(0, 6)


@pytest.mark.parametrize("mode", PINYIN_MODES)
async def test_changes_of_setting_keep_the_place(opened: Any, mode: str) -> None:
    """In every mode, width and size the cursor stays on its word and, where it can, on its row."""
    async with opened(LONG, spot=Spot(100, 77), analysed=False) as desk:
        view = desk.view
        view.learn({number: desk.words(view.ways.text(number)) for number in range(95, 105)})
        row = desk.cursor_row()
        view.pinyin = mode
        await desk.pilot.pause()
        assert view.cursor == Spot(100, 77) and abs(desk.cursor_row() - row) <= 1
        view.measure = 22
        await desk.pilot.pause()
        assert view.cursor == Spot(100, 77) and abs(desk.cursor_row() - row) <= 1
        for size in ((60, 20), (40, 10), (120, 40), (21, 5)):
            await desk.pilot.resize_terminal(*size)
            await desk.pilot.pause()
            assert view.cursor == Spot(100, 77)
            assert 0 <= desk.cursor_row() < size[1]


async def test_words_that_arrive_above_do_not_move_the_text(opened: Any) -> None:
    """When the words of other passages become known, what is read stays where it is."""
    async with opened(LONG, spot=Spot(100, 77), analysed=False, pinyin="all") as desk:
        view = desk.view
        view.learn({100: desk.words(view.ways.text(100))})
        row = desk.cursor_row()
        for number in (99, 98, 0, 150):
            view.learn({number: desk.words(view.ways.text(number))})
            await desk.pilot.pause()
            assert desk.cursor_row() == row
            assert view.scroll_offset.y == view.paper.top


async def test_scrolling_up_through_text_never_set_shows_every_line_once(opened: Any) -> None:
    """Page by page upwards from the middle, no line is skipped though heights had been estimated."""
    async with opened(LONG, spot=Spot(60, 5), analysed=False, measure=17) as desk:
        view = desk.view
        above = desk.screen()
        while view.paper.top > 0:
            view.action_walk("page_up")
            rows = desk.screen()
            if view.paper.top > 0:
                assert rows[-2:] == above[:2]
            above = rows
        assert view.cursor.passage <= 0


async def test_marks_in_the_margin(opened: Any) -> None:
    """Bookmarked, noted and flagged lines have a sign beside them, and lose it again."""
    async with opened(spot=Spot(0, 0)) as desk:
        row = desk.cursor_row()
        desk.view.mark("bookmark", [Extent(0, 3, 5)])
        desk.view.mark("noted", [Extent(0, 40, 44)])
        assert desk.screen()[row].lstrip().startswith("◆")
        assert desk.screen()[row + 1].lstrip().startswith("✎")
        desk.view.mark("bookmark", [])
        assert "◆" not in "".join(desk.screen())


async def test_no_sign_in_the_margin_moves_the_text(opened: Any) -> None:
    """In a small window three of them take the whole margin."""
    async with opened(size=(50, 20), spot=Spot(0, 0)) as desk:
        row = desk.cursor_row()
        begins = len(desk.screen()[row]) - len(desk.screen()[row].lstrip())
        for mark in ("bookmark", "noted", "flagged"):
            desk.view.mark(mark, [Extent(0, 0, 2)])
        told = desk.screen()[row]
        signs, text = told[:begins], told[begins:]
        assert len(signs.split()[0]) == 3 and text.startswith("社区")


async def test_what_is_found_can_be_walked(opened: Any) -> None:
    """n and N go round the places found, from wherever the cursor is."""
    async with opened(spot=Spot(0, 0)) as desk:
        view = desk.view
        view.mark("hit", [Extent(4, 2, 4), Extent(0, 6, 8), Extent(9, 0, 2)])
        visited = []
        for _ in range(4):
            view.action_next("hit")
            visited.append(view.cursor)
        assert visited == [Spot(0, 6), Spot(4, 2), Spot(9, 0), Spot(0, 6)]
        view.action_next("hit", -1)
        assert view.cursor == Spot(9, 0)


async def test_the_passages_on_the_screen_are_told(opened: Any) -> None:
    """Whoever analyses learns which passages are wanted first."""
    async with opened(LONG, spot=Spot(100, 0), analysed=False) as desk:
        shown = desk.heard(PassagesShown)[-1]
        assert shown.first <= 100 <= shown.last
        assert shown.last - shown.first < 10


async def test_one_kind_of_marks_is_shown_at_a_time(opened: Any) -> None:
    """Key terms, unknown words, names: each with a style of its own while it is their turn, then nothing."""
    async with opened(spot=Spot(-3, 0)) as desk:
        desk.view.judge(lambda word: word == "引领")
        row = next(y for y in range(24) if "社区党建" in desk.view.render_line(y).text)

        def styles() -> dict[str, str]:
            return {segment.text.strip(): str(segment.style) for segment in desk.view.render_line(row)}

        marked = {}
        for light, word in (("terms", "党建"), ("unknown", "引领"), ("kept", ""), ("names", "两委"), ("none", "")):
            desk.view.light = light
            found = styles()
            assert {"党建", "引领", "两委"} & found.keys() == ({word} if word else set())
            marked[light] = found.get(word)
        assert len({marked[light] for light in ("terms", "unknown", "names")}) == 3


async def test_kept_terms_fade_as_they_become_known(opened: Any) -> None:
    """What is known well is hardly marked any more; two kept terms that touch can be told apart."""
    async with opened(spot=Spot(-3, 0), light="kept") as desk:
        desk.view.mark("kept", [Extent(0, 0, 2), Extent(0, 2, 4), Extent(0, 6, 8)])
        row = next(y for y in range(24) if "社区党建" in desk.view.render_line(y).text)
        shades = []
        for level in (0, 1, 2):
            desk.view.judge(lambda word: False, lambda term, level=level: level)
            found = {segment.text.strip(): str(segment.style) for segment in desk.view.render_line(row)}
            assert found["社区"] != found["党建"]
            shades.append(found["治理"])
        assert len(set(shades)) == 3


HOSTILE = {
    "escapes": "红\x1b[31m字\x07\x9b2J\x00",
    "markup": "[red]红[/red] [b]粗[/b] [@click=app.quit]x[/]",
    "bidi": "a\u202eb\u2066c\u200fd",
    "marks": "a" + "\u0301" * 10_000 + "字" + "\u0300" * 10_000,
    "one line": "党建引领，" * 50_000,
    "emoji": "👨\u200d👩\u200d👧 ❤\ufe0f 🇨🇳 👍🏽 " * 50,
    "no break": "x" * 5_000,
    "only marks": "，。" * 2_000,
    "blanks": " " * 5_000 + "字\t\t\n\n\n字",
    "unassigned": "\U000e0fff\ue000\ufdd0\ud800",
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("mode", ["off", "word"])
async def test_hostile_text_breaks_nothing(opened: Any, kind: str, mode: str) -> None:
    """Every row has exactly the width of the screen, no control character is drawn, and walking works."""
    article = Article("x", HOSTILE[kind][:50], (), (), "", "", (Block("paragraph", HOSTILE[kind]),))
    async with opened(article, size=(40, 12), pinyin=mode) as desk:
        view = desk.view
        for way in ("next_word", "page_down", "bottom", "previous_line"):
            view.action_walk(way)
            await desk.pilot.pause()
            assert 0 <= desk.cursor_row() < 12
            for y in range(view.size.height):
                strip = view.render_line(y)
                assert strip.cell_length == view.size.width
                assert not set(strip.text) & set("\x1b\x07\x9b\x00\u202e\u2066\u200f\u200d\t\n")


async def test_an_empty_article_and_a_new_one(opened: Any) -> None:
    """Nothing to read is no error, and the next article starts afresh."""
    async with opened(Article("x", "", (), (), "", "", ()), analysed=False) as desk:
        for way in ("next_word", "page_down", "bottom", "next_line", "previous_paragraph", "next_term"):
            desk.view.action_walk(way)
        desk.view.action_select()
        desk.view.action_unit(1)
        desk.view.mark("hit", [Extent(0, 0, 1)])
        desk.view.show(LONG)
        await desk.pilot.pause()
        assert desk.view.marks.all("hit") == [] and desk.view.cursor == Spot(-1, 0)
        assert desk.screen()[1].strip() == "题"
