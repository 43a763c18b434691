"""What screens are made of; a widget knows no screen and no notebook, data goes in and messages come out."""
