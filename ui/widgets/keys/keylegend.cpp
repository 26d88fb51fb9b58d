// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/keys/keylegend.h"

#include "theme/theme.h"
#include "widgets/keys/keychip.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int behindKey = 5;
constexpr int betweenKeys = 16;

} // namespace

KeyLegend::KeyLegend(const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
{
    QStringList told;
    for (const Entry &entry : m_entries)
        told.append(tr("%1 %2", "a key and what it does").arg(entry.key, entry.words));
    setAccessibleName(told.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont KeyLegend::wordsFont() const
{
    QFont words = font();
    words.setPointSizeF(words.pointSizeF() * 0.88);
    return words;
}

int KeyLegend::widthOf(const Entry &entry) const
{
    return keyChipSize(entry.key, font()).width() + behindKey
        + QFontMetrics(wordsFont()).horizontalAdvance(entry.words);
}

QSize KeyLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + betweenKeys;
    return {width, keyChipSize(u"X"_s, font()).height() + 6};
}

QSize KeyLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect room = contentsRect();
    const auto draw = [&](const Entry &entry, int left) {
        const int key = keyChipSize(entry.key, font()).width();
        const auto placeAt = [&](int from, int width) {
            return QStyle::visualRect(
                layoutDirection(), contentsRect(), QRect(from, room.top(), width, room.height()));
        };
        drawKeyChip(painter, placeAt(left, key), entry.key, font(), palette());
        painter.setFont(wordsFont());
        painter.setPen(Theme::mutedText(palette()));
        const int words = widthOf(entry) - key - behindKey;
        painter.drawText(placeAt(left + key + behindKey, words + 1), Qt::AlignVCenter, entry.words);
    };
    for (const bool isAtEnd : {true, false}) {
        for (const Entry &entry : std::as_const(m_entries)) {
            const int width = widthOf(entry);
            if (entry.isAtEnd != isAtEnd || width > room.width())
                continue;
            draw(entry, isAtEnd ? room.right() + 1 - width : room.left());
            if (isAtEnd)
                room.setRight(room.right() - width - betweenKeys);
            else
                room.setLeft(room.left() + width + betweenKeys);
        }
    }
}

} // namespace Standoff
