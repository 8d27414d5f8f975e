"""Decrees as data: every figure stands here once, with the provision it comes from."""
