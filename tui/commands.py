"""Every command, declared once: bindings, footer, help screen, palette and the README's table come from here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from store.export.table import named

Where = Literal[
    "everywhere",
    "library",
    "reading",
    "glossary",
    "marks",
    "concordance",
    "lookup",
    "review",
    "sheet",
    "progress",
    "lists",
]
"""The screen a command belongs to; `lists` are the commands that all tables share."""


class Command(NamedTuple):
    """Something a key does."""

    id: str
    """Its name in `config.toml`."""
    where: Where
    keys: str
    """Textual's names of the keys, with commas between."""
    action: str
    label: str
    """Two or three words, for the footer and the palette."""
    help: str
    """One line, for the help screen."""
    footer: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("help", "everywhere", "question_mark,f1", "help", "Help", "show the keys of this screen", True),
    Command("palette", "everywhere", "ctrl+p", "command_palette", "Commands", "find any command by its name"),
    Command("back", "everywhere", "escape", "go_back", "Back", "close, or go back one screen", True),
    Command("quit", "everywhere", "q", "leave", "Quit", "leave; everything is already kept", True),
    Command("suspend", "everywhere", "ctrl+z", "suspend_process", "Suspend", "back to the shell; fg returns"),
    Command("undo", "everywhere", "u", "undo", "Undo", "take the last change back"),
    Command("export_all", "everywhere", "ctrl+x", "export", "Export", "the glossary or your notes, as a file"),
    Command("settings", "everywhere", "comma", "settings", "Settings", "theme, script, tones, width, speech"),
    Command("script", "everywhere", "X", "script", "Script", "as printed, simplified or traditional"),
    # Moving
    Command("next_word", "reading", "right,l", "walk('next_word')", "Next word", "one word on"),
    Command("previous_word", "reading", "left,h", "walk('previous_word')", "Previous word", "one word back"),
    Command("next_line", "reading", "down,j", "walk('next_line')", "Next line", "one line down"),
    Command("previous_line", "reading", "up,k", "walk('previous_line')", "Previous line", "one line up"),
    Command(
        "next_sentence",
        "reading",
        "right_parenthesis",
        "walk('next_sentence')",
        "Next sentence",
        "to the next sentence",
    ),
    Command(
        "previous_sentence",
        "reading",
        "left_parenthesis",
        "walk('previous_sentence')",
        "Previous sentence",
        "to the start of this sentence, then to the one before",
    ),
    Command(
        "next_paragraph",
        "reading",
        "right_curly_bracket",
        "walk('next_paragraph')",
        "Next paragraph",
        "to the next paragraph",
    ),
    Command(
        "previous_paragraph",
        "reading",
        "left_curly_bracket",
        "walk('previous_paragraph')",
        "Previous paragraph",
        "to the start of this paragraph, then to the one before",
    ),
    Command(
        "next_term", "reading", "right_square_bracket", "walk('next_term')", "Next term", "to the next key term"
    ),
    Command(
        "previous_term",
        "reading",
        "left_square_bracket",
        "walk('previous_term')",
        "Previous term",
        "to the key term before",
    ),
    Command("page_down", "reading", "space,pagedown,ctrl+f", "walk('page_down')", "Page down", "one screen down"),
    Command("page_up", "reading", "pageup,ctrl+b", "walk('page_up')", "Page up", "one screen up"),
    Command("half_down", "reading", "ctrl+d", "walk('half_page_down')", "Half page down", "half a screen down"),
    Command("half_up", "reading", "ctrl+u", "walk('half_page_up')", "Half page up", "half a screen up"),
    Command("top", "reading", "g,home", "walk('top')", "Top", "to the start of the article"),
    Command("bottom", "reading", "G,end", "walk('bottom')", "Bottom", "to the end; Space leads on from there"),
    Command("jump_back", "reading", "ctrl+o", "jump(-1)", "Jump back", "to where the last jump came from"),
    # Most terminals send Tab for Ctrl+i.
    Command("jump_forward", "reading", "ctrl+i,tab", "jump(1)", "Jump forward", "the way back again"),
    Command("contents", "reading", "o", "contents", "Contents", "chapters or headings, how much of each is read"),
    # The unit in hand: everything below acts on it
    Command(
        "widen",
        "reading",
        "w,shift+up",
        "unit(1)",
        "More",
        "more in hand: word, term, sentence, paragraph",
    ),
    Command(
        "narrow",
        "reading",
        "i,shift+down",
        "unit(-1)",
        "Less",
        "less in hand; into a word, by characters",
    ),
    # Help where the eye is
    Command("entry", "reading", "enter", "entry", "Entry", "open or close the entry of the word", True),
    Command(
        "pinyin",
        "reading",
        "p",
        "set('pinyin')",
        "Pinyin",
        "off, word, sentence, terms, unknown, everything",
        True,
    ),
    Command("entry_down", "reading", "ctrl+e", "read_on(1)", "Entry down", "read on in a long entry"),
    Command("entry_up", "reading", "ctrl+y", "read_on(-1)", "Entry up", "back in a long entry"),
    Command("spoken", "reading", "P", "set('spoken')", "Spoken tones", "citation tones, or as they are spoken"),
    Command("tones", "reading", "T", "set('tones')", "Tone colours", "the next colour scheme for tones"),
    Command("terms", "reading", "t", "set('marks')", "Marks", "mark terms, unknown, kept, names or none"),
    Command(
        "unknown", "reading", "x", "set('unknown')", "Unknown words", "words you do not know yet, marked or not"
    ),
    Command(
        "aloud",
        "reading",
        "r",
        "carry('aloud')",
        "Read aloud",
        "the sentence, by your speech command",
    ),
    Command("ask", "reading", "e", "carry('ask')", "Ask a helper", "a command of your own about what is in hand"),
    Command("only_text", "reading", "z", "only_text", "Only the text", "hide everything else, or show it again"),
    Command("wider", "reading", "plus,equals_sign", "set('width', 2)", "Wider", "two characters more in a line"),
    Command("narrower", "reading", "minus", "set('width', -2)", "Narrower", "two characters fewer in a line"),
    # Keeping
    Command("keep", "reading", "a", "pencil('keep')", "Keep", "add what is in hand to your glossary", True),
    Command("note", "reading", "c", "pencil('note')", "Note", "write a note on what is in hand", True),
    Command(
        "note_paragraph",
        "reading",
        "C",
        "pencil('note_paragraph')",
        "Paragraph note",
        "write a note on the paragraph",
    ),
    Command("bookmark", "reading", "m", "pencil('bookmark')", "Bookmark", "set or take away a bookmark here"),
    Command(
        "bookmarks", "reading", "apostrophe", "pencil('bookmarks')", "Bookmarks", "go to a bookmark of this article"
    ),
    Command(
        "join_split",
        "reading",
        "s",
        "lexicon('join_split')",
        "Join or split",
        "say what is one word here, and everywhere",
    ),
    Command(
        "reading", "reading", "R", "lexicon('reading')", "Correct reading", "say how the word is read, everywhere"
    ),
    Command("select", "reading", "v", "select", "Select", "start or end a selection"),
    Command("copy", "reading", "y", "carry('copy')", "Copy", "what is in hand, as shown; again: its sentence"),
    # Knowing
    Command("status_new", "reading", "1", "lexicon('status', 'new')", "New", "this word is new to you"),
    Command(
        "status_learning", "reading", "2", "lexicon('status', 'learning')", "Learning", "you are learning this word"
    ),
    Command("status_known", "reading", "3", "lexicon('status', 'known')", "Known", "you know this word"),
    Command(
        "status_ignored", "reading", "4", "lexicon('status', 'ignored')", "Ignored", "this word need not be known"
    ),
    Command(
        "rest_known",
        "reading",
        "K",
        "lexicon('rest_known')",
        "Rest known",
        "the other words on this screen are known",
    ),
    Command(
        "flag", "reading", "exclamation_mark", "pencil('flag')", "Flag", "come back to this in the second pass"
    ),
    Command("next_flag", "reading", "full_stop", "next('flagged')", "Next flag", "to the next flag"),
    # Finding
    Command("find", "reading", "slash", "find", "Find", "in this article: characters or pinyin", True),
    Command("next_hit", "reading", "n", "next('hit')", "Next hit", "to the next place found"),
    Command("previous_hit", "reading", "N", "next('hit', -1)", "Previous hit", "to the place found before"),
    Command("elsewhere", "reading", "f", "carry('elsewhere')", "Elsewhere", "where it stands in the library", True),
    Command(
        "sheet",
        "reading",
        "S",
        "carry('sheet')",
        "Pre-reading sheet",
        "terms, names and unknown words of the article",
    ),
    # The library
    Command("open", "library", "enter", "open", "Read", "open the article where you left it", True),
    Command("add", "library", "a", "add", "Add", "add a text or a folder of texts", True),
    Command("remove", "library", "d,delete", "remove", "Remove", "take a text out of the library", True),
    Command("preview", "library", "v", "preview", "Preview", "show or hide the preview"),
    Command("sheet_library", "library", "S", "sheet", "Pre-reading sheet", "terms, names and unknown words"),
    Command("contents_library", "library", "o", "contents", "Contents", "go to a chapter or a heading of the text"),
    Command("frequent", "library", "w", "frequent", "Words known", "mark the most frequent words as known"),
    Command("next_best", "library", "b", "next_best", "Next best", "the article that suits you best now"),
    Command("inbox", "library", "1", "state('inbox')", "To the inbox", "this article waits to be read"),
    Command("reading_now", "library", "2", "state('reading')", "Reading", "you are reading this article"),
    Command("finished", "library", "3", "state('finished')", "Finished", "you have finished this article"),
    Command("archived", "library", "4", "state('archived')", "Archive", "put this article out of the way"),
    Command("shelf", "library", "f", "shelf", "Shelf", "show what is in use, in one state, or everything", True),
    Command("glossary", "everywhere", "ctrl+g", "glossary", "Glossary", "all the terms you keep"),
    Command("marks", "everywhere", "ctrl+n", "marks", "Notes", "notes, bookmarks and flags in the whole library"),
    Command("lookup", "everywhere", "ctrl+l", "lookup", "Look up", "a word in the dictionary"),
    Command("review", "everywhere", "ctrl+r", "review", "Review", "the cards that are due"),
    Command("progress", "everywhere", "ctrl+t", "progress", "Progress", "what you have read and learned"),
    # What all tables share
    Command("filter", "lists", "slash", "filter", "Filter", "show only what holds what you type", True),
    Command("sort", "lists", "s", "sort", "Sort", "by the next column"),
    Command("turn_round", "lists", "R", "turn_round", "Turn round", "the same order, the other way round"),
    # The glossary
    Command("go_to", "glossary", "enter", "go_to", "Go to", "where the term stood", True),
    Command("edit", "glossary", "e", "edit", "Edit", "reading, gloss, note and tags", True),
    Command("select_term", "glossary", "v", "tend('select')", "Select", "or no longer; keys act on all selected"),
    Command("select_all", "glossary", "V", "tend('select_all')", "Select all", "all that is shown, or nothing"),
    Command("tag", "glossary", "t", "tend('tag')", "Tag", "add tags, or take some away"),
    Command("term_new", "glossary", "1", "tend('status', 'new')", "New", "the term is new to you"),
    Command("term_learning", "glossary", "2", "tend('status', 'learning')", "Learning", "you are learning it"),
    Command("term_known", "glossary", "3", "tend('status', 'known')", "Known", "you know it"),
    Command("term_ignored", "glossary", "4", "tend('status', 'ignored')", "Ignored", "it need not be known"),
    Command("delete", "glossary", "d,delete", "tend('delete')", "Delete", "the entry; u brings it back", True),
    Command(
        "ask_again", "glossary", "r", "ask_again", "Ask again", "in review, where cards of the term are suspended"
    ),
    Command("export", "glossary", "x", "export", "Export", f"to {named()}", True),
    # Notes and bookmarks
    Command("mark_go_to", "marks", "enter", "go_to", "Go to", "the place in its article", True),
    Command("mark_edit", "marks", "e", "edit", "Edit", "the note or the bookmark's name", True),
    Command("mark_delete", "marks", "d,delete", "delete", "Delete", "it; u brings it back", True),
    # Looking up
    Command("lookup_elsewhere", "lookup", "enter,f", "elsewhere", "Elsewhere", "its places in the library", True),
    Command("lookup_keep", "lookup", "a", "keep", "Keep", "add the word to your glossary", True),
    Command("lookup_field", "lookup", "slash", "field", "Type", "look another word up", True),
    # Elsewhere in the library
    Command("hit_go_to", "concordance", "enter", "go_to", "Go to", "the place in its article", True),
    # The pre-reading sheet
    Command("sheet_go_to", "sheet", "enter", "go_to", "Go to", "where the word stands in the article", True),
    Command("sheet_keep", "sheet", "a", "keep", "Keep", "add the word to your glossary", True),
    Command("sheet_read", "sheet", "r", "read", "Read", "go on to the article", True),
    Command("sheet_new", "sheet", "1", "status('new')", "New", "the word in hand is new to you"),
    Command("sheet_learning", "sheet", "2", "status('learning')", "Learning", "you are learning it"),
    Command("sheet_known", "sheet", "3", "status('known')", "Known", "you know it; it leaves the sheet", True),
    Command("sheet_ignored", "sheet", "4", "status('ignored')", "Ignored", "it need not be known"),
    # Review
    Command("show_answer", "review", "space,enter", "show_answer", "Show", "turn the card over; then: good", True),
    Command("again", "review", "1", "rate(1)", "Again", "not known"),
    Command("hard", "review", "2", "rate(2)", "Hard", "known with effort"),
    Command("good", "review", "3", "rate(3)", "Good", "known"),
    Command("easy", "review", "4", "rate(4)", "Easy", "known at once"),
    Command("put_off", "review", "s", "put_off", "Suspend", "do not ask this card again", True),
    Command("card_go_to", "review", "g", "go_to", "In the article", "read the place, then come back", True),
    Command("card_down", "review", "down,j", "read_on(1)", "Read on", "further down on a long card"),
    Command("card_up", "review", "up,k", "read_on(-1)", "Read back", "further up on a long card"),
    # Progress
    Command("scale", "progress", "w", "scale", "Days or weeks", "a bar for each day, or for each week", True),
)

BY_ID = {command.id: command for command in COMMANDS}


def commands_for(*where: Where) -> tuple[Command, ...]:
    """The commands of one kind of screen, in the order of the table."""
    return tuple(command for command in COMMANDS if command.where in where)


def keys_of(command: Command, own: Mapping[str, str]) -> str:
    """The keys in use: the reader's own from `config.toml`, or the ones declared here."""
    return own.get(command.id, command.keys)
