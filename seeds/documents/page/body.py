"""The text of an article: its lines become paragraphs, headings, captions and boxes."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.documents.article import Block, BlockType
from seeds.documents.page.doubt import Verdict, Witness, is_lonely_sentence
from seeds.documents.page.head import is_prose
from seeds.documents.page.joins import OpenParagraph
from seeds.documents.page.kinds import (
    LONGEST_HEADING,
    is_box_title,
    is_byline,
    is_clause_heading,
    is_numbered_heading,
    is_placed_caption,
    is_plain_heading,
    is_signed_caption,
    is_speaker,
    is_two_clause_heading,
)
from seeds.documents.page.lines import Line, Spacing
from seeds.documents.page.signs import finished, is_stamped
from seeds.documents.page.told import Told


def read_body(lines: list[Line], spacing: Spacing, told: Told, reported: bool) -> tuple[Block, ...]:
    """The blocks in reading order, every paragraph put together again.

    `told` counts the lines; `reported` says that a reporter's byline vouches for a newspaper.
    """
    body = _Body(spacing, reported, Witness(lines))
    following: Iterable[Line | None] = [*lines[1:], None]
    for line, after in zip(told.each(lines), following, strict=False):
        body.take(line, after)
    body.close()
    return tuple(body.blocks)


class _Body:
    """The text so far: finished blocks, and the paragraph or box that may still go on."""

    def __init__(self, spacing: Spacing, reported: bool, witness: Witness) -> None:
        self.spacing = spacing
        self.reported = reported
        self.witness = witness
        self.blocks: list[Block] = []
        self.captions: list[Block] = []
        self.paragraph: OpenParagraph | None = None
        self.box: str | None = None
        self.speakers: list[str] = []
        self.below_picture = False
        """Whether the line before was a caption, and another may follow it."""

    def take(self, line: Line, after: Line | None) -> None:
        """Put one line where it belongs, knowing the one after it."""
        captions = len(self.captions)
        self._place(line, after)
        self.below_picture = len(self.captions) > captions

    def _place(self, line: Line, after: Line | None) -> None:
        text = line.text
        if line.block is not None:
            self.captions.append(line.block)
            if self.paragraph is None and self.box is None:
                self._release_captions()
        elif self._is_caption(line, after):
            self.captions.append(Block("caption", text))
        elif is_box_title(text) and not line.marker and after is not None:
            self.close()
            self.box = text
        elif self._is_heading(line, after):
            self._alone("heading", text)
        elif self.box is not None and self.paragraph is None and is_speaker(text):
            self.speakers.append(text)
        elif self.paragraph is not None and self._goes_on(line, after):
            self.paragraph.add(text, line.cut)
        else:
            if self.paragraph is not None:
                self.close()
            elif self.box is None:
                self._release_captions()
            self.paragraph = OpenParagraph(text, line.cut, self.spacing.copied)

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
        if line.cut or len(line.text) > LONGEST_HEADING:
            return False
        if is_numbered_heading(line.text):
            return True
        if self.paragraph is not None and self.paragraph.unfinished:
            return False
        if is_byline(line.text):
            return False
        if is_stamped(line.text):  # who speaks in a chat; in a log each line begins so
            return after is not None and not is_stamped(after.text)
        if is_two_clause_heading(line.text) or is_plain_heading(line, after):
            return True
        return not line.item and is_clause_heading(line.text, after.text if after else None, self.witness.together)

    def _is_caption(self, line: Line, after: Line | None) -> bool:
        if line.marker:
            return False
        if is_signed_caption(line.text):
            return True
        if is_placed_caption(line, self.spacing):
            return finished(line.text) or not is_two_clause_heading(line.text)
        if self.paragraph is not None and self.paragraph.unfinished:
            return self._judged(line, after) is Verdict.CAPTION
        return self.spacing.collapsed and self.reported and is_lonely_sentence(line.text, self.spacing.typical)

    def _goes_on(self, line: Line, after: Line | None) -> bool:
        if line.flush:
            return True
        if self.paragraph is None or line.item or not self.paragraph.continues(line.text):
            return False
        return self._judged(line, after) is not Verdict.UNSURE or not self.spacing.collapsed

    def _judged(self, line: Line, after: Line | None) -> Verdict:
        """On a page without its gaps: whether the line continues the broken paragraph above it."""
        doubtful = self.spacing.collapsed or self.below_picture
        if not doubtful or self.paragraph is None or not self.paragraph.unfinished:
            return Verdict.CONTINUES
        prose = after is not None and not after.marker and is_prose(after.text)
        return self.witness.judge(
            self.paragraph.pieces[-1], self.paragraph.depth, line.text, after.text if after and prose else None
        )
