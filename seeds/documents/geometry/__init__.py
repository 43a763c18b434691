"""Pages with positions: boxes of text become lines in reading order, of a PDF or of a scan."""
