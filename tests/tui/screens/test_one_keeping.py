"""What is kept of a word is the same, whoever is asked to keep it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from piloting import opened, pressed, settled
from test_reading_screen import go_to, page

from seeds.documents import bundled
from store.notebook import Notebook
from store.paths import Paths
from store.paths import paths as paths_of_home
from tui.cli.main import main
from tui.desk.desk import Desk
from tui.screens.opening import Opening

WORDS = ["方案", "平安", "两委", "连心桥"]
"""With an apostrophe; with an entry of our own; without one in any dictionary."""


@pytest.mark.parametrize("word", WORDS)
async def test_shell_and_reader_keep_the_same(
    paths: Paths, tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """Reading, gloss, where it is from; and the sentence, where the word stands once in its running text."""
    article = next(article for article in bundled() if any(word in block.text for block in article.blocks))
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path / "shell"))
    filled(paths_of_home().cache)
    assert main(["keep", word, "--from", article.id]) == 0
    with Notebook.read(paths_of_home()) as notebook:
        (shell,) = notebook.glossary.find(word)
    where = shell.sentences[0].place
    assert where is not None
    async with opened(paths, Opening("reading", Desk(paths).library.find(article.id)), (100, 30)) as pilot:
        go_to(pilot, word, where.block)
        await settled(pilot)
        while page(pilot).view.word_text != word:
            await pressed(pilot, "w")
        await pressed(pilot, "a", "enter")
    with Notebook.read(paths) as notebook:
        (reader,) = notebook.glossary.find(word)
    assert (reader.reading, reader.gloss, reader.gloss_source) == (shell.reading, shell.gloss, shell.gloss_source)
    assert reader.sentences[0].text == shell.sentences[0].text
