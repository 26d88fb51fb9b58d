// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/problemsmodel.h"

#include "text/oneline.h"

#include <QFont>
#include <algorithm>

namespace Standoff {

namespace {

// As judged() sorts them; different for each problem.
auto orderOf(const Problem &problem)
{
    return std::tuple(problem.article, problem.range, problem.check, problem.identity);
}

} // namespace

ProblemsModel::ProblemsModel(
    const OpenProject &session, const ProblemsWatch &watch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_problems(watch.problems())
{
    for (const Check &check : checks())
        m_checks.insert(check.id, check);
    connect(&watch, &ProblemsWatch::found, this, [this, &watch] { take(watch.problems()); });
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Article>().isEmpty() && !m_problems.isEmpty())
            emit dataChanged(index(0, Title), index(rowCount() - 1, Title));
    });
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ProblemsModel::isMatterOfOpinion(const Problem &problem) const
{
    return m_checks.value(problem.check).isMatterOfOpinion;
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::ranges::count_if(m_problems, [severity](const Problem &problem) {
        return problem.severity == severity && problem.waived.isEmpty();
    }));
}

QString ProblemsModel::titleOf(const Problem &problem) const
{
    const Article *article = m_session.project().find(problem.article);
    return article ? onOneLine(article->title) : QString();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Message ? tr("Problem") : section == CheckTitle ? tr("Check") : tr("Article");
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems[index.row()];
    const Check check = m_checks.value(problem.check);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Message   ? onOneLine(problem.message)
            : index.column() == CheckTitle ? check.title
                                           : titleOf(problem);
    case Qt::ToolTipRole:
        return problem.waived.isEmpty() ? check.explanation
                                        : tr("Waived: %1", "the reason").arg(problem.waived);
    case Qt::FontRole: { // set apart from what is still to be done
        QFont font;
        font.setItalic(true);
        return problem.waived.isEmpty() ? QVariant() : QVariant(font);
    }
    case SeverityRole:
        return int(problem.severity);
    case CheckRole:
        return problem.check;
    case ArticleRole:
        return problem.article.number;
    case WaivedRole:
        return problem.waived;
    default:
        return {};
    }
}

// Both lists are sorted alike, so that one walk tells what came and what went.
void ProblemsModel::take(const QList<Problem> &problems)
{
    qsizetype row = 0;
    for (qsizetype next = 0; row < m_problems.size() || next < problems.size();) {
        const auto old = m_problems.cbegin() + row;
        const auto fresh = problems.cbegin() + next;
        if (row < m_problems.size()
            && (next == problems.size() || orderOf(*old) < orderOf(*fresh))) {
            const auto end = next == problems.size()
                ? m_problems.cend()
                : std::ranges::lower_bound(old, m_problems.cend(), orderOf(*fresh), {}, orderOf);
            beginRemoveRows({}, int(row), int(row + (end - old)) - 1);
            m_problems.remove(row, end - old);
            endRemoveRows();
        } else if (row == m_problems.size() || orderOf(*fresh) < orderOf(*old)) {
            const auto end = row == m_problems.size()
                ? problems.cend()
                : std::ranges::lower_bound(fresh, problems.cend(), orderOf(*old), {}, orderOf);
            const qsizetype count = end - fresh;
            beginInsertRows({}, int(row), int(row + count) - 1);
            m_problems =
                m_problems.first(row) + problems.sliced(next, count) + m_problems.sliced(row);
            endInsertRows();
            row += count;
            next += count;
        } else {
            if (*old != *fresh) {
                m_problems[row] = *fresh;
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
}

} // namespace Standoff
