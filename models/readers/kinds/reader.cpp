// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/reader.h"

#include "readers/archives/gzip.h"
#include "readers/archives/mail.h"
#include "readers/archives/mhtml.h"
#include "readers/archives/tar.h"
#include "readers/archives/warc.h"
#include "readers/archives/zip.h"
#include "readers/documents/xmlpackage.h"
#include "readers/filenamepattern.h"
#include "readers/guess.h"
#include "readers/kinds/docx.h"
#include "readers/kinds/epub.h"
#include "readers/kinds/html.h"
#include "readers/kinds/json.h"
#include "readers/kinds/markdown.h"
#include "readers/kinds/odt.h"
#include "readers/kinds/otherkinds.h"
#include "readers/kinds/pdf.h"
#include "readers/kinds/plaintext.h"
#include "readers/kinds/rtf.h"
#include "readers/kinds/table.h"
#include "readers/libraries/library.h"
#include "readers/normalise.h"
#include "readers/translation.h"
#include "readers/wires/feed.h"
#include "readers/wires/newsxml.h"

#include <QFileInfo>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Likelihood = ReaderKind::Likelihood;

constexpr int mostLeftOut = 1'000; // that are told one by one
constexpr int deepestWithin = 4; // that files are within each other

// What no reader is certain of may be something else, and is refused by its name. A piece of a file
// is of the kind of the first one, which its state begins with.
Result<ReaderKind> kindOf(const Input &input)
{
    if (!input.state.isEmpty()) {
        const QString id = QString::fromUtf8(input.state.first(input.state.indexOf('\n')));
        const QList<ReaderKind> kinds = readerKinds();
        const auto known = std::ranges::find(kinds, id, &ReaderKind::id);
        return known != kinds.end() ? Result<ReaderKind>(*known)
                                    : failure(Readers::tr("The file has changed meanwhile"));
    }
    if (input.hasMore && ZipArchive::isZip(input.bytes))
        return docxReader(); // which of them, its end says
    const QString head =
        ZipArchive::isZip(input.bytes) ? XmlPackage::listing(input.bytes) : headOf(input.bytes);
    const QString suffix = QFileInfo(input.path).suffix().toLower();
    const auto rank = [&](const ReaderKind &kind) {
        return std::tuple(
            kind.judge(head), kind.mediaType == input.mediaType, kind.suffixes.contains(suffix));
    };
    ReaderKind kind = std::ranges::max(readerKinds(), {}, rank); // the first of several
    // A file of mail may quote anything, and needs no more than headers to be mail.
    const bool isMail = kind.id == "mail"_L1 && kind.judge(head) == Likelihood::Possible;
    if (kind.judge(head) != Likelihood::Certain && !isMail) {
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
        return failure(Readers::tr("There is no text in it"));
    if (fileNames && !fileNames->fill(article))
        article.remarks.append(Readers::tr("Its name does not fit the pattern"));
    if (article.title.isEmpty())
        article.guessed.append(u"title"_s);
    if (article.byline.isEmpty())
        article.guessed.append(u"author"_s);
    guessMetadata(article);
    if (article.title.isEmpty())
        article.title = QFileInfo(article.fileName).completeBaseName();
    return article;
}

// The reading of one input, of the file or of one within it.
class Reading
{
public:
    Reading(const Input &input, const ReadOptions &options, const ArticleSink &sink,
        const std::function<void(IncomingArticle &)> &complete)
        : m_input(input)
        , m_options(options)
        , m_sink(sink)
        , m_complete(complete)
    {
    }
    Result<> read();

private:
    Result<> take(IncomingArticle article);
    Result<> handOver(IncomingArticle article); // once all is filled in
    Result<> leaveOut(LeftOut part);
    Result<> tellHeld();
    Result<std::optional<Error>> readWithin(const FileWithin &file);

    const Input &m_input;
    const ReadOptions &m_options;
    const ArticleSink &m_sink;
    const std::function<void(IncomingArticle &)> &m_complete;
    std::optional<FileNamePattern> m_fileNames;
    QString m_mediaType;
    int m_count = 0;
    int m_leftOut = 0;
    QString m_why; // the first of it
    QList<LeftOut> m_held; // until there is an article
    bool m_isPart = false; // more of the input is to be read
};

Result<> Reading::read()
{
    if (m_input.bytes.isEmpty())
        return failure(Readers::tr("The file is empty"));
    if (!m_options.fileNames.isEmpty()) {
        ASSIGN_OR_RETURN(m_fileNames, FileNamePattern::from(m_options.fileNames));
    }
    ASSIGN_OR_RETURN(const auto kind, kindOf(m_input));
    if (m_input.hasMore && !kind.isReadInPieces && m_sink.takesPieces()) {
        m_sink.goOn(0, {});
        return {};
    }
    m_mediaType = kind.mediaType;
    const auto take = [this](IncomingArticle article) -> Result<> {
        for (IncomingArticle &each : documentsOfLibrary(std::move(article), m_options))
            RETURN_IF_ERROR(this->take(std::move(each)));
        return {};
    };
    const auto leaveOut = [this](LeftOut part) { return this->leaveOut(std::move(part)); };
    ArticleSink::GoOn goOn;
    if (m_sink.takesPieces()) {
        goOn = [this, id = kind.id.toUtf8()](qsizetype used, const QByteArray &state) {
            m_isPart = m_isPart || used < m_input.bytes.size();
            m_sink.goOn(used, id + '\n' + state);
        };
    }
    const auto readWithin = [this](const FileWithin &file) { return this->readWithin(file); };
    Input input = m_input;
    input.state = input.state.mid(input.state.indexOf('\n') + 1);
    RETURN_IF_ERROR(kind.read(input, m_options, {take, leaveOut, goOn, readWithin}));
    const bool isPart = m_isPart || m_input.hasMore || !m_input.state.isEmpty();
    if (m_count > 0 || isPart || m_held.size() > 1)
        RETURN_IF_ERROR(tellHeld());
    if (const int more = m_leftOut - mostLeftOut; more > 0) {
        RETURN_IF_ERROR(m_sink.leaveOut(
            {{}, Readers::tr("%Ln more part(s) of it could not be read", nullptr, more)}));
    }
    if (m_count > 0 || isPart)
        return {};
    return failure(m_why.isEmpty() ? Readers::tr("There is no article in it")
                                   //: %1 is why the first one was left out
                                   : Readers::tr("There is no article in it: %1").arg(m_why));
}

Result<> Reading::take(IncomingArticle article)
{
    if (m_complete)
        m_complete(article);
    if (article.fileName.isEmpty() && !m_options.isPiece)
        article.fileName = QFileInfo(m_input.path).fileName();
    if (article.mediaType.isEmpty())
        article.mediaType = m_mediaType;
    if (article.original.isNull())
        article.original = m_input.bytes;
    const QString part = article.part;
    auto whole = completed(std::move(article), m_fileNames);
    if (whole)
        return handOver(*std::move(whole));
    return part.isEmpty() ? std::unexpected(whole.error()) : leaveOut({part, whole.error().text});
}

Result<> Reading::handOver(IncomingArticle article)
{
    if (m_count == m_options.limits.articles) {
        return failure(Readers::tr(
            "It has more than %Ln article(s), and only that many were read; split the file",
            nullptr, m_count));
    }
    ++m_count;
    RETURN_IF_ERROR(tellHeld());
    return m_sink(std::move(article));
}

Result<> Reading::leaveOut(LeftOut part)
{
    if (m_why.isEmpty() && part.isProblem)
        m_why = part.part.isEmpty() ? part.why : namedError(part.part, Error{part.why}).text;
    if (++m_leftOut > mostLeftOut)
        return {};
    if (m_count > 0)
        return m_sink.leaveOut(std::move(part));
    m_held.append(std::move(part));
    return {};
}

// What was left out is told where something is left; of a file with one article it is the error.
Result<> Reading::tellHeld()
{
    for (LeftOut &part : std::exchange(m_held, {}))
        RETURN_IF_ERROR(m_sink.leaveOut(std::move(part)));
    return {};
}

Result<std::optional<Error>> Reading::readWithin(const FileWithin &file)
{
    if (m_input.depth == deepestWithin) {
        return Error{Readers::tr(
            "It is within more than %Ln other file(s); unpack them first", nullptr, deepestWithin)};
    }
    Input input = file.input;
    input.depth = m_input.depth + 1;
    input.unpackable = m_input.unpackable;
    std::optional<Error> ended; // by whoever takes the articles, which ends all
    const auto noted = [&](const Result<> &done) {
        if (!done)
            ended = done.error();
        return done;
    };
    const auto within = [&](const QString &part) {
        return file.part.isEmpty() || part.isEmpty() ? file.part + part : placeIn(file.part, part);
    };
    const ArticleSink sink(
        [&](IncomingArticle article) {
            article.part = within(article.part);
            return noted(handOver(std::move(article)));
        },
        [&](LeftOut part) {
            part.part = within(part.part);
            return noted(leaveOut(std::move(part)));
        });
    const Result<> read = Reading(input, m_options, sink, file.complete).read();
    if (ended)
        return std::unexpected(*ended);
    return read ? std::optional<Error>() : std::optional(read.error());
}

} // namespace

