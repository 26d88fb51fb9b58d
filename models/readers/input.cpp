// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/input.h"

#include "text/readfile.h"

#include <QStringDecoder>

namespace Standoff {

Result<Input> inputFromFile(const QString &path, const ReadLimits &limits)
{
    return readFile(path, limits.fileSize).transform([&](const QByteArray &bytes) {
        return Input{.path = path, .bytes = bytes};
    });
}

QString headOf(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 4096;
    const QByteArray head = bytes.first(std::min(lookedAt, bytes.size()));
    const auto marked = QStringConverter::encodingForData(head); // by its byte order mark
    QStringDecoder decoder(marked.value_or(QStringConverter::Latin1));
    const QString text = decoder(head);
    const auto begin = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.sliced(begin - text.begin());
}

} // namespace Standoff
