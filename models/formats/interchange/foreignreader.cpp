// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignmade.h"

#include "formats/interchange/likeness.h"
#include "project/sha256.h"
#include "project/uuid.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 mostMarked = 16LL << 20; // characters: each annotation keeps what it marks

} // namespace

QString ForeignReader::placed(const QString &file, const QString &place, const QString &what) const
{
    const QString path = QDir::toNativeSeparators(file);
    return place.isEmpty()
        ? tr("%1: %2", "a file, what is said of it").arg(path, what)
        : tr("%1: %2: %3", "a file, a place in it, what is said of that").arg(path, place, what);
}

void ForeignReader::remark(const QString &file, const QString &place, const QString &what)
{
    m_sink.remark(placed(file, place, what));
}

void ForeignReader::leaveOut(const QString &file, const QString &place, const QString &what)
{
    m_sink.leaveOut(placed(file, place, what));
}

Result<AnnotatorId> ForeignReader::annotator(const QString &name)
{
    if (name.trimmed().isEmpty())
        return AnnotatorId();
    AnnotatorId &known = m_annotators[name];
    if (!known) {
        known = {++m_lastNumber};
        RETURN_IF_ERROR(m_sink.takeAnnotator({known, newUuid(), name}));
    }
    return known;
}

// The name of the file, with as many folders before it as tell it apart from other files.
QString ForeignReader::titleFor(const QString &file)
{
    const QFileInfo info(file);
    QString title = info.completeBaseName();
    QDir folder = info.dir();
    while (m_titles.value(title, file) != file && !folder.dirName().isEmpty()) {
        title = folder.dirName() + u'/' + title;
        if (!folder.cdUp())
            break;
    }
    m_titles.insert(title, file);
    return title;
}

VersionId ForeignReader::makeArticle(
    const ForeignArticle &article, const ArticleText &text, ChangeSet &values)
{
    Article made = article.article;
    made.id = {++m_lastNumber};
    made.uuid = made.uuid.isNull() ? newUuid() : made.uuid;
    if (made.title.isEmpty())
        made.title = titleFor(article.file);
    Version version = article.version;
    version.id = {++m_lastNumber};
    version.uuid = version.uuid.isNull() ? newUuid() : version.uuid;
    version.article = made.id;
    made.version = version.id;
    version.sha256 = sha256Of(text.string().toUtf8());
    version.characters = text.codePointCount();
    version.paragraphs = text.paragraphCount();
    if (!version.created.isValid())
        version.created = m_now;
    if (!article.original.isEmpty()) {
        version.originalSha256 = sha256Of(article.original);
        values.originals.insert(version.originalSha256, article.original);
    }
    for (const auto &[sha256, bytes] : article.companions.asKeyValueRange())
        values.originals.insert(sha256, bytes);
    values.texts.insert(version.sha256, text.string());
    values.create(made);
    values.create(version);
    QSet<int> known;
    for (const auto &[paragraph, role] : article.roles) {
        if (paragraph < 0 || paragraph >= text.paragraphCount() || role == ParagraphRole::Body
            || known.contains(paragraph))
            continue;
        known.insert(paragraph);
        values.create(RoleMark{{++m_lastNumber}, version.id, paragraph, role});
    }
    return version.id;
}

void ForeignReader::setRecord(Annotation &annotation, const ForeignMark &mark)
{
    const QString otherwise = annotation.text();
    switch (m_tags.kindOf(annotation.tag)) {
    case LayerKind::Entity:
        annotation.entity = m_records.entity(mark.record, otherwise);
        return;
    case LayerKind::Claim:
        annotation.claim = m_records.claim(mark.record, otherwise);
        return;
    case LayerKind::Source:
        annotation.source = m_records.source(mark.record, otherwise);
        return;
    case LayerKind::Cue:
    case LayerKind::Other:
        return;
    }
}

