"""
The username check on made-up sites: how fast, at what cost, and how often right.

    python -m tests.benchmarks.accounts --profile brief --isolate

makes the sites, acts them out on this machine's own addresses, and measures
the check beside a bare checker (``floor``, which needs aiohttp) in the same
run. Nothing leaves the machine; ``--isolate`` (Linux, ``unshare`` and ``ip``)
also makes sure of it. Profiles: ``brief`` (85 % plain sites), ``hard`` (a
third behave badly), ``stale`` (one rule in three is out of date). Another
tool is measured with ``python -m tests.benchmarks.accounts.measure``.

What the figures do not show: plain HTTP, no name look-ups, one machine for
server and tool, and sites that never change their minds. The counts compare
how a tool handles a case; they say nothing of how common the case is.
"""
