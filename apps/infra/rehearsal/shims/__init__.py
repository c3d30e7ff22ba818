"""Resource types that MiniStack's CloudFormation lacks, each made by the service that has it."""

from shims import identity, log_delivery, security_group_rules, web_acl
from shims.shim import Shim

ALL: dict[str, Shim] = {
    **security_group_rules.SHIMS,
    **web_acl.SHIMS,
    **log_delivery.SHIMS,
    **identity.SHIMS,
}
