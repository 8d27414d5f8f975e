"""What hours of work in Word leave in a file: runs in pieces, marks of spelling and of sessions, controls, changes."""

from __future__ import annotations

import copy
import io
import itertools
import random
import re
import zipfile

from lxml import etree

from tests.ooxml.making import element, part, zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"
_WRAPPERS = (
    "",
    "",
    '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"/>',
    "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>",
)
_LONG = 8
"""Letters of words that are taken to pieces."""


def worked_on(data: bytes, *, changes: bool = False, comment: bool = False) -> bytes:
    """The .docx with the same words and looks as Word would keep them; with a change not accepted, with a comment."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    body = parts[_BODY]
    assert isinstance(body, bytes)
    root = etree.fromstring(body)
    rng = random.Random(len(data))  # noqa: S311 - the same file in every run
    for paragraph in list(root.iter(W + "p")):
        paragraph.set(W + "rsidR", f"00{rng.randrange(1 << 24):06X}")
        paragraph.set(W + "rsidRDefault", "00A77B3E")
    for run in list(root.iter(W + "r")):
        _take_to_pieces(run, rng)
    _put_in_controls(root, rng)
    if changes:
        _track(root)
    if comment:
        _comment(root)
        _add_comments(parts)
    parts[_BODY] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return zipped(parts)


def _take_to_pieces(run: etree._Element, rng: random.Random) -> None:
    texts = run.findall(W + "t")
    others = [child for child in run if child.tag not in {W + "rPr", W + "t"}]
    if others or len(texts) != 1 or len(texts[0].text or "") < _LONG:
        return
    text = texts[0].text or ""
    cuts = sorted({0, *(rng.randrange(1, len(text)) for _ in range(3)), len(text)})
    at = run
    for number, (start, end) in enumerate(itertools.pairwise(cuts)):
        piece = run if not start else copy.deepcopy(run)
        piece.set(W + "rsidR", f"00{rng.randrange(1 << 24):06X}")
        (words,) = piece.findall(W + "t")
        words.text = text[start:end]
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if not start:
            continue
        marks = (
            '<w:proofErr w:type="spellStart"/>',
            f'<w:bookmarkStart w:id="{number}" w:name="_GoBack{number}"/>',
            f'<w:bookmarkEnd w:id="{number}"/>',
            '<w:proofErr w:type="gramEnd"/>',
        )
        mark = element(marks[number % len(marks)])
        at.addnext(mark)
        wrapper = rng.choice(_WRAPPERS)
        wrapped = _wrapped(wrapper, piece) if wrapper else piece
        mark.addnext(wrapped)
        at = wrapped
    if rng.random() < 0.2:
        run.find(W + "t").addprevious(element("<w:lastRenderedPageBreak/>"))  # type: ignore[union-attr]


def _wrapped(markup: str, piece: etree._Element) -> etree._Element:
    outer = copy.deepcopy(element(markup))
    inner = outer.find(W + "sdtContent")
    (outer if inner is None else inner).append(piece)
    return outer


def _put_in_controls(root: etree._Element, rng: random.Random) -> None:
    """Some paragraphs and tables of the body stand in content controls."""
    (body,) = root.findall(W + "body")
    for block in list(body):
        if block.tag in {W + "p", W + "tbl"} and rng.random() < 0.2:
            place = body.index(block)
            control = _wrapped("<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent/></w:sdt>", block)
            body.insert(place, control)


def _track(root: etree._Element) -> None:
    """The first words of an article stand as inserted, after others that were struck out."""
    run = next(run for run in root.iter(W + "r") if re.match(r"Điều", "".join(run.itertext())))
    said = 'w:id="90" w:author="Nguyễn Văn A" w:date="2026-02-01T08:00:00Z"'
    gone = element(f"<w:del {said}><w:r><w:delText>Khoản</w:delText></w:r></w:del>")
    run.addprevious(gone)
    added = copy.deepcopy(element(f"<w:ins {said}/>"))
    run.addprevious(added)
    added.append(run)


def _comment(root: etree._Element) -> None:
    run = next(run for run in root.iter(W + "r") if re.match(r"Điều", "".join(run.itertext())))
    holder = run
    while holder.getparent() is not None and holder.getparent().tag != W + "p":  # type: ignore[union-attr]
        holder = holder.getparent()  # type: ignore[assignment]
    holder.addprevious(element('<w:commentRangeStart w:id="1"/>'))
    holder.addnext(element('<w:r><w:commentReference w:id="1"/></w:r>'))
    holder.addnext(element('<w:commentRangeEnd w:id="1"/>'))


def _add_comments(parts: dict[str, str | bytes]) -> None:
    links = parts["word/_rels/document.xml.rels"]
    types = parts["[Content_Types].xml"]
    assert isinstance(links, bytes)
    assert isinstance(types, bytes)
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    link = f'<Relationship Id="own" Type="{office}/comments" Target="comments.xml"/></Relationships>'
    kind = f'<Override PartName="/word/comments.xml" ContentType="{word}.comments+xml"/></Types>'
    parts["word/_rels/document.xml.rels"] = links.decode().replace("</Relationships>", link)
    parts["[Content_Types].xml"] = types.decode().replace("</Types>", kind)
    parts["word/comments.xml"] = part(
        "comments", '<w:comment w:id="1" w:author="Nguyễn Văn A"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
    )
