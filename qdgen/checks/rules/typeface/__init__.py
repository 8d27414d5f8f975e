"""Kiểu chữ: phông chữ, bảng mã, cỡ chữ, màu chữ, những gì làm chữ khác mẫu."""
