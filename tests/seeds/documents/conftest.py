"""What several tests of documents are given."""

from __future__ import annotations

from typing import Any

import pytest

from seeds.documents.scan import recognising


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the worker will tell."""
    pages: list[dict[str, Any]] = []
    monkeypatch.setattr(recognising, "is_available", lambda: True)
    monkeypatch.setattr(recognising, "_told", lambda data, name, numbers: iter([{"begins": 1, "of": 1}, *pages]))
    return pages
