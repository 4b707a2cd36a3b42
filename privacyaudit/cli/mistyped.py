"""
A command that was typed wrongly: one plain sentence, and what to type.

What was typed is never repeated: it can be a name, and screens are seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

import click

from privacyaudit.words import _


def plainly(fault: click.ClickException) -> Iterable[str]:
    """Return the lines to print for *fault*: what is wrong, then what to type."""
    context = getattr(fault, "ctx", None)
    yield _what(fault, context)
    if context is None:
        yield _("Type: {command}").format(command="privacyaudit --help")
        return
    path = context.command_path
    if not isinstance(context.command, click.Group):
        words = " ".join((path, *_needed(context)))
        yield _("Type: {command}").format(command=words)
    yield _("To see more, type: {command}").format(command=f"{path} --help")


def _needed(context: click.Context) -> Iterable[str]:
    """Yield what *context*'s command cannot do without, as it is typed."""
    for one in context.command.get_params(context):
        if isinstance(one, click.Argument):
            yield from one.get_usage_pieces(context)
        elif one.required and isinstance(one, click.Option):
            yield f"{max(one.opts, key=len)} {one.make_metavar(context)}"


def _what(fault: click.ClickException, context: click.Context | None) -> str:
    if isinstance(fault, click.MissingParameter):
        return _("Something is missing: {what}").format(what=_name(fault.param, context))
    if isinstance(fault, click.BadParameter):
        return _value(fault.param, context)
    if isinstance(fault, click.NoSuchOption):
        says = _("There is no such option.")
        return " ".join((says, *_near(getattr(fault, "possibilities", None) or ())))
    if isinstance(fault, click.BadOptionUsage):
        return _("Something is missing after {option}, or is too much there.").format(
            option=fault.option_name
        )
    if context is not None and isinstance(context.command, click.Group):
        known = context.command.list_commands(context)
        typed = getattr(fault, "command_name", "")
        says = _("There is no such command.")
        return " ".join((says, *_near(get_close_matches(typed, known, 1))))
    if isinstance(fault, click.UsageError):
        return _("There is a word too many here. A shell remembers what you type.")
    return _("That file cannot be opened.")


def _near(known: Iterable[str]) -> Iterable[str]:
    found = [one for one in known if one][:1]
    return (_("Did you mean {name}?").format(name=f"'{one}'") for one in found)


def _name(param: click.Parameter | None, context: click.Context | None) -> str:
    """Return what *param* is called in the help."""
    if param is None:
        return "?"
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    metavar = param.make_metavar(context) if context is not None else ""
    return metavar if metavar and metavar[0].isalpha() else str(param.name).upper()


def _value(param: click.Parameter | None, context: click.Context | None) -> str:
    """Say what *param* takes."""
    name = _name(param, context)
    kind = param.type if param is not None else None
    if isinstance(kind, click.Choice):
        choices = ", ".join(map(str, kind.choices))
        return _("{option} takes one of these: {choices}.").format(option=name, choices=choices)
    if isinstance(kind, click.IntRange) and kind.min is not None and kind.max is not None:
        says = _("{option} takes a number from {low} to {high}.")
        return says.format(option=name, low=kind.min, high=kind.max)
    if isinstance(kind, click.DateTime):
        return _("{option} takes a day, written as 2026-11-05: year, month, day.").format(
            option=name
        )
    if isinstance(kind, click.Path):
        return _("{option} is not there, or is not what is needed.").format(option=name)
    return _("{option} is not written as it should be.").format(option=name)
