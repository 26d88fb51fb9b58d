// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QObject>

class QAction;
class QKeyEvent;

namespace Standoff {

// Gives a widget the keys of its own actions while it has the focus, also those that the window has
// for something else: Qt would hold such a key ambiguous and do neither.
class ShortcutGuard : public QObject
{
    Q_OBJECT

public:
    // The widget owns it.
    explicit ShortcutGuard(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *actionFor(const QKeyEvent &event) const;

    QWidget *m_widget;
};

} // namespace Standoff
