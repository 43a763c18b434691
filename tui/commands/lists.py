"""What one does in the library, in the other tables, in review."""

from __future__ import annotations

from store.export.table import named
from tui.commands.command import Command

LISTS: tuple[Command, ...] = (
    # The library
    Command("open", "library", "enter", "open", "Read", "open the article where you left it", True),
    Command("add", "library", "a", "stock('add')", "Add", "add a text or a folder of texts", True),
    Command("remove", "library", "d,delete", "stock('remove')", "Remove", "take a text out of the library"),
    Command("preview", "library", "v", "preview", "Preview", "show or hide the preview"),
    Command(
        "sheet_library",
        "library",
        "S",
        "before('sheet')",
        "Pre-reading sheet",
        "see its terms, names and unknown words before reading",
    ),
    Command(
        "contents_library",
        "library",
        "o",
        "before('contents')",
        "Contents",
        "go to a chapter or a heading of the text",
    ),
    Command(
        "frequent", "library", "w", "before('frequent')", "Words known", "mark the most frequent words as known"
    ),
    Command("next_best", "library", "b", "before('next_best')", "Next best", "the article that suits you best now"),
    Command("inbox", "library", "1", "stock('put', 'inbox')", "To the inbox", "this article waits to be read"),
    Command("reading_now", "library", "2", "stock('put', 'reading')", "Reading", "you are reading this article"),
    Command("finished", "library", "3", "stock('put', 'finished')", "Finished", "you have finished this article"),
    Command("archived", "library", "4", "stock('put', 'archived')", "Archive", "put this article out of the way"),
    Command("tag_article", "library", "t", "stock('tag')", "Tag", "add tags, or take some away; /#tag finds them"),
    Command(
        "shelf", "library", "f", "stock('turn')", "Shelf", "show what is in use, in one state, or everything", True
    ),
    # What all tables share
    Command("filter", "lists", "slash", "filter", "Filter", "show only what holds what you type", True),
    Command("sort", "lists", "s", "sort('next')", "Sort", "sort by the next column"),
    Command("turn_round", "lists", "R", "sort('round')", "Turn round", "keep the order, but the other way round"),
    # The glossary
    Command("go_to", "glossary", "enter", "go_to", "Go to", "go where the term stood in its article", True),
    Command("edit", "glossary", "e", "edit", "Edit", "edit reading, gloss, note and tags", True),
    Command(
        "select_term",
        "glossary",
        "v",
        "tend('select')",
        "Select",
        "select it or no longer; keys act on all selected",
    ),
    Command(
        "select_all", "glossary", "V", "tend('select_all')", "Select all", "select all that is shown, or nothing"
    ),
    Command("tag", "glossary", "t", "tend('tag')", "Tag", "add tags, or take some away with -tag"),
    Command("term_new", "glossary", "1", "tend('status', 'new')", "New", "say that the term is new to you"),
    Command(
        "term_learning", "glossary", "2", "tend('status', 'learning')", "Learning", "say that you are learning it"
    ),
    Command("term_known", "glossary", "3", "tend('status', 'known')", "Known", "say that you know it"),
    Command(
        "term_ignored", "glossary", "4", "tend('status', 'ignored')", "Ignored", "say that it need not be known"
    ),
    Command(
        "delete", "glossary", "d,delete", "tend('delete')", "Delete", "delete the entry; u brings it back", True
    ),
    Command("ask_again", "glossary", "r", "ask_again", "Ask again", "ask its suspended cards again in review"),
    Command("export", "glossary", "x", "export", "Export", f"export to {named()}", True),
    # Notes and bookmarks
    Command("mark_go_to", "marks", "enter", "go_to", "Go to", "go to the place in its article", True),
    Command("mark_edit", "marks", "e", "edit", "Edit", "edit the note or the bookmark's name", True),
    Command("mark_delete", "marks", "d,delete", "delete", "Delete", "delete it; u brings it back", True),
    # Looking up
    Command("lookup_entry", "lookup", "enter", "whole", "Entry", "read the whole entry", True),
    Command("lookup_elsewhere", "lookup", "f", "elsewhere", "Elsewhere", "find its places in the library", True),
    Command("lookup_keep", "lookup", "a", "keep", "Keep", "add the word to your glossary", True),
    Command("lookup_field", "lookup", "slash", "field", "Type", "look another word up", True),
    # Elsewhere in the library
    Command("hit_go_to", "concordance", "enter", "go_to", "Go to", "go to the place in its article", True),
    # The pre-reading sheet
    Command("sheet_go_to", "sheet", "enter", "go_to", "Go to", "go where the word stands in the article", True),
    Command("sheet_keep", "sheet", "a", "keep", "Keep", "add the word to your glossary", True),
    Command("sheet_read", "sheet", "r", "read", "Read", "go on to the article", True),
    Command("sheet_new", "sheet", "1", "status('new')", "New", "say that the word in hand is new to you"),
    Command("sheet_learning", "sheet", "2", "status('learning')", "Learning", "say that you are learning it"),
    Command(
        "sheet_known", "sheet", "3", "status('known')", "Known", "say that you know it; it leaves the sheet", True
    ),
    Command("sheet_ignored", "sheet", "4", "status('ignored')", "Ignored", "say that it need not be known"),
    # Who says what
    Command("says_go_to", "says", "enter", "go_to", "Go to", "go where the statement stands in the article", True),
    # Review
    Command(
        "show_answer",
        "review",
        "space,enter",
        "show_answer",
        "Show",
        "turn the card over; then it counts as good",
        True,
    ),
    Command("again", "review", "1", "rate(1)", "Again", "you did not know it"),
    Command("hard", "review", "2", "rate(2)", "Hard", "you knew it with effort"),
    Command("good", "review", "3", "rate(3)", "Good", "you knew it"),
    Command("easy", "review", "4", "rate(4)", "Easy", "you knew it at once"),
    Command("put_off", "review", "s", "put_off", "Suspend", "suspend this card: it is not asked again", True),
    Command(
        "card_go_to",
        "review",
        "g",
        "go_to",
        "In the article",
        "read the place in its article, then come back",
        True,
    ),
    Command(
        "card_pinyin", "review", "p", "spell", "Pinyin", "pinyin over the sentence of the answer, or not", True
    ),
    Command("card_aloud", "review", "r", "aloud", "Read aloud", "read the term aloud; pressed again, its sentence"),
    Command("card_down", "review", "down,j", "read_on(1)", "Read on", "read on in a long card"),
    Command("card_up", "review", "up,k", "read_on(-1)", "Read back", "read back in a long card"),
    # Progress
    Command("scale", "progress", "w", "scale", "Days or weeks", "draw a bar for each day, or for each week", True),
)
