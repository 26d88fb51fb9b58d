// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articlelook.h"

#include "project/isotime.h"
#include "text/oneline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

ArticleHeader headerOf(const Article &article, const OpenArticle *open)
{
    QStringList parts{article.publisher, article.byline, displayDate(article.published),
        article.language.isEmpty() ? QString() : QLocale(article.language).nativeLanguageName(),
        article.url};
    parts.removeAll(QString());
    const bool hasHeadline = open
        && std::ranges::contains(
            open->text().paragraphs(), ParagraphRole::Headline, &Paragraph::role);
    return {hasHeadline ? QString() : onOneLine(article.title), onOneLine(parts.join(u" · "_s))};
}

Qt::LayoutDirection directionOf(const Article &article)
{
    switch (article.direction) {
    case Direction::LeftToRight:
        return Qt::LeftToRight;
    case Direction::RightToLeft:
        return Qt::RightToLeft;
    case Direction::Automatic:
        break;
    }
    return Qt::LayoutDirectionAuto;
}

MarkStyles markStylesOf(const Project &project)
{
    constexpr int labelLength = 3; // as the short names of the field: PER, ORG, LOC
    MarkStyles styles;
    for (const Tag &tag : project.all<Tag>()) {
        const LayerKind kind = project.kindOf(tag.id);
        const QString name = onOneLine(tag.name);
        styles.tags.insert(tag.id,
            {kind, QColor(tag.color),
                kind == LayerKind::Entity ? name.left(labelLength).toUpper() : name, name});
    }
    return styles;
}

PrintableArticle printable(const Project &project, const Article &article, const OpenArticle &open,
    const MarkStyles &styles)
{
    return {&open, article.title, headerOf(article, &open), directionOf(article), article.language,
        styles, ArticleLegend(project)};
}

} // namespace Standoff
