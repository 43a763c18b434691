"""What the worker process can be asked, and how questions and answers are written down."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Sequence
from typing import Any

from seeds.language.analysis import OwnWords

SIZE = struct.Struct(">I")


def ask_words(texts: Sequence[str], own: OwnWords, cache: str) -> bytes:
    """The question for the words of some texts."""
    return _question("words", texts, own, cache)


def ask_terms(texts: Sequence[str], own: OwnWords, cache: str) -> bytes:
    """The question for the key terms of a whole article."""
    return _question("terms", texts, own, cache)


def carry_out(question: bytes) -> bytes:
    """The answer, found here and now: only the worker process calls this."""
    asked = json.loads(question)
    own = OwnWords(
        frozenset(asked["joins"]),
        {word: tuple(pieces) for word, pieces in asked["splits"].items()},
        {word: tuple(reading) for word, reading in asked["readings"].items()},
    )
    return _JOBS[asked["job"]](asked["texts"], own, asked["cache"])


def pack(parts: Sequence[bytes]) -> bytes:
    """Several answers as one."""
    return b"".join(SIZE.pack(len(part)) + part for part in parts)


def unpack(data: bytes) -> list[bytes]:
    """The answers that were packed."""
    parts = []
    at = 0
    while at < len(data):
        (size,) = SIZE.unpack_from(data, at)
        at += SIZE.size
        parts.append(data[at : at + size])
        at += size
    return parts


def _question(job: str, texts: Sequence[str], own: OwnWords, cache: str) -> bytes:
    asked: dict[str, Any] = {
        "job": job,
        "texts": list(texts),
        "joins": sorted(own.joins),
        "splits": {word: list(pieces) for word, pieces in own.splits.items()},
        "readings": {word: list(reading) for word, reading in own.readings.items()},
        "cache": cache,
    }
    return json.dumps(asked).encode()


def _words(texts: list[str], own: OwnWords, cache: str) -> bytes:
    from seeds.language.analyse import analyse, dump, prepare

    prepare(cache)
    return pack([dump(analyse(text, own)) for text in texts])


def _terms(texts: list[str], own: OwnWords, cache: str) -> bytes:
    from seeds.language.analyse import prepare
    from seeds.language.terms import find_terms
    from tui.analyst.terms import dump_terms

    prepare(cache)
    return dump_terms(find_terms(texts, own=own))


_JOBS: dict[str, Callable[[list[str], OwnWords, str], bytes]] = {"words": _words, "terms": _terms}
