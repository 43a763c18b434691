"""The recipes of README, tried in the programs they are for."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
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


TYPED = {
    "jingdu loo": "jingdu lookup ",
    "jingdu lookup --str": "jingdu lookup --stream ",
    "jingdu help gloss": "jingdu help glossary ",
    "jingdu read rpv": "jingdu read rpvudwr ",
    "jingdu glossary e": "jingdu glossary edit ",
    "jingdu glossary edit 信": "jingdu glossary edit 信托制物业",
    "jingdu keep 社区 --tag 办": "jingdu keep 社区 --tag 办公",
    "jingdu glossary --tag b": "jingdu glossary --tag b1",
    "jingdu lookup --json 信": "jingdu lookup --json 信托制物业",
    "jingdu glossary --sort rea": "jingdu glossary --sort reading",
    "jingdu lookup --color al": "jingdu lookup --color always",
}


@pytest.fixture
def shell(tmp_path: Path, filled: Callable[[Path], Path]) -> dict[str, str]:
    """An environment in which `jingdu` is this one."""
    filled(tmp_path / "home" / "cache")
    jingdu = tmp_path / "jingdu"
    jingdu.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m tui.cli "$@"\n')
    jingdu.chmod(jingdu.stat().st_mode | stat.S_IXUSR)
    own = {"JINGDU_HOME": str(tmp_path / "home"), "HOME": str(tmp_path), "LANG": "C.UTF-8", "TERM": "xterm"}
    shell = {"PATH": f"{tmp_path}:{os.environ['PATH']}", **own}
    kept = ["jingdu", "keep", "信托制物业", "--tag", "办公", "--tag", "b1"]
    subprocess.run(kept, env=shell, capture_output=True, check=True, timeout=200)
    return shell


def completion(name: str, to: Path, shell: dict[str, str]) -> None:
    """What `jingdu completion` writes for a shell, where README keeps it."""
    assert shutil.which(name), f"this test needs {name}"
    script = subprocess.run(["jingdu", "completion", name], env=shell, capture_output=True, check=True, timeout=200)
    to.parent.mkdir(parents=True)
    to.write_bytes(script.stdout)


def test_fish_completes(shell: dict[str, str], tmp_path: Path) -> None:
    """Verbs, options, articles, and what `help` takes."""
    completion("fish", tmp_path / ".config" / "fish" / "completions" / "jingdu.fish", shell)
    for typed, whole in TYPED.items():
        words = ["fish", "-c", f"complete -C '{typed}'"]
        done = subprocess.run(words, env=shell, capture_output=True, text=True, check=True, timeout=200)
        offered = [line.partition("\t")[0] for line in done.stdout.splitlines()]
        assert offered == whole.split()[-1:], typed


def tab(prompt: pexpect.spawn[str]) -> None:
    """Type what is begun at a prompt, and see it completed."""
    prompt.expect("at work> ")
    for typed, whole in TYPED.items():
        prompt.send(f"{typed}\t")
        prompt.expect_exact(whole.removeprefix(typed).strip())
        prompt.send("\x15")
    prompt.close(force=True)


def test_bash_completes(shell: dict[str, str], tmp_path: Path) -> None:
    """The same at its prompt."""
    completion("bash", script := tmp_path / "completions" / "jingdu", shell)
    words = ["--norc", "--noprofile", "-i"]
    prompt = pexpect.spawn("bash", words, env=shell, encoding="utf-8", timeout=100, dimensions=(24, 80))
    prompt.sendline(f"source {script}; PS1='at ''work> '")
    tab(prompt)


def test_zsh_completes(shell: dict[str, str], tmp_path: Path) -> None:
    """The same at its prompt."""
    completion("zsh", tmp_path / ".zfunc" / "_jingdu", shell)
    prompt = pexpect.spawn("zsh", ["-f", "-i"], env=shell, encoding="utf-8", timeout=100, dimensions=(24, 80))
    prompt.sendline("fpath=(~/.zfunc $fpath); autoload -Uz compinit; compinit -u -D; PROMPT='at ''work> '")
    tab(prompt)


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
