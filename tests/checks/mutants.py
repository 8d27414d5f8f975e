"""Files that no honest program wrote: sound .docx files damaged in many ways, the same in every run."""

from __future__ import annotations

import io
import random
import re
import zipfile
from typing import TYPE_CHECKING

from tests.checks.description import described
from tests.checks.ways import WAYS, built
from tests.ooxml.making import docx, p, zipped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Parts = dict[str, bytes]
    Mutation = Callable[[random.Random, Parts], bytes]

_NUMBERS = (
    "",
    "-1",
    "x",
    "1e9",
    "99999999999999999999",
    "0x10",
    "١٢",
    "3.7",
    "-32768",
    "4294967296",
    "true",
    " 7 ",
    "½",
)
_ODD = ("\u202e", "\ufffd", "\u0000", "\ud7ff", "e\u0301" * 40, "\u200b" * 50, "\t" * 60, "“" * 70, "./." * 30, "Ð")
_HUGE = 300_000
_DEEP = 400
_MANY = 1_500


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sources() -> tuple[Parts, ...]:
    small = docx(p("QUYẾT ĐỊNH") + p("Điều 1. Nội dung./."), styles="", numbering="", footnotes="", comments="")
    return (_parts(small), *(_parts(built(described("bo-nhiem"), way)) for way in WAYS[1:5]))


def _stored(parts: Parts) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _xml(rng: random.Random, parts: Parts) -> str:
    return rng.choice([name for name in parts if name.endswith((".xml", ".rels"))])


def _spliced(rng: random.Random, parts: Parts, content: str) -> bytes:
    """The file with markup put before one of its paragraphs."""
    body = parts["word/document.xml"].decode()
    starts = [match.start() for match in re.finditer(r"<w:p>|<w:sectPr", body)]
    at = rng.choice(starts)
    return _stored({**parts, "word/document.xml": (body[:at] + content + body[at:]).encode()})


def cut(rng: random.Random, parts: Parts) -> bytes:
    data = zipped(parts)
    return data[: rng.randrange(len(data))]


