// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/losses.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Losses)
};

QString nameOf(const Entity &entity)
{
    return entity.name;
}

QString nameOf(const Claim &claim)
{
    return claim.text;
}

QString nameOf(const Source &source)
{
    return source.label;
}

template <typename Record>
QString nameOf(const Project &project, Id<Record> id)
{
    const Record *record = project.find(id);
    return record ? nameOf(*record) : QString();
}

QString between(const QString &from, const QString &to)
{
    return Words::tr("%1 – %2", "two records").arg(from, to);
}

// The names of those that have more than `kept` says.
template <typename Value, typename Kept>
void addRest(QList<Loss> &losses, const Project &project, const QString &what, Kept &&kept)
{
    for (const Value &value : project.all<Value>()) {
        if (value != kept(value))
            losses.append({{}, nameOf(value), what});
    }
}

// Annotations that begin where another one, of those before them in the text, has not ended.
QList<Loss> overlapsIn(const OpenArticle &article)
{
    QList<std::pair<CodePointRange, const Annotation *>> pieces;
    for (const Annotation &annotation : article.annotations()) {
        for (const Fragment &fragment : annotation.fragments)
            pieces.append({fragment.range, &annotation});
    }
    std::ranges::sort(pieces, {}, [](const auto &piece) {
        return std::tuple(piece.first.begin, piece.first.end, piece.second->id);
    });
    QList<Loss> losses;
    QSet<AnnotationId> told;
    int end = 0; // of all before
    for (const auto &[range, annotation] : std::as_const(pieces)) {
        if (range.begin < end && !told.contains(annotation->id)) {
            told.insert(annotation->id);
            losses.append({article.article(), annotation->text(),
                Words::tr("the annotation, or another one that shares text with it")});
        }
        end = std::max(end, range.end);
    }
    return losses;
}

QStringList fieldsOf(const Article &article, const Version *version)
{
    QStringList fields;
    const QList<std::pair<QString, QString>> metadata{{article.byline, Words::tr("byline")},
        {article.publisher, Words::tr("publisher")},
        {article.published, Words::tr("date of publication")},
        {article.updated, Words::tr("date of the last change")},
        {article.retrieved, Words::tr("date of retrieval")},
        {article.section, Words::tr("section")}, {article.labels.join(u' '), Words::tr("labels")},
        {article.url, Words::tr("address")}, {article.language, Words::tr("language")},
        {article.note, Words::tr("note")}};
    for (const auto &[value, name] : metadata) {
        if (!value.isEmpty())
            fields.append(name);
    }
    if (article.direction != Direction::Automatic)
        fields.append(Words::tr("direction"));
    if (article.state != ArticleState::NotStarted)
        fields.append(Words::tr("state of work"));
    if (version && !version->pages.isEmpty())
        fields.append(Words::tr("pages"));
    return fields;
}

} // namespace

LossFinder::LossFinder(const ExportSource &source, ContentSet carried)
    : m_project(source.project())
    , m_carried(carried)
{
    for (const Version &version : m_project.all<Version>()) {
        const Article *article = m_project.find(version.article);
        if (article && article->version != version.id)
            m_earlier[version.article].append(&version);
    }
}

QList<Loss> LossFinder::ofAll() const
{
    QList<Loss> losses;
    if (isLost(Content::Texts))
        losses.append({{}, {}, Words::tr("the texts of the articles")});
    if (isLost(Content::Provenance)) {
        losses.append(
            {{}, {}, Words::tr("who made each annotation, when and how, and its identity")});
    }
    if (isLost(Content::Tagset))
        losses.append({{}, {}, Words::tr("of tags all but the names")});
    const bool hasRecords = !m_project.all<Entity>().isEmpty() || !m_project.all<Claim>().isEmpty()
        || !m_project.all<Source>().isEmpty();
    if (isLost(Content::Mentions) && hasRecords)
        losses.append({{}, {}, Words::tr("the records, and what is a mention of which")});
    return losses;
}

