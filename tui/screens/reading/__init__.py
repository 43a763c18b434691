"""Reading an article on the whole screen. Each file is one part of it, with one idea."""

from tui.screens.reading.screen import ReadingScreen

__all__ = ["ReadingScreen"]
