// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignfiles.h"

#include "readers/decode.h"
#include "text/readfile.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestForeignFile = 256LL << 20;
constexpr qsizetype mostForeignFiles = 200'000;

struct FilesWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ForeignFiles)
};

} // namespace

Result<QStringList> foreignFiles(const QStringList &paths, const QStringList &suffixes)
{
    QStringList files;
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString shown = QDir::toNativeSeparators(path);
        if (!info.exists())
            return failure(FilesWords::tr("%1: There is no such file").arg(shown));
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator each(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (each.hasNext() && found.size() < mostForeignFiles) {
            const QFileInfo file = each.nextFileInfo();
            if (suffixes.contains(file.suffix(), Qt::CaseInsensitive))
                found.append(file.filePath());
        }
        if (found.isEmpty()) {
            return failure(FilesWords::tr("%1: There is no file in it whose name ends in %2")
                    .arg(shown, u'.' + suffixes.join(u", ."_s)));
        }
        std::ranges::sort(found, [&collator](const QString &one, const QString &other) {
            const int order = collator.compare(one, other);
            return order != 0 ? order < 0 : one < other;
        });
        files += found;
    }
    return files;
}

Result<QByteArray> foreignBytes(const QString &path)
{
    return readFile(path, largestForeignFile);
}

ForeignText foreignText(const QByteArray &bytes)
{
    Decoded decoded = decode(bytes);
    // Programs may count the mark, which the decoder drops.
    if (bytes.startsWith("\xef\xbb\xbf"))
        decoded.text.prepend(QChar(QChar::ByteOrderMark));
    return {decoded.text, decoded.encoding, bytes, decoded.remarks};
}

Result<ForeignText> foreignText(const QString &path)
{
    return foreignBytes(path).transform([](const QByteArray &bytes) { return foreignText(bytes); });
}

} // namespace Standoff
