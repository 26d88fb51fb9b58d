// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>

namespace Standoff {

// Our JSON: one document; or lines, for programs that go through a large file line by line. There
// the first line is the document without its articles, each of which is a line that begins with a
// space, and the last line, which begins with "{ ", has what follows the articles.
enum class StandoffLayout : quint8 { Document, Lines };

// Makes of the lines of a file what is the same document, byte for byte at the same places.
class StandoffLines
{
public:
    // Whether a file that begins with this line is in lines.
    static bool areBegunBy(const QByteArray &line);
    // The next line, with its line end, as a part of the document.
    QByteArray joined(QByteArray line);

private:
    qint64 m_taken = 0; // lines
    bool m_hasArticle = false;
};

} // namespace Standoff
