"""What the reader sees and types: the screens and the command line."""
