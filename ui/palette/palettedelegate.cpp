// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palette/palettedelegate.h"

#include "items/palette/palettemodel.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "typesetting/articlecolors.h"
#include "widgets/keys/keychip.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int rowSide = 14; // left and right of a row
constexpr int rowSignSize = 16;
constexpr int rowGap = 8;
constexpr int rowEdge = 3; // before the current row
constexpr int rowSpace = 8; // above and below the letters together
constexpr qreal detailSize = 0.88;
constexpr double leastContrast = 4.5; // else hits have the colour of the other letters

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * detailSize);
    return font;
}

// A ring for what is to be done, half full where it is in progress, a disc with a tick when done.
void drawState(QPainter &painter, const QRectF &place, ArticleState state, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = state == ArticleState::NotStarted ? Theme::mutedText(palette)
                                                         : palette.color(QPalette::Link);
    painter.setPen(QPen(ink, 1.4));
    const QRectF ring = place.adjusted(2.5, 2.5, -2.5, -2.5);
    if (state == ArticleState::Done)
        painter.setBrush(ink);
    painter.drawEllipse(ring);
    if (state == ArticleState::InProgress) {
        painter.setBrush(ink);
        painter.drawPie(ring, 90 * 16, 180 * 16);
    } else if (state == ArticleState::Done) {
        painter.setPen(QPen(palette.color(QPalette::Base), 1.4));
        const QPointF middle = ring.center();
        painter.drawPolyline(QPolygonF({middle + QPointF(-2.6, 0.2), middle + QPointF(-0.7, 2.1),
            middle + QPointF(2.7, -1.9)}));
    }
    painter.restore();
}

void drawSign(QPainter &painter, const QRect &place, const QModelIndex &index,
    const QStyleOptionViewItem &option)
{
    const auto kind = PaletteKind(index.data(PaletteModel::KindRole).toInt());
    const auto mode = option.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal;
    if (kind == PaletteKind::Article) {
        drawState(painter, place, ArticleState(index.data(PaletteModel::StateRole).toInt()),
            option.palette);
    } else if (kind == PaletteKind::Record) {
        const auto reg = Register(index.data(PaletteModel::RegisterRole).toInt());
        Theme::icon(reg == Register::Sources ? "source"_L1 : "entity"_L1)
            .paint(&painter, place, Qt::AlignCenter, mode);
    } else if (kind == PaletteKind::Claim) {
        Theme::icon("claim"_L1).paint(&painter, place, Qt::AlignCenter, mode);
    } else { // a prompt
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::mutedText(option.palette), 1.3));
        const QPointF at = QRectF(place).center();
        painter.drawPolyline(
            QPolygonF({at + QPointF(-5, -4), at + QPointF(-1.5, -0.5), at + QPointF(-5, 3)}));
        painter.drawLine(at + QPointF(0, 4.5), at + QPointF(5, 4.5));
        painter.restore();
    }
}

// Shortened to the width, with the hits in bold accent. Returns how wide it is.
int drawName(QPainter &painter, const QRect &room, const QModelIndex &index,
    const QStyleOptionViewItem &option, const QColor &ink)
{
    QFont bold = option.font;
    bold.setBold(true);
    QString text = index.data().toString();
    const auto hits = index.data(PaletteModel::HitsRole).value<QList<TextRange>>();
    // Bold letters are wider than those that are measured.
    const int space = hits.isEmpty() ? room.width() : room.width() * 19 / 20;
    text = QFontMetrics(option.font).elidedText(text, Qt::ElideRight, space);
    const QColor accent = option.palette.color(QPalette::Link);
    const bool isRead = !option.state.testFlag(QStyle::State_Selected)
        || contrast(accent, option.palette.color(QPalette::Highlight)) >= leastContrast;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange hit : hits) {
        const int end = std::min(hit.end, int(text.size()));
        if (hit.begin >= end)
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(isRead ? accent : ink);
        formats.append({hit.begin, end - hit.begin, format});
    }
    QTextLayout layout(text, option.font);
    QTextOption shape(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    shape.setWrapMode(QTextOption::NoWrap);
    shape.setTextDirection(option.direction);
    layout.setTextOption(shape);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return int(line.naturalTextWidth()) + 1;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
    return {0, option.fontMetrics.height() + (isHeading ? rowSpace - 1 : rowSpace + 1)};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isOn = index.flags() & Qt::ItemIsEnabled;
    const QColor muted = Theme::mutedText(option.palette);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QRect room = option.rect.adjusted(rowSide, 0, -rowSide, 0);
    const int align = Qt::AlignVCenter
        | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignAbsolute
        | Qt::TextSingleLine;
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        QFont font = detailFont(option.font);
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(muted);
        painter->drawText(mirrored(room), align, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        painter->fillRect(
            mirrored(QRect(option.rect.topLeft(), QSize(rowEdge, option.rect.height()))),
            option.palette.color(QPalette::Link));
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QRect sign(
        room.left(), room.center().y() - rowSignSize / 2 + 1, rowSignSize, rowSignSize);
    drawSign(*painter, mirrored(sign), index, option);
    room.setLeft(sign.right() + 1 + rowGap);
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        QRect chip = room;
        chip.setLeft(room.right() + 1 - keyChipSize(key, option.font).width());
        drawKeyChip(*painter, mirrored(chip), key, option.font, option.palette);
        room.setRight(chip.left() - rowGap);
    }
    room.setLeft(room.left() + drawName(*painter, mirrored(room), index, option, isOn ? ink : muted)
        + rowGap);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    if (room.width() > 3 * rowGap) {
        painter->setFont(detailFont(option.font));
        painter->setPen(isChosen ? ink : muted);
        painter->drawText(mirrored(room), align,
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace Standoff
