"""Text becomes articles: reading files, what each line is, re-joining, several articles in a file."""

from seeds.documents.article import Article, Block, Passage
from seeds.documents.files import bundled, parse, read_bytes, read_file, text_files
from seeds.documents.places import find_again, surroundings
from seeds.documents.visible import visible

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
