"""Write the two lock files: every package, version and hash that `demo` and `check` install.

`requirements.lock` is what Carside runs with, `requirements-dev.lock` adds what the checks need,
at the same versions. They hold for every system and Python from 3.11. Needs `uv` (pip install uv):

    tools/lock             keep the locked versions, add or drop what pyproject.toml says
    tools/lock --upgrade   take the newest versions that pyproject.toml allows
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"

# The Qt that everything here has been tested on (docs/decisions/0005).
PINNED = ["PySide6-Essentials==6.11.3"]


def main() -> int:
    """Lock; 0, or uv's own exit code."""
    parser = argparse.ArgumentParser(prog="tools/lock", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    arguments = parser.parse_args()
    uv = shutil.which(
        "uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    )
    if uv is None:
        print("uv is not installed: pip install uv", file=sys.stderr)
        return 2
    more = ["--upgrade"] if arguments.upgrade else []
    with tempfile.TemporaryDirectory() as scratch:
        building = Path(scratch) / "building.in"
        building.write_text("\n".join(_build_requirements()) + "\n")
        pinned = Path(scratch) / "pinned.in"
        pinned.write_text("\n".join(PINNED) + "\n")
        wanted: list[str | Path] = ["pyproject.toml", building, "--constraint", pinned, *more]
        code = _compile(uv, [*wanted, "--output-file", RUNTIME])
        same: list[str | Path] = ["--group", "dev", "--constraint", RUNTIME]
        return code or _compile(uv, [*wanted, *same, "--output-file", DEVELOPMENT])


def _build_requirements() -> list[str]:
    """What builds Carside itself: locked too, so that no start fetches it behind our back."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return list(project["build-system"]["requires"])


def _compile(uv: str, words: list[str | Path]) -> int:
    fixed = [
        "--quiet",
        "--universal",
        "--python-version=3.11",
        "--generate-hashes",
        "--no-annotate",
        "--no-emit-index-url",
        "--custom-compile-command=tools/lock",
    ]
    return subprocess.run([uv, "pip", "compile", *fixed, *words], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
