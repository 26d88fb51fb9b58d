// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/reader.h"

#include "readers/documents/xmlpackage.h"
#include "readers/filenamepattern.h"
#include "readers/guess.h"
#include "readers/kinds/docx.h"
#include "readers/kinds/epub.h"
#include "readers/kinds/html.h"
#include "readers/kinds/markdown.h"
#include "readers/kinds/ninjs.h"
#include "readers/kinds/odt.h"
#include "readers/kinds/otherkinds.h"
#include "readers/kinds/pdf.h"
#include "readers/kinds/plaintext.h"
#include "readers/kinds/rtf.h"
#include "readers/libraries/library.h"
#include "readers/normalise.h"
#include "readers/translation.h"

#include <QFileInfo>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Likelihood = ReaderKind::Likelihood;

// What no reader is certain of may be something else, and is refused by its name.
Result<ReaderKind> kindOf(const Input &input)
{
    const QString head =
        XmlPackage::isZip(input.bytes) ? XmlPackage::listing(input.bytes) : headOf(input.bytes);
    const QString suffix = QFileInfo(input.path).suffix().toLower();
    const auto rank = [&](const ReaderKind &kind) {
        return std::tuple(
            kind.judge(head), kind.mediaType == input.mediaType, kind.suffixes.contains(suffix));
    };
    ReaderKind kind = std::ranges::max(readerKinds(), {}, rank); // the first of several
    if (kind.judge(head) != Likelihood::Certain) {
        if (const auto other = otherKind(input.bytes, head))
            return failure(*other);
    }
    return kind;
}

// White space, and what only says how text is set, such as a zero-width space.
bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

// What is the same for all kinds, once the text is there. What the name of the file tells goes
// behind what the file says, and before what can be guessed.
Result<IncomingArticle> completed(
    IncomingArticle article, const std::optional<FileNamePattern> &fileNames = {})
{
    if (std::ranges::all_of(article.text.string(), isInvisible))
        return failure(Readers::tr("there is no text in it"));
    if (fileNames && !fileNames->fill(article))
        article.remarks.append(Readers::tr("its name does not fit the pattern"));
    guessMetadata(article);
    if (article.title.isEmpty())
        article.title = QFileInfo(article.fileName).completeBaseName();
    return article;
}

} // namespace

ArticleSink appendTo(QList<IncomingArticle> &articles)
{
    return [&articles](IncomingArticle article) -> Result<> {
        articles.append(std::move(article));
        return {};
    };
}

QList<ReaderKind> readerKinds()
{
    return {plainTextReader(), htmlReader(), ninjsReader(), markdownReader(), docxReader(),
        odtReader(), epubReader(), rtfReader(), pdfReader()};
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const ReaderKind &kind : readerKinds())
        suffixes += kind.suffixes;
    return suffixes;
}

Result<> articlesFrom(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    if (input.bytes.isEmpty())
        return failure(Readers::tr("the file is empty"));
    std::optional<FileNamePattern> fileNames;
    if (!options.fileNames.isEmpty()) {
        ASSIGN_OR_RETURN(fileNames, FileNamePattern::from(options.fileNames));
    }
    ASSIGN_OR_RETURN(const auto kind, kindOf(input));
    int count = 0;
    const auto take = [&](IncomingArticle article) -> Result<> {
        if (count == options.limits.articles) {
            return failure(Readers::tr(
                "it has more than %n article(s), and only so many were read; part the file",
                nullptr, count));
        }
        ++count;
        if (article.fileName.isEmpty() && !options.isPiece)
            article.fileName = QFileInfo(input.path).fileName();
        if (article.mediaType.isEmpty())
            article.mediaType = kind.mediaType;
        if (article.original.isNull())
            article.original = input.bytes;
        return completed(std::move(article), fileNames).and_then(sink);
    };
    RETURN_IF_ERROR(kind.read(input, options, [&](IncomingArticle article) -> Result<> {
        for (IncomingArticle &each : documentsOfLibrary(std::move(article), options))
            RETURN_IF_ERROR(take(std::move(each)));
        return {};
    }));
    return count > 0 ? Result<>() : failure(Readers::tr("there is no article in it"));
}

Result<IncomingArticle> articleFromText(const QString &text)
{
    IncomingArticle article;
    article.text = ArticleText(withLineFeeds(normalised(text, article.remarks)));
    article.mediaType = u"text/plain"_s;
    return completed(std::move(article)).transform_error([](const Error &error) {
        return namedError(Readers::tr("The clipboard"), error);
    });
}

Error namedError(const QString &path, const Error &error)
{
    //: %1 is a file, %2 what is wrong with it
    return {Readers::tr("%1: %2").arg(path, error.text)};
}

} // namespace Standoff
