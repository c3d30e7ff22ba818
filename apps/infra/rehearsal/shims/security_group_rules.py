"""Rules of security groups that are resources of their own."""

import uuid

from ministack.services import ec2  # type: ignore[import-untyped]
from ministack.services.cloudformation import provisioners  # type: ignore[import-untyped]

from shims.shim import Made, Properties, Shim


def _rule(key: str) -> Shim:
    def create(_logical_id: str, properties: Properties, _stack: str) -> Made:
        group = ec2._security_groups.get(properties["GroupId"])
        if group is None:
            raise ValueError(f"The security group {properties['GroupId']} does not exist")
        group[key].extend(provisioners._ec2_sg_permissions([properties]))
        rule = f"sgr-{uuid.uuid4().hex[:17]}"
        return rule, {"Id": rule}

    def delete(_rule: str, properties: Properties) -> None:
        group = ec2._security_groups.get(properties["GroupId"])
        if group is None:
            return
        [permission] = provisioners._ec2_sg_permissions([properties])
        if permission in group[key]:
            group[key].remove(permission)

    return {"create": create, "delete": delete}


SHIMS: dict[str, Shim] = {
    "AWS::EC2::SecurityGroupIngress": _rule("IpPermissions"),
    "AWS::EC2::SecurityGroupEgress": _rule("IpPermissionsEgress"),
}
