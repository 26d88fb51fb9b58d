// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/scrolled.h"

#include <QLayout>
#include <QScrollArea>

namespace Standoff {

QScrollArea *makeScrolled(QLayout *layout, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *content = new QWidget(area);
    layout->setContentsMargins({});
    content->setLayout(layout);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace Standoff
