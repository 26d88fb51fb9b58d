// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/attributionbar.h"

#include "text/boundaries.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keyname.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {
constexpr int shownWords = 40; // characters of each part
}

AttributionBar::AttributionBar(QWidget *parent)
    : QWidget(parent)
    , m_next(new QLabel(this))
{
    setObjectName(u"attributionBar"_s);
    setAccessibleName(tr("Attribution"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    for (QLabel *&part : m_parts) {
        part = new QLabel(this);
        parts->addWidget(part);
    }
    parts->addStretch(1);
    m_next->setObjectName(u"attributionHint"_s);
    m_next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::makeMuted(m_next);
    auto *skip = new QToolButton(this);
    skip->setText(tr("Skip"));
    skip->setToolTip(tr("Leave this part out (%1)").arg(keyName(Qt::Key_Tab)));
    auto *back = new QToolButton(this);
    back->setText(tr("Back"));
    back->setToolTip(
        tr("Undo the last step; at the first one, cancel (%1)").arg(keyName(Qt::Key_Escape)));
    for (QToolButton *button : {skip, back}) {
        button->setFocusPolicy(Qt::NoFocus); // the hand stays in the article
        button->setAutoRaise(true);
    }
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(parts);
    lines->addWidget(m_next);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(lines, 1);
    layout->addWidget(skip);
    layout->addWidget(back);
    connect(skip, &QToolButton::clicked, this, &AttributionBar::skipRequested);
    connect(back, &QToolButton::clicked, this, &AttributionBar::backRequested);
    hide();
}

QString AttributionBar::sourceHint(const State &state)
{
    const QString take = keyName(Qt::Key_Return);
    const QString skip = keyName(Qt::Key_Tab);
    const QString proposed = shortened(state.proposed, shownWords);
    if (proposed.isEmpty())
        return tr("Select who says it and press %1, or click; or type the start of a known source. "
                  "%2: nobody.")
            .arg(take, skip);
    if (state.who.isEmpty())
        return tr("%2 takes “%1”. Or select who says it, or type the start of a known source. %3: "
                  "nobody.")
            .arg(proposed, take, skip);
    //: %1 are words of the article, such as “she”; %2 is the name of a source; %3 and %4 are keys
    return tr(
        "%3 takes “%1” for %2, %4 for somebody else. Or select who says it, or type the start "
        "of a known source.")
        .arg(proposed, shortened(state.who, shownWords), take, keyName(Qt::SHIFT | Qt::Key_Return));
}

void AttributionBar::setState(const State &state)
{
    const QString names[] = {tr("What is said"), tr("Cue"), tr("Source")};
    const QString muted = Theme::mutedText(palette()).name();
    for (int i = 0; i < PartCount; ++i) {
        const Markup words = !state.words[i].isEmpty()
            ? Markup(shortened(state.words[i], shownWords))
            : i == state.asked ? Markup::of(u"<b>?</b>")
                               : Markup(u"–"_s);
        showMarkup(*m_parts[i],
            Markup::of(u"<span style='color:%1'>%2</span>&nbsp; %3", muted, names[i], words));
    }
    const QString proposed = shortened(state.proposed, shownWords);
    const QString take = keyName(Qt::Key_Return);
    const QString skip = keyName(Qt::Key_Tab);
    const QString cancel = keyName(Qt::Key_Escape);
    QString next;
    if (state.asked == Content) {
        next = proposed.isEmpty()
            ? tr("Select what is said and press %1. %2 cancels.").arg(take, cancel)
            : tr("%2 takes “%1”. Or select what is said and press %2. %3 cancels.")
                  .arg(proposed, take, cancel);
    } else if (state.asked == Cue) {
        next = proposed.isEmpty()
            ? tr("Select the cue and press %1, or click its words. %2: there is none.")
                  .arg(take, skip)
            : tr("%2 takes “%1”. Or select other words, or click them. %3: there is none.")
                  .arg(proposed, take, skip);
    } else {
        next = sourceHint(state);
    }
    m_next->setText(next);
    m_next->setToolTip(inLines(next));
}

} // namespace Standoff
