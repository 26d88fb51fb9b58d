// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QStandardItemModel>
#include <memory>

namespace Standoff {

// The formats that are written, under the headings of their families, each with how much it loses
// of what is chosen, as soon as that is known.
class FormatsModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // of the format; "" of a family
        LossRole, // "3 losses"; "" until it is known
        IsLosslessRole,
        SearchRole, // by which it is found
    };

    explicit FormatsModel(const QList<std::shared_ptr<const Format>> &formats, QObject *parent);

    // How many kinds of losses there are; none: what was known holds no more.
    void setLosses(const QString &format, std::optional<int> kinds);
    // What cannot be found out.
    void setProblem(const QString &format, const QString &problem);

    QModelIndex indexOf(const QString &format) const;

private:
    QStandardItem *itemOf(const FormatInfo &info) const;

    QHash<QString, QStandardItem *> m_items; // by the ids of formats
};

} // namespace Standoff
