// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/losses.h"

#include <QCoreApplication>
#include <QStringList>

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Losses)
};

template <typename Record>
QString nameOf(const Project &project, Id<Record> id)
{
    const Record *record = project.find(id);
    if (!record)
        return {};
    if constexpr (requires { record->name; })
        return record->name;
    else if constexpr (requires { record->label; })
        return record->label;
    else
        return record->text;
}

QString between(const QString &from, const QString &to)
{
    return Words::tr("%1 – %2", "two records").arg(from, to);
}

} // namespace

QList<Loss> registerLosses(const Project &project)
{
    QList<Loss> losses;
    if (!project.all<Term>().isEmpty())
        losses.append({{}, {}, Words::tr("the words that fields of records may hold")});
    for (const Grade &grade : project.all<Grade>())
        losses.append({{}, nameOf(project, grade.source), Words::tr("a grade of the source")});
    for (const ClaimLink &link : project.all<ClaimLink>()) {
        losses.append({{}, between(nameOf(project, link.from), nameOf(project, link.to)),
            Words::tr("a link between claims")});
    }
    for (const Relation &relation : project.all<Relation>()) {
        const QString from =
            nameOf(project, relation.fromEntity) + nameOf(project, relation.fromSource);
        const QString to = nameOf(project, relation.toEntity) + nameOf(project, relation.toSource);
        losses.append({{}, between(from, to), Words::tr("a relation between records")});
    }
    for (const Evidence &evidence : project.all<Evidence>())
        losses.append(
            {{}, nameOf(project, evidence.claim), Words::tr("evidence for or against the claim")});
    for (const Verdict &verdict : project.all<Verdict>())
        losses.append({{}, nameOf(project, verdict.claim), Words::tr("a verdict on the claim")});
    if (!project.all<Setting>().isEmpty())
        losses.append({{}, {}, Words::tr("the settings of the project")});
    if (!project.all<Waiver>().isEmpty())
        losses.append({{}, {}, Words::tr("which problems are to stay, and why")});
    return losses;
}

QList<Loss> articleLosses(const Project &project, ArticleId id)
{
    QList<Loss> losses;
    const Article &article = *project.find(id);
    for (const Version &version : project.all<Version>()) {
        if (version.article != id || version.id == article.version)
            continue;
        losses.append({id, Words::tr("version %1").arg(version.number),
            Words::tr("an earlier text with %n annotation(s)", nullptr,
                project.annotationCount(version.id.number))});
    }
    QStringList fields;
    const QList<std::pair<QString, QString>> metadata{{article.byline, Words::tr("byline")},
        {article.publisher, Words::tr("publisher")},
        {article.published, Words::tr("date of publication")},
        {article.retrieved, Words::tr("date of retrieval")}, {article.url, Words::tr("address")},
        {article.language, Words::tr("language")}, {article.note, Words::tr("note")}};
    for (const auto &[value, name] : metadata) {
        if (!value.isEmpty())
            fields.append(name);
    }
    if (article.direction != Direction::Automatic)
        fields.append(Words::tr("direction"));
    if (article.state != ArticleState::NotStarted)
        fields.append(Words::tr("state of work"));
    if (!fields.isEmpty()) {
        losses.append({id, {},
            Words::tr("of the article: %1", "a list of fields")
                .arg(fields.join(QStringLiteral(", ")))});
    }
    return losses;
}

const Annotation *partToName(const OpenArticle &article, const Attribution &attribution)
{
    for (const AnnotationId id : attribution.contents + attribution.parts()) {
        if (const Annotation *part = article.find(id))
            return part;
    }
    return nullptr;
}

QList<LossGroup> groupedLosses(const QList<Loss> &losses)
{
    QList<LossGroup> groups;
    QHash<QString, qsizetype> known;
    for (const Loss &loss : losses) {
        const auto found = known.constFind(loss.what);
        if (found != known.cend()) {
            groups[*found].losses.append(loss);
            continue;
        }
        known.insert(loss.what, groups.size());
        groups.append({loss.what, {loss}});
    }
    return groups;
}

} // namespace Standoff
