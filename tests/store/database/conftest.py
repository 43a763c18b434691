"""Makes the simulated disk and its checks importable, and gives each test a notebook of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a notebook may be made."""
    return tmp_path / "notebook.json"
