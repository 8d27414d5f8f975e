"""Properties, tracked changes, comments, links and macros."""

from __future__ import annotations

from qdgen.ooxml.package import open_package
from qdgen.ooxml.records import changes, comments, has_macros, links, properties
from tests.ooxml.making import OFFICE, docx, element, facts_of, p, parts_of, relationships, zipped

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title> Quyết định </dc:title>"
    "<dc:creator>Nguyễn Văn A</dc:creator><dcterms:created>2025-12-05T00:00:00Z</dcterms:created></cp:coreProperties>"
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>LibreOffice</Application></Properties>"
)


def test_properties_are_read_where_the_package_says_they_are() -> None:
    parts = parts_of(p())
    package_links = (
        f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="b" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="c" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/>'
    )
    more = {"_rels/.rels": relationships(package_links), "docProps/core.xml": _CORE, "docProps/app.xml": _APP}
    found = properties(open_package(zipped({**parts, **more})))
    assert (found.title, found.author, found.created) == ("Quyết định", "Nguyễn Văn A", "2025-12-05T00:00:00Z")
    assert (found.application, found.company) == ("LibreOffice", "")


def test_without_properties_they_are_empty() -> None:
    assert properties(open_package(docx(p()))).author == ""


def test_every_kind_of_change_is_seen_with_its_author_and_text() -> None:
    markup = (
        '<w:body><w:p><w:pPr><w:pPrChange w:author="A"/></w:pPr>'
        '<w:ins w:author="A" w:date="2025-01-01"><w:r><w:t>mới</w:t></w:r></w:ins>'
        '<w:del w:author="B"><w:r><w:delText>cũ</w:delText></w:r>'
        "</w:del><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>x</w:t></w:r></w:moveTo><mc:AlternateContent><mc:Fallback><w:ins/></mc:Fallback></mc:AlternateContent></w:p></w:body>"
    )
    found = list(changes(element(markup)))
    assert [(change.kind, change.text) for change in found] == [
        ("format", ""),
        ("inserted", "mới"),
        ("deleted", "cũ"),
        ("moved_from", "x"),
        ("moved_to", "x"),
    ]
    assert (found[1].author, found[1].date) == ("A", "2025-01-01")


def test_comments_know_their_paragraph() -> None:
    part = f'<w:comment w:id="5" w:author="Trần Thị B">{p("Sửa lại")}{p("ngay")}</w:comment><w:comment w:id="6"/>'
    (first, second) = comments(element(f"<w:comments>{part}</w:comments>"), {"5": 3})
    assert (first.text, first.author, first.paragraph) == ("Sửa lại\nngay", "Trần Thị B", 3)
    assert second.paragraph is None


def test_a_comment_of_a_document_hangs_on_its_paragraph() -> None:
    body = p("1") + '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>2</w:t><w:commentReference w:id="0"/></w:r></w:p>'
    facts = facts_of(body, comments=f'<w:comment w:id="0">{p("x")}</w:comment>')
    assert [(comment.text, comment.paragraph) for comment in facts.comments] == [("x", 1)]


def test_what_leads_outside_is_seen() -> None:
    outside = relationships(
        f'<Relationship Id="a" Type="{OFFICE}/attachedTemplate" Target="http://vi.du/mau.dotm" TargetMode="External"/>'
    )
    package = open_package(docx(p(), more={"word/_rels/document.xml.rels": outside}))
    assert [(link.kind, link.target) for link in links(package, (package.main,))] == [
        ("attachedTemplate", "http://vi.du/mau.dotm")
    ]


def test_macros_are_seen() -> None:
    assert has_macros(open_package(docx(p(), more={"word/vbaProject.bin": b"x"})))
    assert not has_macros(open_package(docx(p())))


def test_text_of_changes_in_changes_is_kept_only_so_far() -> None:
    inner = f"<w:r><w:t>{'x' * 30_000}</w:t></w:r>"
    found = list(changes(element(f"<w:body>{'<w:ins>' * 100}{inner}{'</w:ins>' * 100}</w:body>")))
    assert len(found) == 100
    assert found[0].text == "x" * 30_000
    assert sum(len(change.text) for change in found) <= 1_000_000


def test_a_row_or_a_cell_that_is_new_or_gone_is_told_with_its_own_words() -> None:
    markup = (
        "<w:body><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
        + p("một")
        + p("hai")
        + "</w:tc></w:tr><w:tr><w:tc><w:tcPr>"
        "<w:cellDel/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>bốn</w:t></w:r></w:ins></w:p></w:tc></w:tr>"
        "</w:tbl></w:body>"
    )
    assert [(change.kind, change.text) for change in changes(element(markup))] == [
        ("deleted", "một hai"),
        ("deleted", "ba"),
        ("inserted", "bốn"),
    ]
