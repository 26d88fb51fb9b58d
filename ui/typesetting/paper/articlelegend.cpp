// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articlelegend.h"

#include "project/tagset/tagnames.h"
#include "text/oneline.h"
#include "typesetting/articlelabels.h"

#include <QLocale>

namespace Standoff {

namespace {

// Text that grows paragraph by paragraph, with marks.
class LegendText
{
public:
    void beginParagraph(ParagraphRole role)
    {
        if (m_paragraphs++ > 0)
            m_text += u'\n';
        m_rows.roleMarks.append({.paragraph = m_paragraphs - 1, .role = role});
    }
    void write(const QString &text) { m_text += text; }
    void write(const QString &text, TagId tag, Status status = Status::Accepted)
    {
        const int begin = int(m_text.toUcs4().size());
        m_text += text;
        Annotation annotation;
        annotation.id = AnnotationId{m_rows.annotations.size() + 1};
        annotation.tag = tag;
        annotation.status = status;
        annotation.fragments = {{{begin, int(m_text.toUcs4().size())}, text}};
        m_rows.annotations.append(annotation);
    }
    OpenArticle article() const { return {Version(), ArticleText(m_text), m_rows}; }

private:
    QString m_text;
    int m_paragraphs = 0;
    OpenArticle::Rows m_rows;
};

constexpr QChar wideSpace(0x2003);
constexpr QChar space(0x00a0);

} // namespace

ArticleLegend::ArticleLegend(const Project &project)
{
    for (const Layer *layer : project.layersInOrder()) {
        LegendLayer listed{onOneLine(shownTagName(layer->name)), layer->kind, {}};
        for (const Tag *tag : project.tagsInOrder(layer->id))
            listed.tags.append({tag->id, onOneLine(shownTagName(tag->name))});
        m_layers.append(listed);
    }
}

ArticleLegend ArticleLegend::in(
    const OpenArticle &article, TextRange range, const MarkStyles &styles) const
{
    QHash<TagId, int> counts;
    QMap<Status, LegendStatus> statuses;
    for (const AnnotationId id : article.annotationsIn(range)) {
        const Annotation &annotation = *article.find(id);
        if (!styles.shows(annotation))
            continue;
        ++counts[annotation.tag];
        if (annotation.status == Status::Accepted)
            continue;
        LegendStatus &status = statuses[annotation.status];
        status.status = annotation.status;
        status.tag = status.tag ? std::min(status.tag, annotation.tag) : annotation.tag;
        ++status.count;
    }
    ArticleLegend legend;
    legend.m_statuses = statuses.values();
    for (LegendLayer layer : m_layers) {
        for (LegendTag &tag : layer.tags)
            tag.count = counts.value(tag.tag);
        layer.tags.removeIf([](const LegendTag &tag) { return tag.count == 0; });
        if (!layer.tags.isEmpty())
            legend.m_layers.append(layer);
    }
    return legend;
}

OpenArticle ArticleLegend::asArticle() const
{
    LegendText text;
    text.beginParagraph(ParagraphRole::Heading);
    text.write(tr("Legend"));
    const QLocale locale;
    for (const LegendLayer &layer : m_layers) {
        for (qsizetype i = 0; i < layer.tags.size(); ++i) {
            // Claims stand one below the other, as their brackets do in the margin.
            if (i == 0 || layer.kind == LayerKind::Claim) {
                text.beginParagraph(ParagraphRole::Credit);
                text.write(layer.name);
            }
            text.write(wideSpace);
            text.write(layer.tags[i].name, layer.tags[i].tag);
            text.write(space + locale.toString(layer.tags[i].count));
        }
    }
    for (const LegendStatus &status : m_statuses) {
        if (status == m_statuses.first()) {
            text.beginParagraph(ParagraphRole::Credit);
            text.write(tr("Status"));
        }
        text.write(wideSpace);
        text.write(statusName(status.status), status.tag, status.status);
        text.write(space + locale.toString(status.count));
    }
    return text.article();
}

} // namespace Standoff
