"""Who finds words, readings and terms: from the cache at once, else in a process of its own, visible part first."""
