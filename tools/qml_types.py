"""Tells qmllint what the Python types look like that QML uses.

A Python class becomes a QML type by `@QmlElement` in a file that says which module it belongs to
(`QML_IMPORT_NAME = "kiosk"`). Qt's own tools read such files and write a description for tools,
the way a C++ build does: metaobjectdump, then qmltyperegistrar. metaobjectdump leaves out
what qmllint would complain about, so it is added in between: that a property is constant, that an
object is held by pointer, and what Qt calls Python's lists.
"""

import ast
import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import PySide6

BIN = Path(sys.executable).parent
_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
_QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap"}
_MODULE = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"$', re.MULTILINE)


def describe_types(packages: Iterable[Path], into: Path) -> None:
    """Write one QML module below `into` for each one that Python files in `packages` name.

    Raises:
        subprocess.CalledProcessError: one of Qt's tools did not understand a file.
    """
    modules: dict[str, list[Path]] = defaultdict(list)
    for package in packages:
        for file in sorted(package.rglob("*.py")):
            if found := _MODULE.search(file.read_text()):
                modules[found.group(1)].append(file)
    for module, files in modules.items():
        _describe(module, files, into / module.replace(".", "/"))


def _describe(module: str, files: list[Path], into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    dump = into / "metatypes.json"
    _run("pyside6-metaobjectdump", "--quiet", "--out-file", dump, *files)
    described = json.loads(dump.read_text())
    _complete(described, {file: _constants(file) for file in files})
    dump.write_text(json.dumps(described))
    foreign = ",".join(str(file) for file in sorted(_METATYPES.glob("*_metatypes.json")))
    _run(
        "pyside6-qmltyperegistrar",
        *("--import-name", module, "--major-version", "1", "--foreign-types", foreign),
        *("--generate-qmltypes", into / "python.qmltypes", "-o", into / "unused.cpp", dump),
    )
    (into / "qmldir").write_text(f"module {module}\ntypeinfo python.qmltypes\n")


def _complete(described: list[dict[str, Any]], constants: dict[Path, set[tuple[str, str]]]) -> None:
    classes = [(Path(file["inputFile"]), one) for file in described for one in file["classes"]]
    objects = {one["className"] for _, one in classes if one.get("object")} | {"QObject"}
    for file, one in classes:
        for entry in one.get("properties", ()):
            entry["type"] = _QT_NAMES.get(entry["type"], entry["type"])
            if entry["type"] in objects:
                entry["type"] += "*"
            if (one["className"], entry["name"]) in constants.get(file, set()):
                entry["constant"] = True


def _constants(file: Path) -> set[tuple[str, str]]:
    """The class and name of every ``@Property(..., constant=True)`` in `file`."""
    return {
        (owner.name, function.name)
        for owner in ast.walk(ast.parse(file.read_text()))
        if isinstance(owner, ast.ClassDef)
        for function in owner.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        and any(word.arg == "constant" for word in decorator.keywords)
    }


def _run(program: str, *words: str | Path) -> None:
    subprocess.run([BIN / program, *words], check=True, capture_output=True, text=True)
