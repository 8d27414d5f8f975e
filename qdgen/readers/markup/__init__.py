"""The marks of Markdown, as those of a draft in plain text."""
