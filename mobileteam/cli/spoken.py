"""
Commands that speak four languages and load late.

The help of every command and option stands in `texts/commands.yaml`. A command's
module is imported when the command is run, so that help and check stay quick.
"""

import os
from collections.abc import Callable
from importlib import import_module

import click

from mobileteam.texts import LANGUAGES, Language, Value, catalogue, say

GROUPS = {
    "intake": ("form", "check"),
    "notes": ("new", "check"),
    "review": ("new",),
    "law": ("list", "show", "diff", "stale"),
    "rules": ("list", "show", "check"),
    "offer": ("list",),
    "template": ("list", "export", "check"),
}
COMMANDS = (
    "init",
    "status",
    "demo",
    "doctor",
    "intake",
    "notes",
    "review",
    "assess",
    "explain",
    "report",
    "verify",
    "law",
    "rules",
    "offer",
    "template",
)


def message_language(ctx: click.Context | None = None) -> Language:
    """Return the language of messages: asked for, in MOBILETEAM_LANG, or the environment's."""
    ctx = ctx or click.get_current_context(silent=True)
    asked = ctx.find_root().params.get("lang") if ctx else None
    for written in (
        asked,
        os.environ.get("MOBILETEAM_LANG"),
        os.environ.get("LC_ALL"),
        os.environ.get("LANG"),
    ):
        code = (written or "")[:2].lower()
        if code in LANGUAGES:
            return Language(code)
    return Language.EN


def is_language_asked() -> bool:
    """Tell whether the user chose the language of messages."""
    ctx = click.get_current_context(silent=True)
    asked = ctx.find_root().params.get("lang") if ctx else None
    return bool(asked or os.environ.get("MOBILETEAM_LANG"))


def command_word(key: str, language: Language | None = None, /, **values: Value) -> str:
    """Say one of the words of the commands."""
    return say(catalogue("commands")[key], language or message_language(), **values)


class _Spoken(click.Command):
    """A command whose help is said in the language of the messages."""

    path = ""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help in one language."""
        self.help = command_word(self.path, message_language(ctx))
        super().format_help(ctx, formatter)

    def _option_help(self, option: click.Option, ctx: click.Context) -> str:
        """Say what an option is for: under this command, or in general."""
        key = max(option.opts, key=len)
        specific = f"{self.path} {key}"
        return command_word(
            specific if specific in catalogue("commands") else key, message_language(ctx)
        )

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        prefix = f"{command_word('usage_title', message_language(ctx))}: "
        formatter.write_usage(
            ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the options, and the commands of a group."""
        options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
        records = [
            (record[0], self._option_help(one, ctx))
            for one in options
            if (record := one.get_help_record(ctx))
        ]
        if records:
            with formatter.section(command_word("options_title", message_language(ctx))):
                formatter.write_dl(records)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the first sentence of the help, without importing the command."""
        del limit
        return command_word(self.path).split("\n")[0]


class SpokenCommand(_Spoken):
    """A single command."""


class SpokenGroup(_Spoken, click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order of a day's work."""
        del ctx
        return list(GROUPS.get(self.path, COMMANDS))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        path = f"{self.path} {cmd_name}".strip()
        if path in GROUPS:
            group = SpokenGroup(cmd_name, no_args_is_help=True)
            group.path = path
            return group
        command: _Spoken = import_module(f"mobileteam.cli.{path.replace(' ', '_')}").COMMAND
        command.path = path
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with their first sentence, without importing them."""
        del ctx
        rows = []
        for name in GROUPS.get(self.path, COMMANDS):
            path = f"{self.path} {name}".strip()
            rows.append((name, command_word(path).split("\n")[0]))
        with formatter.section(command_word("commands_title")):
            formatter.write_dl(rows)


def command(name: str | None = None) -> Callable[[Callable[..., None]], SpokenCommand]:
    """Make a spoken command of a function."""
    return click.command(name, cls=SpokenCommand)
