// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QAbstractButton>

class QAction;
class QMenuBar;

namespace Standoff {

// At the end of the menu bar: opens the command palette, tells what it finds, and by which key. It
// leaves the room to the menus where a window is narrow.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT

public:
    // The action opens the palette.
    PaletteButton(QAction &action, QMenuBar &bar);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString key() const;
    int roomFor(int width) const;

    QAction &m_action;
    QMenuBar &m_bar;
};

} // namespace Standoff
