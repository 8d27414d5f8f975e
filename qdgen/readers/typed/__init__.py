"""From the characters of a draft to its lines: cleaned, joined, taken apart, each known for what it is."""
