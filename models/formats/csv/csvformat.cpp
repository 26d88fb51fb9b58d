// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"

#include "project/isotime.h"
#include "text/pages.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString separatorOption = u"separator"_s;
const QString markOption = u"byte-order-mark"_s;
const QString defuseOption = u"defuse"_s;

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
        u"end"_s, u"fragments"_s, u"unit"_s, u"page"_s, u"text"_s, u"record"_s, u"record_id"_s,
        u"attributes"_s, u"note"_s, u"stance"_s, u"status"_s, u"origin"_s, u"annotator"_s,
        u"created"_s, u"modified"_s};
}

QString pageCell(const OpenArticle &article, const Annotation &annotation)
{
    const ArticleText &text = article.text();
    const int begin = text.fromCodePoint(annotation.extent().begin);
    const int page = pageOf(article.version().pages, text.paragraphAt(begin));
    return page > 0 ? QString::number(page) : QString();
}

QStringList rowOf(const Project &project, const Article &header, const OpenArticle &article,
    const Annotation &annotation)
{
    const Tag *tag = project.find(annotation.tag);
    const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
    const CodePointRange extent = annotation.extent();
    return {header.title, textOf(header.uuid), textOf(annotation.uuid),
        layer ? layer->name : QString(), tag ? tag->name : QString(), QString::number(extent.begin),
        QString::number(extent.end), textOf(annotation.fragments), u"codepoint"_s,
        pageCell(article, annotation), annotation.text(), project.recordName(annotation),
        textOf(recordUuid(project, annotation)), textOf(annotation.attributes), annotation.note,
        annotation.stance, textOf(annotation.status), textOf(annotation.origin),
        project.annotatorName(annotation.annotator), toIsoTime(annotation.created),
        toIsoTime(annotation.modified)};
}

} // namespace

CsvFormat::CsvFormat()
    : Format({.id = u"csv"_s,
          .name = tr("CSV, one row an annotation"),
          .aliases = {{u"csv-excel"_s, {{markOption, u"yes"_s}}}},
          .suffixes = {u"csv"_s},
          .mediaTypes = {u"text/csv"_s},
          .carries = {Content::Fragments, Content::Overlaps, Content::Attributes, Content::Stances,
              Content::Statuses, Content::Notes, Content::Provenance, Content::Mentions},
          .options = {{separatorOption, tr("&Separator"), u"comma"_s,
                          {{u"comma"_s, tr("Comma")}, {u"semicolon"_s, tr("Semicolon")},
                              {u"tab"_s, tr("Tab")}}},
              {markOption, tr("&Byte order mark, for Excel"), u"no"_s, {}},
              {defuseOption, tr("&Defuse what a spreadsheet could take for a formula"), u"yes"_s,
                  {}}}})
{
}

Result<> CsvFormat::writeRows(
    const ExportSource &source, Output &output, CsvDialect dialect, const Progress &progress) const
{
    output.write(csvRow(columns(), dialect).toUtf8());
    const QList<ArticleId> &articles = source.articles();
    for (qsizetype i = 0; i < articles.size() && !output.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(articles[i]));
        const Article &header = *source.project().find(articles[i]);
        for (const Annotation *annotation : article.annotationsInOrder()) {
            if (output.isFull())
                break;
            output.write(
                csvRow(rowOf(source.project(), header, article, *annotation), dialect).toUtf8());
        }
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    return {};
}

Result<> CsvFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    static const QHash<QString, QChar> separators{
        {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}};
    const CsvDialect dialect{separators.value(info().valueOf(options, separatorOption)),
        info().isOn(options, defuseOption)};
    return destination.add({}, [&](Output &output) {
        if (info().isOn(options, markOption))
            output.write(QByteArrayView("\xef\xbb\xbf"));
        return writeRows(source, output, dialect, progress);
    });
}

} // namespace Standoff
