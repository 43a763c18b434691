"""The text of an article: its lines become paragraphs, headings, captions and boxes."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.documents.article import Block, BlockType
from seeds.documents.boxes import is_box_title, is_speaker
from seeds.documents.captions import is_placed_caption, is_signed_caption
from seeds.documents.headings import is_numbered_heading, is_plain_heading, is_two_clause_heading
from seeds.documents.joins import OpenParagraph
from seeds.documents.lines import Line, Spacing
from seeds.documents.signs import finished, quote_balance

LONGEST_DOUBTFUL = 30
"""On a page without its gaps, a sentence no longer than this may be a caption or the end of a paragraph."""


def read_body(lines: list[Line], spacing: Spacing) -> tuple[Block, ...]:
    """The blocks in reading order, every paragraph put together again."""
    body = _Body(spacing)
    following: Iterable[Line | None] = [*lines[1:], None]
    for line, after in zip(lines, following):
        body.take(line, after)
    body.close()
    return tuple(body.blocks)


class _Body:
    """The text so far: finished blocks, and the paragraph or box that may still go on."""

    def __init__(self, spacing: Spacing) -> None:
        self.spacing = spacing
        self.blocks: list[Block] = []
        self.captions: list[Block] = []
        self.paragraph: OpenParagraph | None = None
        self.box: str | None = None
        self.speakers: list[str] = []

    def take(self, line: Line, after: Line | None) -> None:
        """Put one line where it belongs, knowing the one after it."""
        text = line.text
        if self._is_caption(line, after):
            self.captions.append(Block("caption", text))
        elif is_box_title(text) and not line.marker and after is not None:
            self.close()
            self.box = text
        elif self._is_heading(line, after):
            self._alone("heading", text)
        elif self.box is not None and self.paragraph is None and is_speaker(text):
            self.speakers.append(text)
        elif self.paragraph is not None and self._goes_on(line, after):
            self.paragraph.add(text)
        else:
            if self.paragraph is not None:
                self.close()
            elif self.box is None:
                self._release_captions()
            self.paragraph = OpenParagraph(text)

    def close(self) -> None:
        """End the paragraph or box; captions that stood inside follow it."""
        text = self.paragraph.text if self.paragraph is not None else ""
        if self.box is not None:
            self.blocks.append(Block("box", "\n".join([*self.speakers, *([text] if text else [])]), self.box))
        elif text:
            self.blocks.append(Block("paragraph", text))
        self.paragraph, self.box, self.speakers = None, None, []
        self._release_captions()

    def _release_captions(self) -> None:
        self.blocks += self.captions
        self.captions = []

    def _alone(self, kind: BlockType, text: str) -> None:
        self.close()
        self.blocks.append(Block(kind, text))

    def _is_heading(self, line: Line, after: Line | None) -> bool:
        if line.marker:
            return True
        if is_numbered_heading(line.text):
            return True
        if self.paragraph is not None and self.paragraph.unfinished:
            return False
        return is_two_clause_heading(line.text) or is_plain_heading(line, after)

    def _is_caption(self, line: Line, after: Line | None) -> bool:
        if line.marker:
            return False
        if is_signed_caption(line.text):
            return True
        if is_placed_caption(line, self.spacing):
            return finished(line.text) or not is_two_clause_heading(line.text)
        return self._closes_no_quote(line, after)

    def _closes_no_quote(self, line: Line, after: Line | None) -> bool:
        """Whether a short sentence stands inside a quotation that only the line after it ends."""
        if self.paragraph is None or self.paragraph.depth == 0 or after is None or not self.paragraph.unfinished:
            return False
        short = len(line.text) <= LONGEST_DOUBTFUL and finished(line.text)
        return short and quote_balance(line.text) == (0, 0) and quote_balance(after.text)[1] > 0

    def _goes_on(self, line: Line, after: Line | None) -> bool:
        return self.paragraph is not None and self.paragraph.continues(line.text)
