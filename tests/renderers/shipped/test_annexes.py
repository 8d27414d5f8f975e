from __future__ import annotations

from qdgen.renderers.shipped.annexes import appendix, plan, regulation
from qdgen.standards.nd30 import ND30
from tests.renderers.shipped.markups import built, order, tags


def test_a_plan_serves_alone_and_issued_with_a_decision() -> None:
    root = built(plan(ND30))
    found = tags(root)
    assert found.count("if standalone") == 3
    assert found.index("if standalone") < found.index("elif issuer")
    assert order(root, "QDType", "QDSummary", "QDReference", "QDRecipientsLabel") == [
        *("QDType", "QDSummary", "QDReference", "QDRecipientsLabel", "QDRecipientsLabel"),
    ]


def test_a_regulation_has_a_masthead_only_where_it_is_wanted_and_no_closing() -> None:
    root = built(regulation(ND30))
    assert tags(root).index("if issuer") < tags(root).index("for line in lines")
    assert order(root, "QDNationalTitle", "QDType", "QDReference", "QDRecipientsLabel") == [
        *("QDNationalTitle", "QDType", "QDReference"),
    ]


def test_an_appendix_has_label_title_and_reference_and_no_masthead() -> None:
    root = built(appendix(ND30))
    assert order(root, "QDNationalTitle", "QDAppendix", "QDAppendixTitle", "QDReference", "QDSummary") == [
        *("QDAppendix", "QDAppendixTitle", "QDReference"),
    ]


def test_each_has_the_line_of_the_digital_signature_first() -> None:
    for template in (plan, regulation, appendix):
        assert tags(built(template(ND30)))[0] == "if signature_information"
