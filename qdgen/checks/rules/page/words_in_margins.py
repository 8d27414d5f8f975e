"""Allow in headers and footers only what the decree puts there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.page_numbers import in_use
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.landmarks import patterns
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_ADDRESS_OR_MARK = (patterns.ADDRESS, patterns.SIGNATURE_INFORMATION)


@rule("QD127", provision="PL1 IV", severity=Severity.ADVICE)
def words_in_margins(subject: Subject) -> Iterator[Finding]:
    """Đầu trang hoặc chân trang có chữ khác.

    ## Yêu cầu
    Ở lề trên chỉ có số trang, dấu chỉ phạm vi lưu hành và thông tin ký số; ở chân trang đầu chỉ có địa chỉ cơ quan.

    ## Cách sửa
    Bấm đúp vào đầu trang hoặc chân trang, xóa tên tệp, tên văn bản, khẩu hiệu, logo bằng chữ.
    """
    told: set[str] = set()
    for section in subject.facts.sections:
        for header in in_use(subject.facts, section):
            if header.part in told:
                continue
            told.add(header.part)
            for paragraph in paragraphs(header.blocks):
                words = " ".join(paragraph.text.split())
                if any(letter.isalpha() for letter in words) and not paragraph.fields and not _belongs(words):
                    where = "đầu trang" if header.story == "header" else "chân trang"
                    yield Finding(message=f"Chữ ở {where} không thuộc thể thức: “{words[:60]}”.", where=paragraph)


def _belongs(words: str) -> bool:
    """Whether the words are those of a mark, of the address, or of a digital signature."""
    key = key_of(words)
    return key in patterns.MARKS or any(pattern.match(key) for pattern in _ADDRESS_OR_MARK)
