"""The generators: one module for each thing that derived files follow from.

A module has `FILES`, and is named in `GENERATORS`; that is all tools/generate needs.
"""

from tools.generators import asyncapi, broker_config, call_states, contract_page, translations
from tools.generators.derived import Derived

GENERATORS = (broker_config, contract_page, asyncapi, call_states, translations)

FILES: tuple[Derived, ...] = tuple(file for one in GENERATORS for file in one.FILES)
