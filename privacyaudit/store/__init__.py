"""
The case: one folder, kept encrypted, for the person who comes back.

A random key opens the database; key slots hold that key, each sealed under a
passphrase or a printed code. Nothing here is loaded, and nothing is written,
unless a person asks for a case: memory only stays the rule.
"""

from privacyaudit.extras import need

need("case", "argon2", "cryptography", "filelock", "pyrage", "sqlcipher3")
