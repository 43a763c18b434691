"""Whatever is edited by hand in an exported glossary: it is taken in, or it is named. Nothing is passed over."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as some

from store.export.markdown import markdown
from store.export.taking import take
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths

LATER = datetime(2100, 1, 1, tzinfo=timezone.utc)
TERMS = ("台账", "两委", "晒坝")
KINDS = ("gloss", "note", "reading", "rename", "no anchor", "new", "sentence", "loose text", "cut out")
EDITS = some.lists(some.tuples(some.sampled_from(KINDS), some.sampled_from(TERMS)), min_size=1, max_size=5)


def edit(text: str, kind: str, term: str, token: str) -> str:
    """The file after one more edit that leaves `token` in it, or takes an entry out."""
    blocks = re.split(r"(?m)^(?=### )", text)
    at = next((number for number, block in enumerate(blocks) if re.match(rf"### .*</a>{term}", block)), 0)
    if not at or kind == "new":
        return f"{text}\n### 新{token} *xīn*\n\n{token}\n"
    head, *rest = blocks[at].split("\n")
    if kind == "gloss":
        rest = [*rest[:1], token, *rest[2:]]
    elif kind == "note":
        rest = [*rest, f"Note: {token}", ""]
    elif kind == "reading":
        head = re.sub(r" \*.*\*$", f" *{token}*", head)
    elif kind == "rename":
        head = head.replace(f"</a>{term}", f"</a>{term}{token}")
    elif kind == "no anchor":
        head, rest = re.sub(r"<a .*?</a>", "", head), [*rest, f"Note: {token}", ""]
    elif kind == "sentence":
        rest = [*rest, f"> {token}", ""]
    elif kind == "loose text":
        return text.replace("\n## ", f"\n## {token}\n\n{token}\n\n## ", 1)
    blocks[at] = "" if kind == "cut out" else "\n".join([head, *rest])
    return "".join(blocks)


@given(edits=EDITS)
def test_every_edit_is_taken_or_named(edits: list[tuple[str, str]]) -> None:
    """Its words are in the notebook afterwards, or a line says which entry was not taken whole."""
    moment = datetime(2026, 1, 1, tzinfo=timezone.utc)

    def clock() -> datetime:
        nonlocal moment
        moment += timedelta(seconds=1)
        return moment

    with TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "data", Path(folder) / "config", Path(folder) / "cache")
        with Notebook.open(paths, clock) as notebook:
            for term in TERMS:
                notebook.glossary.keep(term, reading="yi", gloss="what it means")
            text = markdown(notebook.glossary.entries(), "article", moment)
            for number, (kind, term) in enumerate(edits):
                text = edit(text, kind, term, f"token{number}x")
            merged = take(text, "glossary.md", LATER, notebook, Originals(paths.imports))
            kept = " ".join(
                f"{entry.term} {entry.reading} {entry.gloss} {entry.note}" for entry in notebook.glossary.entries()
            )
            tokens = {f"token{number}x" for number in range(len(edits))}
            lost = [token for token in tokens if token in text and token not in kept]
            assert not lost or merged.complaints, (edits, lost)
            again = take(text, "glossary.md", LATER, notebook, Originals(paths.imports))
            assert (again.added, again.updated) == (0, 0)
