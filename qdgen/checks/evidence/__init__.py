"""What several rules share: parts of a document taken apart, measured, compared with what the decree prints."""
