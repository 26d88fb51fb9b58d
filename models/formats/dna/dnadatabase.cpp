// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/dna/dnadatabase.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestDna = 4LL << 30; // bytes
constexpr qint64 mostDnaRows = 1'000'000; // of a table
constexpr qint64 mostDnaCharacters = 256LL << 20; // of all values

// Midnight is a day without a time.
QString dnaDate(const QDateTime &time)
{
    const int year = time.date().year();
    if (!time.isValid() || year < 1 || year > 9999)
        return {};
    return time.time() == QTime(0, 0) ? time.date().toString(Qt::ISODate)
                                      : time.toString(Qt::ISODate);
}

int dnaColor(qint64 part)
{
    return int(std::clamp<qint64>(part, 0, 255));
}

} // namespace

Result<> DnaDatabase::each(const QString &table, const QStringList &columns,
    const std::function<void(const Row &row)> &take)
{
    if (!m_database->hasTable(table))
        return {};
    return m_database->eachRow(table, columns, mostDnaRows, [&](const Row &row) -> Result<> {
        take(row);
        for (int i = 0; i < int(columns.size()); ++i)
            m_characters += row.length(i);
        if (m_characters > mostDnaCharacters)
            return failure(tr("There is more text in its values than can be read"));
        return {};
    });
}

Result<DnaDatabase> DnaDatabase::read(const QString &path)
{
    DnaDatabase dna;
    ASSIGN_OR_RETURN(dna.m_database, ForeignDatabase::open(path, largestDna));
    for (const QString &table : {u"DOCUMENTS"_s, u"STATEMENTS"_s, u"VARIABLES"_s}) {
        if (!dna.m_database->hasTable(table)) {
            return failure(
                tr("This is not a file of Discourse Network Analyzer 2 or 3: it has no table %1")
                    .arg(table));
        }
    }
    dna.m_isSecond = !dna.m_database->hasTable(u"ENTITIES"_s);
    RETURN_IF_ERROR(dna.readTypes());
    RETURN_IF_ERROR(dna.readStatements());
    RETURN_IF_ERROR(dna.readEntities());
    RETURN_IF_ERROR(dna.readValues());
    RETURN_IF_ERROR(dna.readAttributes());
    RETURN_IF_ERROR(dna.readRest());
    return dna;
}

Result<> DnaDatabase::readTypes()
{
    // Not the passwords.
    RETURN_IF_ERROR(each(u"CODERS"_s, {u"ID"_s, u"Name"_s},
        [&](const Row &row) { coders.insert(row.number(0), row.text(1).trimmed()); }));
    RETURN_IF_ERROR(each(u"STATEMENTTYPES"_s,
        {u"ID"_s, u"Label"_s, u"Red"_s, u"Green"_s, u"Blue"_s}, [&](const Row &row) {
            const auto hex = [&row](int column) {
                return u"%1"_s.arg(dnaColor(row.number(column)), 2, 16, QLatin1Char('0'));
            };
            types.insert(row.number(0), {row.text(1).trimmed(), u'#' + hex(2) + hex(3) + hex(4)});
        }));
    return each(u"VARIABLES"_s, {u"ID"_s, u"Variable"_s, u"DataType"_s, u"StatementTypeId"_s},
        [&](const Row &row) {
            variables.insert(row.number(0),
                {row.text(1).trimmed(), row.text(2).trimmed().toLower(), row.number(3)});
        });
}

Result<> DnaDatabase::readStatements()
{
    return each(u"STATEMENTS"_s,
        {u"ID"_s, u"StatementTypeId"_s, u"DocumentId"_s, u"Start"_s, u"Stop"_s, u"Coder"_s},
        [&](const Row &row) {
            statements[row.number(2)].append({.id = row.number(0),
                .type = row.number(1),
                .begin = row.number(3),
                .end = row.number(4),
                .coder = row.number(5)});
        });
}

void DnaDatabase::addValue(qint64 statement, qint64 variable, const QString &value)
{
    m_characters += value.size();
    if (!value.trimmed().isEmpty())
        values[statement].insert(variable, value.trimmed());
}

Result<> DnaDatabase::readEntities()
{
    qint64 below = 0;
    RETURN_IF_ERROR(each(
        u"ENTITIES"_s, {u"ID"_s, u"VariableId"_s, u"Value"_s, u"ChildOf"_s}, [&](const Row &row) {
            const QString value = row.text(2).trimmed();
            m_characters += value.size();
            below += row.number(3) > 0 ? 1 : 0;
            m_entities.insert(row.number(0), {row.number(1), value});
        }));
    if (below > 0)
        leftOut.append(tr("that %Ln value(s) are below other values", nullptr, int(below)));
    return {};
}

