// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "keyboard/keyletters.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QSettings;
class QWidget;

namespace Standoff {

// Has the keys of a widget's actions work with a keyboard whose letters are not Latin: what such a
// key brings is taken for the Latin letter of the same key, where nothing else has a use for it. It
// learns from what is typed which letters are on the keys, and remembers it.
class PhysicalKeys : public QObject
{
    Q_OBJECT

public:
    PhysicalKeys(QWidget &widget, QSettings &settings, QObject *parent = nullptr);

    const KeyLetters &letters() const { return m_letters; }

signals:
    void lettersChanged(const Standoff::KeyLetters &letters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    void learn(const KeyLetters &letters);
    QAction *actionFor(QKeyCombination key) const;

    QWidget &m_widget;
    QSettings &m_settings;
    KeyLetters m_letters;
};

} // namespace Standoff
