// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/warc.h"

#include "readers/archives/warcrecords.h"
#include "readers/input.h"
#include "readers/reading/pageaddress.h"
#include "readers/translation.h"
#include "readers/unpacking/inflate.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judgeWarc(const QString &head)
{
    return head.startsWith("WARC/1."_L1) || head.startsWith("WARC/0.1"_L1)
        ? ReaderKind::Likelihood::Certain
        : ReaderKind::Likelihood::Excluded;
}

bool isReadType(const QString &mediaType)
{
    static const QStringList types{u"text/html"_s, u"text/plain"_s, u"application/xhtml+xml"_s,
        u"application/pdf"_s, u"application/epub+zip"_s, u"application/rtf"_s, u"text/rtf"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.oasis.opendocument.text"_s};
    return types.contains(mediaType);
}

// What a server says nothing of, by how it begins.
bool isPage(const QByteArray &body)
{
    static const QRegularExpression page(
        uR"(^(?:<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(headOf(body)).hasMatch();
}

// "/robots.txt" and the like, which are for programs.
bool isForPrograms(const QString &address)
{
    static const QStringList names{u"robots.txt"_s, u"ads.txt"_s, u"app-ads.txt"_s, u"humans.txt"_s,
        u"security.txt"_s, u"llms.txt"_s, u"sellers.json"_s};
    return names.contains(QUrl(address).fileName().toLower());
}

QString addressOf(const WarcRecord &record)
{
    QString address = QString::fromUtf8(record.fields.value("warc-target-uri")).trimmed();
    if (address.startsWith(u'<') && address.endsWith(u'>')) // as WARC 1.0 may have it
        address = address.sliced(1, address.size() - 2);
    return address;
}

class WarcReading
{
public:
    WarcReading(const Input &input, const ReadOptions &options, const ArticleSink &sink)
        : m_input(input)
        , m_options(options)
        , m_sink(sink)
    {
    }
    Result<> read();

private:
    Result<> readRecord(const WarcRecord &record);
    Result<> readContent(
        const WarcRecord &record, const QByteArray &content, const QByteArray &contentType);
    Result<> tellCounts() const;

    const Input &m_input;
    const ReadOptions &m_options;
    const ArticleSink &m_sink;
    int m_errors = 0; // answers that are none
    int m_others = 0; // pictures, scripts, data
};

Result<> WarcReading::read()
{
    qsizetype at = 0;
    bool isWhole = true;
    while (isWhole && !QByteArrayView(m_input.bytes).sliced(at).trimmed().isEmpty()) {
        const auto record = takeWarcRecord(m_input.bytes, at);
        isWhole = record && !record->isCutOff;
        if (record)
            RETURN_IF_ERROR(readRecord(*record));
    }
    RETURN_IF_ERROR(tellCounts());
    return isWhole
        ? Result<>()
        : failure(Readers::tr(
              "The archive ends too early or is damaged: what comes after that could not be read"));
}

Result<> WarcReading::readRecord(const WarcRecord &record)
{
    const QByteArray type = record.fields.value("warc-type").toLower();
    const QByteArray contentType = record.fields.value("content-type");
    if (type == "resource" || type == "conversion")
        return readContent(record, record.block, contentType);
    if (type != "response")
        return {};
    if (mediaTypeIn(contentType) != "application/http"_L1)
        return readContent(record, record.block, contentType);
    constexpr int good = 200;
    constexpr int lastGood = 203; // by a proxy; others have no content
    constexpr int isPart = 206;
    const auto answer = httpAnswer(record.block);
    if (!answer || answer->status < good
        || (answer->status > lastGood && answer->status != isPart)) {
        ++m_errors;
        return {};
    }
    QByteArray answered = answer->fields.value("content-type");
    if (answered.trimmed().isEmpty() && isPage(answer->body))
        answered = "text/html";
    if (!isReadType(mediaTypeIn(answered)))
        return readContent(record, {}, answered);
    const qint64 most =
        std::min({m_options.limits.fileSize, *m_input.unpackable, mostOfText(answer->body.size())});
    const auto content = contentOf(*answer, most);
    // The work is done, though it may have failed; what is made to do harm ends soon.
    constexpr qint64 timesOfHarm = 4;
    if (answer->fields.contains("content-encoding"))
        *m_input.unpackable -= content ? content->size() : most * timesOfHarm;
    if (!content)
        return m_sink.leaveOut({.part = addressOf(record), .why = content.error().text});
    return readContent(record, *content, answered);
}

Result<> WarcReading::readContent(
    const WarcRecord &record, const QByteArray &content, const QByteArray &contentType)
{
    const QString mediaType = mediaTypeIn(contentType);
    if (!isReadType(mediaType) || isForPrograms(addressOf(record))) {
        ++m_others;
        return {};
    }
    const QString address = addressOf(record);
    const QString date = QString::fromLatin1(record.fields.value("warc-date"));
    const auto complete = [&](IncomingArticle &article) {
        if (const QString page = pageAddress(address); !page.isEmpty())
            article.url = page;
        if (!date.isEmpty())
            article.remarks.append(Readers::tr("It was retrieved on %1").arg(date.left(10)));
        if (record.fields.contains("warc-truncated") || record.isCutOff)
            article.remarks.append(Readers::tr("The archive has only the beginning of it"));
        article.mediaType = u"application/warc"_s;
        article.original = record.bytes;
    };
    const QString name = QUrl(address).fileName();
    ASSIGN_OR_RETURN(const auto problem,
        m_sink.tryWithin({.input = {.path = name.isEmpty() ? QUrl(address).host() : name,
                              .bytes = content,
                              .mediaType = mediaType,
                              .encoding = charsetIn(contentType)},
            .part = address,
            .complete = complete}));
    if (!problem)
        return {};
    if (mediaType.startsWith("text/"_L1)) {
        return m_sink.leaveOut({.part = address, .why = problem->text, .isProblem = false});
    }
    return m_sink.leaveOut({.part = address, .why = problem->text});
}

Result<> WarcReading::tellCounts() const
{
    const auto tell = [&](int count, const QString &why) {
        return count == 0 ? Result<>()
                          : m_sink.leaveOut({.part = {}, .why = why, .isProblem = false});
    };
    RETURN_IF_ERROR(tell(m_errors,
        Readers::tr("%Ln answer(s) of servers are errors or lead elsewhere, not pages", nullptr,
            m_errors)));
    return tell(m_others,
        Readers::tr("%Ln record(s) are pictures, scripts or data, not pages", nullptr, m_others));
}

} // namespace

ReaderKind warcReader()
{
    return {u"warc"_s, Readers::tr("Web archive (WARC)"), u"application/warc"_s, {u"warc"_s},
        judgeWarc, [](const Input &input, const ReadOptions &options, const ArticleSink &sink) {
            return WarcReading(input, options, sink).read();
        }};
}

} // namespace Standoff
