"""What recognition was not sure of is told and marked, quietly."""

from __future__ import annotations

from piloting import opened, settled

from seeds.documents import Article, Block
from seeds.documents.article import Doubt
from store.paths import Paths
from tui.desk.reading.asked import EntryPart
from tui.desk.reading.doubts import with_doubt
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.typeset import Spot
from tui.widgets.reading import Extent

TEXT = "渡口的船工每天清早撑船过河。"


async def test_a_doubt_is_marked_and_told_where_one_stands_on_it(paths: Paths) -> None:
    """The characters are marked, and their entry has one quiet line more than that of their neighbours."""
    doubt = Doubt(0, TEXT.index("船工"), TEXT.index("船工") + 2, 0.62)
    article = Article("scan", "渡口", (), (), "", "scan.png", (Block("paragraph", TEXT),), doubts=(doubt,))
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        page = ReadingScreen(pilot.app.desk, article)
        pilot.app.push_screen(page)
        await settled(pilot)
        assert page.view.marks.all("doubted") == [Extent(0, doubt.start, doubt.end)]

        async def told(word: str) -> list[str]:
            page.view.go(Spot(0, TEXT.index(word)))
            await settled(pilot)
            return [part.text for part in page.parts.teller._told() if "not surely" in part.text.lower()]

        assert await told("船工") == ["Not surely what was printed: the scan is 62% sure"]
        assert await told("清早") == []


def test_the_least_sure_character_counts_and_stands_behind_the_head() -> None:
    """The line comes after headword, reading and status, before what the books say."""
    parts = [EntryPart("headword", "船工"), EntryPart("reading", "chuángōng"), EntryPart("gloss", "boatman")]
    doubts = [Doubt(0, 0, 1, 0.8), Doubt(0, 1, 2, 0.5), Doubt(1, 0, 2, 0.1)]
    told = with_doubt(parts, doubts, 0, 0, 2)
    assert [part.kind for part in told] == ["headword", "reading", "quiet", "gloss"]
    assert "50%" in told[2].text
    assert with_doubt(parts, doubts, 2, 0, 2) == parts
