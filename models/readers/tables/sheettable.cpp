// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/sheettable.h"

#include "readers/tables/columnguess.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

Result<CsvTable> sheetTable(const QList<Sheet> &sheets, const ReadOptions &options, int mostRows)
{
    ASSIGN_OR_RETURN(auto map, ColumnMap::fromText(options.columns));
    map.separator = u',';
    ReadOptions own = options;
    own.encoding = u"UTF-8"_s;
    own.columns = map.toText();
    std::optional<CsvTable> best;
    QString bestName;
    bool isClear = false;
    QStringList others;
    for (const Sheet &sheet : sheets) {
        if (sheet.csv.trimmed().isEmpty())
            continue;
        if (isClear) {
            others.append(sheet.name);
            continue;
        }
        ASSIGN_OR_RETURN(auto csv, csvTable({sheet.name, sheet.csv, {}}, own, mostRows));
        isClear = planOf(csv.table.names, csv.map).hasText() && !csv.table.rows.isEmpty();
        if (best && !isClear) {
            others.append(sheet.name);
            continue;
        }
        if (best)
            others.append(bestName);
        best = std::move(csv);
        bestName = sheet.name;
    }
    if (!best)
        return failure(Readers::tr("There is no row in it"));
    best->table.common.mediaType = u"text/csv"_s;
    if (!others.isEmpty()) {
        best->table.remarks.append(
            //: %1 is a sheet of a spreadsheet, %2 a list of others
            Readers::tr("Only the sheet “%1” was read, not “%2”")
                .arg(bestName, others.join(u"”, “"_s)));
    }
    return *std::move(best);
}

} // namespace Standoff
