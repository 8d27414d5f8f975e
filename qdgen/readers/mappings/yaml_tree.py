"""YAML to a Tree: mappings, lists and words; what hides or repeats something is refused with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from qdgen.readers.mappings.bare_words import meaning
from qdgen.readers.mappings.tree import MOST_LEVELS, SPOILT, Path, Tree, Value, shown
from qdgen.readers.mappings.yaml_syntax import yaml_problem

if TYPE_CHECKING:
    from ruamel.yaml.events import Event

    from qdgen.readers.notes import Notes

LONGEST_LINE = 200_000
"""Ký tự một dòng: a paragraph of eighty pages is no paragraph, and the scanner takes a second for a million."""

_STUMBLES = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
"""What the parser raises, or may, where it has no error of its own: at `\\UFFFFFFFF`, at `%YAML 1.2010`."""

_LOST_WORDS = re.compile(r"[ \t]+(#[^\s#][^\n]*)")


def yaml_tree(text: str, notes: Notes) -> Tree | None:
    """Cây giá trị của một tệp YAML, its line ends plain line feeds; None, with the fault noted, when there is none.

    Noted as faults, reading on: duplicate keys, anchors, aliases, tags, keys that are no words. A syntax error, a
    second document, a too long line, too many levels and a top that is no mapping end it.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            notes.fault(
                f"Dòng dài {len(line):,} ký tự; nhiều nhất là {LONGEST_LINE:,}.".replace(",", "."),
                line=number,
                found=line,
                advice="kiểm tra xem tệp có đúng là bản thảo không; nếu đúng, hãy tách thành nhiều đoạn",
            )
            return None
    builder = _Builder(text, notes)
    last = 1
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            last = event.start_mark.line + 1
            if not builder.take(event, last):
                return None
    except MarkedYAMLError as error:
        yaml_problem(error, text, notes)
        return None
    except (YAMLError, *_STUMBLES):
        notes.fault("Không đọc được YAML ở gần dòng này.", line=last, advice="đặt chữ trong dấu ngoặc kép")
        return None
    return builder.tree()


@dataclass(slots=True)
class _Level:
    """One open mapping or list; `key` is the key whose value comes next."""

    path: Path
    mapping: dict[str, Value] | None = None
    items: list[Value] | None = None
    key: str | None = None
    line: int = 1


