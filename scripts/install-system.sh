#!/usr/bin/env bash
# Sees to the system packages the tests need: LibreOffice Writer, a Times-metric font with every Vietnamese letter, and
# the PDF tools. Installs them where apt-get may be used; elsewhere says what is missing. Under CI=true a lack is a failure.
set -euo pipefail

packages=(libreoffice-writer-nogui fonts-croscore poppler-utils)

missing() {
    command -v soffice >/dev/null || command -v libreoffice >/dev/null || echo 'LibreOffice Writer (soffice)'
    # fc-list is read whole: under pipefail an early exit of grep would count as a failure.
    { command -v fc-list >/dev/null && fc-list : family | grep -x 'Tinos' >/dev/null; } || echo 'phông chữ Tinos'
    { command -v pdftotext >/dev/null && command -v pdffonts >/dev/null; } || echo 'poppler-utils (pdftotext, pdffonts)'
}

install() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    command -v apt-get >/dev/null || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 0
        apt=(sudo -n "${apt[@]}")
    fi
    echo "Đang cài gói hệ thống: ${packages[*]}"
    "${apt[@]}" update -qq || echo 'apt-get update báo lỗi; vẫn thử cài từ danh mục gói đang có.' >&2
    "${apt[@]}" install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || return 0
}

[ -z "$(missing)" ] && exit 0
install
lack=$(missing)
[ -z "$lack" ] && exit 0

{
    echo 'Còn thiếu trên máy này:'
    echo "$lack" | sed 's/^/  - /'
    echo "Trên Debian hoặc Ubuntu: sudo apt-get install ${packages[*]}"
    echo 'Trên hệ khác: cài LibreOffice, bộ phông Croscore (Tinos) và poppler.'
} >&2
if [ "${CI:-}" = true ]; then
    exit 1
fi
echo 'Các kiểm thử cần LibreOffice sẽ không đạt cho đến khi cài đủ.' >&2
