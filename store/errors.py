"""What can go wrong with what the reader keeps, in words for the reader."""


class StoreError(Exception):
    """Something could not be kept or opened; `hint` says what would help."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
