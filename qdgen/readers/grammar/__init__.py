"""From the lines of a draft to the parts of a document: head, preamble, levels, closing, annexes."""
