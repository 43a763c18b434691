"""What words mean where they stand: one choice for the entry, the glosses of terms, cards, exports and look-ups."""

from seeds.language.senses.choose import Chosen, choose
from seeds.language.senses.sense import Sense

__all__ = ["Chosen", "Sense", "choose"]
