"""Text becomes articles: reading files, what each line is, re-joining, several articles in a file."""

from seeds.documents.article import Article, Block, Passage

__all__ = ["Article", "Block", "Passage"]
