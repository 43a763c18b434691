"""Words become lines of cells: Chinese line breaking, pinyin above its characters, every role in its manner.

`Document(passages, width, mode)` sets an article where one looks at it; `row` and `line_at` give what is drawn,
`spot_at` and `row_of`/`column_of` lead from cells to characters and back.
"""

from tui.typeset.document import PINYIN_MODES, Document, PinyinMode, Row, Spot
from tui.typeset.line import Line, Syllable

__all__ = ["PINYIN_MODES", "Document", "Line", "PinyinMode", "Row", "Spot", "Syllable"]
