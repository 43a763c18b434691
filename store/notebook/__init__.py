"""The notebook: what the reader keeps, table by table, behind one door."""

from store.notebook.base import open_tinydb
from store.notebook.notebook import Notebook

__all__ = ["Notebook", "open_tinydb"]
