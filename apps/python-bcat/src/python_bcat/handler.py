"""The Lambda handler of the BCAT service."""

from pathlib import Path

from python_data_service.service import create_handler

handler = create_handler(datasets=Path(__file__).parent / "datasets")
