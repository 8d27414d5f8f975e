"""Sources to documents: plain text laid out as the document reads, and the data forms YAML and JSON."""

from __future__ import annotations
