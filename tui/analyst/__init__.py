"""Who finds words, readings and terms: from the cache at once, else in a process of its own, visible part first."""

from tui.analyst.analyst import Analyst
from tui.analyst.link import AnalysisFailed, Link

__all__ = ["AnalysisFailed", "Analyst", "Link"]
