// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keydelegate.h"

#include "keys/keysmodel.h"
#include "theme/theme.h"
#include "widgets/keys/keychip.h"

#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int chipGap = 3;
constexpr int diamondSize = 14;

void drawDiamond(QPainter &painter, const QRect &place, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(place).center();
    const qreal half = place.width() / 2.0 - 1;
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
        middle + QPointF(0, half), middle + QPointF(-half, 0)}));
    painter.drawLine(middle + QPointF(0, -2.6), middle + QPointF(0, 0.6));
    painter.drawPoint(middle + QPointF(0, 2.8));
    painter.restore();
}

} // namespace

QStringList partsOfKey(const QString &key)
{
    QStringList parts = key.split(u'+');
    if (key.endsWith(u'+')) { // that key itself
        parts.resize(parts.size() - 2);
        parts.append(u"+"_s);
    }
    return parts;
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(usual.height(), option.fontMetrics.height() + 9)};
}

void KeyDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (index.data(KeysModel::IsGroupRole).toBool())
        item.font.setBold(true);
    const QString keys = index.data(KeysModel::KeyTextRole).toString();
    if (!keys.isEmpty())
        item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QColor muted = Theme::mutedText(option.palette);
    painter->save();
    int at = option.rect.left() + 2 * chipGap;
    const auto place = [&](int width) {
        const QRect part(at, option.rect.top(), width, option.rect.height());
        at += width + chipGap;
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (index.column() == KeysModel::Action && index.data(KeysModel::IsChangedRole).toBool()) {
        at += option.fontMetrics.horizontalAdvance(item.text) + 2 * chipGap;
        painter->setPen(muted);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        const QString word = tr("changed", "a key");
        painter->drawText(
            place(painter->fontMetrics().horizontalAdvance(word) + 1), Qt::AlignVCenter, word);
    }
    if (!keys.isEmpty()) {
        bool isFirst = true;
        for (const QString &part : partsOfKey(keys)) {
            painter->setPen(muted);
            painter->setFont(option.font);
            if (!std::exchange(isFirst, false))
                painter->drawText(
                    place(option.fontMetrics.horizontalAdvance(u'+')), Qt::AlignCenter, u"+"_s);
            drawKeyChip(*painter, place(keyChipSize(part, option.font).width()), part, option.font,
                option.palette);
        }
    }
    if (index.data(KeysModel::HasConflictRole).toBool()) {
        at += chipGap;
        QRect sign(QPoint(), QSize(diamondSize, diamondSize));
        sign.moveCenter(place(diamondSize).center());
        drawDiamond(*painter, sign, Theme::warningText(option.palette));
    }
    painter->restore();
}

QWidget *KeyDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QKeySequenceEdit(parent);
    editor->setObjectName(u"keyEditor"_s);
    editor->setAccessibleName(tr("Press the new key"));
    editor->setMaximumSequenceLength(1);
    editor->setClearButtonEnabled(true);
    editor->setAutoFillBackground(true);
    auto *self = const_cast<KeyDelegate *>(this); // Qt's call is const
    const auto finish = [self, editor] { // it would say so again when it loses the focus
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    };
    connect(editor, &QKeySequenceEdit::editingFinished, self, finish, Qt::SingleShotConnection);
    return editor;
}

void KeyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QKeySequenceEdit *>(editor)->setKeySequence(QKeySequence::fromString(
        index.data(KeysModel::KeyTextRole).toString(), QKeySequence::NativeText));
}

void KeyDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    emit const_cast<KeyDelegate *>(this)->keyChosen(
        index, static_cast<QKeySequenceEdit *>(editor)->keySequence());
}

// Only Escape and Enter by themselves end it: any other key may be the one that is meant.
bool KeyDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain = key.modifiers() == Qt::NoModifier;
        const bool ends = key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return
            || key.key() == Qt::Key_Enter;
        if (!isPlain || !ends)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace Standoff
