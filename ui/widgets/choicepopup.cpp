// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/choicepopup.h"

#include "text/oneline.h"
#include "theme/coloricon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Where the letters stand in the text: at its begin 0, at a word's begin 1, elsewhere 2, nowhere 3.
int distance(const QString &text, const QString &letters)
{
    const qsizetype at = text.indexOf(letters, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return at < 0 ? 3 : 0;
    return text[at - 1].isLetterOrNumber() ? 2 : 1;
}

} // namespace

ChoicePopup::ChoicePopup(const QString &title, const QList<Choice> &choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(choices)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"choicePopup"_s);
    setAccessibleName(title);
    m_line->setPlaceholderText(tr("Type a few letters"));
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is shortened
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(title, this));
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        m_chosen = true;
        take();
    });
    filter({});
}

void ChoicePopup::allowNew()
{
    m_newAllowed = true;
    m_line->setPlaceholderText(tr("Type a new one, or a few letters of one below"));
}

void ChoicePopup::filter(const QString &text)
{
    m_chosen = false;
    const QString letters = text.trimmed();
    QList<int> found;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (distance(m_choices[i].text, letters) < 3)
            found.append(i);
    }
    std::ranges::stable_sort(
        found, {}, [&](int i) { return distance(m_choices[i].text, letters); });
    m_list->clear();
    for (const int i : std::as_const(found)) {
        const Choice &choice = m_choices[i];
        auto *item = new QListWidgetItem(onOneLine(choice.detail.isEmpty()
                ? choice.text
                : tr("%1 (%2)", "a choice and a detail of it").arg(choice.text, choice.detail)));
        if (choice.color.isValid())
            item->setIcon(colorIcon(choice.color));
        item->setData(Qt::UserRole, choice.value);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(letters.isEmpty() && m_newAllowed ? -1 : 0);
}

void ChoicePopup::take()
{
    const QString typed = m_line->text().simplified();
    const auto same = std::ranges::find_if(m_choices, [&typed](const Choice &choice) {
        return choice.text.compare(typed, Qt::CaseInsensitive) == 0;
    });
    const QListWidgetItem *item = m_list->currentItem();
    QVariant value;
    if (same != m_choices.end() && !m_chosen)
        value = same->value;
    else if (m_newAllowed && !typed.isEmpty() && !m_chosen)
        value = typed; // though one of the choices may begin so
    else if (item)
        value = item->data(Qt::UserRole);
    if (!value.isValid())
        return;
    close();
    emit picked(value);
}

void ChoicePopup::popUp(const QWidget &beside, const QRect &rect)
{
    const int rows = std::clamp(int(m_choices.size()), 2, 12);
    resize(fontMetrics().averageCharWidth() * 44, fontMetrics().lineSpacing() * (3 * rows / 2 + 6));
    placeBeside(*this, beside, rect);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::type(const QString &text)
{
    m_line->insert(text);
}

// Up and down move in the list while one types.
bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_chosen = true;
    return true;
}

void placeBeside(QWidget &popup, const QWidget &beside, const QRect &rect)
{
    const QRect area = beside.screen()->availableGeometry();
    const QPoint below = beside.mapToGlobal(rect.bottomLeft());
    int y = below.y();
    if (y + popup.height() > area.bottom())
        y = beside.mapToGlobal(rect.topLeft()).y() - popup.height();
    const int x =
        std::clamp(below.x(), area.left(), std::max(area.left(), area.right() + 1 - popup.width()));
    popup.move(x, std::max(area.top(), y));
}

} // namespace Standoff
