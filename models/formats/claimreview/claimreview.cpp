// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreview.h"

#include "project/valuejson.h"
#include "text/markup.h"
#include "text/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shortLength = 75; // characters, advised by those who show reviews

// What is empty is left out.
void put(Json &json, const char *name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value.toStdString();
}

void put(Json &json, const char *name, const Json &value)
{
    if (!value.is_null() && !value.empty())
        json[name] = value;
}

// What is no address of the web would be made a link all the same by who shows the review.
void putAddress(Json &json, const char *name, const QString &address)
{
    if (webAddress(address).isValid())
        put(json, name, address);
}

// As precise as schema.org's Date wants it: the day at least; a year or a month alone stays out.
QString day(const QString &date)
{
    return date.size() >= 10 ? date : QString();
}

} // namespace

ClaimReview::ClaimReview(
    const Project &project, const Claim &claim, const QList<ArticleId> &appearances)
    : m_project(project)
    , m_claim(claim)
    , m_verdict(*project.verdictOn(claim.id))
    , m_appearances(appearances)
{
    std::ranges::sort(m_appearances, {}, [&project](ArticleId id) {
        const QString &published = project.find(id)->published;
        return std::tuple(published.isEmpty(), published, id);
    });
}

ClaimReview::Rating ClaimReview::rating() const
{
    if (m_verdict.rating.isEmpty())
        return {m_verdict.conclusion};
    if (m_verdict.ratingBest > 0) {
        return {
            m_verdict.rating, {m_verdict.ratingValue, m_verdict.ratingWorst, m_verdict.ratingBest}};
    }
    return {m_verdict.rating, figuresOnScale(m_project, m_verdict.rating)};
}

QString ClaimReview::address() const
{
    return m_project.setting(u"claimreview.address"_s)
        .replace(u"{claim}"_s, m_claim.uuid.toString(QUuid::WithoutBraces));
}

QString ClaimReview::reviewed() const
{
    return m_claim.shortText.isEmpty() ? m_claim.text : m_claim.shortText;
}

QList<Evidence> ClaimReview::evidence() const
{
    QList<Evidence> evidence;
    for (const Evidence &each : m_project.all<Evidence>()) {
        if (each.claim == m_claim.id)
            evidence.append(each);
    }
    return evidence;
}

Json ClaimReview::claimant() const
{
    const Source *source = m_project.find(m_claim.claimant);
    if (!source)
        return {};
    const Entity *entity = m_project.find(source->entity);
    const QString kind = source->kind.isEmpty() && entity ? entity->type : source->kind;
    const bool person = kind == u"person"_s || kind == u"journalist"_s;
    const bool group =
        kind == u"organisation"_s || kind == u"media"_s || kind == u"unspecified group"_s;
    if (!person && !group)
        return {};
    Json json{{"@type", person ? "Person" : "Organization"}};
    put(json, "name", entity ? entity->name : source->label);
    put(json, person ? "jobTitle" : "description", source->description);
    Json same = Json::array();
    if (entity) {
        QStringList addresses = entity->sameAs;
        if (!entity->wikidata.isEmpty())
            addresses.prepend(u"https://www.wikidata.org/entity/"_s + entity->wikidata);
        for (const QString &address : std::as_const(addresses)) {
            if (webAddress(address).isValid())
                same.push_back(address.toStdString());
        }
    }
    put(json, "sameAs", same);
    return json;
}

Json ClaimReview::appearance(ArticleId id) const
{
    const Article &article = *m_project.find(id);
    Json json{{"@type", "NewsArticle"}};
    putAddress(json, "url", article.url);
    put(json, "headline", article.title);
    put(json, "datePublished", day(article.published));
    put(json, "inLanguage", article.language);
    if (!article.publisher.isEmpty())
        json["publisher"] = {{"@type", "Organization"}, {"name", article.publisher.toStdString()}};
    return json;
}

Json ClaimReview::itemReviewed() const
{
    Json json{{"@type", "Claim"}};
    put(json, "@id", u"urn:uuid:"_s + m_claim.uuid.toString(QUuid::WithoutBraces));
    put(json, "name", reviewed());
    put(json, "text", m_claim.text);
    put(json, "description", m_claim.context);
    put(json, "author", claimant());
    put(json, "datePublished", day(m_claim.date));
    if (!m_claim.place.isEmpty())
        json["contentLocation"] = {{"@type", "Place"}, {"name", m_claim.place.toStdString()}};
    Json all = Json::array();
    for (const ArticleId id : m_appearances)
        all.push_back(appearance(id));
    if (!all.empty())
        json["firstAppearance"] = all.front();
    put(json, "appearance", all);
    return json;
}

Json ClaimReview::citations() const
{
    Json all = Json::array();
    for (const Evidence &each : evidence()) {
        if (each.address.isEmpty())
            continue;
        Json json{{"@type",
            each.medium == u"image"_s       ? "ImageObject"
                : each.medium == u"video"_s ? "VideoObject"
                : each.medium == u"table"_s ? "Dataset"
                                            : "CreativeWork"}};
        put(json, "name", each.question);
        put(json, "abstract", each.answer);
        putAddress(json, "url", each.address);
        putAddress(json, "archivedAt", each.archived);
        put(json, "datePublished", day(each.published));
        all.push_back(json);
    }
    return all;
}

