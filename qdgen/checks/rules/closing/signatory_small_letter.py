"""Allow the name of the signatory only with a capital at each syllable."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import address_before, is_family_name
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_BEFORE = re.compile(
    r"(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Chuẩn Đô đốc|Phó Giáo sư|Giáo sư|(?:Tiến|Thạc|Bác|Kỹ|Dược) sĩ"
    r"|Kỹ sư|Cử nhân|Luật sư|Kiến trúc sư|Nhà giáo (?:ưu tú|nhân dân)|Thầy thuốc (?:ưu tú|nhân dân))[ ,.]+",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,4}")


@rule("QD657", provision="PL2 II.1")
def signatory_small_letter(subject: Subject) -> Iterator[Finding]:
    """Họ tên người ký có chữ không viết hoa.

    ## Yêu cầu
    Viết hoa chữ cái đầu tất cả các âm tiết của họ tên.

    ## Cách sửa
    Viết hoa chữ cái đầu của âm tiết đó.
    """
    for piece in documents(subject):
        for line in piece["signatory"]:
            if line.text.istitle():
                continue
            start = len(address_before(line.text))
            while rank := _BEFORE.match(line.text, start):
                start = rank.end()
            name = line.text[start:]
            if not _NAME.fullmatch(name) or not _is_name(name):
                continue
            for word in re.finditer(r"\S+", name):
                if word[0].islower():
                    yield Finding(
                        message=f"Họ tên viết “{word[0]}”; phải viết hoa “{word[0].capitalize()}”.",
                        where=line,
                        start=start + word.start(),
                        end=start + word.end(),
                    )


def _is_name(words: str) -> bool:
    """Whether words that begin small are a name all the same: a family name first, or all the others with capitals."""
    first, *rest = words.split()
    return first[0].isupper() or is_family_name(first) or (len(rest) > 1 and all(one[0].isupper() for one in rest))
