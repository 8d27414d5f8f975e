"""Phần cuối: nơi nhận, quyền hạn, chức vụ và họ tên của người ký, chỗ ký."""
