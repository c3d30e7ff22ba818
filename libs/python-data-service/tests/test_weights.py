import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.delivery.coding import accepts_gzip
from python_data_service.delivery.media_type import chosen_media_type
from python_data_service.delivery.weights import weighted

JSON, GEOJSON = "application/json", "application/geo+json"
names = st.sampled_from(["gzip", "br", "identity", "*", "x-gzip", "deflate"])
weights = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
blanks = st.sampled_from(["", " ", "\t "])


@given(st.lists(st.tuples(names, weights, blanks, st.booleans()), max_size=6))
def test_what_is_written_is_read(choices: list[tuple[str, float, str, bool]]) -> None:
    header = ",".join(
        f"{blank}{name.upper() if capital else name}{blank};{blank}q={weight:.3f}"
        for name, weight, blank, capital in choices
    )

    assert weighted(header) == [(name, weight) for name, weight, _, _ in choices]


@given(st.text())
def test_any_header_is_read(header: str) -> None:
    for name, weight in weighted(header):
        assert name == name.lower() != ""
        assert 0 <= weight <= 1
    assert accepts_gzip(header) in (True, False)
    assert chosen_media_type(header, (JSON, GEOJSON)) in (JSON, GEOJSON)


@given(st.dictionaries(names, weights, max_size=6))
def test_gzip_is_taken_where_it_is_accepted_and_liked_no_less(choices: dict[str, float]) -> None:
    header = ", ".join(f"{name};q={weight}" for name, weight in choices.items())
    gzip = choices.get("gzip", choices.get("x-gzip", choices.get("*", 0)))

    assert accepts_gzip(header) == (gzip > 0 and gzip >= choices.get("identity", 0))


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        (None, False),
        ("", False),
        ("gzip", True),
        ("GZip", True),
        ("gzip, deflate, br, zstd", True),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", True),
        ("*", True),
        ("*;q=0", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000, *", False),
        ("identity", False),
        ("identity;q=0.5, gzip;q=0.4", False),
        ("identity;q=0", False),
        ("gzip;q=1.5", False),
        ("gzip;q=", False),
        ("gzip;q=0, gzip;q=1", False),
        ("gzippy", False),
    ],
)
def test_gzip_by_example(header: str | None, accepted: bool) -> None:
    assert accepts_gzip(header) is accepted


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        (None, JSON),
        ("*/*", JSON),
        ("application/json, text/plain, */*", JSON),
        ("application/json, text/xml, application/xml, */*", JSON),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", JSON),
        ("application/geo+json", GEOJSON),
        ("Application/Geo+JSON; charset=utf-8", GEOJSON),
        ("application/geo+json, application/json", GEOJSON),
        ("application/json, application/geo+json", JSON),
        ("application/geo+json, */*", GEOJSON),
        ("application/geo+json;q=0.9, application/json;q=0.8", GEOJSON),
        ("application/geo+json;q=0.5, */*", JSON),
        ("application/*, application/json;q=0", GEOJSON),
        ("text/html", JSON),
        ("application/geo+json;q=0", JSON),
        ("nonsense", JSON),
    ],
)
def test_the_media_type_by_example(header: str | None, chosen: str) -> None:
    assert chosen_media_type(header, (JSON, GEOJSON)) == chosen