class _Builder:
    """Takes the events of one document in turn, without recursion."""

    def __init__(self, text: str, notes: Notes) -> None:
        self.text = text
        self.notes = notes
        self.levels: list[_Level] = []
        self.root: Value = None
        self.lines: dict[Path, int] = {(): 1}
        self.documents = 0

    def tree(self) -> Tree | None:
        if isinstance(self.root, dict):
            return Tree(value=self.root, lines=lambda: self.lines)
        if self.root is None:
            self.notes.fault("Tệp trống.", line=1, advice="soạn bản thảo, hoặc tạo một bản mẫu bằng lệnh qdgen new")
        elif self.root is not SPOILT:
            self.notes.fault(
                "Bản thảo YAML phải gồm các dòng “tên: giá trị”, ở đây không có tên nào.",
                line=1,
                found=self.root if isinstance(self.root, str) else "",
                advice="bắt đầu bằng dòng “type: Quyết định”; sau dấu hai chấm có một dấu cách",
            )
        return None

    def take(self, event: Event, line: int) -> bool:
        """Whether reading can go on behind this event."""
        if isinstance(event, DocumentStartEvent):
            return self._one_document(line)
        if isinstance(event, CollectionEndEvent):
            self.levels.pop()
            return True
        if not isinstance(event, NodeEvent):
            return True
        if self.levels and self.levels[-1].mapping is not None and self.levels[-1].key is None:
            return self._key(event, line)
        self._refuse_extras(event, line)
        if isinstance(event, AliasEvent):
            self._place(SPOILT, line)
        elif isinstance(event, ScalarEvent):
            self._place(self._scalar(event, line), line)
        else:
            return self._open(event, line)
        return True

    def _one_document(self, line: int) -> bool:
        self.documents += 1
        if self.documents > 1:
            advice = "mỗi bản thảo một tệp; bỏ dòng “---”"
            self.notes.fault("Tệp có hơn một bản thảo.", line=line, advice=advice)
            return False
        above = self.text.split("\n", line)[:line]
        directive = next((number for number, words in enumerate(above, start=1) if words.startswith("%")), None)
        if directive:
            self.notes.fault("Không dùng dòng chỉ thị “%” của YAML.", line=directive, advice="bỏ dòng này")
        return True

    def _key(self, event: NodeEvent, line: int) -> bool:
        level = self.levels[-1]
        self._refuse_extras(event, line)
        if not isinstance(event, ScalarEvent):
            self.notes.fault(
                "Tên mục phải là một từ, ở đây là một nhóm hoặc một tham chiếu.",
                path=level.path,
                line=line,
                advice="viết “tên: giá trị”; chữ có dấu { [ ? * & ở đầu thì đặt trong dấu ngoặc kép",
            )
            return False
        level.key, level.line = event.value, line
        if level.mapping is not None and event.value in level.mapping:
            path = (*level.path, event.value)
            message = f"“{shown(event.value)}” đã có ở dòng {self.lines.get(path, line)}, lại ghi ở đây."
            self.notes.fault(message, path=path, line=line, advice="giữ một, bỏ một")
        return True

    def _refuse_extras(self, event: NodeEvent, line: int) -> None:
        """Anchors, aliases and tags: what stands there would not be what is seen."""
        path = self._here()
        quote = "nếu đó là chữ của văn bản, đặt cả dòng trong dấu ngoặc kép; nếu không, ghi lại đầy đủ nội dung"
        if isinstance(event, AliasEvent):
            message, found = "Không dùng tham chiếu “*tên” của YAML.", f"*{event.anchor}"
            self.notes.fault(message, path=path, line=line, found=found, advice=quote)
        elif event.anchor:
            message, found = "Không dùng neo “&tên” của YAML.", f"&{event.anchor}"
            self.notes.fault(message, path=path, line=line, found=found, advice=quote)
        if tag := getattr(event, "tag", None):
            message = "Không dùng nhãn kiểu “!” của YAML."
            self.notes.fault(message, path=path, line=line, found=str(tag), advice=quote)

    def _here(self) -> Path:
        """The path of the value that comes next."""
        if not self.levels:
            return ()
        level = self.levels[-1]
        if level.items is not None:
            return (*level.path, len(level.items))
        return level.path if level.key is None else (*level.path, level.key)

    def _scalar(self, event: ScalarEvent, line: int) -> Value:
        words = str(event.value)
        if event.tag:
            return SPOILT
        if event.style in ("|", ">"):
            return words.removesuffix("\n")
        if event.style:
            return words
        value = meaning(words)
        lost = _LOST_WORDS.match(self.text, event.end_mark.index)
        if isinstance(value, str) and lost:
            message = "Chữ từ dấu # trở đi là ghi chú, không được in; nếu là chữ của văn bản, đặt trong ngoặc kép."
            self.notes.remark(message, line=line, before=lost[1], kind="comment", sure="likely")
        return value

    def _open(self, event: NodeEvent, line: int) -> bool:
        if len(self.levels) >= MOST_LEVELS:
            self.notes.fault(
                f"Bản thảo lồng nhau quá {MOST_LEVELS} mức.",
                path=self.levels[-1].path[:5],
                line=line,
                advice="kiểm tra thụt lề, dấu gạch “- ” và dấu ngoặc ở dòng này",
            )
            return False
        if isinstance(event, MappingStartEvent):
            mapping: dict[str, Value] = {}
            self.levels.append(_Level(self._place(mapping, line), mapping=mapping))
        elif isinstance(event, SequenceStartEvent):
            items: list[Value] = []
            self.levels.append(_Level(self._place(items, line), items=items))
        return True

    def _place(self, value: Value, line: int) -> Path:
        """Puts a value where it belongs, and remembers the line of its key or of itself; gives its path."""
        path = self._here()
        if not self.levels:
            self.root = value
            return path
        level = self.levels[-1]
        if level.items is not None:
            level.items.append(value)
            self.lines[path] = line
        elif level.mapping is not None and level.key is not None:
            if level.key not in level.mapping:
                level.mapping[level.key] = value
                self.lines[path] = level.line
            level.key = None
        return path
