"""Another installation may take the program's place while it is open, or it is removed: from then on a part of it
that was not loaded yet may be missing, or be of another version. That is no fault of ours, and is told in a line.
"""

from __future__ import annotations

import os
import sys
import time

from seeds.errors import SeedsError
from tui.screens.background import FORESEEN, Foreseen

ROOMS = frozenset(("seeds", "store", "tui"))
_BEGUN = time.time()


class Replaced(SeedsError):
    """What was to be done needs a part of the program that is another one by now."""


def foreseen(error: BaseException) -> Foreseen | None:
    """What is to be told of an error; nothing of a fault."""
    if isinstance(error, FORESEEN):
        return error
    if isinstance(error, Exception) and is_replaced():
        return Replaced("jingdu was updated or removed while it ran", "what you kept is safe; start it again")
    return None


def is_replaced() -> bool:
    """Whether a file that the program was loaded from is gone, or another one."""
    files = [module.__file__ for name, module in list(sys.modules.items()) if name.partition(".")[0] in ROOMS]
    return any(_is_newer(file) for file in files if file)


def _is_newer(file: str) -> bool:
    try:
        return os.stat(file).st_ctime > _BEGUN  # noqa: PTH116 - hundreds of files
    except OSError:
        return True
