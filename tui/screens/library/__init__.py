"""The library: what there is to read, how long it is, how far one has come."""

from tui.screens.library.screen import LibraryScreen

__all__ = ["LibraryScreen"]
