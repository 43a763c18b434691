"""What one does in an article."""

from __future__ import annotations

from tui.commands.command import Command

READING: tuple[Command, ...] = (
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
    Command(
        "terms",
        "reading",
        "t",
        "set('marks')",
        "Marks",
        "terms, unknown, kept, names, speakers, patterns, none",
    ),
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
    Command(
        "keep_construction", "reading", "A", "pencil('construction')", "Keep construction", "its pattern as a term"
    ),
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
    Command("correct", "reading", "E", "pencil('correct')", "Correct text", "what a scan got wrong, in this text"),
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
    Command(
        "says", "reading", "W", "carry('says')", "Who says what", "speakers and statements; of a name, its own"
    ),
    Command("unfold", "reading", "U", "carry('unfold')", "Unfold", "the sentence in its steps, clause by clause"),
)
