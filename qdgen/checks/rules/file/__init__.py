"""Tệp: loại văn bản, dấu vết sửa đổi, ghi chú, chỗ chưa điền, những gì đi theo tệp mà không in ra."""
