"""Reading an article, without a screen: places, searching, jumps, what a word's entry says, word decisions."""
