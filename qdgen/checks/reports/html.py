"""A report as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qdgen.checks.provisions import spoken
from qdgen.checks.reports.grouping import conclusion, counted, groups, headline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.report import Located, Report
    from qdgen.checks.reports.grouping import Group

_STYLE = """
body { font-size: 16px; line-height: 1.5; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
body, h1, h2 { font-family: "Times New Roman", Tinos, serif; }
h2 { border-bottom: 1px solid; margin-top: 2rem; }
article { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid #777; }
.MUST article { border-color: #b00020; } .RANGE article { border-color: #c25100; }
.SAMPLE article { border-color: #8a6d00; } .ADVICE article { border-color: #2b6cb0; }
.clause { color: #555; }
"""


def to_html(report: Report) -> str:
    """Báo cáo dạng HTML: findings by severity; every word of the document is escaped."""
    return "\n".join(_page(report)) + "\n"


def _page(report: Report) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Kiểm tra thể thức {escape(report.source)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>Kết quả kiểm tra thể thức</h1>\n<p>{escape(headline(report))}</p>"
    yield f"<p><strong>{escape(conclusion(report))}</strong> {escape(counted(report))}</p>"
    for severity, found in groups(report).items():
        yield f'<section class="{severity.value}">\n<h2>{escape(severity.label)}</h2>'
        for group in found:
            yield from _group(group)
        yield "</section>"
    unseen = [
        f"<li><strong>{result.rule.code}</strong> {escape(result.rule.title)}: {escape(reason)}</li>"
        for result in report.results
        for reason in result.reasons
    ]
    unseen += [f"<li>Không đọc được: {escape(unread)}.</li>" for unread in report.unread]
    if unseen:
        yield "<h2>Chưa kiểm tra được</h2>\n<ul>"
        yield from unseen
        yield "</ul>"
    yield "</body>\n</html>"


def _group(group: Group) -> Iterator[str]:
    first = group.first
    yield f"<article>\n<p><strong>{first.rule.code}</strong> {escape(first.finding.message)}</p>\n<ul>"
    for located in group.findings:
        yield f"<li>{_place(located)}</li>"
    yield f"</ul>\n<p>Cách sửa: {escape(first.advice)}</p>"
    yield f'<p class="clause">Theo: {escape(spoken(first.rule.provision))}</p>'
    yield "</article>"


def _place(located: Located) -> str:
    place = located.place
    return escape(place.words) + (f": “{escape(place.excerpt)}”" if place.excerpt else "")
