"""`jingdu lookup --stream`: one warm process for many questions, a line in and a line of JSON out."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import Any

from seeds.errors import SeedsError
from store.errors import StoreError
from tui.cli.lookup import FEW, looked_up
from tui.cli.lookup_json import document
from tui.cli.outlet import in_json

LONGEST = 2000
"""Characters in a question; a whole page is no word."""


class NoQuestion(SeedsError):
    """A line that asks nothing."""


def stream(options: Namespace) -> int:
    """Answer every line in its order, and each before the next is read; a line that fails is answered with why."""
    for line in iter(sys.stdin.buffer.readline, b""):
        text = line.decode("utf-8", "replace").lstrip("\ufeff").strip()
        print(in_json(answered(text, options), rows=False), flush=True)
    return 0


def answered(line: str, options: Namespace) -> dict[str, Any]:
    """The document of an answer; an error has the question, why, and what would help."""
    try:
        query, sentence = question(line)
        return document(looked_up(query, options, FEW, sentence))
    except (SeedsError, StoreError) as error:
        return {"query": line[:LONGEST], "error": error.message, "hint": error.hint}
    except OSError as error:
        return {"query": line[:LONGEST], "error": error.strerror or str(error), "hint": ""}


def question(line: str) -> tuple[str, str | None]:
    """The word, and the sentence it stands in where one is given."""
    query, sentence = line, None
    if line.startswith("{"):
        try:
            told = json.loads(line)
            query, sentence = str(told["query"]), str(told["in"]) if told.get("in") else None
        except (ValueError, KeyError, RecursionError) as error:
            raise NoQuestion(
                "the line is no question", '{"query": WORD, "in": SENTENCE}, or the word alone'
            ) from error
    query = " ".join(query.encode("utf-8", "replace").decode().split())
    if not query or len(query) > LONGEST:
        raise NoQuestion("there is nothing to look up" if not query else "this is too long for a word")
    return query, sentence
