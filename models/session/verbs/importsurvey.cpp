// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/importsurvey.h"

#include "session/openproject.h"

namespace Standoff {

Result<> SurveySink::takeAnnotator(const Annotator &annotator)
{
    if (!m_survey.annotators.contains(annotator.name))
        m_survey.annotators.append(annotator.name);
    return {};
}

Result<> SurveySink::takeShared(const ChangeSet &values)
{
    const auto take = [this]<typename Value>(QList<Value> &list, const Value &value) {
        const auto known = m_places.constFind(value.id.number);
        if (known != m_places.cend()) {
            list[*known] = value;
        } else {
            m_places.insert(value.id.number, list.size());
            list.append(value);
        }
    };
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            if constexpr (std::is_same_v<Value, Layer>)
                take(m_survey.layers, *change.after);
            else if constexpr (std::is_same_v<Value, Tag>)
                take(m_survey.tags, *change.after);
            else if constexpr (std::is_same_v<Value, Entity> || std::is_same_v<Value, Claim>
                || std::is_same_v<Value, Source>)
                m_records.insert(change.after->id.number);
        }
    });
    m_survey.records = int(m_records.size());
    return {};
}

Result<> SurveySink::takeArticle(const ChangeSet &values)
{
    constexpr qsizetype most = 1'000'000;
    for (const Change<Article> &change : values.of<Article>()) {
        if (m_survey.articles.size() >= most)
            return failure(OpenProject::tr(
                "There are more than %Ln articles; import a part of them", nullptr, int(most)));
        m_survey.articles.append({.title = change.after->title, .uuid = change.after->uuid});
    }
    if (values.of<Article>().isEmpty())
        return {};
    ImportSurvey::Article &article = m_survey.articles.last();
    const VersionId current = values.of<Article>().last().after->version;
    for (const Change<Version> &change : values.of<Version>()) {
        if (change.after->id == current)
            article.text = change.after->sha256;
    }
    for (const Change<Annotation> &change : values.of<Annotation>()) {
        ++m_survey.counts[change.after->tag];
        ++article.tags[change.after->tag];
    }
    article.annotations = int(values.of<Annotation>().size());
    m_survey.annotations += article.annotations;
    return {};
}

void SurveySink::keep(QStringList &list, const QString &text)
{
    constexpr qsizetype most = 5000; // that a person looks through
    if (m_survey.remarks.size() + m_survey.leftOut.size() < most)
        list.append(text);
    else
        ++m_survey.untold;
}

} // namespace Standoff
