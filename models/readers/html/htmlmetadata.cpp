// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlmetadata.h"

#include "readers/html/htmlhead.h"
#include "readers/jsontext.h"
#include "readers/published.h"
#include "readers/translation.h"
#include "text/checkjson.h"

#include <QHash>
#include <QStringList>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Json = ReadJson;

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.simplified();
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

bool isArticle(const Json &json)
{
    const QString type = memberOf(json, {"@type"});
    return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type.endsWith("Report"_L1)
        || type.contains("Article,"_L1);
}

// The article among what a page says of itself: alone, in a list, or in a graph.
const Json *articleIn(const Json &json)
{
    if (json.is_object() && isArticle(json))
        return &json;
    const Json *list = json.is_array() ? &json : nullptr;
    if (json.is_object() && json.contains("@graph"))
        list = &json["@graph"];
    if (!list || !list->is_array())
        return nullptr;
    for (const Json &item : *list) {
        if (item.is_object() && isArticle(item))
            return &item;
    }
    return nullptr;
}

void takeLinkedData(const QString &script, IncomingArticle &article, QString &articleBody)
{
    const QByteArray bytes = mendedJson(script.toUtf8());
    const Json json = checkJson(bytes) ? Json::parse(bytes.begin(), bytes.end(), nullptr, false)
                                       : Json(Json::value_t::discarded);
    if (json.is_discarded() && script.contains("Article"_L1)) {
        article.remarks.append(Readers::tr(
            "The page's data for search engines is not valid JSON; check author and date"));
    }
    const Json *found = json.is_discarded() ? nullptr : articleIn(json);
    if (!found)
        return;
    fill(article.title, memberOf(*found, {"headline"}));
    fill(article.byline, memberOf(*found, {"author"}));
    fill(article.publisher, memberOf(*found, {"publisher"}));
    takePublished(memberOf(*found, {"datePublished"}), article);
    const auto page = found->find("mainEntityOfPage");
    for (const QString &url : {memberOf(*found, {"url", "mainEntityOfPage"}),
             page == found->end() ? QString() : memberOf(*page, {"@id"})}) {
        if (isAddress(url))
            fill(article.url, url);
    }
    fill(article.language, memberOf(*found, {"inLanguage"}));
    if (const QString body = memberOf(*found, {"articleBody"}); body.size() > articleBody.size())
        articleBody = body;
}

// "Last updated: <time>5 March</time>", "<time>Updated 5 March</time>".
bool isOfChange(const HtmlTree &tree, int time)
{
    constexpr qsizetype lookedAt = 60;
    const int before = time - 1;
    return saysChanged(
               tree.textWithin(time).first(std::min(lookedAt, tree.textWithin(time).size())))
        || (tree.isText(before) && saysChanged(tree.text(before).right(lookedAt)));
}

// What the elements of the page's head and the marked ones of its body say, by their names.
class NamedValues
{
public:
    explicit NamedValues(const HtmlTree &tree)
    {
        for (int i = 0; i < tree.size(); ++i) {
            switch (tree.tag(i)) {
            case GUMBO_TAG_META:
                for (const char *name : {"property", "name", "itemprop", "http-equiv"})
                    add(tree.attribute(i, name), tree.attribute(i, "content"));
                break;
            case GUMBO_TAG_LINK:
                add("link:"_L1 + tree.attribute(i, "rel"), tree.attribute(i, "href"));
                break;
            case GUMBO_TAG_TITLE:
                add(u"<title>"_s, tree.textWithin(i));
                break;
            case GUMBO_TAG_TIME:
                for (const QString &name : tree.words(i, "itemprop"))
                    add(name, tree.attribute(i, "datetime"));
                add(isOfChange(tree, i) ? u"<changed>"_s : u"<time>"_s,
                    tree.attribute(i, "datetime"));
                if (tree.hasAttribute(i, "pubdate"))
                    add(u"datepublished"_s, tree.attribute(i, "datetime"));
                break;
            default:
                break;
            }
        }
    }

