"""Nội dung: đoạn văn, điều, khoản, điểm, đề mục, bảng, dấu kết thúc."""
