"""The board as it will look, beside the form in which its car is described."""

from reception_console.preview.board_previewer import BoardPreviewer

__all__ = ["BoardPreviewer"]
