from __future__ import annotations

from qdgen.renderers.shipped.report import report
from qdgen.standards.nd30 import ND30
from tests.renderers.shipped.markups import built, order, tags


def test_a_report_has_type_summary_addressees_bases_content_and_closing_in_this_order() -> None:
    root = built(report(ND30))
    wanted = ("QDMotto", "QDNumber", "QDType", "QDSummary", "QDAddressee", "QDLegalBasis", "QDParagraph", "QDSignatory")
    assert list(dict.fromkeys(order(root, *wanted))) == list(wanted)


def test_addressees_and_bases_are_optional_and_there_is_no_authority() -> None:
    found = tags(built(report(ND30)))
    loops = [tag for tag in found if tag in ("for line in addressees", "for basis in preamble", "for line in lines")]
    assert loops == ["for line in addressees", "for basis in preamble", "for line in lines"]
    assert order(built(report(ND30)), "QDAuthority", "QDEnactingFormula", "QDLetterSummary") == []
