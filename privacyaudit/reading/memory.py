"""How much memory another process uses, for systems that cannot be told a limit beforehand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def resident(pid: int) -> int:
    """Return the bytes of memory that process *pid* uses now; 0 where it cannot be told."""
    try:
        if sys.platform == "linux":
            pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            return pages * 4096
        if sys.platform == "win32":
            return _on_windows(pid)
        done = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(pid)],
            capture_output=True,
            check=False,
            timeout=2,
        )
        return int(done.stdout.strip() or 0) * 1024
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return 0


def _on_windows(pid: int) -> int:  # pragma: no cover - asks Windows
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = [
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *(
                (name, ctypes.c_size_t)
                for name in (
                    "PeakWorkingSetSize",
                    "WorkingSetSize",
                    "QuotaPeakPagedPoolUsage",
                    "QuotaPagedPoolUsage",
                    "QuotaPeakNonPagedPoolUsage",
                    "QuotaNonPagedPoolUsage",
                    "PagefileUsage",
                    "PeakPagefileUsage",
                )
            ),
        ]

    windows = ctypes.windll  # type: ignore[attr-defined, unused-ignore]
    handle = windows.kernel32.OpenProcess(0x1000 | 0x0010, False, pid)
    if not handle:
        return 0
    try:
        counters = Counters()
        counters.cb = ctypes.sizeof(counters)
        good = windows.psapi.GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
        return int(counters.WorkingSetSize) if good else 0
    finally:
        windows.kernel32.CloseHandle(handle)
