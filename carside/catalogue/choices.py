"""What a choice of paint and trim makes of a sheet. Pure.

The board shows the chosen sheet and nothing else, so a price, a figure and a picture can never
disagree about what was chosen. Where a sheet has paints or trims, one is always chosen: the first,
until the shopper takes another.
"""

import re

import msgspec

from carside.catalogue.sheet import Paint, Price, Sheet, Specs, Trim, Turntable


def paint_of(sheet: Sheet, paint: str) -> Paint | None:
    """The paint of this key; the first if there is none of it, None if there is none at all."""
    first = sheet.paints[0] if sheet.paints else None
    return next((one for one in sheet.paints if one.paint == paint), first)


def trim_of(sheet: Sheet, trim: str) -> Trim | None:
    """The trim of this key; the first if there is none of it, None if there is none at all."""
    first = sheet.trims[0] if sheet.trims else None
    return next((one for one in sheet.trims if one.trim == trim), first)


def chosen(sheet: Sheet, paint: str = "", trim: str = "") -> Sheet:
    """The sheet of the car in this paint and trim; `sheet` itself if there is nothing to choose.

    A trim's price and specs stand for the sheet's, a paint's difference comes on top. The pictures
    are the paint's own, else the trim's, else the sheet's: a turntable of one paint is never shown
    with photographs of another.
    """
    of_paint, of_trim = paint_of(sheet, paint), trim_of(sheet, trim)
    if of_paint is None and of_trim is None:
        return sheet
    owners = [one for one in (of_paint, of_trim) if one and (one.photos or one.turntable)]
    pictured = owners[0] if owners else sheet
    return msgspec.structs.replace(
        sheet,
        trim=of_trim.name if of_trim else sheet.trim,
        price=_price(sheet, of_paint, of_trim),
        specs=_specs(sheet.specs, of_trim.specs) if of_trim else sheet.specs,
        photos=pictured.photos or sheet.photos,
        turntable=pictured.turntable,
    )


def frame_names(turntable: Turntable) -> tuple[str, ...]:
    """The file names of all frames of a turntable, in order."""
    stem, suffix = turntable.first.rsplit(".", 1)
    found = re.fullmatch(r"(.*?)([0-9]+)([^0-9]*)", stem, re.DOTALL)
    if found is None:
        return ()  # the sheet's bounds do not let it through
    before, number, after = found.groups()
    return tuple(
        f"{before}{int(number) + at:0{len(number)}}{after}.{suffix}"
        for at in range(turntable.frames)
    )


def _price(sheet: Sheet, paint: Paint | None, trim: Trim | None) -> Price | None:
    price = trim.price if trim and trim.price else sheet.price
    delta = paint.price_delta if paint else 0
    if price is None or delta == 0:
        return price
    return msgspec.structs.replace(price, amount=max(1.0, price.amount + delta))


def _specs(of_sheet: Specs, of_trim: Specs) -> Specs:
    own = {
        key: value
        for key in Specs.__struct_fields__
        if (value := getattr(of_trim, key)) is not None
    }
    return msgspec.structs.replace(of_sheet, **own) if own else of_sheet
