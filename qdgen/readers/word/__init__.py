"""What a Word file shows, as the lines of a draft: passages in reading order, tables, notes; and a model it carries."""
