"""
A made-up person and their small web, to see what this tool does.

The same code runs as in a real audit; only the web is a small one, served on
this machine while the demo lasts. Every name, number and place is invented.
"""
