// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/wires/feed.h"

#include "readers/html/htmlblocks.h"
#include "readers/html/htmlentity.h"
#include "readers/html/tagsintext.h"
#include "readers/published.h"
#include "readers/reading/pageaddress.h"
#include "readers/translation.h"
#include "readers/wires/wirearticle.h"
#include "readers/wires/xmlitems.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judgeFeed(const QString &head)
{
    const QString root = rootOfXml(head);
    const bool isFeed = root == "rss"_L1
        || (root == "feed"_L1 && (head.contains("/Atom"_L1) || head.contains("/atom"_L1)))
        || (root == "RDF"_L1 && head.contains("/rss/"_L1));
    return isFeed ? ReaderKind::Likelihood::Certain : ReaderKind::Likelihood::Excluded;
}

// The text of an entry, as it stands there.
struct FeedText
{
    QString text;
    bool isHtml = false;
    bool isWhole = false; // the feed says so
    qsizetype letters = 0; // and digits, that are seen
};

FeedText textOfElement(const XmlElement &element)
{
    const QString type = element.attributes.value(u"type"_s);
    if (type == "xhtml"_L1 || type == "application/xhtml+xml"_L1)
        return {.text = element.innerHtml(), .isHtml = true};
    QString text;
    bool hasElements = false;
    for (const XmlElement &child : element.children) {
        hasElements = hasElements || !child.isText();
        text += child.text;
    }
    if (hasElements) // tags that should have been escaped
        return {.text = element.innerHtml(), .isHtml = true};
    return {.text = text,
        .isHtml = type.endsWith("html"_L1) || (type != "text"_L1 && hasAnyTags(text))};
}

// Letters that are seen: those of tags and comments are not.
qsizetype letterCount(const FeedText &text)
{
    qsizetype count = 0;
    bool isTag = false;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const QChar c = text.text[i];
        isTag = text.isHtml && c != u'>' && (isTag || c == u'<');
        count += !isTag && c.isLetterOrNumber();
    }
    return count;
}

// What says that it is the text goes before what may be a summary, unless it is less than that;
// else the longest.
FeedText textOfEntry(const XmlElement &entry)
{
    FeedText whole;
    FeedText summary;
    for (const XmlElement &child : entry.children) {
        const bool isOfMedia = child.prefix == "media"_L1 || child.prefix == "itunes"_L1;
        const bool isContent = child.name == "encoded"_L1 || child.name == "content"_L1
            || child.name == "body"_L1 || child.name == "fulltext"_L1;
        const bool isSummary = child.name == "description"_L1 || child.name == "summary"_L1;
        if (isOfMedia || (!isContent && !isSummary))
            continue;
        FeedText own = textOfElement(child);
        own.isWhole = isContent;
        own.letters = letterCount(own);
        FeedText &best = isContent ? whole : summary;
        if (own.letters > best.letters)
            best = own;
    }
    return whole.letters * 5 >= summary.letters * 4 && whole.letters > 0 ? whole : summary;
}

// Plain text of a field, in which feeds escape HTML once more.
QString fieldText(const XmlElement &element)
{
    static const QRegularExpression tag(uR"(</?[A-Za-z][^<>]*>)"_s);
    static const QRegularExpression entity(
        uR"(&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,20});)"_s);
    QString text = element.plainText().remove(tag);
    QString decoded;
    qsizetype taken = 0;
    for (const auto &match : entity.globalMatch(text)) {
        decoded += QStringView(text).sliced(taken, match.capturedStart() - taken);
        decoded += textOfHtmlEntity(match.captured());
        taken = match.capturedEnd();
    }
    decoded += QStringView(text).sliced(taken);
    return decoded.simplified();
}

