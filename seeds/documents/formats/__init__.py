"""The formats that say themselves what their parts are: web pages, Markdown, books."""
