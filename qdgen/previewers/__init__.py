"""From a .docx to something to look at: PDF and pictures of its pages through LibreOffice, and which font they got."""

from __future__ import annotations
