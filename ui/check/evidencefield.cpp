// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/evidencefield.h"

#include "text/webaddress.h"
#include "theme/theme.h"
#include "widgets/keys/keysign.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace Standoff {

namespace {

constexpr int besideWords = 10; // as the cards above

QString keyOfPaste()
{
    return QKeySequence(Qt::CTRL | Qt::Key_V).toString(QKeySequence::NativeText);
}

} // namespace

EvidenceField::EvidenceField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setObjectName(QStringLiteral("evidenceField"));
    setPlaceholderText(tr("Paste an address, or type a question"));
    setAccessibleName(tr("New evidence"));
    setToolTip(tr("A pasted address becomes a piece of evidence. Nothing is fetched from it."));
    const int key = KeySign::size(font(), keyOfPaste()).width();
    setTextMargins(besideWords - 4, 6, layoutDirection() == Qt::RightToLeft ? 4 : key + 12, 6);
    connect(this, &QLineEdit::textChanged, this, &EvidenceField::follow);
}

// Of what comes letter by letter nobody knows where it ends.
void EvidenceField::follow(const QString &text)
{
    const bool came = text.size() > m_length + 1;
    m_length = text.size();
    const QString address = text.trimmed();
    if (!came || !webAddress(address).isValid())
        return;
    clear();
    emit addressGiven(address);
}

void EvidenceField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString typed = text().simplified();
    if (enter && event->modifiers() == Qt::NoModifier && !typed.isEmpty()) {
        clear();
        if (webAddress(typed).isValid())
            emit addressGiven(typed);
        else
            emit questionAsked(typed);
    } else if (event->key() == Qt::Key_Up) {
        emit listRequested();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// The key that pastes, as long as there is room for it.
void EvidenceField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int key = KeySign::size(font(), keyOfPaste()).width();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    if (!text().isEmpty() || words + key + 3 * besideWords > width())
        return;
    QPainter painter(this);
    const QRect place = rect().adjusted(besideWords, 0, -besideWords, 0);
    KeySign::draw(painter,
        QStyle::visualRect(layoutDirection(), place,
            QRect(place.right() + 1 - key, place.top(), key, place.height())),
        font(), keyOfPaste(), Theme::mutedText(palette()), layoutDirection());
}

} // namespace Standoff
