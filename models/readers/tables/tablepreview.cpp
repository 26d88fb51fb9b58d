// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/tablepreview.h"

#include "readers/tables/fieldtext.h"
#include "readers/tables/rowarticle.h"
#include "readers/translation.h"

namespace Standoff {

namespace {

constexpr qsizetype longestCell = 300; // characters
constexpr qsizetype mostRemarks = 1'000;

QStringList cellsOf(const TableRow &row, qsizetype columns)
{
    QStringList cells(columns);
    for (const TableField &field : row.fields) {
        QStringList values = field.values;
        for (const RoleLine &line : field.lines)
            values.append(line.text);
        cells[field.column] = values.join(u' ').simplified().left(longestCell);
    }
    return cells;
}

} // namespace

TablePreview previewOf(const Table &table, const ColumnMap &map)
{
    const RowReader reader(planOf(table.names, map), map);
    TablePreview preview{.map = map,
        .shape = ColumnMap::shapeOf(table.names),
        .encoding = table.common.encoding,
        .encodingCandidates = table.common.encodingCandidates,
        .rowCount = table.rows.size(),
        .remarks = table.remarks.mid(0, mostRemarks),
        .used = table.used,
        .state = table.state};
    for (const LeftOut &part : table.leftOut.first(std::min(mostRemarks, table.leftOut.size())))
        preview.remarks.append(
            part.part.isEmpty() ? part.why : Readers::tr("%1: %2").arg(part.part, part.why));
    for (const TableRow &row : table.rows) {
        const QString published = reader.published(row);
        const bool isBad = !published.isEmpty() && dateOfField(published, map.dates).isEmpty();
        preview.withoutDate += isBad ? 1 : 0;
        preview.withoutText += reader.hasText(row) ? 0 : 1;
        if (preview.rows.size() < TablePreview::mostRows) {
            if (isBad)
                preview.badDates.append(int(preview.rows.size()));
            preview.rows.append(cellsOf(row, table.names.size()));
        }
    }
    return preview;
}

void TablePreview::takeNext(const TablePreview &next)
{
    rowCount += next.rowCount;
    withoutText += next.withoutText;
    withoutDate += next.withoutDate;
    remarks += next.remarks;
    remarks = remarks.first(std::min(mostRemarks, remarks.size()));
    used = next.used;
    state = next.state;
}

} // namespace Standoff
