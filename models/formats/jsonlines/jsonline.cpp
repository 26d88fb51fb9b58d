// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/jsonline.h"

namespace Standoff {

QByteArray jsonLine(const Json &value)
{
    QByteArray line =
        QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    line.replace("\xc2\x85", "\\u0085");
    line.replace("\xe2\x80\xa8", "\\u2028");
    line.replace("\xe2\x80\xa9", "\\u2029");
    return line;
}

} // namespace Standoff
