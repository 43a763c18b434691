"""What works on every screen."""

from __future__ import annotations

from tui.commands.command import Command

EVERYWHERE: tuple[Command, ...] = (
    Command("help", "everywhere", "question_mark,f1", "help", "Help", "show the keys of this screen", True),
    Command("palette", "everywhere", "ctrl+p", "command_palette", "Commands", "find any command by its name"),
    Command("back", "everywhere", "escape", "go_back", "Back", "close, or go back one screen", True),
    Command("quit", "everywhere", "q", "leave", "Quit", "leave; everything is already kept", True),
    Command("suspend", "everywhere", "ctrl+z", "suspend_process", "Suspend", "back to the shell; fg returns"),
    Command("undo", "everywhere", "u", "undo", "Undo", "take the last change back"),
    Command("export_all", "everywhere", "ctrl+x", "export", "Export", "the glossary or your notes, as a file"),
    Command("settings", "everywhere", "comma", "settings", "Settings", "theme, script, tones, width, speech"),
    Command("script", "everywhere", "X", "script", "Script", "as printed, simplified or traditional"),
    Command("glossary", "everywhere", "ctrl+g", "glossary", "Glossary", "all the terms you keep"),
    Command("marks", "everywhere", "ctrl+n", "marks", "Notes", "notes, bookmarks and flags in the whole library"),
    Command("lookup", "everywhere", "ctrl+l", "lookup", "Look up", "a word in the dictionary"),
    Command("review", "everywhere", "ctrl+r", "review", "Review", "the cards that are due"),
    Command("progress", "everywhere", "ctrl+t", "progress", "Progress", "what you have read and learned"),
)
