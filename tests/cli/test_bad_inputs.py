"""Two hundred bad drafts: each gets a Vietnamese message and exit code 2; no traceback, no file left behind."""

from __future__ import annotations

import json
import random
import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SEED = (EXAMPLES / "thi-dua" / "quyet-dinh.txt").read_text(encoding="utf-8")
VIETNAMESE = frozenset("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐƯƠôêâăơư")
GOOD = {
    "type": "Quyết định",
    "issuer": {"name": "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "abbreviation": "UBND"},
    "place": "Bình Minh",
    "issued_on": {"month": 12, "year": 2026},
    "summary": "Ban hành Quy chế làm việc",
    "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
    "articles": [{"text": "Các cơ quan chịu trách nhiệm thi hành Quyết định này."}],
    "signatory": {"title": "CHỦ TỊCH", "name": "Nguyễn Văn A"},
}


def docx_bytes() -> bytes:
    """A zip that looks like a Word file."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return buffer.getvalue()


def broken_mappings() -> Iterator[tuple[str, object]]:
    """The good mapping with one thing wrong in it."""
    for key in GOOD:
        if key != "issued_on":  # a draft may not know its date
            yield f"without-{key}", {name: value for name, value in GOOD.items() if name != key}
            yield f"{key}-is-null", GOOD | {key: None}
        for label, value in (("number", 7), ("list", [1]), ("true", True), ("mapping", {"x": 1})):
            yield f"{key}-is-{label}", GOOD | {key: value}
    for letter in ("\x00", "\x07", "\x1b", "\ufffe", "\ud800"):
        yield f"summary-holds-{ord(letter):04x}", GOOD | {"summary": f"Ban hành{letter} Quy chế"}
    yield "unknown-key", GOOD | {"summry": "x"}
    yield "empty-articles", GOOD | {"articles": []}
    yield "article-of-nothing", GOOD | {"articles": [{}]}
    yield "heading-and-text", GOOD | {"articles": [{"heading": "A", "text": "B"}]}
    yield "no-such-day", GOOD | {"issued_on": {"day": 31, "month": 2, "year": 2026}}
    yield "month-13", GOOD | {"issued_on": {"month": 13}}
    yield "serial-zero", GOOD | {"number": {"serial": 0}}
    yield "serial-text", GOOD | {"number": {"serial": "mười"}}
    yield "no-such-urgency", GOOD | {"urgency": "RẤT KHẨN"}
    yield (
        "no-such-authority",
        GOOD | {"signatory": {"title": "X", "name": "Y", "capacities": [{"authority": "T/M", "holder": "Z"}]}},
    )
    yield (
        "illegal-chain",
        GOOD
        | {
            "signatory": {
                "title": "X",
                "capacities": [{"authority": "KT.", "holder": "Z"}, {"authority": "TM.", "holder": "Z"}],
            }
        },
    )
    yield (
        "table-of-unequal-rows",
        GOOD | {"articles": [{"text": "A", "blocks": [{"rows": [["1", "2"], ["1", "2", "3"]]}]}]},
    )
    yield "annex-without-type", GOOD | {"annexes": [{"summary": "S", "blocks": ["x"]}]}
    yield "annex-without-content", GOOD | {"annexes": [{"type": "Kế hoạch", "summary": "S"}]}
    yield "deep", GOOD | {"articles": nested(300)}
    yield "list-at-the-top", [GOOD]
    yield "text-at-the-top", "Quyết định"
    yield "unknown-type", GOOD | {"type": "Bài thơ"}


def nested(depth: int) -> object:
    """Lists in lists."""
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


BROKEN_YAML = {
    "colon": "type: Quyết định: x\n",
    "tab": "type: Quyết định\n\tplace: x\n",
    "quote": 'type: "Quyết định\nplace: x\n',
    "bracket": "articles: [a, b\n",
    "indent": "type: Quyết định\n  place: x\n",
    "twice": "type: Quyết định\ntype: Kế hoạch\n",
    "anchor": "a: &a [x]\nb: *a\n",
    "bomb": "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n",
    "tag": "type: !!python/object/apply:os.system ['true']\n",
    "two-documents": "type: Quyết định\n---\ntype: Kế hoạch\n",
    "octal": "type: Quyết định\nplace: 010\n",
    "boolean": "type: Quyết định\nplace: true\n",
    "date": "type: Quyết định\nplace: 2026-01-01\n",
    "nothing": "",
    "comment-only": "# chỉ có chú thích\n",
    "null": "~\n",
    "percent": "%YAML 9.9\n---\nx: 1\n",
    "control": "type: Quyết\x01định\n",
}
BROKEN_JSON = {
    "comma": '{"type": "Quyết định",}',
    "cut": '{"type": "Quyết',
    "single-quotes": "{'type': 'x'}",
    "twice": '{"type": "Quyết định", "type": "Kế hoạch"}',
    "nan": '{"type": NaN}',
    "deep": "[" * 100_000,
    "empty": "",
    "two": '{"type": "Quyết định"} {}',
    "control": '{"type": "Quyết\x01định"}',
}


def without(part: str) -> str:
    """The seed without the lines that hold `part`."""
    return "\n".join(line for line in SEED.splitlines() if part not in line)


BROKEN_TEXTS = {
    "empty": "",
    "blank-lines": "\n \n\t\n",
    "one-word": "xin chào",
    "prose": "Hôm nay trời đẹp.\n\nNgày mai trời mưa.\n" * 20,
    "one-long-line": "a" * 10_000_000,
    "one-long-line-of-words": "Điều 1. " + "một hai " * 1_250_000,
    "no-type": without("QUYẾT ĐỊNH"),
    "no-date": SEED.replace("Sơn La, ngày tháng 12 năm 2025", ""),
    "no-articles": without("Điều"),
    "no-signature": SEED.replace("**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\nHà Trung Chiến\n", ""),
    "wrong-symbol": SEED.replace("Số: /QĐ-UBND", "Số: /KH-UBND"),
    "null-character": SEED.replace("Căn cứ Luật", "Căn\x00 cứ Luật", 1),
    "escape-character": SEED.replace("QUYẾT ĐỊNH:", "QUYẾT \x1bĐỊNH:"),
    "no-such-date": SEED.replace("ngày tháng 12", "ngày 31 tháng 02"),
}


def bad_inputs() -> Iterator[tuple[str, str, bytes]]:
    """Name, file name, content."""
    for name, mapping in broken_mappings():
        text = json.dumps(mapping, ensure_ascii=False)
        data = text.encode("utf-8", "surrogatepass")
        yield f"json-{name}", "du-thao.json", data
        yield f"yaml-{name}", "du-thao.yaml", data
    for name, text in BROKEN_YAML.items():
        yield f"yaml-{name}", "du-thao.yaml", text.encode()
    for name, text in BROKEN_JSON.items():
        yield f"json-broken-{name}", "du-thao.json", text.encode()
    for name, text in BROKEN_TEXTS.items():
        yield f"txt-{name}", "du-thao.txt", text.encode()
    yield "docx-renamed", "du-thao.txt", docx_bytes()
    yield "doc-renamed", "du-thao.txt", b"\xd0\xcf\x11\xe0" + bytes(600)
    yield "pdf-renamed", "du-thao.txt", b"%PDF-1.7\n\xe2\xe3\xcf\xd3"
    yield "latin-1", "du-thao.txt", "Quyết định".encode("utf-16-le")[:-1]
    yield "unknown-suffix", "du-thao.odt", b"x"
    yield "no-suffix", "duthao", b"x"
    yield "png", "du-thao.yaml", b"\x89PNG\r\n\x1a\n" + bytes(100)
    rng = random.Random(30)  # noqa: S311 - any bytes will do
    for number in range(20):
        yield f"noise-{number}", f"du-thao.{('txt', 'yaml', 'json')[number % 3]}", rng.randbytes(2_000)


CASES = list(bad_inputs())


def test_there_are_at_least_two_hundred_cases() -> None:
    assert len(CASES) >= 200


@pytest.mark.parametrize(("name", "file", "content"), CASES, ids=[case[0] for case in CASES])
def test_a_bad_draft_is_refused_in_vietnamese(
    name: str, file: str, content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / file
    draft.write_bytes(content)
    target = tmp_path / "ra.docx"

    code = main(["render", str(draft), "-o", str(target)])

    said = capsys.readouterr().err
    assert code == 2, name
    assert said.startswith("Lỗi: "), said[:200]
    assert VIETNAMESE & set(said)
    assert "Traceback" not in said
    assert len(said) < 20_000
    assert [path.name for path in tmp_path.iterdir()] == [file]
