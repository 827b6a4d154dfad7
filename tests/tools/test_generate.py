import json
import re
import warnings
from pathlib import Path

import jsonschema
import pytest
import yaml

from carside.calls import Phase, Step
from carside.calls.lifecycle import TABLE, Cell
from carside.contract.topics import TOPICS, Role
from tools.generators import FILES, call_states, call_table, contract_page, schemas
from tools.generators.derived import ROOT, Derived

SCHEMA = Path(__file__).parents[1] / "data" / "asyncapi" / "3.0.0.json"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.path)
def test_the_derived_file_is_current(file: Derived) -> None:
    assert file.is_current, f"{file.path} is stale: run tools/generate"


def test_a_stale_and_a_missing_file_are_noticed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tools.generators.derived.ROOT", tmp_path)
    file = Derived("some/where.txt", lambda: b"new")
    assert not file.is_current
    file.write()
    assert file.is_current
    (tmp_path / "some" / "where.txt").write_bytes(b"old")
    assert not file.is_current


def asyncapi() -> dict[str, dict[str, dict[str, object]]]:
    loaded: dict[str, dict[str, dict[str, object]]] = yaml.safe_load(
        (ROOT / "docs" / "asyncapi.yaml").read_text()
    )
    return loaded


def problems(document: object) -> list[str]:
    with warnings.catch_warnings():
        # The schema names itself by addresses that jsonschema's older reader would fetch.
        warnings.simplefilter("ignore", DeprecationWarning)
        validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text()))
        return [error.message for error in validator.iter_errors(document)]


def test_the_asyncapi_document_is_valid() -> None:
    assert problems(asyncapi()) == []


def test_the_validation_would_notice_a_mistake() -> None:
    document = asyncapi()
    document["operations"]["desk_sends_call"]["action"] = "shout"
    assert problems(document)


def test_every_reference_in_the_asyncapi_document_leads_somewhere() -> None:
    document = asyncapi()
    for reference in re.findall(r"\$ref: '?#/([^'\n]+)", yaml.safe_dump(document, width=1000)):
        place: object = document
        for part in reference.split("/"):
            assert isinstance(place, dict)
            assert part in place, f"{reference} leads nowhere"
            place = place[part]


def test_the_asyncapi_document_has_every_topic_with_its_writer_and_readers() -> None:
    document = asyncapi()
    assert set(document["channels"]) == set(TOPICS)
    expected = {f"{row.writer}_sends_{row.name}" for row in TOPICS.values()} | {
        f"{role}_receives_{row.name}" for row in TOPICS.values() for role in row.readers
    }
    assert set(document["operations"]) == expected


def test_the_contract_page_has_every_topic_and_every_field_of_every_message() -> None:
    page = contract_page.page()
    assert all(f"| `{row.path}` | {row.writer} |" in page for row in TOPICS.values())
    assert "{{" not in page
    for name, schema in schemas.components().items():
        if "properties" in schema:
            section = page.split(f"\n### {name}\n")[1].split("\n### ")[0]
            assert all(f"\n| `{field}` | " in section for field in schema["properties"])


def test_links_on_the_contract_page_lead_to_a_heading() -> None:
    page = contract_page.page()
    headings = {heading.lower() for heading in re.findall(r"^#+ (\S+)$", page, re.MULTILINE)}
    assert set(re.findall(r"\]\(#(\w+)\)", page)) <= headings


def test_times_of_a_call_are_described_as_times() -> None:
    call = schemas.components()["Call"]["properties"]
    assert schemas.wording(call["placed_at"]) == "time (RFC 3339)"
    assert schemas.wording(call["closed_at"]) == "time (RFC 3339) or null"


def test_the_call_table_has_a_row_for_each_step_and_a_cell_for_each_phase() -> None:
    rows = call_table.markdown().splitlines()[2:]
    assert [row.split(" | ")[0] for row in rows] == [f"| {call_table.NAMES[step]}" for step in Step]
    assert {row.count(" | ") for row in rows} == {len(Phase)}


def test_a_cell_says_where_the_step_leads() -> None:
    rows = call_table.markdown().splitlines()
    assert "| arrive | arrived | arrived | arrived | ignored | conflict |" in rows
    assert any("if it is he: placed, escalation + 1; else conflict" in row for row in rows)


def test_the_picture_has_an_arrow_for_every_cell_that_changes_a_call() -> None:
    still = {Cell.IGNORE, Cell.REFUSE, Cell.NEW, Cell.IGNORE_IF_HIS, Cell.IGNORE_IF_SAME}
    for step in TABLE:
        for phase in Phase:
            label = step.replace("_", " ")
            arrow = re.search(
                rf"^    {phase} --> \w+: .*\b{label}\b", call_states.page(), re.MULTILINE
            )
            assert (arrow is not None) == (TABLE[step][phase] not in still), (step, phase)


def test_the_nats_sample_holds_no_real_password() -> None:
    sample = (ROOT / "broker_config" / "nats" / "nats.conf").read_text()
    assert re.findall(r'password: "(.*)"', sample) == [f"CHANGE-{role}" for role in Role]
