"""Trang giấy: khổ giấy, chiều trang, lề, số trang."""
