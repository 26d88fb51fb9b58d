// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFrame>
#include <QStyle>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
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
    // Why what a person waited for was not done: no error where they cancelled it.
    void showUndone(const QString &text, bool wasCancelled);
    // Asks for a line of text; what was there before does as long as nobody answers. Takes no
    // focus.
    void ask(const QString &question, const QString &answer,
        std::function<void(const QString &)> answered);
    // Tells something, with a button for what can be done about it. The text is there until it is
    // done or closed.
    void offer(const QString &text, const QString &action, std::function<void()> accepted,
        QStyle::StandardPixmap icon = QStyle::SP_MessageBoxWarning);
    QString text() const;

private:
    void show(const QString &text, QStyle::StandardPixmap icon, bool question);

    QLabel *m_icon;
    QLabel *m_text;
    QLineEdit *m_answer;
    QPushButton *m_ok;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void(const QString &)> m_answered;
    std::function<void()> m_accepted;
};

} // namespace Standoff
