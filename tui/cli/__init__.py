"""The command line: one verb a file, loaded when it is called."""

import sys

try:
    from tui.cli.main import main
except KeyboardInterrupt:  # a person may think better of it before anything is loaded
    print("jingdu: stopped", file=sys.stderr)
    sys.exit(130)

__all__ = ["main"]
