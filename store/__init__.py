"""What the reader keeps: the notebook, and the cache of things that can be derived again."""
