// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/formatsmodel.h"

#include "exporting/formatfamily.h"
#include "theme/plaintexts.h"

using namespace Qt::StringLiterals;

namespace Standoff {

FormatsModel::FormatsModel(const QList<std::shared_ptr<const Format>> &formats, QObject *parent)
    : QStandardItemModel(parent)
{
    QMap<FormatFamily, QStandardItem *> families;
    for (const auto &format : formats) {
        const FormatFamily family = familyOf(format->info().id);
        QStandardItem *&heading = families[family];
        if (!heading) {
            heading = new QStandardItem(nameOf(family));
            heading->setFlags(Qt::NoItemFlags); // the arrow keys step over it
        }
        QStandardItem *item = itemOf(format->info());
        m_items.insert(format->info().id, item);
        heading->appendRow(item);
    }
    for (QStandardItem *heading : families)
        appendRow(heading);
}

QStandardItem *FormatsModel::itemOf(const FormatInfo &info) const
{
    auto *item = new QStandardItem(info.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    item->setData(info.id, IdRole);
    const QString ending = info.suffixes.isEmpty() ? QString() : u"."_s + info.suffixes.first();
    item->setData(u"%1 %2 %3"_s.arg(info.name, info.id, ending), SearchRole);
    if (!info.only.isEmpty()) {
        item->setData(familyOf(info.id) == FormatFamily::Claims
                ? tr("claims only")
                //: what alone a format is about, such as "the tagset"
                : tr("only %1").arg(info.only),
            LossRole);
        item->setToolTip(inLines(tr("%1 holds %2, and nothing else of the project.", "a format")
                .arg(info.name, info.only)));
    }
    return item;
}

void FormatsModel::setLosses(const QString &format, std::optional<int> kinds)
{
    QStandardItem *item = m_items.value(format);
    item->setData(!kinds  ? QString()
            : *kinds == 0 ? tr("nothing lost")
                          : tr("%Ln loss(es)", "kinds of them", *kinds),
        LossRole);
    item->setData(kinds == 0, IsLosslessRole);
    //: a format, and how much it loses
    item->setData(
        kinds ? tr("%1, %2").arg(item->text(), item->data(LossRole).toString()) : item->text(),
        Qt::AccessibleTextRole);
    item->setToolTip(inLines(item->data(Qt::AccessibleTextRole).toString()));
}

void FormatsModel::setProblem(const QString &format, const QString &problem)
{
    setLosses(format, {});
    m_items.value(format)->setData(tr("not known", "how much a format loses"), LossRole);
    m_items.value(format)->setToolTip(inLines(problem));
}

QModelIndex FormatsModel::indexOf(const QString &format) const
{
    const QStandardItem *item = m_items.value(format);
    return item ? item->index() : QModelIndex();
}

} // namespace Standoff
