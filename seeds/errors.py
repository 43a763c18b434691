"""What can go wrong with what the reader is given, in words for the reader."""


class SeedsError(Exception):
    """A text or a piece of language data cannot be used; `hint` says what would help."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class CannotRead(SeedsError):
    """A file or stream does not hold a text that can be read."""
