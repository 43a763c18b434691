"""Text becomes articles: reading files, what each line is, re-joining, several articles in a file.

The parts are loaded when they are first asked for: a look-up that only needs `visible` reads no rules for pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.documents.visible import visible
from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.documents.article import Article, Block, Passage
    from seeds.documents.files import bundled, parse, read_bytes, read_file, text_files
    from seeds.documents.places import find_again, surroundings

HOMES = {
    "Article": "article",
    "Block": "article",
    "Passage": "article",
    "bundled": "files",
    "find_again": "places",
    "parse": "files",
    "read_bytes": "files",
    "read_file": "files",
    "surroundings": "places",
    "text_files": "files",
}
"""The module of each name. `visible` is the name of its module as well, so it is loaded at once."""

__all__ = [
    "Article",
    "Block",
    "Passage",
    "bundled",
    "find_again",
    "parse",
    "read_bytes",
    "read_file",
    "surroundings",
    "text_files",
    "visible",
]

__getattr__ = loader(__name__, HOMES)
