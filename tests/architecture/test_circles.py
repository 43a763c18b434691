"""Files that need each other in a circle can only be understood together."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("seeds", "store", "tui")
LARGEST = 3


def modules() -> dict[str, Path]:
    """Every module of the project, by name."""
    named = {}
    for room in ROOMS:
        for file in (ROOT / room).rglob("*.py"):
            parts = file.relative_to(ROOT).with_suffix("").parts
            named[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return named


def imported(file: Path) -> Iterator[str]:
    """What a file imports: at its head, inside functions, and for types alone."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def needs() -> dict[str, set[str]]:
    """Which modules of the project each of them imports."""
    named = modules()
    found = {}
    for name, file in named.items():
        wanted = set(imported(file)) & named.keys() - {name}
        # `from a.b import c` means the module c alone where there is one
        found[name] = {one for one in wanted if not any(other.startswith(f"{one}.") for other in wanted)}
    return found


def reached(start: str, needed: dict[str, set[str]]) -> set[str]:
    """Every module that is needed for one, directly or through others."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for name in needed[waiting.pop()] - seen:
            seen.add(name)
            waiting.append(name)
    return seen


def test_no_circle_of_imports_is_larger_than_three_files() -> None:
    """Lazy and typing imports count too: who reads a file must be able to stop somewhere."""
    needed = needs()
    behind = {name: reached(name, needed) for name in needed}
    circles = {
        frozenset(other for other in behind[name] if name in behind[other])
        for name in needed
        if name in behind[name]
    }
    assert [sorted(circle) for circle in circles if len(circle) > LARGEST] == []
