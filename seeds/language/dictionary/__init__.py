"""The dictionary: CC-CEDICT and the bundled glossary, found by characters, pinyin or English."""
