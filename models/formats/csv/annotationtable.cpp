// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/annotationtable.h"

#include "formats/interchange/exporting.h"
#include "project/isotime.h"
#include "text/pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString attributesCell(const QMap<QString, QString> &attributes)
{
    if (attributes.isEmpty())
        return {};
    QJsonObject object;
    for (const auto &[name, value] : attributes.asKeyValueRange())
        object[name] = value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString fragmentsCell(const QList<Fragment> &fragments)
{
    QStringList ranges;
    for (const Fragment &fragment : fragments)
        ranges.append(
            QString::number(fragment.range.begin) + u'-' + QString::number(fragment.range.end));
    return ranges.join(u';');
}

QString pageCell(const OpenArticle &article, const Annotation &annotation)
{
    const ArticleText &text = article.text();
    const int begin = text.fromCodePoint(annotation.extent().begin);
    const int page = pageOf(article.version().pages, text.paragraphAt(begin));
    return page > 0 ? QString::number(page) : QString();
}

} // namespace

QString uuidCell(QUuid uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QString wordCell(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString listCell(const QStringList &texts)
{
    return texts.isEmpty()
        ? QString()
        : QString::fromUtf8(
              QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString listCell(const QList<QUuid> &uuids)
{
    QStringList texts;
    for (const QUuid &uuid : uuids)
        texts.append(uuidCell(uuid));
    return texts.join(u' ');
}

QStringList textsOfCell(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const QJsonDocument list = QJsonDocument::fromJson(cell.toUtf8());
    if (!list.isArray())
        return {cell};
    QStringList texts;
    const QJsonArray items = list.array();
    for (const auto &text : items)
        texts.append(text.toVariant().toString());
    return texts;
}

QStringList annotationColumns()
{
    return {u"article"_s, u"article_id"_s, u"annotation"_s, u"layer"_s, u"tag"_s, u"begin"_s,
        u"end"_s, u"fragments"_s, u"unit"_s, u"page"_s, u"text"_s, u"record"_s, u"record_id"_s,
        u"attributes"_s, u"note"_s, u"stance"_s, u"status"_s, u"origin"_s, u"annotator"_s,
        u"created"_s, u"modified"_s, u"layer_kind"_s, u"tag_code"_s, u"record_type"_s,
        u"wikidata"_s};
}

QStringList annotationRow(
    const Project &project, const OpenArticle &article, const Annotation &annotation)
{
    const Article header = project.all<Article>().value(article.article());
    const Tag *tag = project.find(annotation.tag);
    const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
    const Entity *entity = project.find(annotation.entity);
    const CodePointRange extent = annotation.extent();
    return {header.title, uuidCell(header.uuid), uuidCell(annotation.uuid),
        layer ? layer->name : QString(), tag ? tag->name : QString(), QString::number(extent.begin),
        QString::number(extent.end), fragmentsCell(annotation.fragments), u"codepoint"_s,
        pageCell(article, annotation), annotation.text(), project.recordName(annotation),
        uuidCell(recordNameOf(project, annotation).uuid), attributesCell(annotation.attributes),
        annotation.note, annotation.stance, wordCell(wordOf(annotation.status)),
        wordCell(wordOf(annotation.origin)), project.annotatorName(annotation.annotator),
        toIsoTime(annotation.created), toIsoTime(annotation.modified),
        layer ? wordCell(wordOf(layer->kind)) : QString(), tag ? tag->code : QString(),
        entity ? entity->type : QString(), entity ? entity->wikidata : QString()};
}

QStringList articleOnlyRow(const Article &article)
{
    QStringList row(annotationColumns().size());
    row[0] = article.title;
    row[1] = uuidCell(article.uuid);
    return row;
}

} // namespace Standoff
