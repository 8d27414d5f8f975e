"""Từ ghép thường gặp: two-syllable words of office names and summaries that a balanced break should not part.

Vietnamese writes a space between the syllables of one word, so a line may end inside `kế | hoạch`. The list is no
dictionary: it holds what stands in names of bodies and in summaries often enough to be seen broken.
"""

from __future__ import annotations

_WORDS = """
    an ninh, an sinh, an toàn, ban hành, ban quản, biên chế, báo cáo, bãi bỏ, bảo hiểm, bảo trợ, bảo vệ, bảo
    đảm, bồi dưỡng, bồi thường, bổ nhiệm, bổ sung, bộ máy, bứt phá, cao đẳng, chi cục, chi tiêu, chi tiết, chiến
    lược, chuyên môn, chuyển đổi, chào mừng, chính phủ, chính quyền, chính sách, chính trị, chương trình, chế
    độ, chỉ thị, chỉ tiêu, chỉ đạo, chủ trương, chủ tịch, chức năng, chức vụ, chứng nhận, chữa cháy, cá nhân,
    cán bộ, công an, công bố, công chức, công chứng, công dân, công khai, công nghiệp, công nghệ, công thương,
    công trình, công trường, công tác, cơ bản, cơ chế, cơ cấu, cơ quan, cơ sở, cải cách, cứu hộ, cứu nạn, danh
    mục, danh sách, doanh nghiệp, du lịch, dân số, dân tộc, dịch vụ, dự toán, dự án, giai đoạn, giao thông, giá
    trị, giám sát, giám đốc, giáo dục, giải phóng, giải quyết, giải thể, giảm nghèo, hiện đại, hiệu lực, hiệu
    quả, hoàn thiện, hoàn thành, hoạt động, hàng hóa, hành chính, hành động, hình thức, hướng dẫn, hạ tầng, hằng
    năm, hệ thống, hồ sơ, hỗ trợ, hội nghị, hội nhập, hội đồng, hợp tác, khai thác, khen thưởng, khoa học,
    khoáng sản, khu công, khu kinh, khuyến khích, khuyến nông, khám bệnh, khí tượng, kinh doanh, kinh phí, kinh
    tế, kiến thiết, kiến trúc, kiểm lâm, kiểm soát, kiểm tra, kiện toàn, kế hoạch, kết cấu, kết quả, kỷ luật, kỷ
    niệm, kỹ thuật, lao động, luân chuyển, lâm nghiệp, lãnh đạo, lĩnh vực, lưu trữ, lập thành, lịch sử, miễn
    nhiệm, môi trường, mặt bằng, mặt trận, mục tiêu, nghiên cứu, nghiệp vụ, nghệ thuật, nghị quyết, nghị định,
    ngoại vụ, nguồn lực, nguồn vốn, ngân hàng, ngân sách, người dân, nhiệm kỳ, nhiệm vụ, nhà nước, nhà ở, nhân
    dân, nhân lực, nhân sự, nông dân, nông nghiệp, nông thôn, năng lượng, năng lực, nội dung, nội vụ, phong
    trào, phát thanh, phát triển, phát động, phân bổ, phân công, phân cấp, phê duyệt, phòng cháy, phòng chống,
    phóng xạ, phương tiện, phương án, phối hợp, phụ lục, quy chuẩn, quy chế, quy hoạch, quy trình, quy định,
    quyết toán, quyết định, quyền hạn, quân sự, quản lý, quản trị, quốc gia, quốc hội, quốc phòng, quốc tế, rà
    soát, sáng kiến, sáng tạo, sản phẩm, sản xuất, sắp xếp, sức khỏe, sử dụng, sửa đổi, sự nghiệp, thanh niên,
    thanh tra, thi công, thi hành, thi đua, thiên tai, thu hồi, thuyên chuyển, thuế suất, thành công, thành lập,
    thành phố, thành tích, thành viên, thông báo, thông qua, thông tin, thương binh, thương mại, thường niên,
    thường trực, thường xuyên, thẩm quyền, thẩm định, thắng lợi, thế hệ, thể dục, thể thao, thể thức, thị
    trường, thị trấn, thống kê, thời gian, thủ tướng, thủ tục, thủy lợi, thủy sản, thực hiện, tiêu chuẩn, tiêu
    chí, tiếp công, tiếp nhận, toàn diện, toàn quốc, triển khai, trung tâm, trung ương, truyền hình, truyền
    thông, trách nhiệm, trường học, trật tự, trọng tâm, trực thuộc, tuyên truyền, tuyển dụng, tài chính, tài
    nguyên, tài sản, tín dụng, tăng cường, tăng tốc, tư pháp, tạo động, tập thể, tổ chức, tổng cục, tổng hợp,
    tổng kết, vi phạm, viên chức, viễn thông, việc làm, văn bản, văn hóa, văn phòng, vận hành, vận tải, vệ sinh,
    xuất nhập, xây dựng, xã hội, xúc tiến, xổ số, xử lý, xử phạt, y tế, điều chỉnh, điều hành, điều kiện, điều
    động, điện tử, đoàn kết, đào tạo, đánh giá, đô thị, đơn giá, đơn vị, đất đai, đấu giá, đấu thầu, đầu tư,
    định hướng, định mức, đồng bộ, ổn định, ủy ban, ủy quyền, ứng dụng
"""

COMPOUNDS = frozenset(" ".join(word.split()) for word in _WORDS.split(","))


def parts_compound(last: str, first: str) -> bool:
    """Tách đôi một từ ghép: whether a line that ends in `last` and a next one that begins with `first` part a word."""
    return f"{last} {first.rstrip('.,;:)')}".lower() in COMPOUNDS
