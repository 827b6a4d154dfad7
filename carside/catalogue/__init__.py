"""Car sheets: what is known of a car, in units, and how it is presented."""

from carside.catalogue.presentation import Figure, Group, Row, groups, highlights, key_figures
from carside.catalogue.sheet import Price, Sheet, Specs
from carside.catalogue.specs import SPECS, GroupKey, Spec

__all__ = [
    "SPECS",
    "Figure",
    "Group",
    "GroupKey",
    "Price",
    "Row",
    "Sheet",
    "Spec",
    "Specs",
    "groups",
    "highlights",
    "key_figures",
]
