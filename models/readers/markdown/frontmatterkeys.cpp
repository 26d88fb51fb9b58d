// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/markdown/frontmatterkeys.h"

#include "readers/published.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

enum class Fact : quint8 {
    None,
    Title,
    Byline,
    Publisher,
    Source, // an address, or who published it
    Url,
    Language,
    Published,
    Modified,
    Section,
    Labels,
    Summary,
    Standfirst,
    OfPrograms, // says nothing of the article
};

QHash<QString, Fact> knownFacts()
{
    const std::pair<Fact, QStringView> names[] = {
        {Fact::Title, u"title headline"},
        {Fact::Byline, u"author authors byline creator by"},
        {Fact::Publisher, u"publisher site sitename publication website outlet"},
        {Fact::Source, u"source"},
        {Fact::Url, u"url link canonical canonicalurl sourceurl originalurl permalink"},
        {Fact::Language, u"language lang locale"},
        {Fact::Published, u"date published publishdate pubdate datepublished publishedat"},
        {Fact::Modified,
            u"modified updated lastmod lastmodified datemodified updatedat lastupdated"},
        {Fact::Section, u"section"},
        {Fact::Labels, u"tags tag categories category keywords labels topics"},
        {Fact::Summary, u"description summary abstract excerpt"},
        {Fact::Standfirst,
            u"standfirst subtitle subheadline subhead lead lede dek deck chapeau vorspann "
            u"untertitel 부제"},
        {Fact::OfPrograms,
            u"created aliases alias cssclass cssclasses layout template draft id uid uuid slug "
            u"weight type toc math comments postid clipped"},
    };
    QHash<QString, Fact> all;
    for (const auto &[fact, list] : names) {
        for (const QStringView name : list.split(u' '))
            all.insert(name.toString(), fact);
    }
    return all;
}

Fact factOfKey(const QString &key)
{
    static const QHash<QString, Fact> facts = knownFacts();
    return facts.value(QString(key).toLower().remove(u'_').remove(u'-').remove(u' '));
}

// "[[Ada Rehn]]" and "[[people/rehn|Ada Rehn]]" as they are shown.
QString withoutLinks(const QString &value)
{
    static const QRegularExpression link(u"\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]"_s);
    return QString(value).replace(link, u"\\1"_s).trimmed();
}

bool isAddress(const QString &value)
{
    return value.startsWith("http://"_L1) || value.startsWith("https://"_L1);
}

void takeModified(const QString &date, IncomingArticle &article)
{
    IncomingArticle dated;
    takePublished(date, dated);
    article.modified = dated.published;
    article.remarks += dated.remarks;
}

// "a, b" is two, as is a list.
void addLabels(const QStringList &values, IncomingArticle &article)
{
    const QStringList labels = values.size() == 1 ? values.first().split(u',') : values;
    for (QString label : labels) {
        label = label.trimmed();
        if (label.startsWith(u'#'))
            label.remove(0, 1);
        if (!label.isEmpty())
            article.labels.append(label);
    }
    article.labels.removeDuplicates();
}

} // namespace

bool isTaxonomies(const QString &key)
{
    return key == "taxonomies"_L1;
}

bool isStandfirstKey(const QString &key)
{
    return factOfKey(key) == Fact::Standfirst;
}

bool isFrontMatterKey(const QString &key, const QStringList &values)
{
    const Fact fact = factOfKey(key);
    if (fact == Fact::Published || fact == Fact::Modified) // "Updated: The ferry closes"
        return values.isEmpty() || !isoDate(values.first()).isEmpty()
            || values.first().simplified().count(u' ') < 3;
    return fact != Fact::None;
}

bool takeFrontMatterKey(const QString &key, const QStringList &values, IncomingArticle &article)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(withoutLinks(value));
    texts.removeAll(QString());
    if (texts.isEmpty())
        return true;
    const auto hasComma = [](const QString &text) { return text.contains(u','); };
    const bool areParted = texts.size() > 1 && std::ranges::any_of(texts, hasComma);
    const QString value = texts.join(areParted ? u"; "_s : u", "_s).simplified();
    const auto fill = [&](QString &fact) {
        if (fact.isEmpty())
            fact = value;
        return true;
    };
    switch (factOfKey(key)) {
    case Fact::Title:
        return fill(article.title);
    case Fact::Byline:
        return fill(article.byline);
    case Fact::Publisher:
        return fill(article.publisher);
    case Fact::Source:
        return fill(isAddress(value) ? article.url : article.publisher);
    case Fact::Url:
        return !isAddress(value) || fill(article.url);
    case Fact::Language:
        fill(article.language);
        article.language.replace(u'_', u'-');
        return true;
    case Fact::Published:
        takePublished(value, article);
        return true;
    case Fact::Modified:
        if (article.modified.isEmpty())
            takeModified(value, article);
        return true;
    case Fact::Section:
        return fill(article.section);
    case Fact::Labels:
        addLabels(texts, article);
        return true;
    case Fact::OfPrograms:
        return true;
    case Fact::Summary:
    case Fact::Standfirst:
    case Fact::None:
        break;
    }
    return false;
}

} // namespace Standoff
