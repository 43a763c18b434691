"""The notebook in other programs' formats, and back again."""
