// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailmessage.h"

#include "readers/archives/mailtext.h"
#include "readers/hardwrap.h"
#include "readers/html/htmlblocks.h"
#include "readers/published.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestForwarded = 5; // messages within each other

// The parts of a message that are its text, and the others.
struct MailContents
{
    QList<const MailPart *> texts;
    QList<const MailPart *> files;
};

bool isHtmlPart(const MailPart &part)
{
    return part.mediaType == "text/html"_L1;
}

bool isTextPart(const MailPart &part)
{
    return (part.mediaType == "text/plain"_L1 || isHtmlPart(part)) && !part.isAttachment;
}

int countOfLetters(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); }));
}

int countOfLetters(const QList<RoleLine> &lines)
{
    int count = 0;
    for (const RoleLine &line : lines)
        count += countOfLetters(line.text);
    return count;
}

// How much text a part has: of HTML what it shows, and no addresses.
int letterCount(const MailPart &part, const ReadOptions &options)
{
    static const QRegularExpression address(uR"(\bhttps?://\S+)"_s);
    IncomingArticle unused;
    auto text = textOfBytes(part.bytes, options, unused, part.charset);
    if (!text)
        return 0;
    if (!isHtmlPart(part))
        return countOfLetters(text->remove(address));
    const auto lines = linesOfHtml(*text, unused.remarks);
    return lines ? countOfLetters(*lines) : 0;
}

class MailContentsFinder
{
public:
    explicit MailContentsFinder(const ReadOptions &options)
        : m_options(options)
    {
    }
    void look(const MailPart &part, MailContents &contents) const
    {
        if (part.mediaType == "multipart/alternative"_L1) {
            lookForBest(part, contents);
        } else if (part.mediaType == "multipart/related"_L1) {
            lookForRoot(part, contents);
        } else if (part.isMultipart()) {
            for (const MailPart &inner : part.parts)
                look(inner, contents);
        } else {
            (isTextPart(part) ? contents.texts : contents.files).append(&part);
        }
    }

private:
    // Plain text, which nothing is lost of by reading it, unless it is only a word to those whose
    // program shows no HTML, or a summary.
    void lookForBest(const MailPart &part, MailContents &contents) const
    {
        MailContents best;
        int most = 0;
        bool isPlain = false;
        for (const MailPart &inner : part.parts) {
            MailContents own;
            look(inner, own);
            int letters = 0;
            for (const MailPart *text : std::as_const(own.texts))
                letters += letterCount(*text, m_options);
            const bool isOwnPlain = std::ranges::none_of(
                own.texts, [](const MailPart *text) { return isHtmlPart(*text); });
            const bool isBetter = isPlain ? letters * 2 > most * 3
                : isOwnPlain              ? letters * 3 >= most * 2
                                          : letters > most;
            contents.files += own.files;
            if (!own.texts.isEmpty() && (best.texts.isEmpty() || isBetter)) {
                best.texts = own.texts;
                most = letters;
                isPlain = isOwnPlain;
            }
        }
        contents.texts += best.texts;
    }

    // The others are what it shows.
    void lookForRoot(const MailPart &part, MailContents &contents) const
    {
        const auto named = std::ranges::find_if(part.parts,
            [&](const MailPart &inner) { return !part.start.isEmpty() && inner.id == part.start; });
        const qsizetype root = named == part.parts.end() ? 0 : named - part.parts.begin();
        for (qsizetype i = 0; i < part.parts.size(); ++i) {
            const MailPart &inner = part.parts[i];
            if (i == root || inner.isAttachment)
                look(inner, contents);
            else if (!inner.mediaType.startsWith("image/"_L1) && inner.mediaType != "text/css"_L1)
                contents.files.append(&inner);
        }
    }

    const ReadOptions &m_options;
};

// What cannot be an article, by its type.
bool isBesideArticles(const MailPart &file)
{
    static const QRegularExpression types(
        uR"(^(?:image|audio|video|font)/|^text/(?:calendar|(?:x-)?vcard|css)$|^application/(?:pgp-|(?:x-)?pkcs7-|ics|ms-tnef))"_s);
    return types.match(file.mediaType).hasMatch();
}

} // namespace

Result<std::optional<Error>> MessageReading::read(
    const QByteArray &bytes, const QString &part, int depth)
{
    const auto mail = parseMail(bytes);
    return mail ? read(*mail, bytes, part, depth) : Result<std::optional<Error>>(mail.error());
}

Result<std::optional<Error>> MessageReading::read(
    const MailMessage &mail, const QByteArray &bytes, const QString &part, int depth)
{
    MailContents contents;
    MailContentsFinder(m_options).look(mail.root, contents);
    IncomingArticle about;
    about.title = mail.subject;
    about.byline = mail.from;
    takePublished(mail.date, about);
    about.mediaType = u"message/rfc822"_s;
    about.part = part;
    about.original = bytes;
    ASSIGN_OR_RETURN(auto problem, readTexts(contents.texts, about));
    for (const MailPart *file : std::as_const(contents.files))
        RETURN_IF_ERROR(readFile(*file, part, depth));
    return contents.files.isEmpty() || !contents.texts.isEmpty() ? problem : std::nullopt;
}

