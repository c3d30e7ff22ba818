import pytest
from python_testing.service import Service

SERVICE = Service("python_bcat", core_path="/bcat")


@pytest.fixture(scope="session")
def service() -> Service:
    return SERVICE
