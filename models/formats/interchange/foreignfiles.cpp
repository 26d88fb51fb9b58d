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
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestForeignFile = 256LL << 20;
constexpr qint64 largestLinesFile = 16LL << 30;
constexpr qsizetype mostForeignFiles = 200'000;

// Whether all of a file is UTF-8, and nothing says that it is UTF-16 or UTF-32. O(n), in pieces.
bool isUtf8(QIODevice &file)
{
    constexpr qint64 piece = 1 << 16;
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text(decoder.requiredSpace(piece), Qt::Uninitialized); // nobody looks at it
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || bytes.contains('\0'))
            return false;
        decoder.appendToBuffer(text.data(), bytes);
        if (decoder.hasError())
            return false;
    }
    return true;
}

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

Result<> eachForeignLine(const QString &path,
    const std::function<Result<>(const QString &line, int number)> &take,
    const std::function<void(const QString &what)> &remark)
{
    ASSIGN_OR_RETURN(const auto file, openFile(path, largestLinesFile));
    int number = 0;
    const auto takeLine = [&](QStringView line) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        return take(line.toString(), ++number);
    };
    if (isUtf8(*file)) {
        file->seek(0);
        while (!file->atEnd()) {
            QByteArray bytes = readLine(*file, largestForeignFile);
            if (bytes.endsWith('\n'))
                bytes.chop(1);
            const bool hasMark = number == 0 && bytes.startsWith("\xef\xbb\xbf");
            RETURN_IF_ERROR(takeLine(QString::fromUtf8(bytes.sliced(hasMark ? 3 : 0))));
        }
        return {};
    }
    ASSIGN_OR_RETURN(const auto text, foreignText(path));
    for (const QString &each : text.remarks)
        remark(each);
    const QStringView lines =
        QStringView(text.text).sliced(text.text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0);
    for (const QStringView line : lines.tokenize(u'\n'))
        RETURN_IF_ERROR(takeLine(line));
    return {};
}

} // namespace Standoff
