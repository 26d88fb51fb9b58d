// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

// In points. Who has the desktop's texts larger gets the article's larger as well.
constexpr qreal leastBody = 13;
constexpr qreal bodyToDesktop = 1.3;
constexpr int charactersInLine = 70;

QFont scaled(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

ArticleStyle::ArticleStyle(const Typography &typography)
    : m_lineSpacing(typography.lineSpacing)
{
    QFont body(typography.textFamily.isEmpty() ? u"serif"_s : typography.textFamily);
    body.setStyleHint(QFont::Serif);
    QFont plain = QGuiApplication::font();
    if (!typography.plainFamily.isEmpty())
        plain.setFamilies({typography.plainFamily});
    // Paper has its own measure.
    const qreal points =
        typography.exact ? leastBody : std::max(leastBody, bodyToDesktop * plain.pointSizeF());
    for (QFont *font : {&body, &plain}) {
        font->setPointSizeF(points * typography.zoom);
        if (typography.exact) {
            font->setHintingPreference(QFont::PreferNoHinting);
            font->setFeature("liga", 0);
        }
    }
    m_em = QFontInfo(body).pixelSize();
    for (size_t role = 0; role < m_paragraphs.size(); ++role)
        m_paragraphs[role] = styleFor(ParagraphRole(role), body, plain);
    m_labelFont = scaled(plain, 0.5);
    m_labelFont.setBold(true);
    m_labelFont.setLetterSpacing(QFont::PercentageSpacing, 106);
    m_metadataFont = scaled(plain, 0.72);
}

qreal ArticleStyle::measure() const
{
    return charactersInLine * of(ParagraphRole::Body).characterWidth;
}

ParagraphStyle ArticleStyle::styleFor(
    ParagraphRole role, const QFont &body, const QFont &plain) const
{
    ParagraphStyle style;
    style.font = body;
    style.after = 0.45 * m_em;
    switch (role) {
    case ParagraphRole::Headline:
        style.font = scaled(body, 1.6);
        style.font.setBold(true);
        break;
    case ParagraphRole::Heading:
        style.font = scaled(body, 1.15);
        style.font.setBold(true);
        style.before = 0.7 * m_em;
        break;
    case ParagraphRole::Byline:
    case ParagraphRole::Dateline:
    case ParagraphRole::Credit:
        style.font = scaled(plain, 0.78);
        style.muted = true;
        break;
    case ParagraphRole::Caption:
        style.font = scaled(plain, 0.78);
        style.muted = true;
        style.indent = 0.8 * m_em;
        style.ornament = ParagraphStyle::SideRule;
        break;
    case ParagraphRole::Quote:
        style.indent = 2 * m_em;
        break;
    case ParagraphRole::ListItem:
        style.indent = 1.5 * m_em;
        style.after = 0.1 * m_em;
        style.ornament = ParagraphStyle::Bullet;
        break;
    case ParagraphRole::Body:
        break;
    }
    style.labelRoom = (style.muted ? 0.4 : 0.48) * m_em;
    style.laneRoom = (style.muted ? 0.15 : 0.22) * m_em;
    const QFontMetricsF metrics(style.font);
    style.characterWidth = metrics.averageCharWidth();
    const qreal more = (m_lineSpacing - 1) * metrics.height();
    style.labelRoom = std::max<qreal>(0, style.labelRoom + more / 2);
    style.laneRoom = std::max<qreal>(0, style.laneRoom + more / 2);
    style.lineHeight = metrics.height() + style.labelRoom + style.laneRoom;
    return style;
}

} // namespace Standoff
