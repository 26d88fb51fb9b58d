// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/statechips.h"

#include "items/queue/queuedarticle.h"
#include "queue/statesign.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

StateChip::StateChip(ArticleState state, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(stateLabel(state));
    setToolTip(tr("Show only these articles; several can be chosen"));
    const std::string_view word = wordOf(state);
    setObjectName(u"state.%1"_s.arg(QLatin1StringView(word)));
    setCount(0);
}

void StateChip::setCount(int count)
{
    m_count = locale().toString(count);
    setAccessibleName(tr("%1, %Ln article(s)", "a state", count).arg(text()));
    updateGeometry();
    update();
}

QFont StateChip::countFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize StateChip::sizeHint() const
{
    const int gap = padding() / 2;
    const int width = 2 * padding() + signSize() + 2 * gap + fontMetrics().horizontalAdvance(text())
        + QFontMetrics(countFont()).horizontalAdvance(m_count) + 2;
    return {width, fontMetrics().height() + padding()};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Link);
    painter.setPen(
        QPen(hasFocus() || isChecked() ? accent : Theme::rule(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || isDown() ? QBrush(Theme::tint(accent, palette(), 0.16))
            : underMouse()                   ? QBrush(Theme::tint(accent, palette(), 0.06))
                                             : palette().brush(QPalette::Base));
    const QRectF border = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(border, border.height() / 2, border.height() / 2);

    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), {x, (this->height() - height) / 2, width, height});
    };
    const int gap = padding() / 2;
    paintState(painter, place(padding(), signSize(), signSize()), m_state, palette());
    const int begin = padding() + signSize() + gap;
    const int end = width() - padding();
    painter.setPen(palette().color(QPalette::Text));
    const auto aligned = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter));
    };
    painter.drawText(place(begin, end - begin, height()), aligned(Qt::AlignLeft), text());
    painter.setFont(countFont());
    painter.drawText(place(begin, end - begin, height()), aligned(Qt::AlignRight), m_count);
}

StateChips::StateChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(4, this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i) {
        auto *chip = new StateChip(ArticleState(i), this);
        layout->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::toggled, this, [this] { emit chosenChanged(chosen()); });
    }
}

void StateChips::setCount(ArticleState state, int count)
{
    m_chips[qsizetype(state)]->setCount(count);
}

QSet<ArticleState> StateChips::chosen() const
{
    QSet<ArticleState> states;
    for (const StateChip *chip : m_chips) {
        if (chip->isChecked())
            states.insert(chip->state());
    }
    return states;
}

void StateChips::choose(const QSet<ArticleState> &states)
{
    for (StateChip *chip : std::as_const(m_chips))
        chip->setChecked(states.contains(chip->state()));
}

} // namespace Standoff
