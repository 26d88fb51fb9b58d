// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/rowsmodel.h"

namespace Standoff {

struct ArticleRow
{
    qint64 number = 0;
    Article article;
    int annotations = 0; // of its current version

    qint64 order() const { return number; }
    bool operator==(const ArticleRow &) const = default;
};

// The project's articles in the order in which they were added; sorted and filtered by a proxy.
class ArticlesModel : public RowsModel<ArticleRow>
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Published, State, Annotations, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, // qint64: the number of the ArticleId
        FilterRole, // title, publisher and byline, one a line
        CountsRole, // "46 tags"
        StateRole, // int: ArticleState
    };

    explicit ArticlesModel(const OpenProject &session, QObject *parent = nullptr);

    ArticleId articleAt(const QModelIndex &index) const;
    QModelIndex indexOf(ArticleId article) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void load() override;
    void follow(const ChangeSet &changes) override;

private:
    ArticleRow rowFor(const Article &article) const;
    QVariant display(const ArticleRow &row, int column) const;
};

} // namespace Standoff
