// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/markedhtml.h"

#include "text/wholefile.h"
#include "typesetting/articlecolors.h"
#include "typesetting/articlelabels.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What an annotation is for a stretch of the text.
struct StretchMark
{
    TagStyle style;
    Status status = Status::Accepted;
    bool begins = false; // the annotation does
};

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

QString ruleOf(const TagStyle &style, Status status)
{
    if (status == Status::Rejected)
        return u"border-bottom:1px dotted %1"_s.arg(paperColors().ink(style.color).name());
    if (status == Status::Proposed) {
        return (style.kind == LayerKind::Entity ? u"outline:1px dashed %1"_s
                                                : u"border-bottom:2px dashed %1"_s)
            .arg(paperColors().ink(style.color).name());
    }
    if (style.kind == LayerKind::Entity)
        return u"background:"_s + paperColors().tint(style.color, entityTint, Qt::black).name();
    return u"border-bottom:2px %1 %2"_s.arg(
        style.kind == LayerKind::Cue ? u"dotted"_s : u"solid"_s, style.color.name());
}

QString titleOf(const TagStyle &style, Status status)
{
    return status == Status::Accepted ? style.label
                                      : ArticleLegend::tr("%1 (%2)", "a tag, and its status")
                                            .arg(style.label, statusName(status));
}

enum class Labels : quint8 { Seen, InTitles };

Markup marked(const QString &text, const QList<StretchMark> &marks, Labels shown)
{
    QStringList rules;
    QStringList titles;
    QStringList labels;
    for (const auto &[style, status, begins] : marks) {
        rules.append(ruleOf(style, status));
        titles.append(titleOf(style, status));
        if (shown == Labels::Seen && begins
            && (style.kind != LayerKind::Cue || status != Status::Accepted))
            labels.append(signedFor(status, style.label));
    }
    const Markup label =
        labels.isEmpty() ? Markup() : Markup::of(u" data-label=\"%1\"", labels.join(u' '));
    return Markup::of(u"<span style=\"%1\" title=\"%2\"%3>%4</span>", rules.join(u';'),
        titles.join(u", "_s), label, text);
}

// What stands in an element, without it. O(length + what is written).
Markup inlineHtml(
    const OpenArticle &article, TextRange part, const MarkStyles &styles, Labels shown)
{
    const QList<IntervalIndex::Entry> entries = article.index().intersecting(part);
    const QList<int> offsets = cuts(entries, part);
    QList<IntervalIndex::Entry> there; // at the stretch
    auto next = entries.begin();
    Markup html;
    for (qsizetype i = 0; i + 1 < offsets.size(); ++i) {
        const TextRange stretch{offsets[i], offsets[i + 1]};
        there.removeIf([&](const auto &entry) { return entry.range.end <= stretch.begin; });
        for (; next != entries.end() && next->range.begin <= stretch.begin; ++next) {
            if (styles.shows(*article.find(AnnotationId{next->key})))
                there.append(*next);
        }
        QList<StretchMark> marks;
        for (const IntervalIndex::Entry &entry : std::as_const(there)) {
            const Annotation &annotation = *article.find(AnnotationId{entry.key});
            marks.append({styles.of(annotation.tag), annotation.status,
                article.text().fromCodePoint(annotation.extent().begin) == stretch.begin});
        }
        const QString text = article.text().slice(stretch).toString();
        html += marks.isEmpty() ? Markup(text) : marked(text, marks, shown);
    }
    return html;
}

// With the attribute, which says how it runs, within its element.
Markup paragraphHtml(ParagraphRole role, const Markup &direction, const Markup &text)
{
    switch (role) {
    case ParagraphRole::Headline:
        return Markup::of(u"<h1%1>%2</h1>\n", direction, text);
    case ParagraphRole::Heading:
        return Markup::of(u"<h2%1>%2</h2>\n", direction, text);
    case ParagraphRole::Quote:
        return Markup::of(u"<blockquote%1>%2</blockquote>\n", direction, text);
    case ParagraphRole::ListItem:
        return Markup::of(u"<ul><li%1>%2</li></ul>\n", direction, text);
    case ParagraphRole::Byline:
    case ParagraphRole::Dateline:
    case ParagraphRole::Caption:
    case ParagraphRole::Credit:
        return Markup::of(u"<p class=\"muted\"%1>%2</p>\n", direction, text);
    case ParagraphRole::Body:
        break;
    }
    return Markup::of(u"<p%1>%2</p>\n", direction, text);
}

