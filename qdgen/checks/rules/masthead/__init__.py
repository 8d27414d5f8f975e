"""Phần đầu: Quốc hiệu, Tiêu ngữ, cơ quan ban hành, số và ký hiệu, địa danh và thời gian, dấu chỉ mức độ."""
