"""The names of WordprocessingML and its neighbours, in the form `{namespace}name` that lxml gives."""

from __future__ import annotations

from types import MappingProxyType

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix every file gives it
XML = "{http://www.w3.org/XML/1998/namespace}"

CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"

VAL = W + "val"
ID = W + "id"

# The namespaces of the Strict form of the format (ISO/IEC 29500-1) and what the Transitional form calls them.
STRICT = MappingProxyType(
    {
        b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/officeDocument/math": MATH[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties": EXTENDED[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WP[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/drawingml/picture": PIC[1:-1].encode(),
        b"http://purl.oclc.org/ooxml/drawingml/main": A[1:-1].encode(),
    }
)
STRICT_MARK = b"http://purl.oclc.org/ooxml/"
