"""One document built in every way a file can say its looks and set two columns: the same findings in all of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from qdgen.api import check_bytes
from qdgen.checks.finding import Status
from tests.checks.description import changed, described, repaged
from tests.checks.ways import WAYS, Way, built

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.checks.report import Report
    from tests.checks.description import Described

    Fault = Callable[[Described], Described]

EXAMPLES = ("bo-nhiem", "thi-dua")
FEWER = (WAYS[0], *WAYS[2:3], *WAYS[-2:])
"""One of each kind, for the longer document."""
UNSEEN = {"tables": set[str](), "tabs": {"QD309"}, "boxes": {"QD309"}}
"""What cannot be seen where no column has a width: whether the Quốc hiệu goes on in a second line."""


WORDS: dict[str, dict[str, str]] = {
    "bo-nhiem": {
        "issuer": "SỞ NỘI VỤ",
        "number": "Số: 05/QĐ-SNV",
        "short number": "Số: 5/QĐ-SNV",
        "date": "Bình Minh, ngày",
        "summary": "Về việc bổ nhiệm",
        "clause": "3. Bà Trần",
        "wrong clause": "4. Bà Trần",
        "signatory": "Nguyễn Văn A",
        "day": "ngày 05",
        "filing": "- Lưu: VT, VP.",
    },
    "thi-dua": {
        "issuer": "TỈNH SƠN LA",
        "number": "Số:",
        "short number": "Số: 7/QĐ-UBND",
        "date": "Sơn La, ngày",
        "summary": "Ban hành Kế hoạch",
        "clause": "3. Thông qua Đợt thi đua",
        "wrong clause": "4. Thông qua Đợt thi đua",
        "signatory": "Hà Trung Chiến",
        "day": "ngày    ",
        "filing": "- Lưu: VT, NC, Duyên.",
    },
}
"""Words of each example, and what faults make of them."""


def faults_of(example: str) -> dict[str, Fault]:
    """Single faults by name, of words that stand in the example."""
    return {**_faults_of_the_first_page(example), **_faults_of_the_text(example), **_faults_of_the_closing(example)}


def _faults_of_the_first_page(example: str) -> dict[str, Fault]:
    its = WORDS[example]
    number = "Số: 05/QĐ-SNV" if example == "bo-nhiem" else "Số:        /QĐ-UBND"
    month = ("tháng 02", "tháng 2") if example == "bo-nhiem" else ("tháng 12", "tháng 13")
    return {
        "Quốc hiệu of 16 points": lambda d: changed(d, "CỘNG HÒA", size=16),
        "Quốc hiệu with HOÀ": lambda d: changed(d, "CỘNG HÒA", replace=("HÒA", "HOÀ")),
        "motto of 11 points": lambda d: changed(d, "Độc lập", size=11),
        "motto light": lambda d: changed(d, "Độc lập", bold=False),
        "motto with long dashes": lambda d: changed(d, "Độc lập", replace=(" - ", " – ")),
        "motto underlined": lambda d: changed(d, "Độc lập", underline="single", rule=0),
        "motto without its rule": lambda d: changed(d, "Độc lập", rule=0),
        "issuer light": lambda d: changed(d, its["issuer"], bold=False),
        "issuer in italics": lambda d: changed(d, its["issuer"], italic=True),
        "number without its zero": lambda d: changed(d, "Số:", replace=(number, its["short number"])),
        "number bold": lambda d: changed(d, "Số:", bold=True),
        "number with spaces": lambda d: changed(d, "Số:", replace=("/QĐ-", "/ QĐ - ")),
        "date upright": lambda d: changed(d, its["date"], italic=False),
        "date without its zero": lambda d: changed(d, its["date"], replace=month),
        "date without its comma": lambda d: changed(d, its["date"], replace=(", ngày", " ngày")),
        "type of 11 points": lambda d: changed(d, "QUYẾT ĐỊNH", size=11),
        "type light": lambda d: changed(d, "QUYẾT ĐỊNH", bold=False),
        "summary light": lambda d: changed(d, its["summary"], bold=False),
        "summary with a full stop": lambda d: changed(d, its["summary"], replace=_stop(d, its["summary"])),
    }


def _faults_of_the_text(example: str) -> dict[str, Fault]:
    its = WORDS[example]
    last = described(example).sections[0].blocks[-2]
    ends = getattr(last, "text", "")[:12].replace("\u00a0", " ")
    return {
        "legal basis upright": lambda d: changed(d, "Căn cứ Luật", italic=False),
        "legal basis with a comma": lambda d: changed(d, "Căn cứ Luật", replace=(";", ",")),
        "legal basis of 11 points": lambda d: changed(d, "Căn cứ Luật", size=11),
        "label of an article light": lambda d: changed(d, "Điều 1.", bold=False, part=0),
        "text of an article bold": lambda d: changed(d, "Điều 2.", bold=True),
        "article of 12 points": lambda d: changed(d, "Điều 2.", size=12),
        "article not justified": lambda d: changed(d, "Điều 1.", align="left"),
        "article without indent": lambda d: changed(d, "Điều 1.", first_line=0),
        "article with double lines": lambda d: changed(d, "Điều 1.", line=2),
        "article in Arial": lambda d: changed(d, "Điều 1.", font="Arial"),
        "article in red": lambda d: changed(d, "Điều 1.", color="FF0000"),
        "article left out": lambda d: changed(d, "Điều 2.", replace=("Điều 2.", "Điều 5."), part=0),
        "clause left out": lambda d: changed(d, its["clause"], replace=(its["clause"][:2], its["wrong clause"][:2])),
        "double space": lambda d: (
            changed(d, "Điều 1.", replace=(" này ", "  này "))
            if example == "thi-dua"
            else changed(d, "Điều 1.", replace=(" giữ ", "  giữ "))
        ),
        "end without its mark": lambda d: changed(d, ends, replace=("./.", ".")),
    }


def _faults_of_the_closing(example: str) -> dict[str, Fault]:
    its = WORDS[example]
    return {
        "recipients' label upright": lambda d: changed(d, "Nơi nhận:", italic=False),
        "recipients' label of 14 points": lambda d: changed(d, "Nơi nhận:", size=14),
        "recipient with a plus": lambda d: changed(d, "- Như Điều", replace=("- Như", "+ Như")),
        "recipient without its semicolon": lambda d: changed(d, "- Như Điều", replace=(";", "")),
        "filing without its full stop": lambda d: changed(d, its["filing"], replace=(".", "")),
        "recipient of 13 points": lambda d: changed(d, "- Như Điều", size=13),
        "signatory light": lambda d: changed(d, its["signatory"], bold=False),
        "signatory with a degree": lambda d: changed(
            d, its["signatory"], replace=(its["signatory"], "TS. " + its["signatory"])
        ),
        "left margin of 20 mm": lambda d: repaged(d, left=20),
        "right margin of 10 mm": lambda d: repaged(d, right=10),
        "Letter paper": lambda d: repaged(d, width=215.9, height=279.4),
        "page number of 10 points": _small_number,
        "page number on the right": lambda d: repaged(d, number_align="right"),
    }


def _stop(document: Described, begins: str) -> tuple[str, str]:
    """The last word of the paragraph, to be followed by a full stop."""
    texts: list[str] = []
    for section in document.sections:
        texts += [getattr(block, "text", "").replace("\u00a0", " ") for block in section.blocks]
    last = next(text for text in texts if text.startswith(begins))[-12:]
    return last, f"{last}."


def _small_number(document: Described) -> Described:
    number = document.sections[0].page.number
    assert number is not None
    return repaged(document, number=type(number)(text=number.text, size=10))


def _found(report: Report, way: Way = WAYS[0]) -> Counter[tuple[str, str]]:
    """The findings by code and excerpt, but for those that the other way cannot see."""
    return Counter(
        (one.rule.code, one.place.excerpt.replace("\u00a0", " "))
        for one in report.findings
        if one.rule.code not in UNSEEN[way.columns]
    )


def _unseen(report: Report) -> set[str]:
    return {result.rule.code for result in report.results if result.status is Status.NOT_EVALUATED}


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("example", EXAMPLES)
def test_a_document_without_faults_has_none_in_any_way(example: str, way: Way) -> None:
    original = check_bytes(built(described(example), Way()))
    report = check_bytes(built(described(example), way))
    assert _found(report) == _found(original)
    assert not [one for one in report.findings if example == "bo-nhiem"]
    assert _unseen(report) == UNSEEN[way.columns]
    assert report.unread == ()


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_fault_is_found_in_every_way(example: str) -> None:
    without = _found(check_bytes(built(described(example), WAYS[0])))
    for name, fault in faults_of(example).items():
        faulty = fault(described(example))
        first = check_bytes(built(faulty, WAYS[0]))
        assert _found(first) - without, f"{name}: not found"
        for way in (WAYS if example == EXAMPLES[0] else FEWER)[1:]:
            assert _found(check_bytes(built(faulty, way)), way) == _found(first, way), f"{name}, {way}"
