// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/stepseditor.h"

#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keys/keysign.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int betweenSteps = 11; // pixels, with the sign that leads on
constexpr int sideOfStep = 6;
constexpr int lineGap = 2;

QString keyOfProposal()
{
    return QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
}

} // namespace

class StepsRow::Step : public QAbstractButton
{
public:
    Step(const Choice &choice, QWidget *parent)
        : QAbstractButton(parent)
        , value(choice.value)
        , label(choice.label)
    {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        setFont(small);
        setText(inMenu(choice.label));
        setAccessibleName(choice.label);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
    }

    // With room for bold letters, so that it is as wide when it is the present one, and for the
    // fraction of a pixel by which elidedText() would cut what fits.
    int wanted(bool isNext) const
    {
        QFont bold = font();
        bold.setBold(true);
        const int key = isNext ? KeySign::size(font(), keyOfProposal()).width() + 5 : 0;
        return QFontMetrics(bold).horizontalAdvance(label) + 1 + 2 * sideOfStep + key;
    }
    QSize sizeHint() const override { return {wanted(isProposed), fontMetrics().height() + 6}; }

    QVariant value;
    QString label;
    bool isProposed = false;

protected:
    void nextCheckState() override { } // the row says which one is the present one

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Link);
        const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal round = pill.height() / 2;
        if (isChecked() || isProposed || hasFocus() || underMouse()) {
            QPen pen(isChecked() || isProposed || hasFocus() ? accent : Theme::rule(palette()),
                hasFocus() ? 2 : 1);
            if (isProposed)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            painter.setBrush(isChecked() ? QBrush(Theme::tint(accent, palette(), 0.16)) : QBrush());
            painter.drawRoundedRect(pill, round, round);
        }
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? palette().color(QPalette::Text)
                : isProposed       ? Theme::readable(accent, palette())
                                   : Theme::mutedText(palette()));
        QRect place = rect().adjusted(sideOfStep, 0, -sideOfStep, 0);
        if (isProposed) {
            const int key = KeySign::size(font(), keyOfProposal()).width();
            const QRect end(place.right() + 1 - key, place.top(), key, place.height());
            KeySign::draw(painter, QStyle::visualRect(layoutDirection(), place, end), font(),
                keyOfProposal(), painter.pen().color(), layoutDirection());
            place = QStyle::visualRect(layoutDirection(), place,
                QRect(place.topLeft(), QSize(place.width() - key - 5, place.height())));
        }
        painter.drawText(place, Qt::AlignCenter,
            painter.fontMetrics().elidedText(label, Qt::ElideRight, place.width()));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const auto *row = static_cast<StepsRow *>(parentWidget());
        const bool isPlain = event->modifiers() == Qt::NoModifier;
        const bool isPresent = isChecked() || row->m_value.toString().isEmpty();
        if (enter && isPlain && isPresent && row->m_proposed)
            row->m_proposed->click();
        else if ((enter && isPlain) || event->key() == Qt::Key_Space)
            click();
        else
            event->ignore(); // the row knows the others
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }
};

StepsRow::StepsRow(const QList<Choice> &steps, const QList<Choice> &others, QWidget *parent)
    : QWidget(parent)
    , m_others(others)
    , m_more(new Step({u"⋯"_s, {}}, this))
{
    for (const Choice &choice : steps) {
        auto *step = new Step(choice, this);
        connect(step, &QAbstractButton::clicked, this, [this, step] { choose(step->value); });
        m_steps.append(step);
    }
    m_more->setToolTip(tr("Another state"));
    connect(m_more, &QAbstractButton::clicked, this, [this] { showMenu(); });
    setTabOrder(m_steps.isEmpty() ? m_more : m_steps.last(), m_more);
    refresh();
}

void StepsRow::setValue(const QVariant &value)
{
    m_value = value;
    refresh();
}

void StepsRow::setProposed(const QVariant &value)
{
    const auto found =
        std::ranges::find(m_steps, value, [](const Step *step) { return step->value; });
    m_proposed = found == m_steps.end() || (*found)->value == m_value ? nullptr : *found;
    refresh();
}

void StepsRow::choose(const QVariant &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_proposed = nullptr;
    refresh();
    emit chosen();
}

