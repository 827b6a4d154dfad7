"""Cars are listed as people count: 3 before 27, whatever the script."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.car_order import car_order, natural_key
from carside.catalogue.sheet import Sheet


@pytest.mark.parametrize(
    "names",
    [
        ("3", "27", "100"),
        ("EQE 43", "EQE 350", "EQE 350+"),
        ("ID.3", "ID.4", "ID.7", "ID.10"),
        ("ES6", "ES8", "ES10"),
        ("Model 3", "model 20", "MODEL 100"),
        ("007", "27", "Nevera"),
        ("i4 eDrive35", "i4 eDrive40", "i4 M50", "i5 eDrive40"),
        ("", "3", "A", "É", "F"),
        ("Seat", "Škoda", "Smart", "Šport", "Tesla"),
        ("小鹏 P5", "小鹏 P7", "小鹏 P11", "极星 2"),
        ("蔚来7号", "蔚来12号"),
        ("طراز 3", "طراز 27"),
        ("طراز ٣", "طراز ٢٧"),
        ("٣", "27", "٢٣٨"),
    ],
)
def test_numerals_count_by_their_value_in_every_script(names: tuple[str, ...]) -> None:
    for mixed in permutations(names):
        assert tuple(sorted(mixed, key=natural_key)) == names


def test_capitals_and_leading_zeros_make_no_difference() -> None:
    assert natural_key("eqs 450") == natural_key("EQS 450")
    assert natural_key("Model 03") == natural_key("model 3")
    assert natural_key("P٢٣") == natural_key("p23") == natural_key("P2٣")


def test_what_is_no_decimal_numeral_is_a_letter() -> None:
    assert natural_key("X²") == ("x²",)
    assert natural_key("三") == ("三",)
    assert natural_key("Ⅷ Series") == ("ⅷ series",)


def test_no_name_is_as_an_empty_one() -> None:
    assert natural_key(None) == natural_key("") < natural_key("0") < natural_key("a")


names = st.text(alphabet=st.one_of(st.sampled_from("aZ 1209٣٢三²É.م"), st.characters()))


@given(st.lists(names, max_size=8))
def test_any_names_can_be_put_in_order(some: list[str]) -> None:
    in_order = [natural_key(name) for name in sorted(some, key=natural_key)]
    assert all(one <= other for one, other in pairwise(in_order))


def test_cars_stand_by_maker_then_model_then_trim_then_identifier() -> None:
    wanted = (
        Sheet(car="nobody"),
        Sheet(car="z", maker="audi"),
        Sheet(car="y", maker="BMW", model="i4"),
        Sheet(car="x", maker="BMW", model="i4", trim="eDrive35"),
        Sheet(car="w", maker="BMW", model="i4", trim="eDrive40"),
        Sheet(car="car-9", maker="BMW", model="i5", trim="M60"),
        Sheet(car="car-10", maker="BMW", model="i5", trim="M60"),
        Sheet(car="v", maker="BMW", model="i10"),
        Sheet(car="u", maker="Renault", model="5"),
        Sheet(car="t", maker="Renault", model="19"),
        Sheet(car="s", maker="小鹏", model="P7"),
    )
    mixed = wanted[6:] + wanted[:6][::-1]
    assert tuple(sorted(mixed, key=car_order)) == wanted
