// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/tagchips.h"

#include "sidepanel/tagchip.h"
#include "widgets/choicepopup.h"
#include "widgets/flowlayout.h"

#include <QMenu>
#include <QToolButton>

namespace Standoff {

TagChips::TagChips(const OpenProject &session, const QList<LayerKind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_model(session, kinds)
    , m_layout(new FlowLayout(6, this))
    , m_more(new QToolButton(this))
{
    m_more->setObjectName(QStringLiteral("moreTags"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Find one of all tags by a few letters"));
    connect(m_more, &QToolButton::clicked, this, &TagChips::chooseFromAll);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_rebuilding.setSingleShot(true);
    connect(&m_rebuilding, &QTimer::timeout, this, &TagChips::rebuild);
    const auto rebuildSoon = [this] { m_rebuilding.start(); };
    connect(&m_model, &QAbstractItemModel::modelReset, this, rebuildSoon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, rebuildSoon);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, rebuildSoon);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, rebuildSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            refresh(first.row(), last.row());
        });
    rebuild();
}

void TagChips::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != m_more) {
            item->widget()->deleteLater(); // it may be the sender of what led here
            item->widget()->hide();
        }
        delete item;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto *chip = new TagChip(m_model.tagAt(row), this);
        chip->setObjectName(QStringLiteral("tag%1").arg(chip->tag().number));
        chip->setKeyLetters(m_letters);
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &TagChip::clicked, this, [this, chip] { emit tagRequested(chip->tag()); });
        connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip](const QPoint &place) { showMenu(*chip, chip->mapToGlobal(place)); });
        m_layout->addWidget(chip);
    }
    m_layout->addWidget(m_more);
    fit();
}

TagChip *TagChips::chipAt(int row) const
{
    return static_cast<TagChip *>(m_layout->itemAt(row)->widget());
}

void TagChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// The lines of the first chips, with so much behind them; as FlowLayout puts them.
int TagChips::linesOf(int chips, int more) const
{
    int lines = 1;
    int x = 0;
    const auto put = [&](int wide) {
        if (x > 0 && x + wide > width()) {
            ++lines;
            x = 0;
        }
        x += wide + m_layout->spacing();
    };
    for (int row = 0; row < chips; ++row)
        put(std::min(chipAt(row)->sizeHint().width(), width()));
    if (more > 0)
        put(more);
    return lines;
}

// All where three lines are enough.
void TagChips::fit()
{
    if (m_rebuilding.isActive()) // the chips are those of other rows
        return;
    constexpr int linesOfAll = 3;
    constexpr int linesOfSome = 2;
    const int count = m_model.rowCount();
    int shown = 0;
    int x = 0;
    for (int lines = 1; shown < count && lines <= linesOfAll; ++shown) {
        const int wide = std::min(chipAt(shown)->sizeHint().width(), width());
        if (x > 0 && x + wide > width()) {
            x = 0;
            if (++lines > linesOfAll)
                break;
        }
        x += wide + m_layout->spacing();
    }
    if (shown < count) {
        m_more->setText(tr("%Ln more…", "tags", count - 1));
        const int more = m_more->sizeHint().width();
        while (shown > 1 && linesOf(shown, more) > linesOfSome)
            --shown;
        m_more->setText(tr("%Ln more…", "tags", count - shown));
    }
    for (int row = 0; row < count; ++row)
        chipAt(row)->setVisible(row < shown);
    m_more->setVisible(shown < count);
    updateGeometry();
}

void TagChips::chooseFromAll()
{
    QList<ChoicePopup::Choice> choices;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Tag &tag = m_model.tagAt(row);
        choices.append({tag.name, m_letters.on(tag.key), QColor(tag.color),
            QVariant::fromValue(tag.id.number)});
    }
    auto *popup = new ChoicePopup(tr("Tag the words as:"), choices, this);
    connect(popup, &ChoicePopup::picked, this,
        [this](const QVariant &value) { emit tagRequested(TagId{value.toLongLong()}); });
    popup->popUp(*m_more, m_more->rect());
}

void TagChips::refresh(int first, int last)
{
    if (m_rebuilding.isActive()) // the chips are those of other rows
        return;
    for (int row = first; row <= last; ++row)
        chipAt(row)->setTag(m_model.tagAt(row));
    fit();
}

void TagChips::setKeyLetters(const KeyLetters &letters)
{
    m_letters = letters;
    if (m_rebuilding.isActive())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        chipAt(row)->setKeyLetters(letters);
    fit();
}

void TagChips::showMenu(const TagChip &chip, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tagMenu"));
    const TagId tag = chip.tag();
    menu->addAction(tr("Tag the selection"), this, [this, tag] { emit tagRequested(tag); });
    menu->addSeparator();
    menu->addAction(tr("Edit tag…"), this, [this, tag] { emit editRequested(tag); });
    menu->addAction(tr("Add tag…"), this, [this, tag] { emit addRequested(tag); });
    menu->popup(place);
}

} // namespace Standoff
