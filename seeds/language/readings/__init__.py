"""Which reading every character has in its context."""

from seeds.language.readings.read import as_one, readings
from seeds.language.readings.tables import prepare

__all__ = ["as_one", "prepare", "readings"]
