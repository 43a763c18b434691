"""Words become lines of cells: pinyin rows and Chinese line breaking, without a screen."""
