"""From reading to knowing: how hard a text is, what to learn before it, when to see a word again."""
