"""`jingdu keep`: a word into the glossary, with the sentence it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import Paths, paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.dictionary import Dictionary
    from store.records import GlossaryEntry
    from tui.desk.keeping import Proposal, Stand


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu keep`."""
    parser.add_argument("word", metavar="WORD", help="the word as it stands in the text")
    parser.add_argument("--note", default="", metavar="TEXT", help="your own note; a further one goes under it")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="a tag; may be given several times"
    )
    parser.add_argument("--from", dest="article", metavar="ARTICLE", help="the article whose sentence is kept")
    parser.add_argument("--gloss", default="", metavar="TEXT", help="your own gloss instead of the dictionary's")
    parser.add_argument(
        "--reading", default="", metavar="PINYIN", help="your own reading instead of the dictionary's"
    )
    parser.add_argument(
        "--sense", default="", metavar="NAME", help="keep another sense of the word as its own entry"
    )
    parser.add_argument("--dictionary", default="", metavar="NAME", help="the gloss of a dictionary that you added")
    parser.add_argument("--json", action="store_true", help="print the entry as it is now kept")


def run(options: Namespace) -> int:
    """Keep the word and say so when it is on the disk."""
    from seeds.language.dictionary import Dictionary
    from store.errors import StoreError
    from tui.cli.lookup_progress import Bar
    from tui.desk.keeping import forms_of, stands
    from tui.desk.library.library import Library

    where = paths()
    word = " ".join(options.word.split())
    if not word:
        raise StoreError("There is nothing to keep", "give a word")
    library = Library(where)
    source = library.article(options.article) if options.article else None
    with Bar() as bar:
        dictionary = Dictionary.open(where.cache, lambda done: bar.show("Making the dictionary's index", done))
    found = list(stands(word, library, forms_of(word, dictionary.entries(word))))
    if source and not any(stand.article.id == source.id for stand in found):
        raise StoreError(
            f"{word} does not stand in {source.title}", "without --from the whole library is looked through"
        )
    here = [stand for stand in found if source is None or stand.article.id == source.id]
    entry = keep(word, options, where, dictionary, here)
    if options.json:
        from tui.cli.glossary import as_document

        print(in_json(as_document(entry)))
    else:
        from seeds.documents.visible import visible

        print(visible(f"Kept {entry.term} ({where_it_stands(found)})"))
    return 0


def keep(word: str, options: Namespace, where: Paths, dictionary: Dictionary, found: list[Stand]) -> GlossaryEntry:
    """The entry as it is kept, with the best of the sentences the word was found in."""
    from store.notebook import Notebook
    from tui.cli.told import tell
    from tui.desk.keeping import best_stand, sentence_of

    stand = best_stand(found, dictionary.stands_apart, any_place=bool(options.article))
    with Notebook.open(where) as notebook:
        tell(notebook)
        known = next((entry for entry in notebook.glossary.find(word) if entry.sense == options.sense), None)
        book = gloss_in(options.dictionary, word, where, dictionary) if options.dictionary else None
        has_gloss = bool(options.gloss or book or (known and known.gloss))
        has_reading = bool(options.reading or (known and known.reading))
        told = None if has_gloss and has_reading else suggestion(word, options.reading, where, dictionary, stand)
        gloss = told.gloss if told and not has_gloss else ""
        return notebook.glossary.keep(
            word,
            sense=options.sense,
            reading=options.reading or (told.reading if told and not has_reading else ""),
            gloss=options.gloss or (book[0] if book else gloss),
            gloss_source=book[1] if book and not options.gloss else told.source if told and gloss else "",
            note=options.note,
            tags=options.tag,
            sentences=[sentence_of(stand)] if stand else [],
        )


def gloss_in(name: str, word: str, where: Paths, dictionary: Dictionary) -> tuple[str, str]:
    """What a dictionary of the reader's says of a word, and how it is called; raises when it says nothing."""
    from store.dictionaries import kept, named
    from store.errors import StoreError
    from tui.desk.dictionaries.asking import OwnDictionaries, gloss_of
    from tui.desk.keeping import forms_of

    called = named(kept(where), name).name
    added = OwnDictionaries.open(where)
    for other in added.say(forms_of(word, dictionary.entries(word))):
        if other.dictionary == called:
            return gloss_of(other), called
    raise StoreError(f"{called} has no entry for {word}", "nothing was kept")


def suggestion(word: str, reading: str, where: Paths, dictionary: Dictionary, stand: Stand | None) -> Proposal:
    """What the books say of the word where it stands; by itself when no text can be analysed."""
    from seeds.errors import SeedsError
    from store.errors import StoreError
    from tui.desk.keeping import propose, words_alone, words_at

    told = dictionary.explained(word)
    if told and not reading:
        return propose(dictionary, word)
    try:
        words = words_at(where, stand) if stand else words_alone(where, word)
    except (SeedsError, StoreError):  # a word can be kept although its text cannot be analysed
        return propose(dictionary, word, reading=reading)
    text, at, length = (stand.passage.text, stand.offset, stand.length) if stand else (word, 0, len(word))
    return propose(dictionary, word, text=text, words=words, at=at, length=length, reading=reading)


def where_it_stands(found: list[Stand]) -> str:
    """How often and in how many articles a word stands."""
    if not found:
        return "not in the library"
    articles = len({stand.article.id for stand in found})
    return f"{counted(len(found), 'place')} in {counted(articles, 'article')}"
