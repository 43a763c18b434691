"""Objects are composed: no class is another one's next part, no circle of imports joins half the house, and nothing
stands there that nobody needs."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_METHODS, LARGEST_CIRCLE = 40, 3
LONGEST_NAME = 60
FOR_OTHERS = {
    "STANDS": "what may stand in a column of the tables, which the tests of the tables ask",
    "IndexHook": "what makes the index when the wheel is built; pyproject.toml names its file",
}


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


@cache
def nodes() -> dict[str, tuple[ast.AST, ...]]:
    """Everything that stands in each of them: to walk through the house takes as long as to read it."""
    return {name: tuple(ast.walk(tree)) for name, tree in trees().items()}


def methods(node: ast.ClassDef, classes: dict[str, list[ast.ClassDef]]) -> set[str]:
    """The methods of a class with those of its bases that are ours."""
    found = {item.name for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for base in node.bases:
        for known in classes.get(ast.unparse(base).split("[")[0], []):
            if known.name != node.name:
                found |= methods(known, classes)
    return found


def test_no_class_does_everything() -> None:
    """A class with its bases has at most forty methods: beyond that it is several objects."""
    classes: dict[str, list[ast.ClassDef]] = defaultdict(list)
    for node in chain.from_iterable(nodes().values()):
        if isinstance(node, ast.ClassDef):
            classes[node.name].append(node)
    crowded = {node.name: len(methods(node, classes)) for named in classes.values() for node in named}
    assert {name: count for name, count in crowded.items() if count > MOST_METHODS} == {}


def imported(module: str, known: set[str]) -> Iterator[str]:
    """The modules of the house a module imports: at its head, inside functions, and for types alone."""
    for node in nodes()[module]:
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
    needed = {name: set(imported(name, known)) - {name} for name in known}
    behind = {name: reached(needed, name) for name in needed}
    circles = {
        frozenset(other for other in behind[name] if name in behind[other])
        for name in needed
        if name in behind[name]
    }
    assert [sorted(circle) for circle in circles if len(circle) > LARGEST_CIRCLE] == []


def declared(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """What a module declares at its head, with where; what is decorated is there for whoever decorates."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.decorator_list:
            yield node.name, node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((target.id, node) for target in targets if isinstance(target, ast.Name))


def test_nothing_is_declared_that_nobody_uses() -> None:
    """What only tests call, or nobody any more, is deleted: a reader would look for its use in vain."""
    used: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for name, inside in nodes().items():
        for node in inside:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                used[node.id].add((name, node.lineno))
            elif isinstance(node, ast.Attribute):
                used[node.attr].add((name, node.lineno))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):  # loaded by its name
                for word in re.findall(r"\w+", node.value) if len(node.value) < LONGEST_NAME else ():
                    used[word].add((name, node.lineno))
    unused = {
        f"{name}.{word}"
        for name, tree in trees().items()
        for word, node in declared(tree)
        if word not in FOR_OTHERS
        and not word.startswith("__")
        and not any(
            other != name or not node.lineno <= line <= (node.end_lineno or 0) for other, line in used[word]
        )
    }
    assert unused == set()
