"""From the words on the command line to one verb, and from its failure to one clear line."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from io import TextIOWrapper
from time import monotonic
from typing import TYPE_CHECKING

from tui.cli.outlet import WHEN, Outlet, outlets
from tui.cli.verbs import OPEN, VERBS, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FOUND, NOTHING, USAGE = 0, 1, 2
COLLECTED = 20_000
"""Garbage is looked for after so many new things: after 700, as is usual, it is while modules load, and in vain."""
LONG = 2.0
"""Seconds after which a verb has taken long."""
USAGE_LINE = "usage: jingdu [VERB] [OPTIONS]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the words ask for; the exit code says found (0), nothing or failed (1), wrong usage (2)."""
    gc.set_threshold(COLLECTED)
    words = list(sys.argv[1:] if arguments is None else arguments)
    open_closed()
    with outlets():
        try:
            code = settled(words)
        except Exception:
            if arguments is not None:
                raise
            code = NOTHING
            tell_fault()
    if arguments is None:
        end_at_once(code)
    return code


def end_at_once(code: int) -> None:
    """End without tidying up, which takes as long as a page of help; not where something was left for the end."""
    if "atexit" in sys.modules or "threading" in sys.modules:
        gc.freeze()  # the interpreter need not look through everything once more
        return
    import os
    from contextlib import suppress

    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # of what could not be printed was told
            stream.flush()
    os._exit(code)


def settled(words: list[str]) -> int:
    """The exit code, however it ends."""
    try:
        code = carry_out(words)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our pipe has seen enough (`| head`)
        close_quietly()
        return FOUND
    except KeyboardInterrupt:
        print("jingdu: stopped", file=sys.stderr)
        return 130
    except Exception as error:
        return failure(error)
    return code


def carry_out(words: list[str]) -> int:
    """The first word says what is done; how it is coloured may be said anywhere."""
    words, wanted = colour_said(words)
    if wanted not in (None, *WHEN):
        print(f"jingdu: --color takes {', '.join(WHEN)}, not '{wanted}'", file=sys.stderr)
        return USAGE
    for stream in (sys.stdout, sys.stderr):
        if wanted and isinstance(stream, Outlet):
            stream.colour = wanted
    if words and words[0] in ("-h", "--help"):
        print(help_text())
        return FOUND
    if words and words[0] in ("-V", "--version"):
        print(f"jingdu {version()}")
        return FOUND
    if not words:
        return run(OPEN, [])
    if words[0] == "help":
        words = [*words[1:2], "--help"]
        return carry_out(words)
    verb = next((verb for verb in VERBS if verb.name == words[0]), None)
    if verb is None:
        return wrong_usage(words[0])
    return run(verb, words[1:])


def colour_said(words: list[str]) -> tuple[list[str], str | None]:
    """The words without `--color WHEN`, and what it said; behind `--` everything is text."""
    for at, word in enumerate(words):
        if word == "--":
            break
        if word.startswith("--color="):
            return [*words[:at], *words[at + 1 :]], word.partition("=")[2]
        if word == "--color":
            return [*words[:at], *words[at + 2 :]], (words[at + 1 : at + 2] or [""])[0]
    return words, None


def asks_for_help(words: list[str]) -> bool:
    """Whether help is wanted; behind `--` everything is text."""
    return any(word in ("-h", "--help") for word in words[: words.index("--") if "--" in words else None])


def run(verb: Verb, words: list[str]) -> int:
    """Parse the verb's own words and carry it out."""
    if asks_for_help(words):
        from tui.cli.help_page import page_of, terminal_width

        print(page_of(verb, words).text(terminal_width()))
        return FOUND
    from tui.cli.plain import plain_options

    options = plain_options(verb, words)
    if options is None:
        from tui.cli.parsers import parser_of, spelled_out

        try:
            options = parser_of(verb).parse_args(spelled_out(verb, words))
        except SystemExit as end:  # argparse has already said what is wrong
            return int(end.code or 0)
    from store.paths import paths
    from tui.desk.dictionaries.edition import use_newest

    use_newest(paths())
    began = monotonic()
    code: int = import_module(verb.module).run(options)
    if monotonic() - began > LONG:
        tell_of_cache(paths().cache)
    return code


def tell_of_cache(folder: Path) -> None:
    """Why what took long will take as long the next time, if so."""
    from store.files import unkept

    if complaint := unkept(folder):
        print(f"jingdu: {complaint}", file=sys.stderr)


def failure(error: Exception) -> int:
    """One clear line for what was foreseen and for what a disk refuses; a traceback for our own mistakes."""
    from seeds.errors import SeedsError
    from store.errors import StoreError
    from tui.cli.given import WrongUsage

    if isinstance(error, (SeedsError, StoreError)):
        said = error.message + (f" ({error.hint})" if error.hint else "")
    elif isinstance(error, OSError):
        said = f"{error.filename or 'what was to be printed'} cannot be read or written: {error.strerror or error}"
        close_quietly()
    else:
        raise error
    print(f"jingdu: {said}", file=sys.stderr)
    return USAGE if isinstance(error, WrongUsage) else NOTHING


def tell_fault() -> None:
    """Our own mistake is seen, and whatever text it tells of goes through the gate like any other."""
    import traceback

    traceback.print_exc()


def wrong_usage(name: str) -> int:
    """Say what was not understood and the nearest verb."""
    import difflib

    near = difflib.get_close_matches(name, [verb.name for verb in VERBS], n=1)
    hint = f"did you mean '{near[0]}'?" if near else "'jingdu --help' lists the verbs"
    print(f"jingdu: there is no verb '{name}' ({hint})", file=sys.stderr)
    return USAGE


def help_text() -> str:
    """The whole of `jingdu --help`."""
    width = max(len(verb.name) for verb in VERBS)
    lines = [f"  {verb.name:{width}}  {verb.help}" for verb in VERBS]
    return "\n".join(
        [
            USAGE_LINE,
            "",
            "精读: read authentic Chinese newspaper prose closely, in the terminal.",
            "Without a verb, jingdu opens the library.",
            "",
            *lines,
            "",
            "'jingdu help VERB' tells more. --color WHEN is always, auto or never.",
            "JINGDU_HOME=DIR keeps everything under DIR.",
        ]
    )


def version() -> str:
    """The installed version; metadata is read only when asked."""
    from importlib.metadata import version as installed

    return installed("jingdu")


def close_quietly() -> None:
    """Keep the interpreter from complaining, on its way out, about a pipe that is closed or a disk that is full."""
    import os
    from contextlib import suppress

    with suppress(OSError, ValueError):  # nothing stands behind it in a test
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def open_closed() -> None:
    """Somewhere to read and write, where the shell gave nothing (`jingdu list >&-`)."""
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        import os
        from pathlib import Path

        nowhere = Path(os.devnull)
        sys.stdin = sys.stdin or nowhere.open(encoding="utf-8")
        sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
        sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a locale without Chinese shows ?, and says nothing more
