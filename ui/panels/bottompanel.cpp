// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/bottompanel.h"
#include "widgets/keyname.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

BottomPanel::BottomPanel(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"bottomPanel"_s);
    setDocumentMode(true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeBottomPanel"_s);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (%1)").arg(keyName(Qt::Key_Escape)));
    setCornerWidget(close);
    connect(close, &QToolButton::clicked, this, &BottomPanel::fold);
    hide();
}

void BottomPanel::showPage(QWidget *page)
{
    setCurrentWidget(page);
    show();
}

void BottomPanel::fold()
{
    hide();
    emit folded();
}

void BottomPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        QTabWidget::keyPressEvent(event);
}

} // namespace Standoff
