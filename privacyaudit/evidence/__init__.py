"""
Evidence: what was seen, kept so that others can check it without this program.

A pack is a folder of plain files with a list of their hashes. ``sha256sum``,
``openssl`` and ``warcio`` are enough to check it. It records what this
computer received; it does not prove who wrote it.
"""

from privacyaudit.extras import need

need("case", "warcio", "rfc3161_client", "cryptography")
