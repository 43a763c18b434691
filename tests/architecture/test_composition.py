"""Objects are composed: no class is another one's next part, and no circle of imports joins half the house."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_METHODS, LARGEST_CIRCLE = 40, 3


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of the rooms by its dotted name."""
    files = (file for room in ("seeds", "store", "tui") for file in (ROOT / room).rglob("*.py"))
    return {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            file.read_text(encoding="utf-8")
        )
        for file in files
    }


def methods(classes: dict[str, ast.ClassDef], name: str) -> set[str]:
    """The methods of a class with those of its bases that are ours."""
    found = {item.name for item in classes[name].body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for base in classes[name].bases:
        known = ast.unparse(base).split("[")[0]
        if known in classes and known != name:
            found |= methods(classes, known)
    return found


def test_no_class_does_everything() -> None:
    """A class with its bases has at most forty methods: beyond that it is several objects."""
    classes = {
        node.name: node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }
    crowded = {name: len(methods(classes, name)) for name in classes}
    assert {name: count for name, count in crowded.items() if count > MOST_METHODS} == {}


def imported(tree: ast.Module, known: set[str]) -> Iterator[str]:
    """The modules of the house a module imports: at its head, inside functions, and for types alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if (target := inner if inner in known else node.module) in known:
                    yield target


def reached(needed: dict[str, set[str]], start: str) -> set[str]:
    """Every module that is needed for one, directly or through others."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for other in needed[waiting.pop()] - found:
            found.add(other)
            waiting.append(other)
    return found


def test_no_circle_of_imports_is_larger_than_three_files() -> None:
    """Lazy imports and those for types count too: who reads a file must be able to stop somewhere."""
    known = set(trees())
    needed = {name: set(imported(tree, known)) - {name} for name, tree in trees().items()}
    behind = {name: reached(needed, name) for name in needed}
    circles = {
        frozenset(other for other in behind[name] if name in behind[other])
        for name in needed
        if name in behind[name]
    }
    assert [sorted(circle) for circle in circles if len(circle) > LARGEST_CIRCLE] == []
