"""Văn bản kèm theo và phụ lục: phần đầu, dòng “Kèm theo”, chữ “Phụ lục”, tiêu đề, việc nhắc đến trong văn bản."""
