"""A time-stamp authority of our own, made with ``openssl``, for tests only."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from privacyaudit.model import Ask, Reply, Terms

CONFIG = """
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = Made-up Test Authority
[ root ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ tsa ]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[ tsa_config ]
serial = ./serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def there() -> bool:
    """Tell whether openssl is installed."""
    return shutil.which("openssl") is not None


@dataclass(frozen=True)
class Authority:
    """An authority in a folder: its answers, and its root certificate."""

    home: Path
    chain: bool = False
    """Send the root with each stamp, as many real authorities do."""

    @property
    def root(self) -> bytes:
        """The root certificate in PEM."""
        return (self.home / "root.pem").read_bytes()

    def answer(self, query: bytes) -> bytes:
        """Return the stamp for a query."""
        (self.home / "query").write_bytes(query)
        _openssl(
            self.home, "ts", "-reply", "-config", "config", "-section", "tsa_config",
            "-queryfile", "query", "-inkey", "tsa.key", "-signer", "tsa.pem",
            *(("-chain", "root.pem") if self.chain else ()), "-out", "answer",
        )  # fmt: skip
        return (self.home / "answer").read_bytes()

    def __call__(self, ask: Ask, terms: Terms) -> Reply:
        """Answer as a web server would, in the place of the network."""
        assert ask.method == "POST"
        assert ask.body is not None
        assert ask.headers == {"Content-Type": "application/timestamp-query"}
        assert terms.contacts
        return Reply(
            ask, 200, {"content-type": "application/timestamp-reply"}, self.answer(ask.body)
        )


def make(home: Path) -> Authority:
    """Make an authority in the folder *home*."""
    (home / "config").write_text(CONFIG)
    (home / "serial").write_text("01\n")
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    _openssl(
        home, "req", "-new", "-x509", *key, "-keyout", "root.key", "-out", "root.pem",
        "-days", "3650", "-config", "config", "-extensions", "root",
    )  # fmt: skip
    _openssl(
        home, "req", "-new", *key, "-keyout", "tsa.key", "-out", "tsa.csr", "-config", "config",
        "-subj", "/CN=Made-up Test Stamps",
    )  # fmt: skip
    _openssl(
        home, "x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key",
        "-CAcreateserial", "-out", "tsa.pem", "-days", "3650", "-extfile", "config",
        "-extensions", "tsa",
    )  # fmt: skip
    return Authority(home)


def _openssl(home: Path, *arguments: str) -> None:
    done = subprocess.run(
        ["openssl", *arguments], cwd=home, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
