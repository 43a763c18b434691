"""The screens, one folder or file each; a screen is loaded when it is first shown."""
