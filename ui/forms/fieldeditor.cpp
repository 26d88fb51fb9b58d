// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/fieldeditor.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Standoff {

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(2);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

// What is within loses the focus only now, where it has it, and nothing of it may lead here then.
FieldEditor::~FieldEditor()
{
    for (const QObject *within : findChildren<QObject *>())
        within->disconnect(this);
}

void FieldEditor::setInner(QWidget *inner)
{
    layout()->addWidget(inner);
    setFocusProxy(inner);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int FieldEditor::textTop() const
{
    return (focusProxy()->sizeHint().height() - fontMetrics().height()) / 2;
}

void FieldEditor::setValue(const QVariant &value)
{
    if (value == m_value && m_value.isValid() && typed() != m_value)
        return;
    m_value = value;
    setProblem({});
    display(value);
}

void FieldEditor::revert()
{
    setProblem({});
    display(m_value);
}

void FieldEditor::setDraft(const QVariant &value)
{
    display(value);
    commit();
}

void FieldEditor::setProblem(const QString &text)
{
    if (text == m_problem)
        return;
    m_problem = text;
    showNote();
}

void FieldEditor::setRemark(const QString &text, bool warns)
{
    if (text == m_remark && warns == m_remarkWarns)
        return;
    m_remark = text;
    m_remarkWarns = warns;
    showNote();
}

void FieldEditor::showNote()
{
    const QString text = hasProblem() ? m_problem : m_remark;
    if (!m_note && !text.isEmpty()) {
        m_note = new QLabel(this);
        m_note->setObjectName(QStringLiteral("note"));
        m_note->setWordWrap(true);
        m_note->setTextFormat(Qt::PlainText);
        QFont font = m_note->font();
        font.setBold(false);
        font.setPointSizeF(font.pointSizeF() * 0.88);
        m_note->setFont(font);
        layout()->addWidget(m_note);
    }
    if (!m_note)
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    colorNote();
    focusProxy()->setAccessibleDescription(text);
}

// Anew with each palette.
void FieldEditor::colorNote()
{
    if (!m_note)
        return;
    QPalette colors = palette();
    colors.setColor(m_note->foregroundRole(),
        hasProblem() || m_remarkWarns ? Theme::warningText(palette())
                                      : Theme::mutedText(palette()));
    m_note->setPalette(colors);
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorNote();
    QWidget::changeEvent(event);
}

void FieldEditor::commit()
{
    const QVariant now = typed();
    if (m_value.isValid() && now != m_value)
        emit edited(now);
    else
        setProblem({});
}

void FieldEditor::paintEvent(QPaintEvent *)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool active = focus && isAncestorOf(focus);
    QPainter painter(this);
    const int bottom = focusProxy() ? focusProxy()->geometry().bottom() + 1 : height() - 1;
    painter.fillRect(0, bottom, width(), 1,
        active ? palette().color(QPalette::Highlight) : Theme::rule(palette()));
}

} // namespace Standoff
