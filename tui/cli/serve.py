"""`jingdu serve`: the reader in a browser, on this machine or behind a proxy that knows its users."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

LOOPBACK = ("localhost", "127.0.0.1", "::1")
PORT = 8000


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu serve`."""
    parser.add_argument(
        "--port", type=port, default=PORT, help=f"where it listens (default {PORT}; 0: any free one)"
    )
    parser.add_argument(
        "--host",
        default=LOOPBACK[0],
        metavar="NAME",
        help="another address; only with --user-header (default localhost)",
    )
    parser.add_argument(
        "--user-header",
        metavar="NAME",
        help="the header in which a proxy that has checked who it is names the user, such as X-Remote-User; each "
        "user has a home of their own, and nobody without a name is let in",
    )
    parser.add_argument("--homes", metavar="DIR", help="with --user-header: the folder of these homes")
    parser.add_argument(
        "--public-url", default="", metavar="URL", help="the address that browsers see, where a proxy changes it"
    )
    parser.epilog = (
        "Whoever is let in reads and writes files with the rights of the account that runs this. It needs the "
        "extra 'web': pip install 'jingdu[web]'."
    )


def port(text: str) -> int:
    """The number of a port."""
    if not (text.isdecimal() and int(text) <= 65_535):
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text!r} is no port, which is a number up to 65535")
    return int(text)


def run(options: Namespace) -> int:
    """Serve until Ctrl+C."""
    if bool(options.user_header) != bool(options.homes):
        print("jingdu: --user-header and --homes belong together", file=sys.stderr)
        return 2
    if options.host not in LOOPBACK and not options.user_header:
        print(
            f"jingdu: on {options.host} anybody could use your files (with --user-header a proxy says who it is)",
            file=sys.stderr,
        )
        return 2
    try:
        from tui.web.server import serve
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] not in ("textual_serve", "aiohttp"):
            raise
        print("jingdu: the browser needs the extra 'web' (pip install 'jingdu[web]')", file=sys.stderr)
        return 1
    from pathlib import Path

    homes = Path(options.homes) if options.homes else None
    return serve(options.host, options.port, options.user_header or "", homes, options.public_url)
