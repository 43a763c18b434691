"""`jingdu where`: the paths in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.listed import Field, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

FIELDS = (Field("NAME"), Field("PATH"))


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu where`."""
    parser.add_argument("--json", action="store_true", help="the paths as JSON")


def run(options: Namespace) -> int:
    """Print where everything lies; nothing is created."""
    where = paths()
    places = {
        "data": str(where.data),
        "config": str(where.config),
        "cache": str(where.cache),
        "notebook": str(where.notebook),
    }
    if options.json:
        print(in_json(places))
    else:
        print(listed(FIELDS, list(places.items())))
    return 0