Result<> DnaDatabase::readValues()
{
    const QStringList columns{u"StatementId"_s, u"VariableId"_s, u"Value"_s};
    RETURN_IF_ERROR(each(u"DATABOOLEAN"_s, columns, [&](const Row &row) {
        if (!row.isNull(2))
            addValue(row.number(0), row.number(1), row.number(2) != 0 ? u"true"_s : u"false"_s);
    }));
    RETURN_IF_ERROR(each(u"DATAINTEGER"_s, columns, [&](const Row &row) {
        if (!row.isNull(2))
            addValue(row.number(0), row.number(1), QString::number(row.number(2)));
    }));
    RETURN_IF_ERROR(each(u"DATALONGTEXT"_s, columns,
        [&](const Row &row) { addValue(row.number(0), row.number(1), row.text(2)); }));
    if (m_isSecond) {
        return each(u"DATASHORTTEXT"_s, columns,
            [&](const Row &row) { addValue(row.number(0), row.number(1), row.text(2)); });
    }
    return each(
        u"DATASHORTTEXT"_s, {u"StatementId"_s, u"VariableId"_s, u"Entity"_s}, [&](const Row &row) {
            addValue(row.number(0), row.number(1), m_entities.value(row.number(2)).second);
        });
}

Result<> DnaDatabase::readAttributes()
{
    const auto add = [&](const std::pair<qint64, QString> &of, const QString &name,
                         const QString &value) {
        m_characters += value.size();
        if (!of.second.isEmpty() && !value.trimmed().isEmpty())
            attributes[of].append({name, value.trimmed()});
    };
    qint64 below = 0;
    RETURN_IF_ERROR(each(u"ATTRIBUTES"_s,
        {u"VariableId"_s, u"Value"_s, u"Type"_s, u"Alias"_s, u"Notes"_s, u"ChildOf"_s},
        [&](const Row &row) {
            const std::pair of(row.number(0), row.text(1).trimmed());
            add(of, u"Type"_s, row.text(2));
            add(of, u"Alias"_s, row.text(3));
            add(of, u"Notes"_s, row.text(4));
            below += row.text(5).trimmed().isEmpty() ? 0 : 1;
        }));
    if (below > 0)
        leftOut.append(tr("that %Ln value(s) are below other values", nullptr, int(below)));
    QHash<qint64, QString> names;
    RETURN_IF_ERROR(each(u"ATTRIBUTEVARIABLES"_s, {u"ID"_s, u"AttributeVariable"_s},
        [&](const Row &row) { names.insert(row.number(0), row.text(1).trimmed()); }));
    return each(u"ATTRIBUTEVALUES"_s,
        {u"EntityId"_s, u"AttributeVariableId"_s, u"AttributeValue"_s}, [&](const Row &row) {
            add(m_entities.value(row.number(0)), names.value(row.number(1)), row.text(2));
        });
}

Result<> DnaDatabase::readRest()
{
    RETURN_IF_ERROR(each(u"STATEMENTLINKS"_s, {u"SourceId"_s, u"TargetId"_s},
        [&](const Row &row) { links.append({row.number(0), row.number(1)}); }));
    qint64 expressions = 0;
    RETURN_IF_ERROR(each(u"REGEXES"_s, {u"Label"_s}, [&](const Row &) { ++expressions; }));
    if (expressions > 0) {
        leftOut.append(
            tr("%Ln regular expression(s) that colour words", nullptr, int(expressions)));
    }
    qint64 between = 0;
    RETURN_IF_ERROR(each(u"VARIABLELINKS"_s, {u"ID"_s}, [&](const Row &) { ++between; }));
    if (between > 0)
        leftOut.append(tr("%Ln link(s) between variables", nullptr, int(between)));
    return each(u"DOCUMENTS"_s, {u"ID"_s}, [&](const Row &) { ++documentCount; });
}

Result<> DnaDatabase::eachDocument(const std::function<Result<>(const Document &document)> &take)
{
    const QStringList columns{u"ID"_s, u"Title"_s, u"Text"_s, u"Coder"_s, u"Author"_s, u"Source"_s,
        u"Section"_s, u"Notes"_s, u"Type"_s, u"Date"_s};
    return m_database->eachRow(
        u"DOCUMENTS"_s, columns, mostDnaRows, [&](const Row &row) -> Result<> {
            // Milliseconds of the clock of the person who coded, or seconds in UTC.
            const qint64 date = row.number(9);
            const QDateTime time = m_isSecond ? QDateTime::fromMSecsSinceEpoch(date)
                                              : QDateTime::fromSecsSinceEpoch(date, QTimeZone::UTC);
            return take({.id = row.number(0),
                .title = row.text(1).trimmed(),
                .text = row.text(2),
                .author = row.text(4).trimmed(),
                .source = row.text(5).trimmed(),
                .section = row.text(6).trimmed(),
                .type = row.text(8).trimmed(),
                .notes = row.text(7).trimmed(),
                .published = row.isNull(9) ? QString() : dnaDate(time),
                .coder = row.number(3)});
        });
}

} // namespace Standoff
