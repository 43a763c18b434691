"""`python -m tui`: the same as `jingdu`, for whoever has not installed its script."""

import sys

from tui.cli.main import main

sys.exit(main())
