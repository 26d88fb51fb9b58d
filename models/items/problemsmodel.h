// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/problemswatch.h"

#include <QAbstractTableModel>

namespace Standoff {

// The problems of a project as a list, by article and place; those that lie in no article first.
// Follows a ProblemsWatch with exact signals for the rows that come, go and change.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Message, CheckTitle, Title, ColumnCount };
    // In each column: the severity (Severity, as an int); the check's id; the article's number, 0
    // for none; the reason why it is waived, "" where it is not.
    enum Role { SeverityRole = Qt::UserRole, CheckRole, ArticleRole, WaivedRole };

    // The watch must live as long as the model.
    ProblemsModel(
        const OpenProject &session, const ProblemsWatch &watch, QObject *parent = nullptr);

    const Problem &problemAt(int row) const { return m_problems[row]; }
    // Whether it may be waived, and be of another severity.
    bool isMatterOfOpinion(const Problem &problem) const;
    // How many of a severity there are that are not waived.
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const QList<Problem> &problems);
    QString titleOf(const Problem &problem) const;

    const OpenProject &m_session;
    QHash<QString, Check> m_checks;
    QList<Problem> m_problems;
};

} // namespace Standoff
