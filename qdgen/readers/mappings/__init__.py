"""YAML and JSON as plain values with their places, and those values as parts of the model."""
