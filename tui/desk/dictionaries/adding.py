"""Taking a dictionary in: its file is read once, and what is asked later lies in the data folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from seeds.language.dictionary.formats.definition import LONGEST_NAME, plain
from seeds.language.dictionary.formats.table import opened
from seeds.language.dictionary.taking import take
from store.dictionaries import BUILT_IN, DictionaryTrouble, KeptDictionary, change, kept, named
from store.files import make_folder, not_written
from store.paths import Paths
from tui.desk.dictionaries.newer import give_up, renew

Progress = Callable[[str, float], None]


class TakenDictionary(NamedTuple):
    """What came of adding a file."""

    name: str
    entries: int
    replaced: str = ""
    """The day of the built-in whose place it took; nothing where it stands for itself."""


def add(paths: Paths, file: Path, called: str, progress: Progress) -> TakenDictionary:
    """Take a dictionary in, under its own name or the one it is called by."""
    known = kept(paths)
    try:
        with opened(file) as found:
            if not called and found.cedict and found.cedict.is_cc_cedict and found.cedict.date:
                count, before = renew(paths, found, progress)
                return TakenDictionary(BUILT_IN, count, before)
            name = plain(called or found.source.name or file.stem)[:LONGEST_NAME].strip()
            check_name(still_there(paths, known, name), name)
            make_folder(paths.dictionaries)
            target = paths.dictionaries / f"{free_name(paths, known)}.flat"
            entries = take(found.source, target, file.name, lambda done: progress(f"Reading {name}", done))
    except OSError as error:
        raise (not_written(paths.dictionaries, error) if error.filename is None else error) from error
    try:
        own = KeptDictionary(name, found.source.form, target.name, entries, date.today().isoformat())
        change(paths, lambda now: (*check_name(still_there(paths, now, name), name), own))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return TakenDictionary(name, entries)


def check_name(known: tuple[KeptDictionary, ...], name: str) -> tuple[KeptDictionary, ...]:
    """The dictionaries there are, none of which may be called so."""
    if not name or name.casefold() == BUILT_IN.casefold():
        raise DictionaryTrouble(
            f"a dictionary of one's own cannot be called '{name}'", "give it a name with --name"
        )
    if any(each.name.casefold() == name.casefold() for each in known):
        raise DictionaryTrouble(
            f"there is a dictionary {name} already", "remove it first, or give this one another name with --name"
        )
    return known


def still_there(paths: Paths, known: tuple[KeptDictionary, ...], name: str) -> tuple[KeptDictionary, ...]:
    """Without the one of this name whose file is gone: it is added again in its place."""
    return tuple(
        each
        for each in known
        if each.name.casefold() != name.casefold() or (paths.dictionaries / each.file).exists()
    )


def free_name(paths: Paths, known: tuple[KeptDictionary, ...]) -> str:
    """A name for a file that no other has or had, not even one that another program is writing."""
    number, taken = 1, {each.file for each in known}
    while f"{number}.flat" in taken or (paths.dictionaries / f"{number}.flat").exists():
        number += 1
    return str(number)


def order(paths: Paths, wanted: list[str]) -> tuple[KeptDictionary, ...]:
    """Those that are named come first, in this order; the others stay behind them as they were."""

    def ordered(found: tuple[KeptDictionary, ...]) -> tuple[KeptDictionary, ...]:
        first = dict.fromkeys(named(found, name) for name in wanted)
        return (*first, *(each for each in found if each not in first))

    return change(paths, ordered)


def remove(paths: Paths, wanted: str) -> str:
    """Take a dictionary away and say how it was called; for a newer CC-CEDICT the built-in one stands again."""
    if wanted.strip().casefold() == BUILT_IN.casefold():
        give_up(paths)
        return BUILT_IN
    gone: list[KeptDictionary] = []

    def without(found: tuple[KeptDictionary, ...]) -> tuple[KeptDictionary, ...]:
        gone.append(named(found, wanted))
        return tuple(each for each in found if each != gone[-1])

    change(paths, without)
    (paths.dictionaries / gone[-1].file).unlink(missing_ok=True)
    return gone[-1].name
