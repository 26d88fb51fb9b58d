// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/verbs/importsurvey.h"

#include <QAbstractTableModel>
#include <functional>

namespace Standoff {

class Project;

// The articles that would come, and whether the project has their texts.
class ForeignArticlesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Annotations, Standing, ColumnCount };

    explicit ForeignArticlesModel(QObject *parent = nullptr);

    void show(const ImportSurvey &survey, const Project &project);
    // How many annotations of an article come, as it is decided now.
    using Counting = std::function<int(const ImportSurvey::Article &)>;
    void setCounting(const Counting &counting);
    int fresh() const { return m_fresh; }
    bool isThere(int row) const { return m_isThere[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportSurvey::Article> m_articles;
    QList<bool> m_isThere;
    Counting m_counting;
    int m_fresh = 0;
};

} // namespace Standoff
