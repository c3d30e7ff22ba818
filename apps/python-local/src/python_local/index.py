"""``GET /local/``: what the sandbox is and where to go."""

from python_data_service.parameters.request import parse_nothing
from python_data_service.representations.answer import JSON, Answer, to_json
from python_data_service.service import Service


def add_index(service: Service) -> None:
    """Add the route."""
    core_path = service.settings.core_path
    document = {
        "title": "Sandbox",
        "description": (
            "Try queries and business logic against the engine and the local database. It is never "
            "deployed. Copy nearest_county.py in apps/python-local to begin a route of your own."
        ),
        "links": [
            {"rel": "self", "type": JSON, "href": f"{core_path}/"},
            {"rel": "health", "type": JSON, "href": f"{core_path}/health"},
            {
                "rel": "explain",
                "type": JSON,
                "href": f"{core_path}/explain/bcat/county_summary/geojson?geoid_co=13121",
                "title": "The SQL and the plan of any REST query",
            },
            {
                "rel": "example",
                "type": JSON,
                "href": f"{core_path}/nearest_county?lat=33.75&lon=-84.39",
                "title": "An example of business logic",
            },
        ],
    }

    def index() -> Answer:
        parse_nothing(service.resolver.query)
        return Answer(to_json(document))

    service.resolver.reads(core_path, index)
