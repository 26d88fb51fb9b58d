// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/candidate.h"
#include "items/querywords.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <optional>

namespace Standoff {

class IncomingModel;

// Sorts what comes in, and shows those of a standing that fit a query: words in title, publisher,
// name of the file and remarks; "kind:pdf", "publisher:courier", "words:<200", "kept:<50"
// (percent), "size:>1000" (bytes); a minus before one for those that do not fit.
class IncomingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IncomingFilter(IncomingModel &model, QObject *parent = nullptr);

    void setStanding(std::optional<Standing> standing);
    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    bool fits(const QueryWord &word, int row) const;

    const IncomingModel &m_model;
    QCollator m_collator;
    std::optional<Standing> m_standing;
    QList<QueryWord> m_query;
};

} // namespace Standoff
