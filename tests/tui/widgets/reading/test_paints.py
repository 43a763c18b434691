"""The page's colours follow the theme, and what they say is still said where there are none."""

from typing import Any

import pytest
from rich.style import Style

from tui.widgets.reading import Extent, Spot


def styles_of(desk: Any) -> dict[str, Style]:
    """The style of every run of text in the paragraphs, by the text where it stands first."""
    first = desk.cursor_row() - 1
    strips = [desk.view.render_line(y) for y in range(first, desk.view.size.height)]
    runs = [("".join(segment.text.split()), segment.style) for strip in strips for segment in strip]
    return dict(reversed(runs))


async def test_without_colour_everything_marked_still_differs(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR cursor, term, name, kept word and hit are told apart by weight, slant, line and turning."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(spot=Spot(0, 0)) as desk:
        desk.view.mark("kept", [Extent(0, 6, 8)])
        desk.view.learn({0: desk.words(desk.view.ways.text(0))})
        desk.view.mark("hit", [Extent(0, 14, 16)])
        styles = {}
        for light in ("names", "kept", "terms"):
            desk.view.light = light
            styles |= styles_of(desk)
        assert styles["社区"].reverse and styles["社区"].bold
        assert styles["党建"].underline and not styles["党建"].bold
        assert styles["两委"].italic
        assert styles["治理"].bold and styles["治理"].underline
        attributes = [
            (style.bold, style.italic, style.underline, style.reverse)
            for style in (styles[text] for text in ("社区", "党建", "两委", "治理"))
        ]
        assert len(set(attributes)) == 4


async def test_another_theme_paints_in_its_colours(opened: Any) -> None:
    """The cursor takes the accent of the theme in use, and tones have darker hues on a light page."""
    async with opened(spot=Spot(0, 0), pinyin="all", tones="pleco") as desk:
        seen = []
        for name in ("textual-dark", "textual-light"):
            desk.pilot.app.theme = name
            await desk.pilot.pause()
            styles = styles_of(desk)
            accent = desk.pilot.app.theme_variables["accent"]
            assert styles["社区"].bgcolor.name.lower() == accent.lower()
            seen.append(styles["dǎng"].color)
        assert seen[0] != seen[1]
