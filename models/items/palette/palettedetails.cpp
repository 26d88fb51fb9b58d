// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/palettemodel.h"

#include "items/fieldlabels.h"
#include "items/register.h"
#include "project/isotime.h"
#include "session/openproject.h"
#include "text/oneline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QString PaletteModel::detailOf(const Row &row) const
{
    if (row.isHeading)
        return {};
    switch (row.kind) {
    case PaletteKind::Record:
    case PaletteKind::Claim:
        return recordDetail(row);
    case PaletteKind::Article: {
        const Article *article = m_session.project().find(ArticleId{row.name.number});
        QStringList parts;
        if (article)
            parts = {onOneLine(article->publisher), displayDate(article->published)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case PaletteKind::Action:
        return actionOf(row).isEnabled
            ? actionOf(row).place
            : tr("%1 · not now", "place of an action in the menus").arg(actionOf(row).place);
    case PaletteKind::Line:
        break;
    }
    return {};
}

QString PaletteModel::recordDetail(const Row &row) const
{
    const Project &project = m_session.project();
    QStringList parts;
    if (const Entity *entity = project.find(idOf<Entity>({row.name.reg, row.name.number})))
        parts.append(termLabel(u"entity.type"_s, entity->type));
    else if (const Source *source = project.find(idOf<Source>({row.name.reg, row.name.number})))
        parts = {tr("source"), termLabel(u"source.kind"_s, source->kind)};
    else if (const Claim *claim = project.find(idOf<Claim>({row.name.reg, row.name.number})))
        parts.append(termLabel(u"claim.state"_s, claim->state));
    if (const int count = project.annotationCount(row.name.number); count > 0)
        parts.append(row.kind == PaletteKind::Claim ? tr("%Ln occurrence(s)", nullptr, count)
                                                    : tr("%Ln mention(s)", nullptr, count));
    if (const QString alias = aliasIn(row); !alias.isEmpty())
        parts.append(tr("also “%1”", "another name of it").arg(alias));
    parts.removeAll(QString());
    return onOneLine(parts.join(u" · "_s)); // terms may be the project's own
}

// The other name in which the words stand; "" where they stand in the name.
QString PaletteModel::aliasIn(const Row &row) const
{
    const auto outside = std::ranges::find_if(
        row.hits, [&row](TextRange hit) { return hit.begin > row.name.length; });
    if (outside == row.hits.end())
        return {};
    const qsizetype line =
        QStringView(row.name.folded).first(outside->begin).count(u'\n') - 1; // among the others
    return withRecordType(row.name.reg, [&]<typename Record> {
        const Record *record = m_session.project().find(Id<Record>{row.name.number});
        QStringList others = record ? RegisterFields<Record>::otherNames(*record) : QStringList();
        others.removeAll(QString());
        return onOneLine(others.value(line));
    });
}

} // namespace Standoff
