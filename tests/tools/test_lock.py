import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUNTIME = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
DEVELOPMENT = [*RUNTIME, *PROJECT["dependency-groups"]["dev"]]


def locked(name: str) -> dict[str, str]:
    lines = re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / name).read_text(), re.MULTILINE)
    return {canonicalize_name(package): version for package, version in lines}


@pytest.mark.parametrize(
    ("lock", "wanted"), [("requirements.lock", RUNTIME), ("requirements-dev.lock", DEVELOPMENT)]
)
def test_the_lock_has_all_that_pyproject_wants_at_versions_it_allows(
    lock: str, wanted: list[str]
) -> None:
    versions = locked(lock)
    for text in wanted:
        requirement = Requirement(text)
        version = versions.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not in {lock}: run tools/lock"
        assert version in requirement.specifier, f"{text}, but {lock} has {version}: run tools/lock"


def test_the_checks_run_on_the_very_versions_that_carside_runs_with() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-dev.lock").items()


def test_the_locks_name_no_server_and_hash_every_package() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert "://" not in text
        for block in re.split(r"\n(?=\S)", text):
            assert block.startswith("#") or "--hash=sha256:" in block


def test_qt_is_the_one_that_everything_has_been_tested_on() -> None:
    assert locked("requirements.lock")["pyside6-essentials"] == "6.11.3"