Result<> ForeignReader::makeMark(
    const ForeignArticle &article, const ForeignMark &mark, const QuotedText &text, Made &made)
{
    using enum QuotedText::Fit;
    const auto omit = [&](const QString &why) {
        leaveOut(article.file, mark.place, why);
        return Result<>();
    };
    if (!mark.id.isEmpty() && made.marks.contains(mark.id))
        return omit(tr("%1 is another annotation already").arg(mark.id));
    if (mark.tag.trimmed().isEmpty())
        return omit(tr("The annotation has no tag"));
    const QuotedText::Place place = text.placeOf(mark);
    const QString quoted = mark.quoted.left(60).simplified();
    if (place.fit == Outside)
        return omit(tr("The annotation “%1” is not within the text").arg(quoted));
    if (place.fit == Nothing)
        return omit(tr("The annotation “%1” is of no character").arg(mark.tag));
    Annotation annotation{.id = {++m_lastNumber},
        .uuid = mark.uuid.isNull() ? newUuid() : mark.uuid,
        .version = made.version,
        .fragments = place.fragments,
        .stance = mark.stance,
        .note = mark.note,
        .origin = Origin::Imported,
        .status = mark.status,
        .created = mark.created.isValid() ? mark.created.toUTC() : m_now};
    const QString there = annotation.text().left(60).simplified();
    if (place.fit == Moved) {
        remark(
            article.file, mark.place, tr("“%1” was found nearby and taken from there").arg(quoted));
    } else if (place.fit == Other && isAlike(there, quoted)) {
        remark(article.file, mark.place,
            tr("The text at these offsets is “%1”, not “%2”; the offsets were used", "two texts")
                .arg(there, quoted));
    } else if (place.fit == Other) {
        return omit(tr("The text at these offsets is “%1”; “%2” is not nearby", "two texts")
                .arg(there, quoted));
    }
    for (const Fragment &fragment : std::as_const(annotation.fragments))
        made.marked += fragment.range.length();
    if (made.marked > mostMarked)
        return omit(tr("More than %1 characters are marked in the article").arg(mostMarked));
    annotation.modified = annotation.created;
    ASSIGN_OR_RETURN(annotation.annotator, annotator(mark.annotator));
    annotation.tag = m_tags.declare({.name = mark.tag, .layer = mark.layer});
    for (const auto &[name, value] : mark.attributes.asKeyValueRange()) {
        if (name.isEmpty() || !m_tags.addAttribute(annotation.tag, name, value))
            leaveOut(
                article.file, mark.place, tr("the attribute “%1”: there are too many").arg(name));
        else
            annotation.attributes.insert(name, value);
    }
    setRecord(annotation, mark);
    if (mark.record.isGiven() && !annotation.record()) {
        leaveOut(article.file, mark.place,
            tr("the record “%1”: annotations of that layer have none").arg(mark.record.name));
    }
    if (!mark.id.isEmpty())
        made.marks.insert(mark.id, annotation.id);
    made.values.create(annotation);
    return {};
}

Result<> ForeignReader::makeRelation(
    const ForeignArticle &article, const ForeignRelation &relation, Made &made)
{
    const auto omit = [&](const QString &why) {
        leaveOut(article.file, relation.place, why);
        return Result<>();
    };
    const AnnotationId from = made.marks.value(relation.from);
    const AnnotationId to = made.marks.value(relation.to);
    if (!from || !to) {
        return omit(tr("the relation “%1”: there is no annotation %2")
                .arg(relation.type, from ? relation.to : relation.from));
    }
    if (from == to)
        return omit(tr("The relation “%1” is of an annotation with itself").arg(relation.type));
    if (relation.type.isEmpty())
        return omit(tr("The relation has no type"));
    Relation value{.id = {++m_lastNumber},
        .uuid = newUuid(),
        .type = relation.type,
        .version = made.version,
        .fromAnnotation = from,
        .toAnnotation = to,
        .note = relation.note,
        .created = m_now};
    if (made.relations.contains(value.identity()))
        return omit(tr("The relation “%1” is there already").arg(relation.type));
    made.relations.insert(value.identity());
    ASSIGN_OR_RETURN(value.annotator, annotator(relation.annotator));
    made.values.create(value);
    return {};
}

Result<> ForeignReader::handOver()
{
    ChangeSet shared;
    m_tags.takeNew(shared);
    m_records.takeNew(shared);
    return shared.isEmpty() ? Result<>() : m_sink.takeShared(shared);
}

Result<> ForeignReader::take(const ForeignArticle &article)
{
    QStringList remarks;
    QuotedText text(article.text, remarks);
    for (const QString &each : std::as_const(remarks))
        remark(article.file, article.part, each);
    if (text.text().paragraphCount() == 0) {
        leaveOut(article.file, article.part, tr("There is no text"));
        return {};
    }
    if (article.cutsAtLineEnds)
        text.joinOverLineEnds();
    if (!article.isExact) {
        text.calibrate(article.marks, article.counting);
        if (text.counting() != article.counting) {
            remark(article.file, article.part,
                tr("The offsets were counted %1, which fits the text", "a way of counting")
                    .arg(text.counting().words()));
        }
    } else {
        text.countAs(article.counting);
    }
    Made made;
    made.version = makeArticle(article, text.text(), made.values);
    for (const ForeignMark &mark : article.marks)
        RETURN_IF_ERROR(makeMark(article, mark, text, made));
    for (const ForeignRelation &relation : article.relations)
        RETURN_IF_ERROR(makeRelation(article, relation, made));
    RETURN_IF_ERROR(makeAttributions(article, made));
    RETURN_IF_ERROR(handOver());
    return m_sink.takeArticle(made.values);
}

Result<> ForeignReader::takeShared(const ChangeSet &values)
{
    RETURN_IF_ERROR(handOver());
    return values.isEmpty() ? Result<>() : m_sink.takeShared(values);
}

Result<> ForeignReader::finish()
{
    return handOver();
}

} // namespace Standoff
