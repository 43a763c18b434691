"""Dictionaries of other programs: each file here reads one format into definitions, and trusts nothing it reads."""
