"""What works on every screen."""

from __future__ import annotations

from tui.commands.command import Command

EVERYWHERE: tuple[Command, ...] = (
    Command(
        "help",
        "everywhere",
        "question_mark,f1",
        "help",
        "Help",
        "show the keys of this screen; / searches them",
        True,
    ),
    Command(
        "palette", "everywhere", "ctrl+p", "command_palette", "Commands", "find any command by its name and run it"
    ),
    Command("back", "everywhere", "escape", "go_back", "Back", "close, or go back one screen", True),
    Command("quit", "everywhere", "q", "leave", "Quit", "leave; everything is already kept", True),
    Command(
        "suspend", "everywhere", "ctrl+z", "suspend_process", "Suspend", "go back to the shell; fg returns here"
    ),
    Command(
        "undo",
        "everywhere",
        "u",
        "turn_back('undo')",
        "Undo",
        "take the last change back; asks if it was long ago",
    ),
    Command("redo", "everywhere", "Z", "turn_back('redo')", "Redo", "do again what was taken back"),
    Command(
        "export_all", "everywhere", "ctrl+x", "export", "Export", "export the glossary or your notes to a file"
    ),
    Command(
        "settings", "everywhere", "comma", "settings", "Settings", "change theme, script, tones, width, speech"
    ),
    Command("script", "everywhere", "X", "script", "Script", "show as printed, in simplified or in traditional"),
    Command(
        "glossary",
        "everywhere",
        "ctrl+g",
        "glossary",
        "Glossary",
        "open your glossary: all the terms you keep",
        True,
    ),
    Command("marks", "everywhere", "ctrl+n", "marks", "Notes", "list notes, bookmarks and flags of all articles"),
    Command("review", "everywhere", "ctrl+r", "review", "Review", "review the cards that are due", True),
    Command("lookup", "everywhere", "ctrl+l", "lookup", "Look up", "look a word up in the dictionary", True),
    Command("progress", "everywhere", "ctrl+t", "progress", "Progress", "see what you have read and learned"),
)
