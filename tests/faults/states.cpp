// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "states.h"

#include "project/dump.h"
#include "sample.h"
#include "session/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls: %ls", qUtf16Printable(path), qUtf16Printable(file.errorString()));
    return file.readAll();
}

} // namespace

QByteArray stateOf(const Session &session)
{
    const auto text = dump(session);
    return text ? hashOf(text->toUtf8()) : QByteArray();
}

Result<QByteArray> stateOfProject(const QString &path)
{
    ASSIGN_OR_RETURN(const auto session, Session::open(path));
    if (session->isReadOnly())
        return failure(u"read-only: "_s + session->readOnlyReason());
    ASSIGN_OR_RETURN(const auto problems, session->store().verify());
    if (!problems.isEmpty())
        return failure(u"check: "_s + problems.first().message);
    const QByteArray state = stateOf(*session);
    if (state.isEmpty())
        return failure(u"its articles cannot be read"_s);
    return state;
}

QByteArray stateOfOutput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (info.isFile() && path.endsWith(u".pdf"_s)) { // has the time and a new id in it
        const QByteArray bytes = bytesOf(path);
        const bool isWhole = bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF");
        return isWhole ? "a PDF of " + QByteArray::number(bytes.size()) : "half a PDF"_ba;
    }
    if (info.isFile())
        return hashOf(bytesOf(path));
    QByteArray all = "folder";
    for (const auto &[name, bytes] : filesIn(path).asKeyValueRange())
        all += name.toUtf8() + '\0' + hashOf(bytes);
    return hashOf(all);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder,
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info = each.nextFileInfo();
        const QString name = QDir(folder).relativeFilePath(info.filePath());
        if (info.isDir())
            files.insert(name + u'/', {});
        else
            files.insert(name, bytesOf(info.filePath()));
    }
    return files;
}

void putFiles(const QString &folder, const QMap<QString, QByteArray> &files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        const QString path = folder + u'/' + name;
        if (name.endsWith(u'/')) {
            QDir().mkpath(path);
            continue;
        }
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%ls: %ls", qUtf16Printable(path), qUtf16Printable(file.errorString()));
    }
}

void makeFullProject(const QString &path)
{
    if (const auto made = makeSampleProject(path); !made)
        qFatal("%ls", qUtf16Printable(made.error().text));
}

} // namespace Standoff
