// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>

namespace Standoff {

// The bytes with line feeds at the ends of lines: mail has CR LF, and old programs wrote CR.
QByteArray withLineFeedsOnly(const QByteArray &bytes);

// A field of a block of headers, the first of its name, its lines joined; as bytes. The name is in
// lower case. O(size).
QByteArray mailField(const QByteArray &head, const QByteArray &name);

// The text of a field: encoded words (RFC 2047) by the encodings that they name, what is not ASCII
// beside them as UTF-8, else by the charset of the body, else as it looks most natural. O(size).
QString mailFieldText(const QByteArray &field, const QString &charset);

// The names in a field of addresses (RFC 5322), or the address of who has none, with a comma
// between them.
QString namesInField(const QByteArray &field, const QString &charset);

} // namespace Standoff
