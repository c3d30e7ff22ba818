"""The identity provider by which GitHub's workflows take on a role."""

import re

from ministack.services import iam  # type: ignore[import-untyped]

from shims.shim import Made, Properties, Shim


def _create(_logical_id: str, properties: Properties, _stack: str) -> Made:
    lists = {"ClientIDList": "ClientIdList", "ThumbprintList": "ThumbprintList"}
    members = {
        f"{parameter}.member.{index}": [value]
        for parameter, name in lists.items()
        for index, value in enumerate(properties.get(name, []), 1)
    }
    status, _, body = iam._create_oidc_provider({"Url": [properties["Url"]], **members})
    found = re.search(r"<OpenIDConnectProviderArn>(.+?)<", body.decode())
    if status >= 400 or found is None:
        raise ValueError(body.decode())
    return found[1], {"Arn": found[1]}


def _delete(arn: str, _properties: Properties) -> None:
    iam._delete_oidc_provider({"OpenIDConnectProviderArn": [arn]})


SHIMS: dict[str, Shim] = {"AWS::IAM::OIDCProvider": {"create": _create, "delete": _delete}}
