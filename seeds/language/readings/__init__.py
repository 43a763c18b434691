"""Which reading every character has in its context."""

from seeds.language.readings.read import readings
from seeds.language.readings.tables import prepare

__all__ = ["prepare", "readings"]
