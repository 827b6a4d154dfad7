"""Any value the contract allows, made from the very types that travel."""

from collections.abc import Callable
from datetime import UTC
from typing import Any

from hypothesis import strategies as st
from msgspec import inspect as kinds

from carside.contract import TOPICS, Address, Message
from carside.contract.payloads import IDENTIFIER_PATTERN

_AT_MOST = 4  # items in a list: enough to find a mistake, and small
_STATED_END = r"$(?!\n)"


def matching(pattern: str) -> st.SearchStrategy[str]:
    """Strings of one of the contract's patterns."""
    return st.from_regex(pattern.replace(_STATED_END, "$"), fullmatch=True)


identifiers = matching(IDENTIFIER_PATTERN)
texts = st.text(max_size=30)
instants = st.datetimes(timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
message_ids = st.text(min_size=1, max_size=128).filter(str.isprintable)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
any_json = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: (
        st.lists(inner, max_size=_AT_MOST) | st.dictionaries(texts, inner, max_size=_AT_MOST)
    ),
    max_leaves=12,
)


def values(data_class: type) -> st.SearchStrategy[Any]:
    """Every value of a type that travels."""
    return _strategy(kinds.type_info(data_class))


def messages() -> st.SearchStrategy[Message]:
    """Every message of every row of the topic table."""
    return st.one_of(
        [_message(row, name, data) for row in TOPICS for name, data in TOPICS[row].types.items()]
    )


def _message(row: str, type_name: str, data_class: type) -> st.SearchStrategy[Message]:
    who = identifiers if TOPICS[row].parameter else st.just("")
    address = st.builds(Address, identifiers, st.just(TOPICS[row]), who)
    return st.builds(
        Message, address, values(data_class), message_ids, st.just(type_name), instants
    )


def _strategy(kind: kinds.Type) -> st.SearchStrategy[Any]:
    made = _BY_KIND.get(type(kind))
    if made is None:
        raise NotImplementedError(f"the contract has a new kind of type: {kind}")
    return made(kind)


def _fields(kind: Any) -> st.SearchStrategy[Any]:
    return st.builds(kind.cls, **{field.name: _strategy(field.type) for field in kind.fields})


def _whole_number(kind: Any) -> st.SearchStrategy[int]:
    least, most = -(2**53), 2**53
    return st.integers(least if kind.ge is None else kind.ge, most if kind.le is None else kind.le)


def _text(kind: Any) -> st.SearchStrategy[str]:
    least, most = kind.min_length or 0, kind.max_length or 999
    if kind.pattern is None:
        return st.text(min_size=least, max_size=min(most, 30))
    return matching(kind.pattern).filter(lambda text: least <= len(text) <= most)


def _items(kind: Any) -> st.SearchStrategy[Any]:
    item, one = kind.item_type, _strategy(kind.item_type)
    if not isinstance(item, kinds.StructType):
        return st.lists(one, max_size=_AT_MOST)
    # What a value is known by bears its type's name, as a paint's `paint`, and is there once.
    name = item.cls.__name__.lower()
    if name not in {field.name for field in item.fields}:
        return st.lists(one, max_size=_AT_MOST)
    return st.lists(one, max_size=2, unique_by=lambda made: getattr(made, name))


def _mapping(kind: Any) -> st.SearchStrategy[Any]:
    keys, items = _strategy(kind.key_type), _strategy(kind.value_type)
    return st.dictionaries(keys, items, min_size=kind.min_length or 0, max_size=_AT_MOST)


_BY_KIND: dict[type[kinds.Type], Callable[[Any], st.SearchStrategy[Any]]] = {
    kinds.Metadata: lambda kind: _strategy(kind.type),
    kinds.NoneType: lambda _kind: st.none(),
    kinds.BoolType: lambda _kind: st.booleans(),
    kinds.IntType: _whole_number,
    kinds.FloatType: lambda kind: st.floats(
        kind.ge, kind.le, allow_nan=False, allow_infinity=False
    ),
    kinds.StrType: _text,
    kinds.BytesType: lambda _kind: st.binary(max_size=30),
    kinds.DateTimeType: lambda _kind: instants,
    kinds.TimeType: lambda _kind: st.times().map(lambda at: at.replace(microsecond=0)),
    kinds.DateType: lambda _kind: st.dates(),
    kinds.AnyType: lambda _kind: any_json,
    kinds.EnumType: lambda kind: st.sampled_from(list(kind.cls)),
    kinds.UnionType: lambda kind: st.one_of([_strategy(one) for one in kind.types]),
    kinds.VarTupleType: lambda kind: _items(kind).map(tuple),
    kinds.DictType: _mapping,
    kinds.StructType: _fields,
    kinds.DataclassType: _fields,
}
