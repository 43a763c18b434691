"""What the tests of the language share."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session", autouse=True)
def loaded(language: None) -> None:
    """The tables are loaded before the first test, so that none of them makes them anew."""
