"""The reading view.

    view = ReadingView()
    view.show(article, spot)            text first, plain; `spot` is where it was left
    view.learn({number: analysis})      words, terms and pinyin light up as they arrive, by passage
    view.judge(unknown)                 which words the reader does not know
    view.mark("hit", extents)           places found, kept, noted, flagged, bookmarked; replaces the layer
    view.go(spot)                       the cursor; `cursor`, `word`, `word_text`, `sentence` tell where it is
    view.jump(extent)                   the cursor, with what was jumped to in hand: `held`
    view.pinyin, .measure, .tones, …    reactive properties; every change keeps the place

`cursor` and `held` can be watched. It answers with `WordChosen` (double click), `SelectionChanged`,
`PassagesShown` (whose words are wanted first), `EndPassed` and `HandStays`. It binds no keys: `action_walk` and the
like wait for the command table.

It owns what needs no screen, each with one idea: `ways` through the text, the `paper` it is set on, the unit in
`hand`, the `marks` and the `lights` that show them.
"""

from tui.typeset import PINYIN_MODES, PinyinMode, Spot
from tui.widgets.reading.lights import LIGHTS, Light
from tui.widgets.reading.marks import VOICES, Extent, Layer
from tui.widgets.reading.messages import (
    EndPassed,
    HandStays,
    PassagesShown,
    SelectionChanged,
    WordChosen,
)
from tui.widgets.reading.view import ReadingView

__all__ = [
    "LIGHTS",
    "PINYIN_MODES",
    "VOICES",
    "EndPassed",
    "Extent",
    "HandStays",
    "Layer",
    "Light",
    "PassagesShown",
    "PinyinMode",
    "ReadingView",
    "SelectionChanged",
    "Spot",
    "WordChosen",
]
