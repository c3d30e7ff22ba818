"""A problem document after RFC 9457."""

from python_data_service.errors import Problem
from python_data_service.representations.answer import Answer, to_json

PROBLEM = "application/problem+json"


def problem_answer(problem: Problem) -> Answer:
    """Answer a problem with its status, code and members."""
    document = {
        "type": f"urn:cori:problem:{problem.code}",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "code": problem.code,
        **problem.members,
    }
    return Answer(
        # Text of the client may hold half of a surrogate pair, which only an escape can carry.
        to_json(document).encode("utf-8", "backslashreplace").decode(),
        content_type=PROBLEM,
        status=problem.status,
        headers=problem.headers,
    )