def bytes_flipped(rng: random.Random, parts: Parts) -> bytes:
    data = bytearray(zipped(parts))
    for _ in range(rng.choice((1, 2, 10, 100))):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def markup_flipped(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    content = bytearray(parts[name])
    for _ in range(rng.choice((1, 3, 20))):
        content[rng.randrange(len(content))] = rng.randrange(256)
    return _stored({**parts, name: bytes(content)})


def tags_shuffled(rng: random.Random, parts: Parts) -> bytes:
    """Runs and properties moved elsewhere: mostly sound XML that means nothing."""
    pieces = re.split(r"(<w:r>.*?</w:r>|<w:pPr>.*?</w:pPr>)", parts["word/document.xml"].decode())
    for _ in range(rng.choice((1, 5, 30))):
        first, second = (rng.randrange(1, len(pieces), 2) for _ in range(2))
        pieces[first], pieces[second] = pieces[second], pieces[first]
    return _stored({**parts, "word/document.xml": "".join(pieces).encode()})


def tags_renamed(rng: random.Random, parts: Parts) -> bytes:
    """Every element of one name under another name."""
    body = parts["word/document.xml"].decode()
    old, new = (rng.choice(re.findall(r"<(w:\w+|wps:\w+|v:\w+|mc:\w+)[ />]", body)) for _ in range(2))
    return _stored({**parts, "word/document.xml": re.sub(rf"(?<=[</]){old}(?=[ />])", new, body).encode()})


def elements_dropped(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    content = re.sub(
        r"<[\w:]+(?: [^<>]*)?/>", lambda match: match[0] if rng.random() > 0.3 else "", parts[name].decode()
    )
    return _stored({**parts, name: content.encode()})


def numbers_made_odd(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    content = re.sub(
        r'="-?\d+(?:\.\d+)?"',
        lambda match: f'="{rng.choice(_NUMBERS)}"' if rng.random() < 0.3 else match[0],
        parts[name].decode(),
    )
    return _stored({**parts, name: content.encode()})


def attributes_dropped(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    content = re.sub(
        r' (?!xmlns)[\w:]+="[^"<>]*"', lambda match: "" if rng.random() < 0.2 else match[0], parts[name].decode()
    )
    return _stored({**parts, name: content.encode()})


def words_made_odd(rng: random.Random, parts: Parts) -> bytes:
    content = re.sub(
        r"(?<=>)[^<>]+(?=</w:t>)",
        lambda match: rng.choice((*_ODD, match[0][::-1], match[0] * 9, "")) if rng.random() < 0.3 else match[0],
        parts["word/document.xml"].decode(),
    )
    return _stored({**parts, "word/document.xml": content.encode("utf-8", "replace")})


def parts_swapped(rng: random.Random, parts: Parts) -> bytes:
    first, second = rng.choice(list(parts)), rng.choice(list(parts))
    return _stored({**parts, first: parts[second], second: parts[first]})


def parts_dropped(rng: random.Random, parts: Parts) -> bytes:
    lost = rng.sample(list(parts), rng.choice((1, 2)))
    return _stored({name: content for name, content in parts.items() if name not in lost})


def parts_emptied(rng: random.Random, parts: Parts) -> bytes:
    return _stored({**parts, rng.choice(list(parts)): rng.choice((b"", b" ", b"<a/>", b"\xef\xbb\xbf", b"\0" * 50))})


def parts_doubled(rng: random.Random, parts: Parts) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in [*parts.items(), *rng.sample(list(parts.items()), 2)]:
            archive.filelist[:] = [info for info in archive.filelist if info.filename != name] + [
                info for info in archive.filelist if info.filename == name
            ]
            archive.NameToInfo.pop(name, None)
            archive.writestr(name, content)
    return stream.getvalue()


def links_broken(rng: random.Random, parts: Parts) -> bytes:
    name = rng.choice([name for name in parts if name.endswith(".rels")])
    content = re.sub(
        r'(?<=Target=")[^"]*(?=")',
        lambda _: rng.choice(("", "..", "../../../etc/passwd", "document.xml", "_rels/document.xml.rels", "x" * 5000)),
        parts[name].decode(),
    )
    return _stored({**parts, name: content.encode()})


def entities_declared(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    laughs = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
    outside = '<!ENTITY a9 SYSTEM "file:///etc/passwd">'
    kind = f'<!DOCTYPE x [<!ENTITY a0 "ha">{rng.choice((laughs, outside))}]>'
    content = parts[name].decode().removeprefix('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')
    return _stored({**parts, name: (kind + content.replace("</w:t>", "&a9;</w:t>", 1)).encode()})


def encoded_otherwise(rng: random.Random, parts: Parts) -> bytes:
    name = _xml(rng, parts)
    content = parts[name].decode().replace("UTF-8", rng.choice(("UTF-16", "windows-1258", "latin-1", "nothing")))
    return _stored({**parts, name: content.encode(rng.choice(("utf-8", "utf-16", "utf-16-be", "utf-7")))})


def nested_deep(rng: random.Random, parts: Parts) -> bytes:
    opening, closing = rng.choice(
        (
            ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
            ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
            ("<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"),
            ("<w:ins>", "</w:ins>"),
            ("<w:p>", "</w:p>"),
        )
    )
    depth = rng.choice((5, 20, 40, _DEEP))
    return _spliced(rng, parts, opening * depth + "<w:p/>" + closing * depth)


def huge_attribute(rng: random.Random, parts: Parts) -> bytes:
    name = rng.choice(("rsidR", "val", "ascii", "x"))
    return _spliced(rng, parts, f'<w:p w:{name}="{"a" * _HUGE}"><w:r><w:t>x</w:t></w:r></w:p>')


def many_of_a_kind(rng: random.Random, parts: Parts) -> bytes:
    """Many small things in a row, at any place of the document."""
    kinds = (
        p("Điều 1. Nội dung theo khoản 1 Điều 2;"),
        p("1. Ngày 01 tháng 02 năm 2025;"),
        "<w:p/>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
        p("Phụ lục I", '<w:jc w:val="center"/>'),
        p("- Sở Nội vụ;"),
        p("Nơi nhận:"),
        p("______"),
    )
    return _spliced(rng, parts, rng.choice(kinds) * rng.choice((50, 200)))


def _compressed_hugely(rng: random.Random, parts: Parts) -> bytes:
    name = rng.choice(("word/document.xml", "word/styles.xml", "word/media/x.png", "[Content_Types].xml"))
    return zipped({**parts, name: b"<a>" + b" " * 30_000_000 + b"</a>"})


def _long_paragraph(rng: random.Random, parts: Parts) -> bytes:
    words = (
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 01 tháng 02 năm 2025; ",
        "(",
        "a ",
        "ỦY BAN ",
        "1/",
        "…",
        "_",
        "ngày ",
    )
    return _spliced(rng, parts, p(rng.choice(words) * _MANY))


def _many_paragraphs(rng: random.Random, parts: Parts) -> bytes:
    return _spliced(rng, parts, "".join(p(f"{at}. Đoạn thứ {rng.random()}") for at in range(_MANY)))


def _many_entries(rng: random.Random, parts: Parts) -> bytes:
    return zipped({**parts, **{f"word/media/{rng.random()}.png": b"" for _ in range(5_000)}})


MUTATIONS: tuple[Mutation, ...] = (
    cut, bytes_flipped, markup_flipped, tags_shuffled, tags_renamed, elements_dropped, numbers_made_odd,
    attributes_dropped, words_made_odd, parts_swapped, parts_dropped, parts_emptied, parts_doubled, links_broken,
    entities_declared, encoded_otherwise, nested_deep, huge_attribute, many_of_a_kind,
)  # fmt: skip
HEAVY: tuple[Mutation, ...] = (_compressed_hugely, _long_paragraph, _many_paragraphs, _many_entries)
"""Kinds of which a few are enough."""
_HEAVY_EVERY = 125


def mutant(seed: int, sources: Sequence[Parts]) -> tuple[str, bytes]:
    """The name of the mutation that a seed stands for, and its file."""
    rng = random.Random(seed)  # noqa: S311 - the same files in every run
    heavy = seed % _HEAVY_EVERY == 0
    kinds = HEAVY if heavy else MUTATIONS
    mutation = kinds[(seed // _HEAVY_EVERY if heavy else seed) % len(kinds)]
    return mutation.__name__, mutation(rng, dict(rng.choice(sources)))
