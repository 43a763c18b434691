"""The notebook: what the reader keeps, table by table, behind one door."""

from store.notebook.notebook import Notebook

__all__ = ["Notebook"]
