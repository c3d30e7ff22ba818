"""The web ACL of an API's stage."""

from ministack.services import waf  # type: ignore[import-untyped]

from shims.shim import Made, Properties, Shim, answer


def _create(_logical_id: str, properties: Properties, _stack: str) -> Made:
    acl, resource = properties["WebACLArn"], properties["ResourceArn"]
    answer(waf._associate_web_acl({"WebACLArn": acl, "ResourceArn": resource}))
    return f"{acl}|{resource}", {}


def _delete(_association: str, properties: Properties) -> None:
    answer(waf._disassociate_web_acl({"ResourceArn": properties["ResourceArn"]}))


SHIMS: dict[str, Shim] = {
    "AWS::WAFv2::WebACLAssociation": {"create": _create, "delete": _delete},
}
