"""What one does in an article."""

from __future__ import annotations

from tui.commands.command import Command

READING: tuple[Command, ...] = (
    # Moving
    Command("next_word", "reading", "right,l", "walk('next_word')", "Next word", "go one word on"),
    Command("previous_word", "reading", "left,h", "walk('previous_word')", "Previous word", "go one word back"),
    Command("next_line", "reading", "down,j", "walk('next_line')", "Next line", "go one line down"),
    Command("previous_line", "reading", "up,k", "walk('previous_line')", "Previous line", "go one line up"),
    Command(
        "next_sentence",
        "reading",
        "right_parenthesis",
        "walk('next_sentence')",
        "Next sentence",
        "go to the next sentence",
    ),
    Command(
        "previous_sentence",
        "reading",
        "left_parenthesis",
        "walk('previous_sentence')",
        "Previous sentence",
        "go to the start of the sentence, then to the one before",
    ),
    Command(
        "next_paragraph",
        "reading",
        "right_curly_bracket",
        "walk('next_paragraph')",
        "Next paragraph",
        "go to the next paragraph",
    ),
    Command(
        "previous_paragraph",
        "reading",
        "left_curly_bracket",
        "walk('previous_paragraph')",
        "Previous paragraph",
        "go to its start, then to the paragraph before",
    ),
    Command(
        "next_term", "reading", "right_square_bracket", "walk('next_term')", "Next term", "go to the next key term"
    ),
    Command(
        "previous_term",
        "reading",
        "left_square_bracket",
        "walk('previous_term')",
        "Previous term",
        "go to the key term before",
    ),
    Command(
        "page_down", "reading", "space,pagedown,ctrl+f", "walk('page_down')", "Page down", "go one screen down"
    ),
    Command("page_up", "reading", "pageup,ctrl+b", "walk('page_up')", "Page up", "go one screen up"),
    Command("half_down", "reading", "ctrl+d", "walk('half_page_down')", "Half page down", "go half a screen down"),
    Command("half_up", "reading", "ctrl+u", "walk('half_page_up')", "Half page up", "go half a screen up"),
    Command("top", "reading", "g,home", "walk('top')", "Top", "go to the start of the article"),
    Command(
        "bottom",
        "reading",
        "G,end",
        "walk('bottom')",
        "Bottom",
        "go to the end of the article; Space leads on from there",
    ),
    Command(
        "jump_back",
        "reading",
        "ctrl+o",
        "jump(-1)",
        "Jump back",
        "go back to where you came from, also to another article",
    ),
    # Most terminals send Tab for Ctrl+i.
    Command(
        "jump_forward", "reading", "ctrl+i,tab", "jump(1)", "Jump forward", "go forward again after going back"
    ),
    Command("contents", "reading", "o", "contents", "Contents", "list chapters or headings, and go to one"),
    # The unit in hand: everything below acts on it
    Command(
        "widen",
        "reading",
        "w,shift+up",
        "unit(1)",
        "More",
        "take more in hand: word, term, sentence, paragraph",
    ),
    Command(
        "narrow",
        "reading",
        "i,shift+down",
        "unit(-1)",
        "Less",
        "take less in hand; into a word, character by character",
    ),
    # Help where the eye is
    Command(
        "entry", "reading", "enter", "entry", "Entry", "open or close the entry; beside the text it stays", True
    ),
    Command(
        "pinyin",
        "reading",
        "p",
        "set('pinyin')",
        "Pinyin",
        "pinyin: off, word, sentence, terms, unknown words, all",
        True,
    ),
    Command("entry_down", "reading", "ctrl+e", "entry(1)", "Entry down", "read on in a long entry"),
    Command("entry_up", "reading", "ctrl+y", "entry(-1)", "Entry up", "read back in a long entry"),
    Command(
        "spoken",
        "reading",
        "P",
        "set('spoken')",
        "Spoken tones",
        "write citation tones, or tones as they are spoken",
    ),
    Command("tones", "reading", "T", "set('tones')", "Tone colours", "colour the tones: the next colour scheme"),
    Command(
        "terms",
        "reading",
        "t",
        "set('marks')",
        "Marks",
        "mark terms, unknown, kept, names, speakers, patterns",
    ),
    Command(
        "unknown", "reading", "x", "set('unknown')", "Unknown words", "mark the words you do not know yet, or not"
    ),
    Command(
        "aloud",
        "reading",
        "r",
        "carry('aloud')",
        "Read aloud",
        "read aloud what is in hand; pressed again, its sentence",
    ),
    Command(
        "ask", "reading", "e", "carry('ask')", "Ask a helper", "ask a command of your own about what is in hand"
    ),
    Command(
        "only_text", "reading", "z", "only_text", "Only the text", "hide everything but the text, or show it again"
    ),
    Command("wider", "reading", "plus,equals_sign", "set('width', 2)", "Wider", "make lines two characters wider"),
    Command("narrower", "reading", "minus", "set('width', -2)", "Narrower", "make lines two characters narrower"),
    # Keeping
    Command("keep", "reading", "a", "pencil('keep')", "Keep", "keep what is in hand in your glossary", True),
    Command(
        "keep_construction",
        "reading",
        "A",
        "pencil('construction')",
        "Keep construction",
        "keep the pattern in hand as a term",
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
        "reading",
        "reading",
        "R",
        "lexicon('reading')",
        "Correct reading",
        "correct how it is read, in every text or only here",
    ),
    Command(
        "correct", "reading", "E", "pencil('correct')", "Correct text", "correct what a scan got wrong in this text"
    ),
    Command("select", "reading", "v", "select", "Select", "start or end a selection"),
    Command("copy", "reading", "y", "carry('copy')", "Copy", "copy what is in hand; pressed again, its sentence"),
    # Knowing
    Command("status_new", "reading", "1", "lexicon('status', 'new')", "New", "say that this word is new to you"),
    Command(
        "status_learning",
        "reading",
        "2",
        "lexicon('status', 'learning')",
        "Learning",
        "say that you are learning this word",
    ),
    Command("status_known", "reading", "3", "lexicon('status', 'known')", "Known", "say that you know this word"),
    Command(
        "status_ignored",
        "reading",
        "4",
        "lexicon('status', 'ignored')",
        "Ignored",
        "say that this word need not be known",
    ),
    Command(
        "rest_known",
        "reading",
        "K",
        "lexicon('rest_known')",
        "Rest known",
        "say that you know the other words on this screen",
    ),
    Command(
        "flag",
        "reading",
        "exclamation_mark",
        "pencil('flag')",
        "Flag",
        "flag the place, to come back in a second pass",
    ),
    Command("next_flag", "reading", "full_stop", "next('flagged')", "Next flag", "go to the next flag"),
    # Finding
    Command("find", "reading", "slash", "find", "Find", "find in this article, by characters or pinyin", True),
    Command("next_hit", "reading", "n", "next('hit')", "Next hit", "go to the next place found"),
    Command("previous_hit", "reading", "N", "next('hit', -1)", "Previous hit", "go to the place found before"),
    Command(
        "elsewhere",
        "reading",
        "f",
        "carry('elsewhere')",
        "Elsewhere",
        "find where it stands elsewhere in the library",
        True,
    ),
    Command(
        "sheet",
        "reading",
        "S",
        "carry('sheet')",
        "Pre-reading sheet",
        "list its terms, names and unknown words",
    ),
    Command(
        "says", "reading", "W", "carry('says')", "Who says what", "list speakers and statements; on a name, its own"
    ),
    Command(
        "unfold", "reading", "U", "carry('unfold')", "Unfold", "unfold the sentence in its steps, clause by clause"
    ),
)
