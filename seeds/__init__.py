"""What the reader is given: the articles, the language, and how raw text becomes articles and words."""