QList<Loss> LossFinder::ofTags() const
{
    QList<Loss> losses;
    for (const Tag &tag : m_project.all<Tag>()) {
        if (m_project.annotationCount(tag.id.number) == 0)
            continue; // nothing that was made with it is touched
        if (!tag.guideline.isEmpty())
            losses.append({{}, tag.name, Words::tr("the tag's guideline")});
        if (!tag.recordDefaults.isEmpty())
            losses.append({{}, tag.name, Words::tr("what new records of the tag start with")});
    }
    return losses;
}

// What there is of records beyond their names.
QList<Loss> LossFinder::ofRecords() const
{
    QList<Loss> losses;
    const QString rest = Words::tr("of the record all but its name");
    addRest<Entity>(losses, m_project, rest, [this](const Entity &entity) {
        return Entity{.id = entity.id,
            .uuid = entity.uuid,
            .name = entity.name,
            .wikidata = isLost(Content::Wikidata) ? QString() : entity.wikidata};
    });
    addRest<Claim>(losses, m_project, rest, [](const Claim &claim) {
        return Claim{.id = claim.id, .uuid = claim.uuid, .text = claim.text};
    });
    addRest<Source>(losses, m_project, rest, [](const Source &source) {
        return Source{.id = source.id, .uuid = source.uuid, .label = source.label};
    });
    return losses;
}

QList<Loss> LossFinder::ofRegisters() const
{
    QList<Loss> losses;
    if (isLost(Content::Vocabularies) && !m_project.all<Term>().isEmpty())
        losses.append({{}, {}, Words::tr("the words that fields of records may hold")});
    if (isLost(Content::Grades)) {
        for (const Grade &grade : m_project.all<Grade>())
            losses.append(
                {{}, nameOf(m_project, grade.source), Words::tr("a grade of the source")});
    }
    if (isLost(Content::ClaimLinks)) {
        for (const ClaimLink &link : m_project.all<ClaimLink>()) {
            losses.append({{}, between(nameOf(m_project, link.from), nameOf(m_project, link.to)),
                Words::tr("a link between claims")});
        }
    }
    if (isLost(Content::RecordRelations)) {
        for (const Relation &relation : m_project.all<Relation>()) {
            const QString from =
                nameOf(m_project, relation.fromEntity) + nameOf(m_project, relation.fromSource);
            const QString to =
                nameOf(m_project, relation.toEntity) + nameOf(m_project, relation.toSource);
            losses.append({{}, between(from, to), Words::tr("a relation between records")});
        }
    }
    if (isLost(Content::Evidence)) {
        for (const Evidence &evidence : m_project.all<Evidence>()) {
            losses.append({{}, nameOf(m_project, evidence.claim),
                Words::tr("evidence for or against the claim")});
        }
    }
    if (isLost(Content::Verdicts)) {
        for (const Verdict &verdict : m_project.all<Verdict>())
            losses.append(
                {{}, nameOf(m_project, verdict.claim), Words::tr("a verdict on the claim")});
    }
    if (isLost(Content::Settings) && !m_project.all<Setting>().isEmpty())
        losses.append({{}, {}, Words::tr("the settings of the project")});
    if (isLost(Content::Waivers) && !m_project.all<Waiver>().isEmpty())
        losses.append({{}, {}, Words::tr("which problems are to stay, and why")});
    return losses;
}

QList<Loss> LossFinder::ofProject(const QList<Loss> &itsOwn) const
{
    QList<Loss> losses = ofAll() + itsOwn;
    if (isLost(Content::Guidelines) && !isLost(Content::Tagset))
        losses += ofTags();
    if (isLost(Content::Records) && !isLost(Content::Mentions))
        losses += ofRecords();
    return losses + ofRegisters();
}

