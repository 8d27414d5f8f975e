"""The command line: one file per command; arguments, exit codes, printing, nothing else."""

from __future__ import annotations

from qdgen.cli.start import main

__all__ = ["main"]
