// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// The encoding that a label names in the Encoding standard of the WHATWG (section 4.2), as IANA
// spells it, whatever the label's case and the white space around it: "latin1" is windows-1252,
// "gb2312" is GB18030, which its GBK is a part of. "" where the standard has no such label, or
// refuses what it names: see isRefusedEncoding(). The names of UTF-32 are taken as well.
QString encodingOfLabel(const QString &label);

// Labels of encodings that neither browsers nor we read: ISO-2022-KR, HZ, UTF-7 and their like.
bool isRefusedEncoding(const QString &label);

} // namespace Standoff
