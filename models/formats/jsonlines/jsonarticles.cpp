// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/jsonarticles.h"

#include "formats/jsonlines/extraswriter.h"
#include "readers/jsontext.h"
#include "text/boundaries.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int longestJsonTitle = 80;

// What an article says of itself, in whatever file.
constexpr auto articleKeys = std::to_array<const char *>({"title", "headline", "byline", "author",
    "publisher", "source", "url", "published", "date", "language", "lang", "section"});

QString isoDateIn(const ReadJson &object)
{
    static const QRegularExpression iso(
        u"^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d\\S{0,20})?)?)?$"_s);
    const QString date = memberOf(object, {"published", "date"});
    return iso.match(date).hasMatch() ? date : QString();
}

} // namespace

const ReadJson &objectIn(const ReadJson &object, const char *member)
{
    static const ReadJson none = ReadJson::object();
    if (!object.is_object())
        return none;
    const auto found = object.find(member);
    return found != object.end() && found->is_object() ? *found : none;
}

void JsonArticles::beginFile(const QString &path)
{
    m_file = path;
    m_place.clear();
    m_others.clear();
}

ForeignArticle JsonArticles::article(const QString &text, const ReadJson &about) const
{
    ForeignArticle made{.file = m_file, .part = m_place, .text = text};
    made.article.title = memberOf(about, {"title", "headline"});
    made.article.byline = memberOf(about, {"byline", "author"});
    made.article.publisher = memberOf(about, {"publisher", "source"});
    made.article.url = memberOf(about, {"url"});
    made.article.published = isoDateIn(about);
    made.article.language = memberOf(about, {"language", "lang"});
    made.article.section = memberOf(about, {"section"});
    if (made.article.title.isEmpty())
        made.article.title = shortened(text.trimmed().section(u'\n', 0, 0), longestJsonTitle);
    made.version.mediaType = u"application/json"_s;
    return made;
}

ForeignMark JsonArticles::mark(const QString &tag, ForeignRange range) const
{
    return {.tag = tag, .layer = m_extras.layerOf(tag), .ranges = {range}, .place = m_place};
}

Result<> JsonArticles::add(ForeignArticle article, const ReadJson &extras)
{
    constexpr int mostJoined = 10'000;
    if (m_joins && m_last && m_last->text == article.text && m_joined < mostJoined) {
        ++m_joined;
        m_last->marks += article.marks;
        m_last->relations += article.relations;
        for (const QString &label : std::as_const(article.article.labels)) {
            if (!m_last->article.labels.contains(label))
                m_last->article.labels.append(label);
        }
        return {};
    }
    RETURN_IF_ERROR(handOver());
    m_last = std::move(article);
    m_lastExtras = extras;
    return {};
}

Result<> JsonArticles::handOver()
{
    if (!m_last)
        return {};
    ForeignArticle article = *std::exchange(m_last, std::nullopt);
    m_extras.apply(m_lastExtras, article);
    m_lastExtras = nullptr;
    m_joined = 0;
    return m_reader.take(article);
}

Result<> JsonArticles::endFile()
{
    RETURN_IF_ERROR(handOver());
    if (!m_others.isEmpty()) {
        m_reader.leaveOut(m_file, {},
            tr("fields that there is no place for: %1", "a list of names")
                .arg(QLocale().createSeparatedList(
                    QStringList(m_others.keyBegin(), m_others.keyEnd()))));
    }
    m_others.clear();
    return {};
}

void JsonArticles::leaveOut(const QString &what, const QString &of)
{
    const QString place = m_place.isEmpty() || of.isEmpty()
        ? m_place + of
        : tr("%1, %2", "a record of a file, and what of it").arg(m_place, of);
    m_reader.leaveOut(m_file, place, what);
}

void JsonArticles::noteOthers(const ReadJson &object, std::initializer_list<const char *> known)
{
    constexpr qsizetype mostOthers = 30;
    if (!object.is_object())
        return;
    for (const auto &[name, value] : object.items()) {
        const auto isIt = [&name](const char *key) { return name == key; };
        const bool isEmpty = value.is_null() || ((value.is_structured()) && value.empty());
        if (isEmpty || name == ExtrasWriter::key || std::ranges::any_of(known, isIt)
            || std::ranges::any_of(articleKeys, isIt))
            continue;
        if (m_others.size() < mostOthers)
            ++m_others[QString::fromStdString(name).left(60)];
    }
}

const ReadJson &JsonArticles::extrasIn(
    const ReadJson &record, std::initializer_list<const char *> objects)
{
    static const ReadJson none;
    if (!record.is_object())
        return none;
    if (const auto found = record.find(ExtrasWriter::key); found != record.end())
        return *found;
    for (const char *object : objects) {
        const ReadJson &in = objectIn(record, object);
        if (const auto found = in.find(ExtrasWriter::key); found != in.end())
            return *found;
    }
    return none;
}

} // namespace Standoff
