import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.errors import InvalidParameter
from python_data_service.parameters.tile import parse_tile_address


def test_the_tile_of_the_world_covers_it_and_nothing_more() -> None:
    bounds = parse_tile_address("0", "0", "0").bounds

    assert (bounds.west, bounds.east) == (-180, 180)
    assert bounds.north == pytest.approx(85.5, abs=0.1)
    assert bounds.south == -bounds.north


def test_bounds_are_those_of_the_tile_with_its_buffer() -> None:
    bounds = parse_tile_address("1", "0", "1").bounds

    assert bounds.west == -180
    assert bounds.east == pytest.approx(180 / 64)
    assert bounds.north == pytest.approx(2.81, abs=0.01)


@given(st.integers(0, 22).flatmap(lambda z: st.tuples(st.just(z), st.integers(0, 2**z - 1))))
def test_every_tile_has_bounds_in_order(tile: tuple[int, int]) -> None:
    zoom, index = tile
    bounds = parse_tile_address(str(zoom), str(index), str(index)).bounds

    assert -180 <= bounds.west < bounds.east <= 180
    assert -90 < bounds.south < bounds.north < 90


@given(st.text(), st.text(), st.text())
def test_any_text_is_a_tile_or_refused(zoom: str, column: str, row: str) -> None:
    try:
        address = parse_tile_address(zoom, column, row)
    except InvalidParameter:
        return
    assert 0 <= address.zoom <= 22
