// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratcompanions.h"

#include "formats/brat/bratmarks.h"

namespace Standoff {

namespace {

template <typename Value>
QList<Value> bratValuesOf(const ChangeSet &values)
{
    QList<Value> all;
    for (const Change<Value> &change : values.of<Value>())
        all.append(change.either());
    return all;
}

} // namespace

Result<> BratCompanions::takeAnnotator(const Annotator &annotator)
{
    m_project.addAnnotator(annotator);
    return m_sink.takeAnnotator(annotator);
}

Result<> BratCompanions::takeShared(const ChangeSet &values)
{
    const auto keep = [&]<typename Value>(Id<Value>) {
        for (const Change<Value> &change : values.of<Value>())
            m_project.add(change.either());
    };
    keep(LayerId());
    keep(TagId());
    keep(EntityId());
    keep(SourceId());
    keep(ClaimId());
    return m_sink.takeShared(values);
}

Result<> BratCompanions::takeArticle(const ChangeSet &values)
{
    if (values.of<Version>().isEmpty())
        return m_sink.takeArticle(values);
    Version version = values.of<Version>().first().either();
    OpenArticle::Rows rows;
    rows.annotations = bratValuesOf<Annotation>(values);
    rows.relations = bratValuesOf<Relation>(values);
    rows.attributions = bratValuesOf<Attribution>(values);
    const OpenArticle article(version, ArticleText(values.texts.value(version.sha256)), rows);
    QHash<QString, QString> digests;
    for (const BratMarks &marks : bratMarksByAnnotator(m_project, article))
        digests.insert(marks.annotator, marks.digest(m_project));
    const QString none = BratMarks().digest(m_project);
    for (Companion &companion : version.companions)
        companion.digest = digests.value(companion.digest, none);
    ChangeSet whole = values;
    whole.amend(0, version);
    return m_sink.takeArticle(whole);
}

} // namespace Standoff
