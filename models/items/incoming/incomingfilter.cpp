// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/incoming/incomingfilter.h"

#include "items/incoming/incomingmodel.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "200", "<200", ">=200"; nothing where it is no number.
std::optional<bool> fitsNumber(const QString &wanted, double value)
{
    static const QRegularExpression form(u"^([<>]=?|=)?(\\d+)$"_s);
    const auto match = form.match(wanted);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1);
    const double limit = match.captured(2).toDouble();
    if (sign == "<"_L1)
        return value < limit;
    if (sign == "<="_L1)
        return value <= limit;
    if (sign == ">"_L1)
        return value > limit;
    if (sign == ">="_L1)
        return value >= limit;
    return value == limit;
}

} // namespace

IncomingFilter::IncomingFilter(IncomingModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_collator(QLocale(QLocale::English)) // that of C knows no numbers
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void IncomingFilter::setStanding(std::optional<Standing> standing)
{
    m_standing = standing;
    invalidateRowsFilter();
}

void IncomingFilter::setQuery(const QString &query)
{
    m_query = queryWords(query);
    invalidateRowsFilter();
}

bool IncomingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_standing || m_model.at(row).standing == *m_standing)
        && std::ranges::all_of(
            m_query, [&](const QueryWord &word) { return fits(word, row) != word.negated; });
}

bool IncomingFilter::fits(const QueryWord &word, int row) const
{
    const Candidate &candidate = m_model.at(row);
    const auto text = [&](int column) { return m_model.index(row, column).data().toString(); };
    const auto has = [&](const QString &where) {
        return where.contains(word.value, Qt::CaseInsensitive);
    };
    if (word.hasField) {
        const QString field = word.field.toLower();
        if (field == "kind"_L1)
            return has(text(IncomingModel::Kind)) || has(candidate.article.mediaType);
        if (field == "publisher"_L1)
            return has(candidate.article.publisher);
        if (field == "words"_L1 || field == "kept"_L1 || field == "size"_L1) {
            const double value = field == "words"_L1 ? candidate.words
                : field == "kept"_L1                 ? candidate.article.kept * 100
                                                     : double(candidate.bytes);
            return candidate.hasArticle() && fitsNumber(word.value, value).value_or(true);
        }
    }
    return has(text(IncomingModel::Title)) || has(candidate.article.publisher)
        || has(candidate.file) || has(candidate.remarks.join(u'\n'));
}

bool IncomingFilter::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const QVariant a = one.data(IncomingModel::SortRole);
    const QVariant b = other.data(IncomingModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace Standoff
