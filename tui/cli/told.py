"""What a person must know about the notebook that a verb has opened, on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.notebook import Notebook


def tell(notebook: Notebook) -> None:
    """Say what was damaged or is missing; what was merely put right needs no word."""
    from seeds.documents.visible import visible

    for finding in notebook.opening:
        if finding.severity != "note":
            print(visible(f"jingdu: {finding.message} {finding.hint}".rstrip(), keep=""), file=sys.stderr)
