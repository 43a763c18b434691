"""The dictionaries that the reader added: taking them in, and asking them."""
