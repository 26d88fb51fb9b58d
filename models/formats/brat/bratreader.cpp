// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratreader.h"

#include "formats/brat/bratinterpreter.h"
#include "formats/interchange/foreignfiles.h"
#include "project/sha256.h"
#include "text/readfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The folder itself and those above it, as far as configuration is looked for: within the folder
// that was given, and a few above, since a part of a corpus may be given.
QStringList bratFoldersAbove(const QString &folder, const QString &root)
{
    constexpr int fewAbove = 3;
    QStringList folders;
    QDir dir(QFileInfo(folder).absoluteFilePath());
    const QString top =
        root.isEmpty() ? dir.path() : QDir(QFileInfo(root).absoluteFilePath()).path();
    for (int above = -1; above < fewAbove && folders.size() < 50;) {
        folders.append(dir.path());
        if (above >= 0 || dir.path() == top || !dir.path().startsWith(top))
            ++above;
        if (!dir.cdUp())
            break;
    }
    return folders;
}

} // namespace

void BratReader::tell(const BratFiles::Told &told)
{
    if (told.isLeftOut)
        m_reader.leaveOut(told.file, {}, told.what);
    else
        m_reader.remark(told.file, {}, told.what);
}

Result<const BratConfig *> BratReader::configFor(const BratFiles::Article &article)
{
    const QString folder = QFileInfo(article.text).path();
    if (!m_configs.contains(folder)) {
        ASSIGN_OR_RETURN(
            const auto config, BratConfig::read(bratFoldersAbove(folder, article.root)));
        for (const ForeignTag &tag : config.tags())
            m_reader.declare(tag);
        m_configs.insert(folder, config);
    }
    return &m_configs[folder];
}

// The bytes of a file, as long as the article is not too much: it is in memory as a whole.
Result<QByteArray> BratReader::bytesOf(const QString &path)
{
    constexpr qint64 largestFile = 32LL << 20;
    constexpr qint64 most = 64LL << 20;
    return readFile(path, largestFile).and_then([&](QByteArray bytes) -> Result<QByteArray> {
        m_size += bytes.size();
        if (m_size > most) {
            return failure(
                tr("%1: The files of the article are more than %2, which is more than can be read")
                    .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(most)));
        }
        return bytes;
    });
}

Result<> BratReader::checkLines(const QString &path, const QByteArray &bytes)
{
    constexpr qsizetype most = 100'000;
    m_lines += bytes.count('\n') + 1;
    if (m_lines <= most)
        return {};
    return failure(tr("%1: There are more than %2 lines of annotations of the article, which is "
                      "more than can be read")
            .arg(QDir::toNativeSeparators(path))
            .arg(most));
}

// Each annotation keeps what it marks.
Result<> BratReader::checkMarked(const QString &path, const QList<ForeignMark> &marks) const
{
    constexpr qint64 most = 16LL << 20;
    qint64 marked = 0;
    for (const ForeignMark &mark : marks) {
        for (const auto &[begin, end] : mark.ranges)
            marked += std::min(end - begin, m_size); // which is more than the text
    }
    if (marked <= most)
        return {};
    return failure(
        tr("%1: More than %2 characters are marked in the article, which is more than can be read")
            .arg(QDir::toNativeSeparators(path))
            .arg(most));
}

Result<BratDocument> BratReader::documentOf(
    const BratFiles::Group &group, bool isAlone, ForeignArticle &article)
{
    BratDocument document;
    for (const QString &file : group.files) {
        ASSIGN_OR_RETURN(const auto bytes, bytesOf(file));
        RETURN_IF_ERROR(checkLines(file, bytes));
        const ForeignText text = foreignText(bytes);
        for (const QString &remark : text.remarks)
            m_reader.remark(file, {}, remark);
        document.read(text.text, isAlone ? QString() : QFileInfo(file).fileName());
        addCompanion(file, bytes, group.annotator, article);
    }
    return document;
}

void BratReader::addCompanion(const QString &file, const QByteArray &bytes,
    const QString &annotator, ForeignArticle &article) const
{
    const QString sha256 = sha256Of(bytes);
    article.companions.insert(sha256, bytes);
    const QString folder = QFileInfo(article.version.fileName).path();
    article.version.companions.append(
        {u"brat"_s, QDir(folder).relativeFilePath(file), sha256, annotator});
}

Result<> BratReader::read(const BratFiles::Article &files)
{
    m_size = 0;
    m_lines = 0;
    ASSIGN_OR_RETURN(const auto bytes, bytesOf(files.text));
    const ForeignText text = foreignText(bytes);
    ASSIGN_OR_RETURN(const BratConfig *config, configFor(files));
    const bool isOne = files.groups.size() == 1;
    const bool isAlone = isOne && files.groups.first().files.size() == 1;
    ForeignArticle article{.file = isAlone ? files.groups.first().files.first() : files.text,
        .text = text.text,
        .original = bytes};
    article.cutsAtLineEnds = true;
    for (const QString &remark : text.remarks)
        m_reader.remark(files.text, {}, remark);
    article.article.title = files.name;
    article.version.fileName = files.text; // until the companions are named
    article.version.mediaType = u"text/plain"_s;
    article.version.encoding = text.encoding;
    for (const BratFiles::Group &group : files.groups) {
        ASSIGN_OR_RETURN(const auto document, documentOf(group, isAlone, article));
        const QString prefix = isOne ? QString() : group.annotator + u'/';
        BratInterpreter interpreter(document, *config, group.annotator, prefix, article);
        interpreter.run();
        for (const BratDocument::Told &told : interpreter.told()) {
            if (told.isLeftOut)
                m_reader.leaveOut(article.file, told.place, told.what);
            else
                m_reader.remark(article.file, told.place, told.what);
        }
        for (const ForeignTag &tag : interpreter.flagged())
            m_reader.declare(tag);
    }
    RETURN_IF_ERROR(checkMarked(article.file, article.marks));
    article.version.fileName = files.path;
    return m_reader.take(article);
}

} // namespace Standoff
