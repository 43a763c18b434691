"""Web pages: what on them is the article, and what they say of it."""
