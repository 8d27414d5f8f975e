"""The Vietnamese language as documents need it: numbers, dates, letters, capitals and clean text, without documents."""

from __future__ import annotations
