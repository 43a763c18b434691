"""Words become lines of cells: Chinese line breaking, pinyin above its characters, every role in its manner.

`Document(passages, width, mode)` sets an article where one looks at it; `row` and `line_at` give what is drawn,
`spot_at` and `row_of`/`column_of` lead from cells to characters and back. A list that only measures cells loads
none of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.lazily import loader

if TYPE_CHECKING:
    from tui.typeset.document import PINYIN_MODES, Document, PinyinMode, Row, Spot
    from tui.typeset.line import Line, Syllable

HOMES = {
    "PINYIN_MODES": "document",
    "Document": "document",
    "Line": "line",
    "PinyinMode": "document",
    "Row": "document",
    "Spot": "document",
    "Syllable": "line",
}

__all__ = ["PINYIN_MODES", "Document", "Line", "PinyinMode", "Row", "Spot", "Syllable"]

__getattr__ = loader(__name__, HOMES)
