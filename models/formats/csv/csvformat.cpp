// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"

#include "formats/csv/csvrow.h"
#include "formats/losses.h"
#include "formats/output.h"
#include "project/isotime.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

void writeRow(Output &output, const QStringList &values)
{
    output.write(csvRow(values).toUtf8());
}

QString textOf(const QMap<QString, QString> &attributes)
{
    if (attributes.isEmpty())
        return {};
    QJsonObject object;
    for (const auto &[name, value] : attributes.asKeyValueRange())
        object[name] = value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textOf(const QList<Fragment> &fragments)
{
    QStringList ranges;
    for (const Fragment &fragment : fragments)
        ranges.append(
            QString::number(fragment.range.begin) + u'-' + QString::number(fragment.range.end));
    return ranges.join(u';');
}

template <WordedEnum Enum>
QString textOf(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QUuid recordUuid(const Project &project, const Annotation &annotation)
{
    if (const Entity *entity = project.find(annotation.entity))
        return entity->uuid;
    if (const Claim *claim = project.find(annotation.claim))
        return claim->uuid;
    if (const Source *source = project.find(annotation.source))
        return source->uuid;
    return {};
}

QString textOf(QUuid uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QStringList columns()
{
    return {u"article"_s, u"article_id"_s, u"annotation"_s, u"layer"_s, u"tag"_s, u"begin"_s,
        u"end"_s, u"fragments"_s, u"unit"_s, u"text"_s, u"record"_s, u"record_id"_s,
        u"attributes"_s, u"note"_s, u"stance"_s, u"status"_s, u"origin"_s, u"annotator"_s,
        u"created"_s, u"modified"_s};
}

QStringList rowOf(const Project &project, const Article &article, const Annotation &annotation)
{
    const Tag *tag = project.find(annotation.tag);
    const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
    const CodePointRange extent = annotation.extent();
    return {article.title, textOf(article.uuid), textOf(annotation.uuid),
        layer ? layer->name : QString(), tag ? tag->name : QString(), QString::number(extent.begin),
        QString::number(extent.end), textOf(annotation.fragments), u"codepoint"_s,
        annotation.text(), project.recordName(annotation), textOf(recordUuid(project, annotation)),
        textOf(annotation.attributes), annotation.note, annotation.stance,
        textOf(annotation.status), textOf(annotation.origin),
        project.annotatorName(annotation.annotator), toIsoTime(annotation.created),
        toIsoTime(annotation.modified)};
}

} // namespace

QString CsvFormat::id() const
{
    return m_mark == Mark::None ? u"csv"_s : u"csv-excel"_s;
}

QString CsvFormat::name() const
{
    return m_mark == Mark::None ? tr("CSV, one row an annotation")
                                : tr("CSV for Excel, one row an annotation");
}

Result<QList<Loss>> CsvFormat::losses(
    const ProjectReader &reader, const QList<ArticleId> &articles) const
{
    const Project &project = reader.project();
    QList<Loss> losses{{{}, {}, tr("the texts of the articles, and the roles of paragraphs")},
        {{}, {}, tr("of tags and records all but the names")}};
    losses += registerLosses(project);
    for (const ArticleId id : articlesToWrite(project, articles)) {
        losses += articleLosses(project, id);
        ASSIGN_OR_RETURN(const auto article, reader.readArticle(id));
        for (const Relation &relation : article.relations()) {
            const Annotation *from = article.find(relation.fromAnnotation);
            losses.append({id, from ? from->text() : QString(), tr("a relation to an annotation")});
        }
        for (const Attribution &attribution : article.attributions()) {
            const Annotation *part = partToName(article, attribution);
            losses.append({id, part ? part->text() : QString(), tr("an attribution")});
        }
    }
    return losses;
}

Result<> CsvFormat::writeRows(const ProjectReader &reader, const QList<ArticleId> &articles,
    Output &output, const Progress &progress) const
{
    if (m_mark == Mark::ByteOrderMark)
        output.write(QByteArrayView("\xef\xbb\xbf"));
    writeRow(output, columns());
    for (qsizetype i = 0; i < articles.size() && !output.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, reader.readArticle(articles[i]));
        const Article &header = *reader.project().find(articles[i]);
        for (const Annotation *annotation : article.annotationsInOrder()) {
            if (output.isFull())
                break;
            writeRow(output, rowOf(reader.project(), header, *annotation));
        }
        if (progress && !progress(int(i + 1), int(articles.size())))
            return std::unexpected(cancelled());
    }
    return {};
}

Result<> CsvFormat::write(const ProjectReader &reader, const QList<ArticleId> &articles,
    const QString &path, const Progress &progress) const
{
    Output output(path);
    const Result<> written =
        writeRows(reader, articlesToWrite(reader.project(), articles), output, progress);
    return written ? output.commit() : written;
}

Result<Preview> CsvFormat::preview(const ProjectReader &reader, ArticleId article, int bytes) const
{
    Output output(bytes);
    RETURN_IF_ERROR(writeRows(reader, {article}, output, {}));
    return Preview{output.text(), {}};
}

} // namespace Standoff
