"""A clean draft to one laid out as mails, PDF copies, Markdown files and copied tables are."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_HEADING = re.compile(r"(?:QUYẾT ĐỊNH:?|KẾ HOẠCH|TỜ TRÌNH|Phụ lục.*|Chương .*|[IVX]+\. .*)")
_LABEL = re.compile(r"^(?P<label>Điều \d+\.|\d+\.|[IVX]+\.|[a-zđ]\))(?= )", re.MULTILINE)
_NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_CLOSING = re.compile(
    r"(?P<left>Nơi nhận:\n(?:\n?-.*\n)+)\n(?P<right>(?:\*\*)?[A-ZĐ][A-ZĐ.].*\n(?:[A-ZĐ][A-ZĐ]+.*\n)*\n.+)\n"
)
_HEAD = re.compile(
    r"\A(?P<left>\S[\s\S]*?)\n\n(?:\*\*)?CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM\n(?P<motto>.*)\n\n"
    r"(?P<number>Số.*)\n\n"
    r"(?P<date>\S.*, ngày.*)\n"
)
PLAIN_SPACE = 3
MAIL, NARROW, PAGE = 72, 60, 90


def _wrap(line: str, width: int, indent: str = "", hanging: str = "") -> str:
    if line.startswith("|"):
        return line
    return textwrap.fill(
        line,
        width,
        initial_indent=indent,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(text: str, width: int, indent: str = "", hanging: str = "") -> str:
    return "\n".join(_wrap(line, width, indent, hanging) if line else line for line in text.split("\n"))


def wrapped_as_mail(text: str, _: random.Random) -> str:
    return _wrapped(text, MAIL)


def wrapped_narrow(text: str, _: random.Random) -> str:
    return _wrapped(text, NARROW)


def wrapped_with_indents(text: str, _: random.Random) -> str:
    return _wrapped(text, PAGE, "    ", "  ")


def copied_from_pdf(text: str, _: random.Random) -> str:
    """Lines of a page, no blank lines between the paragraphs; blocks of the masthead and the closing stay apart."""
    body = re.sub(r"\n\n(?=(?:Điều|\d|[a-zđ]\)|[IVX]+\.|-|\+|Căn cứ|Theo) ?)", "\n", text)
    return _wrapped(body, PAGE)


def uneven_lines(text: str, choice: random.Random) -> str:
    """As a proportional font breaks them: widths differ by some letters."""

    def lines(line: str) -> str:
        if line.startswith("|"):
            return line
        parts: list[str] = [""]
        room = PAGE
        for word in line.split(" "):
            if parts[-1] and len(parts[-1]) + 1 + len(word) > room:
                parts.append(word)
                room = PAGE + choice.randrange(-5, 6)
            else:
                parts[-1] = f"{parts[-1]} {word}".strip()
        return "\n".join(parts)

    return "\n".join(map(lines, text.split("\n")))


def quoted_mail(text: str, _: random.Random) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def quoted_twice(text: str, _: random.Random) -> str:
    return "\n".join(f">> {line}".rstrip() for line in _wrapped(text, MAIL).split("\n"))


def indented(text: str, choice: random.Random) -> str:
    indents = ("", "\t", "    ", "\u00a0\u00a0")
    return "\n".join(choice.choice(indents) + line if line else line for line in text.split("\n"))


def more_blank_lines(text: str, choice: random.Random) -> str:
    return re.sub(r"\n\n", lambda _: "\n" * choice.choice((2, 3, 4)), text)


def page_breaks(text: str, choice: random.Random) -> str:
    return re.sub(r"\n\n(?=Điều|\d)", lambda _: "\n\n\f" if choice.random() < 0.3 else "\n\n", text)


def rules(text: str, _: random.Random) -> str:
    text = re.sub(r"(?m)^((?:\*\*)?Độc lập.*)$", r"\1\n---------------", text)
    return re.sub(r"\n\nQUYẾT ĐỊNH:", "\n\n* * *\n\nQUYẾT ĐỊNH:", text)


def side_by_side(text: str, _: random.Random) -> str:
    """Issuer and Quốc hiệu, number and date on one line each, with spaces between."""
    head = _HEAD.match(text)
    if head is None:
        return text
    left, right = head["left"].split("\n"), [_NATIONAL, head["motto"].strip("*")]
    if "" in left:
        left = [line for line in left if line]
    rows = [f"{one}\t\t{other}" for one, other in zip(left, right, strict=False)] + left[len(right) :]
    rows += right[len(left) :]
    return "\n".join(rows) + f"\n\n{head['number']}          {head['date']}\n" + text[head.end() :]


def masthead_in_a_table(text: str, _: random.Random) -> str:
    head = _HEAD.match(text)
    if head is None:
        return text
    left = "<br>".join(line for line in head["left"].split("\n") if line)
    rows = [
        f"| {left} | {_NATIONAL}<br>{head['motto'].strip('*')} |",
        "|---|---|",
        f"| {head['number']} | {head['date']} |",
    ]
    return "\n".join(rows) + "\n" + text[head.end() :]


def closing_in_a_table(text: str, _: random.Random) -> str:
    found = _CLOSING.search(text)
    if found is None:
        return text
    left, right = ("<br>".join(line for line in found[side].split("\n") if line) for side in ("left", "right"))
    return f"{text[: found.start()]}| {left} | {right.replace('**', '')} |\n|---|---|\n{text[found.end() :]}"


def markdown_headings(text: str, _: random.Random) -> str:
    def heading(line: str) -> str:
        return f"## {line}" if _HEADING.fullmatch(line) else line

    return "\n".join(map(heading, text.split("\n")))


def markdown_bold_labels(text: str, _: random.Random) -> str:
    return _LABEL.sub(r"**\g<label>**", text)


def markdown_escapes(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(\d+|[IVX]+)\.(?= )", r"\1\\.", re.sub(r"(?m)^([a-zđ])\)(?= )", r"\1\\)", text))


def markdown_bullets(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^- ", "*   ", text)


def markdown_code(text: str, _: random.Random) -> str:
    return "```\n" + re.sub(r"(?m)^(Điều \d+\.)(?= )", r"`\1`", text) + "\n```\n"


def markdown_page(text: str, choice: random.Random) -> str:
    for one in (markdown_headings, markdown_escapes, markdown_bullets):
        text = one(text, choice)
    return re.sub(r"(?m)^(?=Nơi nhận)", "---\n\n", text)


def boxed_tables(text: str, _: random.Random) -> str:
    """Rows as pandoc and old mail programs draw them: `+---+---+` above and below."""
    return re.sub(r"(?m)^\|(?:---\|)+$", lambda rule: rule[0].replace("|", "+"), text)


def table_rules_left(text: str, choice: random.Random) -> str:
    """Rows that a table left when its cells were copied out of it."""
    return re.sub(r"\n\n(?=Điều|\d+\. )", lambda _: choice.choice(("\n\n", "\n\n|---|---|\n\n", "\n\n---\n\n")), text)


LAYOUT = (
    *(wrapped_as_mail, wrapped_narrow, wrapped_with_indents, copied_from_pdf, uneven_lines, quoted_mail, quoted_twice),
    *(indented, more_blank_lines, page_breaks, rules, side_by_side, masthead_in_a_table, closing_in_a_table),
    *(markdown_headings, markdown_bold_labels, markdown_escapes, markdown_bullets, markdown_code, markdown_page),
    *(boxed_tables, table_rules_left),
)
