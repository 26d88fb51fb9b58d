// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/paletteindex.h"

#include "items/register.h"
#include "project/project.h"
#include "text/oneline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

void PaletteIndex::add(PaletteName name, const QString &text, const QStringList &others)
{
    name.length = int(text.size());
    name.folded = text;
    for (const QString &other : others) {
        if (!other.isEmpty())
            name.folded += u'\n' + onOneLine(other);
    }
    name.folded = foldedForMatch(std::move(name.folded));
    name.letters = lettersOf(name.folded);
    m_names.append(std::move(name));
}

template <typename Record>
void PaletteIndex::addRecords(const Project &project, PaletteKind kind)
{
    for (const Record &record : project.all<Record>()) {
        add({.kind = kind,
                .number = record.id.number,
                .reg = RecordRef(record.id).kind,
                .weight = project.annotationCount(record.id.number)},
            onOneLine(record.*RegisterFields<Record>::name),
            RegisterFields<Record>::otherNames(record));
    }
}

void PaletteIndex::addProject(const Project &project)
{
    m_names.reserve(m_names.size() + project.all<Entity>().size() + project.all<Source>().size()
        + project.all<Claim>().size() + project.all<Article>().size());
    addRecords<Entity>(project, PaletteKind::Record);
    addRecords<Source>(project, PaletteKind::Record);
    addRecords<Claim>(project, PaletteKind::Claim);
    int order = 0; // the newest ones first
    for (const Article &article : project.all<Article>()) {
        const PaletteName name{
            .kind = PaletteKind::Article, .number = article.id.number, .weight = ++order};
        add(name, titleOf(project, name), {article.publisher, article.byline});
    }
}

QString PaletteIndex::titleOf(const Project &project, const PaletteName &name)
{
    if (name.kind == PaletteKind::Article) {
        const Article *article = project.find(ArticleId{name.number});
        if (!article)
            return {};
        return article->title.isEmpty() ? tr("Untitled") : onOneLine(article->title);
    }
    return withRecordType(name.reg, [&]<typename Record> {
        const Record *record = project.find(Id<Record>{name.number});
        return record ? onOneLine(record->*RegisterFields<Record>::name) : QString();
    });
}

std::pair<QList<PaletteHit>, int> PaletteIndex::find(
    const FuzzyQuery &query, PaletteKind kind, qsizetype most) const
{
    struct Found
    {
        int score;
        int weight;
        const PaletteName *name;
    };
    QList<Found> found;
    for (const PaletteName &name : m_names) {
        if (name.kind != kind || (query.letters() & ~name.letters) != 0)
            continue;
        if (const auto match = query.matchIn(name.folded))
            found.append({match->score, name.weight, &name});
    }
    const auto better = [](const Found &a, const Found &b) {
        return std::tuple(a.score, a.weight, b.name) > std::tuple(b.score, b.weight, a.name);
    };
    const qsizetype shown = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(), better);
    QList<PaletteHit> hits;
    for (const Found &each : std::as_const(found).first(shown))
        hits.append({each.name, *query.matchIn(each.name->folded)});
    return {hits, int(found.size())};
}

} // namespace Standoff
