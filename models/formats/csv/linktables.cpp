// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/linktables.h"

#include "formats/csv/annotationtable.h"
#include "project/isotime.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The fields of an article that are texts.
const QList<std::pair<QString, QString Article::*>> &textsOfArticles()
{
    static const QList<std::pair<QString, QString Article::*>> fields{{u"title"_s, &Article::title},
        {u"byline"_s, &Article::byline}, {u"publisher"_s, &Article::publisher},
        {u"published"_s, &Article::published}, {u"updated"_s, &Article::updated},
        {u"retrieved"_s, &Article::retrieved}, {u"section"_s, &Article::section},
        {u"url"_s, &Article::url}, {u"language"_s, &Article::language},
        {u"article_note"_s, &Article::note}};
    return fields;
}

QString rolesCell(const OpenArticle &article)
{
    QMap<int, QString> roles;
    for (const RoleMark &mark : article.roleMarks())
        roles.insert(mark.paragraph, wordCell(wordOf(mark.role)));
    QStringList words;
    for (const auto &[paragraph, role] : roles.asKeyValueRange())
        words.append(u"%1:%2"_s.arg(paragraph).arg(role));
    return words.join(u';');
}

// Pieces of a text that cells have room for, none cut within a character.
QStringList pieces(const QString &text, qsizetype longest)
{
    QStringList all;
    qsizetype at = 0;
    do {
        qsizetype size = std::min(longest, text.size() - at);
        if (at + size < text.size() && text[at + size].isLowSurrogate())
            --size;
        all.append(text.sliced(at, size));
        at += size;
    } while (at < text.size());
    return all;
}

QUuid uuidOfMark(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    return annotation ? annotation->uuid : QUuid();
}

QString textOfLinked(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    return annotation ? annotation->text() : QString();
}

QString idsCell(const OpenArticle &article, const QList<AnnotationId> &ids)
{
    QList<QUuid> uuids;
    for (const AnnotationId id : ids)
        uuids.append(uuidOfMark(article, id));
    return listCell(uuids);
}

QString textsCell(const OpenArticle &article, const QList<AnnotationId> &ids)
{
    QStringList texts;
    for (const AnnotationId id : ids)
        texts.append(textOfLinked(article, id));
    return texts.size() == 1 ? texts.first() : listCell(texts);
}

QString articleIdCell(const Project &project, const OpenArticle &article)
{
    return uuidCell(project.all<Article>().value(article.article()).uuid);
}

} // namespace

QStringList articleColumns()
{
    QStringList columns{u"article_id"_s};
    for (const auto &[name, field] : textsOfArticles())
        columns.append(name);
    return columns
        + QStringList{u"labels"_s, u"direction"_s, u"state"_s, u"roles"_s, u"part"_s, u"text"_s};
}

QList<QStringList> articleRows(
    const Article &header, const OpenArticle &article, bool hasText, qsizetype longestCell)
{
    QStringList row{uuidCell(header.uuid)};
    for (const auto &[name, field] : textsOfArticles())
        row.append(header.*field);
    row += {listCell(header.labels), wordCell(wordOf(header.direction)),
        wordCell(wordOf(header.state)), rolesCell(article)};
    const QStringList parts =
        hasText ? pieces(article.text().string(), longestCell) : QStringList{QString()};
    QList<QStringList> rows;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.size() > 1 ? QString::number(i + 1) : QString();
        rows.append(row + QStringList{part, parts[i]});
        row = QStringList(row.size());
        row[0] = uuidCell(header.uuid);
    }
    return rows;
}

ArticleCells articleOfCells(const std::function<QString(const QString &column)> &cell)
{
    ArticleCells cells;
    for (const auto &[name, field] : textsOfArticles())
        cells.article.*field = cell(name);
    cells.article.labels = textsOfCell(cell(u"labels"_s));
    fromWord(cell(u"direction"_s).toStdString(), cells.article.direction);
    fromWord(cell(u"state"_s).toStdString(), cells.article.state);
    for (const QString &word : cell(u"roles"_s).split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int paragraph = word.section(u':', 0, 0).toInt(&isNumber);
        ParagraphRole role = ParagraphRole::Body;
        if (isNumber && fromWord(word.section(u':', 1).toStdString(), role))
            cells.roles.append({paragraph, role});
    }
    return cells;
}

QStringList relationColumns()
{
    return {u"article_id"_s, u"relation"_s, u"type"_s, u"from"_s, u"from_text"_s, u"to"_s,
        u"to_text"_s, u"note"_s, u"annotator"_s, u"created"_s};
}

QStringList relationRow(
    const Project &project, const OpenArticle &article, const Relation &relation)
{
    return {articleIdCell(project, article), uuidCell(relation.uuid), relation.type,
        uuidCell(uuidOfMark(article, relation.fromAnnotation)),
        textOfLinked(article, relation.fromAnnotation),
        uuidCell(uuidOfMark(article, relation.toAnnotation)),
        textOfLinked(article, relation.toAnnotation), relation.note,
        project.annotatorName(relation.annotator), toIsoTime(relation.created)};
}

QStringList attributionColumns()
{
    return {u"article_id"_s, u"attribution"_s, u"attribution_type"_s, u"sources"_s,
        u"source_texts"_s, u"records"_s, u"record_names"_s, u"cue"_s, u"cue_text"_s, u"contents"_s,
        u"content_texts"_s, u"parent"_s, u"form"_s, u"attitude"_s, u"polarity"_s, u"determinacy"_s,
        u"channel"_s, u"note"_s, u"annotator"_s, u"created"_s};
}

QStringList attributionRow(
    const Project &project, const OpenArticle &article, const Attribution &attribution)
{
    QList<QUuid> records;
    QStringList names;
    for (const SourceId id : attribution.records) {
        const Source source = project.all<Source>().value(id);
        records.append(source.uuid);
        names.append(source.label);
    }
    return {articleIdCell(project, article), uuidCell(attribution.uuid), attribution.type,
        idsCell(article, attribution.sources), textsCell(article, attribution.sources),
        listCell(records), listCell(names), uuidCell(uuidOfMark(article, attribution.cue)),
        textOfLinked(article, attribution.cue), idsCell(article, attribution.contents),
        textsCell(article, attribution.contents),
        uuidCell(article.attributions().value(attribution.parent).uuid), attribution.form,
        attribution.attitude, attribution.polarity, attribution.determinacy, attribution.channel,
        attribution.note, project.annotatorName(attribution.annotator),
        toIsoTime(attribution.created)};
}

} // namespace Standoff
