"""The reading view.

    view = ReadingView()
    view.show(article, spot)            text first, plain; `spot` is where it was left
    view.learn({number: analysis})      words, terms and pinyin light up as they arrive, by passage
    view.judge(unknown)                 which words the reader does not know
    view.mark("hit", extents)           places found, kept, noted, flagged, bookmarked; replaces the layer
    view.go(spot)                       the cursor; `cursor`, `word`, `word_text`, `sentence` tell where it is
    view.pinyin, .measure, .tones, …    reactive properties; every change keeps the place

It answers with `CursorMoved`, `WordChosen` (double click), `SelectionChanged` and `PassagesShown` (whose words
are wanted first). It binds no keys: `action_next_word` and the like wait for the command table.
"""

from tui.typeset import PINYIN_MODES, PinyinMode, Spot
from tui.widgets.reading.marks import Extent, Layer
from tui.widgets.reading.messages import CursorMoved, PassagesShown, SelectionChanged, WordChosen
from tui.widgets.reading.view import ReadingView

__all__ = [
    "PINYIN_MODES",
    "CursorMoved",
    "Extent",
    "Layer",
    "PassagesShown",
    "PinyinMode",
    "ReadingView",
    "SelectionChanged",
    "Spot",
    "WordChosen",
]
