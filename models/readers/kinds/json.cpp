// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/json.h"

#include "readers/kinds/tablearticles.h"
#include "readers/tables/jsontable.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judge(const QString &head)
{
    static const QRegularExpression object(uR"(^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:)"_s);
    return object.match(head).hasMatch() ? ReaderKind::Likelihood::Certain
                                         : ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(const auto json, jsonTable(input, options, mostRowsFor(options, sink)));
    if (json.table.rows.isEmpty() && !json.firstNames.isEmpty() && input.state.isEmpty()
        && !input.hasMore) {
        return planOf(json.firstNames, json.map).hasText()
            ? failure(Readers::tr("There is no text in it"))
            : std::unexpected(noTextColumn(json.firstNames));
    }
    return readTable(json.table, planOf(json.table.names, json.map), json.map, sink);
}

Result<TablePreview> preview(const Input &input, const ReadOptions &options)
{
    return jsonTable(input, options, std::numeric_limits<int>::max())
        .transform([](const JsonTable &json) {
            return previewOf(json.table, guessedMap(json.table, json.map));
        });
}

} // namespace

ReaderKind jsonReader()
{
    return {.id = u"articles-json"_s,
        .name = Readers::tr("Articles in JSON (ninjs, crawlers, JSON lines)"),
        .mediaType = u"application/json"_s,
        .suffixes = {u"json"_s, u"jsonl"_s, u"ndjson"_s, u"jsonld"_s},
        .judge = judge,
        .read = read,
        .preview = preview,
        .isReadInPieces = true};
}

} // namespace Standoff
