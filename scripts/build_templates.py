"""Writes the shipped templates into templates/; run by `make templates`. Equal standards give equal bytes."""

from __future__ import annotations

from pathlib import Path

from qdgen.renderers.shipped import BUILDERS, build
from qdgen.standards.nd30 import ND30

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def main() -> None:
    """Write every template."""
    TEMPLATES.mkdir(exist_ok=True)
    for name in BUILDERS:
        (TEMPLATES / name).write_bytes(build(name, ND30))


if __name__ == "__main__":
    main()
