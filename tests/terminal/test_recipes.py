"""The recipes of README, tried in the programs they are for."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
TEXT = "他把台账交给了居委会。"
TRY = """
vim.api.nvim_buf_set_lines(0, 0, -1, false, { "%s" })
vim.fn.cursor(1, vim.fn.byteidx(vim.fn.getline(1), 2) + 1)
vim.api.nvim_feedkeys("vlK", "x", false)
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then return vim.api.nvim_win_get_buf(window) end
  end
end
vim.wait(60000, float, 100)
vim.fn.writefile(vim.api.nvim_buf_get_lines(float(), 0, -1, false), "%s")
vim.cmd("qa!")
"""


def test_neovim_shows_what_the_selected_word_means(filled: Callable[[Path], Path], tmp_path: Path) -> None:
    """The snippet as it stands, with a selection in a sentence."""
    assert shutil.which("nvim"), "this test needs Neovim"
    filled(tmp_path / "home" / "cache")
    (snippet,) = re.findall(r"```lua\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    jingdu, shown = tmp_path / "jingdu", tmp_path / "shown"
    jingdu.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m tui.cli "$@"\n')
    jingdu.chmod(jingdu.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "init.lua").write_text(snippet, "utf-8")
    (tmp_path / "try.lua").write_text(TRY % (TEXT, shown), "utf-8")
    words = ["nvim", "--headless", "--clean", "-u", tmp_path / "init.lua", "-c", f"luafile {tmp_path / 'try.lua'}"]
    home = {"JINGDU_HOME": str(tmp_path / "home"), "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    subprocess.run(words, env={"PATH": f"{tmp_path}:/usr/local/bin:/usr/bin:/bin", **home}, timeout=200, check=True)
    assert "台账  tái zhàng  " in shown.read_text("utf-8")
