// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/daybar.h"

#include "queue/statesign.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Standoff {

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
    setObjectName(QStringLiteral("dayBar"));
}

void DayBar::setCounts(int done, int inProgress, int all)
{
    m_done = done;
    m_inProgress = inProgress;
    m_all = all;
    //: Numbers of articles; %3 is how many there are in all.
    const QString text =
        tr("%1 done and %2 in progress of %3")
            .arg(locale().toString(done), locale().toString(inProgress), locale().toString(all));
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void DayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::rule(palette()));
    if (m_all == 0)
        return;
    const auto at = [this](int articles) { return int(qint64(width()) * articles / m_all); };
    const auto part = [&](int begin, int end) {
        return QStyle::visualRect(layoutDirection(), rect(), {begin, 0, end - begin, height()});
    };
    const int done = at(m_done);
    painter.fillRect(part(0, done), stateColor(ArticleState::Done, palette()));
    const int end = at(m_done + m_inProgress);
    const QColor striped = stateColor(ArticleState::InProgress, palette());
    for (int x = done; x < end; x += 4)
        painter.fillRect(part(x, std::min(x + 2, end)), striped);
}

} // namespace Standoff
