// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/table.h"

#include "readers/kinds/tablearticles.h"
#include "readers/tables/columnguess.h"
#include "readers/tables/columnnames.h"
#include "readers/tables/csvrows.h"
#include "readers/tables/csvtable.h"
#include "readers/tables/sheettable.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Likelihood = ReaderKind::Likelihood;

// A row of names that are known, and below it as many cells.
Likelihood judgeCsv(const QString &bytes)
{
    const auto isByte = [](QChar c) { return c.unicode() < 256; };
    QString head = std::ranges::all_of(bytes, isByte) ? QString::fromUtf8(bytes.toLatin1()) : bytes;
    if (!head.contains(u'\n')) // of an old Mac
        head.replace(u'\r', u'\n');
    constexpr qsizetype longestName = 60;
    constexpr qsizetype lookedAt = 12; // rows
    const auto declared = declaredSeparator(head);
    const auto separator = declared ? declared : separatorOf(head);
    if (!separator)
        return Likelihood::Excluded;
    CsvRows rows(head, *separator);
    QList<QStringList> first;
    while (const auto row = first.size() < lookedAt ? rows.next() : std::nullopt) {
        if (!(declared && row->number == 1))
            first.append(row->cells);
    }
    first = first.sliced(rowsAboveNames(first));
    if (first.isEmpty())
        return Likelihood::Excluded;
    const qsizetype columns = first[0].size();
    if (columns < 2) // it is a title, and what is below has names that nobody knows
        return Likelihood::Excluded;
    constexpr qsizetype fewestColumns = 3; // that prose has in no two lines
    const bool isSame = first.size() == 2 || (first.size() > 2 && first[1].size() == columns);
    int known = 0;
    for (const QString &cell : std::as_const(first[0])) {
        if (cell.trimmed().startsWith(u'{') || cell.trimmed().startsWith(u'['))
            return Likelihood::Excluded;
        if (cell.size() > longestName) // it has no names
            return isSame && columns >= fewestColumns ? Likelihood::Possible : Likelihood::Excluded;
        const bool isName = !cell.trimmed().contains(u' ') || columns > 2;
        known += isName && namedColumn(cell).role != ColumnRole::LeftOut ? 1 : 0;
    }
    if (first.size() < 2)
        return known > 0 ? Likelihood::Possible : Likelihood::Excluded;
    return known > 0 && isSame ? Likelihood::Certain : Likelihood::Possible;
}

Result<> readCsv(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(const auto csv, csvTable(input, options, mostRowsFor(options, sink)));
    return readTable(csv.table, planOf(csv.table.names, csv.map), csv.map, sink);
}

Result<TablePreview> previewCsv(const Input &input, const ReadOptions &options)
{
    return csvTable(input, options, std::numeric_limits<int>::max())
        .transform([](const CsvTable &csv) { return previewOf(csv.table, csv.map); });
}

using Sheets = Result<QList<Sheet>> (*)(const QByteArray &bytes);

template <Sheets sheets>
Result<> readSheet(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    // The rest of a sheet cannot be read by itself.
    ASSIGN_OR_RETURN(const auto csv, sheets(input.bytes).and_then([&](const QList<Sheet> &all) {
        return sheetTable(all, options, options.limits.articles + 1);
    }));
    const ArticleSink own([&sink](IncomingArticle article) { return sink(std::move(article)); },
        [&sink](LeftOut part) { return sink.leaveOut(std::move(part)); });
    return readTable(csv.table, planOf(csv.table.names, csv.map), csv.map, own);
}

template <Sheets sheets>
Result<TablePreview> previewSheet(const Input &input, const ReadOptions &options)
{
    return sheets(input.bytes)
        .and_then([&](const QList<Sheet> &all) {
            return sheetTable(all, options, std::numeric_limits<int>::max());
        })
        .transform([&input](const CsvTable &csv) {
            TablePreview preview = previewOf(csv.table, csv.map);
            preview.map.separator.reset(); // it has none
            preview.used = input.bytes.size();
            return preview;
        });
}

Likelihood judgeXlsx(const QString &head)
{
    const bool isXlsx = head.startsWith("PK"_L1) && head.contains("\nxl/workbook.xml\n"_L1);
    return isXlsx ? Likelihood::Certain : Likelihood::Excluded;
}

Likelihood judgeOds(const QString &head)
{
    const bool isOds = head.startsWith("PK"_L1)
        && head.contains("\nmimetype=application/vnd.oasis.opendocument.spreadsheet"_L1);
    return isOds ? Likelihood::Certain : Likelihood::Excluded;
}

} // namespace

ReaderKind xlsxReader()
{
    return {.id = u"xlsx"_s,
        .name = Readers::tr("Spreadsheet of articles (XLSX)"),
        .mediaType = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        .suffixes = {u"xlsx"_s, u"xlsm"_s},
        .judge = judgeXlsx,
        .read = readSheet<xlsxSheets>,
        .preview = previewSheet<xlsxSheets>};
}

ReaderKind odsReader()
{
    return {.id = u"ods"_s,
        .name = Readers::tr("Spreadsheet of articles (ODS)"),
        .mediaType = u"application/vnd.oasis.opendocument.spreadsheet"_s,
        .suffixes = {u"ods"_s},
        .judge = judgeOds,
        .read = readSheet<odsSheets>,
        .preview = previewSheet<odsSheets>};
}

ReaderKind csvReader()
{
    return {.id = u"articles-csv"_s,
        .name = Readers::tr("Table of articles (CSV, TSV)"),
        .mediaType = u"text/csv"_s,
        .suffixes = {u"csv"_s, u"tsv"_s, u"tab"_s},
        .judge = judgeCsv,
        .read = readCsv,
        .preview = previewCsv,
        .isReadInPieces = true};
}

} // namespace Standoff
