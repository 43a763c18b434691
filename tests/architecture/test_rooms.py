"""The rules between the rooms, as CI checks them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {"pyproject.toml", "README.md", "seeds", "tui", "store", "tests"}


def tracked() -> list[str]:
    """Every file of the project that git knows."""
    found = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return found.stdout.splitlines()


def modules(*rooms: str) -> list[Path]:
    """The Python files of some rooms."""
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def importers(package: str) -> set[str]:
    """The modules that import a package, anywhere in their text."""
    statement = re.compile(rf"^\s*(?:import|from)\s+{package}(?:\.|\s|$)", re.MULTILINE)
    return {
        str(path.relative_to(ROOT))
        for path in modules("seeds", "store", "tui")
        if statement.search(path.read_text(encoding="utf-8"))
    }


def test_the_top_level_is_what_was_fixed() -> None:
    """Beyond dotfiles nothing else lies at the top."""
    found = {path.split("/")[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} == TOP_LEVEL


def test_the_rooms_keep_their_contracts() -> None:
    """import-linter finds every contract of pyproject.toml kept."""
    linter = Path(sys.executable).parent / "lint-imports"
    run = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("package", ["jieba", "pypinyin", "opencc"])
def test_a_language_package_is_imported_in_one_file(package: str) -> None:
    """Whoever replaces it has one file to read."""
    found = importers(package)
    assert len(found) == 1
    assert next(iter(found)).startswith("seeds/language/")


def test_tinydb_stays_in_the_store() -> None:
    """The rest of the house asks the notebook, not its database."""
    assert importers("tinydb")
    assert all(path.startswith("store/") for path in importers("tinydb"))


def test_textual_stays_in_app_screens_and_widgets() -> None:
    """Everything else works without a screen."""
    allowed = ("tui/app.py", "tui/screens/", "tui/widgets/")
    assert all(path.startswith(allowed) for path in importers("textual"))


def test_every_module_says_what_it_is_for() -> None:
    """Each file opens with a docstring."""
    silent = [path for path in modules("seeds", "store", "tui") if not path.read_text("utf-8").startswith('"""')]
    assert silent == []


def test_no_file_is_two_rooms_in_one() -> None:
    """A file past 300 lines asks to be split."""
    long = [path for path in modules("seeds", "store", "tui") if len(path.read_text("utf-8").splitlines()) > 300]
    assert long == []
