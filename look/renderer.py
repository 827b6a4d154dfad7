"""Which renderer Qt Quick gets: the graphics processor if it is real, else Qt's own painter.

A software rasteriser behind OpenGL is slower to start, answers a touch later and holds more memory
than Qt Quick's software renderer, and every screen here looks the same in both.
"""

import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

_GL_RENDERER = 0x1F01
_RASTERISERS = ("llvmpipe", "softpipe", "swrast", "swiftshader", "software")
_DEVICES = ("dri/renderD*", "nvidia0", "mali*", "pvr*")


class Renderer(StrEnum):
    """What may be asked for."""

    AUTO = "auto"
    SOFTWARE = "software"
    OPENGL = "opengl"


def choose_renderer(wanted: Renderer) -> Renderer:
    """Tell Qt Quick what to render with, before the first window; say what was chosen."""
    chosen = wanted
    if wanted is Renderer.AUTO:
        chosen = Renderer.OPENGL if _has_real_opengl() else Renderer.SOFTWARE
    QQuickWindow.setSceneGraphBackend("software" if chosen is Renderer.SOFTWARE else "rhi")
    return chosen


def _has_real_opengl() -> bool:
    if sys.platform == "linux" and not _has_device(Path("/dev")):
        return False  # no need to load OpenGL only to ask it
    name = opengl_renderer_name().lower()
    return bool(name) and not any(rasteriser in name for rasteriser in _RASTERISERS)


def _has_device(dev: Path) -> bool:
    return any(next(dev.glob(pattern), None) is not None for pattern in _DEVICES)


def opengl_renderer_name() -> str:
    """What OpenGL calls what draws for it, such as ``llvmpipe``; empty if there is no OpenGL."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return str(context.functions().glGetString(_GL_RENDERER) or "")
    finally:
        context.doneCurrent()
