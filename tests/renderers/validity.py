"""Whether a .docx is sound: two validators from outside, and the checks of qdgen for what those do not see."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import ooxml_integrity
from openxml_audit import OpenXmlValidator, ValidationSeverity

from qdgen.ooxml.validity import package_faults

if TYPE_CHECKING:
    from collections.abc import Collection


def faults_of(data: bytes, typed: Collection[str] = ()) -> list[str]:
    """All that is wrong with the .docx `data`; `typed` are texts of the author that look like tags of a template."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.docx"
        path.write_bytes(data)
        found = [f"openxml-audit: {fault}" for fault in _audited(path)]
        found += [f"ooxml-integrity: {finding}" for finding in ooxml_integrity.check(path)]
    return found + [f"qdgen: {fault}" for fault in package_faults(data, typed)]


def assert_sound(data: bytes, typed: Collection[str] = ()) -> None:
    """Fails with the list of faults unless the .docx `data` is sound."""
    found = faults_of(data, typed)
    assert not found, "\n".join(found)


def _audited(path: Path) -> list[str]:
    result = _validator().validate(path)
    return [str(error) for error in result.errors if error.severity is not ValidationSeverity.INFO]


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator()
