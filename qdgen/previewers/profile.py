"""The profile that LibreOffice starts with: nobody's habits, no macros, no Java, nothing fetched from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_INTERNET = "/org.openoffice.Inet/Settings"
_NOBODY = "127.0.0.1"  # with port 9, "discard": a proxy that no one listens at

SETTINGS: tuple[tuple[str, str, str], ...] = (
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),  # pictures linked from the web or from this machine
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),  # 0: never
    (_INTERNET, "ooInetProxyType", "1"),  # 1: the proxies named here
    (_INTERNET, "ooInetHTTPProxyName", _NOBODY),
    (_INTERNET, "ooInetHTTPProxyPort", "9"),
    (_INTERNET, "ooInetHTTPSProxyName", _NOBODY),
    (_INTERNET, "ooInetHTTPSProxyPort", "9"),
)
"""Thiết đặt: path, name and value in the registry of LibreOffice. Versions that do not know a name pass over it."""

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
)
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>\n'


def made(folder: Path) -> str:
    """Tạo hồ sơ riêng: writes the profile under `folder`; gives the argument that makes LibreOffice use it."""
    user = folder / "user"
    user.mkdir(parents=True)
    items = "".join(_ITEM.format(*setting) for setting in SETTINGS)
    (user / "registrymodifications.xcu").write_text(f"{_HEAD}{items}</oor:items>\n", encoding="utf-8")
    return f"-env:UserInstallation={folder.absolute().as_uri()}"
