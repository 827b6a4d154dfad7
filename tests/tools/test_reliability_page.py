"""docs/reliability.md names tests; each of them is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reliability.md").read_text()


def test_every_test_that_the_page_names_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`((?:\s+`test_\w+`)*)", PAGE)
    assert len(named) > 30
    for file, tests in named:
        assert (ROOT / file).is_file(), file
        text = (ROOT / file).read_text()
        for test in re.findall(r"test_\w+", tests):
            assert f"def {test}(" in text, f"{file} has no {test}"