// The present step is where Tab leads; the arrows lead to the others.
void StepsRow::refresh()
{
    Step *present = nullptr;
    for (Step *step : std::as_const(m_steps)) {
        step->setChecked(step->value == m_value);
        step->isProposed = step == m_proposed;
        step->setAccessibleDescription(step->isProposed
                ? tr("proposed; %1 takes it", "a key").arg(keyOfProposal())
                : QString());
        step->setFocusPolicy(Qt::ClickFocus);
        if (step->isChecked())
            present = step;
    }
    const auto other = std::ranges::find(m_others, m_value, &Choice::value);
    const bool isOther = !present && !m_value.toString().isEmpty();
    const QString words = !isOther ? u"⋯"_s
        : other == m_others.end()  ? m_value.toString()
                                   : other->label;
    m_more->label = words;
    m_more->setText(inMenu(words));
    m_more->setAccessibleName(isOther ? words : tr("Another state"));
    m_more->setChecked(isOther);
    m_more->setFocusPolicy(Qt::StrongFocus);
    Step *entry = present ? present : m_steps.isEmpty() ? m_more : m_steps.first();
    entry->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(isOther ? m_more : entry);
    arrange(width(), m_proposed, true);
    update();
    for (Step *step : std::as_const(m_steps))
        step->update();
    m_more->update();
}

int StepsRow::arrange(int width, const Step *proposed, bool apply) const
{
    const int height = m_more->sizeHint().height();
    int x = 0;
    int y = 0;
    const auto put = [&](Step *step, int wanted) {
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + lineGap;
        }
        if (apply)
            step->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                QRect(x, y, std::min(wanted, std::max(width, 1)), height)));
        x += wanted + betweenSteps;
    };
    for (Step *step : m_steps)
        put(step, step->wanted(step == proposed));
    put(m_more, m_more->wanted(false));
    return y + height;
}

int StepsRow::heightForWidth(int width) const
{
    int height = arrange(width, nullptr, false);
    for (const Step *step : m_steps)
        height = std::max(height, arrange(width, step, false));
    return height;
}

QSize StepsRow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_more->sizeHint().height()};
}

QSize StepsRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, m_more->sizeHint().height()};
}

void StepsRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), m_proposed, true);
}

void StepsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange(width(), m_proposed, true);
}

// From each step to the next one, where that stands on the same line.
void StepsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::mutedText(palette()), 1.2));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype at = 0; at + 1 < m_steps.size(); ++at) {
        const QRect place = m_steps[at]->geometry();
        if (m_steps[at + 1]->y() != place.y())
            continue;
        const qreal middle = place.center().y() + 0.5;
        const qreal x =
            isMirrored ? place.left() - betweenSteps / 2.0 : place.right() + 1 + betweenSteps / 2.0;
        const qreal back = isMirrored ? 1.5 : -1.5;
        painter.drawPolyline(
            QPolygonF{{x + back, middle - 3}, {x - back, middle}, {x + back, middle + 3}});
    }
}

void StepsRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    QList<Step *> all = m_steps;
    all.append(m_more);
    qsizetype at = -1;
    for (qsizetype each = 0; each < all.size(); ++each) {
        if (all[each]->hasFocus())
            at = each;
    }
    const qsizetype to = at + (isMirrored ? -by : by);
    if (by == 0 || at < 0)
        QWidget::keyPressEvent(event);
    else if (to >= 0 && to < all.size())
        all[to]->setFocus(Qt::OtherFocusReason);
}

void StepsRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &label, const QVariant &value) {
        QAction *action = menu->addAction(inMenu(label), this, [this, value] { choose(value); });
        action->setCheckable(true);
        action->setChecked(value == m_value);
    };
    for (const Choice &other : std::as_const(m_others))
        add(other.label, other.value);
    menu->addSeparator();
    add(tr("unknown"), QString());
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

StepsEditor::StepsEditor(const QList<Choice> &steps, const QList<Choice> &others, QWidget *parent)
    : FieldEditor(parent)
    , m_row(new StepsRow(steps, others, this))
{
    setInner(m_row);
    connect(m_row, &StepsRow::chosen, this, [this] { commit(); });
}

int StepsEditor::textTop() const
{
    return 3;
}

} // namespace Standoff
