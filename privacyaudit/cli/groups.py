"""A group of commands whose help gives each one's line whole, however narrow the screen."""

from __future__ import annotations

import click

from privacyaudit.words import _

LONGEST = 200
"""Letters of a command's line in the list at most."""


class Whole(click.Group):
    """A group that breaks the lines of its list, and does not cut them off."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with the first sentence of its help."""
        every = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section(_("Commands")):
            formatter.write_dl(
                [(name, one.get_short_help_str(LONGEST)) for name, one in every if one is not None]
            )
