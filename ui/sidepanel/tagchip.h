// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "keyboard/keyletters.h"
#include "project/tagset.h"

#include <QAbstractButton>

namespace Standoff {

// A tag as a button: its colour, its name and, on a key cap, its key. A click does not take the
// focus from the article, so that the selection stays.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagChip(const Tag &tag, QWidget *parent = nullptr);

    void setTag(const Tag &tag);
    TagId tag() const { return m_tag.id; }
    // What is on the keys of the keyboard; Latin letters unless told.
    void setKeyLetters(const KeyLetters &letters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Widths along the reading direction, in device-independent pixels.
    int padding() const;
    int dotSize() const;
    int keyWidth() const;
    QFont keyFont() const;
    void paintKey(QPainter &painter, const QRect &cap) const;

    Tag m_tag;
    KeyLetters m_letters;
};

} // namespace Standoff
