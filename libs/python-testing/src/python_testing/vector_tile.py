"""A reader of Mapbox vector tiles: layers, features, ids and properties, without geometries.

See https://github.com/mapbox/vector-tile-spec/blob/master/2.1/vector_tile.proto
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Field: TypeAlias = tuple[int, Any]


@dataclass(frozen=True)
class TileFeature:
    """A feature of a layer: its id, if it has one, and its properties."""

    id: int | None
    properties: dict[str, Any]


def read_tile(tile: bytes) -> dict[str, list[TileFeature]]:
    """Read the features of every layer, by the layer's name."""
    return dict(_layer(layer) for number, layer in _fields(tile) if number == 3)


def _layer(message: bytes) -> tuple[str, list[TileFeature]]:
    fields = list(_fields(message))
    name = next(value for number, value in fields if number == 1).decode()
    keys = [value.decode() for number, value in fields if number == 3]
    values = [_value(value) for number, value in fields if number == 4]
    return name, [_feature(value, keys, values) for number, value in fields if number == 2]


def _feature(message: bytes, keys: list[str], values: list[Any]) -> TileFeature:
    fields = dict(_fields(message))
    tags = list(_varints(fields.get(2, b"")))
    properties = {keys[k]: values[v] for k, v in zip(tags[::2], tags[1::2], strict=True)}
    return TileFeature(fields.get(1), properties)


def _value(message: bytes) -> Any:
    number, value = next(_fields(message))
    match number:
        case 1:
            return value.decode()
        case 6:
            return (value >> 1) ^ -(value & 1)
        case 7:
            return bool(value)
        case _:
            return value


def _fields(message: bytes) -> Iterator[Field]:
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        match key & 7:
            case 0:
                value, position = _varint(message, position)
                yield key >> 3, value
            case 1:
                yield key >> 3, struct.unpack_from("<d", message, position)[0]
                position += 8
            case 2:
                length, position = _varint(message, position)
                yield key >> 3, message[position : position + length]
                position += length
            case 5:
                yield key >> 3, struct.unpack_from("<f", message, position)[0]
                position += 4
            case wire_type:
                raise ValueError(f"wire type {wire_type}")


def _varints(message: bytes) -> Iterator[int]:
    position = 0
    while position < len(message):
        value, position = _varint(message, position)
        yield value


def _varint(message: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, position
