"""Marks texts for translation where they stand in a table and are translated later."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`; the name is the one that lupdate looks for. PySide's own returns `object`."""
    del context
    return text
