// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/reader.h"

#include "readers/guess.h"
#include "readers/html.h"
#include "readers/markdown.h"
#include "readers/ninjs.h"
#include "readers/normalise.h"
#include "readers/plaintext.h"
#include "readers/texts.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

ReaderKind kindFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QList<ReaderKind> kinds = readerKinds();
    const auto found = std::ranges::find_if(
        kinds, [&](const ReaderKind &kind) { return kind.suffixes.contains(suffix); });
    return found == kinds.end() ? kinds.first() : *found;
}

// What is the same for all kinds, once the text is there.
Result<ReadArticle> completed(ReadArticle article)
{
    if (QStringView(article.text.string()).trimmed().isEmpty())
        return failure(Readers::tr("there is no text in it"));
    guessMetadata(article);
    if (article.title.isEmpty())
        article.title = QFileInfo(article.fileName).completeBaseName();
    return article;
}

Error named(const QString &name, const Error &error)
{
    //: %1 is a file, %2 what is wrong with it
    return {Readers::tr("%1: %2").arg(name, error.text)};
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Readers::tr("there is no such file"));
    if (info.isDir())
        return failure(Readers::tr("this is a folder; choose the files in it"));
    // Not even opened: closing it would take away the locks of a project that is open.
    if (info.suffix().compare("standoff"_L1, Qt::CaseInsensitive) == 0)
        return failure(Readers::tr("this is a project, not an article; open it as a project"));
    if (info.size() > largestFile) {
        return failure(Readers::tr("the file is too large (%1); articles of up to %2 can be read")
                .arg(QLocale().formattedDataSize(info.size()),
                    QLocale().formattedDataSize(largestFile)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Readers::tr("the file cannot be read: %1").arg(file.errorString()));
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Readers::tr("the file cannot be read: %1").arg(file.errorString()));
    return bytes;
}

Result<ReadArticle> articleFrom(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (bytes.isEmpty())
        return failure(Readers::tr("the file is empty"));
    const ReaderKind kind = kindFor(fileName);
    return kind.read(bytes, options).and_then([&](ReadArticle article) {
        article.fileName = QFileInfo(fileName).fileName();
        article.mediaType = kind.mediaType;
        article.original = bytes;
        return completed(std::move(article));
    });
}

} // namespace

QList<ReaderKind> readerKinds()
{
    return {plainTextReader(), markdownReader(), htmlReader(), ninjsReader()};
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const ReaderKind &kind : readerKinds())
        suffixes += kind.suffixes;
    return suffixes;
}

Result<ReadArticle> readArticleFile(const QString &path, const ReadOptions &options)
{
    return bytesOf(path)
        .and_then([&](const QByteArray &bytes) { return articleFrom(bytes, path, options); })
        .transform_error([&](const Error &error) { return named(path, error); });
}

Result<ReadArticle> readArticleBytes(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    return articleFrom(bytes, fileName, options).transform_error([&](const Error &error) {
        return named(fileName, error);
    });
}

Result<ReadArticle> readArticleText(const QString &text)
{
    ReadArticle article;
    article.text = ArticleText(normalised(text, article.remarks));
    article.mediaType = u"text/plain"_s;
    return completed(std::move(article)).transform_error([](const Error &error) {
        return named(Readers::tr("The clipboard"), error);
    });
}

} // namespace Standoff
