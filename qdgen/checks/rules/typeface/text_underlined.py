"""Allow no underlined words; a rule under a line of the masthead is told of elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, lines_of, told
from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject
    from qdgen.checks.typography import Stretch


_TOLD = ("authority",)
"""Elements whose underline is a fault of its own."""


@rule("QD215", provision="PL1 V", severity=Severity.ADVICE, mendable=True)
def text_underlined(subject: Subject) -> Iterator[Finding]:
    """Chữ gạch chân.

    ## Yêu cầu
    Kiểu chữ trong văn bản chỉ có đứng, nghiêng, đậm; không gạch chân chữ.

    ## Cách sửa
    Chọn chữ đó, bấm Ctrl+U để bỏ gạch chân.
    """
    ruled: frozenset[int] | None = None

    def exempt(place: Stretch) -> bool:
        nonlocal ruled
        if ruled is None:
            names = (name for name, look in subject.standard.looks.items() if look.rule or name in _TOLD)
            ruled = lines_of(subject, names)
        return id(place.paragraph) in ruled or bool(place.run.link)

    for blemish in blemishes(subject, lambda look: "chữ" if look.underline else "", exempt=exempt):
        yield from told(blemish, "Chữ bị gạch chân", "nên bỏ gạch chân", underline=False)
