import json
from pathlib import Path

import pytest
from python_data_service.catalog import Catalog, Dataset, load_catalog
from python_data_service.errors import UnknownDataset


def test_defaults_are_filled_in(catalog: Catalog) -> None:
    notes = catalog.dataset("notes")
    stations = catalog.dataset("stations")

    assert (notes.default_limit, notes.maximum_limit, notes.max_age) == (500, 10_000, 3600)
    assert notes.geometry is None
    assert notes.columns["code"].source == "code"
    assert stations.geometry is not None
    assert (stations.geometry.precision, stations.geometry.simplify) == (6, None)


def test_what_is_said_is_kept(places: Dataset) -> None:
    assert (places.schema, places.table) == ("engine_test", "places")
    assert places.columns["label"].source == "label_raw"
    assert "rank" not in [column.name for column in places.properties]
    assert "tags" not in places.sortable
    assert list(places.filters)[:3] == ["code", "name", "label"]


def test_the_projects_own_file_is_no_dataset(tmp_path: Path) -> None:
    (tmp_path / "project.json").write_text(json.dumps({"name": "x-datasets"}))

    assert load_catalog(tmp_path).datasets == {}


def test_an_unknown_dataset_is_answered_with_the_names_there_are(catalog: Catalog) -> None:
    with pytest.raises(UnknownDataset, match="did you mean 'places'") as raised:
        catalog.dataset("place")

    assert raised.value.members["allowed"] == "absent, excess, large, notes, places, slow, stations"
