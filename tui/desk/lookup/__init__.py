"""Looking a word up everywhere at once: dictionary, glossaries, library. Headless, and quick from cold."""
