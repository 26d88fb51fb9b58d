// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/verdictcard.h"

#include "check/checkcolors.h"
#include "items/claimwords.h"
#include "session/openproject.h"
#include "theme/theme.h"
#include "widgets/foldbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int edge = 4; // pixels

QLabel *makeWords(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeSmall(QWidget *widget)
{
    QFont small = widget->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    widget->setFont(small);
}

} // namespace

VerdictCard::VerdictCard(const OpenProject &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(u"verdictCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_justification = makeWords(u"justification"_s, this);
    m_signature = makeWords(u"signature"_s, this);
    makeSmall(m_signature);
    Theme::makeMuted(m_signature);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + 10, 8, 10, 4);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(m_justification);
    layout->addWidget(m_signature);
    layout->addWidget(makeFoot());
    m_earlierOnes = makeWords(u"earlierOnes"_s, this);
    makeSmall(m_earlierOnes);
    layout->addWidget(m_earlierOnes);
    m_earlierOnes->hide();
    connect(m_earlier, &QToolButton::toggled, m_earlierOnes, &QWidget::setVisible);
    hide();
}

QWidget *VerdictCard::makeHead()
{
    auto *head = new QWidget(this);
    m_sign = new QLabel(head);
    m_title = makeWords(u"conclusion"_s, head);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_rating = makeWords(u"rating"_s, head);
    Theme::makeMuted(m_rating);
    auto *revise = new QToolButton(head);
    revise->setObjectName(u"reviseVerdict"_s);
    revise->setAutoRaise(true);
    revise->setText(u"⋮"_s);
    revise->setFocusPolicy(Qt::StrongFocus);
    revise->setAccessibleName(tr("New verdict that begins with this one"));
    revise->setToolTip(revise->accessibleName());
    connect(
        revise, &QToolButton::clicked, this, [this] { emit revisionRequested(m_verdict.number); });
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    line->addWidget(m_rating, 1);
    line->addWidget(revise, 0, Qt::AlignTop);
    return head;
}

QWidget *VerdictCard::makeFoot()
{
    auto *foot = new QWidget(this);
    m_earlier = new FoldButton(tr("Earlier", "verdicts"), foot);
    m_earlier->setObjectName(u"earlierVerdicts"_s);
    makeSmall(m_earlier);
    m_new = new QToolButton(foot);
    m_new->setObjectName(u"newVerdict"_s);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::StrongFocus);
    m_new->setText(tr("New verdict"));
    makeSmall(m_new);
    connect(m_new, &QToolButton::clicked, this, &VerdictCard::newRequested);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    line->addWidget(m_earlier, 1);
    line->addStretch();
    line->addWidget(m_new);
    return foot;
}

void VerdictCard::setClaim(ClaimId claim)
{
    m_claim = claim;
    m_earlier->setChecked(false);
    refresh();
}

void VerdictCard::refresh()
{
    const QList<Verdict> verdicts = verdictsOn(m_session.project(), m_claim);
    m_verdict = verdicts.isEmpty() ? VerdictId() : verdicts.first().id;
    setVisible(!verdicts.isEmpty());
    if (verdicts.isEmpty())
        return;
    const VerdictWords words = verdictWords(m_session.project(), verdicts.first());
    m_conclusion = verdicts.first().conclusion;
    m_title->setText(words.conclusion);
    m_rating->setText(words.rating);
    m_rating->setVisible(!words.rating.isEmpty());
    m_justification->setText(words.justification);
    m_justification->setVisible(!words.justification.isEmpty());
    m_signature->setText(words.signature);
    setAccessibleName(tr("Verdict: %1").arg(words.conclusion));
    QStringList earlier;
    for (const Verdict &verdict : verdicts.sliced(1)) {
        const VerdictWords before = verdictWords(m_session.project(), verdict);
        earlier.append(before.inShort);
        if (!before.justification.isEmpty())
            earlier.append(before.justification);
    }
    m_earlier->setVisible(!earlier.isEmpty());
    m_earlier->setText(tr("%Ln earlier", "verdicts", int(verdicts.size()) - 1));
    m_earlier->setAccessibleName(m_earlier->text());
    m_earlier->setSummary(earlier.isEmpty() ? QString() : earlier.first());
    m_earlierOnes->setText(earlier.join(u'\n'));
    m_earlierOnes->setVisible(m_earlier->isChecked() && !earlier.isEmpty());
    const int side = fontMetrics().height();
    QPixmap sign(QSize(side, side) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    const Leaning leaning = leaningOf(m_conclusion);
    drawLeaning(painter, QRectF(0, 0, side, side), leaning, leaningColor(leaning, palette()));
    m_sign->setPixmap(sign);
    update();
}

void VerdictCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        emit proposalTaken();
    else
        QFrame::keyPressEvent(event);
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = leaningColor(leaningOf(m_conclusion), palette());
    painter.setPen(QPen(
        hasFocus() ? palette().color(QPalette::Link) : Theme::rule(palette()), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())), color);
}

} // namespace Standoff
