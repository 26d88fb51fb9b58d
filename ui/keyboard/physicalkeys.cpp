// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboard/physicalkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {
constexpr auto lettersKey = "keyboard/letters"_L1;
}

PhysicalKeys::PhysicalKeys(QWidget &widget, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_widget(widget)
    , m_settings(settings)
    , m_letters(KeyLetters::named(settings.value(lettersKey).toString()))
{
    m_widget.installEventFilter(this);
}

// What was a shortcut does not come here: Qt has taken it by then.
bool PhysicalKeys::eventFilter(QObject *, QEvent *event)
{
    // A Latin letter that tags comes as this only.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (!(key.modifiers() & ~Qt::ShiftModifier))
            learn(m_letters.after(keyOfScanCode(key.nativeScanCode()), key.text()));
    }
    return event->type() == QEvent::KeyPress && press(static_cast<const QKeyEvent &>(*event));
}

bool PhysicalKeys::press(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool isAscii = event.key() < 0x80;
    if (isAscii || event.key() >= Qt::Key_Escape || modifiers & Qt::AltModifier)
        return false;
    QChar key = keyOfScanCode(event.nativeScanCode());
    if (key.isNull())
        key = m_letters.keyOf(text.isEmpty() ? QString(QChar(event.key())) : text);
    if (key.isNull())
        return false;
    if (!(modifiers & ~Qt::ShiftModifier))
        learn(m_letters.after(key, text));
    QAction *action = actionFor(QKeyCombination(modifiers, Qt::Key(key.toUpper().unicode())));
    if (!action)
        return false;
    action->trigger();
    return true;
}

void PhysicalKeys::learn(const KeyLetters &letters)
{
    if (letters == m_letters)
        return;
    m_letters = letters;
    m_settings.setValue(lettersKey, letters.name());
    emit lettersChanged(letters);
}

// Its own actions first, then those of its window.
QAction *PhysicalKeys::actionFor(QKeyCombination key) const
{
    const auto has = [key](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(QKeySequence(key));
    };
    for (QAction *action : m_widget.actions()) {
        if (has(action))
            return action;
    }
    for (QAction *action : m_widget.window()->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut && has(action))
            return action;
    }
    return nullptr;
}

} // namespace Standoff