// https://schema.org/MediaReview. What was done to the picture is not recorded in a project, so its
// category is left out.
Json ClaimReview::mediaReviews() const
{
    Json all = Json::array();
    for (const Evidence &each : evidence()) {
        if (each.medium != u"image"_s && each.medium != u"video"_s)
            continue;
        Json media{{"@type", each.medium == u"image"_s ? "ImageObject" : "VideoObject"}};
        putAddress(media, "contentUrl", each.address);
        putAddress(media, "archivedAt", each.archived);
        Json json{{"@type", "MediaReview"}};
        put(json, "datePublished", m_verdict.at.toUTC().date().toString(Qt::ISODate));
        put(json, "reviewBody", each.answer);
        json["itemReviewed"] = {{"@type", "MediaReviewItem"}, {"mediaItemAppearance", media}};
        all.push_back(json);
    }
    return all;
}

Json ClaimReview::json() const
{
    Json json{{"@context", "https://schema.org"}, {"@type", "ClaimReview"}};
    put(json, "@id", u"urn:uuid:"_s + m_verdict.uuid.toString(QUuid::WithoutBraces));
    putAddress(json, "url", address());
    put(json, "claimReviewed", reviewed());
    put(json, "datePublished", m_verdict.at.toUTC().date().toString(Qt::ISODate));
    const QString house = m_project.setting(u"organisation"_s);
    if (!house.isEmpty()) {
        json["author"] = {{"@type", "Organization"}, {"name", house.toStdString()}};
        putAddress(json["author"], "url", m_project.setting(u"organisation.address"_s));
    }
    const Rating given = rating();
    Json rated{{"@type", "Rating"}};
    if (given.figures.value > 0) {
        rated["ratingValue"] = given.figures.value;
        rated["worstRating"] = given.figures.worst;
        rated["bestRating"] = given.figures.best;
    }
    put(rated, "alternateName", given.words);
    put(rated, "ratingExplanation", m_verdict.justification);
    json["reviewRating"] = rated;
    put(json, "reviewBody", m_verdict.justification);
    json["itemReviewed"] = itemReviewed();
    put(json, "citation", citations());
    put(json, "associatedMediaReview", mediaReviews());
    return json;
}

QStringList ClaimReview::missing() const
{
    QStringList missing;
    const auto need = [&missing](bool there, const QString &what) {
        if (!there)
            missing.append(what);
    };
    need(!m_project.setting(u"organisation"_s).isEmpty(),
        tr("the name of the fact-checking organisation; set it in the project's settings"));
    need(webAddress(address()).isValid(),
        tr("the address of the page with the check; set it in the project's settings"));
    need(!m_verdict.rating.isEmpty(), tr("the organisation's own words of the verdict"));
    need(rating().figures.value > 0, tr("the rating's place on the organisation's scale"));
    need(reviewed().size() <= shortLength,
        tr("a short text of at most %1 characters").arg(shortLength));
    need(!claimant().is_null(),
        tr("who claims it, and whether that is a person or an organisation"));
    need(!day(m_claim.date).isEmpty(), tr("the day on which it was claimed"));
    const bool found = std::ranges::any_of(m_appearances,
        [this](ArticleId id) { return webAddress(m_project.find(id)->url).isValid(); });
    need(found, tr("the address of an article in which it appears"));
    for (const Evidence &each : evidence()) {
        need(each.address.isEmpty() || webAddress(each.address).isValid(),
            tr("an address that begins with http or https, instead of “%1”").arg(each.address));
    }
    return missing;
}

QString ClaimReview::html() const
{
    const auto row = [](const QString &name, const QString &value) {
        return value.isEmpty() ? Markup() : Markup::of(u"<dt>%1</dt>\n<dd>%2</dd>\n", name, value);
    };
    const Source *source = m_project.find(m_claim.claimant);
    Markup rows = row(tr("Claim"), m_claim.text)
        + row(tr("Claimed by"), source ? source->label : QString())
        + row(tr("Claimed on"), m_claim.date) + row(tr("Verdict"), rating().words)
        + row(tr("Why"), m_verdict.justification)
        + row(tr("Checked by"), m_project.setting(u"organisation"_s))
        + row(tr("Checked on"), m_verdict.at.toUTC().date().toString(Qt::ISODate));
    Markup sources;
    for (const Evidence &each : evidence()) {
        if (each.address.isEmpty())
            continue;
        const bool isAlone = each.question.isEmpty();
        if (isAlone || webAddress(each.address).isValid())
            sources += Markup::of(u"<li>%1</li>\n",
                Markup::link(each.address, isAlone ? each.address : each.question));
        else
            sources += Markup::of(u"<li>%1: %2</li>\n", each.question, each.address);
    }
    if (!sources.isEmpty())
        rows += Markup::of(u"<dt>%1</dt>\n<dd><ul>\n%2</ul></dd>\n", tr("Evidence"), sources);
    const Markup page =
        Markup::of(u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
                   "<script type=\"application/ld+json\">\n%2\n</script>\n</head>\n<body>\n"
                   "<h1>%1</h1>\n<dl>\n%3</dl>\n</body>\n</html>\n",
            reviewed(), Markup::script(QString::fromStdString(json().dump(2))), rows);
    return page.html();
}

} // namespace Standoff
