// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/markedhtml.h"

#include "typesetting/articlecolors.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The places of a range where annotations begin or end, with its own two ends.
QList<int> cuts(const QList<IntervalIndex::Entry> &entries, TextRange range)
{
    QList<int> offsets{range.begin, range.end};
    for (const IntervalIndex::Entry &entry : entries)
        offsets << std::clamp(entry.range.begin, range.begin, range.end)
                << std::clamp(entry.range.end, range.begin, range.end);
    std::ranges::sort(offsets);
    offsets.erase(std::ranges::unique(offsets).begin(), offsets.end());
    return offsets;
}

Markup marked(const QString &text, const QList<TagStyle> &marks)
{
    const ArticleColors light{QPalette(Qt::black, Qt::white)};
    QStringList rules;
    QStringList labels;
    for (const TagStyle &mark : marks) {
        labels.append(mark.label);
        if (mark.kind == LayerKind::Entity)
            rules.append(u"background:"_s + light.tint(mark.color, entityTint, Qt::black).name());
        else
            rules.append(u"border-bottom:2px %1 %2"_s.arg(
                mark.kind == LayerKind::Cue ? u"dotted"_s : u"solid"_s, mark.color.name()));
    }
    return Markup::of(
        u"<span style=\"%1\" title=\"%2\">%3</span>", rules.join(u';'), labels.join(u", "_s), text);
}

} // namespace

Markup markedHtml(const OpenArticle &article, TextRange range, const TagStyles &styles)
{
    Markup html;
    for (const Paragraph &paragraph : article.text().paragraphs()) {
        const TextRange part = paragraph.range.intersected(range);
        if (part.isEmpty())
            continue;
        const QList<IntervalIndex::Entry> entries = article.index().intersecting(part);
        const QList<int> offsets = cuts(entries, part);
        html += Markup::of(u"<p>");
        for (qsizetype i = 0; i + 1 < offsets.size(); ++i) {
            const TextRange stretch{offsets[i], offsets[i + 1]};
            QList<TagStyle> marks;
            for (const IntervalIndex::Entry &entry : entries) {
                const TagStyle style = styles.value(article.find(AnnotationId{entry.key})->tag);
                if (style.shown && entry.range.contains(stretch))
                    marks.append(style);
            }
            const QString text = article.text().slice(stretch).toString();
            html += marks.isEmpty() ? Markup(text) : marked(text, marks);
        }
        html += Markup::of(u"</p>\n");
    }
    return html;
}

} // namespace Standoff
