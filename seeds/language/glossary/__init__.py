"""The project's own glossary, and what a text itself tells about its abbreviations and its faults."""

from __future__ import annotations

from seeds.language.glossary.entries import DomainWord, Sentence, System, domain_words, systems

__all__ = ["DomainWord", "Sentence", "System", "domain_words", "systems"]
