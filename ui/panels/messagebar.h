// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace Standoff {

// A line above the article that tells a person something without stopping the work. It stays until
// it is closed or something else is told; news goes by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showNews(const QString &text);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace Standoff
