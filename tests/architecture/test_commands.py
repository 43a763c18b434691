"""No command without a test that presses its key, none that palette or `config.toml` cannot reach."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]


def marked(tree: ast.AST) -> Iterator[str]:
    """The commands named in `@pytest.mark.command(...)`; a fixture of the screens sees that they run."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("pytest.mark.command", "command"):
            yield from (ast.literal_eval(argument) for argument in node.args)


def test_every_command_has_a_test_that_presses_its_key() -> None:
    """What a person can do has been done once in a test, and looked at."""
    from tui.commands import COMMANDS

    folders = TESTS / "tui" / "screens", TESTS / "terminal"
    files = [file for folder in folders for file in folder.glob("test_*.py")]
    tested = {id for file in files for id in marked(ast.parse(file.read_text(encoding="utf-8")))}
    assert tested == {command.id for command in COMMANDS}
