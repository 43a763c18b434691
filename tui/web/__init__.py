"""The reader in a browser: the page, who may come in, and a process of its own for each who does."""
