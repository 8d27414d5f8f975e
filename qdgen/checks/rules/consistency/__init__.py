"""Thống nhất trong văn bản: những chỗ cùng nói một điều phải nói như nhau."""
