// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/annotationtable.h"
#include "formats/csv/linktables.h"
#include "formats/csv/tablereader.h"
#include "formats/csv/xlsxsheet.h"
#include "project/isotime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

// What rows of tables say: annotations, and what links them.

namespace Standoff {

namespace {

// A place in a text; spreadsheets may have made "12.0" of it. None where it is none.
std::optional<qint64> placeOfCell(const QString &cell)
{
    constexpr double most = 1LL << 40;
    bool isNumber = false;
    const double number = cell.trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number > most || number != std::floor(number))
        return {};
    return qint64(number);
}

// "4-9;15-18"; none where a part is no range.
QList<ForeignRange> rangesOfCell(const QString &cell)
{
    QList<ForeignRange> ranges;
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
        const auto begin = placeOfCell(part.section(u'-', 0, 0));
        const auto end = placeOfCell(part.section(u'-', 1));
        if (!begin || !end)
            return {};
        ranges.append({*begin, *end});
    }
    return ranges;
}

Counting::Unit unitOfCell(const QString &cell)
{
    const QString word = cell.toLower().remove(u'-');
    return word.startsWith("utf16"_L1)                    ? Counting::Unit::Utf16
        : word.startsWith("byte"_L1) || word == "utf8"_L1 ? Counting::Unit::Bytes
                                                          : Counting::Unit::CodePoints;
}

