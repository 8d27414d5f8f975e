"""Phần mở đầu: tên loại, trích yếu, dòng thẩm quyền, căn cứ, dòng “QUYẾT ĐỊNH:”."""
