// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/tablearticles.h"

#include "readers/tables/rowarticle.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

int mostRowsFor(const ReadOptions &options, const ArticleSink &sink)
{
    return sink.takesPieces() ? options.limits.articles : options.limits.articles + 1;
}

Result<> readTable(
    const Table &table, const ColumnPlan &plan, const ColumnMap &map, const ArticleSink &sink)
{
    for (const LeftOut &part : table.leftOut)
        RETURN_IF_ERROR(sink.leaveOut(part));
    if (table.leftOutBeyond > 0) {
        RETURN_IF_ERROR(sink.leaveOut(
            {{}, Readers::tr("%Ln more part(s) left out", nullptr, table.leftOutBeyond)}));
    }
    if (table.used > 0 && !table.rows.isEmpty() && !plan.hasText())
        return std::unexpected(noTextColumn(table.names));
    const RowReader reader(plan, map);
    QStringList remarks = table.remarks; // go with the first one
    if (const QStringList names = proseLeftOut(table, plan); table.isFirst && !names.isEmpty()) {
        remarks.append(
            Readers::tr("Left out, as it is not the text: “%1”").arg(names.join(u"”, “"_s)));
    }
    for (const TableRow &row : table.rows) {
        auto article = reader.article(row, table.common);
        if (article) {
            article->remarks = std::exchange(remarks, {}) + article->remarks;
            RETURN_IF_ERROR(sink(*std::move(article)));
        } else if (row.part.isEmpty()) {
            return std::unexpected(article.error());
        } else {
            RETURN_IF_ERROR(sink.leaveOut({row.part, article.error().text}));
        }
    }
    if (sink.takesPieces())
        sink.goOn(table.used, table.state);
    return {};
}

} // namespace Standoff
