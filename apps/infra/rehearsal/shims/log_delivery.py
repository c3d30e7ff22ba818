"""CloudFront's access log (standard logging v2)."""

from typing import Any

from ministack.services import cloudwatch_logs as logs  # type: ignore[import-untyped]

from shims.shim import Made, Properties, Shim, answer


def _request(properties: Properties) -> dict[str, Any]:
    """Write properties as the service's API does: with a small letter first, tags as a map."""
    request = {name[0].lower() + name[1:]: value for name, value in properties.items()}
    if "tags" in request:
        request["tags"] = {tag["Key"]: tag["Value"] for tag in request["tags"]}
    return request


def _create_source(_logical_id: str, properties: Properties, _stack: str) -> Made:
    source = answer(logs._put_delivery_source(_request(properties)))["deliverySource"]
    return source["name"], {"Arn": source["arn"], "Service": source["service"]}


def _delete_source(name: str, _properties: Properties) -> None:
    answer(logs._delete_delivery_source({"name": name}))


def _create_destination(_logical_id: str, properties: Properties, _stack: str) -> Made:
    request = _request(properties)
    resource = request.pop("destinationResourceArn")
    request["deliveryDestinationConfiguration"] = {"destinationResourceArn": resource}
    made = answer(logs._put_delivery_destination(request))["deliveryDestination"]
    return made["name"], {"Arn": made["arn"]}


def _delete_destination(name: str, _properties: Properties) -> None:
    answer(logs._delete_delivery_destination({"name": name}))


def _create_delivery(_logical_id: str, properties: Properties, _stack: str) -> Made:
    made = answer(logs._create_delivery(_request(properties)))["delivery"]
    return made["id"], {"Arn": made["arn"], "DeliveryId": made["id"]}


def _delete_delivery(delivery: str, _properties: Properties) -> None:
    answer(logs._delete_delivery({"id": delivery}))


SHIMS: dict[str, Shim] = {
    "AWS::Logs::DeliverySource": {"create": _create_source, "delete": _delete_source},
    "AWS::Logs::DeliveryDestination": {
        "create": _create_destination,
        "delete": _delete_destination,
    },
    "AWS::Logs::Delivery": {"create": _create_delivery, "delete": _delete_delivery},
}
