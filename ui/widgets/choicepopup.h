// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QColor>
#include <QFrame>
#include <QVariant>

class QLineEdit;
class QListWidget;

namespace Standoff {

// A popup in which one of several things is found by typing a few letters of it, and taken by Enter
// or a click. It deletes itself when it closes.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString detail; // behind the text, such as a key
        QColor color; // of a small square before it; none when not valid
        QVariant value;
    };

    // `title` says what is wanted.
    ChoicePopup(const QString &title, const QList<Choice> &choices, QWidget *parent);

    // What was typed is taken where it is none of the choices.
    void allowNew();
    // Shows itself at a widget, below or above its rectangle.
    void popUp(const QWidget &beside, const QRect &rect);
    // As if a person had typed it.
    void type(const QString &text);

signals:
    // The value of a choice, or the new text.
    void picked(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void take();

    QList<Choice> m_choices;
    QLineEdit *m_line;
    QListWidget *m_list;
    bool m_newAllowed = false;
    bool m_chosen = false; // in the list, by hand
};

// Moves a popup below or above a rectangle of a widget, and onto the screen.
void placeBeside(QWidget &popup, const QWidget &beside, const QRect &rect);

} // namespace Standoff
