"""The reader's texts: what there is, taking in and out, and whether all of it is whole."""