QStringList idsOfCell(const QString &cell)
{
    return cell.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TableReader::takeAnnotations(const ForeignTable &table)
{
    if (const QStringList unknown = table.unknownColumns(); !unknown.isEmpty()) {
        m_reader.leaveOut(table.file(), table.sheet(),
            tr("what is in these columns: %1", "names of columns")
                .arg(QLocale().createSeparatedList(unknown)));
    }
    for (const ForeignTable::Row &row : table.rows()) {
        Document &document = documentOf(table, row);
        const QString text = table.cell(row, TableColumn::ArticleText);
        if (!document.hasText && !text.isEmpty()) {
            document.article.text = text;
            document.article.isExact = table.isOurs();
            document.hasText = true;
        }
        takeMark(table, row);
    }
}

// False where they make no sense, which is told.
bool TableReader::takeRanges(
    const ForeignTable &table, const ForeignTable::Row &row, ForeignMark &mark)
{
    using enum TableColumn;
    const QString fragments = table.cell(row, Fragments);
    const QString begin = table.cell(row, Begin);
    const QString end = table.cell(row, End);
    const auto omit = [&](const QString &why) {
        m_reader.leaveOut(table.file(), mark.place, why);
        return false;
    };
    if (!fragments.isEmpty()) {
        mark.ranges = rangesOfCell(fragments);
        return !mark.ranges.isEmpty()
            || omit(tr("“%1” is not a range of the text").arg(fragments.left(60)));
    }
    if (begin.isEmpty() && end.isEmpty()) {
        return !mark.quoted.isEmpty()
            || omit(tr("The annotation “%1” does not say where it is").arg(mark.tag));
    }
    const auto from = placeOfCell(begin);
    const auto to = placeOfCell(end);
    if (!from || !to) {
        return omit(tr("“%1” to “%2” is not a range of the text", "two cells of a table")
                .arg(begin.left(30), end.left(30)));
    }
    mark.ranges = {{*from, *to}};
    return true;
}

void TableReader::takeFields(
    const ForeignTable &table, const ForeignTable::Row &row, ForeignMark &mark)
{
    using enum TableColumn;
    mark.note = table.cell(row, Note);
    mark.stance = table.cell(row, Stance);
    mark.annotator = table.cell(row, Annotator);
    mark.created = fromIsoTime(table.cell(row, Created));
    const QString status = table.cell(row, TableColumn::Status);
    if (!status.isEmpty() && !fromWord(status.toLower().toStdString(), mark.status)) {
        m_reader.leaveOut(table.file(), mark.place,
            tr("“%1” is not a status (accepted, proposed, rejected)").arg(status.left(60)));
    }
    const QString attributes = table.cell(row, Attributes);
    const QJsonDocument json = QJsonDocument::fromJson(attributes.toUtf8());
    const QJsonObject object = json.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        mark.attributes.insert(each.key(), each.value().toVariant().toString());
    if (!attributes.isEmpty() && !json.isObject()) {
        m_reader.leaveOut(table.file(), mark.place,
            tr("The attributes “%1” are no JSON object").arg(attributes.left(60)));
    }
    const QString wikidata = table.cell(row, Wikidata);
    mark.record = {.name = table.cell(row, Record),
        .uuid = QUuid(table.cell(row, RecordId)),
        .references = wikidata.isEmpty() ? QStringList() : QStringList{u"Wikidata:"_s + wikidata},
        .type = table.cell(row, RecordType)};
}

void TableReader::takeMark(const ForeignTable &table, const ForeignTable::Row &row)
{
    using enum TableColumn;
    TableReader::Document &document = documentOf(table, row);
    ForeignMark mark{.place = table.placeOf(row)};
    const QString name = table.cell(row, Tag);
    const QString code = table.cell(row, TagCode);
    mark.tag = code.isEmpty() ? name : code;
    mark.layer = table.cell(row, Layer);
    mark.quoted = table.cell(row, Quotation);
    const bool saysNothing = mark.quoted.isEmpty() && table.cell(row, Begin).isEmpty()
        && table.cell(row, Fragments).isEmpty();
    if (name.trimmed().isEmpty() && saysNothing)
        return; // the row of an article, or a blank one
    if (!takeRanges(table, row, mark))
        return;
    takeFields(table, row, mark);
    if (table.has(Unit) && document.article.marks.isEmpty())
        document.article.counting.unit = unitOfCell(table.cell(row, Unit));
    // Fragments are not joined as others join them, and what was cut says nothing.
    if ((table.isOurs() && mark.ranges.size() > 1) || mark.quoted.size() >= longestXlsxCell - 1)
        mark.quoted.clear();
    mark.id = table.cell(row, Id);
    const bool isKnown = m_owners.contains(mark.id); // a row that was copied, say
    if (!isKnown)
        mark.uuid = QUuid(mark.id);
    if (isKnown || mark.id.isEmpty())
        mark.id = u"%1#%2#%3"_s.arg(table.file(), table.sheet()).arg(row.number);
    m_owners.insert(mark.id,
        m_places.value(table.cell(row, DocumentId).isEmpty() ? document.article.part
                                                             : table.cell(row, DocumentId)));
    Standoff::LayerKind kind{};
    if (fromWord(table.cell(row, TableColumn::LayerKind).toStdString(), kind)) {
        m_reader.declare({.name = mark.tag,
            .label = code.isEmpty() ? QString() : name,
            .layer = mark.layer,
            .kind = kind});
    }
    document.article.marks.append(mark);
}

TableReader::Document *TableReader::documentWith(const QString &mark)
{
    const auto owner = m_owners.constFind(mark);
    return owner == m_owners.cend() ? nullptr : &m_documents[*owner];
}

void TableReader::takeRelations(const ForeignTable &table)
{
    for (const ForeignTable::Row &row : table.rows()) {
        const auto cell = [&](const QString &name) { return table.cell(row, name); };
        const ForeignRelation relation{.id = cell(u"relation"_s),
            .type = cell(u"type"_s),
            .from = cell(u"from"_s),
            .to = cell(u"to"_s),
            .note = cell(u"note"_s),
            .annotator = cell(u"annotator"_s),
            .place = table.placeOf(row)};
        if (Document *document = documentWith(relation.from)) {
            document->article.relations.append(relation);
        } else {
            m_reader.leaveOut(table.file(), relation.place,
                tr("the relation “%1”: there is no annotation %2")
                    .arg(relation.type, relation.from));
        }
    }
}

void TableReader::takeAttributions(const ForeignTable &table)
{
    for (const ForeignTable::Row &row : table.rows()) {
        const auto cell = [&](const QString &name) { return table.cell(row, name); };
        ForeignAttribution attribution{.id = cell(u"attribution"_s),
            .type = cell(u"attribution_type"_s),
            .sources = idsOfCell(cell(u"sources"_s)),
            .cue = cell(u"cue"_s),
            .contents = idsOfCell(cell(u"contents"_s)),
            .parent = cell(u"parent"_s),
            .form = cell(u"form"_s),
            .attitude = cell(u"attitude"_s),
            .polarity = cell(u"polarity"_s),
            .determinacy = cell(u"determinacy"_s),
            .channel = cell(u"channel"_s),
            .note = cell(u"note"_s),
            .annotator = cell(u"annotator"_s),
            .place = table.placeOf(row)};
        const QStringList names = textsOfCell(cell(u"record_names"_s));
        const QStringList uuids = idsOfCell(cell(u"records"_s));
        for (qsizetype i = 0; i < uuids.size(); ++i)
            attribution.records.append({.name = names.value(i), .uuid = QUuid(uuids[i])});
        const QStringList parts =
            attribution.sources + QStringList{attribution.cue} + attribution.contents;
        Document *document = nullptr;
        for (const QString &part : parts)
            document = document ? document : documentWith(part);
        if (document) {
            document->article.attributions.append(attribution);
        } else {
            m_reader.leaveOut(table.file(), attribution.place,
                tr("an attribution: there is no annotation of it"));
        }
    }
}

void TableReader::takeRecords(const ForeignTable &table)
{
    for (const ForeignTable::Row &row : table.rows()) {
        const auto cell = [&](const QString &name) { return table.cell(row, name); };
        if (!putRecord(m_reader.records(), cell)) {
            m_reader.leaveOut(table.file(), table.placeOf(row),
                tr("“%1” is not a register (entity, source, claim)")
                    .arg(cell(u"register"_s).left(60)));
        }
    }
}

} // namespace Standoff