    // The first of the names that has a value.
    QString operator()(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            if (const QString value = m_values.value(name); !value.isEmpty())
                return value;
        }
        return {};
    }

private:
    void add(const QString &name, const QString &value)
    {
        if (!name.isEmpty() && !value.isEmpty() && !m_values.contains(name.toLower()))
            m_values.insert(name.toLower(), value.simplified());
    }

    QHash<QString, QString> m_values;
};

// "A pact - The Daily" is "A pact" by The Daily.
QString withoutName(const QString &title, const QString &publisher)
{
    if (publisher.isEmpty() || !title.endsWith(publisher, Qt::CaseInsensitive))
        return title;
    QString rest = title.chopped(publisher.size()).trimmed();
    constexpr QStringView signs = u"-–—|·•:»<";
    if (rest.isEmpty() || !signs.contains(rest.back()))
        return title;
    rest.chop(1);
    return rest.trimmed();
}

// "A pact | The Daily" is "A pact".
QString withoutSite(const QString &title)
{
    constexpr qsizetype longestName = 40;
    const qsizetype bar = title.lastIndexOf(" | "_L1);
    return bar > 0 && title.size() - bar <= longestName ? title.first(bar) : title;
}

} // namespace

QString takeHtmlMetadata(const HtmlTree &tree, IncomingArticle &article)
{
    QString articleBody;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.tag(i) == GUMBO_TAG_SCRIPT
            && tree.attribute(i, "type").toLower() == "application/ld+json"_L1
            && tree.end(i) > i + 1)
            takeLinkedData(tree.text(i + 1), article, articleBody);
    }
    const NamedValues value(tree);
    const QString name = value({"og:site_name"_L1, "publisher"_L1, "dc.publisher"_L1,
        "dcterms.publisher"_L1, "citation_publisher"_L1, "application-name"_L1});
    if (!isAddress(name) && !name.startsWith(u'@'))
        fill(article.publisher, name);
    fill(article.title,
        withoutName(value({"og:title"_L1, "twitter:title"_L1, "headline"_L1, "dc.title"_L1,
                        "dcterms.title"_L1, "citation_title"_L1}),
            article.publisher));
    fill(article.title, withoutSite(withoutName(value({"<title>"_L1}), article.publisher)));
    for (const QLatin1StringView name : {"article:author"_L1, "og:article:author"_L1, "author"_L1,
             "byl"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "parsely-author"_L1,
             "sailthru.author"_L1, "citation_author"_L1, "twitter:creator"_L1}) {
        const QString author = value({name});
        if (!isAddress(author) && !author.startsWith(u'@'))
            fill(article.byline, author);
    }
    takePublished(
        value({"article:published_time"_L1, "og:article:published_time"_L1, "datepublished"_L1,
            "date"_L1, "pubdate"_L1, "publish-date"_L1, "dc.date.issued"_L1, "dcterms.issued"_L1,
            "dc.date"_L1, "dcterms.date"_L1, "parsely-pub-date"_L1, "sailthru.date"_L1,
            "citation_publication_date"_L1, "<time>"_L1, "<changed>"_L1}),
        article);
    for (const QLatin1StringView name : {"link:canonical"_L1, "og:url"_L1, "twitter:url"_L1}) {
        if (const QString url = value({name}); isAddress(url))
            fill(article.url, url);
    }
    fill(article.language,
        value({"content-language"_L1, "dc.language"_L1, "og:locale"_L1}).replace(u'_', u'-'));
    return articleBody;
}

QStringList htmlTitles(const HtmlTree &tree, const IncomingArticle &article)
{
    const NamedValues value(tree);
    QStringList titles{article.title, value({"og:title"_L1}), value({"<title>"_L1})};
    titles.removeAll(QString());
    return titles;
}

} // namespace Standoff
