// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/findbar.h"

#include "articleview/articleview.h"
#include "widgets/keyname.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_words(new QCheckBox(tr("Whole &words"), this))
    , m_result(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find in the article"));
    m_text->setAccessibleName(tr("Find in the article"));
    m_text->setClearButtonEnabled(true);
    auto *previous = new QToolButton(this);
    previous->setArrowType(Qt::UpArrow);
    previous->setAccessibleName(tr("Previous"));
    previous->setToolTip(tr("Previous match (%1)").arg(keyName(Qt::SHIFT | Qt::Key_Return)));
    auto *next = new QToolButton(this);
    next->setArrowType(Qt::DownArrow);
    next->setAccessibleName(tr("Next"));
    next->setToolTip(tr("Next match (%1)").arg(keyName(Qt::Key_Return)));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (%1)").arg(keyName(Qt::Key_Escape)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_case);
    layout->addWidget(m_words);
    layout->addWidget(m_result);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::highlight);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::highlight);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::highlight);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FindBar::open()
{
    show();
    if (const QString words = m_view.selectedText(); !words.isEmpty() && !words.contains(u'\n'))
        m_text->setText(words);
    m_text->setFocus();
    m_text->selectAll();
    highlight();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_view.setFindText({});
    m_view.setFocus();
}

FindFlags FindBar::flags() const
{
    FindFlags flags;
    flags.setFlag(FindFlag::CaseSensitive, m_case->isChecked());
    flags.setFlag(FindFlag::WholeWords, m_words->isChecked());
    return flags;
}

void FindBar::highlight()
{
    m_view.setFindText(m_text->text(), flags());
    m_result->clear();
}

void FindBar::find(bool forward)
{
    if (isHidden()) {
        open();
        return;
    }
    const bool found = forward ? m_view.findNext(m_text->text(), flags())
                               : m_view.findPrevious(m_text->text(), flags());
    m_result->setText(found || m_text->text().isEmpty() ? QString() : tr("Not in this article"));
}

void FindBar::findNext()
{
    find(true);
}

void FindBar::findPrevious()
{
    find(false);
}

} // namespace Standoff
