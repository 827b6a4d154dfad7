"""How much of a photograph is shown, and how large. Pure."""

MAX_CUT = 0.25
"""How much of a photograph may be cut off to fill its frame; else all of it is shown within."""
FILLS = 1.0
"""Fill the frame whatever is cut off."""


def framing(
    size: tuple[int, int], frame: tuple[int, int], may_cut: float = MAX_CUT
) -> tuple[tuple[float, float], tuple[int, int]]:
    """How a photograph comes into its frame.

    Returns the part of it that is shown, around its middle, in its own pixels; and the size of
    that part on the screen: the frame itself, or less where more than `may_cut` would be lost.
    """
    (width, height), (frame_width, frame_height) = size, frame
    cover = max(frame_width / width, frame_height / height)
    share = frame_width * frame_height / (width * height * cover**2)
    if share >= 1 - may_cut:
        return (frame_width / cover, frame_height / cover), frame
    scale = min(frame_width / width, frame_height / height)
    shown = (max(1, round(width * scale)), max(1, round(height * scale)))
    return (width, height), shown
