// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Standoff {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_answer(new QLineEdit(this))
    , m_ok(new QPushButton(tr("OK"), this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_ok);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_answer->setObjectName(u"messageAnswer"_s);
    m_action->setObjectName(u"messageAction"_s);
    const auto answer = [this] {
        hide();
        m_answered(m_answer->text());
    };
    connect(m_answer, &QLineEdit::returnPressed, this, answer);
    connect(m_ok, &QPushButton::clicked, this, answer);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_accepted();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::show(const QString &text, QStyle::StandardPixmap icon, bool question)
{
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(16));
    m_text->setText(text);
    m_answer->setVisible(question);
    m_ok->setVisible(question);
    m_action->hide();
    m_timer->stop();
    QFrame::show();
}

void MessageBar::showError(const QString &text)
{
    show(text, QStyle::SP_MessageBoxWarning, false);
}

void MessageBar::showUndone(const QString &text, bool wasCancelled)
{
    if (wasCancelled)
        showNews(tr("It was cancelled, and nothing was changed."));
    else
        showError(text);
}

void MessageBar::showNews(const QString &text)
{
    show(text, QStyle::SP_MessageBoxInformation, false);
    m_timer->start(std::chrono::seconds(8));
}

void MessageBar::ask(
    const QString &question, const QString &answer, std::function<void(const QString &)> answered)
{
    m_answered = std::move(answered);
    m_answer->setText(answer);
    m_answer->setAccessibleName(question);
    show(question, QStyle::SP_MessageBoxQuestion, true);
}

void MessageBar::offer(const QString &text, const QString &action, std::function<void()> accepted,
    QStyle::StandardPixmap icon)
{
    m_accepted = std::move(accepted);
    show(text, icon, false);
    m_action->setText(action);
    m_action->show();
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

} // namespace Standoff
