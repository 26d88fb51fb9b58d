// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palette/palettebutton.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/keys/keychip.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int buttonInset = 8;
constexpr int buttonSignSize = 14;

} // namespace

PaletteButton::PaletteButton(QAction &action, QMenuBar &bar)
    : QAbstractButton(&bar)
    , m_action(action)
    , m_bar(bar)
{
    setObjectName(u"paletteButton"_s);
    setText(tr("Find a command, an article, a record"));
    setAccessibleName(text());
    setToolTip(action.toolTip());
    setFocusPolicy(Qt::NoFocus); // its key does the same
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this] {
        setToolTip(m_action.toolTip());
        updateGeometry();
        update();
    });
    bar.installEventFilter(this);
    bar.setCornerWidget(this);
}

QString PaletteButton::key() const
{
    return m_action.shortcut().toString(QKeySequence::NativeText);
}

// The words and the key, the key alone, or a sign.
int PaletteButton::roomFor(int width) const
{
    int menus = 0;
    for (const QAction *menu : m_bar.actions())
        menus += fontMetrics().horizontalAdvance(menu->text()) + 3 * buttonInset;
    const int keyWidth = key().isEmpty() ? 0 : keyChipSize(key(), font()).width() + buttonInset;
    const int sign = buttonSignSize + 2 * buttonInset;
    const int words = fontMetrics().horizontalAdvance(text()) + buttonInset;
    for (const int wanted : {sign + words + keyWidth, sign + keyWidth}) {
        if (menus + wanted <= width)
            return wanted;
    }
    return sign;
}

QSize PaletteButton::sizeHint() const
{
    return {roomFor(m_bar.width()), keyChipSize(u"X"_s, font()).height() + 6};
}

bool PaletteButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_bar && event->type() == QEvent::Resize)
        setFixedWidth(roomFor(m_bar.width()));
    return QAbstractButton::eventFilter(watched, event);
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? palette().color(QPalette::Link) : Theme::rule(palette()));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
    QRect room = rect().adjusted(buttonInset, 0, -buttonInset, 0);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect sign(
        room.left(), room.center().y() - buttonSignSize / 2, buttonSignSize, buttonSignSize);
    Theme::icon("find"_L1).paint(&painter, mirrored(sign));
    room.setLeft(sign.right() + 1 + buttonInset / 2);
    const QSize chip = keyChipSize(key(), font());
    if (!key().isEmpty() && room.width() >= chip.width()) {
        QRect place = room;
        place.setLeft(room.right() + 1 - chip.width());
        drawKeyChip(painter, mirrored(place), key(), font(), palette());
        room.setRight(place.left() - buttonInset / 2);
    }
    if (fontMetrics().horizontalAdvance(text()) <= room.width()) {
        painter.setPen(Theme::mutedText(palette()));
        painter.drawText(mirrored(room), Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
}

} // namespace Standoff
