// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/audittables.h"

#include "items/fieldlabels.h"
#include "project/tagset/tagnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct AuditTables
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::AuditTables)
};

double share(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

QString term(const QString &field, const QString &value)
{
    return value.isEmpty() ? AuditTables::tr("unknown") : termLabel(field, value);
}

AuditTable groupTable(const SourceAudit &audit)
{
    AuditTable table{AuditTables::tr("Who speaks"),
        {AuditTables::tr("Kind"), AuditTables::tr("Affiliation"), AuditTables::tr("Role"),
            AuditTables::tr("Status", "of a source"), AuditTables::tr("Sources"),
            AuditTables::tr("Attributions"), AuditTables::tr("Characters"),
            AuditTables::tr("Share of the text")},
        {}, 4, 7};
    for (const SourceAudit::Group &group : audit.groups) {
        table.rows.append({term(u"source.kind"_s, group.kind),
            term(u"source.affiliation"_s, group.affiliation), term(u"source.role"_s, group.role),
            term(u"source.status"_s, group.status), group.sources, group.attributions,
            group.characters, share(group.characters, audit.characters)});
    }
    return table;
}

AuditTable voiceTable(const SourceAudit &audit)
{
    AuditTable table{AuditTables::tr("Sources"),
        {AuditTables::tr("Source"), AuditTables::tr("Attributions"), AuditTables::tr("Characters"),
            AuditTables::tr("Share of the text")},
        {}, 1, 3};
    for (const SourceAudit::Voice &voice : audit.voices) {
        const bool nobody = !voice.source && voice.label.isEmpty();
        table.rows.append({nobody ? AuditTables::tr("nobody is named") : voice.label,
            voice.attributions, voice.characters, share(voice.characters, audit.characters)});
    }
    return table;
}

AuditTable sumTable(const SourceAudit &audit)
{
    const int speaking = int(std::ranges::count_if(
        audit.voices, [](const auto &voice) { return voice.source || !voice.label.isEmpty(); }));
    AuditTable table{AuditTables::tr("Summary"),
        {AuditTables::tr("What"), AuditTables::tr("Count"), AuditTables::tr("Share")}, {}, 1, 2};
    table.rows = {
        {AuditTables::tr("Attributed text (characters)"), audit.attributed,
            share(audit.attributed, audit.characters)},
        {AuditTables::tr("Attributions without a source"), audit.unsourced,
            share(audit.unsourced, audit.attributions)},
        {AuditTables::tr("Unnamed sources"), audit.unnamed, share(audit.unnamed, speaking)},
        {AuditTables::tr("Unnamed sources with a reason given"), audit.unnamedWithReason,
            share(audit.unnamedWithReason, audit.unnamed)},
    };
    return table;
}

// In the order of the project's terms; what is no term of it any more comes behind them.
AuditTable wordTable(const QString &title, const QString &column, const QString &none,
    const QString &field, const Project &project, const QMap<QString, int> &counts)
{
    AuditTable table{
        title, {column, AuditTables::tr("Claims"), AuditTables::tr("Share")}, {}, 1, 1};
    QStringList words = project.terms(field);
    for (auto count = counts.keyBegin(); count != counts.keyEnd(); ++count) {
        if (!words.contains(*count))
            words.append(*count);
    }
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    for (const QString &word : std::as_const(words)) {
        if (const int count = counts.value(word); count > 0)
            table.rows.append(
                {word.isEmpty() ? none : termLabel(field, word), count, share(count, all)});
    }
    return table;
}

AuditTable tagTable(const SourceAudit &audit, const Project &project)
{
    AuditTable table{AuditTables::tr("Tags by article"),
        {AuditTables::tr("Tag"), AuditTables::tr("Layer"), AuditTables::tr("Article"),
            AuditTables::tr("Annotations")},
        {}, 3, 3};
    QList<SourceAudit::TagCount> counts = audit.tags;
    std::ranges::stable_sort(counts, {}, &SourceAudit::TagCount::tag);
    for (const SourceAudit::TagCount &count : std::as_const(counts)) {
        const Article *article = project.find(count.article);
        const Tag *tag = project.find(count.tag);
        const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
        table.rows.append({tag ? shownTagName(tag->name) : QString(),
            layer ? shownTagName(layer->name) : QString(), article ? article->title : QString(),
            count.annotations});
    }
    return table;
}

} // namespace

QString AuditTable::nameOf(int row) const
{
    QStringList words;
    for (int column = 0; column < names; ++column)
        words.append(rows[row][column].toString());
    return words.join(u" · "_s);
}

QList<int> AuditTable::rowsWithMost(int count) const
{
    QList<int> all(rows.size());
    std::iota(all.begin(), all.end(), 0);
    if (all.size() <= count)
        return all;
    std::ranges::stable_sort(
        all, std::ranges::greater(), [this](int row) { return rows[row][plotted].toDouble(); });
    return all.first(count);
}

QString AuditTable::textOf(int row, int column) const
{
    const QVariant &value = rows[row][column];
    if (value.typeId() == QMetaType::Double)
        return AuditTables::tr("%1%").arg(QLocale().toString(100 * value.toDouble(), 'f', 1));
    return value.typeId() == QMetaType::Int ? QLocale().toString(value.toInt()) : value.toString();
}

QList<AuditTable> auditTables(const SourceAudit &audit, const Project &project)
{
    return {groupTable(audit), voiceTable(audit), sumTable(audit),
        wordTable(AuditTables::tr("Claims by state"), AuditTables::tr("State"),
            AuditTables::tr("none", "state of a claim"), u"claim.state"_s, project,
            audit.claimStates),
        wordTable(AuditTables::tr("Claims by verdict"), AuditTables::tr("Verdict"),
            AuditTables::tr("no verdict"), u"verdict.conclusion"_s, project, audit.conclusions),
        tagTable(audit, project)};
}

QString auditMethod()
{
    return AuditTables::tr(
        "Counted from attributions (source, cue and content) made by hand. Characters are Unicode "
        "code points of what is said; where attributions overlap, each character is counted once "
        "for each source and once for the whole. A name in the text without a record in the "
        "register is a source of its own. Rejected annotations do not count. Kinds, affiliations, "
        "roles and states are those given to the sources and claims in the project.");
}

} // namespace Standoff
