"""The pre-reading sheet in lines: for other programs, to print, or plain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tui.desk.study.sheet import UNKNOWN, Sheet


def as_document(sheet: Sheet) -> dict[str, Any]:
    """The sheet for other programs."""
    parts = {
        "flags": sheet.flags,
        "terms": sheet.terms,
        "names": sheet.names,
        "words": sheet.words,
        "numbers": sheet.numbers,
    }
    items = {name: [item._asdict() for item in part] for name, part in parts.items()}
    left_out = dict(zip(("terms", "names", "words", "numbers"), sheet.left_out, strict=True))
    return {"id": sheet.id, "title": sheet.title, **items, "left_out": left_out, "supposed": sheet.supposed}


def as_markdown(sheet: Sheet) -> str:
    """The sheet to print or to edit; every sign of the text is shown as it is."""
    return "\n".join(_markdown(sheet)) + "\n"


def _markdown(sheet: Sheet) -> Iterator[str]:
    from store.export.escaping import inline, strong

    yield f"# {inline(sheet.title)}"
    for head, items, more in sheet.parts:
        yield ""
        yield f"## {_headed(sheet, head)}{others(more)}"
        yield ""
        for item in items:
            said = " — ".join(inline(part) for part in (item.reading, item.gloss) if part)
            yield f"- {strong('', item.word, ' ')} {said}".rstrip()
            if item.sentence:
                yield f"  > {inline(item.sentence)}"


def _headed(sheet: Sheet, head: str) -> str:
    """The head of a part; of the unknown words, which are taken for known."""
    return f"{head}, {sheet.supposing}" if head == UNKNOWN and sheet.supposed else head


def others(more: int) -> str:
    """What is said of those left out."""
    return f" (and {more:,} more)" if more else ""


def as_text(sheet: Sheet) -> str:
    """The sheet as plain lines."""
    from seeds.documents import visible

    return "\n".join(visible(" ".join(line.split("\n")), keep="") for line in _text(sheet)) + "\n"


def _text(sheet: Sheet) -> Iterable[str]:
    yield sheet.title
    for head, items, more in sheet.parts:
        yield ""
        yield f"{_headed(sheet, head)}{others(more)}"
        for item in items:
            yield "  ".join(part for part in (f"  {item.word}", item.reading, item.gloss) if part)
            if item.sentence:
                yield f"      {item.sentence}"
