"""How each verb is called, for its help and for the man page: what stands behind `jingdu`, and what it does."""

from __future__ import annotations

from collections.abc import Mapping

EXAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "read": (
        ("read", "the text that was read last"),
        ("read 融文章", "a text by a part of its title"),
        ("read 融文章 2", "from its second part on"),
    ),
    "list": (
        ("list --sort length --limit 5", "the shortest texts"),
        ("list --tag news --json", "all that is known of the texts with a tag"),
        ("list 融文章", "the parts of a text"),
    ),
    "show": (("show 融文章 --pinyin | less", "a text with its pinyin, page by page"),),
    "annotate": (
        ("annotate 融文章", "an article of the library with pinyin"),
        ("annotate notes.txt", "a file with pinyin"),
        ("annotate --json - < notes.txt", "what comes through a pipe, word by word"),
    ),
    "terms": (("terms 融文章 --limit 10", "what an advanced reader should look at"),),
    "numbers": (("numbers report.pdf --json", "the numbers of a file, for other programs"),),
    "constructions": (("constructions 融文章 --limit 5", "the first five, with what fills their gaps"),),
    "says": (("says 融文章 --voices", "who speaks how much"),),
    "unfold": (("unfold 融文章", "its long sentences clause by clause"),),
    "phrase": (("phrase 微网实格", "when and where the library used it"),),
    "lookup": (
        ("lookup 社区 台账", "words of either script"),
        ("lookup shequ", "pinyin, with or without tones"),
        ("lookup property management", "English"),
        ("lookup '社*'", "every word of a shape"),
        ("lookup 打 --in 我们打了车", "the sense that it has in a sentence first"),
        ("lookup - --json < words.txt", "a list, one word a line"),
    ),
    "dictionary": (
        ("dictionary add xiandai.mdx", "add one of your own"),
        ("dictionary order xiandai", "it stands first among those you added"),
        ("dictionary remove xiandai", "take it out again"),
    ),
    "add": (
        ("add report.pdf texts/", "a file, and all texts of a folder"),
        ("add --tag news https://example.org/1.html", "a page on the web, with a tag"),
    ),
    "remove": (("remove 集市", "a text by a part of its title"), ("remove - < ids.txt", "several, one a line")),
    "keep": (
        ("keep 台账 --tag office --from 融文章", "with the sentence it stands in"),
        ("keep 台账 --gloss ledger", "in your own words"),
        ("keep - < words.txt", "a list, one word a line"),
    ),
    "glossary": (
        ("glossary --tag office", "the entries with a tag"),
        ("glossary edit 台账 --gloss ledger", "change one"),
        ("glossary tag --add new 台账 社区", "tag several"),
    ),
    "notes": (("notes 融文章", "the notes on a text"),),
    "bookmarks": (("bookmarks --json", "all of them, for other programs"),),
    "undo": (
        ("undo", "the last change is taken back"),
        ("undo --yes", "also when it was made long ago"),
    ),
    "export": (
        ("export -o terms.apkg", "an Anki package"),
        ("export -o terms.tbx", "a term base for translators' tools"),
        ("export --format csv -o -", "to standard output"),
    ),
    "merge": (("merge glossary.md", "what you changed in an exported file"),),
    "sync": (
        ("sync", "the copies that a file sync left beside the notebook"),
        ("sync /media/laptop/jingdu", "another home, with its texts"),
        ("sync week1.lesson.json", "a lesson"),
    ),
    "review": (("review", "the cards that are due"),),
    "sheet": (
        ("sheet 融文章", "terms, names and unknown words"),
        ("sheet 融文章 -o week1.lesson.json", "for a class: the text and its words in one file"),
    ),
    "stats": (("stats --sort known --reverse", "the easiest texts first"),),
    "words": (
        ("words import known.txt", "words you know, one a line"),
        ("words frequent --level hsk30:1-4", "a whole level at once"),
        ("words looked-up", "looked up often and never kept"),
    ),
    "serve": (("serve", "then open http://localhost:8000"),),
    "completion": (("completion bash > ~/.local/share/bash-completion/completions/jingdu", "for bash"),),
    "manual": (("manual | man -l -", "read it"),),
    "where": (("where", "the folders of data, settings and cache"),),
    "check": (("check", "is everything whole?"), ("check --trash", "what was deleted in the last 30 days")),
}
