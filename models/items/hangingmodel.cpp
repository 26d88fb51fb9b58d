// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/hangingmodel.h"

#include "items/fieldlabels.h"
#include "items/hangingrows.h"
#include "text/oneline.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

HangingModel::HangingModel(const Session &session, Hanging what, QObject *parent)
    : RowsModel(session, parent)
    , m_what(what)
{
}

Result<> HangingModel::setRecord(qint64 number)
{
    if (number == m_record)
        return {};
    beginResetModel();
    m_record = number;
    auto rows = read();
    m_rows = rows.value_or(Rows());
    endResetModel();
    return rows.transform([](const Rows &) { });
}

int HangingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HangingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HangingRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return onOneLine(row.text);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{row.text, row.remark, row.detail};
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case DetailRole:
        return onOneLine(row.detail);
    case RemarkRole:
        return onOneLine(row.remark);
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

Result<HangingModel::Rows> HangingModel::read() const
{
    Rows rows;
    if (m_record == 0)
        return rows;
    if (m_what == Hanging::Sayings)
        return readSayings();
    withHangingType(m_what, [&]<typename Value> {
        for (const Value &value : project().all<Value>()) {
            if (hangsOn(value, m_record))
                rows.append(rowFor(m_session, value, m_record));
        }
    });
    std::ranges::sort(rows, {}, &HangingRow::order);
    return rows;
}

Result<HangingModel::Rows> HangingModel::readSayings() const
{
    const auto sayings = m_session.sayings(SourceId{m_record});
    if (!sayings)
        return std::unexpected(sayings.error());
    Rows rows;
    for (const Session::Saying &saying : *sayings) {
        const Article *article = project().find(saying.place.article);
        rows.append({.number = saying.attribution.number,
            .place = (saying.place.article.number << 32) + saying.place.range.begin,
            .text = saying.place.text.simplified(),
            .detail = article ? article->title : QString(),
            .remark = saying.says ? QString() : tr("what it said is not marked"),
            .article = saying.place.article,
            .annotation = saying.place.annotation});
    }
    std::ranges::sort(rows, {}, &HangingRow::order);
    return rows;
}

void HangingModel::load()
{
    const auto rows = read();
    m_rows = rows.value_or(Rows());
    if (!rows)
        emit failed(rows.error().text);
}

// Rows tell names and dates of other values too: those that a change may bear upon are made anew,
// and only what differs is told.
void HangingModel::follow(const ChangeSet &changes)
{
    // An annotation that is made belongs to nothing yet.
    const bool marked = std::ranges::any_of(
        changes.of<Annotation>(), [](const auto &change) { return change.before.has_value(); });
    const bool concerned = m_what == Hanging::Sayings
        ? marked || !changes.of<Attribution>().isEmpty() || !changes.of<Article>().isEmpty()
        : !changes.of<Grade>().isEmpty() || !changes.of<Source>().isEmpty()
            || !changes.of<Claim>().isEmpty() || !changes.of<Verdict>().isEmpty()
            || !changes.of<Evidence>().isEmpty() || !changes.of<ClaimLink>().isEmpty()
            || (m_what == Hanging::Evidence && marked);
    if (m_record == 0 || !concerned)
        return;
    const auto rows = read();
    if (!rows) {
        emit failed(rows.error().text);
        return;
    }
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (find(*rows, m_rows[at].number) < 0)
            take(m_rows, at);
    }
    put(m_rows, *rows);
}

} // namespace Standoff