// RSS has a person's address, with the name behind it in brackets.
QString personIn(const XmlElement &element)
{
    static const QRegularExpression named(uR"(^\S+@\S+\s+\((.+)\)$)"_s);
    const XmlElement &name = element.child(u"name");
    const QString text = fieldText(name.name.isEmpty() ? element : name);
    const auto match = named.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

QString addressOfEntry(const XmlElement &entry)
{
    QString address;
    for (const XmlElement &child : entry.children) {
        if (child.name == "link"_L1) {
            const QString relation = child.attributes.value(u"rel"_s, u"alternate"_s);
            const QString target =
                pageAddress(child.attributes.value(u"href"_s, child.plainText()));
            if (relation == "alternate"_L1 && address.isEmpty())
                address = target;
        } else if (child.name == "origLink"_L1) { // before the feed's host counted those who follow
            return pageAddress(child.plainText());
        }
    }
    const XmlElement &guid = entry.child(u"guid");
    if (address.isEmpty() && guid.attributes.value(u"isPermaLink"_s) != "false"_L1)
        address = pageAddress(guid.plainText());
    return address.isEmpty() ? pageAddress(entry.attributes.value(u"about"_s)) : address;
}

void takeFeedMetadata(
    const XmlElement &entry, const XmlElement &surroundings, IncomingArticle &article)
{
    QStringList authors;
    QString published;
    QString modified;
    for (const XmlElement &child : entry.children) {
        if (child.name == "title"_L1 && child.prefix != "media"_L1 && article.title.isEmpty()) {
            article.title = fieldText(child);
        } else if (child.name == "creator"_L1 || child.name == "author"_L1) {
            const QString name = personIn(child);
            if (!name.isEmpty() && !authors.contains(name))
                authors.append(name);
        } else if (child.name == "pubDate"_L1 || child.name == "published"_L1
            || child.name == "issued"_L1 || child.name == "date"_L1) {
            published = published.isEmpty() ? child.plainText() : published;
        } else if (child.name == "updated"_L1 || child.name == "modified"_L1) {
            modified = child.plainText();
        } else if (child.name == "category"_L1 || child.name == "subject"_L1) {
            const QString label = child.attributes.value(
                u"label"_s, child.attributes.value(u"term"_s, fieldText(child)));
            if (!label.trimmed().isEmpty() && !article.labels.contains(label.trimmed()))
                article.labels.append(label.trimmed());
        } else if (child.name == "language"_L1) {
            article.language = child.plainText();
        }
    }
    const XmlElement &root =
        surroundings.children.isEmpty() ? surroundings : surroundings.children.first();
    const XmlElement &channel =
        root.child(u"channel").name.isEmpty() ? root : root.child(u"channel");
    article.byline = authors.join(u", "_s);
    if (article.byline.isEmpty())
        article.byline = personIn(channel.child(u"author"));
    IncomingArticle changed; // only for its date
    takePublished(modified, changed);
    takePublished(published.isEmpty() ? modified : published, article);
    article.modified = published.isEmpty() || changed.published == article.published
        ? QString()
        : changed.published;
    article.publisher = fieldText(channel.child(u"title"));
    article.url = addressOfEntry(entry);
    if (article.language.isEmpty())
        article.language = entry.attributes.value(u"lang"_s, root.attributes.value(u"lang"_s));
    if (article.language.isEmpty())
        article.language = channel.child(u"language").plainText();
}

constexpr int mostEntries = 20'000;

class FeedReading
{
public:
    FeedReading(const IncomingArticle &about, const ArticleSink &sink)
        : m_about(about)
        , m_sink(sink)
    {
    }
    Result<> read(const QString &document);

private:
    Result<> readEntry(const XmlItem &item, const XmlElement &surroundings);
    Result<QList<RoleLine>> linesOfEntry(const FeedText &text, QStringList &remarks) const;
    static bool isSummary(const FeedText &text, const QList<RoleLine> &lines);

    const IncomingArticle &m_about;
    const ArticleSink &m_sink;
    int m_entries = 0;
    int m_summaries = 0;
    int m_articles = 0;
    QList<LeftOut> m_leftOut; // until there is an article
};

Result<> FeedReading::read(const QString &document)
{
    XmlItems items(document, {u"item"_s, u"entry"_s});
    while (true) {
        auto item = items.next();
        if (!item)
            return m_entries > m_summaries || m_entries == 0
                ? std::unexpected(item.error())
                : failure(
                      Readers::tr("The feed has only summaries of its articles, and is damaged"));
        if (!*item)
            break;
        if (m_entries == mostEntries)
            return failure(Readers::tr("It has more entries than can be read"));
        RETURN_IF_ERROR(readEntry(**item, items.surroundings()));
    }
    if (m_entries == 0)
        return failure(Readers::tr("There is no entry in the feed"));
    if (m_summaries == m_entries) {
        return failure(Readers::tr(
            "The feed has only summaries of its articles; open them in a browser and save them"));
    }
    return {};
}

Result<> FeedReading::readEntry(const XmlItem &item, const XmlElement &surroundings)
{
    IncomingArticle article = m_about;
    //: %1 is a number
    article.part = Readers::tr("entry %1").arg(++m_entries);
    takeFeedMetadata(item.element, surroundings, article);
    const FeedText text = textOfEntry(item.element);
    const auto lines = linesOfEntry(text, article.remarks);
    if (!lines)
        return m_sink.leaveOut({.part = article.part, .why = lines.error().text});
    if (isSummary(text, *lines)) {
        ++m_summaries;
        const QString why = article.url.isEmpty()
            ? Readers::tr("The feed has only a summary of it")
            : Readers::tr("The feed has only a summary of it; open %1 and save it")
                  .arg(article.url);
        m_leftOut.append({.part = article.part, .why = why});
    } else {
        if (!text.isWhole) {
            article.remarks.append(
                Readers::tr("The feed does not say whether this is all of the article"));
        }
        article.original = originalOf(item, article.encoding);
        setWireText(*lines, {.headline = article.title}, article);
        RETURN_IF_ERROR(m_sink(std::move(article)));
        ++m_articles;
    }
    if (m_articles > 0) {
        for (LeftOut &part : std::exchange(m_leftOut, {}))
            RETURN_IF_ERROR(m_sink.leaveOut(std::move(part)));
    }
    return {};
}

Result<QList<RoleLine>> FeedReading::linesOfEntry(const FeedText &text, QStringList &remarks) const
{
    return text.isHtml ? linesOfHtml(text.text, remarks) : linesOfPlain(text.text);
}

// A paragraph or two that are short, or that say that they go on elsewhere.
bool FeedReading::isSummary(const FeedText &text, const QList<RoleLine> &lines)
{
    constexpr qsizetype shortest = 600; // characters of an article
    static const QRegularExpression goesOn(uR"((?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&#8230;\])\s*$)"_s);
    qsizetype length = 0;
    qsizetype paragraphs = 0;
    QString last;
    for (const RoleLine &line : lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        length += line.text.size();
        ++paragraphs;
        last = line.text;
    }
    if (paragraphs == 0)
        return true;
    if (text.isWhole)
        return paragraphs == 1 && length < shortest && goesOn.match(last).hasMatch();
    return length < shortest || (goesOn.match(last).hasMatch() && length < 2 * shortest);
}

Result<> readFeed(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle about;
    return textOfXml(input, options, about).and_then([&](const QString &document) {
        return FeedReading(about, sink).read(document);
    });
}

} // namespace

ReaderKind feedReader()
{
    return {u"feed"_s, Readers::tr("Feed with articles (RSS, Atom)"), u"application/rss+xml"_s,
        {u"rss"_s, u"atom"_s}, judgeFeed, readFeed};
}

} // namespace Standoff
