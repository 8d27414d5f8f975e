"""What was issued with a document is told from a document of its own."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from qdgen.checks.evidence.annexes import appendices, attached, documents, is_document, labelled, lists
from tests.checks.subjects import subject_of_example


def test_plans_and_appendices_are_told_apart() -> None:
    regulation, awards = subject_of_example(example="quy-che"), subject_of_example(example="khen-thuong")
    assert [piece.term for piece in attached(regulation)] == ["Quy chế"]
    assert [piece.text("appendix") for piece in appendices(awards)] == ["Phụ lục"]
    assert list(documents(regulation)) == [regulation.main]


def test_number_date_and_signature_without_a_line_of_reference_make_a_document() -> None:
    main = subject_of_example().main
    assert is_document(main)
    issued_with = replace(main, elements=MappingProxyType({**main.elements, "reference": main["number"]}))
    assert not is_document(issued_with)


def test_a_list_without_the_word_is_an_appendix_without_a_label() -> None:
    awards = subject_of_example({"paragraph": "Phụ lục", "remove": True}, example="khen-thuong")
    assert len(appendices(awards)) == len(lists(awards)) == 1
    assert labelled(awards) == ()
    assert len(labelled(subject_of_example(example="khen-thuong"))) == 1
