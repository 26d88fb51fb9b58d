// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "guide/tour.h"

#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int bubbleWidth = 330;
constexpr int ringWidth = 3;
constexpr int bubbleGap = 12; // from what it tells about

// Lets the mouse through.
class TourRing : public QWidget
{
public:
    explicit TourRing(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Link), ringWidth));
        const qreal inset = ringWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    }
};

} // namespace

Tour::Tour(const QList<Step> &steps, QWidget &window)
    : QFrame(&window)
    , m_steps(steps)
    , m_window(window)
    , m_ring(new TourRing(&window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setFixedWidth(bubbleWidth);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::ToolTipText);
    }
    Theme::makeMuted(m_count);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    auto *end = new QPushButton(tr("&End"), this);
    end->setObjectName(u"tourEnd"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (QPushButton *button : {end, m_back, m_next})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(end, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1, 1); });
    qApp->installEventFilter(this);
    go(0, 1);
}

Tour::~Tour()
{
    delete m_ring;
}

void Tour::end()
{
    hide();
    m_ring->hide();
    qApp->removeEventFilter(this);
    deleteLater();
}

// To the step, or the next one in that direction whose part is seen; past the last it ends.
void Tour::go(int step, int direction)
{
    const auto isSeen = [this](int number) {
        const QWidget *part = m_steps[number].part();
        return part && part->isVisible();
    };
    while (step >= 0 && step < m_steps.size() && !isSeen(step))
        step += direction;
    if (step >= m_steps.size())
        return end();
    if (step < 0)
        return;
    m_step = step;
    const QLocale locale;
    m_title->setText(m_steps[step].title);
    m_text->setText(m_steps[step].text);
    m_count->setText(tr("%1 of %2", "step of a tour")
            .arg(locale.toString(step + 1), locale.toString(m_steps.size())));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    setAccessibleDescription(m_title->text() + u". "_s + m_text->text());
    place();
    m_ring->show();
    m_ring->raise();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

// Beside the part where there is room, else within it at its foot.
void Tour::place()
{
    QWidget *part = m_steps[m_step].part();
    if (!part)
        return;
    const QRect around(part->mapTo(&m_window, QPoint()), part->size());
    m_ring->setGeometry(around.adjusted(-1, -1, 1, 1).intersected(m_window.rect()));
    const int height = layout()->totalHeightForWidth(bubbleWidth);
    const QRect room = m_window.rect().adjusted(8, 8, -8, -8);
    const QRect bubble(0, 0, bubbleWidth, std::max(height, sizeHint().height()));
    const int middle = around.center().y() - bubble.height() / 2;
    const QPoint places[] = {{around.right() + bubbleGap, middle},
        {around.left() - bubbleGap - bubble.width(), middle},
        {around.left(), around.bottom() + bubbleGap},
        {around.right() - bubble.width(), around.bottom() + bubbleGap},
        {around.left(), around.top() - bubbleGap - bubble.height()}};
    QPoint at(around.center().x() - bubble.width() / 2,
        around.bottom() - bubble.height() - 2 * bubbleGap);
    for (const QPoint place : places) {
        QRect moved = bubble.translated(place);
        moved.moveTop(std::clamp(
            moved.top(), room.top(), std::max(room.top(), room.bottom() - moved.height())));
        if (room.contains(moved) && !moved.intersects(around)) {
            at = moved.topLeft();
            break;
        }
    }
    setGeometry(QRect(at, bubble.size()));
}

bool Tour::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        go(m_step - 1, -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        go(m_step + 1, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        (button && isAncestorOf(button) ? button : m_next)->click();
        return true;
    }
    default:
        return false;
    }
}

// Escape ends it wherever a person is in the window; the other keys are the tour's while it has the
// focus.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || QApplication::activePopupWidget())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isOurs = isAncestorOf(widget) || widget == this;
    if (key.modifiers() & ~Qt::KeypadModifier || (!isOurs && key.key() != Qt::Key_Escape))
        return false;
    if (event->type() == QEvent::KeyPress)
        return takeKey(key.key());
    if (key.key() == Qt::Key_Escape)
        event->accept();
    return false;
}

} // namespace Standoff
