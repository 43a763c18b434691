"""Plain text: what each line of a page is, and the articles put together from them."""
