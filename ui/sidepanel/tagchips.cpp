// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/tagchips.h"

#include "sidepanel/tagchip.h"
#include "widgets/flowlayout.h"

#include <QMenu>

namespace Standoff {

TagChips::TagChips(const OpenProject &session, const QList<LayerKind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_model(session, kinds)
    , m_layout(new FlowLayout(6, this))
{
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
        item->widget()->deleteLater(); // it may be the sender of what led here
        item->widget()->hide();
        delete item;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto *chip = new TagChip(m_model.tagAt(row), this);
        chip->setObjectName(QStringLiteral("tag%1").arg(chip->tag().number));
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &TagChip::clicked, this, [this, chip] { emit tagRequested(chip->tag()); });
        connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip](const QPoint &place) { showMenu(*chip, chip->mapToGlobal(place)); });
        m_layout->addWidget(chip);
        chip->show();
    }
    updateGeometry();
}

void TagChips::refresh(int first, int last)
{
    if (m_rebuilding.isActive()) // the chips are those of other rows
        return;
    for (int row = first; row <= last; ++row)
        static_cast<TagChip *>(m_layout->itemAt(row)->widget())->setTag(m_model.tagAt(row));
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
