"""`jingdu` alone: the library on the whole screen."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from tui.cli.screen import show_screen


def arguments(parser: ArgumentParser) -> None:
    """Nothing follows."""


def run(options: Namespace) -> int:
    """Open the library."""
    return show_screen("library")
