// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/dependentmodel.h"

#include "items/dependentrows.h"
#include "items/fieldlabels.h"
#include "session/mentions.h"
#include "text/oneline.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

DependentModel::DependentModel(const OpenProject &session, Dependent what, QObject *parent)
    : RowsModel(session, parent)
    , m_what(what)
{
}

Result<> DependentModel::setRecord(RecordRef record)
{
    if (record == m_record)
        return {};
    beginResetModel();
    m_record = record;
    auto rows = read();
    m_rows = rows.value_or(Rows());
    endResetModel();
    return rows.transform([](const Rows &) { });
}

int DependentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DependentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DependentRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return onOneLine(row.text);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{
            row.text, row.evidence.answer, row.evidence.place, row.remark, row.detail};
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case DetailRole:
        return onOneLine(row.detail);
    case RemarkRole:
        return onOneLine(row.remark);
    case NumberRole:
        return row.number;
    case AnswerRole:
        return onOneLine(row.evidence.answer);
    case BearingRole:
        return row.evidence.bearing;
    case PlaceRole:
        return onOneLine(row.evidence.place);
    case DateRole:
        return onOneLine(row.evidence.date);
    case MarkedRole:
        return row.evidence.isMarked;
    default:
        return {};
    }
}

Result<DependentModel::Rows> DependentModel::read() const
{
    Rows rows;
    if (!m_record)
        return rows;
    if (m_what == Dependent::Sayings)
        return readSayings();
    withDependentType(m_what, [&]<typename Value> {
        for (const Value &value : project().all<Value>()) {
            if (dependsOn(value, m_record.number))
                rows.append(rowFor(m_session, value, m_record.number));
        }
    });
    std::ranges::sort(rows, {}, &DependentRow::order);
    return rows;
}

Result<DependentModel::Rows> DependentModel::readSayings() const
{
    ASSIGN_OR_RETURN(const auto sayings, sayingsOf(m_session, idOf<Source>(m_record)));
    Rows rows;
    for (const Saying &saying : sayings) {
        const Article *article = project().find(saying.place.article);
        rows.append({.number = saying.attribution.number,
            .place = (saying.place.article.number << 32) + saying.place.range.begin,
            .text = saying.place.text.simplified(),
            .detail = article ? article->title : QString(),
            .remark = saying.says ? QString() : tr("what it said is not marked"),
            .article = saying.place.article,
            .annotation = saying.place.annotation});
    }
    std::ranges::sort(rows, {}, &DependentRow::order);
    return rows;
}

void DependentModel::load()
{
    const auto rows = read();
    m_rows = rows.value_or(Rows());
    if (!rows)
        emit failed(rows.error().text);
}

// Rows tell names and dates of other values too: those that a change may bear upon are made anew,
// and only what differs is told.
void DependentModel::follow(const ChangeSet &changes)
{
    // An annotation that is made belongs to nothing yet.
    const bool marked = std::ranges::any_of(
        changes.of<Annotation>(), [](const auto &change) { return change.before.has_value(); });
    const bool concerned = m_what == Dependent::Sayings
        ? marked || !changes.of<Attribution>().isEmpty() || !changes.of<Article>().isEmpty()
            || !changes.of<Version>().isEmpty()
        : !changes.of<Grade>().isEmpty() || !changes.of<Source>().isEmpty()
            || !changes.of<Claim>().isEmpty() || !changes.of<Verdict>().isEmpty()
            || !changes.of<Evidence>().isEmpty() || !changes.of<ClaimLink>().isEmpty()
            || (m_what == Dependent::Evidence && marked);
    if (!m_record || !concerned)
        return;
    const auto rows = read();
    if (!rows) {
        emit failed(rows.error().text);
        return;
    }
    QSet<qint64> gone;
    for (const auto &row : std::as_const(m_rows))
        gone.insert(row.number);
    for (const auto &row : *rows)
        gone.remove(row.number);
    take(m_rows, gone);
    put(m_rows, *rows);
}

} // namespace Standoff
