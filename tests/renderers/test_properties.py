from __future__ import annotations

from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import Parts
from qdgen.renderers.properties import APPLICATION, described
from qdgen.renderers.shipped.package import zipped
from tests.renderers.documents import FULL, decision
from tests.renderers.offices import edited, filled_with, saying, with_parts
from tests.renderers.validity import assert_sound
from tests.renderers.words import core, parts

EXTENDED = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Template>C:\\Users\\nguoi-soan\\mau.dotx</Template><TotalTime>9</TotalTime><Company>X</Company></Properties>"
)


def test_a_file_says_what_the_document_is() -> None:
    assert core(to_docx(decision(**FULL))) == {
        "title": "Quyết định Về việc khen thưởng giả định",
        "subject": "07/QĐ-SNV",
        "creator": "SỞ NỘI VỤ",
        "language": "vi-VN",
    }


def test_nothing_of_who_made_the_template_is_left() -> None:
    def sign(document: object) -> None:
        properties = document.core_properties  # type: ignore[attr-defined] # python-docx's document
        properties.author = properties.last_modified_by = properties.comments = "Người Soạn"

    template = with_parts(edited("decision.docx", sign), {"docProps/app.xml": EXTENDED})
    data = filled_with(template)
    whole = b"".join(parts(data).values())
    assert "Người Soạn".encode() not in whole
    assert b"nguoi-soan" not in whole
    assert APPLICATION.encode() in parts(data)["docProps/app.xml"]
    assert_sound(data)


def test_a_template_without_properties_gets_them() -> None:
    links = parts(saying("x"))["_rels/.rels"].decode()
    kept = "".join(f"<{link}" for link in links.split("<")[1:] if "docProps" not in link)
    bare = with_parts(saying("x"), {"docProps/core.xml": None, "docProps/app.xml": None, "_rels/.rels": kept.encode()})
    types = parts(bare)["[Content_Types].xml"].decode()
    listed = "".join(f"<{one}" for one in types.split("<")[1:] if "docProps" not in one)
    assert core(filled_with(with_parts(bare, {"[Content_Types].xml": listed.encode()})))["language"] == "vi-VN"


def test_properties_that_stand_elsewhere_are_found() -> None:
    package = Parts(to_docx(decision()))
    package.data["docProps/other.xml"] = package.data.pop("docProps/core.xml")
    links = package.data["_rels/.rels"].replace(b"docProps/core.xml", b"docProps/other.xml")
    package.data["_rels/.rels"] = links
    described(package, title="<b>&amp;", subject="b", creator="c")
    assert b"<dc:title>&lt;b&gt;&amp;amp;</dc:title>".replace(b"dc:", b"") in parts(zipped(package.saved()))[
        "docProps/other.xml"
    ].replace(b"dc:", b"")