QList<ReaderKind> readerKinds()
{
    return {plainTextReader(), htmlReader(), jsonReader(), markdownReader(), docxReader(),
        odtReader(), epubReader(), rtfReader(), pdfReader(), csvReader(), xlsxReader(), odsReader(),
        mhtmlReader(), mailReader(), mailboxReader(), feedReader(), newsmlReader(), nitfReader(),
        zipReader(), gzipReader(), tarReader(), warcReader()};
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
    constexpr qint64 leastUnpacked = 32LL << 20; // bytes; what a small archive may become, too
    constexpr qint64 mostUnpacked = 256LL << 20;
    constexpr qint64 mostTimes = 100; // as large as the file
    const qint64 most = std::clamp(input.bytes.size() * mostTimes, leastUnpacked, mostUnpacked);
    Input outermost = input;
    outermost.depth = 0;
    outermost.unpackable = std::make_shared<qint64>(most);
    return Reading(outermost, options, sink, {}).read();
}

Result<TablePreview> tablePreview(const Input &input, const ReadOptions &options)
{
    if (input.bytes.isEmpty())
        return failure(Readers::tr("The file is empty"));
    ASSIGN_OR_RETURN(const auto kind, kindOf(input));
    if (!kind.preview)
        return failure(Readers::tr("It is not a table of articles (%1)").arg(kind.name));
    if (input.hasMore && !kind.isReadInPieces)
        return TablePreview();
    Input own = input;
    own.state = input.state.mid(input.state.indexOf('\n') + 1);
    return kind.preview(own, options).transform([&](TablePreview preview) {
        preview.kind = kind.id;
        preview.state.prepend(kind.id.toUtf8() + '\n');
        return preview;
    });
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

} // namespace Standoff
