"""From the model to files: .docx through Word templates, plain text, YAML and JSON."""
