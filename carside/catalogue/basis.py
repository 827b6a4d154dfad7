"""On what a figure is based: the test cycle in which a range or a consumption was measured. Pure.

A consumption stands under its own cycle. Where a sheet names none, the range's cycle is taken for
it only where both must come from the same test: an electric car whose consumption, over its range,
takes what its battery holds and a charger's losses. Otherwise nothing is claimed: a figure without
a basis is poor, one with a wrong basis is false.
"""

from carside.catalogue.sheet import Sheet

LEAST_DRAWN, MOST_DRAWN = 0.98, 1.25
"""Energy from the socket over the whole range, as shares of the usable battery: never less than it
holds, and with the losses of charging (8 to 20 % in type approvals) hardly more than this."""

CONSUMPTIONS = ("consumption_kwh_100km", "consumption_l_100km", "co2_g_km")
"""The specs that one test of consumption gives together."""


def cycle_of(sheet: Sheet, key: str) -> str | None:
    """The cycle of the spec `key`, such as ``wltp``; None if it has none or none is known."""
    specs = sheet.specs
    if key == "range_km":
        return specs.range_cycle
    if key not in CONSUMPTIONS:
        return None
    if specs.consumption_cycle is not None:
        return specs.consumption_cycle
    return specs.range_cycle if key == "consumption_kwh_100km" and _is_one_test(sheet) else None


def _is_one_test(sheet: Sheet) -> bool:
    specs = sheet.specs
    known = (specs.range_km, specs.consumption_kwh_100km, specs.battery_net_kwh)
    if sheet.energy != "electric" or None in known:
        return False
    range_km, consumption_kwh_100km, battery_kwh = (float(value) for value in known if value)
    drawn = range_km * consumption_kwh_100km / 100 / battery_kwh
    return LEAST_DRAWN <= drawn <= MOST_DRAWN
