"""`jingdu` alone: the library on the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.screen import show_screen

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Nothing follows."""


def run(options: Namespace) -> int:
    """Open the library."""
    return show_screen("library")
