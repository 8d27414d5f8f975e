"""A .docx, whoever made it, read once into frozen facts with effective values; the only reader of WordprocessingML."""

from __future__ import annotations
