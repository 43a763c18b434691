"""A long sentence in its steps: clauses apart, what stands before 的 below its noun, the main verb marked.

A reading aid and no parse: a step that is not clear is not taken, one that is only likely says so.
"""

from __future__ import annotations

from seeds.language.unfolding.branch import Branch
from seeds.language.unfolding.unfold import TOO_LONG, unfold

__all__ = ["TOO_LONG", "Branch", "unfold"]
