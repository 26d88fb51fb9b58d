// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QHash>
#include <QString>

namespace Standoff {

// Finds the texts that files of annotations are about: only beside a file, or in folders there, so
// that nobody's file gets at whatever else is on the disk.
class WebAnnotationTexts
{
public:
    // The path of the text for an address in a file; "" where there is none. The address is a path
    // from the file; of any other address the last part is looked for, with ".txt" where it has
    // another suffix or none.
    QString find(const QString &file, const QString &address);
    // "X.txt" beside "X.jsonld", and beside "X.page2.jsonld"; "" where it is not there.
    static QString besideOf(const QString &file);

private:
    QHash<std::pair<QString, QString>, QString> m_found; // by folder and address
};

} // namespace Standoff