QList<Loss> LossFinder::ofHeader(ArticleId id) const
{
    QList<Loss> losses;
    const Article &article = *m_project.find(id);
    if (isLost(Content::Versions)) {
        for (const Version *version : m_earlier.value(id)) {
            losses.append({id, Words::tr("version %1").arg(version->number),
                Words::tr("an earlier text with %n annotation(s)", nullptr,
                    m_project.annotationCount(version->id.number))});
        }
    }
    const Version *version = m_project.find(article.version);
    if (isLost(Content::Originals) && version) {
        if (!version->originalSha256.isEmpty())
            losses.append({id, {}, Words::tr("the file that the article was read from")});
        if (const auto companions = int(version->companions.size()); companions > 0) {
            losses.append({id, {},
                Words::tr(
                    "the %n file(s) that its annotations were read from", nullptr, companions)});
        }
    }
    // Like a waiver, they are what a person decided is to be left alone.
    if (isLost(Content::Waivers) && !article.notNames.isEmpty())
        losses.append({id, {}, Words::tr("which words of the article are no names")});
    const QStringList fields =
        isLost(Content::ArticleFields) ? fieldsOf(article, version) : QStringList();
    if (!fields.isEmpty()) {
        losses.append({id, {},
            Words::tr("of the article: %1", "a list of fields")
                .arg(fields.join(QStringLiteral(", ")))});
    }
    return losses;
}

bool LossFinder::looksIntoArticles() const
{
    return !m_carried.hasAll({Content::Roles, Content::Fragments, Content::Overlaps,
        Content::Attributes, Content::Stances, Content::Statuses, Content::Notes,
        Content::Relations, Content::Attributions});
}

QList<Loss> LossFinder::ofAnnotation(ArticleId article, const Annotation &annotation) const
{
    QList<Loss> losses;
    const auto add = [&](Content content, bool isThere, const QString &what) {
        if (isThere && isLost(content))
            losses.append({article, annotation.text(), what});
    };
    add(Content::Fragments, annotation.fragments.size() > 1,
        Words::tr("that the annotation is in pieces, and what is between them is not of it"));
    add(Content::Attributes, !annotation.attributes.isEmpty(),
        Words::tr("the annotation's attributes"));
    add(Content::Stances, !annotation.stance.isEmpty(), Words::tr("the annotation's stance"));
    add(Content::Statuses, annotation.status != Status::Accepted,
        Words::tr("that the annotation is not accepted"));
    add(Content::Notes, !annotation.note.isEmpty(), Words::tr("the annotation's note"));
    return losses;
}

QList<Loss> LossFinder::ofArticle(const OpenArticle &article) const
{
    QList<Loss> losses;
    const ArticleId id = article.article();
    if (isLost(Content::Roles) && !article.roleMarks().isEmpty()) {
        losses.append({id, {},
            Words::tr("the role(s) of %n paragraph(s)", nullptr, int(article.roleMarks().size()))});
    }
    for (const Annotation *annotation : article.annotationsInOrder())
        losses += ofAnnotation(id, *annotation);
    if (isLost(Content::Overlaps))
        losses += overlapsIn(article);
    for (const Relation &relation : article.relations()) {
        const Annotation *from = article.find(relation.fromAnnotation);
        const QString text = from ? from->text() : QString();
        if (isLost(Content::Relations))
            losses.append({id, text, Words::tr("a relation to an annotation")});
        else if (isLost(Content::Notes) && !relation.note.isEmpty())
            losses.append({id, text, Words::tr("the relation's note")});
    }
    for (const Attribution &attribution : article.attributions()) {
        const Annotation *part = partToName(article, attribution);
        const QString text = part ? part->text() : QString();
        if (isLost(Content::Attributions))
            losses.append({id, text, Words::tr("an attribution")});
        else if (isLost(Content::Notes) && !attribution.note.isEmpty())
            losses.append({id, text, Words::tr("the attribution's note")});
    }
    return losses;
}

QList<Loss> lossesBeside(const QString &only)
{
    //: %1 is what a format is about, such as "claims with a verdict"
    const QString rest = Words::tr("everything but %1").arg(only);
    return {{{}, {}, rest}};
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
