from conftest import SERVICE
from python_testing.tests.every_dataset import EveryDataset


class TestEveryDataset(EveryDataset):
    service = SERVICE


def test_there_are_the_thirteen_datasets() -> None:
    assert len(SERVICE.datasets) == 13
