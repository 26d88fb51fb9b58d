// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationtexts.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The path of a regular file below the folder, with all links followed; else "".
QString pathBelow(const QString &folder, const QString &relative)
{
    if (relative.isEmpty() || relative.contains(QChar::Null))
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    const QFileInfo info(folder + u'/' + relative);
    const QString path = info.canonicalFilePath();
    return info.isFile() && path.startsWith(root) ? path : QString();
}

// The last part of an address, without what stands behind "?" and "#".
QString nameIn(const QString &address)
{
    QString path = address.section(u'#', 0, 0).section(u'?', 0, 0);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.startsWith("urn:"_L1))
        return path.section(u':', -1);
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8());
}

bool isText(const QString &name)
{
    return name.endsWith(".txt"_L1, Qt::CaseInsensitive)
        || name.endsWith(".text"_L1, Qt::CaseInsensitive);
}

} // namespace

QString WebAnnotationTexts::find(const QString &file, const QString &address)
{
    const QString folder = QFileInfo(file).absolutePath();
    const auto known = m_found.constFind({folder, address});
    if (known != m_found.cend())
        return *known;
    const QString name = nameIn(address);
    QStringList candidates;
    if (!address.contains("://"_L1) && !address.startsWith("urn:"_L1)) {
        candidates.append(QUrl::fromPercentEncoding(address.section(u'#', 0, 0).toUtf8()));
        candidates.append(address);
    }
    candidates.append(name);
    QString found;
    for (const QString &candidate : std::as_const(candidates)) {
        if (found.isEmpty() && isText(candidate))
            found = pathBelow(folder, candidate);
    }
    const QString base = name.section(u'.', 0, -2);
    for (const QString &stem : {name, base}) {
        if (found.isEmpty() && !stem.isEmpty())
            found = pathBelow(folder, stem + u".txt"_s);
    }
    m_found.insert({folder, address}, found);
    return found;
}

QString WebAnnotationTexts::besideOf(const QString &file)
{
    const QFileInfo info(file);
    for (const QString &base : {info.completeBaseName(), info.baseName()}) {
        if (const QString path = pathBelow(info.absolutePath(), base + u".txt"_s); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace Standoff
