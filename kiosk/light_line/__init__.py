"""A car without photographs, drawn as one glowing contour. Table of contents."""

from kiosk.light_line.cache import (
    CacheNotWritableError,
    cached_light_line,
    cached_sweep,
    kept_light_line,
)
from kiosk.light_line.marks import Marks, marks_for
from kiosk.light_line.rendering import render_light_line, render_sweep
from kiosk.light_line.silhouette import Silhouette, silhouette_for, silhouette_of

__all__ = [
    "CacheNotWritableError",
    "Marks",
    "Silhouette",
    "cached_light_line",
    "cached_sweep",
    "kept_light_line",
    "marks_for",
    "render_light_line",
    "render_sweep",
    "silhouette_for",
    "silhouette_of",
]