Result<std::optional<Error>> MessageReading::readTexts(
    const QList<const MailPart *> &texts, const IncomingArticle &about)
{
    if (texts.size() == 1 && isHtmlPart(*texts.first()))
        return readPage(*texts.first(), about);
    IncomingArticle article = about;
    QList<RoleLine> lines;
    for (const MailPart *text : texts) {
        if (const auto added = addLines(*text, article, lines); !added)
            return added.error();
    }
    article.text = textOfLines(lines);
    if (article.text.paragraphCount() == 0)
        return Error{Readers::tr("There is no text in the message")};
    return m_sink(std::move(article)).transform([] { return std::optional<Error>(); });
}

// A page is read as one, unless much of what it shows would be left out: then it is a letter.
Result<std::optional<Error>> MessageReading::readPage(
    const MailPart &page, const IncomingArticle &about)
{
    IncomingArticle letter = about;
    QList<RoleLine> lines;
    if (const auto added = addLines(page, letter, lines); !added)
        return added.error();
    letter.text = textOfLines(lines);
    const auto complete = [&](IncomingArticle &article) {
        const QStringList remarks = article.remarks;
        const ArticleText text = article.text;
        const bool isMost = countOfLetters(text.string()) * 4 >= countOfLetters(lines) * 3;
        const QString url = article.url;
        const QString title = article.title;
        const QString language = article.language;
        article = letter;
        article.url = url;
        article.language = language;
        if (article.title.isEmpty())
            article.title = title;
        if (isMost) {
            article.text = text;
            article.remarks = about.remarks + remarks;
        }
    };
    const FileWithin file{.input = {.path = m_input.path,
                              .bytes = page.bytes,
                              .mediaType = u"text/html"_s,
                              .encoding = page.charset},
        .part = {},
        .complete = complete};
    ASSIGN_OR_RETURN(auto problem, m_sink.tryWithin(file));
    if (!problem)
        return problem;
    if (letter.text.paragraphCount() == 0)
        return Error{Readers::tr("There is no text in the message")};
    return m_sink(std::move(letter)).transform([] { return std::optional<Error>(); });
}

Result<> MessageReading::addLines(
    const MailPart &text, IncomingArticle &article, QList<RoleLine> &lines) const
{
    ASSIGN_OR_RETURN(const auto source, textOfBytes(text.bytes, m_options, article, text.charset));
    if (!lines.isEmpty())
        lines.append(RoleLine());
    if (isHtmlPart(text)) {
        ASSIGN_OR_RETURN(const auto own, linesOfHtml(source, article.remarks));
        lines += own;
        return {};
    }
    const MailText own = mailText(source,
        {.areKept = m_options.keepsLines,
            .areFlowed = text.isFlowed,
            .dropSpaces = text.dropsSpaces});
    if (own.joined > 0) {
        article.remarks.append(Readers::tr(
            "%Ln line(s) joined with the next: the text was wrapped", nullptr, own.joined));
    }
    tellParted(own.parted, article.remarks);
    if (own.signature > 0) {
        article.remarks.append(Readers::tr(
            "The signature (%Ln line(s) after “-- ”) was left out", nullptr, own.signature));
    }
    lines += own.lines;
    return {};
}

Result<> MessageReading::readFile(const MailPart &file, const QString &part, int depth)
{
    const bool isMessage = file.mediaType == "message/rfc822"_L1;
    const QString name = !file.name.isEmpty() ? file.name
        : isMessage                           ? Readers::tr("forwarded message")
                                              : Readers::tr("attachment");
    const QString place = part.isEmpty() ? name : placeIn(part, name);
    if (isBesideArticles(file)) {
        return m_sink.leaveOut({.part = place,
            .why = Readers::tr("an attachment that is not an article (%1)").arg(file.mediaType),
            .isProblem = false});
    }
    if (!isMessage) {
        return m_sink.readWithin({.input = {.path = name,
                                      .bytes = file.bytes,
                                      .mediaType = file.mediaType,
                                      .encoding = file.charset},
            .part = place,
            .complete = {}});
    }
    if (depth == deepestForwarded) {
        return m_sink.leaveOut({.part = place,
            .why = Readers::tr("It was forwarded in too many messages; save it by itself")});
    }
    ASSIGN_OR_RETURN(const auto problem, read(file.bytes, place, depth + 1));
    return problem ? m_sink.leaveOut({.part = place, .why = problem->text}) : Result<>();
}

} // namespace Standoff
