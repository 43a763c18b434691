"""The command line: one verb a file, loaded when it is called."""

from tui.cli.main import main

__all__ = ["main"]
