"""Words, pinyin, dictionary, names and key terms: pure functions of text and shipped data."""
