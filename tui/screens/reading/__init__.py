"""Reading an article on the whole screen. Each file adds one kind of help to the bare page."""

from tui.screens.reading.screen import ReadingScreen

__all__ = ["ReadingScreen"]
