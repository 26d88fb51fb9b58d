// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/attributionbar.h"

#include "text/boundaries.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
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
    skip->setToolTip(tr("Leave this part out (Tab)"));
    auto *back = new QToolButton(this);
    back->setText(tr("Back"));
    back->setToolTip(tr("Undo the last step; at the first one, give up (Esc)"));
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
    const QString proposed = shortened(state.proposed, shownWords);
    if (proposed.isEmpty())
        return tr("Mark who says it, then Enter, or click; or type letters of a known source. Tab: "
                  "nobody.");
    if (state.who.isEmpty())
        return tr("Enter takes “%1”. Or mark who says it, or type letters of a known source. Tab: "
                  "nobody.")
            .arg(proposed);
    const auto key = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    //: %1 are words of the article, such as “she”; %2 is the name of a source; %3 and %4 are keys
    return tr("%3 takes “%1” for %2, %4 for somebody else. Or mark who says it, or type letters of "
              "a known source.")
        .arg(proposed, shortened(state.who, shownWords), key(Qt::Key_Enter),
            key(Qt::SHIFT | Qt::Key_Enter));
}

void AttributionBar::setState(const State &state)
{
    const QString names[] = {tr("Says what"), tr("By which words"), tr("Who")};
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
    QString next;
    if (state.asked == Content) {
        next = proposed.isEmpty()
            ? tr("Mark what is said, then Enter. Escape gives up.")
            : tr("Enter takes “%1”. Or mark what is said, then Enter. Escape gives up.")
                  .arg(proposed);
    } else if (state.asked == Cue) {
        next = proposed.isEmpty()
            ? tr("Mark the words that tell it is said, then Enter, or click them. Tab: there are "
                 "none.")
            : tr("Enter takes “%1”. Or mark other words, or click them. Tab: there are none.")
                  .arg(proposed);
    } else {
        next = sourceHint(state);
    }
    m_next->setText(next);
    m_next->setToolTip(inLines(next));
}

} // namespace Standoff
