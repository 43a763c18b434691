"""Objects are composed: no class is another one's next part, and no circle of imports joins half the house."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_METHODS, LARGEST_CIRCLE = 45, 3
STILL_TO_BE_COMPOSED = {"GlossaryScreen", "LibraryScreen", "SheetScreen"}


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
    """A class with its bases has at most some forty methods: beyond that it is several objects."""
    classes = {
        node.name: node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }
    crowded = {name: len(methods(classes, name)) for name in classes.keys() - STILL_TO_BE_COMPOSED}
    assert {name: count for name, count in crowded.items() if count > MOST_METHODS} == {}


def imported(module: str, tree: ast.Module, known: set[str]) -> Iterator[str]:
    """The modules of the house a module imports, inside functions and for types alone too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if (target := inner if inner in known else node.module) in known:
                    yield target


def circles(graph: dict[str, set[str]]) -> Iterator[set[str]]:
    """The modules that reach each other."""
    reached = {module: reachable(graph, module) for module in graph}
    seen: set[str] = set()
    for module in graph:
        if module not in seen:
            circle = {other for other in reached[module] if module in reached[other]} | {module}
            seen |= circle
            yield circle


def reachable(graph: dict[str, set[str]], start: str) -> set[str]:
    """Everything a module leads to."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for other in graph[waiting.pop()] - found:
            found.add(other)
            waiting.append(other)
    return found


@pytest.mark.parametrize("room", ["tui.screens.reading", "tui.widgets", "tui.typeset", "tui.desk.reading"])
def test_no_circle_of_imports_is_large(room: str) -> None:
    """At most three files may need each other; lazy imports and those for types count."""
    modules = trees()
    known = set(modules)
    graph = {module: set(imported(module, tree, known)) - {module} for module, tree in modules.items()}
    large = [circle for circle in circles(graph) if len(circle) > LARGEST_CIRCLE]
    assert [sorted(circle) for circle in large if any(module.startswith(room) for module in circle)] == []
