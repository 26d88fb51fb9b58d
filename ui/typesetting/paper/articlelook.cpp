// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articlelook.h"

#include "project/isotime.h"
#include "project/tagset/tagnames.h"
#include "text/oneline.h"

#include <QList>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What a language is called in itself. A code without a country is of no country: "en" is English,
// not American English.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code.contains(u'-') || code.contains(u'_'))
        return name;
    const QList<QLocale> all =
        QLocale::matchingLocales(locale.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &each : all) {
        const QString other = each.nativeLanguageName();
        if (!other.isEmpty() && other.size() < name.size())
            name = other;
    }
    return name;
}

} // namespace

ArticleHeader headerOf(const Article &article, const OpenArticle *open)
{
    QStringList parts{article.publisher, article.byline, displayDate(article.published),
        article.language.isEmpty() ? QString() : languageName(article.language), article.url};
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
        const QString name = onOneLine(shownTagName(tag.name));
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
