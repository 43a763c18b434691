"""The verbs of the command line, each with the line that `--help` shows. A verb's module is loaded when it runs."""

from typing import NamedTuple


class Verb(NamedTuple):
    """A word after `jingdu`; its module holds `arguments(parser)` and `run(options) -> exit code`."""

    name: str
    help: str

    @property
    def module(self) -> str:
        """The module that carries the verb out."""
        return f"tui.cli.{self.name}"


OPEN = Verb("open", "open the library")
"""What `jingdu` does without a verb."""

VERBS = (
    Verb("read", "open an article where you left it"),
    Verb("list", "show the library"),
    Verb("show", "print an article's clean text"),
    Verb("annotate", "print any text with pinyin"),
    Verb("terms", "show the key terms of a text"),
    Verb("numbers", "show the numbers of a text and what they mean"),
    Verb("constructions", "show the constructions of a text and what fills their gaps"),
    Verb("says", "show who says what in a text, and how much is the paper's own voice"),
    Verb("unfold", "show the long sentences of a text clause by clause"),
    Verb("phrase", "show when and where the library uses a phrase"),
    Verb("lookup", "look a word up in dictionary, glossaries and library"),
    Verb("dictionary", "add dictionaries of your own, and say which comes first"),
    Verb("add", "add texts to the library"),
    Verb("remove", "remove an added text"),
    Verb("keep", "keep a word in the glossary"),
    Verb("glossary", "show the glossary, edit, tag and delete its entries"),
    Verb("notes", "show your notes, edit and delete them"),
    Verb("bookmarks", "show your bookmarks, rename and delete them"),
    Verb("undo", "take back the last change of the notebook, or say why not"),
    Verb("export", "write the glossary for other programs or for printing"),
    Verb("merge", "take an exported file back in"),
    Verb("sync", "take in what another machine kept"),
    Verb("review", "review the cards that are due"),
    Verb("sheet", "what to look at before an article is read"),
    Verb("stats", "how hard each article is for you, and how far you have come"),
    Verb("words", "words you know: counts, lists in and out"),
    Verb("serve", "read in a browser on this machine"),
    Verb("completion", "write completions for bash, zsh or fish"),
    Verb("manual", "print the man page"),
    Verb("where", "show where everything lies"),
    Verb("check", "see whether everything is whole, and bring deleted things back"),
)
