// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/tagsettree.h"

#include "session/openproject.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"

#include <QHeaderView>

namespace Standoff {

namespace {

enum Column { NameColumn, KeyColumn, CountColumn };
constexpr int NumberRole = Qt::UserRole; // of the id of a tag or a layer

qint64 numberOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, NumberRole).toLongLong() : 0;
}

} // namespace

TagsetTree::TagsetTree(const OpenProject &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("Layers and tags"));
    setHeaderLabels({tr("Tag"), tr("Key", "on the keyboard"), tr("Annotations")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, &TagsetTree::currentTagChanged);
    connect(&session, &OpenProject::changed, this, [this] { rebuild(); });
    connect(&session, &OpenProject::reloaded, this, [this] { rebuild(); });
    rebuild();
    setCurrentItem(topLevelItem(0));
}

void TagsetTree::rebuild()
{
    const qint64 current = numberOf(currentItem());
    const bool blocked = blockSignals(true); // it goes away and comes back: nobody need know
    clear();
    for (const Layer *layer : m_session.project().layersInOrder()) {
        auto *item = new QTreeWidgetItem(this, {onOneLine(layer->name)});
        item->setData(NameColumn, NumberRole, layer->id.number);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(NameColumn, bold);
        addItems(item, m_session.project().tagsInOrder(layer->id), {});
    }
    expandAll();
    setCurrent(current);
    blockSignals(blocked);
    emit currentTagChanged();
}

void TagsetTree::addItems(QTreeWidgetItem *above, const QList<const Tag *> &tags, TagId parent)
{
    for (const Tag *tag : tags) {
        if (tag->parent != parent)
            continue;
        const int count = m_session.project().annotationCount(tag->id.number);
        auto *item = new QTreeWidgetItem(
            above, {onOneLine(tag->name), tag->key.toUpper(), locale().toString(count)});
        item->setData(NameColumn, NumberRole, tag->id.number);
        item->setData(NameColumn, Qt::DecorationRole, QColor::fromString(tag->color));
        item->setToolTip(NameColumn, inLines(tag->guideline));
        item->setTextAlignment(KeyColumn, Qt::AlignCenter);
        item->setTextAlignment(CountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        addItems(item, tags, tag->id);
    }
}

void TagsetTree::setCurrent(qint64 number)
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (numberOf(*item) == number) {
            setCurrentItem(*item);
            return;
        }
    }
}

TagId TagsetTree::currentTag() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->parent() ? TagId{numberOf(item)} : TagId();
}

LayerId TagsetTree::currentLayer() const
{
    const QTreeWidgetItem *item = currentItem();
    while (item && item->parent())
        item = item->parent();
    return LayerId{numberOf(item)};
}

TagId TagsetTree::neighbour(int places) const
{
    QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent())
        return {};
    return TagId{numberOf(item->parent()->child(item->parent()->indexOfChild(item) + places))};
}

} // namespace Standoff