Markup legendHtml(const PrintableArticle &printed)
{
    const ArticleLegend legend =
        printed.legend.in(*printed.article, {0, printed.article->text().size()}, printed.styles);
    if (legend.isEmpty())
        return {};
    const QLocale locale;
    const auto entry = [&](const QString &name, TagId tag, Status status, int count) {
        return Markup::of(u"<span style=\"%1\">%2</span> %3 ",
            ruleOf(printed.styles.of(tag), status), name, locale.toString(count));
    };
    Markup html;
    for (const LegendLayer &layer : legend.layers()) {
        Markup tags;
        for (const LegendTag &tag : layer.tags)
            tags += entry(tag.name, tag.tag, Status::Accepted, tag.count);
        html += Markup::of(u"<dt>%1</dt><dd>%2</dd>\n", layer.name, tags);
    }
    if (!legend.statuses().isEmpty()) {
        Markup statuses;
        for (const LegendStatus &status : legend.statuses())
            statuses += entry(statusName(status.status), status.tag, status.status, status.count);
        html += Markup::of(u"<dt>%1</dt><dd>%2</dd>\n", ArticleLegend::tr("Status"), statuses);
    }
    return Markup::of(
        u"<hr>\n<h2>%1</h2>\n<dl class=\"muted\">\n%2</dl>\n", ArticleLegend::tr("Legend"), html);
}

} // namespace

Markup markedHtml(const OpenArticle &article, TextRange range, const MarkStyles &styles)
{
    Markup html;
    for (const Paragraph &paragraph : article.text().paragraphs()) {
        const TextRange part = paragraph.range.intersected(range);
        if (!part.isEmpty())
            html += Markup::of(u"<p>%1</p>\n", inlineHtml(article, part, styles, Labels::InTitles));
    }
    return html;
}

Markup markedPage(const PrintableArticle &printed)
{
    const bool automatic = printed.direction == Qt::LayoutDirectionAuto;
    const Markup direction = automatic ? Markup::of(u" dir=\"auto\"") : Markup();
    Markup body;
    if (!printed.header.title.isEmpty())
        body += Markup::of(u"<h1%1>%2</h1>\n", direction, printed.header.title);
    if (!printed.header.metadata.isEmpty())
        body += Markup::of(u"<p class=\"muted\"%1>%2</p>\n", direction, printed.header.metadata);
    for (const Paragraph &paragraph : printed.article->text().paragraphs()) {
        if (!paragraph.range.isEmpty())
            body += paragraphHtml(paragraph.role, direction,
                inlineHtml(*printed.article, paragraph.range, printed.styles, Labels::Seen));
    }
    const Markup language =
        printed.language.isEmpty() ? Markup() : Markup::of(u" lang=\"%1\"", printed.language);
    return Markup::of(
        u"<!DOCTYPE html>\n<html%1 dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
        u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>\n"
        u"body { color: #000; background: #fff; max-width: 42em; margin: 2em auto; padding: 0 1em;"
        u" font: 1.05em/2.1 serif }\n"
        u"h1, h2 { line-height: 1.6 }\n"
        u"h1, h2, p, li, blockquote { white-space: pre-wrap }\n"
        u".muted { color: #555; font-family: sans-serif; font-size: 0.85em }\n"
        u"blockquote { border-inline-start: 2px solid #aaa; margin-inline: 0;"
        u" padding-inline-start: 1em }\n"
        u"[data-label]::before { content: attr(data-label); font: bold 0.55em sans-serif;"
        u" vertical-align: super; margin-inline-end: 0.3em }\n"
        u"</style>\n</head>\n<body>\n%4%5</body>\n</html>\n",
        language, printed.isRightToLeft() ? u"rtl"_s : u"ltr"_s, printed.title, body,
        legendHtml(printed));
}

Result<> saveMarkedPage(const QString &path, const PrintableArticle &printed)
{
    return writeWholeFile(path, markedPage(printed).html().toUtf8());
}

} // namespace Standoff
