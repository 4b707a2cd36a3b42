"""Reading documents: bytes become views with their place, and details are found in them."""

from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    """Load what detectors share, :mod:`privacyaudit.reading.matching`, when first asked for."""
    if name == "matching":
        import importlib

        return importlib.import_module("privacyaudit.reading.matching")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
