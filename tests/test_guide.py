"""What the guide shows is tried: every draft is read, every command run, every message compared."""

from __future__ import annotations

import re
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.oxml.ns import qn

from qdgen import Remark, SourceError, read_string
from qdgen.cli import main
from qdgen.ooxml.document import read_document
from scripts.make_check_draft import DRAFT, faulty
from scripts.make_pictures import IMAGES, PICTURES

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "huong-dan"
CHAPTERS = sorted(path.name for path in GUIDE.glob("*.md"))
LARGEST_PICTURE = 120_000
FENCE = re.compile(r"^( *)```(\w+)(?: ([^\n]*))?\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)

PARTS = {  # a decision, part by part; a block of the guide takes the place of the part it is named after
    "phan-dau": """ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /QĐ-UBND

Bình Minh, ngày tháng 12 năm 2026
""",
    "trich-yeu": "QUYẾT ĐỊNH\n\nBan hành Kế hoạch tổ chức Ngày hội đọc sách năm 2027\n",
    "can-cu": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\n\nTheo đề nghị của Giám đốc Sở Nội vụ.\n",
    "cac-dieu": "QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Văn phòng chịu trách nhiệm thi hành./.\n",
    "noi-nhan": "Nơi nhận:\n- Lưu: VT.\n",
    "nguoi-ky": "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n",
    "kem-theo": "",
}
REFERENCE = "(Kèm theo Quyết định số /QĐ-UBND ngày tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Bình Minh)"
WHOLE = {"ke-hoach", "bao-cao", "cong-van"}
"""Blocks that are whole drafts."""
ELLIPSIS = "..."
TOGETHER = "cung"
"""Behind the name of a part: the block makes sense only with the one that follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A fenced block of a chapter: its language, the words behind it, its text, its line."""

    language: str
    words: tuple[str, ...]
    text: str
    line: int


def blocks(chapter: str) -> list[Block]:
    text = (GUIDE / chapter).read_text(encoding="utf-8")
    return [
        Block(
            language=found[2],
            words=tuple((found[3] or "").split()),
            text=re.sub(rf"^{found[1]}", "", found[4], flags=re.MULTILINE),
            line=text.count("\n", 0, found.start()) + 1,
        )
        for found in FENCE.finditer(text)
    ]


def drafts() -> Iterable[tuple[str, str, str]]:
    """Each draft that the guide shows, whole or set into a whole one: where it stands, its form, its text."""
    for chapter in CHAPTERS:
        waiting: dict[str, str] = {}
        for block in blocks(chapter):
            if block.language not in {"text", "yaml"} or not block.words:
                continue
            waiting[block.words[0]] = block.text
            if TOGETHER not in block.words:
                build = whole_text if block.language == "text" else whole_yaml
                yield f"{chapter}:{block.line}", "txt" if block.language == "text" else "yaml", build(waiting)
                waiting = {}


def whole_text(given: dict[str, str]) -> str:
    for whole in WHOLE & given.keys():
        return given[whole]
    if "muc" in given:
        given = {"kem-theo": f"Phụ lục\n\nPHÂN CÔNG\n\n{REFERENCE}\n\n{given['muc']}"}
    assert given.keys() <= PARTS.keys(), f"no such part: {given.keys() - PARTS.keys()}"
    return "\n".join((PARTS | given).values())


def whole_yaml(given: dict[str, str]) -> str:
    """A block of YAML in the starter draft: its keys take the place of those of the same name."""
    (block,) = given.values()
    if block.startswith("type:"):
        return block
    starter = (ROOT / "qdgen" / "starters" / "decision.yaml").read_text(encoding="utf-8")
    plain = "".join(line for line in starter.splitlines(keepends=True) if not line.startswith("#"))
    return "\n".join((_by_key(plain) | _by_key(block)).values())


def _by_key(text: str) -> dict[str, str]:
    parts = [part for part in re.split(r"^(?=\w)", text, flags=re.MULTILINE) if part.strip()]
    return {part.partition(":")[0]: part for part in parts}


DRAFTS = list(drafts())


@pytest.mark.parametrize(("form", "text"), [draft[1:] for draft in DRAFTS], ids=[draft[0] for draft in DRAFTS])
def test_a_draft_of_the_guide_is_read_as_it_stands(form: str, text: str) -> None:
    try:
        reading = read_string(text, form)
    except SourceError as error:
        pytest.fail(f"{error}\n\n{text}", pytrace=False)
    assert not unexpected(reading.remarks), text


def unexpected(remarks: Iterable[Remark]) -> list[str]:
    """What a part set into another document cannot help: `Như Điều 3` where it has two articles."""
    return [str(remark) for remark in remarks if "nơi thi hành suy ra" not in remark.message]


def change(folder: Path, name: str, diff: str) -> None:
    """The lines with `-` of the starter draft, or of the shipped template, replaced by those with `+`."""
    lines = diff.splitlines()
    old = [line[2:] for line in lines if line.startswith("-")]
    new = [line[2:] for line in lines if line.startswith("+")]
    if name.endswith(".docx"):
        change_template(folder / name, *old, *new)
        return
    kind = "decision" if name.startswith("quyet-dinh") else "plan"
    text = (ROOT / "qdgen" / "starters" / kind).with_suffix(Path(name).suffix).read_text(encoding="utf-8")
    assert len(old) == len(new), f"{name}: a line for each line"
    for before, after in zip(old, new, strict=True):
        assert before in text.splitlines(), f"the starter has no line {before!r}"
        text = text.replace(f"{before}\n", f"{after}\n", 1)
    (folder / name).write_text(text, encoding="utf-8")


def change_template(path: Path, old: str, new: str) -> None:
    document = Document(str(ROOT / "templates" / "decision.docx"))
    for paragraph in document.element.iter(qn("w:p")):
        texts = list(paragraph.iter(qn("w:t")))
        if "".join(text.text or "" for text in texts) == old:
            texts[0].text = new
            for text in texts[1:]:
                text.text = ""
            document.save(str(path))
            return
    pytest.fail(f"the template has no paragraph {old!r}", pytrace=False)


def said(command: str) -> str:
    """What a command prints, on both streams, as a screen shows it."""
    screen = StringIO()
    with redirect_stdout(screen), redirect_stderr(screen):
        main([word.strip('"') for word in re.findall(r'"[^"]*"|\S+', command)][1:])
    return screen.getvalue().strip()


def with_gaps(expected: str) -> str:
    """A pattern for what a command says: a line `...` stands for any lines, which the guide leaves out."""
    lines = expected.strip("\n").splitlines()
    return "".join(r"(?:[^\n]*\n)*" if line == ELLIPSIS else re.escape(f"{line}\n") for line in lines)


@pytest.mark.parametrize("chapter", CHAPTERS)
@pytest.mark.usefixtures("soffice")
def test_the_commands_of_a_chapter_do_what_it_says(
    chapter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("decision.docx", "plan.docx", "regulation.docx"):
        (tmp_path / f"mau-{name}").write_bytes((ROOT / "templates" / name).read_bytes())
    (tmp_path / DRAFT.name).write_bytes(DRAFT.read_bytes())
    for block in blocks(chapter):
        if block.language == "toml":
            (tmp_path / block.words[0]).write_text(block.text, encoding="utf-8")
        if block.language == "diff":
            change(tmp_path, block.words[0], block.text)
        if block.language != "console":
            continue
        for part in re.split(r"^(?=qdgen )", block.text, flags=re.MULTILINE):
            command, _, expected = part.partition("\n")
            if not command.startswith("qdgen "):
                continue
            found = said(command)
            if ELLIPSIS in expected.splitlines():
                assert re.fullmatch(with_gaps(expected), f"{found}\n"), f"{chapter}, dòng {block.line}: {command}"
            elif expected.strip():
                assert found == expected.strip(), f"{chapter}, dòng {block.line}: {command}"
            else:
                assert "Lỗi:" not in found, f"{chapter}, dòng {block.line}: {command}"


def test_the_draft_that_is_shipped_for_the_check_is_the_one_that_is_made() -> None:
    assert read_document(DRAFT.read_bytes()) == read_document(faulty()), "run make drafts"


def test_the_pictures_are_those_that_are_drawn_and_none_is_large() -> None:
    drawn = {path.stem: path.stat().st_size for path in IMAGES.glob("*.png")}
    assert drawn.keys() == PICTURES.keys(), "run make pictures"
    assert {name: size for name, size in drawn.items() if size > LARGEST_PICTURE} == {}


def test_every_picture_is_shown_somewhere() -> None:
    pages = [*GUIDE.glob("*.md"), *ROOT.glob("*.md")]
    text = "".join(page.read_text(encoding="utf-8") for page in pages)
    assert {name for name in PICTURES if f"{name}.png" not in text} == set()


def test_the_index_names_every_chapter() -> None:
    index = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert {name for name in CHAPTERS if name != "README.md" and f"({name})" not in index} == set()
