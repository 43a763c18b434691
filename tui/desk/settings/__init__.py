"""What a reader can set: settings, keys, and the file they stand in."""
