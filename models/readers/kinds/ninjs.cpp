// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/ninjs.h"

#include "readers/html/htmlblocks.h"
#include "readers/jsontext.h"
#include "readers/normalise.h"
#include "readers/published.h"
#include "readers/textbytes.h"
#include "readers/translation.h"
#include "text/checkjson.h"
#include "text/lineandcolumn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Json = ReadJson;

// Escapes of half characters, which no JSON library takes, become those of U+FFFD.
QByteArray withoutHalves(const QString &source, QStringList &remarks)
{
    static const QRegularExpression escape(
        uR"(\\(?:u(?:[dD][89abAB][0-9a-fA-F]{2}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|[dD][c-fC-F][0-9a-fA-F]{2})|.))"_s);
    constexpr qsizetype lengthOfEscape = 6;
    QString text;
    text.reserve(source.size());
    int count = 0;
    qsizetype taken = 0; // of the source
    auto matches = escape.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() != lengthOfEscape)
            continue;
        text += QStringView(source).sliced(taken, match.capturedStart() - taken);
        text += u"\\ufffd";
        taken = match.capturedEnd();
        ++count;
    }
    text += QStringView(source).sliced(taken);
    if (count > 0)
        remarks.append(
            Readers::tr("%n half character(s) (lone surrogates) replaced by �", nullptr, count));
    return text.toUtf8();
}

struct Content
{
    QString text;
    bool isHtml = false;
};

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tag(
        uR"(</(?:p|div|h[1-6]|li|ul|ol|blockquote|article|section|table)\s*>|<(?:p|br)\s*/?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

// Of the variants in "headlines" or "bodies" (2.0 and later): text in HTML, which has paragraphs,
// before the main one, before any.
Content variantOf(const Json &variants)
{
    Content best;
    int rank = 0;
    for (const Json &variant : variants) {
        if (memberOf(variant, {"value"}).isEmpty())
            continue;
        const Content content{
            memberOf(variant, {"value"}), looksLikeHtml(memberOf(variant, {"value"}))};
        const int own = content.isHtml ? 3 : memberOf(variant, {"role"}) == "main"_L1 ? 2 : 1;
        if (own > rank) {
            rank = own;
            best = content;
        }
    }
    return best;
}

Content bodyOf(const Json &item)
{
    if (item.contains("bodies") && item["bodies"].is_array())
        return variantOf(item["bodies"]);
    for (const char *key : {"body_xhtml", "body_html", "body_text", "text", "body", "content"}) {
        if (const QString text = memberOf(item, {key}); !text.isEmpty())
            return {text, looksLikeHtml(text)};
    }
    for (const auto &[key, value] : item.items()) { // ninjs 1: "body_" and whatever follows
        if (key.starts_with("body_") && value.is_string() && !textOf(value).trimmed().isEmpty())
            return {textOf(value), looksLikeHtml(textOf(value))};
    }
    return {};
}

QString headlineOf(const Json &item)
{
    if (item.contains("headlines") && item["headlines"].is_array())
        return variantOf(item["headlines"]).text;
    return memberOf(item, {"headline", "title"});
}

bool isNinjs(const Json &item)
{
    constexpr std::array marks{"bodies", "body_text", "body_xhtml", "body_html", "headlines",
        "versioncreated", "versionCreated"};
    return item.contains("uri")
        || std::ranges::any_of(marks, [&](const char *key) { return item.contains(key); });
}

void takeMetadata(const Json &item, IncomingArticle &article)
{
    article.title = headlineOf(item).simplified();
    article.byline = memberOf(item, {"byline", "by", "author", "authors", "creator"}).simplified();
    article.publisher = memberOf(item,
        {"publisher", "copyrightHolder", "copyrightholder", "infoSources", "infosources", "source",
            "site"})
                            .simplified();
    article.language = memberOf(item, {"language", "lang"}).trimmed();
    takePublished(memberOf(item,
                      {"published", "publishedAt", "datePublished", "date", "firstCreated",
                          "firstcreated", "versionCreated", "versioncreated", "contentCreated"})
                      .trimmed(),
        article);
    const QString url = memberOf(item, {"url", "link", "uri"}).trimmed();
    if (url.startsWith("http://"_L1) || url.startsWith("https://"_L1))
        article.url = url;
}

Result<QList<RoleLine>> linesOf(const Content &content, QStringList &remarks)
{
    const QString text = normalised(content.text, remarks);
    if (content.isHtml)
        return linesOfHtml(text, remarks);
    QList<RoleLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append({line});
    return lines;
}

// The headline and the byline before the body, where it does not begin with them.
void addHead(QList<RoleLine> &lines, const IncomingArticle &article)
{
    const auto begins = [&](const QString &text) {
        return std::ranges::any_of(lines.first(std::min<qsizetype>(3, lines.size())),
            [&](const RoleLine &line) { return line.text.contains(text); });
    };
    const bool hasByline = article.byline.isEmpty() || begins(article.byline);
    if (!hasByline)
        lines.prepend({article.byline, ParagraphRole::Byline});
    if (!article.title.isEmpty() && !begins(article.title))
        lines.prepend({article.title, ParagraphRole::Headline});
}

Result<IncomingArticle> articleOf(const Json &item, IncomingArticle article)
{
    const Content content = item.is_object() ? bodyOf(item) : Content();
    if (content.text.isEmpty()) {
        return failure(Readers::tr("there is no article in it: the text should be in “body_text”, "
                                   "“body_xhtml”, “bodies”, “text”, “body” or “content”"));
    }
    takeMetadata(item, article);
    return linesOf(content, article.remarks).transform([&](QList<RoleLine> lines) {
        if (isNinjs(item))
            addHead(lines, article);
        article.text = textOfLines(lines);
        return std::move(article);
    });
}

ReaderKind::Likelihood judge(const QString &head)
{
    static const QRegularExpression object(uR"(^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:)"_s);
    return object.match(head).hasMatch() ? ReaderKind::Likelihood::Certain
                                         : ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(const auto source, textOfBytes(input.bytes, options, article));
    const QByteArray text = withoutHalves(source, article.remarks);
    RETURN_IF_ERROR(checkJson(text));
    try {
        const Json json = Json::parse(text.begin(), text.end());
        if (!json.is_array())
            return articleOf(json, std::move(article)).and_then(sink);
        if (json.size() == 1)
            return articleOf(json.front(), std::move(article)).and_then(sink);
        return json.empty()
            ? failure(Readers::tr("it is an empty list"))
            : failure(
                  Readers::tr("it is a list of %n articles; save each of them in a file of its own",
                      nullptr, int(json.size())));
    } catch (const Json::parse_error &error) {
        static const QRegularExpression lines(uR"(^\s*\{.*\}\s*\n\s*\{)"_s);
        if (lines.match(source).hasMatch()) {
            return failure(Readers::tr("it has an article in each line (JSON lines); save each of "
                                       "them in a file of its own"));
        }
        return failure(Readers::tr("line and column %1: this is not valid JSON")
                .arg(lineAndColumn(qsizetype(error.byte), text)));
    } catch (const Json::exception &) {
        return failure(Readers::tr("a number in it is too large"));
    }
}

} // namespace

ReaderKind ninjsReader()
{
    return {u"json"_s, Readers::tr("News item in JSON (ninjs or plain)"), u"application/json"_s,
        {u"json"_s}, judge, read};
}

} // namespace Standoff
