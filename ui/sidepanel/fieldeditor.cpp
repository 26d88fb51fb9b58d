// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/fieldeditor.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace Standoff {

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

void FieldEditor::setInner(QWidget *inner)
{
    layout()->addWidget(inner);
    setFocusProxy(inner);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldEditor::setValue(const QVariant &value)
{
    if (value == m_value && m_value.isValid() && typed() != m_value)
        return;
    m_value = value;
    display(value);
}

void FieldEditor::commit()
{
    if (const QVariant now = typed(); m_value.isValid() && now != m_value)
        emit edited(now);
}

void FieldEditor::paintEvent(QPaintEvent *)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool active = focus && isAncestorOf(focus);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1,
        active ? palette().color(QPalette::Highlight) : Theme::rule(palette()));
}

} // namespace Standoff
