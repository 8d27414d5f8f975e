"""Ngôn ngữ: dấu câu, dấu cách, viết hoa, chính tả, viết tắt và tên cơ quan trong câu văn."""
