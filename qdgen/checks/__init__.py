"""Facts to findings: what in a .docx is not as the decree wants it, where, by which clause, and what to do."""
