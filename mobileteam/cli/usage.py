"""Say what is wrong with a command line, in the reader's language."""

import click

from mobileteam.cli.spoken import command_word, message_language
from mobileteam.texts import nearest


def tell_usage(fault: click.UsageError) -> None:
    """Tell one fault of a command line, the nearest word that exists, and where help is."""
    language = message_language(fault.ctx)
    lines = [_what(fault)]
    like = _like(fault)
    if like:
        lines.append(command_word("usage_nearest", language, nearest=like))
    command = fault.ctx.command_path if fault.ctx else "mobileteam"
    lines.append(command_word("usage_help", language, command=command))
    click.echo("\n".join(lines), err=True)


def _what(fault: click.UsageError) -> str:
    language = message_language(fault.ctx)
    if isinstance(fault, click.NoSuchOption):
        return command_word("usage_no_such_option", language, name=fault.option_name)
    if isinstance(fault, click.MissingParameter):
        return command_word("usage_missing", language, name=_name(fault))
    if (
        isinstance(fault, click.BadParameter)
        and fault.param
        and isinstance(fault.param.type, click.Choice)
    ):
        allowed = ", ".join(fault.param.type.choices)
        return command_word("usage_choice", language, name=_name(fault), allowed=allowed)
    if isinstance(fault, click.BadParameter):
        return command_word("usage_bad_value", language, name=_name(fault))
    written = _unknown_command(fault)
    if written:
        return command_word("usage_no_such_command", language, name=written)
    return command_word("usage_other", language)


def _name(fault: click.BadParameter) -> str:
    """Name the option or argument as the help names it."""
    if fault.param is None:
        return ""
    return (
        fault.param.opts[0]
        if isinstance(fault.param, click.Option)
        else fault.param.human_readable_name
    )


def _unknown_command(fault: click.UsageError) -> str:
    """Return the word that should have been a command, where that is the fault."""
    if fault.ctx and isinstance(fault.ctx.command, click.Group):
        quoted = fault.message.split("'")
        return quoted[1] if len(quoted) > 1 else ""
    return ""


def _like(fault: click.UsageError) -> str:
    if isinstance(fault, click.NoSuchOption) and fault.ctx:
        known = [name for one in fault.ctx.command.params for name in one.opts]
        return nearest(fault.option_name, known)
    written = _unknown_command(fault)
    if written and fault.ctx and isinstance(fault.ctx.command, click.Group):
        return nearest(written, fault.ctx.command.list_commands(fault.ctx))
    return ""
