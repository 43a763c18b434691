"""What both the screens and the command line do, without a screen: the headless middle."""
