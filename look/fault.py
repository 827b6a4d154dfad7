"""What keeps a screen from opening."""


class ScreenError(Exception):
    """The window cannot be shown; the text is one sentence for whoever started the program."""
