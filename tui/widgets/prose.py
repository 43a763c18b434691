"""Text beside the page in lines as Chinese is set: no closing mark begins one, no opening mark ends one."""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from tui.typeset.cells import drawable
from tui.typeset.filled import filled


class Prose(Visual):
    """What a `Static` shows; Textual alone would break a line before 。 and leave Latin words half a line."""

    def __init__(self, content: Content, *, even: bool = False) -> None:
        """Take a text that is drawable already; what has a style of its own in it, as a term, is not torn apart.
        The lines of a title are about `even`, as centred ones always are."""
        self._content, self._even = content, even
        self._set: tuple[int, bool, Content] = (0, False, content)

    @classmethod
    def of(cls, text: str, *, even: bool = False) -> Prose:
        """Any text, drawn safely; markup in it is text."""
        return cls(Content("\n".join(map(drawable, text.split("\n")))), even=even)

    def __str__(self) -> str:
        return self._content.plain

    def lines(self, width: int, even: bool = False) -> Content:
        """The lines for a width, which is nearly always the one asked for last."""
        if self._set[:2] != (width, even):
            content = self._content
            whole = [(span.start, span.end) for span in content.spans]
            lines = [content[start:end] for start, end in filled(content.plain, width, whole, even=even)]
            self._set = (width, even, Content("\n").join(lines))
        return self._set[2]

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines, drawn."""
        if not width:
            return []
        return self.lines(width, self._even or _centred(options.rules)).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the longest paragraph, if there is room."""
        return self._content.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many lines there are."""
        return self.lines(width, self._even or _centred(rules)).get_height(rules, width) if width else 0


def _centred(rules: RulesMap) -> bool:
    """Whether lines are centred, where one word left over would stand forlorn below the others."""
    return rules.get("text_align") == "center"
