"""What words mean where they stand: one choice for the entry, the glosses of terms, cards, exports and look-ups.

Nothing is imported here: a look-up loads only how senses are shown (`marks`).
"""
