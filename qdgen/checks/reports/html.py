"""A report as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.reports.grouping import groups
from qdgen.checks.reports.summary import conclusion, counted, headline, unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from qdgen.checks.finding import Severity
    from qdgen.checks.report import Located, Report
    from qdgen.checks.reports.grouping import Group, Told

_FEW = 5
"""Kinds of faults that are seen at one look, without an index."""
_STYLE = """
body { font-size: 16px; line-height: 1.5; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
body, h1, h2 { font-family: "Times New Roman", Tinos, serif; }
h2 { border-bottom: 1px solid; margin-top: 2rem; }
article { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid #777; }
article p, article ul { margin: 0.3rem 0; }
nav td { padding: 0 1rem 0 0; vertical-align: top; }
.MUST article { border-color: #b00020; } .RANGE article { border-color: #c25100; }
.SAMPLE article { border-color: #8a6d00; } .ADVICE article { border-color: #2b6cb0; }
.clause { color: #555; }
"""


def to_html(report: Report) -> str:
    """Báo cáo dạng HTML: kinds of faults by severity, an index of many; every word of the document is escaped."""
    return "\n".join(_page(report)) + "\n"


def _page(report: Report) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Kiểm tra thể thức {escape(report.source)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>Kết quả kiểm tra thể thức</h1>\n<p>{escape(headline(report))}</p>"
    yield f"<p><strong>{escape(conclusion(report))}</strong> {escape(counted(report))}</p>"
    if report.notice:
        yield from _notice(report.notice)
    found = groups(report)
    if sum(map(len, found.values())) > _FEW:
        yield from _index(found)
    for severity, same in found.items():
        yield f'<section class="{severity.value}">\n<h2>{escape(severity.label)} ({len(same)})</h2>'
        for group in same:
            yield from _group(group, severity)
        yield "</section>"
    reasons = unseen(report)
    if reasons:
        yield "<h2>Chưa kiểm tra được</h2>\n<ul>"
        yield from (f"<li>{escape(reason)} {', '.join(codes)}</li>" for reason, codes in reasons.items())
        yield "</ul>"
    yield "</body>\n</html>"


def _index(found: Mapping[Severity, Iterable[Group]]) -> Iterator[str]:
    """Each kind of fault on a line, with its number of places."""
    yield "<nav>\n<h2>Mục lục</h2>\n<table>"
    for severity, same in found.items():
        for group in same:
            link = f'<a href="#{_anchor(group, severity)}">{escape(group.heading)}</a>'
            label = escape(severity.label)
            yield f"<tr><td>{label}</td><td>{group.codes[0]}</td><td>{link}</td><td>{len(group.findings)} chỗ</td></tr>"
    yield "</table>\n</nav>"


def _group(group: Group, severity: Severity) -> Iterator[str]:
    codes = ", ".join(group.codes)
    yield f'<article id="{_anchor(group, severity)}">\n<p><strong>{codes}</strong> {escape(group.heading)}</p>'
    yield from _places(group.shown)
    if group.rest:
        yield f"<details>\n<summary>và {group.others} chỗ khác</summary>"
        yield from _places(group.rest)
        yield "</details>"
    if group.advice:
        yield f"<p>Cách sửa: {escape(group.advice)}</p>"
    yield f'<p class="clause">Theo: {escape(group.provision)}</p>'
    yield "</article>"


def _anchor(group: Group, severity: Severity) -> str:
    return f"{severity.value}-{group.codes[0]}"


def _places(places: Iterable[Told]) -> Iterator[str]:
    yield "<ul>"
    yield from (f"<li>Ở: {escape(told.words)}</li>" for told in places)
    yield "</ul>"


def _notice(located: Located) -> Iterator[str]:
    message = f"<strong>{located.rule.code}</strong> {escape(located.finding.message)}"
    yield f"<article>\n<p>{message}</p>\n<p>{escape(located.advice)}</p>"
    yield f'<p class="clause">Theo: {escape(spoken(located.rule.provision))}</p>\n</article>'
