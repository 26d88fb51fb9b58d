// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keyfinder.h"

#include "theme/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

// Whether such a key means itself here, not something to be written.
bool isSoughtKey(const QKeyEvent &event)
{
    if (isModifierKey(event.key()))
        return false;
    const bool isFunction = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return isFunction
        || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

KeyFinder::KeyFinder(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"keyFinder"_s);
    setPlaceholderText(tr("Find an action, or press a key to see what it does"));
    setAccessibleName(placeholderText());
    addAction(Theme::icon("find"_L1), LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_key = {};
        emit sought();
    });
}

// Before the window takes it for what it does.
bool KeyFinder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isSoughtKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyFinder::keyPressEvent(QKeyEvent *event)
{
    if (isSoughtKey(*event)) {
        setText(QKeySequence(event->keyCombination()).toString(QKeySequence::NativeText));
        m_key = QKeySequence(event->keyCombination());
        emit sought();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        emit listWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Standoff
