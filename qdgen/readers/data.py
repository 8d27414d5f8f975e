"""YAML and JSON, the data forms of a document, to a Reading; every fault at once, each with its line and its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import ModelError, SourceError
from qdgen.readers.mappings.shorthands import settled_executors
from qdgen.readers.mappings.structure import document_of
from qdgen.readers.notes import Notes
from qdgen.readers.reading import Reading
from qdgen.readers.typed.typed_marks import without_end_marks
from qdgen.vietnamese.text import forbidden

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.model import AdministrativeDocument
    from qdgen.readers.mappings.tree import Lines, Tree, Value

LARGEST = 2_000_000
"""Ký tự của một tệp: some seven hundred pages; the worst text of that size is refused in seconds, not minutes."""

_BOM = "\ufeff"
_MOST_FOUL = 20
"""Different forbidden characters after which the source is taken for something else than text."""


def read_yaml(text: str, source: str = "") -> Reading:
    """Đọc bản thảo YAML 1.2: a text to the document and the remarks; `source` names the file in messages.

    Raises SourceError with every fault: syntax (line, column), duplicate keys, anchors, aliases, tags, a value that
    is no text where text belongs (`010`, `yes`, `1.5`), and all that the model does not know or refuses.
    """
    from qdgen.readers.mappings.yaml_tree import yaml_tree  # noqa: PLC0415 - heavy: only who reads YAML pays for ruamel

    return _read(text, source, yaml_tree)


def read_json(text: str, source: str = "") -> Reading:
    """Đọc bản thảo JSON: as `read_yaml`; duplicate keys, NaN and trailing commas are faults."""
    from qdgen.readers.mappings.json_tree import json_tree  # noqa: PLC0415 - as above, for the other form

    return _read(text, source, json_tree)


def _read(text: str, source: str, parse: Callable[[str, Notes], Tree | None]) -> Reading:
    notes = Notes()
    lines: Lines = {}
    document: AdministrativeDocument | None = None
    sound = _sound(text, notes)
    tree = parse(sound, notes) if sound is not None else None
    if tree is not None:
        document = document_of(tree.value, notes)
        if document is not None and not notes.faulty:
            document = _settled(document, tree.value.get("recipients"), notes)
        lines = {} if notes.empty else tree.lines()
    if document is None or notes.faulty:
        raise SourceError(*notes.faults_in(source, lines))
    return Reading(document=document, remarks=notes.remarks_in(source, lines))


def _settled(document: AdministrativeDocument, recipients: Value, notes: Notes) -> AdministrativeDocument | None:
    """The document with what only the whole of it tells: who carries it out, which line is the last."""
    try:
        return without_end_marks(settled_executors(document, recipients, notes), notes)
    except ModelError as error:
        for fault in error.faults:
            notes.fault(fault.message, advice=fault.advice or "sửa phần này của bản thảo")
        return None


def _sound(text: str, notes: Notes) -> str | None:
    """The text with plain line ends and without byte order mark; None, with the fault noted, when it is no text at all.

    Forbidden characters are noted, each line once, and become spaces, so that the other faults are found too.
    """
    if len(text) > LARGEST:
        message = f"Tệp dài {len(text):,} ký tự; bản thảo dài nhất được đọc là {LARGEST:,} ký tự.".replace(",", ".")
        notes.fault(message, line=1, advice="kiểm tra xem tệp có đúng là bản thảo không; tách các phụ lục dài")
        return None
    text = text.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")
    foul = sorted(character for character in set(text) if forbidden(character))
    if len(foul) > _MOST_FOUL or "\x00" in foul:
        advice = "kiểm tra xem tệp có đúng là bản thảo YAML hoặc JSON không; nếu đúng, lưu lại dạng văn bản thuần UTF-8"
        notes.fault("Đây không phải là một tệp chữ: tệp đầy ký tự điều khiển.", line=1, advice=advice)
        return None
    for number, line in enumerate(text.split("\n") if foul else (), start=1):
        for bad in foul:
            if bad in line:
                message = f"Có ký tự U+{ord(bad):04X}, không văn bản nào được chứa."
                notes.fault(message, line=number, found=line.strip(), advice="xóa ký tự đó")
    return text.translate({ord(bad): " " for bad in foul}) if foul else text
