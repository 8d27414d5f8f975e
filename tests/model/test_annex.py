from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from qdgen.errors import ModelError
from qdgen.model.annex import Annex, Appendix, Reference
from qdgen.model.body import Paragraph

BLOCKS = (Paragraph(text="Nội dung."),)


def test_an_annex_has_a_masthead_and_a_reference_unless_told_otherwise() -> None:
    annex = Annex(type="Kế hoạch", summary="Triển khai phong trào thi đua", blocks=BLOCKS)
    assert annex.masthead
    assert annex.reference == Reference(opening="Kèm theo", issuer="")


@pytest.mark.parametrize(
    ("type_", "summary", "message"),
    [
        ("", "Triển khai", "Tên loại văn bản kèm theo còn trống."),
        ("Kế hoạch", "", "Trích yếu của văn bản kèm theo còn trống."),
    ],
)
def test_an_annex_without_type_or_summary_is_refused(type_: str, summary: str, message: str) -> None:
    with pytest.raises(ModelError) as raised:
        Annex(type=type_, summary=summary, blocks=BLOCKS)
    assert [fault.message for fault in raised.value.faults] == [message]


def test_an_appendix_has_a_title() -> None:
    assert Appendix(title="DANH MỤC", blocks=BLOCKS).title == "DANH MỤC"
    with pytest.raises(ModelError, match="Tiêu đề phụ lục còn trống"):
        Appendix(title="", blocks=BLOCKS)


def test_both_have_content() -> None:
    with pytest.raises(ModelError, match="Văn bản chưa có nội dung"):
        Annex(type="Kế hoạch", summary="Triển khai")
    with pytest.raises(ModelError, match="Văn bản chưa có nội dung"):
        Appendix(title="DANH MỤC")


def test_a_reference_has_its_opening_words() -> None:
    assert Reference(opening="Ban hành kèm theo").opening == "Ban hành kèm theo"
    with pytest.raises(ModelError, match="Chữ mở đầu dòng “Kèm theo” còn trống"):
        Reference(opening="")


def test_an_annex_is_no_appendix_though_they_hold_the_same() -> None:
    annex = Annex(type="Danh mục", summary="DANH MỤC", blocks=BLOCKS)
    others: list[object] = [Appendix(title="DANH MỤC", blocks=BLOCKS)]
    assert annex not in others
    with pytest.raises(FrozenInstanceError):
        annex.summary = "khác"  # type: ignore[misc]  # that it fails is the point
    assert len({annex, Annex(type="Danh mục", summary="DANH MỤC", blocks=BLOCKS)}) == 1


def test_an_appendix_is_no_annex() -> None:
    with pytest.raises(ModelError, match="dùng Appendix"):
        Annex(type="Phụ lục", summary="Danh sách", blocks=(Paragraph(text="x"),))
