"""The Lambda handler of the sandbox."""

from python_data_service.service import create_handler

from python_local.explain import add_explain
from python_local.index import add_index
from python_local.nearest_county import add_nearest_county

handler = create_handler(routes=[add_index, add_explain, add_nearest_county])
