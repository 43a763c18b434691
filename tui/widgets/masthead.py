"""The line over a table: what it lists and what there is to know of it, as much as one line has room for."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

BETWEEN = " · "


class Masthead(Static):
    """Lines that never wrap: where one is too long its last parts are left out, and never half of one."""

    def __init__(self) -> None:
        super().__init__("", id="masthead", markup=False)
        self._whole = Content("")

    def tell(self, whole: Content) -> None:
        """Say this from now on; what matters most comes first in each line."""
        self._whole = whole
        self._fit()

    def on_resize(self) -> None:
        """Another width has room for more or less."""
        self._fit()

    def _fit(self) -> None:
        if width := self.scrollable_content_region.width:
            self.update(Content("\n").join(fitting(line, width) for line in self._whole.split("\n")))


def fitting(line: Content, width: int) -> Content:
    """The line without the last of its parts that do not fit; what has no parts is shortened."""
    while line.cell_length > width and BETWEEN in line.plain:
        line = line[: line.plain.rindex(BETWEEN)]
    return line.truncate(width, ellipsis=True)
