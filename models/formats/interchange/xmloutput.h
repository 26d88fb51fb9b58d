// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/output.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Standoff {

// Writes XML 1.0 in UTF-8, piece by piece, without white space of its own but where it is asked for
// (QXmlStreamWriter leaves CR in texts, where it becomes LF, and gives up at control characters).
class XmlOutput
{
public:
    using Attributes = QList<std::pair<QString, QString>>; // in the order in which they are written

    // Writes the declaration.
    explicit XmlOutput(Output &output);

    void start(const QString &name, const Attributes &attributes = {});
    void end();
    // An element without content, or with a text.
    void empty(const QString &name, const Attributes &attributes = {});
    void element(const QString &name, const QString &text, const Attributes &attributes = {});
    void text(QStringView text);
    void newLine(); // and as many spaces as elements are open
    // Instead of characters that XML has no place for stands U+FFFD.
    static QString escaped(QStringView text, bool isAttribute);
    static bool hasPlaceFor(QStringView text);

private:
    void write(const QString &text) { m_output.write(text.toUtf8()); }
    void open(const QString &name, const Attributes &attributes, const QString &end);

    Output &m_output;
    QStringList m_open;
};

} // namespace Standoff
