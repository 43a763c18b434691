"""A lesson: an article with the words a teacher has chosen for it, as one file that a class takes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.export.complete import Contents, complete
from store.imports import Originals
from store.records import GlossaryEntry
from tui.desk.keeping import best_stand, sentence_of, stands

if TYPE_CHECKING:
    from seeds.documents import Article
    from tui.desk.desk import Desk
    from tui.desk.study.sheet import Sheet, SheetItem


def lesson(desk: Desk, sheet: Sheet) -> str:
    """The sheet's words as entries, the teacher's own in full, and the text where it did not come with jingdu."""
    entries = entries_of(desk, sheet)
    home = desk.library.home(sheet.id).content if desk.library.is_imported(sheet.id) else ""
    texts = [item for item in desk.notebook.imports.entries() if item.content == home]
    contents = Contents(
        {
            "glossary": [entry.to_document() for entry in entries],
            "imports": [item.to_document() for item in texts],
        },
        {},
        {item.content: Originals(desk.paths.imports).read(item.content) for item in texts},
        sheet.title,
    )
    return complete(contents, desk.now())


def entries_of(desk: Desk, sheet: Sheet) -> list[GlossaryEntry]:
    """What the reader keeps from the text, in full, then the other words of the sheet."""
    article = desk.library.open(sheet.id)
    kept = {entry.term: entry for entry in desk.notebook.glossary.entries() if is_of(entry, article)}
    chosen = [item for part in (sheet.terms, sheet.names, sheet.words) for item in part if item.word not in kept]
    return [*kept.values(), *(entry_of(item, article, desk) for item in chosen)]


def is_of(entry: GlossaryEntry, article: Article) -> bool:
    """Whether an entry was kept from this article, or its term stands in it."""
    if any(sentence.place and sentence.place.article == article.id for sentence in entry.sentences):
        return True
    return any(entry.term in passage.text for passage in article.passages)


def entry_of(item: SheetItem, article: Article, desk: Desk) -> GlossaryEntry:
    """A line of the sheet as an entry, with the place where it stands."""
    when = desk.now()
    stand = best_stand(stands(item.word, [article]), any_place=True)
    return GlossaryEntry(
        GlossaryEntry.id_for(item.word),
        item.word,
        when,
        when,
        reading=item.reading,
        gloss=item.gloss_kept,
        gloss_source="the lesson" if item.gloss_kept else "",
        sentences=(sentence_of(stand),) if stand else (),
    )
