// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/reader.h"

#include "readers/guess.h"
#include "readers/kinds/html.h"
#include "readers/kinds/markdown.h"
#include "readers/kinds/ninjs.h"
#include "readers/kinds/plaintext.h"
#include "readers/normalise.h"
#include "readers/translation.h"
#include "text/readfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestFile = 32LL << 20;

ReaderKind kindFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QList<ReaderKind> kinds = readerKinds();
    const auto found = std::ranges::find_if(
        kinds, [&](const ReaderKind &kind) { return kind.suffixes.contains(suffix); });
    return found == kinds.end() ? kinds.first() : *found;
}

// What is the same for all kinds, once the text is there.
Result<IncomingArticle> completed(IncomingArticle article)
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

Result<IncomingArticle> articleFrom(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (bytes.isEmpty())
        return failure(Readers::tr("the file is empty"));
    const ReaderKind kind = kindFor(fileName);
    return kind.read(bytes, options).and_then([&](IncomingArticle article) {
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

Result<IncomingArticle> readArticleFile(const QString &path, const ReadOptions &options)
{
    return readFile(path, largestFile).and_then([&](const QByteArray &bytes) {
        return readArticleBytes(bytes, path, options);
    });
}

Result<IncomingArticle> readArticleBytes(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    return articleFrom(bytes, fileName, options).transform_error([&](const Error &error) {
        return named(fileName, error);
    });
}

Result<IncomingArticle> readArticleText(const QString &text)
{
    IncomingArticle article;
    article.text = ArticleText(normalised(text, article.remarks));
    article.mediaType = u"text/plain"_s;
    return completed(std::move(article)).transform_error([](const Error &error) {
        return named(Readers::tr("The clipboard"), error);
    });
}

} // namespace Standoff
