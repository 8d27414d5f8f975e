from __future__ import annotations

from qdgen.renderers.shipped.decision import decision
from qdgen.standards.nd30 import ND30
from tests.renderers.shipped.markups import built, order, tags
from tests.renderers.words import in_style, words


def test_the_parts_stand_in_the_order_of_the_decree() -> None:
    root = built(decision(ND30))
    assert order(root, *_IN_ORDER) == list(_IN_ORDER)


_IN_ORDER = (
    *(
        "QDIssuer",
        "QDNationalTitle",
        "QDNumber",
        "QDPlaceAndDate",
        "QDType",
        "QDSummary",
        "QDAuthority",
        "QDLegalBasis",
    ),
    *("QDEnactingFormula", "QDArticle"),
)


def test_the_enacting_formula_is_that_of_the_standard() -> None:
    (formula,) = in_style(built(decision(ND30)), "QDEnactingFormula")
    assert words(formula) == ND30.enacting_formula


def test_every_tag_that_opens_is_closed() -> None:
    found = [tag.split()[0] for tag in tags(built(decision(ND30)))]
    assert found.count("if") == found.count("endif")
    assert found.count("for") == found.count("endfor")
